import { chapterWords, isWritten, lengthOf } from '../kit/chapter-words'
import { uniformForm } from '../kit/uniform-form'
import { defineRule } from '../rule'

/** Characters, marks included, below which five aspects cannot be told. */
const SHORTEST = 200

/** Chapter one is too short for five aspects. */
export const c13OverviewTooShort = defineRule<null, { length: number }>({
  id: 'C13',
  slug: 'c13-overview-too-short',
  severity: 'warning',
  certainty: 'human',
  wholeReport: true,
  basis: ['overview', 'complete'],
  examples: {
    bad: [
      {
        replace: [
          ['（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n', ''],
          ['（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n', '']
        ]
      }
    ],
    good: [{ replace: [['县政府网站完成栏目调整，政务新媒体由专人每日检查。', '网站完成栏目调整。']] }]
  },
  *cases(facts) {
    if (uniformForm(facts) && isWritten(facts, 'overview')) yield { at: null, by: [] }
  },
  check(facts) {
    const length = lengthOf(chapterWords(facts, 'overview'))
    return length < SHORTEST ? { data: { length }, at: facts.absent('overview'), found: length } : undefined
  },
  say: ({ length }) => `第一章只有 ${length} 个字，应综述主动公开、依申请公开等五个方面，请核对是否写全。`
})
