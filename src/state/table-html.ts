import type { LayoutCell, TableLayout } from '../engine/form/layout'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (words: string) => words.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

/** The table as HTML that Word and WPS paste with its merged cells and borders. */
export function tableHtml(layout: TableLayout, textOf: (cell: LayoutCell) => string): string {
  const cell = (one: LayoutCell) => {
    const spans = `${one.colSpan > 1 ? ` colspan="${one.colSpan}"` : ''}${one.rowSpan > 1 ? ` rowspan="${one.rowSpan}"` : ''}`
    const align = one.kind === 'label' ? 'left' : 'center'
    return `<td${spans} style="border:1px solid #000;padding:2px 4px;text-align:${align}">${escaped(textOf(one))}</td>`
  }
  const rows = layout.rows.map((row) => `<tr>${row.cells.map(cell).join('')}</tr>`)
  return `<table border="1" cellspacing="0" style="border-collapse:collapse">${rows.join('')}</table>`
}
