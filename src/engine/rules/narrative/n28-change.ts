import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { quantitiesIn, quantitiesOf, type Quantity } from '../../facts/quantities'
import { quotation } from '../kit/quotation'
import { defineRule } from '../rule'

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
    const counted = quantitiesIn(facts, sentence.start, percent.start).filter(counts)
    const then = counted[counted.length - 1]
    const now = counted[counted.length - 2]
    // The two stand side by side, and nothing of the same kind stands between: 22起，比上年31起下降29%.
    if (!then || !now || now.unit !== then.unit || then.start - now.end > NEAR) continue
    const difference = MORE.test(text.slice(now.end, then.start)) ? 1 : LESS.test(text.slice(now.end, then.start)) ? -1 : 0
    if (difference !== 0) {
      // Here the first of the two is last year's, the second the difference.
      if (BASE.test(text.slice(Math.max(sentence.start, now.start - 12), now.start)) && now.value > 0)
        list.push({ percent, now: then, value: now.value + difference * then.value, then: now, up })
      continue
    }
    const isBase = BASE.test(text.slice(now.end, then.start)) || /^[（(]?(?:上年|去年|20\d\d年)/.test(text.slice(now.end, then.start))
    if (isBase && then.value > 0) list.push({ percent, now, value: now.value, then, up })
  }
  return list
}

export const n28Change = defineRule<Change, { printed: string; now: number; then: number; up: string; exact: number; direction: string }>({
  id: 'N28',
  slug: 'n28-change',
  severity: 'warning',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [
      { replace: [['发布政策解读材料18篇', '发布政策解读材料18篇，比上年15篇增长12%']] },
      { replace: [['发布政策解读材料18篇', '发布政策解读材料18篇，较上年的24篇增长25%']] }
    ],
    good: [
      { replace: [['发布政策解读材料18篇', '发布政策解读材料18篇，较上年的24篇下降25%']] },
      { replace: [['发布政策解读材料18篇', '发布政策解读材料18篇，同比增长12%']] }
    ]
  },
  cases: (facts) => changes(facts).map((at) => ({ at, by: [] })),
  check(facts, { at: { percent, now, value, then, up } }) {
    const exact = ((value - then.value) / then.value) * 100
    const stated = up ? [percent.from, percent.to] : [-percent.to, -percent.from]
    if (exact >= (stated[0] ?? 0) - 1e-9 && exact <= (stated[1] ?? 0) + 1e-9) return undefined
    const narrative = narrativeOf(facts)
    const place = (one: Quantity) => narrative.place(one.start, one.end)
    const rounded = Number(Math.abs(exact).toFixed(Math.max(percent.decimals, 1)))
    const direction = exact >= 0 ? '增长' : '下降'
    return {
      data: { printed: quotation(place(percent).quote), now: value, then: then.value, up: up ? '增长' : '下降', exact: rounded, direction },
      at: [percent, now, then].map(place),
      expected: `${direction}${rounded}%`,
      found: quotation(place(percent).quote)
    }
  },
  say: ({ printed, now, then, up, exact, direction }) => `正文写${up}“${printed}”，按同一句里的数，${then} 到 ${now} 是${direction} ${exact}%，请核对。`
})
