/**
 * One batch of files, from what was put in to what is stored: gathered, read and judged by the pool, written in batches, held against last year's reports.
 * What is settled stays settled, however the tab ends: what is left is taken up again.
 */
import type { CheckContext, Source } from '../engine/contract'
import { keepBatch, type Arrival, type Settled } from '../library/batch'
import type { Database } from '../library/database'
import { beginIntake, endIntake, inputsOf, isOpen, outcomesOf, reserveNumbers, settleParted, type Unfinished } from '../library/intakes'
import { newId, type Held } from '../library/reports'
import type { BatchFile, Overrides, StoredOutcome } from '../library/schema'
import { troubleOf } from '../library/trouble'
import type { Pool } from '../workers/pool'
import { weightOf } from '../workers/protocol'
import { Anew } from './anew'
import { claimIntake, holdIntake, type Release } from './claim'
import { gather, MOST_FILES, type Candidate, type Input } from './gather'
import { yearRowOf, Years } from './last-year'
import { LatestDrafts } from './latest-drafts'
import { Line } from './line'
import { matched, partsAs } from './names'
import { Progress, type RefusedFile, type Snapshot } from './progress'
import { looksLikeNone, refusalFor } from './refusals'
import { timeFor } from './time'

export type { Unfinished } from '../library/intakes'

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

export class Intake {
  readonly #options: IntakeOptions
  readonly #progress: Progress
  readonly #aborting = new AbortController()
  readonly #candidates = new Map<string, Candidate>()
  readonly #settled = new Map<string, StoredOutcome>()
  readonly #sequences = new Map<string, number>()
  /** Rows that this batch has written, as they were written. */
  readonly #rows = new Map<string, Held>()
  /** Files that were parted, while not all of what was in them is stored. */
  readonly #parted = new Set<string>()
  /** Files being parted beside those that are being read. */
  #parting: Promise<void>[] = []
  /** Reports that came again and were judged by another engine or catalogue before. */
  readonly #outdated = new Set<string>()
  #inputs: readonly Input[] = []
  #id = newId()
  /** Finds the files of the batch; null once it has. */
  #entering: (() => Promise<'found' | 'refused' | 'taken'>) | null = null
  #begun = false
  /** ISO time at which the batch was put in: its reports came then, whenever each is written. */
  #startedAt = ''
  /** As `#startedAt`, but not moved by what a person takes in of it later. */
  #putInAt = ''
  #release: Release | null = null
  #line: Line<Candidate, Arrival> | null = null
  #anew: Anew | null = null
  #drafts = new LatestDrafts(() => null)
  /** Files that a person takes as parts of reports, one after the other, and the work on them. */
  readonly #parts: Candidate[] = []
  #taking: Promise<Snapshot> | null = null

  constructor(options: IntakeOptions) {
    this.#options = options
    this.#progress = new Progress((snapshot) => options.onchange?.(snapshot))
  }

  get snapshot(): Snapshot {
    return this.#progress.snapshot
  }

  /** By which the library knows it. */
  get id(): string {
    return this.#id
  }

  /** Takes what was put in. Resolves, and never rejects, when the batch is `done`, `cancelled`, `stopped`, `refused`. Called once. */
  start(inputs: readonly Input[] | Promise<readonly Input[]>): Promise<Snapshot> {
    return this.#enter(async () => {
      this.#progress.change({ stage: 'gathering' })
      this.#inputs = await inputs
      const { candidates, found, skipped } = await this.#gather(this.#inputs)
      this.#progress.change({ total: found, skipped })
      if (found > MOST_FILES) return 'refused'
      for (const candidate of candidates) this.#candidates.set(candidate.path, candidate)
      return 'found'
    })
  }

  /**
   * Takes up a batch that was not finished: files without an outcome are read, from what was kept, or from `inputs` where nothing was: the same files put
   * in again, known by path and size, else by name and size. Others among them are left alone. Resolves as `start` does, or as `taken`.
   */
  takeUp({ intake }: Unfinished, inputs: readonly Input[] | Promise<readonly Input[]> = []): Promise<Snapshot> {
    this.#id = intake.id
    this.#startedAt = this.#putInAt = intake.startedAt
    return this.#enter(async () => {
      this.#progress.change({ stage: 'gathering', total: intake.files.length, skipped: intake.skipped })
      this.#release ??= await claimIntake(intake.id)
      if (!this.#release || !(await isOpen(this.#options.database, intake.id))) return 'taken'
      this.#begun = true
      this.#number(intake.files, intake.sequence)
      this.#note(await outcomesOf(this.#options.database, intake.id))
      // Parts of files that were parted in an earlier visit are settled beside the files themselves.
      const total = intake.files.length + [...this.#settled.keys()].filter((path) => !this.#sequences.has(path)).length
      const waiting = new Set(this.snapshot.several.map(({ path }) => path))
      const given = intake.kept ? await inputsOf(this.#options.database, intake.id) : await inputs
      const { candidates } = await this.#gather(given)
      const missing = intake.files.filter(({ path }) => !this.#settled.has(path) || waiting.has(path))
      for (const candidate of matched(missing, candidates)) this.#candidates.set(candidate.path, candidate)
      const several = this.snapshot.several.filter(({ path }) => this.#candidates.has(path))
      this.#progress.change({ total, several, absent: missing.length - this.#candidates.size })
      return 'found'
    })
  }

  /** Begins no more files; those at work are finished and stored. */
  pause(): void {
    if (this.snapshot.stage !== 'running') return
    this.#line?.pause()
    this.#progress.rest({ stage: 'paused' })
  }

  /** Goes on after a pause; after `stopped` tries again to store what was not. */
  resume(): void {
    if (this.snapshot.stage === 'paused') {
      this.#progress.change({ stage: 'running' })
      this.#line?.resume()
    } else if (this.snapshot.stage === 'stopped') {
      this.#progress.change({ stage: 'running', trouble: null })
      void this.#go()
    }
  }

  /** Ends the batch. What is stored stays; nothing of it is taken up again. */
  cancel(): void {
    const { stage } = this.snapshot
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
    const waiting = this.snapshot.several.filter(({ path }) => paths.includes(path))
    const { stage } = this.snapshot
    const over = stage === 'done'
    this.#progress.change({ several: this.snapshot.several.filter((one) => !waiting.includes(one)), ...(over && { stage: 'running' }) })
    // What is parted afterwards comes now: a backup made in between does not hold it.
    if (over) this.#startedAt = this.#options.now()
    const storing = this.#storeParts(waiting, firstOnly)
    // While the rest is still being read, that waits at its end for these, and tells what befell them.
    if (!over && stage !== 'cancelled') {
      this.#parting.push(storing)
      await storing.catch(() => undefined)
      return this.snapshot
    }
    try {
      await storing
      return await (over ? this.#finish() : this.#over(stage))
    } catch (thrown) {
      return this.#fail(thrown)
    }
  }

  async #storeParts(waiting: readonly RefusedFile[], firstOnly: boolean): Promise<void> {
    const parts: Candidate[] = []
    const refused: RefusedFile[] = []
    for (const file of waiting) {
      const sources = await this.#partsOf(file.path)
      if (sources.length < 2) refused.push(file)
      else parts.push(...partsAs(file.path, firstOnly ? sources.slice(0, 1) : sources))
    }
    try {
      this.#number(parts, await reserveNumbers(this.#options.database, parts.length))
    } catch (thrown) {
      // Without numbers none of them can be stored: the files wait as before.
      this.#progress.change({ several: this.#inOrder([...this.snapshot.several, ...waiting]) })
      throw thrown
    }
    for (const part of parts) this.#candidates.set(part.path, part)
    const total = this.snapshot.total + parts.filter(({ path }) => !this.#settled.has(path)).length
    this.#progress.change({ total, refused: this.#inOrder([...this.snapshot.refused, ...refused]) })
    const parted = waiting.filter((file) => !refused.includes(file)).map(({ path }) => path)
    for (const path of parted) this.#parted.add(path)
    await this.#read(parts)
    await this.#settleParted(parted)
  }

  /** Files of which all that was in them is stored wait no more. */
  async #settleParted(paths: readonly string[]): Promise<void> {
    if (paths.length > 0) await settleParted(this.#options.database, this.#id, paths)
    for (const path of paths) this.#parted.delete(path)
  }

  /** `entering` finds the files of the batch. Until it has come to its end the batch must not be taken to have none: `resume` tries it again. */
  #enter(entering: () => Promise<'found' | 'refused' | 'taken'>): Promise<Snapshot> {
    this.#entering = entering
    return this.#go()
  }

  async #go(): Promise<Snapshot> {
    try {
      const entered = (await this.#entering?.()) ?? 'found'
      if (entered === 'refused') return this.#progress.change({ stage: 'refused' })
      if (entered === 'taken') return this.#leave('taken')
      this.#entering = null
      return await this.#work()
    } catch (thrown) {
      return this.#fail(thrown)
    }
  }

  /** Whether a file in which nothing of the form was seen can still be taken as a part of a report. */
  mayBePart(file: RefusedFile): boolean {
    const candidate = this.#candidates.get(file.path)
    const rests = this.snapshot.stage === 'done' || this.#taking !== null
    return rests && looksLikeNone(file.refusal) && candidate !== undefined && 'packet' in candidate
  }

  /** A person says that such a file is a part of a report: it is judged and stored as one. Resolves when all that were asked for meanwhile are. */
  takeAsPart(path: string): Promise<Snapshot> {
    const candidate = this.#candidates.get(path)
    const file = this.snapshot.refused.find((one) => one.path === path)
    if (!candidate || !file || !this.mayBePart(file)) return Promise.resolve(this.snapshot)
    this.#settled.delete(path)
    this.#parts.push(candidate)
    this.#progress.change({ refused: this.snapshot.refused.filter((one) => one !== file), stage: 'running' })
    this.#taking ??= this.#takeParts().finally(() => (this.#taking = null))
    return this.#taking
  }

  async #takeParts(): Promise<Snapshot> {
    this.#startedAt = this.#options.now()
    try {
      for (;;) {
        for (let next = this.#parts.shift(); next; next = this.#parts.shift()) {
          await this.#keep([await this.#judge(next, this.#aborting.signal, { isPart: true })])
        }
        const end = await this.#finish()
        if (this.#parts.length === 0) return end
      }
    } catch (thrown) {
      return this.#fail(thrown)
    }
  }

  async #gather(inputs: readonly Input[]): ReturnType<typeof gather> {
    return gather(inputs, this.#options.pool, this.#aborting.signal, (found) => this.#progress.change({ total: Math.max(this.snapshot.total, found) }))
  }

  /** Everything that is not settled yet, through to the end. */
  async #work(): Promise<Snapshot> {
    // After a trouble, what was being parted is among what is left.
    this.#parting = []
    await this.#begin()
    this.#drafts = new LatestDrafts(this.#options.units?.() ?? (() => null))
    for (const { entry, decision } of this.#options.rows()) this.#drafts.remember({ entry, decision })
    for (const row of this.#rows.values()) this.#drafts.remember(row)
    if (!this.#aborting.signal.aborted) {
      this.#progress.change({ stage: 'running' })
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
    this.#startedAt = this.#putInAt = now()
    this.#release ??= await holdIntake(this.#id)
    const inputs = this.#inputs.flatMap(({ path, file }) => (file ? { path, file } : []))
    const { sequence } = await beginIntake(database, { id: this.#id, files, skipped: this.snapshot.skipped, startedAt: this.#startedAt, inputs })
    this.#number(files, sequence)
    this.#begun = true
  }

  async #finish(): Promise<Snapshot> {
    await Promise.all(this.#parting.splice(0))
    await this.#settleParted([...this.#parted])
    if (!this.#aborting.signal.aborted) await this.#pair()
    if (this.#parting.length > 0) return this.#finish()
    return this.#over(this.#aborting.signal.aborted ? 'cancelled' : 'done')
  }

  /** A batch of which files were absent, or wait to be parted, can still be taken up; of any other its reports stay, and why other files gave none. */
  async #over(stage: 'done' | 'cancelled'): Promise<Snapshot> {
    const { absent, refused, several } = this.snapshot
    if (this.#begun && (stage === 'cancelled' || absent + several.length === 0)) {
      const ending = { startedAt: this.#putInAt, paths: [...this.#settled.keys()], refused: [...refused, ...several] }
      await endIntake(this.#options.database, this.#id, ending)
    }
    this.#inputs = []
    const waiting = new Set([...several, ...refused.filter(({ refusal }) => looksLikeNone(refusal))].map(({ path }) => path))
    for (const path of [...this.#candidates.keys()]) if (!waiting.has(path)) this.#candidates.delete(path)
    return this.#leave(stage)
  }

  /** Gives the batch free. */
  #leave(stage: 'done' | 'cancelled' | 'taken'): Snapshot {
    this.#release?.()
    this.#release = null
    return this.#progress.rest({ stage, reading: null })
  }

  #fail(thrown: unknown): Promise<Snapshot> | Snapshot {
    if (this.#aborting.signal.aborted) return this.#over('cancelled').catch(() => this.#progress.change({ stage: 'cancelled' }))
    this.#line = null
    return this.#progress.rest({ stage: 'stopped', trouble: troubleOf(thrown), reading: null })
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

  /** `said`: what a person says of it. */
  async #judge(candidate: Candidate, signal: AbortSignal, said: Pick<Overrides, 'isPart'> = {}): Promise<Arrival> {
    const { path } = candidate
    if ('refusal' in candidate) return { path, refusal: candidate.refusal }
    this.#progress.change({ reading: path })
    const { pool, context } = this.#options
    const outcome = await pool.run({ kind: 'judge', packet: candidate.packet, context: { ...context, ...said } }, { signal, seconds: timeFor(path) })
    if (outcome.kind === 'judged') return { path, judged: outcome.judged, sequence: this.#sequences.get(path) ?? 0, said }
    return { path, refusal: refusalFor(outcome) }
  }

  /** Stores a batch; where there is no room for all of it, as many as there is room for. */
  async #keep(arrivals: readonly Arrival[]): Promise<void> {
    try {
      this.#take(arrivals, await keepBatch(this.#options.database, this.#id, arrivals, this.#startedAt, this.#drafts.before))
    } catch (thrown) {
      if (troubleOf(thrown) !== 'full' || arrivals.length === 1) throw thrown
      const half = Math.ceil(arrivals.length / 2)
      await this.#keep(arrivals.slice(0, half))
      await this.#keep(arrivals.slice(half))
    }
  }

  #take(arrivals: readonly Arrival[], settled: readonly Settled[]): void {
    const rows = settled.flatMap(({ held }) => held ?? [])
    for (const row of rows) this.#drafts.remember(row)
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
    const { kept, same, refused, several } = this.snapshot
    this.#progress.change({
      done: this.#settled.size,
      kept: kept + fresh.filter((one) => one.report !== null && !one.same).length,
      same: same + fresh.filter((one) => one.same).length,
      refused: this.#inOrder([...refused, ...unread.filter(({ refusal }) => !refusal.several)]),
      several: this.#inOrder([...several, ...unread.filter(({ refusal }) => refusal.several)]),
      ...this.#progress.pace(this.#settled.size)
    })
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
      onprogress: (done, total) => this.#progress.change({ pairing: { done, total } })
    })
    this.#progress.change({ stage: 'pairing', pairing: { done: 0, total: ids.length } })
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
}
