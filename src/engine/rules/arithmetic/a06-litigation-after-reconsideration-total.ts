import { checkIdentity, identityCases, sayIdentity, type IdentityValues } from '../kit/identity'
import { defineRule } from '../rule'
import type { Identity } from '../../form/identities'

/** 行政诉讼·复议后起诉 of table four: the four outcomes add up to 总计. One sum locates nothing: any of its five cells may be the wrong one. */
export const a06LitigationAfterReconsiderationTotal = defineRule<Identity, IdentityValues>({
  id: 'A06',
  slug: 'a06-litigation-after-reconsideration-total',
  severity: 'error',
  certainty: 'arithmetic',
  diagnosed: true,
  basis: ['structure'],
  examples: {
    bad: [
      { cells: { 'disputes.litigationAfterReconsideration.total': '9' } },
      { edition: '2019', cells: { 'disputes.litigationAfterReconsideration.pending': '6' } }
    ],
    good: [
      {
        cells: {
          'disputes.litigationAfterReconsideration.upheld': '0',
          'disputes.litigationAfterReconsideration.corrected': '0',
          'disputes.litigationAfterReconsideration.other': '2',
          'disputes.litigationAfterReconsideration.pending': '1',
          'disputes.litigationAfterReconsideration.total': '3'
        }
      },
      {}
    ]
  },
  cases: (facts) => identityCases(facts, 'A06'),
  check: (facts, one) => checkIdentity(facts, one, 'columns'),
  say: (data) => sayIdentity(data, `表四 ${data.of}：${data.leftTerms} = ${data.left}，总计填 ${data.right}，相差 ${data.difference}。`)
})
