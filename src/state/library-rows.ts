/** Rows of the library as the page sees them, made again only where something about them changed: a batch adds hundreds at a time to thousands. */
import { handlingOf } from '../library/annotations'
import { claimOf, draftsOf, unitGiven, type Draft } from '../library/drafts'
import type { Held } from '../library/reports'
import type { LibraryEntry, View } from './library.svelte'
import { Pace } from './pace'

/** Whose report it is, by a person's word or by its title: the id of a unit of the roster; null where neither says so for certain. */
export type Belonging = (one: Held) => string | null

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

  /** Rows in the order given, those on the disk first. A row whose report and draft are as they were is the same object as before. */
  of(stored: readonly Held[], loose: readonly Held[], unitOf: Belonging = unitGiven): LibraryEntry[] {
    const all = [...stored, ...loose]
    const drafts = draftsOf(all, unitOf)
    return all.map((held, index) => this.#row(held, drafts.get(held.entry.id), unitOf(held), index < stored.length))
  }

  /** Makes the rows of reports on the disk, and how they look, in steps: thousands at once would hold the page up. `of` finds made what is still so then. */
  async prepare(stored: readonly Held[], loose: readonly Held[], unitOf: Belonging = unitGiven, view: View | null = null): Promise<void> {
    const pace = new Pace()
    for (const held of stored) {
      unitOf(held)
      if (pace.isDue) await pace.rest()
    }
    const drafts = draftsOf([...stored, ...loose], unitOf)
    for (const held of stored) {
      if (pace.isDue) await pace.rest()
      const row = this.#row(held, drafts.get(held.entry.id), unitOf(held), true)
      view?.(row)
    }
  }

  #row(held: Held, draft: Draft | undefined, unit: string | null, stored: boolean): LibraryEntry {
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
