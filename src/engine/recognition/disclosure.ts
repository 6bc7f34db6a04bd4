/** Table two: rows of one to three figures under the heads of their item of Art. 20; the heads and rows tell the edition. */
import { placeOf } from '../document/place'
import { plain, similarity } from '../document/text'
import { DISCLOSURE_ROWS } from '../form/disclosure'
import { EDITIONS, type Edition } from '../form/editions'
import { assign, layoutOf, withinTable, type Assigned, type Learned } from './assign'
import { headsInOrder, stemsByLine } from './head-order'
import type { Item } from './items'
import type { RecognizedHead, RecognizedRow, RecognizedTable, UnreadReason } from './recognized'
import { endOf, lastOf, places } from './requests'
import { candidates, findRows, resolveSlips, type RowEntry } from './rows'
import type { Token } from './tokens'
import { matchOf, unknownRows } from './unknown-rows'
import { WORDS, type Word } from './vocabulary'

const ORDER = (() => {
  const rows = DISCLOSURE_ROWS['2019'].map((row) => ({ row: `disclosure.${row.id}`, label: row.label }))
  return rows
})()
const CANDIDATES = candidates(ORDER)

const rowOf = (item: Extract<Item, { kind: 'word' }>): Word | null =>
  item.entry.words.find((word) => word.table === 'disclosure' && word.kind === 'row') ?? null

/** Heads of one item stand side by side; those of several never share a line. */
const HEAD_ORDER = [...new Set(EDITIONS.flatMap((edition) => DISCLOSURE_ROWS[edition].flatMap((row) => row.columns.map((column) => column.id))))]
const HEADS = WORDS.filter((word) => word.table === 'disclosure' && word.kind === 'head')
const HEAD_NEAR = 0.5

/** Heads of one edition only weigh for it; 处理决定数量 stands in both. */
function editionOf(items: readonly Item[], rows: readonly RowEntry[], fallback: Edition | null): Edition | null {
  const votes: Record<Edition, number> = { '2019': 0, '2021': 0 }
  for (const item of items) {
    if (item.kind !== 'word') continue
    const heads = item.entry.words.filter((word) => word.table === 'disclosure' && word.kind === 'head')
    for (const edition of EDITIONS)
      if (heads.some((word) => word.editions.length === 1 && word.editions[0] === edition) && !heads.some((word) => word.editions[0] !== edition))
        votes[edition]++
  }
  for (const row of rows) if (row.word && (row.word.id === 'disclosure.otherServices' || row.word.id === 'disclosure.procurement')) votes['2019']++
  if (votes['2019'] !== votes['2021']) return votes['2019'] > votes['2021'] ? '2019' : '2021'
  // Without heads the number of figures behind 行政许可, 行政处罚 and 行政强制 tells: one in 2021, three in 2019.
  const decisions = rows
    .filter((row) => row.word && /licensing|penalties|coercion/.test(row.word.id))
    .map((row) => row.run.tokens.filter((token) => token.kind === 'value').length)
  if (decisions.length > 0 && decisions.every((count) => count === 1)) return '2021'
  if (decisions.length > 0 && decisions.every((count) => count === 3)) return '2019'
  return fallback
}

/** The first value column by row width, from the heads. */
function learnFromHeads(items: readonly Item[]): Learned {
  const learned = new Map<number, number>()
  const spoiled = new Set<number>()
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Item
    if (item.kind !== 'word' || item.token.column < 0 || !item.entry.words.some((word) => word.kind === 'head')) continue
    const previous = items[index - 1]
    if (previous?.kind === 'word' && previous.token.line === item.token.line && previous.entry.words.some((word) => word.kind === 'head')) continue
    const known = learned.get(item.token.width)
    if (known !== undefined && known !== item.token.column) spoiled.add(item.token.width)
    learned.set(item.token.width, item.token.column)
  }
  for (const width of spoiled) learned.delete(width)
  return learned
}

function headsOf(text: string, items: readonly Item[]): { heads: RecognizedHead[]; unit: RecognizedTable['unit'] } {
  const heads: RecognizedHead[] = []
  let unit: RecognizedTable['unit'] = null
  let of = ''
  const lines = new Set(items.flatMap((item) => (item.kind === 'word' && item.entry.norm === '信息内容' ? [item.token.line] : [])))
  for (const item of items) {
    if (item.kind === 'word') {
      const frame = item.entry.words.find((word) => word.kind === 'frame' && word.id.startsWith('第二十条'))
      if (frame) of = frame.official
      const head = item.entry.words.find((word) => word.table === 'disclosure' && word.kind === 'head')
      if (!head) continue
      const end = item.entry.words.some((word) => word.id === 'amount') ? Math.max(item.end, item.token.end) : item.end
      const at = placeOf(text, item.start, end)
      heads.push({
        column: head.id,
        of,
        at,
        official: head.official,
        similarity: head.match === 'exact' ? 1 : similarity(plain(at.quote), plain(head.official))
      })
      if (head.id === 'amount') unit = unitOf(text, item.start, end) ?? unit
    } else if (item.kind === 'other' && lines.has(item.token.line)) {
      let best: { word: Word; near: number } | null = null
      for (const word of HEADS) {
        const near = similarity(item.norm, word.norm)
        if (near >= HEAD_NEAR && near > (best?.near ?? 0)) best = { word, near }
      }
      heads.push({
        column: best?.word.id ?? null,
        of,
        at: placeOf(text, item.start, item.end),
        official: best?.word.official ?? null,
        similarity: best?.near ?? 0
      })
      if (best?.word.id === 'amount') unit = unitOf(text, item.start, item.end) ?? unit
    }
  }
  return { heads, unit }
}

/** Heads the form does not have (公开率, 单位), beside those of an item: right of the last one, so that figures keep their places. */
function extraColumns(items: readonly Item[]): Item[] {
  const lines = new Map<number, number>()
  for (const item of items) {
    if (item.kind !== 'word' || item.token.column < 0 || !item.entry.words.some((word) => word.table === 'disclosure' && word.kind === 'head')) continue
    lines.set(item.token.line, Math.max(lines.get(item.token.line) ?? 0, item.token.column))
  }
  const isNear = (norm: string): boolean => HEADS.some((word) => similarity(norm, word.norm) >= HEAD_NEAR)
  return items.filter((item) => item.kind === 'other' && item.token.column > (lines.get(item.token.line) ?? Infinity) && !isNear(item.norm))
}

const placeIn = ({ width, column }: Token): string => `${width} ${column}`

/** Where heads of the form stand: width of the line and column. */
function headPlaces(items: readonly Item[]): ReadonlySet<string> {
  const places = new Set<string>()
  for (const item of items) {
    if (item.kind === 'word' && item.token.column >= 0 && item.entry.words.some((word) => word.table === 'disclosure' && word.kind === 'head'))
      places.add(placeIn(item.token))
  }
  return places
}

const isHeaded = ({ values }: Assigned, heads: ReadonlySet<string>): boolean => (values ?? []).every((value) => heads.has(placeIn(value)))

function unitOf(text: string, start: number, end: number): RecognizedTable['unit'] {
  // 万 元: characters set apart, as a scan gives them.
  const match = /(?:(?:[万萬千亿]|百万)[ \u3000]?)?元/.exec(text.slice(start, end + 12).split(/[\t\n|]/)[0] ?? '')
  return match
    ? { at: placeOf(text, start + match.index, start + match.index + match[0].length), printed: match[0].replace('萬', '万').replace(/\s/g, '') }
    : null
}

/** `above`: words right above the table that are none of the form's; among them heads in words of the office. */
export function readDisclosure(text: string, items: readonly Item[], above: readonly Item[], fallback: Edition | null): RecognizedTable | null {
  const entries = resolveSlips(findRows(items, rowOf), CANDIDATES)
  const rows = entries.filter((entry) => entry.word)
  const first = items[0]
  const last = lastOf(items)
  if (!first || !last || rows.length === 0) return null
  const edition = editionOf(items, rows, fallback)
  const learned = learnFromHeads(items)
  const columnsOf = (row: string): number => (edition ? (DISCLOSURE_ROWS[edition].find((one) => `disclosure.${one.id}` === row)?.columns.length ?? 0) : 0)
  const assigned = withinTable(
    rows.map((row): Assigned => {
      const columns = columnsOf((row.word as Word).id)
      const found = row.run.tokens.filter((token) => token.kind !== 'empty').length
      if (columns === 0) return { values: null, surplus: [], found, unread: 'label' }
      return assign(text, row.run, columns, learned)
    })
  )
  const lines = rows.filter((row) => layoutOf(row.run) === 'lines').length > rows.length / 2
  const figures = rows.flatMap((row) => row.run.tokens.filter((token) => token.kind === 'value'))
  const expected = rows.reduce((sum, row) => sum + columnsOf((row.word as Word).id), 0)
  let whole: UnreadReason | null = null
  if (lines && rows.length >= 3 && figures.length === 0) whole = 'lost'
  else if (
    lines &&
    rows.length >= 3 &&
    figures.length < expected &&
    new Set(figures.map((token) => text.slice(token.start, token.end))).size === figures.length
  )
    whole = 'deduplicated'
  else if (!headsInOrder(items, stemsByLine(text, [...above, ...items], 'disclosure'), 'disclosure', HEAD_ORDER)) whole = 'order'
  const { heads: printed, unit } = headsOf(text, items)
  const extra = extraColumns(items)
  const beside = new Set(extra.map((item) => placeIn(item.token)))
  const heads = headPlaces(items)
  const recognized = rows.map((row, index): RecognizedRow => {
    const word = row.word as Word
    const one = assigned[index] as Assigned
    const official = edition ? (DISCLOSURE_ROWS[edition].find((form) => `disclosure.${form.id}` === word.id)?.label ?? word.official) : word.official
    const exact = plain(official) === word.norm
    return {
      row: word.id,
      label: placeOf(text, row.start, row.end),
      official,
      match: row.match === 'slip' || row.match === 'prefix' ? matchOf(text, row, lines) : exact ? 'exact' : 'alias',
      similarity: row.match === 'slip' ? row.similarity : exact ? 1 : similarity(word.norm, plain(official)),
      values: whole || !one.values ? null : places(text, one.values),
      surplus: whole
        ? []
        : places(
            text,
            one.surplus.filter((token) => !beside.has(placeIn(token)))
          ),
      headed: isHeaded(one, heads),
      columns: columnsOf(word.id),
      found: one.found,
      unread: whole ?? one.unread
    }
  })
  const { extraRows, orphans } = unknownRows(text, entries, lines, () => null)
  return {
    table: 'disclosure',
    edition,
    at: placeOf(text, first.start, first.end),
    end: endOf(recognized, last.end),
    rows: recognized,
    heads: printed,
    extraRows,
    orphans,
    extraColumns: extra.map((item) => placeOf(text, item.start, item.end)),
    cornerNote: null,
    unit,
    unread: whole,
    layout: lines ? 'lines' : 'cells'
  }
}
