import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { quantitiesOf, type Quantity } from '../../facts/quantities'
import { quotation } from '../kit/quotation'
import { defineRule } from '../rule'

/** What an office counts itself. */
const OWN = new Set(['条', '篇', '件', '份', '期', '次', '场', '场次', '部', '个', '项', '则', '例', '起'])
const APPROXIMATE = /[余多约近几数]|左右|上下/
/** What others do, which nobody counts to the last one. */
const OTHERS = /浏览|访问|点击|阅读|关注|粉丝|转发量|播放|下载|收看|热线|来电|通话|群众|惠及|覆盖|参与|曝光/

function approximate(facts: Facts): Quantity[] {
  const narrative = narrativeOf(facts)
  const { text } = narrative
  return quantitiesOf(facts).filter((one) => {
    if (one.exact || !OWN.has(one.unit) || !APPROXIMATE.test(text.slice(one.start - 1, one.end))) return false
    const clause = narrative.clauseAt(one.start)
    return !OTHERS.test(text.slice(clause.start, clause.end))
  })
}

export const n27Approximate = defineRule<Quantity, { words: string }>({
  id: 'N27',
  slug: 'n27-approximate',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [
      { replace: [['发布信息1206条', '发布信息1200余条']] },
      { replace: [['发布信息1206条', '发布信息一千二百多条']] },
      { replace: [['业务培训4次', '业务培训约4次']] }
    ],
    good: [{}, { replace: [['发布信息1206条', '发布信息1206条，网站浏览量30余万次']] }, { replace: [['业务培训4次', '业务培训4次，参训200余人次']] }]
  },
  cases: (facts) => approximate(facts).map((at) => ({ at, by: [] })),
  check(facts, { at: { start, end } }) {
    const narrative = narrativeOf(facts)
    // 数十件, 上百条: the word before the figure belongs to it.
    const from = /[数几上]/.test(narrative.text.charAt(start - 1)) ? start - 1 : start
    const at = narrative.place(from, end)
    return { data: { words: quotation(at.quote) }, at: [at], found: quotation(at.quote) }
  },
  say: ({ words }) => `“${words}”是约数，本单位自己的工作量建议写准确数。`
})
