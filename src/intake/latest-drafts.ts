/** Which report of the library a new one is a further draft of. */
import { undecided } from '../library/annotations'
import type { DraftBefore } from '../library/batch'
import { claimOf } from '../library/drafts'
import type { Held } from '../library/reports'

export class LatestDrafts {
  readonly #unitOf: (held: Held) => string | null
  readonly #latest = new Map<string, { readonly id: string; readonly sequence: number }>()

  /** `unitOf`: the unit of the roster whose report it is for certain, else null. */
  constructor(unitOf: (held: Held) => string | null) {
    this.#unitOf = unitOf
  }

  /** Of one unit or organ and year the draft that came last. */
  remember(held: Held): void {
    const key = this.#keyOf(held)
    if (key === null) return
    const { id, sequence } = held.entry
    if ((this.#latest.get(key)?.sequence ?? -1) < sequence) this.#latest.set(key, { id, sequence })
  }

  readonly before: DraftBefore = (digest) => {
    const key = this.#keyOf({ entry: { ...digest, id: '', sequence: 0, addedAt: '' }, decision: undecided('') })
    return key === null ? null : { key, id: this.#latest.get(key)?.id }
  }

  /** Whose report on which year: the unit's where one is certain, so that two units of one name are not mixed, else the organ's. */
  #keyOf(held: Held): string | null {
    const { organ, year } = claimOf(held)
    const unit = this.#unitOf(held)
    return year === null || (unit === null && organ === null) ? null : JSON.stringify([unit, unit === null ? organ : null, year])
  }
}
