/**
 * The whole library in one file, `gouji/backup@1`, and out of it again: reports with all that belongs to them, the roster, the settings. Not in it: what is
 * under way, and what is true of this computer alone. The same library gives the same bytes; docs/backup.md describes the file.
 */
import type { CheckResult, Source } from '../engine/contract'
import { BackupError, fromBase64, linesOf, LineWriter, PIECE, toBase64, Turns, type Line } from './backup-lines'
import { UPGRADES, type Database } from './database'
import { undecided } from './annotations'
import { packResult } from './packed-result'
import { packSource, type Packed } from './packing'
import { REASONS } from './reasons'
import type { Held } from './reports'
import type { Decision, Entry, StoredRecord, Unit } from './schema'
import type { SettingKey } from './settings'
import { isDecision, isEntry, isObject, isPlain, isUnit } from './shapes'

export const BACKUP_SCHEMA = 'gouji/backup@1'
const SCHEMA_FAMILY = 'gouji/backup@'
/** Settings that are a text. */
const TEXT_SETTINGS: readonly string[] = ['profile', 'person', 'roster'] satisfies SettingKey[]
const FORMS: readonly StoredRecord['source']['form'][] = ['text', 'html', 'bytes']
/** Settings that say something of this computer and of no other. */
const LOCAL_SETTINGS: readonly string[] = ['probe', 'backup', REASONS]
/** Reports read in one transaction: so many, and of their sources not more than so many bytes. */
const ROWS = 50
const BYTES = 33_554_432

/** A report in a backup. `record` is null where the browser no longer gave what was put in: its row and its decisions are kept all the same. */
export interface BackedReport {
  readonly entry: Entry
  readonly decision: Decision
  readonly record: StoredRecord | null
}

export type BackupItem =
  | { readonly report: BackedReport; readonly line: number }
  | { readonly unit: Unit; readonly line: number }
  | { readonly setting: string; readonly value: unknown; readonly line: number }

/** A backup as it was made. */
export interface Backup {
  readonly file: Blob
  readonly reports: number
  readonly units: number
  /** Reports whose source and result the browser did not give back. */
  readonly incomplete: number
}

/** A report that is kept in a window and nowhere else. */
export interface LooseReport extends Held {
  readonly source: Source
  readonly result: CheckResult
}

export interface BackupOptions {
  readonly signal?: AbortSignal
  /** Called between reports. */
  readonly progress?: (done: number, total: number) => void
  /** Reports of this window that are not in the database; they go into the file with the others. */
  readonly loose?: readonly LooseReport[]
}

type Spec = { packing: Packed['packing']; bytes: number } | { packing: 'plain'; text: number }

function isSpec(value: unknown): value is Spec {
  if (!isObject(value)) return false
  const length = 'bytes' in value ? value.bytes : value.packing === 'plain' ? value.text : null
  return (value.packing === 'gzip' || value.packing === 'plain') && Number.isSafeInteger(length) && Number(length) >= 0
}

/** Cut so that no pair of surrogates is parted needlessly; parted or single ones survive as escapes of JSON all the same. */
function piecesOf(content: string | Uint8Array): string[] {
  const pieces: string[] = []
  for (let start = 0; start < content.length; start += PIECE) {
    pieces.push(typeof content === 'string' ? content.slice(start, start + PIECE) : toBase64(content.subarray(start, start + PIECE)))
  }
  return pieces
}

function specOf(content: string | Uint8Array, packing: Packed['packing']): Spec {
  return typeof content === 'string' ? { packing: 'plain', text: content.length } : { packing, bytes: content.length }
}

/** Writes one report: a line of what is small, then its packed texts in pieces, in the order source, result, earlier result. */
async function writeReport(writer: LineWriter, turns: Turns, { entry, decision, record }: BackedReport): Promise<void> {
  const contents: (string | Uint8Array)[] = []
  const spec = (packed: Packed): Spec => {
    const content = packed.packing === 'gzip' ? packed.bytes : packed.content
    contents.push(content)
    return specOf(content, packed.packing)
  }
  writer.line({
    report: {
      entry,
      decision,
      record: record && {
        ...record,
        source: { ...record.source, content: spec(record.source.content) },
        result: spec(record.result),
        ...(record.earlier && { earlier: spec(record.earlier) })
      }
    }
  })
  for (const content of contents) {
    for (const piece of piecesOf(content)) {
      writer.line(piece)
      await turns.take()
    }
  }
}

/** The next reports behind an id, in the order of their ids; what is deleted while the backup is made is left out with all that belongs to it. */
async function nextReports(database: Database, after: string): Promise<BackedReport[]> {
  try {
    return await reportsBehind(database, after, ROWS, true)
  } catch {
    // A browser that lost one large value fails the whole transaction: then they are asked for one by one, and only that one is missing.
    try {
      return await reportsBehind(database, after, 1, true)
    } catch {
      return reportsBehind(database, after, 1, false)
    }
  }
}

/** Read in one snapshot: the row of a report that is judged anew meanwhile must not stand beside another result. */
function reportsBehind(database: Database, after: string, most: number, withRecords: boolean): Promise<BackedReport[]> {
  return database.read(async (transaction) => {
    const entries: Entry[] = []
    let bytes = 0
    for (const entry of await transaction.objectStore('entries').getAll(IDBKeyRange.lowerBound(after, true), most)) {
      bytes += entry.bytes
      if (entries.length > 0 && bytes > BYTES) break
      entries.push(entry)
    }
    const ids = entries.map(({ id }) => id)
    const [decisions, records] = await Promise.all([
      Promise.all(ids.map((id) => transaction.objectStore('decisions').get(id))),
      withRecords ? Promise.all(ids.map((id) => transaction.objectStore('records').get(id))) : []
    ])
    return entries.map((entry, index) => ({ entry, decision: decisions[index] ?? undecided(entry.id), record: records[index] ?? null }))
  })
}

async function looseReports(loose: readonly LooseReport[]): Promise<BackedReport[]> {
  const reports: BackedReport[] = []
  for (const { entry, decision, source, result } of loose) {
    reports.push({ entry, decision, record: { id: entry.id, source: await packSource(source), result: await packResult(result) } })
  }
  return reports
}

/**
 * Makes a backup of the library. `database` is null where the browser keeps nothing: then it is one of `loose` alone. Order: reports by id, units by their
 * line, settings by name, then the sums that tell whether a file is whole. Throws `LibraryError`, and an `AbortError` where the reader wants no more.
 */
export async function makeBackup(database: Database | null, { signal, progress, loose = [] }: BackupOptions = {}): Promise<Backup> {
  const writer = new LineWriter()
  const turns = new Turns(signal)
  writer.line({ schema: BACKUP_SCHEMA, database: UPGRADES.length })
  const total = loose.length + ((await database?.read((transaction) => transaction.objectStore('entries').count())) ?? 0)
  let [reports, incomplete, last] = [0, 0, 0]
  const write = async (report: BackedReport): Promise<void> => {
    await writeReport(writer, turns, report)
    last = Math.max(last, report.entry.sequence)
    if (!report.record) incomplete++
    reports++
    progress?.(reports, Math.max(total, reports))
    await turns.take()
  }
  for (let after = ''; database;) {
    const batch = await nextReports(database, after)
    for (const report of batch) await write(report)
    const final = batch[batch.length - 1]
    if (!final) break
    after = final.entry.id
  }
  for (const report of await looseReports(loose)) await write(report)
  const [units, names, values] = await (database?.read((transaction) => {
    const settings = transaction.objectStore('settings')
    return Promise.all([transaction.objectStore('units').getAll(), settings.getAllKeys(), settings.getAll()])
  }) ?? [[], [], []])
  const inOrder = [...units].sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1))
  for (const unit of inOrder) writer.line({ unit })
  const settings = new Map(names.map((name, index) => [name, values[index]]))
  // Whoever counts on from here must not meet a number that a report of this file has.
  const counted = settings.get('sequence')
  if (reports > 0) settings.set('sequence', Math.max(last, typeof counted === 'number' ? counted : 0))
  const lasting = [...settings.keys()].filter((name) => !LOCAL_SETTINGS.includes(name)).sort()
  for (const setting of lasting) writer.line({ setting, value: settings.get(setting) })
  const { bytes, crc32 } = writer.sum
  writer.line({ end: { reports, units: units.length, settings: lasting.length, bytes, crc32 } })
  return { file: writer.end(), reports, units: units.length, incomplete }
}

function headOf({ value, number }: Line): void {
  if (!isObject(value) || typeof value.schema !== 'string' || !value.schema.startsWith(SCHEMA_FAMILY)) throw new BackupError('not-backup', number)
  if (value.schema !== BACKUP_SCHEMA) throw new BackupError('newer', number)
  if (!Number.isSafeInteger(value.database) || Number(value.database) < 1) throw new BackupError('damaged', number)
  if (Number(value.database) > UPGRADES.length) throw new BackupError('newer', number)
}

/** Reads the lines of a backup as what they say. Holds the state that goes from line to line: what was counted, and which ids came. */
class ItemReader {
  #lines: AsyncGenerator<Line>
  #size: number
  #counts = { reports: 0, units: 0, settings: 0 }
  #names = new Set<string>()

  constructor(lines: AsyncGenerator<Line>, size: number) {
    this.#lines = lines
    this.#size = size
  }

  async *items(): AsyncGenerator<BackupItem> {
    headOf(await this.#next('not-backup'))
    for (;;) {
      const line = await this.#next()
      const { value, number } = line
      if (!isObject(value)) throw new BackupError('damaged', number)
      if ('end' in value) return await this.#end(line, value.end)
      if (!isPlain(value)) throw new BackupError('damaged', number)
      if ('report' in value) {
        const report = await this.#report(value.report, number)
        this.#count('reports', report.entry.id, number)
        yield { report, line: number }
      } else if (isUnit(value.unit)) {
        this.#count('units', value.unit.id, number)
        yield { unit: value.unit, line: number }
      } else if (typeof value.setting === 'string' && value.value !== undefined && !LOCAL_SETTINGS.includes(value.setting)) {
        this.#count('settings', value.setting, number)
        yield { setting: value.setting, value: settingOf(value.setting, value.value, number), line: number }
      } else throw new BackupError('damaged', number)
    }
  }

  async #next(trouble: 'not-backup' | 'damaged' = 'damaged'): Promise<Line> {
    const next = await this.#lines.next()
    // Cut off between two lines: the sums at the end are missing.
    if (next.done) throw new BackupError(trouble)
    return next.value
  }

  #count(what: 'reports' | 'units' | 'settings', name: string, number: number): void {
    const key = `${what} ${name}`
    if (this.#names.has(key)) throw new BackupError('damaged', number)
    this.#names.add(key)
    this.#counts[what]++
  }

  async #end({ number, sum }: Line, end: unknown): Promise<void> {
    const { reports, units, settings } = this.#counts
    const said = { reports, units, settings, ...sum }
    if (!isObject(end) || Object.entries(said).some(([name, value]) => end[name] !== value)) throw new BackupError('damaged', number)
    if (!(await this.#lines.next()).done) throw new BackupError('damaged', number + 1)
  }

  async #report(report: unknown, number: number): Promise<BackedReport> {
    if (!isObject(report)) throw new BackupError('damaged', number)
    const { entry, decision, record } = report
    if (!isEntry(entry) || !isDecision(decision) || decision.id !== entry.id) throw new BackupError('damaged', number)
    if (record === null) return { entry, decision, record }
    if (!isObject(record) || record.id !== entry.id || !isObject(record.source)) throw new BackupError('damaged', number)
    const { form, name, url, fetchedAt } = record.source
    const known = FORMS.find((one) => one === form)
    if (!known || [name, url, fetchedAt].some((said) => said !== undefined && typeof said !== 'string')) throw new BackupError('damaged', number)
    const content = await this.#packed(record.source.content, number)
    const result = await this.#packed(record.result, number)
    const earlier = record.earlier === undefined ? undefined : await this.#packed(record.earlier, number)
    const source = { ...record.source, form: known, content }
    return { entry, decision, record: { ...record, id: entry.id, source, result, ...(earlier && { earlier }) } }
  }

  /** Puts the pieces of one packed text together again. What a file claims of its length is believed only as its pieces come. */
  async #packed(spec: unknown, number: number): Promise<Packed> {
    if (!isSpec(spec)) throw new BackupError('damaged', number)
    const length = 'bytes' in spec ? spec.bytes : spec.text
    if (length > this.#size) throw new BackupError('damaged', number)
    if ('text' in spec) {
      let content = ''
      while (content.length < length) content += await this.#piece()
      if (content.length !== length) throw new BackupError('damaged', number)
      return { packing: 'plain', content }
    }
    const bytes = new Uint8Array(length)
    for (let start = 0; start < length;) {
      const piece = decoded(await this.#piece(), number)
      if (piece.length === 0 || start + piece.length > length) throw new BackupError('damaged', number)
      bytes.set(piece, start)
      start += piece.length
    }
    return spec.packing === 'gzip' ? { packing: 'gzip', bytes } : { packing: 'plain', content: bytes }
  }

  async #piece(): Promise<string> {
    const { value, number } = await this.#next()
    if (typeof value !== 'string' || value === '') throw new BackupError('damaged', number)
    return value
  }
}

function decoded(piece: string, number: number): Uint8Array {
  try {
    return fromBase64(piece)
  } catch {
    throw new BackupError('damaged', number)
  }
}

/** Settings that this program knows must be what they are; what it does not know is kept as it is. */
function settingOf(name: string, value: unknown, number: number): unknown {
  const fits = name === 'sequence' ? Number.isSafeInteger(value) && Number(value) >= 0 : !TEXT_SETTINGS.includes(name) || typeof value === 'string'
  if (!fits || name === '' || name.length > 64) throw new BackupError('damaged', number)
  return value
}

/**
 * Everything in a backup, in the order of the file. What was cut, altered or made up is thrown as `BackupError`, at the latest at the end: whoever must not
 * take half of a damaged file reads it to its end first.
 */
export async function* readBackup(file: Blob, signal?: AbortSignal): AsyncGenerator<BackupItem> {
  yield* new ItemReader(linesOf(file, signal), file.size).items()
}

/** When the last backup was made, as an ISO time; null where none was. */
export async function lastBackup(database: Database): Promise<string | null> {
  const kept = await database.read((transaction) => transaction.objectStore('settings').get('backup'))
  return typeof kept === 'string' && !Number.isNaN(Date.parse(kept)) ? kept : null
}

/** Notes that everything in the library stood in a backup at that ISO time. */
export async function noteBackup(database: Database, at: string): Promise<void> {
  await database.write((transaction) => transaction.objectStore('settings').put(at, 'backup'))
}
