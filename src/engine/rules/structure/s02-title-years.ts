import { quotation } from '../kit/quotation'
import { eased } from '../kit/eased'
import { defineRule } from '../rule'

export const s02TitleYears = defineRule(
  eased<null, { title: string; years: string; same: number }>({
    id: 'S02',
    slug: 's02-title-years',
    severity: 'warning',
    certainty: 'form',
    basis: ['practice'],
    examples: {
      bad: [{ replace: [['云溪县人民政府2023年', '2023云溪县人民政府2023年度']] }, { replace: [['云溪县人民政府2023年', '2022年云溪县人民政府2023年']] }],
      good: [{ replace: [['云溪县人民政府2023年', '云溪县人民政府2023年度']] }]
    },
    cases: ({ form }) => (form.titles.length > 0 ? [{ at: null, by: [] }] : []),
    check({ form }) {
      const title = form.titles[0]
      if (!title || title.years.length < 2) return undefined
      const same = new Set(title.years).size === 1 ? 1 : 0
      return { data: { title: quotation(title.text), years: title.years.join('、'), same }, at: [title.at], found: title.years.join('、') }
    },
    say: ({ title, years, same }) =>
      same === 1 ? `标题“${title}”里年份出现了两次，只需要写一次，请核对。` : `标题“${title}”里有几个不同的年份（${years}），请核对报告年度，只保留一个。`
  })
)
