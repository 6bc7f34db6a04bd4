import type { Quantity } from '../../facts/quantities'

/** The last words of a clause before a figure: 上年结转政府信息公开申请4件, 含2022年结转的4件, 结转上年度4件, 上年转入4件. */
const CARRIED_IN = /(?:结转|转入)[^，。；、（）下]{0,14}$/

/** Whether the figure is what was carried in from last year: said in passing, it is neither the whole of a list behind it nor a base of comparison. */
export function isCarriedIn(text: string, one: Quantity): boolean {
  return CARRIED_IN.test(text.slice(Math.max(0, one.start - 18), one.start))
}
