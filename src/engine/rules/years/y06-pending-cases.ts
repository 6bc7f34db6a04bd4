import { lastYearOf } from '../../facts/last-year'
import { tableRows, type RowId } from '../../form/cells'
import { givenCells } from '../kit/given'
import { lastYearUnread } from '../kit/last-year'
import { formCellOf } from '../kit/sure'
import { defineRule } from '../rule'

/** Cases that were pending at the end of last year are decided or still pending this year: the total cannot well be smaller. */
export const y06PendingCases = defineRule<RowId, { row: string; year: number; pending: number; total: number }>({
  id: 'Y06',
  slug: 'y06-pending-cases',
  severity: 'info',
  certainty: 'human',
  basis: ['practice'],
  examples: {
    bad: [
      { previous: { cells: { 'disputes.reconsideration.pending': '6' } } },
      { previous: { cells: { 'disputes.directLitigation.pending': '2', 'disputes.litigationAfterReconsideration.pending': '3' } } }
    ],
    good: [{ previous: {} }, { previous: { cells: { 'disputes.reconsideration.pending': '5' } } }]
  },
  *cases(facts, context) {
    if (!lastYearOf(facts, context)) return
    for (const { row } of tableRows('disputes', facts.editionOf('disputes'))) if (givenCells(facts, [`${row}.total`])) yield { at: row, by: [`${row}.total`] }
  },
  check(facts, { at }, context) {
    const lastYear = lastYearOf(facts, context)
    const unread = lastYear && lastYearUnread(lastYear, [`${at}.pending`])
    if (!lastYear || unread) return unread ?? undefined
    const [pending, total] = [lastYear.number(`${at}.pending`) ?? 0, facts.sure(`${at}.total`)]
    if (total >= pending) return undefined
    return { data: { row: formCellOf(`${at}.total`).rowName, year: lastYear.year, pending, total }, found: total }
  },
  say({ row, year, pending, total }) {
    return `${year} 年度年报里“${row}”有 ${pending} 件尚未审结，今年的总计是 ${total} 件。去年没有审结的，今年一般会列为审结或者尚未审结，请核对。`
  }
})
