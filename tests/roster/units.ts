import type { Unit } from '../../src/library/schema'

/** A roster made by hand: a name, and whatever else a test wants. */
export function unitsOf(names: readonly (string | Partial<Unit>)[]): Unit[] {
  return names.map((one, order) => ({
    id: `u${order}`,
    order,
    name: '',
    shortNames: [],
    aliases: [],
    kind: '',
    contact: '',
    telephone: '',
    inSum: true,
    ...(typeof one === 'string' ? { name: one } : one)
  }))
}
