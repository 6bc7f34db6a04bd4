import { lastYearOf } from '../../facts/last-year'
import { narrativeOf } from '../../facts/narrative'
import { problemsOf } from '../../facts/problems'
import { nameList, quotation } from '../kit/quotation'
import { defineRule } from '../rule'

/** Problems of last year's chapter five that stand in this year's word for word. */
export const y12SameProblems = defineRule<'problems', { year: number; count: number; words: string }>({
  id: 'Y12',
  slug: 'y12-same-problems',
  severity: 'info',
  certainty: 'human',
  basis: ['art50'],
  examples: {
    bad: [{ previous: {} }, { previous: { replace: [['一是部分乡镇公开内容更新不够及时', '一是政策解读的形式比较单一']] } }],
    good: [
      {
        previous: {
          replace: [
            ['一是部分乡镇公开内容更新不够及时', '一是政策解读的形式比较单一'],
            ['二是个别单位答复文书引用条款不够准确', '二是栏目设置不够合理']
          ]
        }
      }
    ]
  },
  *cases(facts, context) {
    if (facts.chapter('problems') && lastYearOf(facts, context)?.wordsOf('problems')) yield { at: 'problems', by: [] }
  },
  check(facts, _one, context) {
    const lastYear = lastYearOf(facts, context)
    const narrative = narrativeOf(facts)
    const earlier = new Set(problemsOf(lastYear?.wordsOf('problems') ?? '').map((one) => one.words))
    const again = narrative
      .of('problems')
      .flatMap(({ start, end }) =>
        problemsOf(narrative.text.slice(start, end)).flatMap((one) => (earlier.has(one.words) ? narrative.place(start + one.start, start + one.end) : []))
      )
    if (!lastYear || again.length === 0) return undefined
    const words = nameList(
      again.map((place) => `“${quotation(place.quote, 24)}”`),
      '处',
      3
    )
    return { data: { year: lastYear.year, count: again.length, words }, at: again }
  },
  say({ year, count, words }) {
    return `第五章有 ${count} 个问题与 ${year} 年度写的一字不差：${words}。请说明去年以来改进到了哪一步，或者写今年的问题。`
  }
})
