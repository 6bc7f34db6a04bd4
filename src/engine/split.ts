/** Several reports in one source: cut before each further title, tables kept as tables, and what the reading had to say kept with each part. */
import type { SourceDocument } from './document/document'
import type { GridRow } from './document/grid'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
}

/** Two numbers on two lines of a cell stay on two lines: joined they would be another number. */
function cellHtml(words: string): string {
  return escaped(words).replace(/\v/g, '<br>')
}

function rowHtml(document: SourceDocument, row: GridRow): string {
  const cells = row.cells.map((cell) => `<td colspan="${cell.colSpan}" rowspan="${cell.rowSpan}">${cellHtml(document.text.slice(cell.start, cell.end))}</td>`)
  return `<tr>${cells.join('')}</tr>`
}

/** Lines outside of tables; those that tabs part keep their tabs. */
function lineHtml(line: string): string {
  return line.includes('\t') ? `<pre>${escaped(line)}</pre>` : `<p>${escaped(line)}</p>`
}

/** The stretch of a document as plain HTML: a paragraph a line, a table a grid, the notes of its reading in the head (adapters/html). */
export function htmlBetween(document: SourceDocument, start: number, end: number): string {
  const parts = document.notes.map((note) => `<meta name="gouji-note" content="${escaped(note)}">`)
  let position = start
  const lines = (to: number): void => {
    for (const line of document.text.slice(position, to).split('\n')) if (line.trim() !== '') parts.push(lineHtml(line))
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

/** Kinds whose text is the source itself: a part of it is a source again, blanks and all. */
const PLAIN: ReadonlySet<string> = new Set(['text', 'markdown'])

/** The stretch of a document as a source that reads like it. */
export function partOf(document: SourceDocument, start: number, end: number): { readonly html: string } | { readonly text: string } {
  return PLAIN.has(document.kind) ? { text: document.text.slice(start, end) } : { html: htmlBetween(document, start, end) }
}
