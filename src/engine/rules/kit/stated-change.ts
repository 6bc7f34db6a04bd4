/**
 * What a sentence says of how a figure changed, where it gives last year's figure, or the difference, itself: 22起，比上年31起下降29%; 9842条，
 * 比上年增加1204条，增长13.9%; 2023年16件，2024年12件，降幅25%. Every form gives three figures of which the third follows from the other two.
 */
import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { quantitiesIn, quantitiesOf, type Quantity } from '../../facts/quantities'
import { isCarriedIn } from './carried-in'

/** The word of change right before the percentage: 增长12.3%, 同比下降约29%. */
const GREW = /(?:增长|上升|增加|提高|提升|增幅|上涨)(?:[了为达]|率为?|幅度为?)?$/
const FELL = /(?:下降|减少|降低|降幅|回落|下滑)(?:[了为达]|率为?|幅度为?)?$/
/** What makes a figure the one compared with. */
const BASE = /(?:[比较由与]|上年(?:度|同期)?|去年(?:同期)?|上一年度?|同期)[^，。；、]{0,12}$/
/** （2023年为28个）, （上年度196条）: last year's figure behind the percentage. */
const BASE_BEHIND = /^[，（(](?:上年(?:度|同期)?|去年(?:同期)?|上一年度?|((?:19|20)\d\d)年度?)[为是共有]?$/
/** 较上年减少3件，降幅25%: what the difference is a difference from is not printed. */
const FROM_LAST_YEAR = /(?:[比较]|同比)(?:上年|去年|上一年度?|(?:19|20)\d\d年)?(?:度|同期)?(?:增加|增长|多|上升|减少|下降|少)了?$/

/** How far the two figures stand apart at most. */
const NEAR = 20

/** The difference itself: 较上年50件减少5件，下降10%. */
const MORE = /(?:增加|增长|多|上升)了?$/
const LESS = /(?:减少|下降|少)了?$/
/** 比上年8638条增加1204条, 与2023年（162件）相比减少13件. */
const DIFFERS = /^[）)]?(?:相比|而言)?，?(增加|增长|多|上升|减少|下降|少)了?$/
/** A year that its figure follows in the same clause. */
const OF_YEAR = /((?:19|20)\d\d)年[^，。；、\d]{0,16}$/

export interface StatedChange {
  /** The percentage, or the difference where the sentence prints last year's figure beside it. */
  readonly stated: Quantity
  readonly kind: 'percent' | 'difference'
  /** This year's figure, or the one it is worked out from. */
  readonly now: Quantity
  readonly value: number
  readonly then: Quantity
  readonly before: number
  readonly up: boolean
}

const counts = (one: Quantity): boolean => one.unit !== '%' && one.unit !== '百分点' && one.exact && !one.torn

/** Whether the words behind a figure close a bracket that they did not open. */
const isEnclosed = (behind: string): boolean => /^[^（(]*[）)]/.test(behind)

/** Whether the stated percentage leads from `before` to this value. */
function leads(value: number, before: number, percent: Quantity, up: boolean): boolean {
  const change = ((value - before) / before) * 100 * (up ? 1 : -1)
  return change >= percent.from - 1e-9 && change <= percent.to + 1e-9
}

/** Whether the three figures agree. */
export function agreesWithin({ stated, kind, value, before, up }: StatedChange): boolean {
  return kind === 'percent' ? leads(value, before, stated, up) : (value - before) * (up ? 1 : -1) === stated.value
}

/** The years that two figures follow, where each follows its own: 2023年收到16件，2024年降至12件. */
function yearsOf(text: string, start: number, first: Quantity, second: Quantity): readonly [number, number] | null {
  const one = OF_YEAR.exec(text.slice(Math.max(start, first.start - 24), first.start))?.[1]
  const between = text.slice(first.end, second.start)
  const other = OF_YEAR.exec(between)?.[1]
  return one !== undefined && other !== undefined && /^(?:[，、；（]|[增上提减下降][加长升高少降]?[至到为])/.test(between) && one !== other
    ? [Number(one), Number(other)]
    : null
}

interface Percent {
  readonly percent: Quantity
  readonly up: boolean
  readonly sentence: { readonly start: number; readonly end: number }
  /** Exact figures in front of the percentage, those carried in left out. */
  readonly counted: readonly Quantity[]
}

/** 44个，比上年增长57.1%（2023年为28个） */
function withBaseBehind(facts: Facts, { percent, up, sentence, counted }: Percent): StatedChange | null {
  const { text } = narrativeOf(facts)
  const then = quantitiesIn(facts, percent.end, Math.min(sentence.end, percent.end + NEAR)).find(counts)
  const now = counted[counted.length - 1]
  if (!then || !now || then.unit !== now.unit || then.value === 0) return null
  const base = BASE_BEHIND.exec(text.slice(percent.end, then.start))
  if (!base || (base[1] !== undefined && Number(base[1]) === facts.year)) return null
  if (counted.some((one) => one.unit === then.unit && leads(one.value, then.value, percent, up))) return null
  return { stated: percent, kind: 'percent', now, value: now.value, then, before: then.value, up }
}

/** 9件（线上5件、线下4件），较上年减少3件，降幅25%: the difference is printed, last year's figure is not. */
function withDifference(facts: Facts, { percent, up, sentence, counted }: Percent): StatedChange | null {
  const { text } = narrativeOf(facts)
  const difference = counted[counted.length - 1]
  if (!difference || percent.start - difference.end > NEAR || /[。；]/.test(text.slice(difference.end, percent.start))) return null
  const words = text.slice(Math.max(sentence.start, difference.start - NEAR), difference.start)
  if (!FROM_LAST_YEAR.test(words) || LESS.test(words) === up) return null
  const wholes = counted.slice(0, -1).filter((one) => one.unit === difference.unit)
  const [first] = wholes
  const before = (now: Quantity): number => now.value - (up ? 1 : -1) * difference.value
  if (!first || wholes.some((one) => before(one) <= 0 || leads(one.value, before(one), percent, up))) return null
  return { stated: percent, kind: 'percent', now: first, value: first.value, then: difference, before: before(first), up }
}

/** 2023年收到16件，2024年降至12件，降幅25% */
function ofTwoYears(facts: Facts, { percent, up, sentence, counted }: Percent): StatedChange | null {
  const { text } = narrativeOf(facts)
  const [one, other] = counted.slice(-2)
  if (!one || !other || one.unit !== other.unit || percent.start - other.end > NEAR) return null
  const years = yearsOf(text, sentence.start, one, other)
  if (!years || Math.abs(years[0] - years[1]) !== 1 || !/^[^\d；]*$/.test(text.slice(other.end, percent.start))) return null
  const [then, now] = years[0] < years[1] ? [one, other] : [other, one]
  return then.value > 0 ? { stated: percent, kind: 'percent', now, value: now.value, then, before: then.value, up } : null
}

/** 22起，比上年31起下降29%, and with the difference in between: 较上年50件减少5件，下降10%. */
function besideBase(facts: Facts, { percent, up, sentence, counted }: Percent, all: readonly Quantity[]): StatedChange | null {
  const { text } = narrativeOf(facts)
  const then = counted[counted.length - 1]
  const now = counted[counted.length - 2]
  // 受理16件（含2022年结转的2件），较上年增长: with or without them, the sentence does not say.
  if (now && all.some((one) => one.start > now.end && one.end < (then?.start ?? 0))) return null
  // The two stand side by side, and nothing of the same kind stands between: 22起，比上年31起下降29%.
  if (!then || !now || now.unit !== then.unit || then.start - now.end > NEAR) return null
  const between = text.slice(now.end, then.start)
  const difference = MORE.test(between) ? 1 : LESS.test(between) ? -1 : 0
  if (difference !== 0) {
    // Here the first of the two is last year's, the second the difference.
    if (!BASE.test(text.slice(Math.max(sentence.start, now.start - 12), now.start)) || now.value === 0) return null
    return { stated: percent, kind: 'percent', now: then, value: now.value + difference * then.value, then: now, before: now.value, up }
  }
  // 36件（其中信函5件），较上年的30件增长20%; 36件，其中信函5件，较上年30件增长20%: the whole is meant.
  if (isEnclosed(between) || counted.some((one) => one !== now && one !== then && one.unit === then.unit && leads(one.value, then.value, percent, up)))
    return null
  const isBase = BASE.test(between) || /^[（(]?(?:上年|去年|20\d\d年)/.test(between)
  return isBase && then.value > 0 ? { stated: percent, kind: 'percent', now, value: now.value, then, before: then.value, up } : null
}

/** 9842条，比上年8638条增加1204条; 149件，与2023年（162件）相比减少13件. */
function difference(facts: Facts, stated: Quantity): StatedChange | null {
  const narrative = narrativeOf(facts)
  const { text } = narrative
  const near = text.slice(Math.max(0, stated.start - 8), stated.start)
  if (!counts(stated) || !(MORE.test(near) || LESS.test(near))) return null
  const sentence = narrative.sentenceAt(stated.start)
  const counted = quantitiesIn(facts, sentence.start, stated.start).filter((one) => counts(one) && !isCarriedIn(text, one))
  const [now, then] = counted.slice(-2)
  if (!now || !then || now.unit !== then.unit || then.unit !== stated.unit || then.start - now.end > NEAR) return null
  const between = text.slice(now.end, then.start)
  const words = DIFFERS.exec(text.slice(then.end, stated.start))
  if (!words || !BASE.test(between.replace(/[（(]$/, '')) || isEnclosed(between)) return null
  const up = !/[减下少]/.test(words[1] ?? '')
  const fits = (one: Quantity): boolean => (one.value - then.value) * (up ? 1 : -1) === stated.value
  return counted.some(fits) ? null : { stated, kind: 'difference', now, value: now.value, then, before: then.value, up }
}

/** Every change that the narrative states with both of its ends, in reading order. */
export function statedChanges(facts: Facts): StatedChange[] {
  const narrative = narrativeOf(facts)
  const { text } = narrative
  const list: StatedChange[] = []
  for (const stated of quantitiesOf(facts)) {
    if (stated.unit !== '%') {
      const one = difference(facts, stated)
      if (one) list.push(one)
      continue
    }
    const before = text.slice(Math.max(0, stated.start - 10), stated.start)
    const up = GREW.test(before)
    if (!up && !FELL.test(before)) continue
    const sentence = narrative.sentenceAt(stated.start)
    const all = quantitiesIn(facts, sentence.start, stated.start).filter(counts)
    const percent = { percent: stated, up, sentence, counted: all.filter((one) => !isCarriedIn(text, one)) }
    const found = besideBase(facts, percent, all) ?? ofTwoYears(facts, percent) ?? withBaseBehind(facts, percent) ?? withDifference(facts, percent)
    // The difference was found wrong: the percentage is no second fault.
    if (found && !list.some((one) => one.kind === 'difference' && one.stated === found.now)) list.push(found)
  }
  return list
}
