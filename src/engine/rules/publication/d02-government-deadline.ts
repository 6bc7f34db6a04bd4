import { dateAt, datedOf, dateName, deadlineAfter, isSure } from '../kit/deadline'
import { defineRule } from '../rule'

const DEADLINE = '3月31日'

/** `level`: whether the government is one of a county or above is not known. The office that reports for it has the same last day. */
export const d02GovernmentDeadline = defineRule<'date' | 'level', { on: string; called: string }>({
  id: 'D02',
  slug: 'd02-government-deadline',
  severity: 'error',
  certainty: 'form',
  wholeReport: true,
  basis: ['art49local'],
  examples: {
    bad: [{ replace: [['年度报告\n', '年度报告\n发布日期：2024-04-01\n']] }, { replace: [['年度报告\n', '年度报告\n发布时间：2024/05/06\n']] }],
    good: [{ replace: [['年度报告\n', '年度报告\n发布日期：2024-03-31\n']] }]
  },
  *cases(facts, context) {
    const { organKind, organLevel } = facts.form
    if (!datedOf(facts, context) || (organKind !== 'government' && organKind !== 'office') || organLevel === 'township') return
    yield { at: organLevel === null && organKind === 'government' ? 'level' : 'date', by: [] }
  },
  check(facts, { at }, context) {
    if (at === 'level') return { unchecked: 'no-context', message: '没有检查公布时限：看不出是哪一级人民政府。请更正单位名称或层级后再核对。' }
    const dated = datedOf(facts, context)
    if (!dated || dated.published.on <= (deadlineAfter(dated.year, DEADLINE) ?? '')) return undefined
    const { published } = dated
    return {
      data: { on: published.on, called: dateName(published) },
      at: dateAt(facts, published),
      severity: isSure(dated) ? 'error' : 'warning',
      found: published.on
    }
  },
  say: ({ on, called }) => `${called}是 ${on}，晚于条例规定的 3 月 31 日，请核对是不是首次公布的日期。`
})
