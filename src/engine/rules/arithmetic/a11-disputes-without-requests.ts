import { lastYearOf } from '../../facts/last-year'
import { DISPUTES_BLOCKS } from '../../form/disputes'
import { given } from '../kit/given'
import { defineRule } from '../rule'

const DISPUTES = DISPUTES_BLOCKS.map((block) => `disputes.${block.id}.total`)
const REQUESTS = ['requests.received.total', 'requests.total.total']

/** Cases in table four in a year without a single request; those of the year before, where known, would explain them. */
export const a11DisputesWithoutRequests = defineRule<'tables', { disputes: number }>({
  id: 'A11',
  slug: 'a11-disputes-without-requests',
  severity: 'info',
  certainty: 'human',
  basis: ['practice'],
  examples: {
    bad: [{ cells: Object.fromEntries(REQUESTS.map((id) => [id, '0'])) }],
    good: [{ cells: { 'requests.received.total': '0' } }, { cells: Object.fromEntries(REQUESTS.map((id) => [id, '0'])), previous: {} }]
  },
  *cases(facts) {
    if (given(facts, 'requests', 'disputes')) yield { at: 'tables', by: [...DISPUTES, ...REQUESTS] }
  },
  check(facts, _one, context) {
    const disputes = facts.sum(DISPUTES)
    const lastYear = lastYearOf(facts, context)
    const earlier = REQUESTS.map((id) => lastYear?.number(id) ?? 0)
    if (disputes <= 0 || facts.sum(REQUESTS) > 0 || earlier.some((value) => value > 0)) return undefined
    return { data: { disputes } }
  },
  say({ disputes }) {
    return `表三没有收到、办理申请，表四有 ${disputes} 件复议和诉讼。请确认是不是以前年度的申请或主动公开引起的。`
  }
})
