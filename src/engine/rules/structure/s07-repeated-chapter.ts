import { CHAPTERS, chapterHeading, type FormChapter } from '../../form/chapters'
import { eased } from '../kit/eased'
import { lineAt } from '../kit/line-number'
import { defineRule } from '../rule'

export const s07RepeatedChapter = defineRule(
  eased<FormChapter, { heading: string; count: number; lines: string }>({
    id: 'S07',
    slug: 's07-repeated-chapter',
    severity: 'error',
    certainty: 'form',
    wholeReport: true,
    basis: ['form2021', 'form2019'],
    examples: {
      bad: [
        { replace: [['六、其他需要报告的事项', '五、存在的主要问题及改进情况\n\n各单位公开标准不够一致，已组织对照检查。\n\n六、其他需要报告的事项']] },
        { replace: [['一、总体情况\n', '一、总体情况\n\n一、总体情况\n']] }
      ],
      good: [
        {
          replace: [
            [
              '一、总体情况\n',
              '目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n\n一、总体情况\n'
            ]
          ]
        }
      ]
    },
    *cases({ form }) {
      for (const chapter of CHAPTERS) if (form.headings.some((one) => one.id === chapter.id)) yield { at: chapter, by: [] }
    },
    check(facts, { at: chapter }) {
      const found = facts.form.headings.filter((one) => one.id === chapter.id)
      const [first, second] = found
      if (!first || !second) return undefined
      const lines = found
        .slice(0, 5)
        .map((one) => lineAt(facts, one.at.start))
        .join('、')
      return { data: { heading: chapterHeading(chapter), count: found.length, lines }, at: [second.at, first.at, ...found.slice(2).map((one) => one.at)] }
    },
    say: ({ heading, count, lines }) => `“${heading}”出现了 ${count} 次（第 ${lines} 行），每章只应有一次，请核对是否重复粘贴。`
  })
)
