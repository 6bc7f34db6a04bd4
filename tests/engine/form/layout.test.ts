import { describe, expect, it } from 'vitest'
import { TABLE_CELLS, TABLES } from '../../../src/engine/form/cells'
import { EDITIONS } from '../../../src/engine/form/editions'
import { gridOf, tableLayout } from '../../../src/engine/form/layout'

describe('the printed form', () => {
  for (const edition of EDITIONS) {
    for (const table of TABLES) {
      const layout = tableLayout(table, edition)

      it(`${table} ${edition} prints every value cell once, in the order of the form`, () => {
        const printed = layout.rows.flatMap((row) => row.cells.flatMap((cell) => cell.fact ?? []))
        expect(printed).toEqual(TABLE_CELLS[table][edition].map((cell) => cell.id))
      })

      it(`${table} ${edition} is a full rectangle with all spans laid out`, () => {
        const area = layout.rows.flatMap((row) => row.cells).reduce((sum, cell) => sum + cell.colSpan * cell.rowSpan, 0)
        expect(area).toBe(layout.columns * layout.rows.length)
        for (const row of gridOf(layout, (cell) => cell.text)) expect(row).toHaveLength(layout.columns)
      })
    }
  }

  it('stays a full rectangle when rows are folded, with a line in their place just above the total', () => {
    const hidden = new Set(['requests.refused.stateSecret', 'requests.refused.otherLaw', 'requests.otherwise.notCorrected', 'requests.partlyGranted'])
    const layout = tableLayout('requests', '2021', { hidden, line: true })
    const area = layout.rows.flatMap((row) => row.cells).reduce((sum, cell) => sum + cell.colSpan * cell.rowSpan, 0)
    expect(area).toBe(layout.columns * layout.rows.length)
    expect(layout.rows.map((row) => row.row)).not.toContain('requests.partlyGranted')
    const fold = layout.rows.findIndex((row) => row.cells.some((cell) => cell.kind === 'fold'))
    expect(layout.rows[fold + 1]?.row).toBe('requests.total')
  })

  it('puts the words of a span into its first cell and leaves the covered cells empty', () => {
    const grid = gridOf(tableLayout('requests', '2021'), (cell) => cell.text)
    expect(grid[1]?.[3]).toBe('自然人')
    expect(grid[2]?.[3]).toBe('')
    expect(grid[1]?.slice(4, 10)).toEqual(['法人或其他组织', '', '', '', '', '总计'])
  })
})
