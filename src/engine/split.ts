/** Several reports in one source: cut before each further title, tables kept as tables. */
import type { SourceDocument } from './document/document'
import type { GridRow } from './document/grid'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escaped(words: string): string {
  return words.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)
}

function rowHtml(document: SourceDocument, row: GridRow): string {
  const cells = row.cells.map((cell) => `<td colspan="${cell.colSpan}" rowspan="${cell.rowSpan}">${escaped(document.text.slice(cell.start, cell.end))}</td>`)
  return `<tr>${cells.join('')}</tr>`
}

/** The stretch of a document as plain HTML: a paragraph a line, a table a grid. */
export function htmlBetween(document: SourceDocument, start: number, end: number): string {
  const parts: string[] = []
  let position = start
  const lines = (to: number): void => {
    for (const line of document.text.slice(position, to).split('\n')) if (line.trim() !== '') parts.push(`<p>${escaped(line)}</p>`)
    position = to
  }
  for (const grid of document.grids) {
    if (grid.start < start || grid.end > end) continue
    lines(grid.start)
    parts.push(`<table>${grid.rows.map((row) => rowHtml(document, row)).join('')}</table>`)
    position = grid.end
  }
  lines(end)
  return parts.join('\n')
}
