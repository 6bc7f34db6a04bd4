import { dateAt, datedOf, dateName } from '../kit/deadline'
import { defineRule } from '../rule'

export const d04BeforeYearEnd = defineRule<null, { on: string; called: string; year: number }>({
  id: 'D04',
  slug: 'd04-before-year-end',
  severity: 'warning',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [{ replace: [['年度报告\n', '年度报告\n发布日期：2023-12-31\n']] }, { replace: [['年度报告\n', '年度报告\n公开日期：2023年12月8日\n']] }],
    good: [{ replace: [['年度报告\n', '年度报告\n发布日期：2024-01-01\n']] }]
  },
  cases: (facts, context) => (datedOf(facts, context) ? [{ at: null, by: [] }] : []),
  check(facts, _one, context) {
    const dated = datedOf(facts, context)
    if (!dated || Number(dated.published.on.slice(0, 4)) > dated.year) return undefined
    const { published, year } = dated
    return { data: { on: published.on, called: dateName(published), year }, at: dateAt(facts, published), found: published.on }
  },
  say: ({ on, called, year }) => `${called}是 ${on}，早于 ${Number(year) + 1} 年 1 月 1 日，${year} 年全年的数还没有统计完，请核对日期，或核对数据是否为全年。`
})
