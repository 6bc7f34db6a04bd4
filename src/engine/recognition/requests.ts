/** Table three in whatever shape it was copied: 25 or 23 rows of seven figures. */
import { placeOf, type Place } from '../document/place'
import { plain, similarity } from '../document/text'
import type { Edition } from '../form/editions'
import { CORNER_NOTE, REQUESTS_COLUMNS, REQUESTS_ROWS } from '../form/requests'
import { assign, hasFillers, learn, layoutOf, withinTable, type Assigned, type HeadColumns, type Learned } from './assign'
import { flatHeads, headPlaces, headsInOrder, stemsByLine, sumInPlaceOfTotal } from './head-order'
import type { Item } from './items'
import type { RecognizedHead, RecognizedRow, RecognizedTable, UnreadReason } from './recognized'
import { candidates, findRows, resolveSlips, type RowEntry } from './rows'
import type { Token } from './tokens'
import { matchOf, unknownRows } from './unknown-rows'
import type { Word } from './vocabulary'

const COLUMNS = REQUESTS_COLUMNS.length
const COLUMN_ORDER = REQUESTS_COLUMNS.map((column) => column.id)
const APPLICANTS = COLUMN_ORDER.slice(0, -1)
const TOTAL = REQUESTS_COLUMNS[COLUMNS - 1]

/** All rows of both editions in the order of the form; the one row （六）其他处理 stands where its three parts stand. */
const ORDER = (() => {
  const rows = REQUESTS_ROWS['2021'].map((row) => ({ row: `requests.${row.id}`, label: row.label }))
  const at = rows.findIndex((one) => one.row === 'requests.otherwise.notCorrected')
  rows.splice(at, 0, { row: 'requests.otherwise', label: '（六）其他处理' })
  return rows
})()
const CANDIDATES = candidates(ORDER)
const OTHERWISE = 'requests.otherwise'
const OTHER = `${OTHERWISE}.other`
const OTHERWISE_AT = ORDER.findIndex((one) => one.row === OTHERWISE)
const OTHER_AT = ORDER.findIndex((one) => one.row === OTHER)
const FIRST_OF_GROUPS = ORDER.findIndex((one) => one.row.startsWith('requests.refused.'))
const OTHERWISE_PARTS = ORDER.map((one) => one.row).filter((row) => row.startsWith(`${OTHERWISE}.`))

/** 其他, 总计 and 其他处理 are rows only where figures follow before the next word. */
function rowOf(items: readonly Item[]) {
  return (item: Extract<Item, { kind: 'word' }>, index: number): Word | null => {
    const row = item.entry.words.find((word) => word.table === 'requests' && word.kind === 'row')
    if (!row) return null
    if (!item.entry.words.some((word) => word.kind === 'head' || word.kind === 'group')) return row
    const figures = figuresBehind(items, index)
    if (row.id === 'requests.otherwise') return figures > 0 ? row : null
    if (figures > 0 && (item.numbered || !headAround(items, index))) return row
    return null
  }
}

/** Figures between item `index` and the next word, on the label's line where that has cells. */
function figuresBehind(items: readonly Item[], index: number): number {
  const label = items[index] as Item
  let count = 0
  let blanks = 0
  for (let ahead = index + 1; ahead < items.length; ahead++) {
    const item = items[ahead] as Item
    if (item.kind === 'word') break
    if (label.token.column >= 0 && label.token.width > 1 && item.token.line !== label.token.line) break
    if (item.kind === 'value') count++
    else if (item.kind === 'empty' || item.token.column >= 0) blanks++
  }
  // A row of blanks, or of words in its cells, with a number of its own is a row all the same.
  return count > 0 ? count : label.kind === 'word' && label.numbered && blanks >= COLUMNS ? blanks : 0
}

/** Whether the word stands among the heads of the columns: another head right before it. */
function headAround(items: readonly Item[], index: number): boolean {
  const label = items[index] as Item
  for (let back = index - 1; back >= Math.max(0, index - 40); back--) {
    const item = items[back] as Item
    if (item.kind === 'empty') continue
    if (item.kind !== 'word') return false
    if (label.token.column >= 0 && item.token.line !== label.token.line) return false
    return (
      item.entry.words.some((word) => word.kind === 'head' && word.table === 'requests' && word.id !== 'total' && word.id !== 'otherOrganization') ||
      (item.entry.norm === '其他' && !item.numbered)
    )
  }
  return false
}

/** 其他 that an office added to another group (（四）无法提供 4.其他) is a row of its own: told by the rows of the form on both sides of it. */
function ownRows(entries: readonly RowEntry[]): readonly RowEntry[] {
  const known = entries.filter((entry) => entry.word)
  const place = (entry: RowEntry | undefined): number => ORDER.findIndex((one) => one.row === entry?.word?.id)
  const added = new Set(
    known.filter((entry, index) => {
      const [before, next] = [place(known[index - 1]), place(known[index + 1])]
      if (entry.word?.id !== OTHER || before < FIRST_OF_GROUPS || before >= OTHERWISE_AT || before >= next) return false
      // Right above its own group it is added where the group has one of its own.
      return next < OTHERWISE_AT || (next < OTHER_AT && known.slice(index + 1).some((one) => one.word?.id === OTHER))
    })
  )
  return added.size === 0 ? entries : entries.map((entry) => (added.has(entry) ? { ...entry, word: null } : entry))
}

function learnFromHeads(items: readonly Item[], learned: Learned): Learned {
  const all = new Map(learned)
  for (const item of items) {
    if (item.kind !== 'word' || item.token.column < 0 || all.has(item.token.width)) continue
    if (item.entry.words.some((word) => word.id === 'naturalPerson')) all.set(item.token.width, item.token.column)
  }
  return all
}

/** Where the heads stand, by the width of the rows; nothing for a width whose seven heads are not all told, one behind the other. */
function headColumns(items: readonly Item[], extra: readonly Item[]): HeadColumns {
  const byWidth = new Map<number, Map<string, number>>()
  for (const item of items) {
    if (item.kind !== 'word' || item.token.column < 0) continue
    const head = item.entry.words.find((word) => word.table === 'requests' && word.kind === 'head')
    if (!head || (item.numbered && head.id !== 'naturalPerson')) continue
    const columns = byWidth.get(item.token.width) ?? new Map<string, number>()
    if (!columns.has(head.id)) columns.set(head.id, item.token.column)
    byWidth.set(item.token.width, columns)
  }
  const found = new Map<number, { own: readonly number[]; extra: ReadonlySet<number> }>()
  for (const [width, columns] of byWidth) {
    const all = REQUESTS_COLUMNS.map((column) => columns.get(column.id) ?? -1)
    const rising = all.every((column, index) => column >= 0 && (index === 0 || column > (all[index - 1] ?? 0)))
    if (!rising) continue
    const further = extra.filter((item) => item.token.width === width && item.token.column > (all[0] ?? 0)).map((item) => item.token.column)
    found.set(width, { own: all, extra: new Set(further) })
  }
  return found
}

function subtotalOf(label: string, entries: readonly RowEntry[], index: number): readonly string[] | null {
  if (!/小计|合计|计$/.test(label)) return null
  const named = /不予公开|拒绝/.test(label)
    ? 'requests.refused.'
    : /无法提供/.test(label)
      ? 'requests.unavailable.'
      : /不予处理/.test(label)
        ? 'requests.unprocessed.'
        : /其[他它]处理/.test(label)
          ? 'requests.otherwise.'
          : null
  let back = index - 1
  while (back >= 0 && !entries[back]?.word) back--
  const last = entries[back]?.word?.id
  const group = named ?? (last && last.split('.').length === 3 ? last.slice(0, last.lastIndexOf('.') + 1) : null)
  return group ? ORDER.filter((one) => one.row.startsWith(group)).map((one) => one.row) : null
}

export function places(text: string, tokens: readonly Token[]): Place[] {
  return tokens.map((token) => placeOf(text, token.start, token.end))
}

/** The last item that is of the table: words on lines behind it that no cell holds are prose, short as they may be. */
export function lastOf(items: readonly Item[]): Item | undefined {
  let index = items.length - 1
  while (index > 0 && items[index]?.kind === 'other' && (items[index] as Item).token.column < 0) index--
  return items[index]
}

/** Where a table ends: behind its last word or its last figure. */
export function endOf(rows: readonly RecognizedRow[], last: number): number {
  return rows.reduce((end, row) => (row.values ?? []).reduce((most, value) => Math.max(most, value.end), end), last)
}

/** Whether repeated lines were removed: fewer figures than the rows need, and no figure stands twice (variants.md, L14). */
function deduplicated(text: string, rows: readonly RowEntry[], assigned: readonly Assigned[]): boolean {
  const figures = rows.flatMap((row) => (layoutOf(row.run) === 'lines' ? row.run.tokens.filter((token) => token.kind === 'value') : []))
  if (rows.length < 3 || figures.length >= rows.length * COLUMNS || assigned.every((one) => one.values)) return false
  return new Set(figures.map((token) => text.slice(token.start, token.end))).size === figures.length && figures.length > 0
}

/** `above`: words right above the table that are none of the form's; among them heads in words of the office. */
export function readRequests(text: string, items: readonly Item[], above: readonly Item[], fallback: Edition | null): RecognizedTable | null {
  const entries = ownRows(resolveSlips(findRows(items, rowOf(items)), CANDIDATES))
  const rows = entries.filter((entry) => entry.word)
  const first = items[0]
  const last = lastOf(items)
  if (!first || !last || rows.length === 0) return null
  const learned = learnFromHeads(
    items,
    learn(
      rows.map((row) => row.run),
      COLUMNS
    )
  )
  const stems = stemsByLine(text, [...above, ...items], 'requests')
  const sum = sumInPlaceOfTotal(stems)
  const extra = extraColumns(items).filter((item) => item.token !== sum)
  const headed = headColumns(items, extra)
  const fillers = hasFillers(
    rows.map((row) => row.run),
    COLUMNS
  )
  const bound = rows.map((row) => assign(text, row.run, COLUMNS, learned, headed, fillers))
  const assigned = uncrowded(uncut(withinTable(bound), items, learned))
  const lines = rows.filter((row) => layoutOf(row.run) === 'lines').length > rows.length / 2
  const figures = rows.reduce((sum, row) => sum + row.run.tokens.filter((token) => token.kind === 'value').length, 0)
  let whole: UnreadReason | null = null
  if (lines && rows.length >= 3 && figures === 0) whole = 'lost'
  else if (deduplicated(text, rows, assigned)) whole = 'deduplicated'
  else if (
    !headsInOrder(items, stems, 'requests', COLUMN_ORDER) ||
    besideHeads(assigned, flatHeads(stems, APPLICANTS)) ||
    underOtherHeads(assigned, headPlaces(stems)) ||
    figuresFirst(rows, items)
  )
    whole = 'order'
  const recognized = rows.map((row, index): RecognizedRow => {
    const word = row.word as Word
    const one = assigned[index] as Assigned
    return {
      row: word.id,
      label: placeOf(text, row.start, row.end),
      official: word.official,
      match: matchOf(text, row, lines),
      similarity: row.similarity,
      values: whole || !one.values ? null : places(text, one.values),
      surplus: whole ? [] : places(text, one.surplus),
      headed: true,
      columns: COLUMNS,
      found: one.found,
      unread: whole ?? one.unread
    }
  })
  const heads: RecognizedHead[] = []
  let cornerNote: Place | null = null
  for (const item of items) {
    if (item.kind !== 'word') continue
    const head = item.entry.words.find((word) => word.table === 'requests' && word.kind === 'head')
    if (head && !rows.some((row) => row.start === item.start))
      heads.push({ column: head.id, of: 'requests', at: placeOf(text, item.start, item.end), official: head.official, similarity: 1 })
    if (item.entry.words.some((word) => word.id === CORNER_NOTE || word.id === '本列数据的勾稽关系为')) cornerNote = placeOf(text, item.start, item.end)
  }
  if (sum && TOTAL && !heads.some((head) => head.column === TOTAL.id)) {
    const at = placeOf(text, sum.start, sum.end)
    heads.push({ column: TOTAL.id, of: 'requests', at, official: TOTAL.head, similarity: similarity(plain(at.quote), TOTAL.head) })
  }
  const unknown = unknownRows(text, entries, lines, (entry, index) => subtotalOf(entry.norm, entries, index))
  const ids = new Set(recognized.map((row) => row.row))
  const three = ['notCorrected', 'feeUnpaid', 'other'].some((one) => ids.has(`requests.otherwise.${one}`))
  // Beside its three parts the group's own row is a sum that the office added; without cells it may hold the figures of a part.
  const sums = three ? recognized.filter((row) => row.row === OTHERWISE) : []
  const added = lines ? [] : sums.flatMap((row) => (row.values ? [{ label: row.label, values: row.values, subtotalOf: OTHERWISE_PARTS }] : []))
  const edition = three ? '2021' : ids.has('requests.otherwise') ? '2019' : fallback
  return {
    table: 'requests',
    edition,
    at: placeOf(text, first.start, first.end),
    end: endOf(recognized, last.end),
    rows: recognized.filter((row) => !sums.includes(row)),
    heads,
    extraRows: [...unknown.extraRows, ...added],
    orphans: unknown.orphans + (lines ? sums.length : 0),
    extraColumns: extra.map((item) => placeOf(text, item.start, item.end)),
    cornerNote,
    unit: null,
    unread: whole,
    layout: lines ? 'lines' : first.token.column >= 0 ? 'cells' : 'lines'
  }
}

/** Heads the form does not have: 小计 under 法人或其他组织, 占比 behind 总计. */
function extraColumns(items: readonly Item[]): Item[] {
  const lines = new Set<number>()
  for (const item of items)
    if (item.kind === 'word' && item.token.column >= 0 && item.entry.words.some((word) => word.id === 'naturalPerson' || word.id === 'enterprise'))
      lines.add(item.token.line)
  return items.filter((item) => item.kind === 'other' && item.token.column >= 0 && lines.has(item.token.line) && /(?:计|占比|比例|比重|备注)$/.test(item.norm))
}

/** Whether most rows begin left of 自然人, though the heads are of one line and as wide: their first figure is none of an applicant (行次, 数量). */
function besideHeads(assigned: readonly Assigned[], heads: ReadonlyMap<number, number>): boolean {
  const told = assigned.flatMap(({ values }) => {
    const first = values?.[0]
    const column = first && heads.get(first.width)
    return first && column !== undefined ? [first.column < column] : []
  })
  return told.filter((left) => left).length * 2 > told.length
}

/**
 * Whether most rows have their figures right under the heads, but not in their order: 总计 or the organizations left of 自然人, told on several lines.
 * Heads that slipped on a line of tabs do not stand over one column each.
 */
function underOtherHeads(assigned: readonly Assigned[], heads: ReadonlyMap<number, ReadonlyMap<string, number>>): boolean {
  const told = assigned.flatMap(({ values }) => {
    const places = values?.[0] && heads.get(values[0].width)
    if (!values || !places) return []
    const over = COLUMN_ORDER.map((id) => values.findIndex((value) => value.column === places.get(id)))
    const known = over.filter((at) => at >= 0)
    return known.length >= APPLICANTS.length && new Set(known).size === known.length
      ? [known.some((at, index) => index > 0 && at < (known[index - 1] ?? 0))]
      : []
  })
  return told.filter((astray) => astray).length * 2 > told.length
}

/** Whether the labels stand behind their figures, on one line or below them: what follows a label is another row's. */
function figuresFirst(rows: readonly RowEntry[], items: readonly Item[]): boolean {
  const behind = rows.filter(({ index }) => {
    const { token } = items[index] as Item
    const next = items[index + 1]
    if (next && next.token.line === token.line) return false
    return figuresBefore(items, index).every((item) => item.token.line === token.line) && figuresBefore(items, index).length === COLUMNS
  })
  if (behind.length >= 3 && behind.length * 2 > rows.length) return true
  // A line of figures above each label: the first label has its own above it, the last one none below.
  const [first, last] = [rows[0], rows[rows.length - 1]]
  if (rows.length < 3 || !first || !last || last.run.tokens.some((item) => item.kind === 'value')) return false
  const above = figuresBefore(items, first.index)
  return above.length === COLUMNS && above.every((item) => item.kind === 'value' && item.token.line !== items[first.index]?.token.line)
}

/** Figures and blanks right before item `index`, a row of them at most. */
function figuresBefore(items: readonly Item[], index: number): Item[] {
  const before = items.slice(Math.max(0, index - COLUMNS), index)
  return before.every((item) => item.kind === 'value' || item.kind === 'empty') ? before : []
}

/** Where most rows have more figures than the form has columns, a row of seven has lost one of its own. */
function uncrowded(assigned: readonly Assigned[]): readonly Assigned[] {
  const crowded = assigned.filter((one) => one.unread === 'count' && one.found > COLUMNS).length
  if (crowded * 2 <= assigned.length) return assigned
  return assigned.map((one) => (one.values ? { values: null, surplus: [], found: one.found, unread: 'count' as const } : one))
}

/**
 * A row that begins blank and is shorter than its heads has lost its end (a file that stopped on its way, blanks trimmed from a line): its blanks may be
 * covered cells, unless complete rows of the same length say otherwise.
 */
function uncut(assigned: readonly Assigned[], items: readonly Item[], learned: Learned): readonly Assigned[] {
  const heads = items.filter((item) => item.kind === 'word' && item.entry.words.some((word) => word.kind === 'head'))
  const widest = heads.reduce((most, { token }) => Math.max(most, token.width), 0)
  return assigned.map((one) => {
    const [first] = one.values ?? []
    if (!first || first.kind !== 'empty' || one.found === 0 || first.width >= widest || learned.has(first.width)) return one
    return { values: null, surplus: [], found: one.found, unread: 'count' as const }
  })
}
