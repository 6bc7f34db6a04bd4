import type { CheckResult } from '../engine/contract'
import { editionOfTable } from '../engine/findings/gaps'
import type { FactId, TableId } from '../engine/form/cells'
import { gridOf, tableLayout, type LayoutCell, type TableLayout } from '../engine/form/layout'
import type { Copy } from './clipboard'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (words: string) => words.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

/** The table as HTML that Word and WPS paste with its merged cells and borders. */
function tableHtml(layout: TableLayout, textOf: (cell: LayoutCell) => string): string {
  const cell = (one: LayoutCell) => {
    const spans = `${one.colSpan > 1 ? ` colspan="${one.colSpan}"` : ''}${one.rowSpan > 1 ? ` rowspan="${one.rowSpan}"` : ''}`
    const align = one.kind === 'label' ? 'left' : 'center'
    return `<td${spans} style="border:1px solid #000;padding:2px 4px;text-align:${align}">${escaped(textOf(one))}</td>`
  }
  const rows = layout.rows.map((row) => `<tr>${row.cells.map(cell).join('')}</tr>`)
  return `<table border="1" cellspacing="0" style="border-collapse:collapse">${rows.join('')}</table>`
}

/** A table as it goes to the clipboard: as the form prints it, with merged cells for Word and with tabs for anything else; tried values stand in their cells. */
export function copyOfTable(result: CheckResult, table: TableId, trial: ReadonlyMap<FactId, number>): Required<Copy> {
  const layout = tableLayout(table, editionOfTable(result, table))
  const textOf = ({ fact, text }: LayoutCell) => {
    if (fact === undefined) return text
    const tried = trial.get(fact)
    return tried === undefined ? (result.report.facts[fact]?.raw ?? '') : String(tried)
  }
  const text = gridOf(layout, textOf)
    .map((row) => row.join('\t'))
    .join('\n')
  return { text, html: tableHtml(layout, textOf) }
}
