/** Heads of a table against the order of the form: figures are bound by position, so heads in another order leave a table unread. */
import type { TableId } from '../form/cells'
import type { Item } from './items'

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

/** Whether the heads of tables two and three stand in `order`: on each line of cells; outside cells up to the first head that comes again. */
export function headsInOrder(items: readonly Item[], table: TableId, order: readonly string[]): boolean {
  const { lines, loose } = headsByLine(items, table)
  if (!lines.every((ids) => rises(ids, order))) return false
  const again = loose.findIndex((id, index) => loose.indexOf(id) < index)
  const once = again < 0 ? loose : loose.slice(0, again)
  // Heads shredded by a PDF are told in part only and prove nothing.
  if (once.length < order.length) return true
  const stacked = items.some((item) => item.kind === 'word' && item.entry.words.some((word) => STACKED.includes(word.id)))
  return rises(stacked ? once.filter((id) => id !== 'total') : once, order)
}

/** Whether the five heads of table four stand in `order` each time; heads that were told in part only prove nothing. */
export function repeatsInOrder(ids: readonly string[], order: readonly string[]): boolean {
  const whole = ids.length > 0 && order.every((id) => ids.filter((one) => one === id).length * order.length === ids.length)
  return !whole || ids.every((id, index) => id === order[index % order.length])
}
