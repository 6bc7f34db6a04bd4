import type { CheckContext } from '../../contract'
import { dateAt, datedOf, dateName, dayName, deadlineAfter } from '../kit/deadline'
import type { Facts } from '../../facts/facts'
import { defineRule } from '../rule'

/** Counties mostly follow the day of their departments. */
const CUSTOMARY = '1月31日'

interface Deadline {
  /** ISO date. */
  readonly day: string
  /** The county's own, and no custom. */
  readonly local: boolean
}

/** The regulation gives no day: townships, sub-districts, committees and others, and whatever stands under a township. */
function isWithoutDay({ form }: Facts): boolean {
  const { organKind, organLevel } = form
  if (organKind === null) return false
  return organLevel === 'township' || organKind === 'subdistrict' || organKind === 'committee' || organKind === 'other'
}

/** The county's day for the kind of organ, where its profile names one; the custom for organs that the regulation gives none. */
function deadlineOf(facts: Facts, year: number, context: CheckContext): Deadline | null {
  const { organKind } = facts.form
  const wished = organKind === null ? undefined : context.profile?.deadlines?.[organKind]
  const day = wished === undefined ? null : deadlineAfter(year, wished)
  if (day !== null) return { day, local: true }
  const customary = deadlineAfter(year, CUSTOMARY)
  return customary !== null && isWithoutDay(facts) ? { day: customary, local: false } : null
}

export const d03LocalDeadline = defineRule<Deadline, { on: string; called: string; deadline: string; local: string | null }>({
  id: 'D03',
  slug: 'd03-local-deadline',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [
      { replace: [['云溪县人民政府2023年政府信息公开工作年度报告\n', '云溪县甲镇人民政府2023年政府信息公开工作年度报告\n发布日期：2024-02-05\n']] },
      { replace: [['云溪县人民政府2023年政府信息公开工作年度报告\n', '云溪县东城街道办事处2023年政府信息公开工作年度报告\n发布日期：2024-02-01\n']] }
    ],
    good: [{ replace: [['云溪县人民政府2023年政府信息公开工作年度报告\n', '云溪县甲镇人民政府2023年政府信息公开工作年度报告\n发布日期：2024-01-31\n']] }]
  },
  cases(facts, context) {
    const dated = datedOf(facts, context)
    const deadline = dated && deadlineOf(facts, dated.year, context)
    return deadline ? [{ at: deadline, by: [] }] : []
  },
  check(facts, { at: { day, local } }, context) {
    const published = datedOf(facts, context)?.published
    if (!published || published.on <= day) return undefined
    return {
      data: { on: published.on, called: dateName(published), deadline: dayName(day), local: local ? '本地要求' : null },
      at: dateAt(facts, published),
      severity: local ? 'warning' : 'info',
      found: published.on
    }
  },
  say: ({ on, called, deadline, local }) =>
    local === null
      ? `${called}是 ${on}，晚于通常的 ${deadline}；条例没有规定这类单位的日期，请按本县的要求核对。`
      : `${called}是 ${on}，晚于${local}的 ${deadline}，请核对是不是首次公布的日期。`
})
