import { TABLE_CELLS, TABLES } from '../../form/cells'
import { defineRule } from '../rule'

/** Every value of the three tables is 0, as in most townships: one calm line. */
export const v10AllZero = defineRule<'tables', { cells: number }>({
  id: 'V10',
  slug: 'v10-all-zero',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [
      { cells: Object.fromEntries(TABLES.flatMap((table) => TABLE_CELLS[table]['2021'].map((cell) => [cell.id, '0']))) },
      { edition: '2019', cells: Object.fromEntries(TABLES.flatMap((table) => TABLE_CELLS[table]['2019'].map((cell) => [cell.id, '0']))) }
    ],
    good: [
      {
        cells: Object.fromEntries(
          TABLES.flatMap((table) => TABLE_CELLS[table]['2021'].map((cell) => [cell.id, cell.id === 'disclosure.penalties.decisions' ? '2' : '0']))
        )
      }
    ]
  },
  *cases(facts) {
    // One figure is enough to know; all zero can only be said of cells that were all read.
    for (const table of TABLES) {
      const figure = TABLE_CELLS[table][facts.editionOf(table)].find(({ id }) => (facts.number(id) ?? 0) !== 0)
      if (figure) {
        yield { at: 'tables', by: [figure.id] }
        return
      }
    }
    yield { at: 'tables', by: TABLES.flatMap((table) => TABLE_CELLS[table][facts.editionOf(table)].map((cell) => cell.id)) }
  },
  check(facts, { by }) {
    if (by.some((id) => facts.sure(id) !== 0)) return undefined
    return { data: { cells: by.length }, facts: [], at: TABLES.flatMap((table) => facts.table(table)?.at ?? []) }
  },
  say() {
    return '三张表全部是 0。如果确实没有，无需处理；发布前请再问一下收发、法制和执法岗位。'
  }
})
