import type { FactId, FormRowCells, TableId } from '../../form/cells'
import { tableRows } from '../../form/cells'
import { CHAPTERS, chapterHeading } from '../../form/chapters'
import type { Facts, RecognizedTable } from '../../facts/facts'

/** Rows from which on a table counts as cut by copying, not as edited: the rows are then unread (T18) and not missing (T04). */
const CUT = 5

/** Fewer rows than this are not yet the table (rules.md, T01). */
const RECOGNIZABLE = 3

/** `二、主动公开政府信息情况`: the chapter that the form puts the table in; chapters and tables share their ids. */
export function headingOf(table: TableId): string {
  const chapter = CHAPTERS.find((one) => one.id === table)
  return chapter ? chapterHeading(chapter) : ''
}

/** Does the report hold enough of the table to speak of its rows? Table four is one row of three blocks. */
export function hasTable(facts: Facts, table: TableId): boolean {
  const found = facts.table(table)
  return found !== undefined && (found.unread !== null || found.rows.length >= (table === 'disputes' ? 1 : RECOGNIZABLE))
}

/** Official rows that are not there. Of a part only what lies between the head and the last row can be missing. */
export function absentRows(facts: Facts, table: RecognizedTable): readonly FormRowCells[] {
  const form = tableRows(table.table, facts.editionOf(table.table))
  const found = new Set(table.rows.map((one) => one.row))
  const first = form[0]
  const last = form[form.length - 1]
  if (facts.isReport ? !hasTable(facts, table.table) : !last || !first || !found.has(last.row) || (!found.has(first.row) && !table.cornerNote)) return []
  return form.filter((one) => !found.has(one.row))
}

/** So many rows are gone that they were lost on the way here. */
export function isCut(absent: readonly FormRowCells[]): boolean {
  return absent.length >= CUT
}

/** Cells of the table that nobody could read: those of unread rows, of rows lost in copying, or all of them. */
export function unreadCells(facts: Facts, table: RecognizedTable): FactId[] {
  const form = tableRows(table.table, facts.editionOf(table.table))
  if (table.unread) return form.flatMap((one) => one.cells)
  const found = new Set(table.rows.map((one) => one.row))
  const absent = absentRows(facts, table)
  const lost = new Set(isCut(absent) ? absent.map((one) => one.row) : [])
  // A row given twice with other figures has no cells either (T09).
  return form.filter((one) => lost.has(one.row) || (found.has(one.row) && one.cells.some((id) => !facts.reading(id)))).flatMap((one) => one.cells)
}
