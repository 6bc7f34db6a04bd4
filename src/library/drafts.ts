import type { Held } from './reports'

/** Which version of one organ's report on one year this is. */
export interface Draft {
  /** 1 for the first that came. */
  readonly number: number
  readonly latest: boolean
}

/** The organ and year that count: a person's correction, else what was read. */
export function claimOf({ entry, decision }: Held): { organ: string | null; year: number | null } {
  return { organ: decision.overrides.organ ?? entry.organ, year: decision.overrides.year ?? entry.year }
}

/**
 * Numbers the drafts of each organ and year in order of arrival. Numbers are counted, not stored, so that a deleted draft that comes back stands
 * where it stood. A report without organ or year is nobody's draft and has none.
 */
export function draftsOf(held: readonly Held[]): Map<string, Draft> {
  const groups = new Map<string, Held[]>()
  for (const one of held) {
    const { organ, year } = claimOf(one)
    if (organ === null || year === null) continue
    const key = JSON.stringify([organ, year])
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  const drafts = new Map<string, Draft>()
  for (const group of groups.values()) {
    group.sort((one, other) => one.entry.sequence - other.entry.sequence)
    group.forEach((one, index) => drafts.set(one.entry.id, { number: index + 1, latest: index === group.length - 1 }))
  }
  return drafts
}
