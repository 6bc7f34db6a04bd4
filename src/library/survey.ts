/** A backup held against the library: the whole file is read, and what of it is missing here or differs is told. Nothing is written. */
import { readBackup, type BackedReport } from './backup'
import { BackupError } from './backup-lines'
import { undecided } from './annotations'
import type { Database } from './database'
import { inflate } from './gzip'
import { resultOf } from './packed-result'
import { sameContent, unpackSource } from './packing'
import { listReports, readReport } from './reports'
import type { Decision, Entry, StoredRecord, Unit } from './schema'
import { isResult } from './shapes'
import { withStamps } from './stamped'

/** What a packed source or result may come to. A source is at most a file of 100 MB, a result some times the text read from it, which is at most 5 MB. */
const LARGEST_SOURCE = 419_430_400
const LARGEST_RESULT = 134_217_728

/** A report that both have, and about which people decided differently. */
export interface Difference {
  /** Its id in the file. */
  readonly id: string
  readonly entry: Entry
  readonly here: Decision
  readonly file: Decision
}

/** How one report of the file stands to the library. */
export interface Row {
  readonly id: string
  readonly sequence: number
  readonly addedAt: string
  /** Its id here: that of the same content where it came under another. */
  readonly to: string
  readonly state: 'missing' | 'same' | 'differs'
}

/** What a backup holds beside what is here. */
export interface Survey {
  readonly reports: number
  readonly missing: number
  readonly same: number
  readonly differing: readonly Difference[]
  /** Of the roster in the file: all of its units, those that are not here, and those that are written otherwise here. */
  readonly units: { readonly all: number; readonly missing: readonly Unit[]; readonly differing: readonly Unit[] }
  /** Names of settings that both have, with another value. */
  readonly settings: readonly string[]
  /** Names of settings that are not here. */
  readonly missingSettings: readonly string[]
  /** Reports here, before anything is restored. */
  readonly here: number
  readonly rows: readonly Row[]
  readonly values: ReadonlyMap<string, unknown>
  /** Unit of the file to the unit here that it is. */
  readonly unitIds: ReadonlyMap<string, string>
}

export interface SurveyOptions {
  readonly signal?: AbortSignal
  /** Called between reports. */
  readonly progress?: (done: number, total: number) => void
}

/** The same value written the same way, whatever the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one
  )
}

function alike(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other)
}

/** A file may be whole and yet not hold what this program reads: a source that does not unpack, a result that is none. */
async function examine(record: StoredRecord, line: number): Promise<void> {
  try {
    const { content } = record.source
    if (content.packing === 'gzip') await inflate(content.bytes, LARGEST_SOURCE)
    for (const packed of [record.result, ...(record.earlier ? [record.earlier] : [])]) {
      const content = packed.packing === 'gzip' ? await inflate(packed.bytes, LARGEST_RESULT) : packed.content
      const text = typeof content === 'string' ? content : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
      if (!isResult(resultOf(text))) throw new BackupError('damaged', line)
    }
  } catch {
    throw new BackupError('damaged', line)
  }
}

interface Here {
  readonly entries: readonly Entry[]
  readonly decisions: ReadonlyMap<string, Decision>
  readonly units: readonly Unit[]
  readonly settings: ReadonlyMap<string, unknown>
}

async function readHere(database: Database): Promise<Here> {
  const held = await listReports(database)
  const [units, names, values] = await database.read((transaction) => {
    const settings = transaction.objectStore('settings')
    return Promise.all([transaction.objectStore('units').getAll(), settings.getAllKeys(), settings.getAll()])
  })
  return {
    entries: held.map(({ entry }) => entry),
    decisions: new Map(held.map(({ entry, decision }) => [entry.id, decision])),
    units,
    settings: new Map(names.map((name, index) => [name, values[index]]))
  }
}

/** Tells which report here a report of the file is: the same id, else the same content. */
class Matching {
  #database: Database
  #ids: Set<string>
  #byHash = new Map<string, string[]>()

  constructor(database: Database, entries: readonly Entry[]) {
    this.#database = database
    this.#ids = new Set(entries.map(({ id }) => id))
    for (const { hash, id } of entries) this.#byHash.set(hash, [...(this.#byHash.get(hash) ?? []), id])
  }

  async find({ entry, record }: BackedReport): Promise<string | null> {
    if (this.#ids.has(entry.id)) return entry.id
    const candidates = this.#byHash.get(entry.hash) ?? []
    if (!record || candidates.length === 0) return null
    const source = await unpackSource(record.source)
    for (const id of candidates) {
      const kept = await readReport(this.#database, id)
      if (!kept || !sameContent(kept.source, source)) continue
      this.#byHash.set(
        entry.hash,
        candidates.filter((one) => one !== id)
      )
      return id
    }
    return null
  }
}

/**
 * Reads a backup to its end and says what it holds beside the library; nothing is written. Throws `BackupError` for a file that is none, is damaged or comes
 * from a newer program, `LibraryError` where the library cannot be read, and an `AbortError` where the reader wants no more.
 */
export async function surveyBackup(database: Database, file: Blob, { signal, progress }: SurveyOptions = {}): Promise<Survey> {
  const here = await readHere(database)
  const matching = new Matching(database, here.entries)
  const [found, units, values] = [[] as { entry: Entry; decision: Decision; to: string | null }[], [] as Unit[], new Map<string, unknown>()]
  let read = 0
  for await (const item of readBackup(file, signal)) {
    if ('unit' in item) units.push(item.unit)
    else if ('setting' in item) values.set(item.setting, item.value)
    else {
      const { entry, decision, record } = item.report
      if (record) {
        await examine(record, item.line)
        read += record.result.packing === 'gzip' ? record.result.bytes.length : 0
        read += record.source.content.packing === 'gzip' ? record.source.content.bytes.length : 0
      }
      found.push({ entry, decision, to: await matching.find(item.report) })
      progress?.(Math.min(file.size, Math.round((read * 4) / 3)), file.size)
    }
  }
  const unitIds = unitIdsOf(units, here.units)
  const ids = new Map(found.map(({ entry, to }) => [entry.id, to ?? entry.id]))
  const entries = new Map(here.entries.map((entry) => [entry.id, entry]))
  const differing: Difference[] = []
  const rows = found.map(({ entry, decision, to }): Row => {
    const row = { id: entry.id, sequence: entry.sequence, addedAt: entry.addedAt }
    if (to === null) return { ...row, to: entry.id, state: 'missing' }
    const decided = here.decisions.get(to) ?? undecided(to)
    if (alike(decided, renamed(decision, to, ids, unitIds))) return { ...row, to, state: 'same' }
    differing.push({ id: entry.id, entry: entries.get(to) ?? entry, here: decided, file: decision })
    return { ...row, to, state: 'differs' }
  })
  const isHere = (unit: Unit): Unit | undefined => here.units.find(({ id }) => id === unitIds.get(unit.id))
  const names = [...values.keys()].filter((name) => name !== 'sequence')
  return {
    reports: rows.length,
    missing: rows.filter(({ state }) => state === 'missing').length,
    same: rows.filter(({ state }) => state === 'same').length,
    differing,
    units: {
      all: units.length,
      missing: units.filter((unit) => !isHere(unit)),
      differing: units.filter((unit) => {
        const own = isHere(unit)
        return own !== undefined && !alike({ ...own, order: 0 }, { ...joinedWith(own, unit), order: 0 })
      })
    },
    settings: names.filter((name) => here.settings.has(name) && !alike(here.settings.get(name), values.get(name))),
    missingSettings: names.filter((name) => !here.settings.has(name)),
    here: here.entries.length,
    rows,
    values,
    unitIds
  }
}

/**
 * Which unit here each unit of the file is: the same id, else the only one of its name, or of its name and region, in both. Two units of one name are never
 * taken for one: reports of one would be the other's.
 */
function unitIdsOf(file: readonly Unit[], here: readonly Unit[]): Map<string, string> {
  const ids = new Set(here.map(({ id }) => id))
  const found = new Map(file.map(({ id }) => [id, id]))
  const keys: readonly ((unit: Unit) => string)[] = [({ name }) => name, ({ name, region = '' }) => JSON.stringify([name, region])]
  for (const keyOf of keys) {
    const own = onlyOnes(here, keyOf)
    for (const [key, unit] of onlyOnes(file, keyOf)) {
      const same = own.get(key)
      if (same && !ids.has(unit.id) && found.get(unit.id) === unit.id) found.set(unit.id, same.id)
    }
  }
  return found
}

function onlyOnes(units: readonly Unit[], keyOf: (unit: Unit) => string): Map<string, Unit> {
  const counts = new Map<string, number>()
  for (const unit of units) counts.set(keyOf(unit), (counts.get(keyOf(unit)) ?? 0) + 1)
  return new Map(units.filter((unit) => counts.get(keyOf(unit)) === 1).map((unit) => [keyOf(unit), unit]))
}

/** Ids of the file in a decision, as the same things are called here. */
export function renamed(decision: Decision, to: string, reports: ReadonlyMap<string, string>, units: ReadonlyMap<string, string>): Decision {
  const { unit, lastYear } = decision
  const chosen = typeof lastYear?.id === 'string' ? reports.get(lastYear.id) : undefined
  return {
    ...decision,
    id: to,
    ...(typeof unit === 'string' && { unit: units.get(unit) ?? unit }),
    ...(lastYear && chosen !== undefined && { lastYear: { ...lastYear, id: chosen } })
  }
}

/** A unit as the file writes it, in the place of the one here; stamped copies registered here stay. */
export function joinedWith(own: Unit, { stamped = [], ...unit }: Unit): Unit {
  return withStamps({ ...own, ...unit, id: own.id, order: own.order }, stamped)
}

/** Whether every report here stands in the file as well: then the file is a backup of all there is. */
export function holdsAll(survey: Survey): boolean {
  return survey.here === survey.same + survey.differing.length
}
