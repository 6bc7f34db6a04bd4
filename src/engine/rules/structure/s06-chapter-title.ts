import { chapterHeading, CHAPTERS } from '../../form/chapters'
import type { Heading } from '../../facts/facts'
import { eased } from '../kit/eased'
import { quotation } from '../kit/quotation'
import { uniformForm } from '../kit/uniform-form'
import { defineRule } from '../rule'

export const s06ChapterTitle = defineRule(
  eased<Heading, { found: string; expected: string }>({
    id: 'S06',
    slug: 's06-chapter-title',
    severity: 'info',
    certainty: 'form',
    wholeReport: true,
    basis: ['form2021', 'form2019'],
    examples: {
      bad: [
        { replace: [['五、存在的主要问题及改进情况', '五、存在的问题及改进措施']] },
        { replace: [['一、总体情况', '一、工作总体推进情况']] },
        { replace: [['四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况']] }
      ],
      good: [{ replace: [['一、总体情况', '## 一、 总体情况']] }]
    },
    *cases(facts) {
      const old = new Set(facts.form.oldHeadings.map((place) => place.start))
      if (uniformForm(facts)) for (const at of facts.form.headings) if (at.id !== 'extra' && !old.has(at.at.start)) yield { at, by: [] }
    },
    check(_, { at: heading }) {
      const chapter = CHAPTERS.find((one) => one.id === heading.id)
      if (!chapter || heading.similarity >= 1) return undefined
      const data = { found: quotation(heading.title), expected: chapterHeading(chapter) }
      return { data, at: [heading.at], severity: heading.similarity < 0.7 ? 'warning' : 'info', expected: chapter.title, found: heading.title }
    },
    say: ({ found, expected }) => `章标题写作“${found}”，表样的标题是“${expected}”，建议统一用表样的写法。`
  })
)
