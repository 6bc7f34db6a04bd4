/** Workbooks of Excel 97 to 2003 (.xls, and .et where it is the same inside) into text and grids. Formulas are never worked out: the value kept is read. */
import { readXls as readWorkbook } from 'hucre'
import type { SourceDocument } from '../document/document'
import { writeSheets, type Sheet } from './sheet-writer'

export type XlsReading = { readonly kind: 'document'; readonly document: SourceDocument } | { readonly kind: 'large' | 'damaged' }

/** Cells of one workbook: a form has 500. */
const MOST_CELLS = 200_000
const MOST_MERGES = 20_000

type Value = string | number | boolean | Date | null

/** The number as it stands, without binary dust (0.1+0.2 is 0.3); words as they are. A day is written as one, for no figure of the form is a day. */
function wordsOf(value: Value | undefined): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(15)))
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return String(value)
}

/** Reads the bytes of a compound file that holds a workbook. Never throws. */
export async function readXls(bytes: Uint8Array): Promise<XlsReading> {
  try {
    const { sheets } = await readWorkbook(bytes)
    let count = 0
    const found: Sheet[] = []
    let hidden = 0
    for (const sheet of sheets) {
      if (sheet.hidden || sheet.veryHidden) {
        hidden++
        continue
      }
      const cells = sheet.rows.flatMap((row, index) =>
        row.flatMap((value, column) => {
          const words = wordsOf(value)
          return words.trim() === '' ? [] : [{ row: index, column, words }]
        })
      )
      count += cells.length
      if (count > MOST_CELLS) return { kind: 'large' }
      const merges = (sheet.merges ?? []).slice(0, MOST_MERGES).map(({ startRow, startCol, endRow, endCol }) => ({
        row: startRow,
        column: startCol,
        rows: endRow - startRow + 1,
        columns: endCol - startCol + 1
      }))
      found.push({ name: sheet.name, cells, merges })
    }
    const notes = hidden > 0 ? [`工作簿里有 ${hidden} 张隐藏的工作表，没有读。`] : []
    return { kind: 'document', document: { kind: 'xls', ...writeSheets(found), card: {}, notes } }
  } catch {
    // The reader throws on what it cannot follow; the file is cut or altered.
    return { kind: 'damaged' }
  }
}
