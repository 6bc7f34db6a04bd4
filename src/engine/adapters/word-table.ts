/** Tables of a Word document while they are read, and with their merges laid out (ISO/IEC 29500-1, 17.4). */
import { MOST_COLUMNS } from './page-writer'

export type Block = string | typeof LINE | typeof TAB | Table
export const LINE = Symbol('line')
export const TAB = Symbol('tab')

export interface Cell {
  colSpan: number
  rowSpan: number
  readonly blocks: readonly Block[]
  /** Characters in it, those of inner tables not counted. */
  readonly letters: number
}

export interface Row {
  /** Columns left free before the first cell. */
  readonly before: number
  readonly cells: readonly Cell[]
}

export interface Table {
  readonly rows: readonly Row[]
}

export type Merge = 'restart' | 'continue' | null

export interface OpenCell extends Cell {
  readonly blocks: Block[]
  letters: number
  across: Merge
  down: Merge
  /** Deleted by a tracked change. */
  deleted: boolean
}

export interface OpenRow {
  before: number
  readonly cells: OpenCell[]
  hidden: boolean
  deleted: boolean
  /** Tracked changes counted before it. */
  readonly changes: number
  /** The words of the last cell that holds more than figures. */
  label: string
}

export interface OpenTable {
  readonly rows: OpenRow[]
}

/** Joins cells merged across, then cells merged down; whoever holds words that Word does not show is told by `lost`. */
export function laidOut(table: OpenTable, lost: () => void): Table {
  const open = new Map<number, { cell: OpenCell; row: number }>()
  const rows = table.rows.map(({ before, cells }, index) => {
    const across: OpenCell[] = []
    const covered = (cell: OpenCell): void => {
      if (cell.letters > 0) lost()
    }
    for (const cell of cells) {
      const last = across[across.length - 1]
      if (cell.across === 'continue' && last?.across) {
        last.colSpan = Math.min(last.colSpan + cell.colSpan, MOST_COLUMNS)
        covered(cell)
      } else across.push(cell)
    }
    let column = before
    const kept = across.filter((cell) => {
      const at = column
      column += cell.colSpan
      const above = open.get(at)
      if (cell.down === 'continue' && above?.row === index - 1 && above.cell.colSpan === cell.colSpan) {
        above.cell.rowSpan++
        above.row = index
        covered(cell)
        return false
      }
      if (cell.down) open.set(at, { cell, row: index })
      return true
    })
    return { before, cells: kept }
  })
  return { rows }
}
