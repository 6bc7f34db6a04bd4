import { lastYearOf, type LastYear } from '../../facts/last-year'
import type { FactId } from '../../form/cells'
import { defineRule } from '../rule'

const SUITS = 'disputes.litigationAfterReconsideration.total'
const TOTAL = 'disputes.reconsideration.total'
const PENDING = 'disputes.reconsideration.pending'

function decidedIn(lastYear: LastYear | null): number | null {
  const [total, pending] = [lastYear?.number(TOTAL) ?? null, lastYear?.number(PENDING) ?? null]
  return total === null || pending === null ? null : total - pending
}

/** More suits after reconsideration than reconsiderations decided this year and last. */
export const a12SuitsAfterReconsideration = defineRule<FactId, { suits: number; decided: number; earlier: number }>({
  id: 'A12',
  slug: 'a12-suits-after-reconsideration',
  severity: 'info',
  certainty: 'human',
  basis: ['practice'],
  examples: {
    bad: [{ cells: { 'disputes.litigationAfterReconsideration.upheld': '8', [SUITS]: '9' }, previous: {} }],
    good: [{ cells: { 'disputes.litigationAfterReconsideration.upheld': '7', [SUITS]: '8' }, previous: {} }, {}]
  },
  *cases(facts) {
    if (facts.isReport || facts.table('disputes')) yield { at: SUITS, by: [SUITS, TOTAL, PENDING] }
  },
  check(facts, _one, context) {
    const suits = facts.sure(SUITS)
    const decided = facts.sure(TOTAL) - facts.sure(PENDING)
    if (suits <= decided) return undefined
    const earlier = decidedIn(lastYearOf(facts, context))
    if (earlier === null) return { unchecked: 'no-context', message: '没有去年的年报，没有核对复议后起诉与已审结的行政复议。' }
    return suits > decided + earlier ? { data: { suits, decided, earlier }, found: suits } : undefined
  },
  say({ suits, decided, earlier }) {
    return `表四复议后起诉 ${suits} 件，多于今年已审结的行政复议 ${decided} 件与去年的 ${earlier} 件之和，请核对统计口径。`
  }
})
