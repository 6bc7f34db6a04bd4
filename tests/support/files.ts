/** Files of every format that is read, sound ones to begin with, whole or by the parts of their archive. */
import { strToU8, zipSync } from 'fflate'
import type { Block } from './compose'
import { gb18030 } from './gb18030'
import { cellRows, pdfBytes, ruledTable } from './pdf'
import type { Random } from './random'
import { commaReport, oldWorkbookReport, workbookReportParts } from './sheet-report'
import { layOut } from './table-cells'
import { oldWordReport, openTextParts, pageReport, plainReport, richReport, savedReport } from './text-report'
import { wordReport, wordReportParts } from './word-report'

export interface FileFormat {
  readonly name: string
  /** The parts of an archive, or the bytes of a file that is none. */
  write(blocks: readonly Block[], random: Random): Uint8Array | Record<string, Uint8Array>
}

/** A PDF of ruled tables, one page for each block of the report that has one. */
function ruledReport(blocks: readonly Block[]): Uint8Array {
  const pages = blocks.flatMap((block) => {
    if (block.kind !== 'table') return []
    const rows = layOut(block.table).map((slots) => slots.map(({ cell, covered }) => (covered === 'no' ? cell.text.slice(0, 8) : '')))
    const edges = Array.from({ length: block.table.columns + 1 }, (_, index) => 20 + (index * 550) / block.table.columns)
    return [ruledTable(cellRows(rows), edges, 820, 20)]
  })
  const words = blocks.flatMap((block) => (block.kind === 'table' ? [] : block.kind === 'title' ? block.lines : [block.text]))
  return pdfBytes([{ words: words.slice(0, 40).map((line, index) => [line.slice(0, 40), 40, 800 - index * 18] as const) }, ...pages])
}

export const FILES: readonly FileFormat[] = [
  { name: 'docx', write: (blocks, random) => wordReportParts(blocks, random) },
  { name: 'doc', write: oldWordReport },
  { name: 'xlsx', write: workbookReportParts },
  { name: 'xls', write: oldWorkbookReport },
  { name: 'rtf', write: richReport },
  { name: 'odt', write: openTextParts },
  { name: 'html', write: (blocks, random) => strToU8(pageReport(blocks, random)) },
  { name: 'mht', write: savedReport },
  { name: 'csv', write: commaReport },
  { name: 'txt', write: (blocks, random) => (random.chance(0.5) ? gb18030 : strToU8)(plainReport(blocks, random)) },
  { name: 'zip', write: (blocks, random) => ({ '甲镇/年报.docx': wordReport(blocks, random), '甲镇/~$年报.docx': new Uint8Array(54) }) },
  { name: 'pdf', write: ruledReport }
]

export const packed = (file: Uint8Array | Record<string, Uint8Array>): Uint8Array => (file instanceof Uint8Array ? file : zipSync(file, { level: 1 }))
