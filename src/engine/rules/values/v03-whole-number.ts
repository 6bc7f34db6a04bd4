import { cellName, type FactId } from '../../form/cells'
import { printedNumber } from '../kit/printed-number'
import { cellCases } from '../kit/cell-cases'
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
  cases: (facts) => cellCases(facts, (id) => !Number.isInteger(facts.number(id) ?? 0) && facts.cell(id)?.count === true),
  check(facts, { at }) {
    const reading = at === null ? undefined : facts.reading(at)
    if (at === null || !reading || reading.value === null || Number.isInteger(reading.value)) return undefined
    const printed = printedNumber(reading.raw)
    const separated = printed && printed.decimals.length === 3 && printed.whole.length <= 3 ? Number(printed.whole + printed.decimals) : null
    return { data: { cell: at, printed: reading.raw, separated, unit: facts.cell(at)?.unit ?? '' }, facts: [at], found: reading.value }
  },
  say({ cell, printed, separated, unit }) {
    const point = separated === null ? '' : `如果小数点是用来分隔千位的，请写成 ${separated}。`
    return `${cellName(cell)}填的是 ${printed}，${unit}数应为整数。${point}`
  }
})
