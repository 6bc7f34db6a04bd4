import { dateAt, datedOf, dateName } from '../kit/deadline'
import { defineRule } from '../rule'

/** Published in a later year than the one after the report's; what came too early is D04's. */
export const d05OtherYear = defineRule<null, { on: string; called: string; year: number }>({
  id: 'D05',
  slug: 'd05-other-year',
  severity: 'warning',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [{ replace: [['年度报告\n', '年度报告\n发布日期：2025-01-08\n']] }, { replace: [['年度报告\n', '年度报告\n发布时间：2026年12月4日\n']] }],
    good: [{ replace: [['年度报告\n', '年度报告\n发布日期：2024-12-31\n']] }]
  },
  cases: (facts, context) => (datedOf(facts, context) ? [{ at: null, by: [] }] : []),
  check(facts, _one, context) {
    const dated = datedOf(facts, context)
    if (!dated || Number(dated.published.on.slice(0, 4)) <= dated.year + 1) return undefined
    const { published, year } = dated
    return { data: { on: published.on, called: dateName(published), year }, at: dateAt(facts, published), found: published.on }
  },
  say: ({ on, called, year }) => `${year} 年度的报告，${called}是 ${on}，请核对年度和日期；如果是补发，或网站搬迁后重新发布，不用修改。`
})
