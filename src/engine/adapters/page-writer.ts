/** The text and the grids of a page, written block by block: a block ends a line, cells are parted by tabs, rows by line ends. */
import type { Grid, GridCell, GridRow } from '../document/grid'

/** Cells longer than this hold a page, not a figure: their table lays the page out. */
export const LAYOUT_CELL = 600

interface OpenTable {
  rows: GridRow[]
  start: number
  cells: GridCell[]
  rowStart: number
  columns: number
  /** Rows that a cell from above still covers, by column. */
  covered: number[]
  column: number
  inRow: boolean
  cell: { start: number; colSpan: number; rowSpan: number } | null
}

const DIGIT = /[0-9０-９]/
/** Wider tables are no form; what stands further right is read as text only. */
export const MOST_COLUMNS = 256

/** Takes blocks, cells and words in reading order and keeps text and grids in step. Spans lay out as in HTML; a table that lays out a page is no grid. */
export class PageWriter {
  readonly grids: Grid[] = []
  #tables: (OpenTable | null)[] = []
  #space = false
  /** A line of the open cell has ended. */
  #broken = false
  // A string that grows by pieces is slow to look at; length and last character are kept beside it.
  #parts: string[] = []
  #length = 0
  #last = '\n'

  get text(): string {
    return this.#parts.join('')
  }

  /** Offset of what is written next. */
  get length(): number {
    return this.#length
  }

  get #table(): OpenTable | null {
    return this.#tables[this.#tables.length - 1] ?? null
  }

  #add(words: string): void {
    this.#parts.push(words)
    this.#length += words.length
    this.#last = words.charAt(words.length - 1)
  }

  #endLine(): void {
    if (this.#last !== '\n') this.#add('\n')
  }

  line(): void {
    this.#space = false
    if (this.#table?.cell) {
      this.#space = this.#length > this.#table.cell.start
      this.#broken = this.#space
    } else this.#endLine()
  }

  write(words: string): void {
    const collapsed = words.replace(/\s+/g, ' ')
    if (collapsed === '' || collapsed === ' ') {
      this.#space = this.#space || collapsed === ' '
      return
    }
    const fresh = this.#last === '\n' || this.#last === '\t' || this.#length === this.#table?.cell?.start
    // Two numbers on two lines of a cell are no number of more digits.
    if (this.#broken && !fresh && DIGIT.test(this.#last) && DIGIT.test(collapsed.trim().charAt(0))) this.#add('\v')
    else if ((this.#space || collapsed.startsWith(' ')) && !fresh) this.#add(' ')
    this.#broken = false
    this.#add(collapsed.trim())
    this.#space = collapsed.endsWith(' ')
  }

  /** Words set apart by a tab; a blank in a cell, where tabs part cells, and nothing at the beginning of a line. */
  tab(): void {
    if (this.#table?.cell) this.#space = true
    else if (this.#last !== '\n') {
      this.#add('\t')
      this.#space = false
    }
  }

  tableStart(layout: boolean): void {
    this.line()
    this.#tables.push(
      layout ? null : { rows: [], start: this.#length, cells: [], rowStart: this.#length, columns: 0, covered: [], column: 0, inRow: false, cell: null }
    )
  }

  row(): void {
    const table = this.#table
    if (!table) return this.line()
    this.rowEnd()
    this.line()
    table.inRow = true
    table.cells = []
    table.column = 0
    table.rowStart = this.#length
  }

  cell(colSpan: number, rowSpan: number): void {
    const table = this.#table
    if (!table) return this.line()
    if (!table.inRow) this.row()
    this.cellEnd()
    while ((table.covered[table.column] ?? 0) > 0 && table.column < MOST_COLUMNS) table.column++
    if (table.cells.length > 0) this.#add('\t')
    this.#space = false
    this.#broken = false
    table.cell = { start: this.#length, colSpan, rowSpan }
  }

  cellEnd(): void {
    const table = this.#table
    if (!table) return this.line()
    const cell = table.cell
    if (!cell) return
    table.cells.push({ start: cell.start, end: this.#length, column: table.column, colSpan: cell.colSpan, rowSpan: cell.rowSpan })
    for (let index = table.column; index < Math.min(table.column + cell.colSpan, MOST_COLUMNS); index++)
      table.covered[index] = Math.max(cell.rowSpan, table.covered[index] ?? 0)
    table.column += cell.colSpan
    table.columns = Math.max(table.columns, table.column)
    table.cell = null
    this.#space = false
  }

  rowEnd(): void {
    const table = this.#table
    if (!table?.inRow) return
    this.cellEnd()
    table.rows.push({ start: table.rowStart, cells: table.cells })
    for (let index = 0; index < table.covered.length; index++) table.covered[index] = Math.max(0, (table.covered[index] ?? 0) - 1)
    table.inRow = false
    this.#endLine()
  }

  tableEnd(): void {
    const table = this.#table
    if (table) this.rowEnd()
    this.#tables.pop()
    this.line()
    if (table && table.rows.length > 0) this.grids.push({ start: table.start, end: this.#length, columns: table.columns, rows: table.rows })
  }

  finish(): void {
    while (this.#tables.length > 0) this.tableEnd()
  }
}
