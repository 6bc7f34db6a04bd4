import { chapterWords, isWritten, lengthOf } from '../kit/chapter-words'
import { defineRule } from '../rule'

/** Chapter one is longer than a local profile wishes. */
export const c12OverviewTooLong = defineRule<number, { length: number; limit: number }>({
  id: 'C12',
  slug: 'c12-overview-too-long',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['local'],
  examples: {
    bad: [{ demands: { chapterOneLimit: 200 } }],
    good: [{ demands: { chapterOneLimit: 1000 } }, {}]
  },
  *cases(facts, { profile }) {
    const limit = profile?.chapterOneLimit
    if (limit !== undefined && isWritten(facts, 'overview')) yield { at: limit, by: [] }
  },
  check(facts, { at: limit }) {
    const length = lengthOf(chapterWords(facts, 'overview'))
    return length > limit ? { data: { length, limit }, at: facts.absent('overview'), expected: limit, found: length } : undefined
  },
  say: ({ length, limit }) => `第一章有 ${length} 个字，本地要求不超过 ${limit} 个字，建议压缩。`
})
