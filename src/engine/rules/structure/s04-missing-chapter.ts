import { chapterHeading, CHAPTERS, type FormChapter } from '../../form/chapters'
import { eased } from '../kit/eased'
import { uniformForm } from '../kit/uniform-form'
import { defineRule } from '../rule'

export const s04MissingChapter = defineRule(
  eased<FormChapter, { heading: string; table: number }>(
    {
      id: 'S04',
      slug: 's04-missing-chapter',
      severity: 'error',
      certainty: 'form',
      wholeReport: true,
      basis: ['art50', 'complete'],
      examples: {
        bad: [
          { replace: [['五、存在的主要问题及改进情况\n', '']] },
          { replace: [['一、总体情况\n', '']] },
          { edition: '2019', replace: [['六、其他需要报告的事项\n', '']] }
        ],
        good: [{ replace: [['四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况']] }]
      },
      *cases(facts) {
        if (uniformForm(facts)) for (const chapter of CHAPTERS) yield { at: chapter, by: [] }
      },
      check(facts, { at: chapter }) {
        if (facts.heading(chapter.id)) return undefined
        const heading = chapterHeading(chapter)
        const table = chapter.id === 'disclosure' || chapter.id === 'requests' || chapter.id === 'disputes' ? 1 : 0
        return { data: { heading, table }, at: facts.absent(chapter.id), expected: heading, found: null }
      },
      say: ({ heading, table }) =>
        `没有找到“${heading}”的标题，表样要求六章齐全。${table === 1 ? '没有发生也要保留本章和表格，' : '没有内容也要保留本章，'}请核对是漏写了，还是标题用了别的写法。`
    },
    2
  )
)
