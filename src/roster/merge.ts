/** A pasted roster and the one that is there made one. */
import type { Unit } from '../library/schema'
import { isNameless, nameKey } from './names'
import { unitKey, type PastedUnit } from './parse'

/** A unit that is in the roster under another name than in the list. */
export interface Renamed {
  readonly from: string
  readonly to: string
}

/** What storing a pasted roster does to the one that is there. */
export interface Merged {
  readonly units: readonly Unit[]
  readonly added: number
  readonly updated: number
  readonly removed: number
  /** Pasted units that were not there, and those that were there and are not any more. */
  readonly fresh: readonly PastedUnit[]
  readonly gone: readonly Unit[]
  readonly renamed: readonly Renamed[]
}

/** For each pasted unit the standing one that it is, or null. */
function counterparts(standing: readonly Unit[], pasted: readonly PastedUnit[]): (Unit | null)[] {
  const left = new Set(standing)
  const found: (Unit | null)[] = pasted.map(() => null)
  const pair = (keysOf: (unit: Unit) => readonly string[], keysOfPasted: (unit: PastedUnit) => readonly string[]): void => {
    const byKey = oneEach([...left], keysOf)
    const pastedByKey = oneEach(
      pasted.filter((_, index) => found[index] === null),
      keysOfPasted
    )
    pasted.forEach((one, index) => {
      if (found[index] !== null) return
      const same = new Set(keysOfPasted(one).flatMap((key) => (pastedByKey.get(key) === one ? (byKey.get(key) ?? []) : [])))
      const [known, ...others] = same
      if (!known || others.length > 0 || !left.has(known)) return
      found[index] = known
      left.delete(known)
    })
  }
  pair(
    (unit) => [unitKey(unit)],
    (unit) => [unitKey(unit)]
  )
  // Its line says another place than before, or said none.
  pair(
    (unit) => [nameKey(unit.name)],
    (unit) => [nameKey(unit.name)]
  )
  // The list gives the old name beside the new one, or people know the unit by the new one.
  pair(
    (unit) => [nameKey(unit.name)],
    (unit) => unit.shortNames.map(nameKey).filter((key) => !isNameless(key))
  )
  pair(
    (unit) => [...unit.shortNames, ...unit.aliases].map(nameKey).filter((key) => !isNameless(key)),
    (unit) => [nameKey(unit.name)]
  )
  return found
}

/** Those that are the only one with a key. */
function oneEach<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): Map<string, T> {
  const found = new Map<string, T | null>()
  for (const one of all) for (const key of new Set(keysOf(one))) found.set(key, found.has(key) ? null : one)
  return new Map([...found].flatMap(([key, one]) => (one === null ? [] : [[key, one] as [string, T]])))
}

/**
 * The roster after a paste. A unit of the same name stays the same unit, and one whose old name the list gives beside the new one: it keeps its id, so that
 * reports given to it stay with it, and the names that people taught it, and what the list leaves empty stays as it was. `replace` takes out units that
 * were not pasted.
 */
export function mergeRoster(standing: readonly Unit[], pasted: readonly PastedUnit[], replace: boolean, newIds: readonly string[]): Merged {
  const known = counterparts(standing, pasted)
  const ids = [...newIds]
  const renamed: Renamed[] = []
  const fresh: PastedUnit[] = []
  const brought = pasted.map((one, index): Unit => {
    const before = known[index] ?? null
    if (before === null) fresh.push(one)
    else if (nameKey(before.name) !== nameKey(one.name)) renamed.push({ from: before.name, to: one.name })
    return before ? together(before, one) : { ...one, inSum: one.inSum ?? true, id: ids.shift() ?? '', order: 0, aliases: [] }
  })
  const byId = new Map(brought.map((unit) => [unit.id, unit]))
  const standingIds = new Set(standing.map(({ id }) => id))
  const all = replace ? brought : [...standing.map((unit) => byId.get(unit.id) ?? unit), ...brought.filter(({ id }) => !standingIds.has(id))]
  const units = all.map((unit, order) => ({ ...unit, order }))
  const gone = replace ? standing.filter(({ id }) => !byId.has(id)) : []
  return { units, added: fresh.length, updated: pasted.length - fresh.length, removed: gone.length, fresh, gone, renamed }
}

function together(known: Unit, pasted: PastedUnit): Unit {
  const isSame = nameKey(known.name) === nameKey(pasted.name)
  return {
    ...known,
    // Reports that still bear the old name are its own.
    ...(!isSame && { name: pasted.name, aliases: [...new Set([...known.aliases, known.name])].filter((one) => one !== pasted.name) }),
    shortNames: [...new Set([...known.shortNames, ...pasted.shortNames])],
    kind: pasted.kind === '' ? known.kind : pasted.kind,
    contact: pasted.contact === '' ? known.contact : pasted.contact,
    telephone: pasted.telephone === '' ? known.telephone : pasted.telephone,
    inSum: pasted.inSum ?? known.inSum,
    ...(pasted.region !== undefined && { region: pasted.region })
  }
}
