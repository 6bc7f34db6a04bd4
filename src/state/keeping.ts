/** Keeping a checked report: on the shelves, or in this window where nothing is to be or can be stored. The same content is kept once. */
import type { CheckResult, Source } from '../engine/contract'
import type { Entry } from '../library/schema'
import type { Trouble } from '../library/trouble'
import type { Clock } from './clock'
import type { HeldReports } from './held-reports.svelte'
import type { Shelves, ShelvesState } from './shelves.svelte'

/** What became of a report that was to be kept. */
export interface Kept {
  /** null for a text that is no report. */
  readonly id: string | null
  /** The same content had come before, at `addedAt`. */
  readonly same: boolean
  readonly draft: number | null
  /** ISO time at which this content first came. */
  readonly addedAt: string | null
  /** It survives the closing of the page. */
  readonly stored: boolean
  /** Why it was not stored, where it should have been. */
  readonly trouble: Trouble | null
}

const NOWHERE: Kept = { id: null, same: false, draft: null, addedAt: null, stored: false, trouble: null }

export class Keeping {
  readonly #shelves: ShelvesState
  readonly #held: HeldReports
  readonly #clock: Clock
  readonly #isSaving: () => boolean

  /** `isSaving`: people want reports to be stored. */
  constructor(shelves: ShelvesState, held: HeldReports, clock: Clock, isSaving: () => boolean) {
    this.#shelves = shelves
    this.#held = held
    this.#clock = clock
    this.#isSaving = isSaving
  }

  /** A text that is no report at all is not kept. Never rejects. */
  async keep(result: CheckResult, source: Source): Promise<Kept> {
    if (result.scope === 'none') return NOWHERE
    // What people decided of a draft that a batch has just brought goes on with this one.
    this.#held.catchUp()
    const shelves = await this.#shelves.reach().catch(() => null)
    if (!shelves) return { ...NOWHERE, trouble: 'failed' }
    const loose = this.#held.loose.find((one) => one.entry.hash === result.source.hash && shelves.sameContent(one.source, source))
    if (loose) return this.#kept(loose.entry.id, true, null)
    if (!this.#isSaving() || this.#shelves.status === 'blocked') {
      const twin = await this.#storedTwin(shelves, result, source)
      if (twin !== null) return this.#kept(twin, true, null)
      return this.#kept(this.#holdLoose(shelves, result, source), false, this.#isSaving() ? this.#shelves.trouble : null)
    }
    const keeping = await this.#shelves.write(
      ({ keepReport, database }) => keepReport(database, result, source, this.#clock.now(), this.#held.draftBefore(shelves.digest(result))),
      (kept) => this.#held.hold(kept)
    )
    if (!keeping.ok) return this.#kept(this.#holdLoose(shelves, result, source), false, keeping.trouble)
    return this.#kept(keeping.value.entry.id, keeping.value.same, null)
  }

  async #storedTwin({ sameContent }: Shelves, result: CheckResult, source: Source): Promise<string | null> {
    for (const { entry } of this.#held.stored.filter((one) => one.entry.hash === result.source.hash)) {
      const kept = await this.#shelves.read(({ readReport, database }) => readReport(database, entry.id), null)
      if (kept && sameContent(kept.source, source)) return entry.id
    }
    return null
  }

  #holdLoose({ newId, digest, inherited }: Shelves, result: CheckResult, source: Source): string {
    const id = newId()
    const before = this.#held.draftBefore(digest(result))
    const decision = before === undefined ? undefined : this.#held.one(before)?.decision
    const entry: Entry = { ...digest(result), id, sequence: this.#held.nextSequence, addedAt: this.#clock.now() }
    this.#held.holdLoose({ entry, decision: inherited(id, decision, result), source, result })
    this.#held.publish()
    return id
  }

  #kept(id: string, same: boolean, trouble: Trouble | null): Kept {
    const entry = this.#held.entry(id)
    return { id, same, draft: entry?.draft ?? null, addedAt: entry?.addedAt ?? null, stored: entry?.stored ?? false, trouble }
  }
}
