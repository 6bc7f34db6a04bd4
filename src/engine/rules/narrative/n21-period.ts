import type { PeriodStatement } from '../../facts/facts'
import { foldWidth } from '../../facts/words'
import { quotation } from '../kit/quotation'
import { defineRule } from '../rule'

const DATE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g
/** 20231月1日, 202312月31日, 2023年11日: figures that have run together. */
const TORN = /\d{5}[年月日]|\d月\d{3,}|年\d{3,}[月日]|\d{4}年\d{1,2}日|月日/

/** The statement up to its second date: what follows speaks of something else (于2024年1月15日公布). */
function wordsOf(quote: string): string {
  const words = foldWidth(quote).replace(/\s+/g, '')
  const second = [...words.matchAll(DATE)][1]
  return second ? words.slice(0, second.index + second[0].length) : words
}

type Wrong = 'damaged' | 'other-year' | 'shorter'

/** What is wrong with a statement whose year is the report's; undefined where it covers the year, or gives no days. */
function fault(words: string, year: number): Wrong | undefined {
  if (TORN.test(words)) return 'damaged'
  const dates = [...words.matchAll(DATE)]
  const [first, second] = dates
  if (!first) return undefined
  const years = dates.flatMap((date) => (date[1] === undefined ? [] : [Number(date[1])]))
  if (years.some((one) => one !== year)) return 'other-year'
  const isDay = (date: RegExpMatchArray, month: number, day: number): boolean => Number(date[2]) === month && Number(date[3]) === day
  // 截至12月31日 alone covers the year too.
  if (!second) return isDay(first, 12, 31) ? undefined : 'shorter'
  return isDay(first, 1, 1) && isDay(second, 12, 31) ? undefined : 'shorter'
}

export const n21Period = defineRule<PeriodStatement, { words: string; year: number; wrong: Wrong }>({
  id: 'N21',
  slug: 'n21-period',
  severity: 'warning',
  certainty: 'form',
  basis: ['practice'],
  examples: {
    bad: [
      { replace: [['统计期限为2023年1月1日', '统计期限为20231月1日']] },
      { replace: [['1月1日至12月31日', '1月1日至11月30日']] },
      { replace: [['2023年1月1日至12月31日', '2023年1月1日至2024年12月31日']] }
    ],
    good: [{}, { replace: [['1月1日至12月31日', '1月1日起至2023年12月31日止']] }, { replace: [['2023年1月1日至12月31日', '2023年度']] }]
  },
  cases({ form, year }) {
    if (year === null || form.yearFrom !== 'title') return []
    // Another year alone is S16's.
    return form.periods
      .filter((one) => one.years.length === 0 || one.years.some((named) => named === year) || TORN.test(wordsOf(one.at.quote)))
      .map((at) => ({ at, by: [] }))
  },
  check(facts, { at: period }) {
    const year = facts.year ?? 0
    const words = wordsOf(period.at.quote)
    const wrong = fault(words, year)
    if (!wrong) return undefined
    return {
      data: { words: quotation(period.at.quote), year, wrong },
      at: [period.at],
      severity: wrong === 'other-year' ? 'error' : 'warning',
      expected: `${year}年1月1日至12月31日`,
      found: quotation(period.at.quote)
    }
  },
  say({ words, year, wrong }) {
    if (wrong === 'damaged') return `“${words}”的日期写得不全，请核对，一般写作“${year}年1月1日至12月31日”。`
    if (wrong === 'other-year') return `“${words}”的起止年份与报告年度 ${year} 年不同，请核对统计期限。`
    return `“${words}”不是 ${year} 年全年，请核对统计期限；年中新设立的单位请说明。`
  }
})
