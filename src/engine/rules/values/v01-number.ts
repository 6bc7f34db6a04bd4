import { cellName, type FactId } from '../../form/cells'
import type { Facts } from '../../facts/facts'
import { cellCases } from '../kit/cell-cases'
import { formCellOf, readingOf } from '../kit/sure'
import { defineRule } from '../rule'

function isWords(facts: Facts, id: FactId): boolean {
  const { kind } = readingOf(facts, id)
  return kind === 'text' || kind === 'unit'
}

/** A value cell holds words, or a number in another unit than its head's. Blanks and marks for “none” are T14 and T15. */
export const v01Number = defineRule<FactId | null, { cell: FactId; printed: string; converted: number | null; unit: string }>({
  id: 'V01',
  slug: 'v01-number',
  severity: 'error',
  certainty: 'form',
  basis: ['form2021', 'form2019'],
  examples: {
    bad: [{ cells: { 'disclosure.penalties.decisions': '详见附件' } }, { cells: { 'disclosure.fees.amount': '1284600元' } }],
    good: [{ cells: { 'disclosure.penalties.decisions': '２８６' } }, { cells: { 'disclosure.penalties.decisions': '286件' } }]
  },
  cases: (facts) => cellCases(facts, (id) => isWords(facts, id)),
  check(facts, { at }) {
    if (at === null) return undefined
    const { raw, converted } = readingOf(facts, at)
    return { data: { cell: at, printed: raw, converted: converted ?? null, unit: formCellOf(at).unit }, facts: [at], found: raw, expected: converted }
  },
  say({ cell, printed, converted, unit }) {
    const place = cellName(cell)
    if (converted !== null) return `${place}填的是“${printed}”，这一栏的单位是${unit}，换算后为 ${converted}。`
    return `${place}填的是“${printed}”，读不出数字，这一格应填数字。`
  }
})
