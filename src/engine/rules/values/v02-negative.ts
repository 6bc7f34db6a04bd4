import { cellName, type FactId } from '../../form/cells'
import { cellCases } from '../kit/cell-cases'
import { formCellOf } from '../kit/sure'
import { defineRule } from '../rule'

/** A number of things or money below zero; only 本年增/减 of the 2019 form may be negative. */
export const v02Negative = defineRule<FactId | null, { cell: FactId; value: number; unit: string }>({
  id: 'V02',
  slug: 'v02-negative',
  severity: 'error',
  certainty: 'form',
  basis: ['form2021', 'form2019'],
  examples: {
    bad: [{ cells: { 'requests.carriedOut.naturalPerson': '-1' } }, { edition: '2019', cells: { 'disclosure.licensing.decisions': '-3' } }],
    good: [{ edition: '2019', cells: { 'disclosure.penalties.change': '-5' } }, { cells: { 'disclosure.coercion.decisions': '0' } }]
  },
  cases: (facts) => cellCases(facts, (id) => (facts.number(id) ?? 0) < 0 && !formCellOf(id).signed),
  check(facts, { at }) {
    if (at === null) return undefined
    const value = facts.sure(at)
    return { data: { cell: at, value, unit: formCellOf(at).unit }, facts: [at], found: value }
  },
  say({ cell, value, unit }) {
    return `${cellName(cell)}填的是 ${value}，${unit === '万元' ? '金额' : `${unit}数`}不能小于 0。`
  }
})
