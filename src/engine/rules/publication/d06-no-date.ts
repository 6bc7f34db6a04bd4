import { datedOf } from '../kit/deadline'
import { defineRule } from '../rule'

/** Without the date, or the year it belongs to, D01 to D05 have nothing to judge; this says so, once. */
export const d06NoDate = defineRule({
  id: 'D06',
  slug: 'd06-no-date',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  onlyAsks: true,
  basis: ['art49'],
  examples: {
    bad: [{}, { replace: [['年度报告\n', '年度报告\n成文日期：2024-01-08\n']] }],
    good: [{ replace: [['年度报告\n', '年度报告\n发布日期：2024-01-08\n']] }]
  },
  cases: (facts, context) => (datedOf(facts, context) ? [] : [{ at: null, by: [] }]),
  check: (facts) => ({
    unchecked: 'no-context',
    message: facts.form.published ? '没有检查公布时限：没有读到报告的年度。' : '没有检查公布时限：没有发布日期。填写公布日期后就能核对。'
  }),
  say: () => '没有发布日期，没有检查公布时限。'
})
