import type { Severity } from '../../contract'
import { plain } from '../../facts/words'
import { flowingWords } from '../kit/chapter-words'
import { defineRule } from '../rule'

/** A local profile asks for words that the report does not say. Its wish weighs up to a warning: an error is what the form or the law says. */
export const c11LocalPhrases = defineRule<{ readonly text: string; readonly severity: Severity }, { phrase: string }>({
  id: 'C11',
  slug: 'c11-local-phrases',
  severity: 'warning',
  certainty: 'human',
  wholeReport: true,
  basis: ['local'],
  examples: {
    bad: [
      { demands: { phrases: ['政务公开专区'] } },
      { demands: { phrases: ['政府公报'] }, replace: [['县政府网站完成栏目调整', '政府网站完成公报栏目调整']] }
    ],
    good: [{ demands: { phrases: ['业务培训', '（四）政府信息公开平台建设'] } }, {}]
  },
  *cases(_facts, { profile }) {
    for (const { rule, text, severity } of profile?.phrases ?? [])
      if (rule === 'C11' && plain(text) !== '') yield { at: { text: text.trim(), severity }, by: [] }
  },
  check(facts, { at: { text, severity } }) {
    const words = facts.once('flowing words, plain', () => plain(flowingWords(facts, null)))
    if (words.includes(plain(text))) return undefined
    return { data: { phrase: text }, at: facts.absent('overview'), severity: severity === 'info' ? 'info' : 'warning' }
  },
  say: ({ phrase }) => `本地要求写明“${phrase}”，正文里没有找到，请核对是否漏写或用了别的说法。`
})
