import { plain } from '../../facts/words'
import { quotation } from '../kit/quotation'
import { eased } from '../kit/eased'
import { defineRule } from '../rule'

/** A title that calls itself a report of another kind was criticized in a published review: 将题目“年度报告”写成“工作报告”. */
export const s01Title = defineRule(
  eased<null, { found: string | null }>({
    id: 'S01',
    slug: 's01-title',
    severity: 'warning',
    certainty: 'form',
    wholeReport: true,
    basis: ['practice'],
    examples: {
      bad: [{ replace: [['云溪县人民政府2023年政府信息公开工作年度报告\n', '']] }, { replace: [['政府信息公开工作年度报告', '政府信息公开工作报告']] }],
      good: [{ replace: [['云溪县人民政府2023年政府信息公开工作年度报告', '# 云溪县人民政府 2023 年度政府信息公开年度报告']] }]
    },
    cases: () => [{ at: null, by: [] }],
    check(facts) {
      const title = facts.form.titles[0]
      const chapter = facts.form.headings[0]
      if (!title || (chapter && title.at.start > chapter.at.start)) return { data: { found: null }, at: [], expected: '××单位××××年政府信息公开工作年度报告' }
      if (plain(title.words).endsWith('年度报告')) return undefined
      return { data: { found: quotation(title.text) }, at: [title.at], expected: '政府信息公开工作年度报告', found: title.words }
    },
    say: ({ found }) =>
      found === null
        ? '文首没有找到“××单位××××年政府信息公开工作年度报告”样式的标题，请核对是否漏了标题。'
        : `标题写作“${found}”，通行写法是“……政府信息公开工作年度报告”，请核对标题用词。`
  })
)
