import type { CheckContext } from '../../contract'
import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import type { Quantity } from '../../facts/quantities'
import { quotation } from '../kit/quotation'
import { agreesWithin, statedChanges, type StatedChange } from '../kit/stated-change'
import { fitsLastYear, lastYearValues, statedGrowth, type StatedGrowth } from '../kit/stated-growth'
import { defineRule, type Fault, type Unchecked } from '../rule'

interface Values {
  readonly [name: string]: string | number
  readonly printed: string
  readonly now: number
  readonly then: number
  readonly up: string
  readonly exact: number
  readonly direction: string
  /** The sentence's own figures (a percentage, a difference), a percentage beside last year's tables, or last year's figure beside them. */
  readonly kind: 'sentence' | 'difference' | 'growth' | 'base'
}

/** How `to` differs from `from`, in percent as the sentence prints it. */
function changeOf(from: number, to: number, decimals: number): { exact: number; direction: string } {
  const change = ((to - from) / from) * 100
  return { exact: Number(Math.abs(change).toFixed(Math.max(decimals, 1))), direction: change >= 0 ? '增长' : '下降' }
}

function inSentence(facts: Facts, change: StatedChange): Fault<Values> | undefined {
  if (agreesWithin(change)) return undefined
  const { stated, kind, now, value, then, before, up } = change
  const narrative = narrativeOf(facts)
  const place = (one: Quantity) => narrative.place(one.start, one.end)
  const printed = quotation(place(stated).quote)
  const values = { printed, now: value, then: before, up: up ? '增长' : '下降' }
  const at = [stated, now, then].map(place)
  if (kind === 'difference') {
    const exact = Math.abs(value - before)
    const direction = value >= before ? '增加' : '减少'
    return { data: { ...values, exact, direction, kind }, at, expected: `${direction}${exact}`, found: printed }
  }
  const { exact, direction } = changeOf(before, value, stated.decimals)
  return { data: { ...values, exact, direction, kind: 'sentence' }, at, expected: `${direction}${exact}%`, found: printed }
}

function besideLastYear(facts: Facts, context: CheckContext, growth: StatedGrowth): Fault<Values> | Unchecked | undefined {
  const values = lastYearValues(facts, context, growth)
  const before = values[0]
  if (before === undefined) return { unchecked: 'no-context', message: '没有检查：正文说到与上年相比，去年的年报里没有读到这个数。' }
  if (fitsLastYear(growth, values)) return undefined
  const { now, stated, kind, up } = growth
  const at = narrativeOf(facts).place(stated.start, stated.end)
  const printed = quotation(at.quote)
  const { exact, direction } = before > 0 ? changeOf(before, now.from, stated.decimals) : { exact: 0, direction: '增长' }
  return {
    data: { printed, now: now.from, then: before, up: up ? '增长' : '下降', exact, direction, kind },
    at: [at, now.at],
    expected: kind === 'base' ? before : `${direction}${exact}%`,
    found: printed
  }
}

const isGrowth = (one: StatedChange | StatedGrowth): one is StatedGrowth => 'sides' in one

export const n28Change = defineRule<StatedChange | StatedGrowth, Values>({
  id: 'N28',
  slug: 'n28-change',
  severity: 'warning',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [
      { replace: [['发布政策解读材料18篇', '发布政策解读材料18篇，比上年15篇增长12%']] },
      { replace: [['发布政策解读材料18篇', '发布政策解读材料18篇，较上年的24篇增长25%']] },
      { replace: [['收到政府信息公开申请36件，', '收到政府信息公开申请36件，同比增长25%，']], previous: {} }
    ],
    good: [
      { replace: [['发布政策解读材料18篇', '发布政策解读材料18篇，较上年的24篇下降25%']] },
      { replace: [['发布政策解读材料18篇', '发布政策解读材料18篇，同比增长12%']] },
      { replace: [['收到政府信息公开申请36件，', '收到政府信息公开申请36件，同比增长25%，']] }
    ]
  },
  cases: (facts, context) => [...statedChanges(facts), ...statedGrowth(facts, context)].map((at) => ({ at, by: [] })),
  check: (facts, { at: one }, context) => (isGrowth(one) ? besideLastYear(facts, context, one) : inSentence(facts, one)),
  say({ printed, now, then, up, exact, direction, kind }) {
    if (kind === 'base') return `正文写上年是“${printed}”，去年的年报表中是 ${then}，两处对不上，请核对是哪一处写错。`
    if (kind === 'difference') return `正文写相差“${printed}”，按同一句里的数，${then} 到 ${now} 是${direction} ${exact}，请核对。`
    const change = `${then} 到 ${now} 是${direction} ${exact}%`
    return kind === 'sentence'
      ? `正文写${up}“${printed}”，按同一句里的数，${change}，请核对。`
      : `正文写${up}“${printed}”，按去年年报表中的数，${change}，请核对。`
  }
})
