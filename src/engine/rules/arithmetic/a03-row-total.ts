import { checkIdentity, identityCases, sayIdentity, type IdentityValues } from '../kit/identity'
import { defineRule } from '../rule'
import type { Identity } from '../../form/identities'

/** The six kinds of applicant of a row add up to its 总计. */
export const a03RowTotal = defineRule<Identity, IdentityValues>({
  id: 'A03',
  slug: 'a03-row-total',
  severity: 'error',
  certainty: 'arithmetic',
  diagnosed: true,
  basis: ['structure'],
  examples: {
    bad: [{ cells: { 'requests.granted.total': '71' } }, { edition: '2019', cells: { 'requests.otherwise.enterprise': '2' } }],
    good: [
      {
        cells: {
          'requests.granted.naturalPerson': '9',
          'requests.granted.enterprise': '3',
          'requests.refused.thirdParty.naturalPerson': '2',
          'requests.refused.thirdParty.enterprise': '0'
        }
      },
      {}
    ]
  },
  cases: (facts) => identityCases(facts, 'A03'),
  check: (facts, one) => checkIdentity(facts, one, 'columns'),
  say: (data) => sayIdentity(data, `表三“${data.of}”：${data.leftTerms} = ${data.left}，总计填 ${data.right}，相差 ${data.difference}。`)
})
