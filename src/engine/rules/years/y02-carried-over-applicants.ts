import { lastYearOf } from '../../facts/last-year'
import { type FactId, type RowId } from '../../form/cells'
import { REQUESTS_COLUMNS } from '../../form/requests'
import { casesBesideLastYear, lastYearUnread } from '../kit/last-year'
import { formCellOf } from '../kit/sure'
import { defineRule } from '../rule'

const CARRIED_IN = 'requests.carriedIn'
const CARRIED_OUT = 'requests.carriedOut'
const COLUMNS = REQUESTS_COLUMNS.map((column) => column.id)
const cellsOf = (row: RowId): FactId[] => COLUMNS.map((column) => `${row}.${column}`)

/** The same total was carried over, by other applicants. Where the totals differ already Y01 speaks. */
export const y02CarriedOverApplicants = defineRule<RowId, { year: number; before: string; now: string }>({
  id: 'Y02',
  slug: 'y02-carried-over-applicants',
  severity: 'warning',
  certainty: 'human',
  basis: ['carriedOver'],
  examples: {
    bad: [
      { previous: { cells: { [`${CARRIED_OUT}.total`]: '2' } } },
      {
        cells: { [`${CARRIED_IN}.naturalPerson`]: '0', [`${CARRIED_IN}.legalService`]: '2' },
        previous: { cells: { [`${CARRIED_OUT}.legalService`]: '0', [`${CARRIED_OUT}.total`]: '2' } }
      }
    ],
    good: [{ previous: { cells: { [`${CARRIED_OUT}.legalService`]: '0', [`${CARRIED_OUT}.total`]: '2' } } }, { previous: {} }]
  },
  *cases(facts, context) {
    const [before, now] = [lastYearOf(facts, context)?.number(`${CARRIED_OUT}.total`) ?? null, facts.number(`${CARRIED_IN}.total`)]
    const differ = before !== null && now !== null && before !== now
    if (!differ) yield* casesBesideLastYear(facts, context, CARRIED_IN, cellsOf(CARRIED_IN))
  },
  check(facts, _one, context) {
    const lastYear = lastYearOf(facts, context)
    const unread = lastYear && lastYearUnread(lastYear, cellsOf(CARRIED_OUT))
    if (!lastYear || unread) return unread ?? undefined
    const differing = COLUMNS.filter((column) => lastYear.number(`${CARRIED_OUT}.${column}`) !== facts.sure(`${CARRIED_IN}.${column}`))
    if (differing.length === 0) return undefined
    const list = (count: (column: string) => number | null): string =>
      differing.map((column) => `${formCellOf(`${CARRIED_IN}.${column}`).columnName} ${count(column) ?? 0}`).join('、')
    const before = list((column) => lastYear.number(`${CARRIED_OUT}.${column}`))
    const now = list((column) => facts.number(`${CARRIED_IN}.${column}`))
    return { data: { year: lastYear.year, before, now }, facts: differing.map((column) => `${CARRIED_IN}.${column}`) }
  },
  say({ year, before, now }) {
    return `“上年结转”的总计与 ${year} 年度的“结转下年度”相同，申请人不同：去年是${before}，今年填的是${now}。请核对是不是填错了列。`
  }
})
