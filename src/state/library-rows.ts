/** Rows of the library as the page sees them, made again only where something about them changed: a batch adds hundreds at a time to thousands. */
import { handlingOf } from '../library/annotations'
import { claimOf, draftsOf, unitGiven, type Draft } from '../library/drafts'
import type { Held } from '../library/reports'
import type { LibraryEntry, View } from './library.svelte'

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
    return all.map((held, index) => {
      const draft = drafts.get(held.entry.id)
      const known = this.#rows.get(held)
      const unit = unitOf(held)
      if (known && isSame(known.draft, draft) && known.entry.belongsTo === unit) return known.entry
      const entry = rowOf(held, draft, unit, index < stored.length)
      this.#rows.set(held, { entry, draft })
      return entry
    })
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
