import type { FactId, FormRowCells, TableId } from '../../form/cells'
import { tableRows } from '../../form/cells'
import { CHAPTERS, chapterHeading } from '../../form/chapters'
import type { Facts, RecognizedTable } from '../../facts/facts'
import { plain } from '../../facts/words'
import type { Unchecked } from '../rule'

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
  return facts.once(`absent rows of ${table.table}`, () => rowsNotThere(facts, table))
}

function rowsNotThere(facts: Facts, table: RecognizedTable): readonly FormRowCells[] {
  const form = tableRows(table.table, facts.editionOf(table.table))
  const found = new Set(table.rows.map((one) => one.row))
  const first = form[0]
  const last = form[form.length - 1]
  if (facts.isReport ? !hasTable(facts, table.table) : !last || !first || !found.has(last.row) || (!found.has(first.row) && !table.cornerNote)) return []
  return form.filter((one) => !found.has(one.row))
}

/** So many rows are gone or unread that copying mangled the table: then absent rows were lost on the way here and are not missing. */
export function isCut(table: RecognizedTable, absent: readonly FormRowCells[]): boolean {
  return (
    absent.length >= CUT || (absent.length > 0 && table.orphans > 0) || (absent.length > 0 && table.rows.filter((one) => one.unread !== null).length >= CUT)
  )
}

const HEADS: Readonly<Record<TableId, readonly string[]>> = {
  disclosure: ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
  requests: ['勾稽关系', '申请人情况', '商业企业', '科研机构', '社会公益组织', '法律服务机构'],
  disputes: ['结果维持', '结果纠正', '其他结果', '尚未审结', '未经复议直接起诉', '复议后起诉']
}

/** Why nobody can say whether the table is there: T18 names what was found. */
export const UNREAD: Unchecked = { unchecked: 'ambiguous', message: '这一章有表格的痕迹，但读不出行和列，不能判断表格是否齐全。' }

/** A line of figures and nothing else, as the last trace of a table. */
const FIGURES = /(?:\d{1,12}[ \t|]{1,12}){9}\d/

/** The chapter holds heads or figures of its table, though no rows could be told: it is unread and not missing. */
export function isTorn(facts: Facts, table: TableId): boolean {
  const heading = facts.heading(table)
  if (!heading || hasTable(facts, table)) return false
  const next = facts.form.headings.find((one) => one.at.start > heading.at.start)
  const words = facts.text.slice(heading.at.end, next?.at.start)
  const folded = plain(words)
  return FIGURES.test(words) || HEADS[table].filter((head) => folded.includes(head)).length >= 2
}

/** Cells of the table that nobody could read: those of unread rows, of rows lost in copying, or all of them. */
export function unreadCells(facts: Facts, table: RecognizedTable): readonly FactId[] {
  return facts.once(`unread cells of ${table.table}`, () => cellsNotRead(facts, table))
}

function cellsNotRead(facts: Facts, table: RecognizedTable): FactId[] {
  const form = tableRows(table.table, facts.editionOf(table.table))
  if (table.unread) return form.flatMap((one) => one.cells)
  const found = new Set(table.rows.map((one) => one.row))
  const absent = absentRows(facts, table)
  const lost = new Set(isCut(table, absent) ? absent.map((one) => one.row) : [])
  // A row given twice with other figures has no cells either (T09).
  return form.filter((one) => lost.has(one.row) || (found.has(one.row) && one.cells.some((id) => !facts.reading(id)))).flatMap((one) => one.cells)
}
