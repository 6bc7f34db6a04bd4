/** Worksheets into text and grids, whatever file they come from. A row with one long cell is a line of prose and parts the tables around it. */
import type { SheetRows } from '../document/document'
import type { Grid } from '../document/grid'
import { MOST_COLUMNS, PageWriter } from './page-writer'

export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly words: string
}

export interface SheetMerge {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export interface Sheet {
  readonly name: string
  /** Cells that hold something; the first at a place counts. */
  readonly cells: readonly SheetCell[]
  /** Of those that hold something, and blank ones of one row. */
  readonly merges: readonly SheetMerge[]
}

/** A place as one number: no column is beyond 65,535. */
export const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): number => row * 65_536 + column

/** A cell longer than this, alone in its row, is prose and no label; so is a whole sentence, and the heading of a chapter. */
const LONGEST_LABEL = 25
const HEADING = /^\s*[一二三四五六七]\s*[、､]/
const SENTENCE = /[。；！？][”’）)]?\s*$/

interface Laid {
  readonly cell: SheetCell
  readonly colSpan: number
  rowSpan: number
}

function rowsOf({ cells, merges }: Sheet): Laid[][] {
  const spans = new Map(merges.map((one) => [keyOf(one), one]))
  const rows = new Map<number, Map<number, Laid>>()
  for (const cell of cells) {
    const span = spans.get(keyOf(cell))
    const row = rows.get(cell.row) ?? new Map<number, Laid>()
    if (!row.has(cell.column)) row.set(cell.column, { cell, colSpan: Math.min(span?.columns ?? 1, MOST_COLUMNS), rowSpan: span?.rows ?? 1 })
    rows.set(cell.row, row)
  }
  for (const { row: at, column, rows: height, columns } of merges) {
    const row = height === 1 ? rows.get(at) : undefined
    if (row && !row.has(column)) row.set(column, { cell: { row: at, column, words: '' }, colSpan: Math.min(columns, MOST_COLUMNS), rowSpan: 1 })
  }
  const numbers = [...rows.keys()].sort((one, other) => one - other)
  // Empty rows are left out: what spans rows spans only those that are there.
  const kept = new Set(numbers)
  for (const row of rows.values())
    for (const laid of row.values()) {
      let count = 0
      for (let index = 0; index < Math.min(laid.rowSpan, 2000); index++) if (kept.has(laid.cell.row + index)) count++
      laid.rowSpan = Math.max(1, count)
    }
  return numbers.map((number) => [...(rows.get(number)?.values() ?? [])].sort((one, other) => one.cell.column - other.cell.column))
}

function isProse(row: readonly Laid[]): boolean {
  const [only, ...more] = row.filter(({ cell }) => cell.words !== '')
  if (!only || more.length > 0 || only.rowSpan > 1) return false
  const { words } = only.cell
  return words.length > LONGEST_LABEL || HEADING.test(words) || SENTENCE.test(words.slice(-8))
}

function writeLines(writer: PageWriter, words: string): void {
  words.split(/\r?\n/).forEach((line, index) => {
    if (index > 0) writer.line()
    writer.write(line)
  })
}

type Line = SheetRows['rows'][number]

function writeTable(writer: PageWriter, rows: readonly (readonly Laid[])[], lines: Line[]): void {
  if (rows.length === 0) return
  const first = rows.reduce((least, row) => Math.min(least, row[0]?.cell.column ?? least), MOST_COLUMNS)
  const edge = rows.reduce((most, row) => row.reduce((right, { cell, colSpan }) => Math.max(right, cell.column + colSpan), most), first)
  /** Columns that a cell from above still covers, and for how many rows. */
  const covered = new Map<number, number>()
  writer.tableStart(false)
  for (const row of rows) {
    writer.row()
    lines.push({ start: writer.length, row: (row[0]?.cell.row ?? 0) + 1, column: first })
    let column = first
    const fill = (to: number): void => {
      for (; column < to; column++) {
        if ((covered.get(column) ?? 0) > 0) continue
        writer.cell(1, 1)
        writer.cellEnd()
      }
    }
    for (const { cell, colSpan, rowSpan } of row) {
      if (cell.column < column || (covered.get(cell.column) ?? 0) > 0) continue
      fill(cell.column)
      writer.cell(colSpan, rowSpan)
      writeLines(writer, cell.words)
      writer.cellEnd()
      for (let index = 0; index < colSpan; index++) covered.set(cell.column + index, rowSpan)
      column = cell.column + colSpan
    }
    // Blank cells up to the edge of the row above keep their columns.
    fill(edge)
    for (const [at, left] of covered) covered.set(at, left - 1)
    writer.rowEnd()
  }
  writer.tableEnd()
}

/** All sheets behind one another. */
export function writeSheets(sheets: readonly Sheet[]): { readonly text: string; readonly grids: readonly Grid[]; readonly sheets: readonly SheetRows[] } {
  const writer = new PageWriter()
  const written: SheetRows[] = []
  for (const sheet of sheets) {
    const rows: Line[] = []
    written.push({ name: sheet.name, start: writer.length, rows })
    let table: Laid[][] = []
    for (const row of rowsOf(sheet)) {
      if (!isProse(row)) {
        table.push(row)
        continue
      }
      writeTable(writer, table, rows)
      table = []
      const prose = row.find(({ cell }) => cell.words !== '')?.cell
      rows.push({ start: writer.length, row: (prose?.row ?? 0) + 1, column: prose?.column ?? 0 })
      writeLines(writer, prose?.words ?? '')
      writer.line()
    }
    writeTable(writer, table, rows)
  }
  writer.finish()
  return { text: writer.text, grids: writer.grids, sheets: written }
}
