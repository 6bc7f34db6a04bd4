/** Whether a library is whole, and what it holds, told without ids and numbers that chance or history has given. */
import { openDB } from 'idb'
import { expect } from 'vitest'
import { makeBackup } from '../../src/library/backup'
import { DATABASE_NAME, type Database } from '../../src/library/database'
import { digest } from '../../src/library/entry'
import { unpackResult } from '../../src/library/packed-result'
import { contentOf, unpackSource } from '../../src/library/packing'
import type { Decision, Entry, StoredInput, StoredIntake, StoredOutcome, StoredRecord, Unit } from '../../src/library/schema'
import { isDecision, isEntry, isResult, isUnit } from '../../src/library/shapes'
import { surveyBackup } from '../../src/library/survey'

const STORES = ['entries', 'records', 'decisions', 'settings', 'units', 'intakes', 'outcomes', 'inputs'] as const
type Store = (typeof STORES)[number]

/** Every row of every store, as it lies there; `[key, value]` where the key stands outside. */
export type Dump = Readonly<Record<Store, readonly unknown[]>>

export async function dumpOf(name = DATABASE_NAME): Promise<Dump> {
  const opened = await openDB(name)
  const transaction = opened.transaction(STORES)
  const rows = await Promise.all(
    STORES.map(async (store) => {
      const [keys, values] = await Promise.all([transaction.objectStore(store).getAllKeys(), transaction.objectStore(store).getAll()])
      return [store, store === 'settings' ? values.map((value: unknown, index) => [keys[index], value]) : values] as const
    })
  )
  opened.close()
  return Object.fromEntries(rows) as Record<Store, unknown[]>
}

/** Lays a dump into an empty database. */
export async function lay(dump: Dump, database: Database): Promise<void> {
  await database.write(async (transaction) => {
    const puts = STORES.flatMap((store) =>
      dump[store].map((row) => {
        if (store === 'settings') return transaction.objectStore(store).put((row as [string, unknown])[1], (row as [string, unknown])[0])
        return transaction.objectStore(store).put(row as never)
      })
    )
    await Promise.all(puts)
  })
  await database.close()
}

interface Rows {
  readonly entries: readonly Entry[]
  readonly records: readonly StoredRecord[]
  readonly decisions: readonly Decision[]
  readonly units: readonly Unit[]
  readonly intakes: readonly StoredIntake[]
  readonly outcomes: readonly StoredOutcome[]
  readonly inputs: readonly StoredInput[]
  readonly settings: ReadonlyMap<string, unknown>
}

const rowsOf = (dump: Dump): Rows => ({ ...dump, settings: new Map(dump.settings as readonly [string, unknown][]) }) as unknown as Rows

async function contents(records: readonly StoredRecord[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const { id, source } of records) {
    const { form, content } = contentOf(await unpackSource(source))
    found.set(id, `${form} ${typeof content === 'string' ? content : content.join(' ')}`)
  }
  return found
}

/** A path of a file settled in a batch belongs to it, or is a part of one that does. */
function isOf(path: string, { files }: StoredIntake): boolean {
  return files.some((file) => path === file.path || path.startsWith(file.path))
}

/** Holds what must be so at any time, also after anything broke off. */
export async function expectWhole(database: Database, { hasDanglingUnits = false } = {}): Promise<void> {
  const { entries, records, decisions, units, intakes, outcomes, inputs, settings } = rowsOf(await dumpOf(database.name))
  const ids = entries.map(({ id }) => id)
  expect(records.map(({ id }) => id)).toStrictEqual(ids)
  for (const { id, unit } of decisions) {
    expect(ids).toContain(id)
    if (!hasDanglingUnits && typeof unit === 'string') expect(units.map((one) => one.id)).toContain(unit)
  }
  expect([entries.filter(isEntry).length, decisions.filter(isDecision).length, units.filter(isUnit).length]).toStrictEqual([
    entries.length,
    decisions.length,
    units.length
  ])
  for (const [index, entry] of entries.entries()) {
    const result = await unpackResult((records[index] as StoredRecord).result)
    expect(isResult(result)).toBe(true)
    expect({ ...entry, ...digest(result), name: entry.name }).toStrictEqual(entry)
    expect(await database.read((transaction) => transaction.objectStore('entries').index('hash').getAllKeys(entry.hash))).toContain(entry.id)
  }
  const texts = await contents(records)
  expect(new Set(texts.values()).size).toBe(texts.size)
  const numbers = entries.map(({ sequence }) => sequence)
  expect(new Set(numbers).size).toBe(numbers.length)
  if (numbers.length > 0) {
    expect(Math.min(...numbers)).toBeGreaterThan(0)
    expect(settings.get('sequence')).toBeGreaterThanOrEqual(Math.max(...numbers))
  }
  expect(units.map(({ order }) => order).sort((one, other) => one - other)).toStrictEqual(units.map((_, order) => order))
  for (const one of [...outcomes, ...inputs]) expect(intakes.map(({ id }) => id)).toContain(one.intake)
  for (const { intake, path } of outcomes) expect(isOf(path, intakes.find(({ id }) => id === intake) as StoredIntake)).toBe(true)
  for (const { id, kept } of intakes) if (kept) expect(inputs.map((one) => one.intake)).toContain(id)
  const { file, incomplete } = await makeBackup(database)
  expect(incomplete).toBe(0)
  expect(await surveyBackup(database, file)).toMatchObject({ reports: ids.length, same: ids.length, differing: [], settings: [] })
}

/** All that a library says, in order of arrival; what stands for itself (ids, numbers, the day of the last backup) is left out. */
export async function portraitOf(database: Database): Promise<object> {
  const { entries, records, decisions, units, intakes, outcomes, settings } = rowsOf(await dumpOf(database.name))
  const texts = await contents(records)
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const decided = new Map(decisions.map((decision) => [decision.id, decision]))
  const reports = [...entries]
    .sort((one, other) => one.sequence - other.sequence)
    .map(({ id, name, organ, engine, addedAt }) => {
      const { history = [], overrides = {}, waivers = [], unit, lastYear } = decided.get(id) ?? {}
      const given = typeof unit === 'string' ? (names.get(unit) ?? 'gone') : unit
      return {
        name,
        organ,
        engine,
        addedAt,
        content: texts.get(id),
        hasEarlier: Boolean(records.find((one) => one.id === id)?.earlier),
        history,
        overrides,
        waivers,
        given,
        lastYear
      }
    })
  return {
    reports,
    units: [...units].sort((one, other) => one.order - other.order).map(({ id, ...unit }) => ({ ...unit, hasId: id !== '' })),
    settings: ['profile', 'person', 'roster'].map((name) => settings.get(name)),
    waiting: intakes.map(({ files, kept }) => ({ files, kept })),
    outcomes: outcomes.map(({ path, same, refusal }) => ({ path, same, refusal }))
  }
}

/** What stood in the library before: contents of reports, names of units, settings. */
export async function holdingsOf(database: Database): Promise<readonly string[]> {
  const { records, units, settings } = rowsOf(await dumpOf(database.name))
  return [...(await contents(records)).values(), ...units.map(({ name }) => `unit ${name}`), ...[...settings.keys()].map((name) => `setting ${name}`)]
}
