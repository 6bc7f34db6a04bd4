import { TABLE_NAMES, type TableId } from '../../form/cells'
import { cellList, cellsReading } from '../kit/cells-reading'
import { eased } from '../kit/eased'
import { OUTDATED, SET_ASIDE, tableCases } from '../kit/table-cases'
import { defineRule } from '../rule'

/** A question, not a reproach: no text of the form says whether nothing is written as 0 or left blank. */
export const t14BlankCells = defineRule(
  eased<TableId | typeof SET_ASIDE, { table: string; count: number; cells: string }>({
    id: 'T14',
    slug: 't14-blank-cells',
    severity: 'warning',
    certainty: 'human',
    basis: ['practice'],
    examples: {
      bad: [
        { cells: { 'disclosure.normativeDocuments.inForce': '' } },
        { cells: { 'requests.refused.stateSecret.naturalPerson': '', 'requests.refused.stateSecret.total': '' } },
        { edition: '2019', cells: { 'disclosure.licensing.change': '' } }
      ],
      good: [{ cells: { 'disclosure.licensing.decisions': '0' } }]
    },
    cases: (facts) => tableCases(facts, ({ table }) => [table], { values: true }),
    check(facts, { at: table }) {
      if (table === SET_ASIDE) return OUTDATED
      const blank = cellsReading(facts, table, 'blank')
      return blank.length === 0 ? undefined : { data: { table: TABLE_NAMES[table], count: blank.length, cells: cellList(blank) }, facts: blank, found: '' }
    },
    say: ({ table, count, cells }) => `${table}空白 ${count} 格（${cells}）。国家表样未写明填 0 还是留空；多数单位填 0，按本地要求处理。`
  })
)
