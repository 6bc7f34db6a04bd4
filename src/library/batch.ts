/**
 * Reports of a batch into the library, many in one transaction: entries, records, decisions, and what became of each file, all of it or nothing. The same
 * content is stored once, whether it was there before, came twice in the batch or comes from another window meanwhile.
 */
import type { CheckResult } from '../engine/contract'
import { isUndecided, undecided, withOverrides } from './annotations'
import type { Database, Writing } from './database'
import { digest, type Digest, type Judged } from './entry'
import { packResult, unpackResult } from './packed-result'
import { sameContent, unpackSource, type Packed } from './packing'
import { inherited, newId, settled, type Held } from './reports'
import { Requests } from './requests'
import type { Decision, Entry, Overrides, Refusal, StoredOutcome, StoredRecord } from './schema'
import { LibraryError } from './trouble'

/** A file of a batch that was read: its report, or why it gave none. */
export type Arrival = { readonly path: string } & (JudgedArrival | { readonly refusal: Refusal })

interface JudgedArrival {
  readonly judged: Judged
  readonly sequence: number
  /** What a person says of it. */
  readonly said?: Pick<Overrides, 'isPart'>
}

/** What was written of an arrival. */
export interface Settled {
  readonly outcome: StoredOutcome
  /** Its row; null where it gave no report, or one that was there already. */
  readonly held: Held | null
}

/** Whose report on which year it is, as a key, and the id of its last draft before this batch; null where nobody is named. */
export type DraftBefore = (digest: Digest) => { readonly key: string; readonly id: string | undefined } | null

/** Reports whose rows are written before the page has its turn again. */
const STRIDE = 20

/** Whether two stored sources have one content. Packed alike they are alike; otherwise they are unpacked. */
async function isSameSource(one: StoredRecord['source'], other: StoredRecord['source']): Promise<boolean> {
  if (one.form !== other.form) return false
  if (one.content.packing === 'gzip' && other.content.packing === 'gzip') {
    const { bytes } = other.content
    if (one.content.bytes.length === bytes.length && one.content.bytes.every((byte, index) => byte === bytes[index])) return true
  }
  const [left, right] = await Promise.all([unpackSource(one), unpackSource(other)])
  return sameContent(left, right)
}

/** A report of the batch with what was found out about it outside of the transaction. */
class Arriving {
  /** Whether it has the content of a report of the library, by that report's id. */
  readonly compared = new Map<string, boolean>()
  /** Its result, unpacked where waivers have to be held against it. */
  result: CheckResult | null = null

  constructor(
    readonly path: string,
    readonly judged: Judged,
    readonly sequence: number,
    /** The first one of the batch with the same content: itself where it is the first. */
    readonly first: Arriving | null,
    readonly said: Pick<Overrides, 'isPart'>
  ) {}
}

async function arrivingOf(arrivals: readonly Arrival[]): Promise<Map<string, Arriving>> {
  const byPath = new Map<string, Arriving>()
  const byHash = new Map<string, Arriving[]>()
  for (const arrival of arrivals) {
    if ('refusal' in arrival) continue
    const { path, judged, sequence, said = {} } = arrival
    const alike = byHash.get(judged.digest.hash) ?? []
    let first: Arriving | null = null
    for (const one of alike) first ??= (await isSameSource(one.judged.source, judged.source)) ? one : null
    const arriving = new Arriving(path, judged, sequence, first, said)
    if (!first) byHash.set(judged.digest.hash, [...alike, arriving])
    byPath.set(path, arriving)
  }
  return byPath
}

/** What has to be found out before the batch can be written: each waits for something that is not the database. */
interface Asked {
  readonly compare: readonly { readonly arriving: Arriving; readonly id: string; readonly source: StoredRecord['source'] | undefined }[]
  readonly unpack: readonly Arriving[]
}

class BatchWriting {
  /** What was decided of the drafts that this batch itself has written, by whose they are. */
  readonly #decided = new Map<string, Decision>()
  readonly #ids = new Map<Arriving, string>()

  constructor(
    private readonly transaction: Writing,
    private readonly intake: string,
    private readonly addedAt: string,
    private readonly draftBefore: DraftBefore,
    /** Some of it is settled already: each is looked up. */
    private readonly isKnown: boolean
  ) {}

  async write(arrivals: readonly Arrival[], arriving: ReadonlyMap<string, Arriving>): Promise<Settled[] | Asked> {
    const firsts = [...arriving.values()].filter((one) => !one.first)
    const [twins, asked] = await this.#twinsOf(firsts)
    const befores = new Map<Arriving, Decision>()
    const unpack: Arriving[] = []
    for (const one of arriving.values()) {
      const before = await this.#before(one)
      if (!before) continue
      befores.set(one, before)
      if (before.waivers.length > 0 && !one.result) unpack.push(one)
    }
    if (asked.length > 0 || unpack.length > 0) return { compare: asked, unpack }
    const [noted, isOpen] = await this.#noted(arrivals)
    const written: Settled[] = []
    const writing = new Requests()
    for (const [index, arrival] of arrivals.entries()) {
      const one = arriving.get(arrival.path)
      // A file that gave no report may be taken as one after all, by a person's word.
      const before = one && noted[index]?.refusal ? undefined : noted[index]
      const result = before ? { outcome: before, held: null } : one ? this.#place(one, twins, befores, writing) : this.#refuse(arrival)
      if (one && result.outcome.report !== null) this.#ids.set(one, result.outcome.report)
      const outcomes = this.transaction.objectStore('outcomes')
      if (!before && isOpen) writing.add(noted[index] ? outcomes.put(result.outcome) : outcomes.add(result.outcome))
      written.push(result)
      if (index % STRIDE < STRIDE - 1) continue
      await writing.settle()
    }
    await writing.settle()
    return written
  }

  /** The report of the library that each has the content of; and what would first have to be compared. */
  async #twinsOf(firsts: readonly Arriving[]): Promise<[ReadonlyMap<Arriving, string>, Asked['compare']]> {
    const byHash = this.transaction.objectStore('entries').index('hash')
    const records = this.transaction.objectStore('records')
    const twins = new Map<Arriving, string>()
    const asked: Asked['compare'][number][] = []
    const found = await Promise.all(firsts.map((one) => byHash.getAllKeys(one.judged.digest.hash)))
    for (const [index, ids] of found.entries()) {
      const arriving = firsts[index]
      if (!arriving) continue
      for (const id of ids) {
        const same = arriving.compared.get(id)
        if (same === undefined) asked.push({ arriving, id, source: (await records.get(id))?.source })
        else if (same) twins.set(arriving, id)
      }
    }
    return [twins, asked]
  }

  async #before({ judged: { digest } }: Arriving): Promise<Decision | undefined> {
    const id = this.draftBefore(digest)?.id
    return id === undefined ? undefined : this.transaction.objectStore('decisions').get(id)
  }

  /** What another window, or this one before it was closed, has settled already; and whether the batch is still open. */
  async #noted(arrivals: readonly Arrival[]): Promise<[readonly (StoredOutcome | undefined)[], boolean]> {
    const isOpen = (await this.transaction.objectStore('intakes').count(this.intake)) > 0
    const outcomes = this.transaction.objectStore('outcomes')
    return [isOpen && this.isKnown ? await Promise.all(arrivals.map(({ path }) => outcomes.get([this.intake, path]))) : [], isOpen]
  }

  #refuse(arrival: Arrival): Settled {
    const refusal = 'refusal' in arrival ? arrival.refusal : null
    return { outcome: { intake: this.intake, path: arrival.path, report: null, same: false, refusal }, held: null }
  }

  #place(one: Arriving, twins: ReadonlyMap<Arriving, string>, befores: ReadonlyMap<Arriving, Decision>, writing: Requests): Settled {
    const first = one.first ?? one
    const there = this.#ids.get(first) ?? twins.get(first)
    const outcome = { intake: this.intake, path: one.path, refusal: null }
    if (there !== undefined) return { outcome: { ...outcome, report: there, same: true }, held: null }
    const id = newId()
    const { digest, source, result } = one.judged
    const entry: Entry = { ...digest, id, sequence: one.sequence, addedAt: this.addedAt }
    const decision = this.#decide(id, one, befores.get(one))
    writing.add(this.transaction.objectStore('entries').put(entry))
    writing.add(this.transaction.objectStore('records').put({ id, source, result }))
    if (!isUndecided(decision)) writing.add(this.transaction.objectStore('decisions').put(decision))
    // A third of the same content in the batch is a twin of the first that was written.
    this.#ids.set(first, id)
    return { outcome: { ...outcome, report: id, same: false }, held: { entry, decision } }
  }

  /** What people decided about the draft before goes on with this one. */
  #decide(id: string, { judged: { digest }, result, said }: Arriving, before: Decision | undefined): Decision {
    const draft = this.draftBefore(digest)
    const decision = draft ? inherited(id, this.#decided.get(draft.key) ?? before, result) : undecided(id)
    if (draft) this.#decided.set(draft.key, decision)
    return said.isPart ? withOverrides(decision, { ...decision.overrides, ...said }) : decision
  }
}

/**
 * Writes what was read of a batch, in one transaction. A file that is settled already is left as it is; one of a batch that is over is stored without a
 * mark of it. What people decided about the draft before goes on with a new one. Throws a `LibraryError` and has then written nothing.
 */
export async function keepBatch(
  database: Database,
  intake: string,
  arrivals: readonly Arrival[],
  addedAt: string,
  draftBefore: DraftBefore
): Promise<Settled[]> {
  const arriving = await arrivingOf(arrivals)
  const attempt = (isKnown: boolean) =>
    database.write((transaction) => new BatchWriting(transaction, intake, addedAt, draftBefore, isKnown).write(arrivals, arriving))
  let isKnown = false
  for (;;) {
    let written: Settled[] | Asked
    try {
      written = await attempt(isKnown)
    } catch (thrown) {
      // A mark of it stands already, of another window or of a try whose end was not heard of. Looking for each beforehand would slow every batch down.
      if (isKnown || !(thrown instanceof LibraryError) || thrown.reason !== 'ConstraintError') throw thrown
      isKnown = true
      continue
    }
    if (Array.isArray(written)) return written
    for (const { arriving: one, id, source } of written.compare) one.compared.set(id, source !== undefined && (await isSameSource(one.judged.source, source)))
    for (const one of written.unpack) one.result = await unpackResult(one.judged.result)
  }
}

/** Another result of the same source, for a report that is stored. */
export interface Renewal {
  readonly id: string
  readonly digest: Digest
  readonly result: Packed
}

/** A report judged anew: its row as it was, and as it is. */
export interface Renewed {
  readonly before: Entry
  readonly held: Held
}

async function renewAll(transaction: Writing, renewals: readonly Renewal[], unpacked: ReadonlyMap<string, CheckResult>): Promise<Renewed[] | Renewal[]> {
  const stores = [transaction.objectStore('entries'), transaction.objectStore('records'), transaction.objectStore('decisions')] as const
  const rows = await Promise.all(renewals.map(({ id }) => Promise.all([stores[0].get(id), stores[1].get(id), stores[2].get(id)])))
  const asked = renewals.filter(({ id }, index) => (rows[index]?.[2]?.waivers.length ?? 0) > 0 && !unpacked.has(id))
  if (asked.length > 0) return asked
  const renewed: Renewed[] = []
  const writing = new Requests()
  for (const [index, { id, digest, result }] of renewals.entries()) {
    const [before, record, decided = undecided(id)] = rows[index] ?? []
    // Removed meanwhile.
    if (!before || !record) continue
    const whole = unpacked.get(id)
    const decision = whole ? settled(decided, whole) : decided
    const entry: Entry = { ...digest, name: before.name, id, sequence: before.sequence, addedAt: before.addedAt }
    const earlier = before.engine !== digest.engine || before.rules !== digest.rules ? record.result : record.earlier
    writing.add(stores[0].put(entry))
    writing.add(stores[1].put({ id, source: record.source, result, ...(earlier && { earlier }) }))
    if (rows[index]?.[2] || !isUndecided(decision)) writing.add(stores[2].put(decision))
    renewed.push({ before, held: { entry, decision } })
    if (index % STRIDE < STRIDE - 1) continue
    await writing.settle()
  }
  await writing.settle()
  return renewed
}

const isAsked = (written: Renewed[] | Renewal[]): written is Renewal[] => written.some((one) => 'id' in one)

/**
 * Puts new results in the place of stored ones, in one transaction: each report keeps its id, its place and what people decided; the result of another
 * engine or catalogue is kept beside it. Reports that are gone are left out. Throws a `LibraryError` and has then written nothing.
 */
export async function renewBatch(database: Database, renewals: readonly Renewal[]): Promise<Renewed[]> {
  const unpacked = new Map<string, CheckResult>()
  for (;;) {
    const written = await database.write((transaction) => renewAll(transaction, renewals, unpacked))
    if (!isAsked(written)) return written
    for (const { id, result } of written) unpacked.set(id, await unpackResult(result))
  }
}

/** Puts another result of the same source in the place of the one that is stored; null where the report is gone. */
export async function renewReport(database: Database, id: string, result: CheckResult): Promise<Held | null> {
  const [renewed] = await renewBatch(database, [{ id, digest: digest(result), result: await packResult(result) }])
  return renewed?.held ?? null
}

/** The record of a report as it is stored; null where it is gone. */
export async function readRecord(database: Database, id: string): Promise<StoredRecord | null> {
  return database.read(async (transaction) => (await transaction.objectStore('records').get(id)) ?? null)
}
