/** A step on the roster taken back from the roster as it is now: what another window has changed since stays. */
import type { Unit } from '../library/schema'

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What the step changed of a unit is as it was before; the rest of it is left alone. */
function unitAsBefore(now: Unit, before: Unit, after: Unit): Unit {
  const was = new Map<string, unknown>(Object.entries(before))
  const became = new Map<string, unknown>(Object.entries(after))
  const isLeft = ([field]: [string, unknown]): boolean => field === 'order' || isSame(was.get(field), became.get(field))
  const entries = [...Object.entries(now).filter(isLeft), ...[...was].filter((one) => !isLeft(one))]
  return Object.fromEntries(entries) as unknown as Unit
}

/**
 * `now` without the step that led from `before` to `after`: units that it added are gone, units that it took out stand at their old place, and of those
 * that it changed only what it changed is as it was.
 */
export function withoutStep(now: readonly Unit[], before: readonly Unit[], after: readonly Unit[]): Unit[] {
  const was = new Map(before.map((unit) => [unit.id, unit]))
  const became = new Map(after.map((unit) => [unit.id, unit]))
  const standing = new Set(now.map(({ id }) => id))
  const units = now.flatMap((unit) => {
    const [old, step] = [was.get(unit.id), became.get(unit.id)]
    if (!step) return unit
    return old ? unitAsBefore(unit, old, step) : []
  })
  for (const [index, unit] of before.entries()) {
    if (!became.has(unit.id) && !standing.has(unit.id)) units.splice(Math.min(index, units.length), 0, unit)
  }
  return units
}
