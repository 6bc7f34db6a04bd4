import { lastYearOf } from '../../facts/last-year'
import type { FactId } from '../../form/cells'
import { casesBesideLastYear, lastYearUnread } from '../kit/last-year'
import { defineRule } from '../rule'

const CARRIED_IN = 'requests.carriedIn.total'
const CARRIED_OUT = 'requests.carriedOut.total'

/** What last year's report carried over to this year is what this one carries in; which of the two is wrong, only the ledger tells. */
export const y01CarriedOver = defineRule<FactId, { year: number; before: number; now: number; published: number }>({
  id: 'Y01',
  slug: 'y01-carried-over',
  severity: 'warning',
  certainty: 'arithmetic',
  basis: ['carriedOver'],
  examples: {
    bad: [{ previous: { cells: { [CARRIED_OUT]: '1' } } }, { previous: {} }],
    good: [{ previous: { cells: { [CARRIED_OUT]: '2' } } }, { cells: { [CARRIED_IN]: '3' }, previous: {} }]
  },
  cases: (facts, context) => casesBesideLastYear(facts, context, CARRIED_IN, [CARRIED_IN]),
  check(facts, _one, context) {
    const lastYear = lastYearOf(facts, context)
    const unread = lastYear && lastYearUnread(lastYear, [CARRIED_OUT])
    if (!lastYear || unread) return unread ?? undefined
    const [before, now] = [lastYear.number(CARRIED_OUT) ?? 0, facts.sure(CARRIED_IN)]
    if (before === now) return undefined
    const published = context.previousIsPublished === true
    return { data: { year: lastYear.year, before, now, published: Number(published) }, found: now, ...(published && { severity: 'error' }) }
  },
  say({ year, before, now, published }) {
    const ask = published === 1 ? '去年这份就是公布的那份，请对照登记台账核对；确实是去年的填错了，先更正去年的。' : '请对照登记台账，看是哪一份填错了。'
    return `“上年结转”总计填的是 ${now} 件，${year} 年度年报的“结转下年度继续办理”是 ${before} 件，两份之间对不上。${ask}`
  }
})
