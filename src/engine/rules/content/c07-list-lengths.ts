import { narrativeOf } from '../../facts/narrative'
import { chapterFive } from '../kit/chapter-five'
import { itemsOf } from '../kit/enumeration'
import { uniformForm } from '../kit/uniform-form'
import { defineRule } from '../rule'

/** Problems and improvements are both listed, in lists of different length. */
export const c07ListLengths = defineRule<null, { problems: number; improvements: number }>({
  id: 'C07',
  slug: 'c07-list-lengths',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [
      { replace: [['组织专题培训2次。', '组织专题培训2次；三是增加了抽查。']] },
      {
        replace: [['一是部分乡镇公开内容更新不够及时；二是', '1.部分乡镇公开内容更新不够及时。2.栏目偏少。3.']]
      }
    ],
    good: [
      { replace: [['一是部分乡镇公开内容更新不够及时；二是', '（一）部分乡镇公开内容更新不够及时。（二）']] },
      { replace: [['一是部分乡镇公开内容更新不够及时；二是', '部分乡镇公开内容更新不够及时，']] }
    ]
  },
  *cases(facts) {
    if (uniformForm(facts) && chapterFive(facts)) yield { at: null, by: [] }
  },
  check(facts) {
    const parts = chapterFive(facts)
    if (!parts) return undefined
    const narrative = narrativeOf(facts)
    const [problems, improvements] = [parts.problems, parts.improvements].map(({ body, end }) => itemsOf(narrative.text.slice(body, end)))
    if (!problems || !improvements || problems === improvements) return undefined
    const at = [parts.problems, parts.improvements].map(({ start, body }) => narrative.place(start, body > start ? body : narrative.clauseAt(start).end))
    return { data: { problems, improvements }, at }
  },
  say: ({ problems, improvements }) => `问题列了 ${problems} 条，改进列了 ${improvements} 条，建议逐条对应；几个问题合在一条里改进的，请确认没有漏写。`
})
