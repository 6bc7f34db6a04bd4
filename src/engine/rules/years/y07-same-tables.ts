import { lastYearOf } from '../../facts/last-year'
import { TABLE_CELLS, TABLES } from '../../form/cells'
import { lastYearUnread } from '../kit/last-year'
import { defineRule } from '../rule'

/** Every figure of the three tables is last year's. That all are 0 in both years is what most townships report. */
export const y07SameTables = defineRule<'tables', { year: number; cells: number; figures: number }>({
  id: 'Y07',
  slug: 'y07-same-tables',
  severity: 'warning',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [{ previous: {} }, { edition: '2019', previous: {} }],
    good: [
      { previous: { cells: { 'disclosure.penalties.decisions': '285' } } },
      {
        cells: Object.fromEntries(TABLES.flatMap((table) => TABLE_CELLS[table]['2021'].map((cell) => [cell.id, '0']))),
        previous: { cells: Object.fromEntries(TABLES.flatMap((table) => TABLE_CELLS[table]['2021'].map((cell) => [cell.id, '0']))) }
      }
    ]
  },
  *cases(facts, context) {
    const lastYear = lastYearOf(facts, context)
    // Tables two of the two editions count other things; without a table two and three the edition is not known.
    if (!lastYear || lastYear.edition !== facts.edition) return
    const cells = TABLES.flatMap((table) => TABLE_CELLS[table][facts.editionOf(table)].map((cell) => cell.id))
    // One figure that differs is enough to know; that all are the same can only be said of cells that were all read.
    const differing = cells.find((id) => facts.number(id) !== null && lastYear.number(id) !== null && facts.number(id) !== lastYear.number(id))
    yield { at: 'tables', by: differing === undefined ? cells : [differing] }
  },
  check(facts, { by }, context) {
    const lastYear = lastYearOf(facts, context)
    const unread = lastYear && lastYearUnread(lastYear, by)
    if (!lastYear || unread) return unread ?? undefined
    const figures = by.filter((id) => facts.sure(id) !== 0).length
    if (figures === 0 || by.some((id) => facts.sure(id) !== lastYear.number(id))) return undefined
    return { data: { year: lastYear.year, cells: by.length, figures }, facts: [], at: TABLES.flatMap((table) => facts.table(table)?.at ?? []) }
  },
  say({ year, cells, figures }) {
    return `三张表的 ${cells} 个数与 ${year} 年度全部相同，其中不为 0 的有 ${figures} 个。请确认填的是今年的数。`
  }
})
