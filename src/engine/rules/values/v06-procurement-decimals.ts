import type { FactId } from '../../form/cells'
import { givenCells } from '../kit/given'
import { printedNumber } from '../kit/printed-number'
import { readingOf } from '../kit/sure'
import { defineRule } from '../rule'

const AMOUNT = 'disclosure.procurement.amount'
const DECIMALS = 4

/** The head of 采购总金额 in the 2019 form asks for four decimals; a zero needs none. */
export const v06ProcurementDecimals = defineRule<FactId, { printed: string; written: string | null }>({
  id: 'V06',
  slug: 'v06-procurement-decimals',
  severity: 'warning',
  certainty: 'form',
  editions: ['2019'],
  basis: ['decimals'],
  examples: {
    bad: [
      { edition: '2019', cells: { [AMOUNT]: '857.31' } },
      { edition: '2019', cells: { [AMOUNT]: '857' } }
    ],
    good: [
      { edition: '2019', cells: { [AMOUNT]: '0' } },
      { edition: '2019', cells: { [AMOUNT]: '1,857.3100' } }
    ]
  },
  *cases(facts) {
    if (givenCells(facts, [AMOUNT])) yield { at: AMOUNT, by: [AMOUNT] }
  },
  check(facts) {
    const { raw, value } = readingOf(facts, AMOUNT)
    const printed = printedNumber(raw)
    if (!printed || value === 0 || printed.decimals.length === DECIMALS) return undefined
    // More than four decimals would have to be rounded: that figure is the office's to choose.
    const written = printed.decimals.length < DECIMALS ? `${printed.whole}.${printed.decimals.padEnd(DECIMALS, '0')}` : null
    return { data: { printed: raw, written }, found: raw, expected: written ?? undefined }
  },
  say({ printed, written }) {
    return `表二“政府集中采购”采购总金额填的是 ${printed}，表头要求保留 4 位小数${written === null ? '' : `，可写作 ${written}`}。`
  }
})
