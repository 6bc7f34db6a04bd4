import type { Place } from '../../document/place'
import { narrativeOf } from '../../facts/narrative'
import { quotation } from '../kit/quotation'
import { uniformForm } from '../kit/uniform-form'
import { defineRule } from '../rule'

/** 一是要求…, 二是要…, 要进一步…, 必须…: told to somebody, not reported. */
const ORDER = /^[-*·]{0,3}(?:第?[一二三四五六七八九十][是，、]|（[一二三四五六七八九十\d]{1,2}）|\d{1,2}[.．、])?(?:要(?![素点闻件])|必须|务必|应当)/
const LEAST = 2

/** Chapter six tells others what to do. */
export const c31Orders = defineRule<null, { count: number; first: string }>({
  id: 'C31',
  slug: 'c31-orders',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['art50'],
  examples: {
    bad: [{ replace: [['建议和提案办理结果已在县政府网站公开。', '一是要求各乡镇按时公开；二是要加强培训。']] }],
    good: [
      { replace: [['建议和提案办理结果已在县政府网站公开。', '一是要求各乡镇按时公开；二是组织培训。']] },
      { replace: [['建议和提案办理结果已在县政府网站公开。', '一是按照要求组织培训；二是重要文件同步解读。']] }
    ]
  },
  *cases(facts) {
    if (uniformForm(facts) && facts.heading('other')) yield { at: null, by: [] }
  },
  check(facts) {
    const narrative = narrativeOf(facts)
    const orders: Place[] = []
    for (const { chapter, start, end } of narrative.sentences) {
      const order = chapter === 'other' ? ORDER.exec(narrative.text.slice(start, end)) : null
      if (order) orders.push(narrative.place(start, narrative.clauseAt(start + order[0].length).end))
    }
    const [first] = orders
    return first && orders.length >= LEAST ? { data: { count: orders.length, first: quotation(first.quote, 20) }, at: orders } : undefined
  },
  say: ({ count, first }) => `第六章有 ${count} 处写成了对下面的要求（如“${first}”），本章报告其他需要报告的事项，建议改写为已经做的事，或移到别处。`
})
