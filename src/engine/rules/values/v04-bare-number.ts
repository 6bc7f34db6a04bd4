import { cellName, TABLE_NAMES, TABLES, type FactId, type TableId } from '../../form/cells'
import { cellsReading } from '../kit/cells-reading'
import { readingOf } from '../kit/sure'
import { defineRule } from '../rule'

/** Numbers with a unit, a sign or a remark beside them: read all the same, one finding a table. */
export const v04BareNumber = defineRule<TableId, { table: TableId; count: number; cell: FactId; printed: string; value: number }>({
  id: 'V04',
  slug: 'v04-bare-number',
  severity: 'info',
  certainty: 'form',
  basis: ['practice'],
  examples: {
    bad: [{ cells: { 'disclosure.penalties.decisions': '286件' } }, { edition: '2019', cells: { 'disclosure.penalties.change': '增5' } }],
    good: [{ cells: { 'disclosure.licensing.decisions': '3,140' } }, { edition: '2019', cells: { 'disclosure.penalties.change': '-5' } }]
  },
  *cases(facts) {
    for (const table of TABLES) if (facts.table(table)) yield { at: table, by: [] }
  },
  check(facts, { at }) {
    const cells = cellsReading(facts, at, 'annotated')
    const [cell] = cells
    if (cell === undefined) return undefined
    const printed = readingOf(facts, cell).raw
    const value = facts.sure(cell)
    return { data: { table: at, count: cells.length, cell, printed, value }, facts: cells, ...(cells.length === 1 ? { found: printed, expected: value } : {}) }
  },
  say({ table, count, cell, printed, value }) {
    if (count === 1) return `${cellName(cell)}填的是“${printed}”，请只填数字 ${value}。`
    return `${TABLE_NAMES[table as TableId]}有 ${count} 格在数字之外还写了别的字（如“${printed}”），请只填数字。`
  }
})
