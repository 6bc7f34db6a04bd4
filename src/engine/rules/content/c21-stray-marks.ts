import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { clauseBefore } from '../kit/clause-words'
import { lineList } from '../kit/line-list'
import { isOnPage } from '../kit/page-words'
import { quotation } from '../kit/quotation'
import type { Span } from '../kit/spans'
import { defineRule } from '../rule'

/** Two marks of which one is too many. */
const DOUBLED = /[，。、；：]{2,6}/g
/** 、 between a subject and what it is to do: …领导小组、要进一步…. */
const BEFORE_VERB = /、要(?:进一步|加强|切实|严格|认真|不断|高度|及时|按照|加大|提高|强化|继续|积极|坚持|充分|全面|建立|完善|把|对)/g
/** 要公开、要及时、要准确 is a list. */
const LISTED = /要(?!求)/
const CLAUSE = 80

function strayMarks(facts: Facts): Span[] {
  const { text } = narrativeOf(facts)
  const found = Array.from(text.matchAll(DOUBLED), (match): Span => ({ start: match.index, end: match.index + match[0].length }))
  for (const { index } of text.matchAll(BEFORE_VERB)) {
    if (!LISTED.test(clauseBefore(text, index, CLAUSE))) found.push({ start: index, end: index + 2 })
  }
  return found.filter((one) => !isOnPage(facts, one.start)).sort((left, right) => left.start - right.start)
}

export const c21StrayMarks = defineRule<readonly Span[], { marks: string; lines: string; count: number }>({
  id: 'C21',
  slug: 'c21-stray-marks',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['punctuation'],
  examples: {
    bad: [{ replace: [['逐件清理，', '逐件清理，。']] }, { replace: [['政务新媒体由专人每日检查', '政务新媒体工作组、要进一步做到每日检查']] }],
    good: [{ replace: [['逐件清理，', '逐件清理、分类、']] }, { replace: [['政务新媒体由专人每日检查', '政务新媒体要专人检查、要及时更新、要积极回应']] }]
  },
  cases: (facts) => [{ at: strayMarks(facts), by: [] }],
  check(facts, { at: stretches }) {
    if (stretches.length === 0) return undefined
    const narrative = narrativeOf(facts)
    const at = stretches.map((one) => narrative.place(one.start, one.end))
    // A few characters around each show which mark is meant.
    const marks = stretches.slice(0, 3).map(({ start, end }) => quotation(narrative.text.slice(Math.max(0, start - 4), end + 2)))
    return { data: { marks: marks.join('”“'), lines: lineList(facts, at), count: at.length }, at }
  },
  say: ({ marks, lines, count }) => `第 ${lines} 行有 ${count} 处标点重复或多余（“${marks}”），请核对。`
})
