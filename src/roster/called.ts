/** What units are called where several stand beside each other. */
import type { Unit } from '../library/schema'
import { nameKey } from './names'
import { placedName } from './places'

/** The full name of each unit, by id; with its place before it where others have the same name: 云溪县城关镇 beside 白鹤县城关镇. */
export function distinctNames(units: readonly Unit[]): Map<string, string> {
  const counts = new Map<string, number>()
  for (const { name } of units) counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1)
  return new Map(
    units.map((unit) => {
      const isShared = (counts.get(nameKey(unit.name)) ?? 0) > 1
      const { region } = unit
      return [unit.id, isShared && region && placedName({ name: unit.name }).place === '' ? `${region}${unit.name}` : unit.name]
    })
  )
}
