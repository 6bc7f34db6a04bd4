import type { CheckContext } from '../../contract'
import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { quantitiesIn, quantitiesOf, type Quantity } from '../../facts/quantities'
import { isCarriedIn } from '../kit/carried-in'
import { quotation } from '../kit/quotation'
import { fitsLastYear, lastYearValues, statedGrowth, type StatedGrowth } from '../kit/stated-growth'
import { defineRule, type Fault, type Unchecked } from '../rule'

/** The word of change right before the percentage: 增长12.3%, 同比下降约29%. */
const GREW = /(?:增长|上升|增加|提高|提升|增幅|上涨)(?:[了为达]|率为?|幅度为?)?$/
const FELL = /(?:下降|减少|降低|降幅|回落|下滑)(?:[了为达]|率为?|幅度为?)?$/
/** What makes a figure the one compared with. */
const BASE = /(?:[比较由]|上年(?:度|同期)?|去年(?:同期)?|上一年度?|同期)[^，。；、]{0,12}$/

/** How far the two figures stand apart at most. */
const NEAR = 20

/** The difference itself: 较上年50件减少5件，下降10%. */
const MORE = /(?:增加|增长|多|上升)了?$/
const LESS = /(?:减少|下降|少)了?$/

interface Change {
  readonly percent: Quantity
  /** This year's figure; its value is worked out where the sentence gives the difference. */
  readonly now: Quantity
  readonly value: number
  readonly then: Quantity
  readonly up: boolean
}

const counts = (one: Quantity): boolean => one.unit !== '%' && one.unit !== '百分点' && one.exact && !one.torn

/** Whether the words behind a figure close a bracket that they did not open. */
const isEnclosed = (behind: string): boolean => /^[^（(]*[）)]/.test(behind)

/** Whether the stated percentage leads from `then` to this value. */
function fits(value: number, then: Quantity, percent: Quantity, up: boolean): boolean {
  const change = ((value - then.value) / then.value) * 100 * (up ? 1 : -1)
  return change >= percent.from - 1e-9 && change <= percent.to + 1e-9
}

function changes(facts: Facts): Change[] {
  const narrative = narrativeOf(facts)
  const { text } = narrative
  const list: Change[] = []
  for (const percent of quantitiesOf(facts)) {
    if (percent.unit !== '%') continue
    const before = text.slice(Math.max(0, percent.start - 10), percent.start)
    const up = GREW.test(before)
    if (!up && !FELL.test(before)) continue
    const sentence = narrative.sentenceAt(percent.start)
    const all = quantitiesIn(facts, sentence.start, percent.start).filter(counts)
    const counted = all.filter((one) => !isCarriedIn(text, one))
    const then = counted[counted.length - 1]
    const now = counted[counted.length - 2]
    // 受理16件（含2022年结转的2件），较上年增长: with or without them, the sentence does not say.
    if (now && all.some((one) => one.start > now.end && one.end < (then?.start ?? 0))) continue
    // The two stand side by side, and nothing of the same kind stands between: 22起，比上年31起下降29%.
    if (!then || !now || now.unit !== then.unit || then.start - now.end > NEAR) continue
    const difference = MORE.test(text.slice(now.end, then.start)) ? 1 : LESS.test(text.slice(now.end, then.start)) ? -1 : 0
    if (difference !== 0) {
      // Here the first of the two is last year's, the second the difference.
      if (BASE.test(text.slice(Math.max(sentence.start, now.start - 12), now.start)) && now.value > 0)
        list.push({ percent, now: then, value: now.value + difference * then.value, then: now, up })
      continue
    }
    // 36件（其中信函5件），较上年的30件增长20%; 36件，其中信函5件，较上年30件增长20%: the whole is meant.
    if (
      isEnclosed(text.slice(now.end, then.start)) ||
      counted.some((one) => one !== now && one !== then && one.unit === then.unit && fits(one.value, then, percent, up))
    )
      continue
    const isBase = BASE.test(text.slice(now.end, then.start)) || /^[（(]?(?:上年|去年|20\d\d年)/.test(text.slice(now.end, then.start))
    if (isBase && then.value > 0) list.push({ percent, now, value: now.value, then, up })
  }
  return list
}

interface Values {
  readonly [name: string]: string | number
  readonly printed: string
  readonly now: number
  readonly then: number
  readonly up: string
  readonly exact: number
  readonly direction: string
  /** The sentence's own two figures, a percentage beside last year's tables, or last year's figure beside them. */
  readonly kind: 'sentence' | 'growth' | 'base'
}

/** How `to` differs from `from`, in percent as the sentence prints it. */
function changeOf(from: number, to: number, decimals: number): { exact: number; direction: string } {
  const change = ((to - from) / from) * 100
  return { exact: Number(Math.abs(change).toFixed(Math.max(decimals, 1))), direction: change >= 0 ? '增长' : '下降' }
}

function inSentence(facts: Facts, { percent, now, value, then, up }: Change): Fault<Values> | undefined {
  if (fits(value, then, percent, up)) return undefined
  const narrative = narrativeOf(facts)
  const place = (one: Quantity) => narrative.place(one.start, one.end)
  const printed = quotation(place(percent).quote)
  const { exact, direction } = changeOf(then.value, value, percent.decimals)
  return {
    data: { printed, now: value, then: then.value, up: up ? '增长' : '下降', exact, direction, kind: 'sentence' },
    at: [percent, now, then].map(place),
    expected: `${direction}${exact}%`,
    found: printed
  }
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

const isGrowth = (one: Change | StatedGrowth): one is StatedGrowth => 'sides' in one

export const n28Change = defineRule<Change | StatedGrowth, Values>({
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
  cases: (facts, context) => [...changes(facts), ...statedGrowth(facts, context)].map((at) => ({ at, by: [] })),
  check: (facts, { at: one }, context) => (isGrowth(one) ? besideLastYear(facts, context, one) : inSentence(facts, one)),
  say({ printed, now, then, up, exact, direction, kind }) {
    if (kind === 'base') return `正文写上年是“${printed}”，去年的年报表中是 ${then}，两处对不上，请核对是哪一处写错。`
    const change = `${then} 到 ${now} 是${direction} ${exact}%`
    return kind === 'sentence'
      ? `正文写${up}“${printed}”，按同一句里的数，${change}，请核对。`
      : `正文写${up}“${printed}”，按去年年报表中的数，${change}，请核对。`
  }
})
