import { cellName, type FactId } from '../../form/cells'
import { printedNumber } from '../kit/printed-number'
import { cellCases } from '../kit/cell-cases'
import { formCellOf, readingOf } from '../kit/sure'
import { defineRule } from '../rule'

/** A count with decimals. `1.234` may be 1234 with a point as separator: said, never assumed. */
export const v03WholeNumber = defineRule<FactId | null, { cell: FactId; printed: string; separated: number | null; unit: string }>({
  id: 'V03',
  slug: 'v03-whole-number',
  severity: 'error',
  certainty: 'form',
  basis: ['form2021', 'form2019'],
  examples: {
    bad: [{ cells: { 'disclosure.licensing.decisions': '12.5' } }, { cells: { 'disclosure.licensing.decisions': '3.140' } }],
    good: [{ cells: { 'disclosure.fees.amount': '128.46' } }, { cells: { 'disclosure.licensing.decisions': '3,140' } }]
  },
  cases: (facts) => cellCases(facts, (id) => !Number.isInteger(facts.number(id) ?? 0) && formCellOf(id).count),
  check(facts, { at }) {
    if (at === null) return undefined
    const { raw } = readingOf(facts, at)
    const printed = printedNumber(raw)
    const separated = printed && printed.decimals.length === 3 && printed.whole.length <= 3 ? Number(printed.whole + printed.decimals) : null
    return { data: { cell: at, printed: raw, separated, unit: formCellOf(at).unit }, facts: [at], found: facts.sure(at) }
  },
  say({ cell, printed, separated, unit }) {
    const point = separated === null ? '' : `如果小数点是用来分隔千位的，请写成 ${separated}。`
    return `${cellName(cell)}填的是 ${printed}，${unit}数应为整数。${point}`
  }
})
