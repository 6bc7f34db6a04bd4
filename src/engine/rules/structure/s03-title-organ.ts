import { quotation } from '../kit/quotation'
import { eased } from '../kit/eased'
import { defineRule } from '../rule'

export const s03TitleOrgan = defineRule(
  eased<null, { title: string; after: string | null }>({
    id: 'S03',
    slug: 's03-title-organ',
    severity: 'warning',
    certainty: 'form',
    basis: ['practice'],
    examples: {
      bad: [{ replace: [['云溪县人民政府2023年', '2023年']] }, { replace: [['云溪县人民政府2023年', '2023年云溪县人民政府']] }],
      good: [{ replace: [['云溪县人民政府2023年', '云溪县人民政府 2023 年度']] }]
    },
    cases: ({ form }) => (form.titles.length > 0 ? [{ at: null, by: [] }] : []),
    check({ form }) {
      const title = form.titles[0]
      // Two years in one title are S02.
      if (!title || title.years.length > 1 || (title.order !== 'no-organ' && title.order !== 'year-organ')) return undefined
      const data = { title: quotation(title.text), after: title.order === 'year-organ' ? title.organ : null }
      // Whose report it is can be read all the same.
      return { data, at: [title.at], ...(data.after === null ? {} : { severity: 'info' as const }) }
    },
    say: ({ title, after }) =>
      after === null
        ? `标题“${title}”没有写单位名称，通行写法是单位全称在前、年份在后，请核对并写明发布机关。`
        : `标题“${title}”把年份写在单位名称“${after}”前面，通行写法是单位全称在前、年份在后，请核对。`
  })
)
