import { TABLES, type FactId } from '../../form/cells'
import type { Facts } from '../../facts/facts'
import type { Case } from '../rule'

/** One case for each cell that looks wrong, one for each table where none does: a table of plain figures is one thing to find right, not 175. */
export function* cellCases(facts: Facts, suspicious: (id: FactId) => boolean): Iterable<Case<FactId | null>> {
  const suspects = facts.notable().filter(suspicious)
  for (const id of suspects) yield { at: id, by: [] }
  for (const table of TABLES) if (facts.table(table) && !suspects.some((id) => id.startsWith(`${table}.`))) yield { at: null, by: [] }
}
