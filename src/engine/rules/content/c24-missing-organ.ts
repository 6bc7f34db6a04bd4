import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { clauseBefore } from '../kit/clause-words'
import { isInTitle } from '../kit/quoted-titles'
import { isQuoted } from '../kit/quoted-words'
import type { Span } from '../kit/spans'
import { defineRule } from '../rule'

/**
 * 我 before words that cannot begin the name of an organ (我镇, 我局, 我党工委, 我信息中心 …): what the office is, was left out.
 * Whatever else stands behind 我 is left alone: 我国, 我们, 我高新区, 我教育局.
 */
const BARE =
  /我(?:(?:信息公开|政务公开|政府信息)(?![办科处室中])|主动公开|依申请公开|公开工作|严格|认真|积极|高度重视|进一步|不断|及时|始终|坚持|全面|按照|根据|共收到|共受理|共公开|均已|未收到|没有收到|收到|受理|组织开展|紧紧围绕|围绕|结合|建立健全|建立|完善|制定|印发|依托|利用|主要通过|通过|全年|[今本]年|20\d\d年)/g
/** 自我, 忘我, 大我 and the like, and slogans: 你我, 让我, 问我. */
const BEFORE = /[自忘大小无你他她让请问帮教给跟替]/

function bare(facts: Facts): Span[] {
  const { text } = narrativeOf(facts)
  return Array.from(text.matchAll(BARE), (match): Span => ({ start: match.index, end: match.index + match[0].length })).filter(
    ({ start }) => !BEFORE.test(text.charAt(start - 1)) && !isInTitle(facts, start) && !isQuoted(facts, start)
  )
}

/** 我 without the word for the office. */
export const c24MissingOrgan = defineRule<Span | null, { words: string }>({
  id: 'C24',
  slug: 'c24-missing-organ',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [
      { replace: [['县政府办公室组织业务培训4次', '我认真组织业务培训4次']] },
      { replace: [['政务新媒体由专人每日检查', '明确我政务公开栏目由专人每日检查']] }
    ],
    good: [
      { replace: [['县政府办公室组织业务培训4次', '我县认真组织业务培训4次']] },
      { replace: [['县政府办公室组织业务培训4次', '开展“我通过网站找政策”活动，自我完善制度，组织业务培训4次']] }
    ]
  },
  cases(facts) {
    const found = bare(facts)
    return found.length === 0 ? [{ at: null, by: [] }] : found.map((at) => ({ at, by: [] }))
  },
  check(facts, { at: one }) {
    if (!one) return undefined
    const narrative = narrativeOf(facts)
    const words = clauseBefore(narrative.text, one.start, 4) + narrative.text.slice(one.start, one.end)
    return { data: { words }, at: [narrative.place(one.start, one.end)], found: words }
  },
  say: ({ words }) => `“${words}”里“我”后面没有单位，请核对是否漏字（如我县、我局、我单位）。`
})
