import { lastYearOf } from '../../facts/last-year'
import { tableRows, type RowId } from '../../form/cells'
import { givenCells } from '../kit/given'
import { lastYearUnread } from '../kit/last-year'
import { formCellOf } from '../kit/sure'
import { defineRule } from '../rule'

const ROWS: readonly RowId[] = tableRows('disclosure', '2019').flatMap(({ row, cells }) => (cells.includes(`${row}.previousItems`) ? row : []))

/** 上一年项目数量 is last year's number of items after its 本年增/减; both reports fill the edition of 2019. */
export const y05ItemsBefore = defineRule<RowId, { row: string; year: number; before: number; change: number; implied: number; now: number }>({
  id: 'Y05',
  slug: 'y05-items-before',
  severity: 'warning',
  certainty: 'human',
  editions: ['2019'],
  basis: ['form2019'],
  examples: {
    bad: [
      { edition: '2019', cells: { 'disclosure.fees.previousItems': '7' }, previous: { cells: { 'disclosure.licensing.previousItems': '121' } } },
      { edition: '2019', previous: {} }
    ],
    good: [
      {
        edition: '2019',
        previous: {
          cells: { 'disclosure.licensing.previousItems': '121', 'disclosure.otherServices.previousItems': '62', 'disclosure.penalties.previousItems': '305' }
        }
      }
    ]
  },
  *cases(facts, context) {
    if (lastYearOf(facts, context)?.edition !== '2019') return
    for (const at of ROWS) if (givenCells(facts, [`${at}.previousItems`])) yield { at, by: [`${at}.previousItems`] }
  },
  check(facts, { at }, context) {
    const lastYear = lastYearOf(facts, context)
    const unread = lastYear && lastYearUnread(lastYear, [`${at}.previousItems`, `${at}.change`])
    if (!lastYear || unread) return unread ?? undefined
    const [before, change] = [lastYear.number(`${at}.previousItems`) ?? 0, lastYear.number(`${at}.change`) ?? 0]
    const now = facts.sure(`${at}.previousItems`)
    if (now === before + change) return undefined
    return { data: { row: formCellOf(`${at}.previousItems`).rowName, year: lastYear.year, before, change, implied: before + change, now }, found: now }
  },
  say({ row, year, before, change, implied, now }) {
    const moved = change < 0 ? `减 ${-change}` : `增 ${change}`
    return `表二“${row}”上一年项目数量填的是 ${now} 项。${year} 年度年报是 ${before} 项、${moved} 项，到年底是 ${implied} 项。请对照权责清单，看是哪一份填错了。`
  }
})
