/** Rows of the library as the page sees them, made again only where something about them changed: a batch adds hundreds at a time to thousands. */
import { handlingOf } from '../library/annotations'
import { claimOf, DraftCount, unitGiven, type Draft, type UnitOf } from '../library/drafts'
import type { Held } from '../library/reports'
import type { Entry, HandlingStep, LastYearChoice, Overrides, Waiver } from '../library/schema'
import { Pace } from './pace'

/** One report in the list. `organ`, `organKind` and `year` are what counts: a person's correction, else what was read. */
export interface LibraryEntry extends Entry {
  readonly overrides: Overrides
  /** The unit of the roster that a person gave it to; null: none of them; undefined: nobody decided. */
  readonly unit: string | null | undefined
  /** The unit of the roster whose report it is, by a person's word or for certain by its title; null otherwise. */
  readonly belongsTo: string | null
  /** A person's choice of last year's report; empty where nobody chose. */
  readonly lastYear: LastYearChoice
  /** null where organ or year is unknown: nobody has claimed the report yet. */
  readonly draft: number | null
  /** The last draft of its organ and year; an unclaimed report is its own. */
  readonly latest: boolean
  /** null: nobody decided yet. */
  readonly handling: HandlingStep | null
  /** All that people decided so, oldest first. */
  readonly history: readonly HandlingStep[]
  /** false: only in this window, gone when it closes. */
  readonly stored: boolean
  readonly waivers: readonly Waiver[]
  /** How many findings people set aside, one by one or by their rule; what a mode leaves out is not among them. */
  readonly setAside: number
}

/** A row as a mode, a profile and waivers let it be seen. */
export type View = (entry: LibraryEntry) => LibraryEntry

/** Reports counted before the page may have its turn. */
const STRIDE = 50

interface Row {
  readonly entry: LibraryEntry
  readonly draft: Draft | undefined
}

function isSame(one: Draft | undefined, other: Draft | undefined): boolean {
  return one?.number === other?.number && one?.latest === other?.latest
}

function rowOf(held: Held, draft: Draft | undefined, belongsTo: string | null, stored: boolean): LibraryEntry {
  const { entry, decision } = held
  const { overrides } = decision
  return {
    ...entry,
    ...claimOf(held),
    organKind: overrides.organKind ?? entry.organKind,
    organLevel: overrides.organLevel ?? entry.organLevel,
    overrides,
    unit: decision.unit,
    belongsTo,
    history: decision.history,
    lastYear: decision.lastYear ?? {},
    draft: draft?.number ?? null,
    latest: draft?.latest ?? true,
    handling: handlingOf(decision),
    stored,
    waivers: decision.waivers,
    setAside: 0
  }
}

export class LibraryRows {
  readonly #rows = new WeakMap<Held, Row>()
  readonly #drafts = new DraftCount()
  /** Those of the last count, as far as they were made. */
  #entries: readonly LibraryEntry[] = []
  readonly #places = new WeakMap<Held, number>()

  /** Rows in the order given, those on the disk first. A row whose report and draft are as they were is the same object as before. */
  of(stored: readonly Held[], loose: readonly Held[], unitOf: UnitOf = unitGiven): readonly LibraryEntry[] {
    const all = [...stored, ...loose]
    const { same, changed } = this.#drafts.count(all, unitOf)
    const entries = this.#entries.slice(0, same)
    const known = entries.length
    for (const held of changed) {
      const place = this.#places.get(held)
      if (place !== undefined && place < known && all[place] === held) entries[place] = this.#row(held, unitOf(held), place < stored.length)
    }
    for (let place = known; place < all.length; place++) {
      const held = all[place] as Held
      this.#places.set(held, place)
      entries.push(this.#row(held, unitOf(held), place < stored.length))
    }
    this.#entries = entries
    return entries
  }

  /** Makes the rows of reports on the disk, and how they look, in steps: thousands at once would hold the page up. `of` finds made what is still so then. */
  async prepare(stored: readonly Held[], loose: readonly Held[], unitOf: UnitOf = unitGiven, view: View | null = null): Promise<void> {
    const pace = new Pace()
    for (let end = STRIDE; end < stored.length + STRIDE; end += STRIDE) {
      this.#count(stored.slice(0, end), unitOf)
      if (pace.isDue) await pace.rest()
    }
    this.#count([...stored, ...loose], unitOf)
    for (const held of stored) {
      if (pace.isDue) await pace.rest()
      const row = this.#row(held, unitOf(held), true)
      view?.(row)
    }
  }

  /** What this count finds changed is not in the rows. */
  #count(all: readonly Held[], unitOf: UnitOf): void {
    this.#drafts.count(all, unitOf)
    this.#entries = []
  }

  #row(held: Held, unit: string | null, stored: boolean): LibraryEntry {
    const draft = this.#drafts.of(held)
    const known = this.#rows.get(held)
    if (known && isSame(known.draft, draft) && known.entry.belongsTo === unit) return known.entry
    const entry = rowOf(held, draft, unit, stored)
    this.#rows.set(held, { entry, draft })
    return entry
  }
}

/** A view that looks at each row once. */
export function remembered(view: View): View {
  const looks = new WeakMap<LibraryEntry, LibraryEntry>()
  return (entry) => {
    const known = looks.get(entry)
    if (known) return known
    const look = view(entry)
    looks.set(entry, look)
    return look
  }
}
