import { checkIdentity, identityCases, sayIdentity, type IdentityValues } from '../kit/identity'
import { defineRule } from '../rule'
import type { Identity } from '../../form/identities'

/** 行政复议 of table four: the four outcomes add up to 总计. One sum locates nothing: any of its five cells may be the wrong one. */
export const a04ReconsiderationTotal = defineRule<Identity, IdentityValues>({
  id: 'A04',
  slug: 'a04-reconsideration-total',
  severity: 'error',
  certainty: 'arithmetic',
  diagnosed: true,
  basis: ['structure'],
  examples: {
    bad: [{ cells: { 'disputes.reconsideration.total': '9' } }, { edition: '2019', cells: { 'disputes.reconsideration.pending': '6' } }],
    good: [
      {
        cells: {
          'disputes.reconsideration.upheld': '0',
          'disputes.reconsideration.corrected': '0',
          'disputes.reconsideration.other': '2',
          'disputes.reconsideration.pending': '1',
          'disputes.reconsideration.total': '3'
        }
      },
      {}
    ]
  },
  cases: (facts) => identityCases(facts, 'A04'),
  check: (facts, one) => checkIdentity(facts, one, 'columns'),
  say: (data) => sayIdentity(data, `表四 ${data.of}：${data.leftTerms} = ${data.left}，总计填 ${data.right}，相差 ${data.difference}。`)
})
