/**
 * A backup into the library: first the whole file is read and held against what is here, without writing anything; then what is missing is added, and of what
 * differs that counts which a person chose. Written in batches: where it is broken off, restoring again ends in the same.
 */
import { BackupError } from './backup-lines'
import { readBackup, type BackedReport } from './backup'
import { undecided } from './annotations'
import type { Database, Writing } from './database'
import { inflate } from './gzip'
import { resultOf } from './packed-result'
import { sameContent, unpackSource } from './packing'
import { listReports, readReport, settled } from './reports'
import { Requests } from './requests'
import type { Decision, Entry, StoredRecord, Unit } from './schema'
import { isResult } from './shapes'
import { withStamps } from './stamped'

/** What a packed source or result may come to. A source is at most a file of 100 MB, a result some times the text read from it, which is at most 5 MB. */
const LARGEST_SOURCE = 419_430_400
const LARGEST_RESULT = 134_217_728
/** Reports written in one transaction: so many, and packed not more than so many bytes. */
const ROWS = 50
const BYTES = 16_777_216
/** Reports whose rows are written before the page has its turn again. */
const STRIDE = 10

/** A report that both have, and about which people decided differently. */
export interface Difference {
  /** Its id in the file. */
  readonly id: string
  readonly entry: Entry
  readonly here: Decision
  readonly file: Decision
}

/** How one report of the file stands to the library. */
interface Row {
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

/** What a person chose where both differ; what is not named stays as it is here. */
export interface RestoreChoice {
  /** Ids, as in the file, of reports of which the file's decisions count. */
  readonly reports: ReadonlySet<string>
  /** Settings of which the file's value counts. */
  readonly settings: ReadonlySet<string>
  /** Units that are not here are added. */
  readonly addUnits: boolean
  /** Units written otherwise are taken from the file. */
  readonly replaceUnits: boolean
}

export interface RestoreOptions {
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

/** All rows as they stand in a transaction, fetched in steps so that thousands of them do not hold the page up. */
async function entriesIn(transaction: Writing): Promise<Entry[]> {
  const entries: Entry[] = []
  for (let last = ''; ;) {
    const some = await transaction.objectStore('entries').getAll(IDBKeyRange.lowerBound(last, true), ROWS)
    entries.push(...some)
    const final = some[some.length - 1]
    if (!final) return entries
    last = final.id
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

/** Ids of the file in a decision, as the same things are called here. */
function renamed(decision: Decision, to: string, reports: ReadonlyMap<string, string>, units: ReadonlyMap<string, string>): Decision {
  const { unit, lastYear } = decision
  const chosen = typeof lastYear?.id === 'string' ? reports.get(lastYear.id) : undefined
  return {
    ...decision,
    id: to,
    ...(typeof unit === 'string' && { unit: units.get(unit) ?? unit }),
    ...(lastYear && chosen !== undefined && { lastYear: { ...lastYear, id: chosen } })
  }
}

const reportIds = (rows: readonly Row[]): Map<string, string> => new Map(rows.map(({ id, to }) => [id, to]))

/**
 * Reads a backup to its end and says what it holds beside the library; nothing is written. Throws `BackupError` for a file that is none, is damaged or comes
 * from a newer program, `LibraryError` where the library cannot be read, and an `AbortError` where the reader wants no more.
 */
export async function surveyBackup(database: Database, file: Blob, { signal, progress }: RestoreOptions = {}): Promise<Survey> {
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
  const unitIds = new Map(
    units.map((unit) => [unit.id, (here.units.find(({ id }) => id === unit.id) ?? here.units.find(({ name }) => name === unit.name))?.id ?? unit.id])
  )
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

/** A unit as the file writes it, in the place of the one here; stamped copies registered here stay. */
function joinedWith(own: Unit, { stamped = [], ...unit }: Unit): Unit {
  return withStamps({ ...own, ...unit, id: own.id, order: own.order }, stamped)
}

/**
 * Numbers by which drafts are counted, for reports here and those that come, by id. A library that comes back keeps its numbers; where two libraries are
 * joined, or two reports have the same number, all are numbered anew by the time of their arrival. `null` where every number stays.
 */
function numbersFor(entries: readonly Entry[], rows: readonly Row[]): Map<string, number> | null {
  const own = new Map(entries.map((entry) => [entry.id, entry]))
  const backed = new Map(rows.map((row) => [row.to, row]))
  const come = rows.filter((row) => !own.has(row.to))
  const all = [
    ...entries.map(({ id, sequence, addedAt }) => ({ id, sequence, addedAt })),
    ...come.map(({ to, sequence, addedAt }) => ({ id: to, sequence, addedAt }))
  ]
  const joins = come.length > 0 && entries.some(({ id }) => !backed.has(id))
  if (!joins && new Set(all.map(({ sequence }) => sequence)).size === all.length) return null
  const key = ({ id, sequence, addedAt }: (typeof all)[number]): [number, number, number, string] => {
    const row = backed.get(id)
    // The number in the file, so that the order is the same when a restore that was broken off is made again.
    return [Date.parse(addedAt), row ? 1 : 0, row?.sequence ?? sequence, id]
  }
  const keyed = all.map((one) => ({ id: one.id, key: key(one) }))
  keyed.sort((one, other) => {
    for (let index = 0; index < 3; index++) {
      const apart = Number(one.key[index]) - Number(other.key[index])
      if (apart !== 0) return apart
    }
    return one.id < other.id ? -1 : 1
  })
  return new Map(keyed.map(({ id }, index) => [id, index + 1]))
}

/** Roster, settings and numbers, in one transaction before the first report comes. Gives the numbers, where they change. */
async function prepare(
  transaction: Writing,
  { rows, values, units, unitIds, missingSettings }: Survey,
  choice: RestoreChoice
): Promise<Map<string, number> | null> {
  const stores = { entries: transaction.objectStore('entries'), units: transaction.objectStore('units'), settings: transaction.objectStore('settings') }
  const [entries, roster, sequence] = await Promise.all([entriesIn(transaction), stores.units.getAll(), stores.settings.get('sequence')])
  const numbers = numbersFor(entries, rows)
  const writing = new Requests()
  let count = 0
  /** Some at a time: thousands of units at once would hold the page up. */
  const put = async (request: Promise<unknown>): Promise<void> => {
    writing.add(request)
    count++
    if (count % STRIDE === 0) await writing.settle()
  }
  for (const entry of entries) {
    const number = numbers?.get(entry.id) ?? entry.sequence
    if (number !== entry.sequence) await put(stores.entries.put({ ...entry, sequence: number }))
  }
  const counted = [...(numbers?.values() ?? []), ...rows.map((row) => row.sequence)]
  for (const value of [sequence, values.get('sequence')]) if (typeof value === 'number') counted.push(value)
  if (counted.length > 0)
    await put(
      stores.settings.put(
        counted.reduce((most, one) => Math.max(most, one)),
        'sequence'
      )
    )
  if (choice.addUnits) {
    const behind = roster.reduce((most, unit) => Math.max(most, unit.order + 1), 0)
    for (const [index, unit] of units.missing.entries()) await put(stores.units.put(roster.length === 0 ? unit : { ...unit, order: behind + index }))
  }
  if (choice.replaceUnits) {
    for (const unit of units.differing) {
      const own = roster.find(({ id }) => id === unitIds.get(unit.id))
      if (own) await put(stores.units.put(joinedWith(own, unit)))
    }
  }
  for (const name of [...missingSettings, ...choice.settings]) if (values.has(name)) await put(stores.settings.put(values.get(name), name))
  await writing.settle()
  return numbers
}

type Change = { readonly add: BackedReport } | { readonly decide: Decision }

/** Writes a batch. What another window has stored or deleted in the meantime stands. */
async function writeBatch(database: Database, batch: readonly Change[]): Promise<void> {
  await database.write(async (transaction) => {
    const entries = transaction.objectStore('entries')
    const counts = await Promise.all(batch.map((change) => entries.count('add' in change ? change.add.entry.id : change.decide.id)))
    const writing = new Requests()
    for (const [index, change] of batch.entries()) {
      const isThere = (counts[index] ?? 0) > 0
      if ('decide' in change) {
        if (isThere) writing.add(transaction.objectStore('decisions').put(change.decide))
      } else if (!isThere) {
        const { entry, decision, record } = change.add
        writing.add(entries.put(entry))
        writing.add(transaction.objectStore('decisions').put(decision))
        if (record) writing.add(transaction.objectStore('records').put(record))
      }
      if (index % STRIDE === STRIDE - 1) await writing.settle()
    }
    await writing.settle()
  })
}

/** The file's decisions about a report, held against the result that is here. */
async function takenOver(database: Database, decision: Decision): Promise<Decision> {
  const kept = await readReport(database, decision.id)
  return kept ? settled(decision, kept.result) : decision
}

/**
 * Adds what the survey found missing, and takes from the file what was chosen. `done` of the progress counts reports of the file that are settled. Throws as
 * `surveyBackup` does; what was written until then stays, and restoring again ends in the same.
 */
export async function restoreBackup(
  database: Database,
  file: Blob,
  survey: Survey,
  choice: RestoreChoice,
  { signal, progress }: RestoreOptions = {}
): Promise<void> {
  const ids = reportIds(survey.rows)
  const rows = new Map(survey.rows.map((row) => [row.id, row]))
  const numbers = await database.write((transaction) => prepare(transaction, survey, choice))
  let batch: Change[] = []
  let [bytes, done] = [0, 0]
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await writeBatch(database, batch)
    batch = []
    bytes = 0
    progress?.(done, survey.reports)
  }
  for await (const item of readBackup(file, signal)) {
    if (!('report' in item)) continue
    const { entry, decision, record } = item.report
    const row = rows.get(entry.id)
    if (!row) throw new BackupError('changed', item.line)
    if (row.state === 'missing') {
      const number = numbers?.get(entry.id)
      batch.push({
        add: { entry: number === undefined ? entry : { ...entry, sequence: number }, decision: renamed(decision, entry.id, ids, survey.unitIds), record }
      })
      bytes += record?.source.content.packing === 'gzip' ? record.source.content.bytes.length : 0
    } else if (row.state === 'differs' && choice.reports.has(entry.id)) {
      batch.push({ decide: await takenOver(database, renamed(decision, row.to, ids, survey.unitIds)) })
    }
    done++
    if (batch.length >= ROWS || bytes >= BYTES) await flush()
  }
  await flush()
}

/** Whether every report here stands in the file as well: then the file is a backup of all there is. */
export function holdsAll(survey: Survey): boolean {
  return survey.here === survey.same + survey.differing.length
}
