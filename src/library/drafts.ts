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

/** Whose a report is: the id of a unit of the roster; null where that is not certain. */
export type UnitOf = (one: Held) => string | null

/** What a count found changed since the one before. */
export interface Recount {
  /** So many reports at the beginning are those of the count before. */
  readonly same: number
  /** Reports whose draft is new or another. */
  readonly changed: readonly Held[]
}

/**
 * Numbers the drafts of each unit or organ and year in order of arrival: a stamped scan, a web page and a Word file of one unit are drafts of one report,
 * however each of them writes its name. Numbers are counted, not stored, so that a deleted draft that comes back stands where it stood. A report without unit
 * and organ, or without year, is nobody's draft and has none.
 *
 * A batch adds to tens of thousands some hundreds at a time: only what stands behind the first change is counted anew, with the drafts beside it.
 */
export class DraftCount {
  #held: readonly Held[] = []
  #unitOf: UnitOf | null = null
  readonly #groups = new Map<string, Held[]>()
  readonly #drafts = new Map<Held, Draft>()

  of(one: Held): Draft | undefined {
    return this.#drafts.get(one)
  }

  /** Counts the reports given, in order of arrival. `unitOf` says the same of a report each time; one that may say otherwise is another function. */
  count(held: readonly Held[], unitOf: UnitOf = unitGiven): Recount {
    const same = unitOf === this.#unitOf ? sameAtBeginning(this.#held, held) : 0
    const touched = new Set<Held[]>()
    if (same === 0) {
      this.#groups.clear()
      this.#drafts.clear()
    } else
      for (const one of this.#held.slice(same)) {
        const group = this.#groupOf(one, unitOf)
        group?.splice(group.indexOf(one), 1)
        this.#drafts.delete(one)
        if (group) touched.add(group)
      }
    for (let index = same; index < held.length; index++) {
      const one = held[index] as Held
      const group = this.#groupOf(one, unitOf)
      group?.push(one)
      if (group) touched.add(group)
    }
    this.#held = held
    this.#unitOf = unitOf
    return { same, changed: [...touched].flatMap((group) => this.#numbered(group)) }
  }

  #groupOf(one: Held, unitOf: UnitOf): Held[] | null {
    const { organ, year } = claimOf(one)
    const unit = unitOf(one)
    if ((unit === null && organ === null) || year === null) return null
    // Names have no line breaks, and ids of units neither.
    const key = unit === null ? `${organ}\n${year}` : `${unit}\n${year}\nunit`
    let group = this.#groups.get(key)
    if (!group) this.#groups.set(key, (group = []))
    return group
  }

  #numbered(group: Held[]): Held[] {
    group.sort((one, other) => one.entry.sequence - other.entry.sequence)
    return group.filter((one, index) => {
      const [number, latest] = [index + 1, index === group.length - 1]
      const before = this.#drafts.get(one)
      if (before?.number === number && before.latest === latest) return false
      this.#drafts.set(one, { number, latest })
      return true
    })
  }
}

function sameAtBeginning(before: readonly Held[], now: readonly Held[]): number {
  const most = Math.min(before.length, now.length)
  let same = 0
  while (same < most && before[same] === now[same]) same++
  return same
}
