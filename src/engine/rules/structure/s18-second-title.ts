import type { Place } from '../../document/place'
import type { Facts, TitleLine } from '../../facts/facts'
import { eased } from '../kit/eased'
import { lineAt } from '../kit/line-number'
import { quotation } from '../kit/quotation'
import { defineRule } from '../rule'

/** What stands before a title, on its line, that is a link of the page to another article, or quoted: 相关链接：甲镇2023年…年度报告. */
const POINTED_AT = /(?:上一?篇|下一?篇|相关|链接|附件|下载|最新|推荐|往年|历年)[^:：]{0,6}[:：]|《/

/** Later titles in the report itself: what follows the start of a further report is the finding I07. */
function laterTitles({ form, text }: Facts): TitleLine[] {
  const end = form.furtherReports[0] ?? text.length
  const lineOf = (at: Place): string => text.slice(text.lastIndexOf('\n', at.start - 1) + 1, at.end).replace(/\s+/g, '')
  return form.titles.slice(1).filter(({ at }) => at.start < end && !POINTED_AT.test(lineOf(at)))
}

const sameOrgan = (one: string | null, other: string | null) => one === null || other === null || one.includes(other) || other.includes(one)

export const s18SecondTitle = defineRule(
  eased<TitleLine, { title: string; line: number; first: string }>({
    id: 'S18',
    slug: 's18-second-title',
    severity: 'error',
    certainty: 'form',
    basis: ['practice'],
    examples: {
      bad: [
        { replace: [['四、政府信息公开行政复议、行政诉讼情况', '青石镇人民政府2023年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况']] }
      ],
      good: [{ replace: [['一、总体情况', '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况']] }]
    },
    cases: (facts) => laterTitles(facts).map((at) => ({ at, by: [] })),
    check(facts, { at: title }) {
      const { titles, headings } = facts.form
      const first = titles[0]
      const year = first?.years[0]
      if (!first || (sameOrgan(first.organ, title.organ) && (year === undefined || title.years.length === 0 || title.years.includes(year)))) return undefined
      // Between chapters it is another report pasted in; around them it may be the page's list of reports.
      const within = (headings[0]?.at.start ?? Infinity) < title.at.start && (headings[headings.length - 1]?.at.start ?? 0) > title.at.start
      return {
        data: { title: quotation(title.text), line: lineAt(facts, title.at.start), first: quotation(first.text) },
        at: [title.at, first.at],
        severity: within ? 'error' : 'warning',
        found: title.text
      }
    },
    say: ({ title, line, first }) => `第 ${line} 行又有一个标题“${title}”，与文首“${first}”的单位或年度不同，请核对是否混入了另一份报告。`
  })
)
