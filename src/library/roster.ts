/** The roster in and out of the library: one row a unit. */
import type { Database } from './database'
import type { Unit } from './schema'

/** All units in the order of the roster. */
export async function readUnits(database: Database): Promise<Unit[]> {
  const units = await database.read((transaction) => transaction.objectStore('units').getAll())
  return units.sort((one, other) => one.order - other.order)
}

/** Changes the roster as it stands in the database, not as this window last saw it; all of it or nothing. Gives the units as they are then. */
export async function changeUnits(database: Database, change: (units: readonly Unit[]) => readonly Unit[]): Promise<Unit[]> {
  return database.write(async (transaction) => {
    const store = transaction.objectStore('units')
    const before = (await store.getAll()).sort((one, other) => one.order - other.order)
    const units = change(before).map((unit, order) => ({ ...unit, order }))
    const kept = new Set(units.map(({ id }) => id))
    await Promise.all([...before.filter(({ id }) => !kept.has(id)).map(({ id }) => store.delete(id)), ...units.map((unit) => store.put(unit))])
    return units
  })
}
