import type { CheckContext } from '../../contract'
import type { Facts } from '../../facts/facts'
import { dateAt, datedOf, dateName, deadlineAfter, isSure } from '../kit/deadline'
import { defineRule } from '../rule'

const DEADLINE = '1月31日'
const GOVERNMENT_DEADLINE = '3月31日'

/** What there is to judge, or to ask: the kind or the level of the organ is not known, or an office reports for itself or for its government. */
type Question = 'date' | 'kind' | 'level' | 'office'

function questionOf(facts: Facts, context: CheckContext): Question | null {
  const dated = datedOf(facts, context)
  const { organKind, organLevel } = facts.form
  if (!dated) return null
  if (organKind === null) return 'kind'
  if (organKind === 'office') {
    // Later than the end of March is D02's; until the end of January both are kept.
    const { on } = dated.published
    const open = on > (deadlineAfter(dated.year, DEADLINE) ?? '') && on <= (deadlineAfter(dated.year, GOVERNMENT_DEADLINE) ?? '')
    return open ? 'office' : null
  }
  if (organKind !== 'department') return null
  return organLevel === null ? 'level' : organLevel === 'township' ? null : 'date'
}

const ASKED: Readonly<Record<Exclude<Question, 'date'>, string>> = {
  kind: '没有检查公布时限：看不出是哪一类单位。请更正单位名称或类型后再核对。',
  level: '没有检查公布时限：看不出是哪一级政府的部门。请更正单位名称或层级后再核对。',
  office: '没有检查公布时限：办公厅（室）的报告如果只写本机关，应在1月31日前公布；如果代本级政府编写，应在3月31日前公布。'
}

export const d01DepartmentDeadline = defineRule<Question, { on: string; called: string }>({
  id: 'D01',
  slug: 'd01-department-deadline',
  severity: 'error',
  certainty: 'form',
  wholeReport: true,
  basis: ['art49'],
  examples: {
    bad: [
      { replace: [['云溪县人民政府2023年政府信息公开工作年度报告\n', '云溪县财政局2023年政府信息公开工作年度报告\n发布日期：2024-02-05\n']] },
      { replace: [['云溪县人民政府2023年政府信息公开工作年度报告\n', '云溪县财政局2023年政府信息公开工作年度报告\n公开时间：2024年2月1日\n']] }
    ],
    good: [{ replace: [['云溪县人民政府2023年政府信息公开工作年度报告\n', '云溪县财政局2023年政府信息公开工作年度报告\n发布日期：2024-01-31\n']] }]
  },
  cases(facts, context) {
    const question = questionOf(facts, context)
    return question === null ? [] : [{ at: question, by: [] }]
  },
  check(facts, { at }, context) {
    if (at !== 'date') return { unchecked: at === 'office' ? 'ambiguous' : 'no-context', message: ASKED[at] }
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
  say: ({ on, called }) => `${called}是 ${on}，晚于条例规定的 1 月 31 日，请核对是不是首次公布的日期。`
})
