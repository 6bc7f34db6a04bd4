import { checkIdentity, identityCases, sayIdentity, type IdentityValues } from '../kit/identity'
import { defineRule } from '../rule'
import type { Identity } from '../../form/identities'

/** 行政诉讼·未经复议直接起诉 of table four: the four outcomes add up to 总计. One sum locates nothing: any of its five cells may be the wrong one. */
export const a05DirectLitigationTotal = defineRule<Identity, IdentityValues>({
  id: 'A05',
  slug: 'a05-direct-litigation-total',
  severity: 'error',
  certainty: 'arithmetic',
  diagnosed: true,
  basis: ['structure'],
  examples: {
    bad: [{ cells: { 'disputes.directLitigation.total': '9' } }, { edition: '2019', cells: { 'disputes.directLitigation.pending': '6' } }],
    good: [
      {
        cells: {
          'disputes.directLitigation.upheld': '0',
          'disputes.directLitigation.corrected': '0',
          'disputes.directLitigation.other': '2',
          'disputes.directLitigation.pending': '1',
          'disputes.directLitigation.total': '3'
        }
      },
      {}
    ]
  },
  cases: (facts) => identityCases(facts, 'A05'),
  check: (facts, one) => checkIdentity(facts, one, 'columns'),
  say: (data) => sayIdentity(data, `表四 ${data.of}：${data.leftTerms} = ${data.left}，总计填 ${data.right}，相差 ${data.difference}。`)
})
