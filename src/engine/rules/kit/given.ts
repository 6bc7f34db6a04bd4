import type { Facts } from '../../facts/facts'
import type { FactId, TableId } from '../../form/cells'

/** Whether a check across `tables` may be asked for: always of a report, of a part only where it gives them all (contract.md, scope). */
export function given(facts: Facts, ...tables: readonly TableId[]): boolean {
  return facts.isReport || tables.every((table) => facts.table(table) !== undefined)
}

/** The same for single cells: of a report always, so that what was not read is said; of a part where it gives one of them. */
export function givenCells(facts: Facts, cells: readonly FactId[]): boolean {
  return facts.isReport || cells.some((id) => facts.reading(id) !== undefined)
}
