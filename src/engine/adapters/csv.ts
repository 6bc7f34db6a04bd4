/** Tables as text (.csv, .tsv) into text and grids: a row a line, a row with one long cell a line of prose. */
import type { SourceDocument } from '../document/document'
import { rowsIn, type Delimiter } from './delimited'
import { excess, type Excess } from './limits'
import { nothingLeft, notesOnSheets, seen } from './sheet-view'
import { writeSheets, type SheetCell } from './sheet-writer'
import { TOLD } from './table-shape'

export type CsvReading =
  | { readonly kind: 'document'; readonly document: SourceDocument }
  | Excess
  /** Its quotations do not end: it is read as plain text. */
  | { readonly kind: 'text' }

/** Cells of one table: a form has 500. */
const MOST_CELLS = 200_000
/** ="12" keeps Excel from taking words for a number. */
const KEPT_WORDS = /^="([^"]*)"$/

/** Reads a text whose cells are parted by that sign. Never throws. */
export function readCsv(text: string, delimiter: Delimiter): CsvReading {
  const rows = rowsIn(text.replace(TOLD, ''), delimiter)
  if (!rows) return { kind: 'text' }
  const cells: SheetCell[] = []
  for (const [row, fields] of rows.entries()) {
    for (const [column, field] of fields.entries()) {
      const words = KEPT_WORDS.exec(field)?.[1] ?? field
      if (words.trim() !== '') cells.push({ row, column, words })
    }
    if (cells.length > MOST_CELLS) return excess('cells', MOST_CELLS)
  }
  const left = nothingLeft()
  const { text: written, grids } = writeSheets([seen({ name: '', cells, merges: [] }, { rows: new Set(), columns: [] }, left)])
  return { kind: 'document', document: { kind: 'csv', text: written, grids, card: {}, notes: notesOnSheets(left) } }
}
