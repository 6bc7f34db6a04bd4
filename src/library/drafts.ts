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

/** Whose report it is by a person's word: the id of a unit of the roster; null where nobody gave it to one. */
export function unitGiven({ decision }: Pick<Held, 'decision'>): string | null {
  return decision.unit ?? null
}

/**
 * Numbers the drafts of each unit or organ and year in order of arrival: a stamped scan, a web page and a Word file of one unit are drafts of one report,
 * however each of them writes its name. `unitOf` tells whose a report is; null leaves the name that it gives itself. Numbers are counted, not stored, so
 * that a deleted draft that comes back stands where it stood. A report without unit and organ, or without year, is nobody's draft and has none.
 */
export function draftsOf(held: readonly Held[], unitOf: (one: Held) => string | null = unitGiven): Map<string, Draft> {
  const groups = new Map<string, Held[]>()
  for (const one of held) {
    const { organ, year } = claimOf(one)
    const unit = unitOf(one)
    if ((unit === null && organ === null) || year === null) continue
    // Names have no line breaks, and ids of units neither.
    const key = unit === null ? `${organ}\n${year}` : `${unit}\n${year}\nunit`
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
