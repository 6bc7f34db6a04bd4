import type { CheckContext } from '../../contract'
import type { Place } from '../../document/place'
import type { Facts } from '../../facts/facts'
import { dateAt, datedOf, dateName } from '../kit/deadline'
import { signatureOf } from '../kit/signature'
import { defineRule } from '../rule'

interface Day {
  readonly on: string
  readonly called: string
  readonly year: number
  readonly at: readonly Place[]
}

/** The year is nearly over: offices sign in its last weeks, and mean it. A January of the year itself is last year's date left standing. */
const SIGNED_EARLY = '-10-01'

/** The date of publication and the one under the signature, where they come too early. */
function* earlyDays(facts: Facts, context: CheckContext): Generator<Day> {
  const dated = datedOf(facts, context)
  if (dated && Number(dated.published.on.slice(0, 4)) <= dated.year)
    yield { on: dated.published.on, called: dateName(dated.published), year: dated.year, at: dateAt(facts, dated.published) }
  const { year } = facts.form
  const signature = signatureOf(facts)
  if (signature && year !== null && signature.on < `${year}${SIGNED_EARLY}`) yield { on: signature.on, called: '落款日期', year, at: [signature.at] }
}

export const d04BeforeYearEnd = defineRule<Day | null, { on: string; called: string; year: number }>({
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
  cases(facts, context) {
    const early = [...earlyDays(facts, context)]
    if (early.length > 0) return early.map((at) => ({ at, by: [] }))
    return datedOf(facts, context) || signatureOf(facts) ? [{ at: null, by: [] }] : []
  },
  check: (_, { at: day }) => (day ? { data: { on: day.on, called: day.called, year: day.year }, at: day.at, found: day.on } : undefined),
  say: ({ on, called, year }) => `${called}是 ${on}，早于 ${Number(year) + 1} 年 1 月 1 日，${year} 年全年的数还没有统计完，请核对日期，或核对数据是否为全年。`
})
