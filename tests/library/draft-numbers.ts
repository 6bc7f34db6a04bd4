import { DraftCount, unitGiven, type Draft, type UnitOf } from '../../src/library/drafts'
import type { Held } from '../../src/library/reports'

/** The drafts of these reports, counted once, by their id. */
export function draftsOf(held: readonly Held[], unitOf: UnitOf = unitGiven): ReadonlyMap<string, Draft> {
  const drafts = new DraftCount()
  drafts.count(held, unitOf)
  return new Map(held.flatMap((one) => (drafts.of(one) ? [[one.entry.id, drafts.of(one) as Draft] as const] : [])))
}
