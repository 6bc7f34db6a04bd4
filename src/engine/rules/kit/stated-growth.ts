/** What a sentence says of last year about a figure that the tables state too: 收到申请36件，同比增长12%; …，上年30件. Held against last year's tables. */
import type { CheckContext, FactId } from '../../contract'
import { claimsOf, sidesOf, type Claim } from '../../facts/claims'
import type { Facts } from '../../facts/facts'
import { lastYearOf, type LastYear } from '../../facts/last-year'
import { narrativeOf } from '../../facts/narrative'
import { quantitiesIn, type Quantity } from '../../facts/quantities'

export interface StatedGrowth {
  /** This year's figure, as the sentence states it. */
  readonly now: Claim
  /** The percentage of growth, or last year's figure itself. */
  readonly stated: Quantity
  readonly kind: 'growth' | 'base'
  readonly up: boolean
  /** The readings of the figure that are in use, as sums of cells. */
  readonly sides: readonly (readonly FactId[])[]
}

/** How far behind its figure the words about last year may stand. */
const NEAR = 24
const GROWTH = /^[，（(]?(?:同比|[较比](?:上年|去年|上一年度?)(?:度|同期)?的?)[^\d，。；]{0,6}?(增长|上升|增加|提高|上涨|下降|减少|降低|下滑)[了约近]?$/
const BEFORE = /^[，（(]?(?:[较比](?:上年|去年|上一年度?)|上年(?:度|同期)?|去年(?:同期)?)(?:同期)?(?:[的为是共]|收到|受理)*$/

/** Statements about last year beside a plain figure of this year; none where last year's report is not there to be held against. */
export function statedGrowth(facts: Facts, context: CheckContext): StatedGrowth[] {
  if (!lastYearOf(facts, context)) return []
  const narrative = narrativeOf(facts)
  const { text } = narrative
  return claimsOf(facts).flatMap((now): StatedGrowth[] => {
    if (!now.exact || now.phrase || now.limits.length > 0) return []
    const end = now.clause.end
    const stated = quantitiesIn(facts, end, Math.min(end + NEAR, narrative.sentenceAt(end).end))[0]
    const sides = stated ? sidesOf(facts, now.about) : []
    if (!stated || sides.length === 0) return []
    const between = text.slice(end, stated.figure.start)
    const growth = GROWTH.exec(between)
    if (stated.unit === '%') return growth ? [{ now, stated, kind: 'growth', up: /[增上提]/.test(growth[1]?.charAt(0) ?? ''), sides }] : []
    // 上年结转2件 is no figure of last year's.
    return stated.exact && stated.unit === now.unit && BEFORE.test(between) && !/^结转|^转/.test(text.slice(stated.end, stated.end + 2))
      ? [{ now, stated, kind: 'base', up: true, sides }]
      : []
  })
}

function lastYearSum(lastYear: LastYear, ids: readonly FactId[]): number | null {
  let sum = 0
  for (const id of ids) {
    const value = lastYear.number(id)
    if (value === null) return null
    sum += value
  }
  return sum
}

/** Last year's values by each reading; empty where one of its cells was not read there. */
export function lastYearValues(facts: Facts, context: CheckContext, { sides }: StatedGrowth): number[] {
  const lastYear = lastYearOf(facts, context)
  const values = lastYear ? sides.map((ids) => lastYearSum(lastYear, ids)) : []
  return values.some((value) => value === null) ? [] : values.flatMap((value) => value ?? [])
}

/** Whether the statement fits one of last year's values; growth from nothing fits no percentage and is left alone. */
export function fitsLastYear({ now, stated, kind, up }: StatedGrowth, values: readonly number[]): boolean {
  if (kind === 'base') return values.some((value) => value >= stated.from && value <= stated.to)
  return values.some((before) => {
    if (before === 0) return true
    const change = ((now.from - before) / before) * 100
    return up ? change >= stated.from - 1e-9 && change <= stated.to + 1e-9 : -change >= stated.from - 1e-9 && -change <= stated.to + 1e-9
  })
}
