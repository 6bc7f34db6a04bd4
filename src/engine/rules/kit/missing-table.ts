import type { Facts } from '../../facts/facts'
import type { TableId } from '../../form/cells'
import type { Case, Fault, Unchecked } from '../rule'
import { hasTable, headingOf, isTorn, UNREAD } from './table-rows'
import { uniformForm } from './uniform-form'

/** What T01, T02 and T03 share: a chapter that stands there without its table. */
export type MissingTable = { heading: string; rows: number }

/** Chapter and table gone together are one cause: S04 names it. */
export function missingTableCases(facts: Facts, table: 'disclosure' | 'requests' | 'disputes'): Case<null>[] {
  return uniformForm(facts) && (facts.heading(table) || hasTable(facts, table)) ? [{ at: null, by: [] }] : []
}

export function checkMissingTable(facts: Facts, table: TableId): Fault<MissingTable> | Unchecked | undefined {
  if (hasTable(facts, table)) return undefined
  if (isTorn(facts, table)) return UNREAD
  return { data: { heading: headingOf(table), rows: facts.table(table)?.rows.length ?? 0 }, at: facts.absent(table) }
}
