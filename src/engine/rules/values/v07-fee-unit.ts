import type { CheckContext, OrganKind, OrganLevel } from '../../contract'
import type { FactId } from '../../form/cells'
import type { Recognized } from '../../facts/facts'
import { lastYearOf } from '../../facts/last-year'
import { givenCells } from '../kit/given'
import { defineRule } from '../rule'

const AMOUNT = 'disclosure.fees.amount'
const SMALL_ORGAN = 10_000
const COUNTY = 1_000_000
const GROWTH = 100

/** 万元 from which the amount reads like 元; null where no such bound is known, undefined where kind or level would have to be known. */
function bound(kind: OrganKind | null, level: OrganLevel | null): number | null | undefined {
  if (kind === 'subdistrict' || level === 'township') return SMALL_ORGAN
  if (kind === null || level === null) return undefined
  if (kind === 'department') return level === 'county' || level === 'prefecture' ? SMALL_ORGAN : null
  return level === 'county' ? COUNTY : null
}

const organOf = (form: Recognized, context: CheckContext) => [context.organKind ?? form.organKind, context.organLevel ?? form.organLevel] as const

/** 收费金额 so large that it may have been filled in 元. A whole city's roll-up of 316441 万元 is normal. */
export const v07FeeUnit = defineRule<FactId, { amount: number; converted: number; previous: number | null }>({
  id: 'V07',
  slug: 'v07-fee-unit',
  severity: 'warning',
  certainty: 'human',
  editions: ['2021'],
  basis: ['unit'],
  examples: {
    bad: [{ cells: { [AMOUNT]: '1284600' } }, { cells: { [AMOUNT]: '12846' }, previous: {} }],
    good: [{ cells: { [AMOUNT]: '12846' } }, { cells: { [AMOUNT]: '999999' } }]
  },
  *cases(facts) {
    if (givenCells(facts, [AMOUNT])) yield { at: AMOUNT, by: [AMOUNT] }
  },
  check(facts, _one, context) {
    const amount = facts.sure(AMOUNT)
    const converted = Math.round(amount * 100) / 1e6
    const earlier = lastYearOf(facts, context)?.number(AMOUNT) ?? null
    // Whole ten-thousandths: 128.46 × 100 is not 12846 in binary.
    if (earlier !== null && earlier > 0 && Math.round(amount * 1e4) >= Math.round(earlier * 1e4) * GROWTH)
      return { data: { amount, converted, previous: earlier }, found: amount }
    const limit = bound(...organOf(facts.form, context))
    if (limit === undefined && amount >= SMALL_ORGAN)
      return { unchecked: 'ambiguous', message: '不知道这是哪一类、哪一级机关，没有核对收费金额的单位是不是万元；请选一下机关类型和级别。' }
    if (limit === undefined || limit === null || amount < limit) return undefined
    return { data: { amount, converted, previous: null }, found: amount }
  },
  say({ amount, converted, previous }) {
    const compared = previous === null ? `约合 ${Math.round(converted * 100) / 100} 亿元` : `上年是 ${previous} 万元`
    return `表二行政事业性收费填的是 ${amount} 万元，${compared}。请核对单位；如果填的是元，换算后为 ${converted} 万元。`
  }
})
