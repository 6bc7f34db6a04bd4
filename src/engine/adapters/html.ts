/**
 * Pasted fragments and saved pages into text and grids, without a DOM: the same code runs in the page, in a worker and in Node.
 * Blocks end a line, cells are parted by tabs; scripts, styles, frames and hidden elements are left out and never run.
 */
import type { SourceDocument } from '../document/document'
import { stepsOf } from './page-steps'
import { PageWriter } from './page-writer'

/** Reads an HTML fragment or page. Never throws on odd markup; what is unclosed ends with the file. */
export function readHtml(html: string): SourceDocument {
  const writer = new PageWriter()
  const { list, card, notes, whole } = stepsOf(html)
  for (const step of list) {
    switch (step.kind) {
      case 'table':
        writer.tableStart(step.layout)
        break
      case 'tableEnd':
        writer.tableEnd()
        break
      case 'row':
        writer.row()
        break
      case 'rowEnd':
        writer.rowEnd()
        break
      case 'cell':
        writer.cell(step.colSpan, step.rowSpan)
        break
      case 'cellEnd':
        writer.cellEnd()
        break
      case 'text':
        writer.write(step.parts.join(''))
        break
      case 'tab':
        writer.tab()
        break
      default:
        writer.line()
    }
  }
  writer.finish()
  return { kind: 'html', text: writer.text, grids: writer.grids, card, ...(whole ? {} : { cut: true }), notes }
}
