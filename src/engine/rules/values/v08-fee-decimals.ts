import type { FactId } from '../../form/cells'
import { givenCells } from '../kit/given'
import { printedNumber } from '../kit/printed-number'
import { readingOf } from '../kit/sure'
import { defineRule } from '../rule'

const AMOUNT = 'disclosure.fees.amount'
/** 1 分 is 0.000001 万元. */
const DECIMALS = 6

/** 收费金额 finer than one 分. */
export const v08FeeDecimals = defineRule<FactId, { printed: string; decimals: number }>({
  id: 'V08',
  slug: 'v08-fee-decimals',
  severity: 'warning',
  certainty: 'form',
  editions: ['2021'],
  basis: ['unit'],
  examples: {
    bad: [{ cells: { [AMOUNT]: '0.12345678' } }, { cells: { [AMOUNT]: '128.4600001' } }],
    good: [{ cells: { [AMOUNT]: '128.123456' } }, { cells: { [AMOUNT]: '128.46000000' } }]
  },
  *cases(facts) {
    if (givenCells(facts, [AMOUNT])) yield { at: AMOUNT, by: [AMOUNT] }
  },
  check(facts) {
    const printed = readingOf(facts, AMOUNT).raw
    const digits = printedNumber(printed)?.decimals ?? ''
    let decimals = digits.length
    while (digits[decimals - 1] === '0') decimals--
    return decimals > DECIMALS ? { data: { printed, decimals }, found: printed } : undefined
  },
  say({ printed, decimals }) {
    return `表二行政事业性收费填的是 ${printed} 万元，有 ${decimals} 位小数，比一分钱还小，请核对小数位。`
  }
})
