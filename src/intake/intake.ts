/**
 * One batch of files, from what was put in to what is stored: gathered, read and judged by the pool, written in batches, held against last year's reports.
 * What is settled stays settled, however the tab ends: what is left is taken up again.
 */
import type { CheckContext, Source } from '../engine/contract'
import { undecided } from '../library/annotations'
import { keepBatch, type Arrival, type DraftBefore, type Settled } from '../library/batch'
import type { Database } from '../library/database'
import { claimOf } from '../library/drafts'
import { beginIntake, endIntake, inputsOf, isOpen, outcomesOf, reserveNumbers, settleParted, type Unfinished } from '../library/intakes'
import { newId, type Held } from '../library/reports'
import type { BatchFile, Refusal, StoredOutcome } from '../library/schema'
import { troubleOf, type Trouble } from '../library/trouble'
import type { Outcome, Pool } from '../workers/pool'
import { weightOf } from '../workers/protocol'
import { Anew } from './anew'
import { claimIntake, holdIntake, type Release } from './claim'
import { gather, MOST_FILES, type Candidate, type Input } from './gather'
import { yearRowOf, Years } from './last-year'
import { Line } from './line'
import { refusedBy, refusedUnread } from './refusals'
import { timeFor } from './time'

export type { Input } from './gather'
export type { Unfinished } from '../library/intakes'

/**
 * `gathering`: looking for files · `running` · `paused` · `pairing`: all is stored, reports are being held against last year's · `done` · `cancelled`: by a
 * person; what was stored stays · `stopped`: the library took no more, see `trouble`; `resume` tries again · `refused`: more than `MOST_FILES`, nothing was
 * read · `taken`: another tab is at this batch
 */
export type IntakeStage = 'idle' | 'gathering' | 'running' | 'paused' | 'pairing' | 'done' | 'cancelled' | 'stopped' | 'refused' | 'taken'

/** A file that gave no report, and why. */
export interface RefusedFile {
  readonly path: string
  readonly refusal: Refusal
}

export interface Snapshot {
  readonly stage: IntakeStage
  /** Files found so far while gathering, all of them afterwards. */
  readonly total: number
  /** Files that are settled: stored, known already, refused. */
  readonly done: number
  /** Reports that this batch has added to the library. */
  readonly kept: number
  /** Files whose content was in the library already or came twice. */
  readonly same: number
  readonly refused: readonly RefusedFile[]
  /** Files that hold several reports: `refusal.several` says which. They wait for `split`. */
  readonly several: readonly RefusedFile[]
  /** Lock and temporary files passed over. */
  readonly skipped: number
  /** Files without an outcome: still to come, or given up. */
  readonly unstored: number
  /** Of a batch taken up again: files that were not among those put in now. */
  readonly absent: number
  /** Files settled in a second, over the last ten; null in the beginning. */
  readonly rate: number | null
  /** Seconds until all is settled at this rate; null where that cannot be told. */
  readonly secondsLeft: number | null
  /** The file that was begun last. */
  readonly reading: string | null
  /** Reports held against last year's so far, and all that have to be. */
  readonly pairing: { readonly done: number; readonly total: number }
  /** Why it was stopped. */
  readonly trouble: Trouble | null
}

export interface IntakeOptions {
  readonly database: Database
  readonly pool: Pool
  /** What every file is judged with: the local profile. */
  readonly context: CheckContext
  /** The reports of the library as they stand, for drafts and last year's reports. */
  readonly rows: () => readonly Held[]
  /** Tells the unit of the roster whose report it is for certain, else null; asked for when the batch begins. Left out where there is no roster. */
  readonly units?: () => (held: Held) => string | null
  /** ISO time. */
  readonly now: () => string
  /** Files settled in one transaction; 100 where left out. */
  readonly batch?: number
  /** Called with a new snapshot, five times a second at most. */
  readonly onchange?: (snapshot: Snapshot) => void
  /** Called with rows that were written: new ones, and those judged anew beside last year's report. */
  readonly onstored?: (rows: readonly Held[]) => void
}

const NOTHING: Snapshot = {
  stage: 'idle',
  total: 0,
  done: 0,
  kept: 0,
  same: 0,
  refused: [],
  several: [],
  skipped: 0,
  unstored: 0,
  absent: 0,
  rate: null,
  secondsLeft: null,
  reading: null,
  pairing: { done: 0, total: 0 },
  trouble: null
}

/** Milliseconds between two snapshots, and the time over which the rate is taken. */
const TELLING = 200
const RATE_OVER = 10_000
const RATE_FROM = 2000

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

export class Intake {
  readonly #options: IntakeOptions
  readonly #aborting = new AbortController()
  readonly #candidates = new Map<string, Candidate>()
  readonly #settled = new Map<string, StoredOutcome>()
  readonly #sequences = new Map<string, number>()
  /** Rows that this batch has written, as they were written. */
  readonly #rows = new Map<string, Held>()
  #unitOf: (held: Held) => string | null = () => null
  readonly #latest = new Map<string, { readonly id: string; readonly sequence: number }>()
  /** Reports that came again and were judged by another engine or catalogue before. */
  readonly #outdated = new Set<string>()
  #inputs: readonly Input[] = []
  #id = newId()
  #begun = false
  /** ISO time at which the batch was put in: its reports came then, whenever each is written. */
  #startedAt = ''
  #release: Release | null = null
  #line: Line<Candidate, Arrival> | null = null
  #anew: Anew | null = null
  #snapshot: Snapshot = NOTHING
  #timer: ReturnType<typeof setTimeout> | null = null
  #marks: { readonly at: number; readonly done: number }[] = []

  constructor(options: IntakeOptions) {
    this.#options = options
  }

  get snapshot(): Snapshot {
    return this.#snapshot
  }

  /** Takes what was put in. Resolves, and never rejects, when the batch is `done`, `cancelled`, `stopped`, `refused`. Called once. */
  async start(inputs: readonly Input[] | Promise<readonly Input[]>): Promise<Snapshot> {
    this.#change({ stage: 'gathering' })
    try {
      this.#inputs = await inputs
      const { candidates, found, skipped } = await this.#gather(this.#inputs)
      this.#change({ total: found, skipped })
      if (found > MOST_FILES) return this.#change({ stage: 'refused' })
      for (const candidate of candidates) this.#candidates.set(candidate.path, candidate)
      return await this.#work()
    } catch (thrown) {
      return this.#fail(thrown)
    }
  }

  /**
   * Takes up a batch that was not finished: files without an outcome are read, from what was kept, or from `inputs` where nothing was: the same files put
   * in again, known by path and size, else by name and size. Others among them are left alone. Resolves as `start` does, or as `taken`.
   */
  async takeUp({ intake }: Unfinished, inputs: readonly Input[] | Promise<readonly Input[]> = []): Promise<Snapshot> {
    this.#change({ stage: 'gathering', total: intake.files.length, skipped: intake.skipped })
    try {
      this.#id = intake.id
      this.#startedAt = intake.startedAt
      this.#release = await claimIntake(intake.id)
      if (!this.#release || !(await isOpen(this.#options.database, intake.id))) return this.#leave('taken')
      this.#begun = true
      this.#number(intake.files, intake.sequence)
      this.#note(await outcomesOf(this.#options.database, intake.id))
      // Parts of files that were parted in an earlier visit are settled beside the files themselves.
      const total = intake.files.length + [...this.#settled.keys()].filter((path) => !this.#sequences.has(path)).length
      const waiting = new Set(this.#snapshot.several.map(({ path }) => path))
      const given = intake.kept ? await inputsOf(this.#options.database, intake.id) : await inputs
      const { candidates } = await this.#gather(given)
      const missing = intake.files.filter(({ path }) => !this.#settled.has(path) || waiting.has(path))
      for (const candidate of matched(missing, candidates)) this.#candidates.set(candidate.path, candidate)
      const several = this.#snapshot.several.filter(({ path }) => this.#candidates.has(path))
      this.#change({ total, several, absent: missing.length - this.#candidates.size })
      return await this.#work()
    } catch (thrown) {
      return this.#fail(thrown)
    }
  }

  /** Begins no more files; those at work are finished and stored. */
  pause(): void {
    if (this.#snapshot.stage !== 'running') return
    this.#line?.pause()
    this.#marks = []
    this.#change({ stage: 'paused', rate: null, secondsLeft: null })
  }

  /** Goes on after a pause; after `stopped` tries again to store what was not. */
  resume(): void {
    if (this.#snapshot.stage === 'paused') {
      this.#change({ stage: 'running' })
      this.#line?.resume()
    } else if (this.#snapshot.stage === 'stopped') {
      this.#change({ stage: 'running', trouble: null })
      void this.#work().catch((thrown: unknown) => this.#fail(thrown))
    }
  }

  /** Ends the batch. What is stored stays; nothing of it is taken up again. */
  cancel(): void {
    const { stage } = this.#snapshot
    if (stage === 'stopped') void this.#over('cancelled').catch((thrown: unknown) => this.#fail(thrown))
    this.#aborting.abort()
    this.#line?.stop()
    this.#anew?.stop()
  }

  /**
   * Parts files that hold several reports, and stores each of the reports, or the first alone. Resolves when that is done. One that cannot be parted is
   * refused from then on.
   */
  async split(paths: readonly string[], firstOnly = false): Promise<Snapshot> {
    const waiting = this.#snapshot.several.filter(({ path }) => paths.includes(path))
    const over = this.#snapshot.stage === 'done'
    this.#change({ several: this.#snapshot.several.filter((one) => !waiting.includes(one)), ...(over && { stage: 'running' }) })
    // What is parted afterwards comes now: a backup made in between does not hold it.
    if (over) this.#startedAt = this.#options.now()
    try {
      const parts: Candidate[] = []
      const parted: string[] = []
      for (const file of waiting) {
        const sources = await this.#partsOf(file.path)
        if (sources.length < 2) this.#change({ refused: [...this.#snapshot.refused, file] })
        else {
          parts.push(...partsAs(file.path, firstOnly ? sources.slice(0, 1) : sources))
          parted.push(file.path)
        }
      }
      for (const part of parts) this.#candidates.set(part.path, part)
      this.#number(parts, await reserveNumbers(this.#options.database, parts.length))
      this.#change({ total: this.#snapshot.total + parts.filter(({ path }) => !this.#settled.has(path)).length })
      await this.#read(parts)
      await settleParted(this.#options.database, this.#id, parted)
      return over ? await this.#finish() : this.#snapshot
    } catch (thrown) {
      return this.#fail(thrown)
    }
  }

  async #gather(inputs: readonly Input[]): ReturnType<typeof gather> {
    return gather(inputs, this.#options.pool, this.#aborting.signal, (found) => this.#change({ total: Math.max(this.#snapshot.total, found) }))
  }

  /** Everything that is not settled yet, through to the end. */
  async #work(): Promise<Snapshot> {
    await this.#begin()
    this.#unitOf = this.#options.units?.() ?? (() => null)
    for (const { entry, decision } of this.#options.rows()) this.#remember({ entry, decision })
    if (!this.#aborting.signal.aborted) {
      this.#change({ stage: 'running' })
      const left = [...this.#candidates.values()].filter(({ path }) => !this.#settled.has(path))
      this.#line = this.#lineFor()
      await this.#line.run(left)
      this.#line = null
    }
    return this.#finish()
  }

  /** Writes down what belongs to the batch before the first file is read. An empty one needs no mark. */
  async #begin(): Promise<void> {
    const files = [...this.#candidates.values()].map(({ path, size }) => ({ path, size }))
    if (this.#begun || files.length === 0) return
    const { database, now } = this.#options
    this.#startedAt = now()
    this.#release ??= await holdIntake(this.#id)
    const inputs = this.#inputs.flatMap(({ path, file }) => (file ? { path, file } : []))
    const { sequence } = await beginIntake(database, { id: this.#id, files, skipped: this.#snapshot.skipped, startedAt: this.#startedAt, inputs })
    this.#number(files, sequence)
    this.#begun = true
  }

  async #finish(): Promise<Snapshot> {
    if (!this.#aborting.signal.aborted) await this.#pair()
    return this.#over(this.#aborting.signal.aborted ? 'cancelled' : 'done')
  }

  /** A batch of which files were absent, or wait to be parted, can still be taken up; of any other nothing but its reports stays. */
  async #over(stage: 'done' | 'cancelled'): Promise<Snapshot> {
    const { absent, several } = this.#snapshot
    if (this.#begun && (stage === 'cancelled' || absent + several.length === 0)) await endIntake(this.#options.database, this.#id)
    this.#inputs = []
    const waiting = new Set(several.map(({ path }) => path))
    for (const path of [...this.#candidates.keys()]) if (!waiting.has(path)) this.#candidates.delete(path)
    return this.#leave(stage)
  }

  /** Gives the batch free. */
  #leave(stage: 'done' | 'cancelled' | 'taken'): Snapshot {
    this.#release?.()
    this.#release = null
    return this.#change({ stage, rate: null, secondsLeft: null, reading: null })
  }

  #fail(thrown: unknown): Promise<Snapshot> | Snapshot {
    if (this.#aborting.signal.aborted) return this.#over('cancelled').catch(() => this.#change({ stage: 'cancelled' }))
    this.#line = null
    return this.#change({ stage: 'stopped', trouble: troubleOf(thrown), rate: null, secondsLeft: null, reading: null })
  }

  #lineFor(): Line<Candidate, Arrival> {
    return new Line<Candidate, Arrival>({
      capacity: this.#options.pool.capacity,
      weight: (candidate) => ('packet' in candidate ? weightOf(candidate.packet) : 0),
      batch: this.#options.batch,
      work: (candidate, signal) => this.#judge(candidate, signal),
      write: (arrivals) => this.#keep([...arrivals].sort((one, other) => this.#sequenceOf(one) - this.#sequenceOf(other)))
    })
  }

  /** Reads further files beside those that are being read. */
  async #read(candidates: readonly Candidate[]): Promise<void> {
    const line = this.#lineFor()
    this.#aborting.signal.addEventListener('abort', () => line.stop())
    await line.run(candidates)
  }

  async #judge(candidate: Candidate, signal: AbortSignal): Promise<Arrival> {
    const { path } = candidate
    if ('refusal' in candidate) return { path, refusal: candidate.refusal }
    this.#change({ reading: path })
    const { pool, context } = this.#options
    const outcome = await pool.run({ kind: 'judge', packet: candidate.packet, context }, { signal, seconds: timeFor(path) })
    if (outcome.kind === 'judged') return { path, judged: outcome.judged, sequence: this.#sequences.get(path) ?? 0 }
    return { path, refusal: refusalFor(outcome) }
  }

  /** Stores a batch; where there is no room for all of it, as many as there is room for. */
  async #keep(arrivals: readonly Arrival[]): Promise<void> {
    try {
      this.#take(arrivals, await keepBatch(this.#options.database, this.#id, arrivals, this.#startedAt, this.#draftBefore()))
    } catch (thrown) {
      if (troubleOf(thrown) !== 'full' || arrivals.length === 1) throw thrown
      const half = Math.ceil(arrivals.length / 2)
      await this.#keep(arrivals.slice(0, half))
      await this.#keep(arrivals.slice(half))
    }
  }

  #take(arrivals: readonly Arrival[], settled: readonly Settled[]): void {
    const rows = settled.flatMap(({ held }) => held ?? [])
    for (const row of rows) this.#remember(row)
    for (const row of rows) this.#rows.set(row.entry.id, row)
    const again = settled.some(({ outcome }) => outcome.same)
    const known = new Map(again ? this.#options.rows().map(({ entry }) => [entry.id, entry]) : [])
    for (const [index, { outcome }] of settled.entries()) {
      const arrival = arrivals[index]
      const entry = outcome.same && outcome.report !== null ? known.get(outcome.report) : undefined
      if (!entry || !arrival || !('judged' in arrival)) continue
      const { engine, rules } = arrival.judged.digest
      if (entry.engine !== engine || entry.rules !== rules) this.#outdated.add(entry.id)
    }
    this.#note(settled.map(({ outcome }) => outcome))
    if (rows.length > 0) this.#options.onstored?.(rows)
  }

  /** Counts what is settled. */
  #note(outcomes: readonly StoredOutcome[]): void {
    const fresh = outcomes.filter(({ path }) => !this.#settled.has(path))
    for (const outcome of fresh) this.#settled.set(outcome.path, outcome)
    const unread = fresh.flatMap(({ path, refusal }) => (refusal ? { path, refusal } : []))
    const { kept, same, refused, several } = this.#snapshot
    this.#change({
      done: this.#settled.size,
      kept: kept + fresh.filter((one) => one.report !== null && !one.same).length,
      same: same + fresh.filter((one) => one.same).length,
      refused: this.#inOrder([...refused, ...unread.filter(({ refusal }) => !refusal.several)]),
      several: this.#inOrder([...several, ...unread.filter(({ refusal }) => refusal.several)]),
      ...this.#pace()
    })
  }

  /** Whose report on which year: the unit's where one is certain, so that two units of one name are not mixed, else the organ's. */
  #keyOf(held: Held): string | null {
    const { organ, year } = claimOf(held)
    const unit = this.#unitOf(held)
    return year === null || (unit === null && organ === null) ? null : JSON.stringify([unit, unit === null ? organ : null, year])
  }

  #draftBefore(): DraftBefore {
    return (digest) => {
      const key = this.#keyOf({ entry: { ...digest, id: '', sequence: 0, addedAt: '' }, decision: undecided('') })
      return key === null ? null : { key, id: this.#latest.get(key)?.id }
    }
  }

  /** Of one unit or organ and year the draft that came last. */
  #remember(held: Held): void {
    const key = this.#keyOf(held)
    if (key === null) return
    const { id, sequence } = held.entry
    if ((this.#latest.get(key)?.sequence ?? -1) < sequence) this.#latest.set(key, { id, sequence })
  }

  /** Holds this batch's reports against last year's, and others against this batch's, where they were not; and what came again by the engine of today. */
  async #pair(): Promise<void> {
    const rows = new Map(this.#options.rows().map((held) => [held.entry.id, held]))
    for (const [id, held] of this.#rows) if (!rows.has(id)) rows.set(id, held)
    const own = new Set([...this.#settled.values()].flatMap(({ report }) => report ?? []))
    const years = new Years([...rows.values()].map(yearRowOf))
    const ids = [...rows.keys()].filter((id) => {
      const row = years.row(id)
      if (!row || this.#outdated.has(id)) return row !== undefined
      const before = years.before(row)
      return (own.has(id) || (before !== null && own.has(before.id))) && years.isOutdated(row, row.previous)
    })
    if (ids.length === 0) return
    const { database, pool, context, onstored } = this.#options
    this.#anew = new Anew({
      database,
      pool,
      context,
      rows: () => [...rows.values()],
      onrenewed: (renewed) => onstored?.(renewed.map(({ held }) => held)),
      onprogress: (done, total) => this.#change({ pairing: { done, total } })
    })
    this.#change({ stage: 'pairing', pairing: { done: 0, total: ids.length } })
    await this.#anew.run(ids)
    this.#anew = null
  }

  async #partsOf(path: string): Promise<readonly Source[]> {
    const candidate = this.#candidates.get(path)
    if (!candidate || 'refusal' in candidate) return []
    const outcome = await this.#options.pool.run({ kind: 'split', packet: candidate.packet }, { seconds: timeFor(path) })
    return outcome.kind === 'split' ? outcome.sources : []
  }

  #number(files: readonly BatchFile[], first: number): void {
    for (const [index, { path }] of files.entries()) this.#sequences.set(path, first + index)
  }

  /** As they were put in, whichever worker was first. */
  #inOrder(files: RefusedFile[]): RefusedFile[] {
    return files.sort((one, other) => this.#sequenceOf(one) - this.#sequenceOf(other))
  }

  #sequenceOf({ path }: { readonly path: string }): number {
    return this.#sequences.get(path) ?? 0
  }

  #pace(): Pick<Snapshot, 'rate' | 'secondsLeft'> {
    const at = performance.now()
    this.#marks = [...this.#marks.filter((one) => at - one.at < RATE_OVER), { at, done: this.#settled.size }]
    const [first] = this.#marks
    if (!first || at - first.at < RATE_FROM) return { rate: this.#snapshot.rate, secondsLeft: this.#snapshot.secondsLeft }
    const rate = ((this.#settled.size - first.done) * 1000) / (at - first.at)
    const left = Math.max(0, this.#snapshot.total - this.#snapshot.absent - this.#settled.size)
    return { rate, secondsLeft: rate > 0 ? Math.ceil(left / rate) : null }
  }

  /** The one gate for writing. A new stage is told at once, anything else with the next telling. */
  #change(change: Partial<Snapshot>): Snapshot {
    const next = { ...this.#snapshot, ...change }
    this.#snapshot = { ...next, unstored: next.total - next.done }
    if (change.stage !== undefined) this.#tell()
    else this.#timer ??= setTimeout(() => this.#tell(), TELLING)
    return this.#snapshot
  }

  #tell(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#options.onchange?.(this.#snapshot)
  }
}

/** The reports that a file was parted into: files of an archive under their names, reports of a text by their number. */
function partsAs(path: string, sources: readonly Source[]): Candidate[] {
  return sources.map((source, index): Candidate => {
    const name = source.name?.startsWith(path) ? source.name : source.name === undefined ? `${path}（${index + 1}）` : `${path}/${source.name}`
    const size = 'bytes' in source ? source.bytes.length : 'html' in source ? source.html.length : source.text.length
    return { path: name, size, packet: { source: { ...source, name } } }
  })
}

function refusalFor(outcome: Exclude<Outcome, { kind: 'judged' }>): Refusal {
  switch (outcome.kind) {
    case 'refused':
      return outcome.refusal
    case 'unread':
      return refusedUnread(outcome.why)
    case 'late':
      return refusedBy('late', outcome.seconds)
    default:
      return refusedBy('fault')
  }
}

/** Of files put in again those that are missing, under the path they had: by path and size, else by name and size where that is one file only. */
function matched(missing: readonly BatchFile[], candidates: readonly Candidate[]): Candidate[] {
  const byPath = new Map(candidates.map((candidate) => [`${candidate.size} ${candidate.path}`, candidate]))
  const byName = new Map<string, Candidate | null>()
  for (const candidate of candidates) {
    const key = `${candidate.size} ${baseOf(candidate.path)}`
    byName.set(key, byName.has(key) ? null : candidate)
  }
  const names = new Map<string, number>()
  for (const { path, size } of missing) names.set(`${size} ${baseOf(path)}`, (names.get(`${size} ${baseOf(path)}`) ?? 0) + 1)
  return missing.flatMap(({ path, size }) => {
    const key = `${size} ${baseOf(path)}`
    const found = byPath.get(`${size} ${path}`) ?? (names.get(key) === 1 ? byName.get(key) : null)
    return found ? { ...found, path, size } : []
  })
}
