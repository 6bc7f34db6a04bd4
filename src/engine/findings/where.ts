import type { CheckResult, Finding } from '../contract'
import { cellName, formCell, TABLE_NAMES } from '../form/cells'
import { isCertain, suspectsOf } from './suspects'

/**
 * Where a finding stands in the form: its cell, else the row that it speaks of; null where it speaks of words. Where several cells are accused none is named
 * before the others: their row, else their table.
 */
export function formPlace(finding: Finding): string | null {
  const cell = formCell(finding.facts[0] ?? '')
  if (cell) {
    const suspects = suspectsOf(finding)
    if (isCertain(finding) && suspects.length <= 1) return cellName(cell.id)
    const oneRow = isCertain(finding) && suspects.every((id) => formCell(id)?.row === cell.row)
    return oneRow ? `${TABLE_NAMES[cell.table]} ${cell.rowName}` : TABLE_NAMES[cell.table]
  }
  const { table, row } = finding.data
  return typeof table === 'string' && typeof row === 'string' ? `${table} ${row}` : null
}

/** Where a finding stands, in the words of a clerk: its place in the form, else the title of the chapter, else empty. */
export function whereOf(result: CheckResult, finding: Finding): string {
  const form = formPlace(finding)
  if (form !== null) return form
  const place = finding.at[0]
  if (!place) return ''
  const before = result.report.chapters.filter((chapter) => chapter.at.start <= place.start)
  return before[before.length - 1]?.title ?? ''
}
