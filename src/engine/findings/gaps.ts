import type { CheckResult } from '../contract'
import { tableRows, TABLES, type TableId } from '../form/cells'
import type { Edition } from '../form/editions'

/** Rows of one statutory table that were not read. */
export interface Gap {
  table: TableId
  /** How many rows of the form have a cell that was not found. */
  rows: number
  /** Nothing of the table was read. */
  whole: boolean
}

/**
 * The edition whose rows a table of the result has. In a hybrid table three says so itself: its one row （六）其他处理 exists in 2019 only.
 * Table four is the same in both; where nothing tells, 2021.
 */
export function editionOfTable(result: CheckResult, table: TableId): Edition {
  if (table === 'requests') {
    if ('requests.otherwise.total' in result.report.facts) return '2019'
    if ('requests.otherwise.other.total' in result.report.facts) return '2021'
  }
  return result.report.edition ?? '2021'
}

/** Statutory tables that a result speaks of: all three for a report; for a part those with a cell read, or with a check that missed one. */
export function tablesGiven(result: CheckResult): TableId[] {
  if (result.scope === 'none') return []
  const ids = [...Object.keys(result.report.facts), ...result.undetermined.filter((one) => one.reason === 'unread').flatMap((one) => one.facts)]
  return TABLES.filter((table) => result.scope === 'report' || ids.some((id) => id.startsWith(`${table}.`)))
}

/** What of the tables given was not read, in the order of the form; empty when every cell was found. */
export function gapsOf(result: CheckResult): Gap[] {
  return tablesGiven(result).flatMap((table) => {
    const rows = tableRows(table, editionOfTable(result, table))
    const missing = rows.filter((row) => row.cells.some((cell) => !(cell in result.report.facts)))
    const whole = rows.every((row) => row.cells.every((cell) => !(cell in result.report.facts)))
    return missing.length === 0 ? [] : [{ table, rows: missing.length, whole }]
  })
}
