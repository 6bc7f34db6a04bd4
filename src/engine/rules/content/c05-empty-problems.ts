import { saysNoProblem } from '../kit/chapter-five'
import { chapterWords, isWritten, lengthOf, unsaidIn } from '../kit/chapter-words'
import { uniformForm } from '../kit/uniform-form'
import { defineRule } from '../rule'

/** Characters, marks included, below which a chapter five says next to nothing. */
const SHORTEST = 50

/** Chapter five says 无, or next to nothing. */
export const c05EmptyProblems = defineRule<null, { words: string | null; length: number }>({
  id: 'C05',
  slug: 'c05-empty-problems',
  severity: 'error',
  certainty: 'form',
  wholeReport: true,
  basis: ['art50'],
  examples: {
    bad: [
      {
        replace: [
          ['存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n', '无。\n'],
          ['改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n', '']
        ]
      },
      {
        replace: [
          ['一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。', '更新不够及时。'],
          ['一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。', '已按季度通报。']
        ]
      }
    ],
    good: [{ replace: [['一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。', '没有专人负责，部分乡镇公开内容更新不够及时。']] }]
  },
  *cases(facts) {
    if (uniformForm(facts) && isWritten(facts, 'problems')) yield { at: null, by: [] }
  },
  check(facts) {
    const words = chapterWords(facts, 'problems')
    const length = lengthOf(words)
    const none = saysNoProblem(facts)
    if (!none && length >= SHORTEST) return undefined
    const at = unsaidIn(facts, 'problems')
    return none ? { data: { words: words.split('\n').join(''), length }, at } : { data: { words: null, length }, at, severity: 'warning' }
  },
  say: ({ words, length }) =>
    words === null
      ? `第五章只有 ${length} 个字，应写本年度存在的主要问题和改进情况，请核对是否写全。`
      : `第五章写的是“${words}”。条例要求报告存在的主要问题和改进情况，请核对后补写。`
})
