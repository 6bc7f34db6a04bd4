import { checkIdentity, identityCases, sayIdentity, type IdentityValues } from '../kit/identity'
import { defineRule } from '../rule'
import type { Identity } from '../../form/identities'

/** The results of a column add up to （七）总计: each request is counted in one result only. */
export const a02Outcomes = defineRule<Identity, IdentityValues>({
  id: 'A02',
  slug: 'a02-outcomes',
  severity: 'error',
  certainty: 'arithmetic',
  diagnosed: true,
  basis: ['structure', 'severance'],
  examples: {
    bad: [
      { cells: { 'requests.unavailable.notHeld.naturalPerson': '5', 'requests.unavailable.notHeld.total': '7' } },
      { edition: '2019', cells: { 'requests.total.total': '34' } }
    ],
    good: [
      {
        cells: {
          'requests.unavailable.notHeld.naturalPerson': '3',
          'requests.unavailable.mustCreate.naturalPerson': '2',
          'requests.unavailable.notHeld.total': '5',
          'requests.unavailable.mustCreate.total': '2'
        }
      },
      {}
    ]
  },
  cases: (facts) => identityCases(facts, 'A02'),
  check: (facts, one) => checkIdentity(facts, one, 'rows'),
  say: (data) => sayIdentity(data, `表三“${data.of}”列：各办理结果相加为 ${data.left}，（七）总计填 ${data.right}，相差 ${data.difference}。`)
})
