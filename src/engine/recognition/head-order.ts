/** Heads of a table against the order of the form: figures are bound by position, so heads in another order leave a table unread. */
import { plain } from '../document/text'
import type { TableId } from '../form/cells'
import type { Item } from './items'
import type { Token } from './tokens'

/** Heads in whatever words offices put for them (合计, 维持, 新制定), by the column they stand for. */
const STEMS: Readonly<Record<TableId, readonly (readonly [column: string, head: RegExp])[]>> = {
  disclosure: [
    ['issued', /^(?:本年度?)?新?(?:制发|制定|印发|发布|出台)(?:文件|件)?(?:数量?)?$/],
    ['repealed', /^(?:本年度?)?已?废止(?:文件|件)?(?:数量?)?$/],
    ['inForce', /^(?:现行)?有效(?:文件|件)?(?:数量?)?$/],
    ['made', /^(?:本年度?)?新?制作(?:数量?)?$/],
    ['newlyDisclosed', /^(?:本年度?)?新公开(?:数量?)?$/],
    ['totalDisclosed', /^对?外?公开总(?:数量?|量)$/],
    ['previousItems', /^上一?年度?项目(?:数量?)?$/],
    ['change', /^(?:本年度?)?增减(?:数量?|情况)?$/],
    ['decisions', /^(?:本年度?)?处理决定(?:数量?|件数)?$/]
  ],
  requests: [
    ['applicants', /^申请人情况$/],
    ['naturalPerson', /^自然人$/],
    ['legal', /^法人[或和及]其[他它]组织$/],
    ['enterprise', /^(?:商业)?企业$/],
    ['researchInstitute', /^科研(?:机构|院所|单位)$/],
    ['socialOrganization', /^(?:社会)?公益性?(?:组织|机构|团体)$/],
    ['legalService', /^法律服务(?:机构|组织)?$/],
    ['otherOrganization', /^其[他它](?:组织)?$/],
    ['total', /^总计$/],
    ['sum', /^(?:合计|共计|总数|总量|数量|件数)件?$/]
  ],
  disputes: [
    ['upheld', /^(?:结果)?维持(?:原判)?$/],
    ['corrected', /^(?:结果)?被?纠正$/],
    ['other', /^其[他它](?:结果)?$/],
    ['pending', /^尚?未(?:审|办)?结$/],
    ['total', /^(?:总计|合计|小计|共计)$/]
  ]
}
/** A longer piece is no head. */
const LONGEST_HEAD = 24

function columnOf(table: TableId, words: string): string | undefined {
  if (words.length > LONGEST_HEAD) return undefined
  const norm = plain(words)
  return STEMS[table].find(([, head]) => head.test(norm))?.[0]
}

export interface Stem {
  readonly column: string
  readonly token: Token
}

/** The heads of each line, told by their stems: each cell is one, and outside cells what stands between blanks. */
export function stemsByLine(text: string, items: readonly Item[], table: TableId): readonly (readonly Stem[])[] {
  const lines = new Map<number, Stem[]>()
  // Figures on a line without cells: heads and rows stand behind each other on it.
  const mixed = new Set(items.flatMap(({ kind, token }) => (kind === 'value' && token.column < 0 ? [token.line] : [])))
  let last: Token | null = null
  for (const { token } of items) {
    // Several words of one piece come one behind the other.
    if (token.kind !== 'text' || token === last || mixed.has(token.line)) continue
    last = token
    const words = text.slice(token.start, token.end)
    for (const piece of token.column >= 0 ? [words] : words.split(/\s+/)) {
      const column = columnOf(table, piece)
      if (column !== undefined) lines.set(token.line, [...(lines.get(token.line) ?? []), { column, token }])
    }
  }
  return [...lines.values()]
}

/** Ids of the column heads on each line of cells, and of those outside cells, in reading order. */
function headsByLine(items: readonly Item[], table: TableId): { lines: string[][]; loose: string[] } {
  const lines = new Map<number, string[]>()
  const loose: string[] = []
  for (const item of items) {
    if (item.kind !== 'word') continue
    const head = item.entry.words.find((word) => word.table === table && word.kind === 'head')
    if (!head || (item.numbered && item.entry.words.some((word) => word.kind === 'row'))) continue
    if (item.token.column < 0 || item.token.width < 2) loose.push(head.id)
    else lines.set(item.token.line, [...(lines.get(item.token.line) ?? []), head.id])
  }
  return { lines: [...lines.values()], loose }
}

function rises(ids: readonly string[], order: readonly string[]): boolean {
  return ids.every((id, index) => index === 0 || order.indexOf(id) >= order.indexOf(ids[index - 1] as string))
}

/** 总计 reaches over both rows of heads below 申请人情况: written line by line it stands anywhere among them. */
const STACKED = ['申请人情况', '法人或其他组织']

/**
 * Ids of the heads on one line. A sum in other words (合计, 数量) is the total where it stands beside 自然人 and no 总计 does: beside one it is the
 * office's own sum of 法人或其他组织. Both rows of heads written on one line say nothing of where the total stands.
 */
function idsOf(stems: readonly Stem[]): string[] {
  const ids = stems.map((stem) => stem.column)
  const stacked = stems.some(({ column, token }) => column === 'legal' && token.column < 0)
  const sums = ids.includes('naturalPerson') && !ids.includes('total')
  return ids.flatMap((id) =>
    id === 'legal' || id === 'applicants' || (stacked && (id === 'total' || id === 'sum')) ? [] : id !== 'sum' ? [id] : sums ? ['total'] : []
  )
}

/** On the upper lines of heads: organizations left of natural persons, or a total left of the applicants. */
function isTurned(stems: readonly Stem[]): boolean {
  const at = (id: string): number => stems.findIndex((stem) => stem.column === id)
  const turned = (left: string, right: string): boolean => at(right) >= 0 && at(right) < at(left)
  return turned('naturalPerson', 'legal') || turned('applicants', 'total') || turned('applicants', 'sum')
}

/** Whether the heads of tables two and three stand in `order`: on each line of cells; outside cells up to the first head that comes again. */
export function headsInOrder(items: readonly Item[], stems: readonly (readonly Stem[])[], table: TableId, order: readonly string[]): boolean {
  const { lines, loose } = headsByLine(items, table)
  if (!lines.every((ids) => rises(ids, order))) return false
  if (!stems.every((line) => rises(idsOf(line), order) && !isTurned(line))) return false
  const again = loose.findIndex((id, index) => loose.indexOf(id) < index)
  const once = again < 0 ? loose : loose.slice(0, again)
  // Heads shredded by a PDF are told in part only and prove nothing.
  if (once.length < order.length) return true
  const stacked = items.some((item) => item.kind === 'word' && item.entry.words.some((word) => STACKED.includes(word.id)))
  return rises(stacked ? once.filter((id) => id !== 'total') : once, order)
}

/** The head of the last column in other words than 总计, beside 自然人 and right of every other head of its line; null where there is none. */
export function sumInPlaceOfTotal(stems: readonly (readonly Stem[])[]): Token | null {
  for (const line of stems) {
    const last = line[line.length - 1]
    const ids = line.map((stem) => stem.column)
    if (last?.column === 'sum' && last.token.column >= 0 && ids.includes('naturalPerson') && !ids.includes('total')) return last.token
  }
  return null
}

/** The column of 自然人 by the width of the line, where a line of cells holds all six kinds of applicants: there the grid is the table's own. */
export function flatHeads(stems: readonly (readonly Stem[])[], kinds: readonly string[]): ReadonlyMap<number, number> {
  const columns = new Map<number, number>()
  for (const line of stems) {
    const first = line.find((stem) => stem.column === 'naturalPerson')
    if (first && first.token.column >= 0 && kinds.every((kind) => line.some((stem) => stem.column === kind))) columns.set(first.token.width, first.token.column)
  }
  return columns
}

/** Columns of the heads of table three by the width of their lines; a sum in other words is the total where no 总计 is told. */
export function headPlaces(stems: readonly (readonly Stem[])[]): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const byWidth = new Map<number, Map<string, number>>()
  const told = stems.some((line) => line.some(({ column }) => column === 'total'))
  for (const { column, token } of stems.flat()) {
    const id = column === 'sum' && !told ? 'total' : column
    const places = byWidth.get(token.width) ?? new Map<string, number>()
    if (token.column >= 0 && !places.has(id)) byWidth.set(token.width, places.set(id, token.column))
  }
  return byWidth
}

/** Whether lines with heads of table four in any words (维持, 合计) hold them in `order`, as often as they come; fewer than three kinds prove nothing. */
export function stemsRepeatInOrder(stems: readonly (readonly Stem[])[], order: readonly string[]): boolean {
  return stems.every((line) => {
    const ids = line.map((stem) => stem.column)
    const kinds = order.filter((id) => ids.includes(id))
    return kinds.length < 3 || repeatsInOrder(ids, kinds)
  })
}

/** Whether the five heads of table four stand in `order` each time; heads that were told in part only prove nothing. */
export function repeatsInOrder(ids: readonly string[], order: readonly string[]): boolean {
  const whole = ids.length > 0 && order.every((id) => ids.filter((one) => one === id).length * order.length === ids.length)
  return !whole || ids.every((id, index) => id === order[index % order.length])
}
