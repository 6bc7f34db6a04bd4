import { TABLE_NAMES, type TableId } from '../../form/cells'
import { cellList, cellsReading } from '../kit/cells-reading'
import { eased } from '../kit/eased'
import { quotation } from '../kit/quotation'
import { OUTDATED, SET_ASIDE, tableCases } from '../kit/table-cases'
import { defineRule } from '../rule'

export const t15PlaceholderCells = defineRule(
  eased<TableId | typeof SET_ASIDE, { table: string; count: number; marks: string; cells: string }>({
    id: 'T15',
    slug: 't15-placeholder-cells',
    severity: 'warning',
    certainty: 'human',
    basis: ['practice'],
    examples: {
      bad: [
        { cells: { 'requests.refused.stateSecret.naturalPerson': '/', 'requests.refused.stateSecret.enterprise': '/' } },
        { cells: { 'disclosure.coercion.decisions': '无' } },
        { cells: { 'disputes.directLitigation.corrected': '—' } }
      ],
      good: [{ cells: { 'disclosure.coercion.decisions': '0' } }, { edition: '2019', cells: { 'disclosure.licensing.change': '-3' } }]
    },
    cases: (facts) => tableCases(facts, ({ table }) => [table], { values: true }),
    check(facts, { at: table }) {
      if (table === SET_ASIDE) return OUTDATED
      const marked = cellsReading(facts, table, 'placeholder')
      if (marked.length === 0) return undefined
      const marks = [...new Set(marked.map((id) => quotation(facts.reading(id)?.raw ?? '')))].join('”“')
      return { data: { table: TABLE_NAMES[table], count: marked.length, marks, cells: cellList(marked) }, facts: marked, found: marks }
    },
    say: ({ table, count, marks, cells }) => `${table}有 ${count} 格填的是“${marks}”（${cells}）。国家表样未写明填 0 还是留空；多数单位填 0，按本地要求处理。`
  })
)
