/**
 * Every quantity that the narrative states, as the interval its writing allows: 1100余件 is 1100 to 1199, 约50 is 40 to 60, 82.4% one unit of its
 * last digit. Years, dates, ordinals, document numbers, clauses of laws and quoted titles are no quantities (rules.md, corrections).
 */
import type { Facts } from './facts'
import { narrativeOf } from './narrative'

export interface Quantity {
  /** Offsets in `Narrative.text`, from the first modifier to the last: 约1100余件左右. */
  readonly start: number
  readonly end: number
  /** Where the digits or numerals themselves stand. */
  readonly figure: { readonly start: number; readonly end: number }
  /** What the writing allows, both ends included; `to` is Infinity for 超过, 以上. Money in yuan, percentages as printed (82.4). */
  readonly from: number
  readonly to: number
  /** The figure as written, modifiers left out: 1100. */
  readonly value: number
  readonly exact: boolean
  /** 件, 条, 人次 …; 元 for all money; % for percentages, 百分点 for points; empty where none is printed. */
  readonly unit: string
  /** Printed decimals. */
  readonly decimals: number
  /** Written in Chinese numerals. */
  readonly chinese: boolean
  /** Parted by a blank inside (1 6): what was meant is not certain. */
  readonly torn: boolean
}

const UNITS =
  '个百分点|百分点|件次|人次|场次|篇次|条次|平方米|公里|小时|工作日|[元件份起宗条项个位篇期次场部名人例则张页册卷户家处批类款种本台套块组轮遍天步倍字频幅档道%]'
const BEFORE = '约为|大约|约|将近|接近|不超过|超过|突破|不少于|不低于|至少|不足|不到|至多|[近逾超]'
const NUMERAL = '[零〇一二两三四五六七八九十百千万亿]'

const NUMERAL_ENDS = new RegExp(`${NUMERAL}$`)
const QUANTITY = new RegExp(
  `(${BEFORE})?(\\d[\\d,]{0,15}(?: \\d{1,8}){0,3}(?:\\.\\d{1,8})?|${NUMERAL}{1,12})([十百千万亿]{0,2})([余多来几])?([万亿])?(${UNITS})?(左右|上下|以上|以下|以内)?`,
  'g'
)

/** Words right before a figure that make it no quantity. */
const NAMED_BEFORE = /[第令函号字〔[【×·A-Za-z_/.:-]$/
/** 微信公众号3条, APP12条, 信函5件, 图文字8篇: with a unit behind it the figure counts and is no number of a document. */
const COUNTED_BEHIND = /(?:[令函号字]|APP)$/
/** 表3, 附件2: the name of a table or an annex where no unit follows. */
const ANNEX_BEFORE = /(?:表|附件|附录)$/
/** Words right behind a figure without a unit that make it none: years, days, clauses, numbers of documents, lists, codes. */
const NAMED_BEHIND = /^(?:[年月日时点秒号令届〕\]】×:\w/—～~分是-]|[.．](?!\d)|、(?![\d约近])|热线|政务|平台)/
/** 一次性, 一条龙, 一件事, 一个月: units that only look like it. */
const NO_UNIT =
  /^(?:个(?:月|工作日|自然日|小时|季度|方面|重点|体系)|件(?:事|套)|条龙|次性|站式|人一|篇文章|种|本账|本通|张网|张图|张表|类事项|家亲|户一|处级|部分|条例|份额|项目|名为|场所|套路)/
/** Alone before these it is a way of speaking: 一个平台, 一批, 一项一项. */
const SPOKEN = /^[一二两百千万亿]$/
const COUNTED_ALONE = new Set(['件', '起', '宗', '份', '位', '件次', '名', '人', '篇', '期', '场', '条', '次', '部', '项', '个', '例'])
const ONE_ALONE = new Set(['件', '起', '宗', '位', '件次', '例'])
/** 一份, 一条 at the end of a clause count: 结转一份、新收三十二份. */
const ONE_LAST = new Set(['份', '条'])
const CLAUSE_ENDS = /^[、，。；）]/

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }

/** 一千一百 to 1100, 十二 to 12, 两百零三 to 203, 三万五 is none; null for what is no numeral (一二, 百千). */
export function chineseNumber(words: string): number | null {
  let total = 0
  let section = 0
  let digit: number | null = null
  let lastPower = Infinity
  for (let index = 0; index < words.length; index++) {
    const word = words.charAt(index)
    const power = POWERS[word]
    if (power === undefined) {
      if (digit !== null && digit !== 0) return null
      digit = DIGITS[word] ?? null
      if (digit === null) return null
    } else if (power >= 10_000) {
      const amount = section + (digit ?? 0)
      if (amount + total === 0) return null
      total = power === POWERS['亿'] ? (total + amount) * power : total + amount * power
      section = 0
      digit = null
      lastPower = Infinity
    } else {
      if (power >= lastPower || (digit === null && index > 0 && power !== 10)) return null
      section += (digit ?? 1) * power
      digit = null
      lastPower = power
    }
  }
  return total + section + (digit ?? 0)
}

interface Figure {
  readonly value: number
  readonly decimals: number
  /** The least the writing could have counted in: 100 for 1100, 1000 for 1.2万. */
  readonly step: number
  readonly scaled: boolean
}

const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

/** The lowest power of ten that a whole number shows. */
function roundness(value: number): number {
  let step = 1
  while (value !== 0 && step < 1e12 && value % (step * 10) === 0) step *= 10
  return step
}

function figureOf(words: string, powers: string, beyond: string): Figure | null {
  const chinese = !/\d/.test(words)
  let scale = 1
  for (const power of powers + beyond) scale *= POWERS[power] ?? 1
  if (chinese) {
    const value = chineseNumber(words + powers)
    if (value === null) return null
    const whole = value * (beyond ? (POWERS[beyond] ?? 1) : 1)
    return { value: whole, decimals: 0, step: roundness(whole), scaled: false }
  }
  const digits = words.replace(/[, ]/g, '')
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0
  const plain = Number(digits)
  const value = scale === 1 ? plain : Math.round(plain * scale * 1e6) / 1e6
  const step = decimals > 0 ? scale / 10 ** decimals : scale > 1 ? scale : roundness(plain)
  return { value, decimals, step, scaled: scale > 1 }
}

/** Without binary dust. */
const tidy = (value: number): number => Math.round(value * 1e8) / 1e8

/** What the writing allows: the figure with its modifiers. */
function rangeOf(
  { value, step, scaled, decimals }: Figure,
  before: string,
  more: string,
  behind: string,
  chinese: boolean,
  percent: boolean
): [number, number] {
  const loose = step === 1 ? Math.max(1, Math.ceil(value / 10)) : Math.min(step, value / 2)
  if (/^(?:不足|不到|不超过|至多)$/.test(before) || /^以[下内]$/.test(behind)) return [0, value]
  if (/^(?:超过|突破|逾|超|不少于|不低于|至少)$/.test(before) || behind === '以上') return [value, Infinity]
  if (/^(?:将近|接近|近)$/.test(before)) return [Math.max(0, value - loose), value]
  if (before !== '' || behind !== '') return [Math.max(0, value - loose), value + loose]
  if (more === '几') return [value + 1, value + 9]
  if (more !== '') return [value, decimals > 0 ? value + step : value + Math.max(step, step === 1 ? loose + 1 : step) - 1]
  if (percent) return [tidy(value - 10 ** -decimals), tidy(value + 10 ** -decimals)]
  // 1.2万件, 3千件, 一千一百条: rounded as a rule.
  if (scaled || (chinese && step >= 10 && value >= 100)) return [Math.max(0, value - step), value + step]
  return [value, value]
}

/** 数十件, 几百条, 上千人: from twice to ten times, or no less. */
function vague(prefix: string, value: number): [number, number] | null {
  if (prefix === '数' || prefix === '几') return [2 * value, 10 * value - 1]
  return prefix === '上' ? [value, Infinity] : null
}

/** Stretches inside 《》: quoted titles hold no quantities. */
function quoted(text: string): (index: number) => boolean {
  const spans: [number, number][] = []
  for (let open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
    const close = text.indexOf('》', open)
    if (close < 0) break
    if (close - open <= 120) spans.push([open, close])
  }
  let next = 0
  return (index) => {
    while (next < spans.length && (spans[next] as [number, number])[1] < index) next++
    const span = spans[next]
    return span !== undefined && span[0] < index
  }
}

function read(text: string): Quantity[] {
  const list: Quantity[] = []
  const inTitle = quoted(text)
  QUANTITY.lastIndex = 0
  for (let match = QUANTITY.exec(text); match; match = QUANTITY.exec(text)) {
    const [whole, before = '', printed = '', powers = '', more = '', beyond = '', printedUnit = '', behind = ''] = match
    const chinese = !/\d/.test(printed)
    let words = printed
    let end = match.index + whole.length
    const figureStart = match.index + before.length
    let tail = { powers, more, beyond, unit: printedUnit, behind }
    if (printed.includes(',') && !THOUSANDS.test(printed)) {
      // 3,25,77条 is a list; each figure is read by itself.
      words = printed.slice(0, printed.indexOf(','))
      end = figureStart + words.length
      tail = { powers: '', more: '', beyond: '', unit: '', behind: '' }
      QUANTITY.lastIndex = end + 1
    }
    const { unit } = tail
    const unitAt = end - tail.behind.length - unit.length
    if (unit !== '' && NO_UNIT.test(text.slice(unitAt, unitAt + 4))) continue
    const last = text.slice(Math.max(0, figureStart - 1), figureStart)
    const rest = text.slice(unit === '' ? unitAt : end, end + 4)
    if (inTitle(match.index)) continue
    const named = NAMED_BEFORE.test(last) && !(unit !== '' && COUNTED_BEHIND.test(text.slice(Math.max(0, figureStart - 3), figureStart)))
    if (before === '' && (named || (!chinese && /\d/.test(last)))) continue
    if (unit === '' && (chinese || NAMED_BEHIND.test(rest) || (/[（(]/.test(last) && /^[）)]/.test(rest)))) continue
    if (unit === '' && !chinese && words.length >= 10) continue
    if (unit === '' && ANNEX_BEFORE.test(text.slice(Math.max(0, figureStart - 2), figureStart))) continue
    if (chinese && tail.more === '' && before === '' && SPOKEN.test(words) && tail.powers === '' && !vague(last, 1)) {
      const one = ONE_ALONE.has(unit) || (ONE_LAST.has(unit) && CLAUSE_ENDS.test(text.slice(end, end + 1)))
      if (words === '一' ? !one : words.length > 1 || !COUNTED_ALONE.has(unit) || POWERS[words] !== undefined) continue
    }
    // 十五件 behind 二〇二三年三月 and the like begins in the middle of a date.
    if (chinese && NUMERAL_ENDS.test(last)) continue
    const figure = figureOf(words, tail.powers, tail.beyond)
    if (!figure) continue
    const percent = unit === '%'
    const [from, to] = vague(chinese ? last : '', figure.value) ?? rangeOf(figure, before, tail.more, tail.behind, chinese, percent)
    list.push({
      start: match.index,
      end: unit === '' ? unitAt : end,
      figure: { start: figureStart, end: figureStart + words.length + tail.powers.length },
      from,
      to,
      value: figure.value,
      exact: from === to,
      unit: unit === '个百分点' ? '百分点' : unit,
      decimals: figure.decimals,
      chinese,
      torn: words.includes(' ')
    })
  }
  return list
}

/** All quantities of the narrative in reading order, read once. */
export function quantitiesOf(facts: Facts): readonly Quantity[] {
  return facts.once('quantities', () => read(narrativeOf(facts).text))
}

/** The quantities whose figure stands in `[start, end)` of the narrative. */
export function quantitiesIn(facts: Facts, start: number, end: number): readonly Quantity[] {
  const all = quantitiesOf(facts)
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle] as Quantity).figure.start < start) low = middle + 1
    else high = middle
  }
  let stop = low
  while (stop < all.length && (all[stop] as Quantity).figure.start < end) stop++
  return all.slice(low, stop)
}
