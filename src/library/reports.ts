/** Reports in and out of the library: one report is one row in each store under the same id, and one transaction. */
import type { CheckResult, Source } from '../engine/contract'
import { carryWaivers, settleWaivers } from '../engine/findings/waiver'
import { undecided } from './annotations'
import type { Database, Writing } from './database'
import { digest } from './entry'
import { packResult, unpackResult } from './packed-result'
import { packSource, sameContent, unpackSource } from './packing'
import type { Decision, Entry, StoredRecord } from './schema'

/** A report as the list knows it: what the program read and what people decided. */
export interface Held {
  readonly entry: Entry
  readonly decision: Decision
}

/** A report with all that belongs to it. */
export interface OpenedReport extends Held {
  readonly source: Source
  readonly result: CheckResult
}

/** A report taken out, whole, so that it can be put back as it was. */
export interface Removed extends Held {
  readonly record: StoredRecord
}

export interface Keeping extends Held {
  /** The same content was there already; nothing was added. */
  readonly same: boolean
}

/** An id no other report has, on this computer or on another whose library may be joined to this one. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function nextSequence(transaction: Writing): Promise<number> {
  const settings = transaction.objectStore('settings')
  const last = await settings.get('sequence')
  const next = typeof last === 'number' ? last + 1 : 1
  await settings.put(next, 'sequence')
  return next
}

/** Whether a row has all that lists need by now. */
const isCurrent = (entry: Entry): boolean => 'found' in entry && 'named' in entry

/** A row that an earlier program wrote, made anew from the stored result: it lacks what lists need by now. */
async function renewed(database: Database, entry: Entry): Promise<Entry> {
  try {
    const record = await database.read((transaction) => transaction.objectStore('records').get(entry.id))
    if (!record) return { ...entry, found: entry.found ?? null }
    const made = { ...digest(await unpackResult(record.result)), name: entry.name }
    return await database.write(async (transaction) => {
      const entries = transaction.objectStore('entries')
      const now = await entries.get(entry.id)
      // Another window has judged it anew, numbered it anew or deleted it meanwhile.
      if (!now || isCurrent(now)) return now ?? { ...entry, ...made }
      const fresh: Entry = { ...now, ...made }
      await entries.put(fresh)
      return fresh
    })
  } catch {
    return { ...entry, found: entry.found ?? null }
  }
}

/** Rows fetched at a time: thousands at once would hold the page up while the browser unpacks them. */
const STEP = 200

async function inSteps<Row extends { id: string }>(fetched: (range: IDBKeyRange | null) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for (let range: IDBKeyRange | null = null; ;) {
    const some = await fetched(range)
    rows.push(...some)
    const last = some[some.length - 1]
    if (!last || some.length < STEP) return rows
    range = IDBKeyRange.lowerBound(last.id, true)
  }
}

/** All reports, in order of arrival. */
export async function listReports(database: Database): Promise<Held[]> {
  const [stored, decisions] = await database.read((transaction) =>
    Promise.all([
      inSteps((range) => transaction.objectStore('entries').getAll(range, STEP)),
      inSteps((range) => transaction.objectStore('decisions').getAll(range, STEP))
    ])
  )
  const decided = new Map(decisions.map((decision) => [decision.id, decision]))
  const entries: Entry[] = []
  for (const entry of stored) entries.push(isCurrent(entry) ? entry : await renewed(database, entry))
  return entries
    .map((entry) => ({ entry, decision: decided.get(entry.id) ?? undecided(entry.id) }))
    .sort((one, other) => one.entry.sequence - other.entry.sequence)
}

/** One report with its source and result; null where it is not there (any more). */
export async function readReport(database: Database, id: string): Promise<OpenedReport | null> {
  const [entry, decision, record] = await database.read((transaction) =>
    Promise.all([transaction.objectStore('entries').get(id), transaction.objectStore('decisions').get(id), transaction.objectStore('records').get(id)])
  )
  if (!entry || !record) return null
  const [source, result] = await Promise.all([unpackSource(record.source), unpackResult(record.result)])
  return { entry, decision: decision ?? undecided(id), source, result }
}

/** The results of several reports in the order asked for, without their sources unpacked; null where a report is not there (any more) or cannot be read. */
export async function readResults(database: Database, ids: readonly string[]): Promise<(CheckResult | null)[]> {
  const records = await database.read((transaction) => Promise.all(ids.map((id) => transaction.objectStore('records').get(id))))
  return Promise.all(records.map((record) => (record ? unpackResult(record.result).catch(() => null) : null)))
}

/** What an earlier engine or catalogue found in the same source; null where it was judged by one version only. */
export async function readEarlier(database: Database, id: string): Promise<CheckResult | null> {
  const record = await database.read((transaction) => transaction.objectStore('records').get(id))
  return record?.earlier ? unpackResult(record.earlier) : null
}

/** What people decided about a report, held against a result of it. */
export function settled(decision: Decision, result: CheckResult): Decision {
  return { ...decision, waivers: settleWaivers(decision.waivers, result) }
}

/**
 * What of the decisions about the draft before goes on with a new one: where it stands with people, and what they set aside as far as it still holds.
 * `result` is needed only where something was set aside.
 */
export function inherited(id: string, before: Decision | undefined, result: CheckResult | null): Decision {
  return before ? { ...undecided(id), history: before.history, waivers: result ? carryWaivers(before.waivers, result) : [] } : undecided(id)
}

/**
 * Stores a result with its source. The same content (told by its hash, then by the content itself) is stored once: it keeps its id, its place and what
 * people decided, and takes over the new result where that differs. `inherit` is the draft before this one: what people decided about it goes on.
 */
export async function keepReport(database: Database, result: CheckResult, source: Source, addedAt: string, inherit?: string): Promise<Keeping> {
  const packed = { source: await packSource(source), result: await packResult(result) }
  const compared = new Map<string, boolean>()
  for (;;) {
    const twins = await database.read((transaction) => transaction.objectStore('entries').index('hash').getAllKeys(result.source.hash))
    for (const id of twins.filter((one) => !compared.has(one))) {
      const kept = await readReport(database, id)
      compared.set(id, kept !== null && sameContent(kept.source, source))
    }
    const keeping = await database.write(async (transaction): Promise<Keeping | null> => {
      const entries = transaction.objectStore('entries')
      const candidates = await entries.index('hash').getAll(result.source.hash)
      // Another window may have stored the same in the meantime; it has to be compared first.
      if (candidates.some((one) => !compared.has(one.id))) return null
      const twin = candidates.find((one) => compared.get(one.id))
      const id = twin?.id ?? newId()
      const decisions = transaction.objectStore('decisions')
      const before = twin ? await decisions.get(twin.id) : inherit === undefined ? undefined : await decisions.get(inherit)
      const decision: Decision = twin ? settled(before ?? undecided(id), result) : inherited(id, before, result)
      const entry: Entry = twin
        ? { ...digest(result), name: twin.name, id, sequence: twin.sequence, addedAt: twin.addedAt }
        : { ...digest(result), id, sequence: await nextSequence(transaction), addedAt }
      const record = twin ? await transaction.objectStore('records').get(twin.id) : undefined
      // Judged by another engine or catalogue: what the last one found is kept beside, for the comparison.
      const earlier = twin && (twin.engine !== result.engine || twin.rules !== result.rules) ? record?.result : record?.earlier
      await Promise.all([
        entries.put(entry),
        decisions.put(decision),
        transaction.objectStore('records').put({ id, source: record?.source ?? packed.source, result: packed.result, ...(earlier && { earlier }) })
      ])
      return { entry, decision, same: twin !== undefined }
    })
    if (keeping) return keeping
  }
}

/** Takes a report out of all stores; null where it is not there (any more). */
export async function removeReport(database: Database, id: string): Promise<Removed | null> {
  return database.write(async (transaction) => {
    const stores = [transaction.objectStore('entries'), transaction.objectStore('decisions'), transaction.objectStore('records')] as const
    const [entry, decision, record] = await Promise.all([stores[0].get(id), stores[1].get(id), stores[2].get(id)])
    if (!entry || !record) return null
    await Promise.all(stores.map((store) => store.delete(id)))
    return { entry, decision: decision ?? undecided(id), record }
  })
}

/** Puts a removed report back under its old id and in its old place among the drafts. */
export async function restoreReport(database: Database, removed: Removed): Promise<void> {
  await database.write((transaction) =>
    Promise.all([
      transaction.objectStore('entries').put(removed.entry),
      transaction.objectStore('decisions').put(removed.decision),
      transaction.objectStore('records').put(removed.record)
    ])
  )
}

/** Changes what was decided about one report as it stands in the database, not as this window last saw it; null where the report is gone. */
export async function annotate(database: Database, id: string, change: (decision: Decision) => Decision): Promise<Decision | null> {
  return database.write(async (transaction) => {
    if ((await transaction.objectStore('entries').count(id)) === 0) return null
    const decisions = transaction.objectStore('decisions')
    const decision = change((await decisions.get(id)) ?? undecided(id))
    await decisions.put(decision)
    return decision
  })
}
