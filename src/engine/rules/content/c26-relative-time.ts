import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { lineList } from '../kit/line-list'
import { isInTitle } from '../kit/quoted-titles'
import { isOnPage } from '../kit/page-words'
import type { Span } from '../kit/spans'
import { defineRule } from '../rule'

/** 项目前期, 栏目前, 如今年轻, 过去年度 hold these characters and are other words; 上年度结转 is a term of the form. */
const RELATIVE = /截[至止]目前|目前|今年|去年/g
const OTHER_WORD: Readonly<Record<string, { readonly before: RegExp; readonly behind: RegExp }>> = {
  目前: { before: /[项栏题科数节书条名品纲]/, behind: /^$/ },
  今年: { before: /[如当至现古而]/, behind: /[轻龄]/ },
  去年: { before: /[过失逝减除]/, behind: /[轻龄]/ }
}

function relativeTimes(facts: Facts): Span[] {
  const { text } = narrativeOf(facts)
  return Array.from(text.matchAll(RELATIVE), (match): Span => ({ start: match.index, end: match.index + match[0].length })).filter(({ start, end }) => {
    const other = OTHER_WORD[text.slice(start, end)]
    if (other && (other.before.test(text.charAt(start - 1)) || other.behind.test(text.charAt(end)))) return false
    return !isInTitle(facts, start) && !isOnPage(facts, start)
  })
}

/** 今年 and 目前 mean another time to whoever reads the report next year. */
export const c26RelativeTime = defineRule<readonly Span[], { words: string; lines: string; count: number; year: number | null }>({
  id: 'C26',
  slug: 'c26-relative-time',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [{ replace: [['县政府网站完成栏目调整', '今年县政府网站完成栏目调整']] }, { replace: [['由专人每日检查', '截至目前由专人每日检查，较去年有改进']] }],
    good: [{ replace: [['县政府网站完成栏目调整', '2023年县政府网站完成栏目调整']] }, { replace: [['由专人每日检查', '由专人每日检查，公开项目前期工作信息']] }]
  },
  cases: (facts) => [{ at: relativeTimes(facts), by: [] }],
  check(facts, { at: times }) {
    if (times.length === 0) return undefined
    const narrative = narrativeOf(facts)
    const at = times.map(({ start, end }) => narrative.place(start, end))
    const words = [...new Set(times.map(({ start, end }) => narrative.text.slice(start, end)))].join('”“')
    return { data: { words, lines: lineList(facts, at), count: at.length, year: facts.year }, at }
  },
  say: ({ words, lines, count, year }) =>
    `第 ${lines} 行有 ${count} 处“${words}”，发布后再看会分不清是哪一年，建议写明年份或日期${year === null ? '' : `（如 ${year} 年、截至 ${year} 年 12 月 31 日）`}。`
})
