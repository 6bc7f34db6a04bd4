import type { RuleId, Undetermined } from '../contract'
import type { Facts } from '../facts/facts'
import { cellName, type FactId } from '../form/cells'

/** How many cells a sentence names before it only counts them. */
const NAMED = 3

/** `表三 （一）予以公开 · 自然人（空白）`: the cell and why it holds no number. */
function whyUnread(facts: Facts, id: FactId): string {
  const kind = facts.reading(id)?.kind
  return `${cellName(id)}（${kind === undefined ? '没有读出' : kind === 'blank' ? '空白' : '不是数字'}）`
}

/** One entry for all cases of a rule that miss a cell; `cells` are those that hold no number. */
export function unreadEntry(facts: Facts, rule: RuleId, cells: Iterable<FactId>): Undetermined {
  const ids = [...cells]
  const named = ids.slice(0, NAMED).map((id) => whyUnread(facts, id))
  const rest = ids.length > NAMED ? `等 ${ids.length} 个数` : ''
  return { rule, facts: ids, reason: 'unread', message: `没有检查：${named.join('、')}${rest}读不出数，用到它的算式或核对没有做。` }
}

/** A rule that failed is our fault, not the report's (wording.md). */
export function ownFaultMessage(rule: RuleId): string {
  return `本工具出错了（规则 ${rule}），这一条没有检查，其余正常。`
}
