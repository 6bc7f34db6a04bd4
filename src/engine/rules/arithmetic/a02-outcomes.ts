import { REQUESTS_COLUMNS } from '../../form/requests'
import type { Facts } from '../../facts/facts'
import { checkIdentity, identityCases, sayIdentity, type IdentityValues } from '../kit/identity'
import { printedNumber } from '../kit/printed-number'
import { quotation } from '../kit/quotation'
import { defineRule } from '../rule'
import type { Identity } from '../../form/identities'

const PLAIN = /^[\d\s,，０-９]+$/

/** Results that the office added to the form's (4.申请人撤回) with what they hold of a column; rows that are sums are none. */
function addedResults(facts: Facts, column: string): { readonly labels: string; readonly sum: number } {
  const at = REQUESTS_COLUMNS.findIndex((one) => one.id === column)
  const [first, last] = [facts.row('requests.granted'), facts.row('requests.total')]
  const rows = (facts.table('requests')?.extraRows ?? []).filter(
    ({ label, values, subtotalOf }) =>
      subtotalOf === null &&
      values.length === REQUESTS_COLUMNS.length &&
      values.every((value) => PLAIN.test(value.quote)) &&
      label.start > (first?.label.start ?? Infinity) &&
      label.start < (last?.label.start ?? -Infinity)
  )
  return {
    labels: rows.map((row) => quotation(row.label.quote)).join('、'),
    sum: rows.reduce((sum, { values }) => sum + Number(printedNumber(values[at]?.quote ?? '')?.whole ?? 0), 0)
  }
}

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
  check(facts, one) {
    const fault = checkIdentity(facts, one, 'rows')
    if (!fault || 'unchecked' in fault) return fault
    const added = addedResults(facts, one.at.of)
    // T07 asks about the row; the sum is right with it.
    return added.sum > 0 && fault.data.left + added.sum === fault.data.right
      ? { unchecked: 'ambiguous', message: `没有检查：表三多出的“${added.labels}”也计入了（七）总计，各办理结果相加正好差这些数。` }
      : fault
  },
  say: (data) => sayIdentity(data, `表三“${data.of}”列：各办理结果相加为 ${data.left}，（七）总计填 ${data.right}，相差 ${data.difference}。`)
})
