/** The statutory tables of a document: the form's words are sorted by table, stray mentions in prose are left aside, each table is read. */
import type { TableId } from '../form/cells'
import type { Edition } from '../form/editions'
import type { Heading, RecognizedTable } from './recognized'
import { readDisclosure } from './disclosure'
import { readDisputes } from './disputes'
import type { Item } from './items'
import { readRequests } from './requests'

/** Longer words that are none of the form's are prose and end a table. */
const PROSE = 40
const SHORT = 3
const MOST_WAITING = 40
/** Lines of heads above the first row. */
const MOST_ABOVE = 3
const SENTENCE = /[。；]/

/** Behind words, a figure with its unit and a mark further on in the line: 收到公开申请 99 件，数据见上表。 */
const COUNTED_ON = /^[^\d\n|\t，。]{0,10}\d[\d,，]{0,12}[ \t]*[件份起宗条项个元次部][^\n|\t]{0,200}[，。；]/

interface Cluster {
  readonly table: TableId
  /** The chapter it stands in; null before the first heading. */
  readonly chapter: string | null
  /** Words right above it that are none of the form's: a line of heads in words of the office, where the layout keeps no cells. */
  readonly above: readonly Item[]
  readonly items: Item[]
}

function isProse(text: string, start: number, end: number, norm: string): boolean {
  return norm.length > PROSE || SENTENCE.test(text.slice(start, end)) || COUNTED_ON.test(text.slice(end, end + 240))
}

/** Items in stretches of one table each; prose and headings part them. */
function clusters(text: string, items: readonly Item[], headings: readonly Heading[], skipped: ReadonlySet<number>): Cluster[] {
  const list: Cluster[] = []
  let open: Cluster | null = null
  let next = 0
  let chapter: string | null = null
  let waiting: Item[] = []
  let strange: Item[] = []
  const hint = (): TableId | null => (chapter === 'disclosure' || chapter === 'requests' || chapter === 'disputes' ? chapter : null)
  const into = (table: TableId, item: Item): void => {
    if (open?.table !== table) {
      open = { table, chapter, above: strange, items: [] }
      strange = []
      list.push(open)
    }
    open.items.push(item)
  }
  for (const item of items) {
    while (next < headings.length && (headings[next] as Heading).at.start <= item.start) {
      chapter = (headings[next] as Heading).id
      open = null
      waiting = []
      strange = []
      next++
    }
    if (skipped.has(item.token.line)) continue
    const current = open as Cluster | null
    if (current === null && waiting.length > 0 && waiting.length < MOST_WAITING && item.kind !== 'word' && item.kind !== 'other') {
      waiting.push(item)
      continue
    }
    if (item.kind === 'word' && current && item.token.column < 0 && COUNTED_ON.test(text.slice(item.end, item.end + 240))) {
      open = null
      waiting = []
      continue
    }
    if (item.kind === 'word') {
      const { tables } = item.entry
      const only = tables.length === 1 ? tables[0] : undefined
      const guess = hint()
      // 其他 left of 其他结果 where lines were lost: a short word of another table under this chapter's heading tells nothing.
      if (only && guess && only !== guess && item.entry.norm.length <= SHORT) continue
      const table = only ?? (current && tables.includes(current.table) ? current.table : guess && tables.includes(guess) ? guess : undefined)
      if (table) {
        // 总计 and its figures before the first word that tells the table: rows pasted alone.
        for (const early of waiting) if (early.kind !== 'word' || early.entry.words.some((word) => word.table === table)) into(table, early)
        waiting = []
        into(table, item)
      } else waiting = [item]
      continue
    }
    waiting = []
    if (item.kind === 'other' && item.token.column < 0 && isProse(text, item.start, item.end, item.norm)) {
      open = null
      continue
    }
    if (current) current.items.push(item)
    else if (hint() === 'disputes' && item.kind !== 'other') into('disputes', item)
    else if (item.kind === 'other') strange = [...strange, item].slice(-MOST_ABOVE)
  }
  return list
}

/** How much of the form a cluster holds: mentions in prose have one word, tables many. */
function weight(cluster: Cluster): number {
  let sum = 0
  for (const item of cluster.items) sum += item.kind === 'word' ? item.entry.norm.length : item.kind === 'value' ? 1 : 0
  return sum
}

/** A piece of a cut table: rows with figures, or several words; a lone word of it in a sentence is neither. */
function isPiece(cluster: Cluster): boolean {
  const rows = new Set<string>()
  let values = 0
  let words = 0
  for (const item of cluster.items) {
    if (item.kind === 'value') values++
    if (item.kind !== 'word') continue
    words++
    if (item.entry.words.some((word) => word.table === cluster.table && (word.kind === 'row' || word.kind === 'block'))) rows.add(item.entry.norm)
  }
  return (rows.size >= 2 && values >= 2) || (rows.size >= 1 && values >= 5) || words >= 4
}

/** The rows of a table that have figures among `items`. */
function rowsOf(table: TableId, items: readonly Item[]): ReadonlySet<string> {
  const rows = new Set<string>()
  let open: readonly string[] = []
  for (const item of items) {
    if (item.kind === 'word') open = item.entry.words.flatMap((word) => (word.table === table && word.kind === 'row' ? [word.id] : []))
    else if (item.kind === 'value') for (const row of open) rows.add(row)
  }
  return rows
}

/** Rows above the first head of the table, each of which stands below it again: a list that an office made of its own before the form's table. */
function withoutForerun(cluster: Cluster): Cluster {
  const { table, items } = cluster
  const head = items.findIndex(
    (item) => item.kind === 'word' && item.entry.tables.length === 1 && item.entry.words.every((word) => word.kind === 'head' || word.kind === 'frame')
  )
  const before = rowsOf(table, items.slice(0, Math.max(0, head)))
  if (before.size === 0) return cluster
  const behind = rowsOf(table, items.slice(head))
  return [...before].every((row) => behind.has(row)) ? { ...cluster, items: items.slice(head) } : cluster
}

/**
 * Figures that an office tells in another chapter under words of the form (在第一章列各类决定数量, 附各单位申请量) beside the table itself: fewer than half of
 * its rows, each of which it has too.
 */
function besideTable(own: readonly Cluster[]): readonly Cluster[] {
  const homes = own.filter((cluster) => cluster.chapter === cluster.table)
  const whole = new Set(homes.flatMap((cluster) => [...rowsOf(cluster.table, cluster.items)]))
  if (whole.size === 0) return []
  return own.filter((cluster) => {
    if (cluster.chapter === null || cluster.chapter === cluster.table) return false
    const rows = [...rowsOf(cluster.table, cluster.items)]
    return rows.length * 2 <= whole.size && rows.every((row) => whole.has(row))
  })
}

export interface Tables {
  readonly tables: Partial<Record<TableId, RecognizedTable>>
  /** The items each table was read from. */
  readonly pieces: Readonly<Record<TableId, number>>
}

interface Kept {
  readonly items: readonly Item[]
  readonly above: readonly Item[]
  readonly pieces: number
}

function itemsOf(all: readonly Cluster[], table: TableId): Kept {
  const told = all.filter((cluster) => cluster.table === table).map(withoutForerun)
  const beside = besideTable(told)
  const own = told.filter((cluster) => !beside.includes(cluster))
  const weights = own.map(weight)
  const heaviest = weights.reduce((most, one) => Math.max(most, one), 0)
  const kept = own.filter((cluster, index) => weights[index] === heaviest || isPiece(cluster))
  const items = kept.length === 1 && kept[0] ? kept[0].items : kept.flatMap((cluster) => cluster.items)
  return { items, above: kept.flatMap((cluster) => cluster.above), pieces: kept.length }
}

/** Enough of a table to be one: labels with figures or blanks, or several labels without; one word in a sentence is not. */
function enough(table: RecognizedTable | null, items: readonly Item[]): table is RecognizedTable {
  if (!table) return false
  if (table.table === 'disputes') return table.unread === 'order' || table.heads.length >= 3 || table.rows.some((row) => row.values)
  const distinct = new Set(table.rows.map((row) => row.row)).size
  if (distinct >= 3) return true
  const read = table.rows.filter((row) => row.values).length
  const cells = items.some((item) => item.token.column >= 0)
  return read >= 2 || (read === 1 && (cells || table.heads.length > 0 || (table.table === 'requests' && distinct >= 1)))
}

/** Reads the three tables. `year` decides nothing: an edition is told by heads and rows. */
export function readTables(text: string, items: readonly Item[], headings: readonly Heading[], headingLines: ReadonlySet<number>): Tables {
  const all = clusters(text, items, headings, headingLines)
  const requestsItems = itemsOf(all, 'requests')
  const disclosureItems = itemsOf(all, 'disclosure')
  const disputesItems = itemsOf(all, 'disputes')
  const three = requestsItems.items.some(
    (item) =>
      item.kind === 'word' && item.entry.words.some((word) => word.id === 'requests.otherwise.notCorrected' || word.id === 'requests.otherwise.feeUnpaid')
  )
  const requestsEdition: Edition | null = three ? '2021' : null
  const disclosure = readDisclosure(text, disclosureItems.items, disclosureItems.above, requestsEdition)
  const requests = readRequests(text, requestsItems.items, requestsItems.above, disclosure?.edition ?? null)
  const disputes = readDisputes(text, disputesItems.items)
  const tables: Partial<Record<TableId, RecognizedTable>> = {}
  if (enough(disclosure, disclosureItems.items)) tables.disclosure = disclosure
  if (enough(requests, requestsItems.items)) tables.requests = requests
  if (enough(disputes, disputesItems.items)) tables.disputes = disputes
  return { tables, pieces: { disclosure: disclosureItems.pieces, requests: requestsItems.pieces, disputes: disputesItems.pieces } }
}
