import { checkIdentity, identityCases, sayIdentity, type IdentityValues } from '../kit/identity'
import { defineRule } from '../rule'
import type { Identity } from '../../form/identities'

/** What came in equals what was done with it: 新收 + 上年结转 = 总计 + 结转下年度, in each of the seven columns (corner note of table three). */
export const a01Balance = defineRule<Identity, IdentityValues>({
  id: 'A01',
  slug: 'a01-balance',
  severity: 'error',
  certainty: 'arithmetic',
  diagnosed: true,
  basis: ['corner'],
  examples: {
    bad: [{ cells: { 'requests.received.naturalPerson': '22' } }, { edition: '2019', cells: { 'requests.carriedOut.legalService': '0' } }],
    good: [
      {
        cells: {
          'requests.received.naturalPerson': '22',
          'requests.received.total': '37',
          'requests.carriedOut.naturalPerson': '3',
          'requests.carriedOut.total': '4'
        }
      },
      {}
    ]
  },
  cases: (facts) => identityCases(facts, 'A01'),
  check: (facts, one) => checkIdentity(facts, one, 'rows'),
  say: (data) =>
    sayIdentity(data, `表三“${data.of}”列：${data.leftTerms} = ${data.left}，${data.rightTerms} = ${data.right}，相差 ${data.difference}，对不上（勾稽关系）。`)
})
