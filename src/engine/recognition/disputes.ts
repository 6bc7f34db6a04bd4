/** Table four: fifteen figures on one line, or five under each of its three heads. */
import { placeOf, type Place } from '../document/place'
import { DISPUTES_BLOCKS, DISPUTES_COLUMNS } from '../form/disputes'
import { repeatsInOrder, stemsByLine, stemsRepeatInOrder } from './head-order'
import type { Item } from './items'
import type { RecognizedHead, RecognizedRow, RecognizedTable, UnreadReason } from './recognized'
import { endOf, lastOf, places } from './requests'
import type { Token } from './tokens'
import type { Word } from './vocabulary'

const COLUMNS = 5
const HEAD_ORDER = DISPUTES_COLUMNS.map((column) => column.id)
const BLOCK_ORDER = DISPUTES_BLOCKS.map((block) => `disputes.${block.id}`)
const ALL = 15

interface Group {
  /** The head of a block that stands before the figures, where one does. */
  block: string | null
  tokens: Token[]
}

const filled = (token: Token): boolean => token.kind !== 'empty'
const wordOf = (item: Item, kind: Word['kind']): Word | undefined =>
  item.kind === 'word' ? item.entry.words.find((word) => word.table === 'disputes' && word.kind === kind) : undefined

/** Lines of exactly fifteen cells, most of them figures: words in one of them stand in its column, and V01 asks about them. */
function fullLines(items: readonly Item[]): ReadonlySet<number> {
  const cells = new Map<number, { all: number; words: number }>()
  for (const { kind, token } of items) {
    if (token.column < 0) continue
    const line = cells.get(token.line) ?? { all: 0, words: 0 }
    cells.set(token.line, { all: line.all + (kind === 'word' ? ALL + 1 : 1), words: line.words + (kind === 'other' ? 1 : 0) })
  }
  return new Set([...cells].filter(([, line]) => line.all === ALL && line.words * 2 < ALL).map(([line]) => line))
}

/** Runs of figures between heads; lines of heads bring no figures, whatever blanks they hold. */
function groups(items: readonly Item[]): Group[] {
  const full = fullLines(items)
  const headLines = new Set(items.flatMap((item) => (item.kind === 'word' && item.token.column >= 0 ? [item.token.line] : [])))
  const list: Group[] = []
  let block: string | null = null
  // Blocks named since the last figures, and column heads since the last block: five figures are a block's own only right under its own five heads.
  let named = 0
  let columns = 0
  let open: Group | null = null
  for (const item of items) {
    if (item.kind === 'word') {
      const name = wordOf(item, 'block')?.id
      if (name !== undefined) {
        if (name !== block) named++
        block = name
        columns = 0
      } else if (wordOf(item, 'head')) columns++
      open = null
      continue
    }
    if (item.kind === 'other' && !full.has(item.token.line)) {
      // 件数, 数量 before the figures, pieces of shredded heads; a sentence ends the table.
      if (open && item.token.column < 0) open = null
      continue
    }
    if (item.kind === 'empty' && (headLines.has(item.token.line) || item.token.column < 0)) continue
    if (headLines.has(item.token.line) && item.token.width <= 1) continue
    if (!open) {
      // Under its own five heads, or right behind its name: one block a line.
      open = { block: named === 1 && (columns === COLUMNS || columns === 0) ? block : null, tokens: [] }
      list.push(open)
      block = null
      named = 0
      columns = 0
    }
    open.tokens.push(item.token)
  }
  return list.filter((group) => group.tokens.some(filled))
}

/** The one stretch of `count` figures or cells of a group; null where it cannot be told. */
function exact(group: Group, count: number): readonly Token[] | null {
  const figures = group.tokens.filter(filled)
  if (figures.length === count && !torn(figures)) return figures
  const first = group.tokens[0] as Token
  if (first.column >= 0 && group.tokens.length === count && group.tokens.every((token) => token.line === first.line)) return group.tokens
  return null
}

/** One line of two figures among lines of one: a torn number and a lost one look complete. */
function torn(figures: readonly Token[]): boolean {
  const counts = new Map<number, number>()
  for (const figure of figures) counts.set(figure.line, (counts.get(figure.line) ?? 0) + 1)
  const sizes = [...counts.values()]
  return sizes.length >= 3 && sizes.some((size) => size === 2) && sizes.filter((size) => size === 1).length > sizes.length / 2
}

/** 行政诉讼 stands left of 行政复议. */
function litigationFirst(items: readonly Item[]): boolean {
  const first = items.find((item) => wordOf(item, 'block') ?? wordOf(item, 'frame'))
  return (
    first !== undefined &&
    wordOf(first, 'frame') !== undefined &&
    items.some((item) => item.token.line === first.token.line && wordOf(item, 'block')?.id === BLOCK_ORDER[0])
  )
}

export function readDisputes(text: string, items: readonly Item[]): RecognizedTable | null {
  const heads: RecognizedHead[] = []
  const blocks = new Map<string, Item>()
  for (const item of items) {
    const block = wordOf(item, 'block')
    if (block && !blocks.has(block.id)) blocks.set(block.id, item)
    const head = wordOf(item, 'head')
    if (head) heads.push({ column: head.id, of: 'disputes', at: placeOf(text, item.start, item.end), official: head.official, similarity: 1 })
  }
  const first = items[0]
  const last = lastOf(items)
  if (!first || !last) return null
  const runs = groups(items)
  const figures = runs.reduce((sum, run) => sum + run.tokens.filter(filled).length, 0)
  const values = new Map<string, readonly Token[]>()
  const whole = runs.map((run) => exact(run, ALL)).find((tokens) => tokens !== null)
  // Fifteen on one line are the row; behind it 行政诉讼 874 件 may open a line of prose, and a page its number.
  const alone =
    whole?.every((token) => token.line === whole[0]?.line) === true && runs.filter((run) => run.tokens.filter(filled).length >= COLUMNS).length === 1
  let unread: UnreadReason | null = null
  const official =
    repeatsInOrder(
      heads.map((head) => head.column ?? ''),
      HEAD_ORDER
    ) && stemsRepeatInOrder(stemsByLine(text, items, 'disputes'), HEAD_ORDER)
  // Figures told by position alone stand in the order of the blocks.
  const blocksInOrder = repeatsInOrder([...blocks.keys()], BLOCK_ORDER) && !litigationFirst(items)
  if (!official || (whole && !blocksInOrder)) unread = 'order'
  else if (whole && (alone || figures === whole.filter(filled).length)) {
    DISPUTES_BLOCKS.forEach((block, index) => values.set(`disputes.${block.id}`, whole.slice(index * COLUMNS, index * COLUMNS + COLUMNS)))
  } else {
    const named = runs.filter((run) => run.block)
    for (const run of named) {
      const five = exact(run, COLUMNS)
      if (five && run.block && !values.has(run.block)) values.set(run.block, five)
    }
    // Three runs of five in a row are the three blocks in order, wherever their heads went.
    const fives = runs.map((run) => exact(run, COLUMNS))
    if (values.size < 3 && blocksInOrder && fives.length === 3 && fives.every((five) => five !== null)) {
      DISPUTES_BLOCKS.forEach((block, index) => values.set(`disputes.${block.id}`, fives[index] ?? []))
    }
    if (values.size < 3) unread = figures === 0 ? 'none' : 'count'
  }
  const left = figures - values.size * COLUMNS
  if (values.size === 0 && heads.length < 3 && blocks.size < 2) return null
  const rows = DISPUTES_BLOCKS.map((block): RecognizedRow => {
    const id = `disputes.${block.id}`
    const item = blocks.get(id) ?? first
    const five = values.get(id)
    return {
      row: id,
      label: placeOf(text, item.start, item.end),
      official: block.label,
      match: 'exact',
      similarity: 1,
      values: five ? places(text, five) : null,
      surplus: [],
      headed: true,
      columns: COLUMNS,
      found: five ? COLUMNS : left,
      unread: five ? null : left > 0 || unread === 'order' ? unread : 'none'
    }
  })
  const at: Place = placeOf(text, first.start, first.end)
  const end = endOf(rows, last.end)
  return {
    table: 'disputes',
    edition: null,
    at,
    end,
    rows,
    heads,
    extraRows: [],
    orphans: 0,
    extraColumns: [],
    cornerNote: null,
    unit: null,
    unread: values.size === 0 ? unread : null,
    layout: whole && (whole[0] as Token).column >= 0 ? 'cells' : 'lines'
  }
}
