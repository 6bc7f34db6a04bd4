import { narrativeOf } from '../../facts/narrative'
import { quantitiesIn } from '../../facts/quantities'
import { chapterFive } from '../kit/chapter-five'
import { isWritten } from '../kit/chapter-words'
import { uniformForm } from '../kit/uniform-form'
import { defineRule } from '../rule'

const INTENDED = /将(?:继续|进一步|不断)|下一步|今后/
/** 已, 完成, 修订, 新增, 印发了, 较上年增长: done. 为了, 除了, 了解 are not. */
const DONE = /已|完成|修订|新增|[较比](?:上年|去年)|同比|[^为除]了(?!解)/
/** 培训3次, 12场: what was counted has happened. */
const COUNTED = new Set(['次', '场', '期', '场次', '人次'])

/** The improvements are intentions only: nothing that was done in the year. */
export const c15FutureOnly = defineRule<null, { intended: string }>({
  id: 'C15',
  slug: 'c15-future-only',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['art50'],
  examples: {
    bad: [
      {
        replace: [
          ['一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。', '一是将进一步督促乡镇按时公开；二是不断规范答复文书。']
        ]
      },
      { replace: [['改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。', '下一步，我县要督促乡镇按时公开。']] }
    ],
    good: [
      { replace: [['组织专题培训2次。', '下一步还要组织专题培训。']] },
      {
        replace: [
          ['一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。', '一是将进一步督促乡镇按时公开；二是完成答复文书样本。']
        ]
      }
    ]
  },
  *cases(facts) {
    if (uniformForm(facts) && isWritten(facts, 'problems')) yield { at: null, by: [] }
  },
  check(facts) {
    const narrative = narrativeOf(facts)
    const passages = narrative.of('problems')
    const whole = { start: passages[0]?.start ?? 0, end: passages[passages.length - 1]?.end ?? 0 }
    const improvements = chapterFive(facts)?.improvements
    // Improvements without a name of their own may begin before the words that were taken for their beginning.
    const { start, end } = improvements && improvements.body > improvements.start ? improvements : whole
    const words = narrative.text.slice(start, end)
    const intended = INTENDED.exec(words)
    if (!intended || DONE.test(words) || quantitiesIn(facts, start, end).some((one) => COUNTED.has(one.unit))) return undefined
    const from = start + intended.index
    return { data: { intended: intended[0] }, at: [narrative.place(from, from + intended[0].length)] }
  },
  say: ({ intended }) => `改进情况写的是“${intended}”这样的打算，没有找到本年度已经采取的措施，建议补写做了什么。`
})
