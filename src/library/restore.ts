/**
 * A backup into the library, once it was surveyed: what is missing is added, and of what differs that counts which a person chose. Written in batches: where
 * it is broken off, restoring again ends in the same.
 */
import { readBackup, type BackedReport } from './backup'
import { BackupError } from './backup-lines'
import type { Database, Writing } from './database'
import { unreadIntakes } from './intakes'
import { readReport, settled } from './reports'
import { Requests } from './requests'
import type { Decision, Entry } from './schema'
import { joinedWith, renamed, type Row, type Survey, type SurveyOptions } from './survey'

/** Reports written in one transaction: so many, and packed not more than so many bytes. */
const ROWS = 50
const BYTES = 16_777_216
/** Reports whose rows are written before the page has its turn again. */
const STRIDE = 10

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
  { signal, progress }: SurveyOptions = {}
): Promise<void> {
  const ids = new Map(survey.rows.map(({ id, to }) => [id, to]))
  const rows = new Map(survey.rows.map((row) => [row.id, row]))
  const numbers = await database.write(async (transaction) => {
    // Numbers that a batch has set apart would be given a second time.
    return (await unreadIntakes(transaction)) > 0 ? 'under-way' : prepare(transaction, survey, choice)
  })
  if (numbers === 'under-way') throw new BackupError('under-way')
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
