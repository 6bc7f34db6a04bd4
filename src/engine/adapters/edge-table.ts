/** Tables whose rows each have their own edges, as old Word files and RTF keep them, laid out on one set of columns. */
import { LAYOUT_CELL, MOST_COLUMNS, type PageWriter } from './page-writer'

/** Two edges this near are one; in twentieths of a point. */
const TOLERANCE = 20

export interface Definition {
  /** Left edges of the cells and the right edge of the last, in twentieths of a point. */
  readonly edges: readonly number[]
  /** By cell: joined with the one to its left, or with the one above. */
  readonly across: readonly boolean[]
  readonly down: boolean[]
}

export interface Row {
  readonly cells: readonly string[]
  readonly definition: Definition | null
}

/** Column of an edge among all edges of its table. */
function columnOf(edges: readonly number[], edge: number): number {
  let nearest = 0
  for (let index = 1; index < edges.length; index++) if (Math.abs((edges[index] ?? 0) - edge) < Math.abs((edges[nearest] ?? 0) - edge)) nearest = index
  return nearest
}

interface Laid {
  readonly words: string
  readonly column: number
  colSpan: number
  rowSpan: number
}

/** Cells of all rows on one set of columns, told by the edges; a row without edges counts its cells. */
function laidOut(rows: readonly Row[]): Laid[][] {
  const all = [...new Set(rows.flatMap((row) => row.definition?.edges ?? []))].sort((one, other) => one - other)
  const edges = all.filter((edge, index) => index === 0 || edge - (all[index - 1] ?? 0) > TOLERANCE)
  let above = new Map<number, Laid>()
  return rows.map(({ cells, definition }) => {
    const line: Laid[] = []
    const here = new Map<number, Laid>()
    cells.forEach((words, index) => {
      const left = definition?.edges[index]
      const right = definition?.edges[index + 1]
      const column = left === undefined ? index : columnOf(edges, left)
      const colSpan = left === undefined || right === undefined ? 1 : Math.max(1, columnOf(edges, right) - column)
      const last = line[line.length - 1]
      const over = above.get(column)
      if (definition?.across[index] && last && words.trim() === '') last.colSpan += colSpan
      else if (definition?.down[index] && over && over.colSpan === colSpan && words.trim() === '') {
        over.rowSpan++
        here.set(column, over)
      } else {
        const cell = { words, column, colSpan, rowSpan: 1 }
        line.push(cell)
        here.set(column, cell)
      }
    })
    above = here
    return line
  })
}

/** Writes the rows of one table; a table with a page in one of its cells is no grid. */
export function writeTable(writer: PageWriter, rows: readonly Row[]): void {
  const layout = rows.some(({ cells }) => cells.some((words) => words.length > LAYOUT_CELL))
  writer.tableStart(layout)
  for (const line of laidOut(rows)) {
    writer.row()
    for (const { words, colSpan, rowSpan } of line) {
      writer.cell(Math.min(colSpan, MOST_COLUMNS), rowSpan)
      writeLines(writer, words)
      writer.cellEnd()
    }
    writer.rowEnd()
  }
  writer.tableEnd()
}

/** Writes words with their line ends and tabs. */
export function writeLines(writer: PageWriter, words: string): void {
  words.split('\n').forEach((line, index) => {
    if (index > 0) writer.line()
    line.split('\t').forEach((part, tab) => {
      if (tab > 0) writer.tab()
      if (part !== '') writer.write(part)
    })
  })
}
