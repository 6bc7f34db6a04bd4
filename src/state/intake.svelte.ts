/** Putting reports in: from paste, files, drop or the example, through the check, onto the screen and into the library. */
import { checkReport, splitReports } from '../engine'
import type { CheckResult, Source } from '../engine/contract'
import type { Overrides } from '../library/schema'
import { zh } from '../wording/zh'
import type { BatchState, Heap } from './batch.svelte'
import { BusyState, type Busy } from './busy.svelte'
import { faultDetail } from './fault-detail'
import { Judging } from './judging'
import type { Claim, LastYearChoice, LibraryState } from './library.svelte'
import type { LiveState } from './live.svelte'
import { droppedItems, isArchive, pastedSources, readItem, singleFile, type Item } from './reading'
import type { ProfileState } from './profile.svelte'
import type { ReportState } from './report.svelte'
import { UNSAVED, type RouteState } from './route.svelte'
import { nameOf, refusalsOf, spokenVerdict } from './verdict'

/** One of several files put in together. */
export interface Outcome {
  readonly key: number
  readonly name: string
  readonly result: CheckResult | null
  readonly source: Source | null
  /** Id in the library; null where it holds no report. */
  readonly id: string | null
  /** What happened instead of a check, in a sentence. */
  readonly refusal: string | null
}

/** Something that failed on our side: a sentence, and what a developer needs, without words of the report. */
export interface Fault {
  readonly message: string
  readonly detail: string
}

/** Last year's report, put in for the report that comes next. */
export interface Awaiting {
  readonly name: string
  /** Id in the library. */
  readonly id: string
}

/** Milliseconds until a page that does not say when it is idle is taken to be. */
const IDLE = 1000

export class IntakeState {
  #report: ReportState
  #library: LibraryState
  #profile: ProfileState
  #route: RouteState
  #live: LiveState
  readonly #busy = new BusyState()
  #outcomes = $state.raw<readonly Outcome[]>([])
  #fault = $state.raw<Fault | null>(null)
  #refusal = $state.raw<string | null>(null)
  #lastYear = $state.raw<Awaiting | null>(null)
  #batch = $state.raw<BatchState | null>(null)
  #batching: Promise<BatchState> | null = null
  #running: AbortController | null = null
  readonly #judging: Judging

  constructor(report: ReportState, library: LibraryState, profile: ProfileState, route: RouteState, live: LiveState) {
    this.#report = report
    this.#library = library
    this.#profile = profile
    this.#route = route
    this.#live = live
    this.#judging = new Judging(library, profile, report, (thrown) => this.#blame(thrown))
  }

  get busy(): Busy | null {
    return this.#busy.now
  }
  get outcomes(): readonly Outcome[] {
    return this.#outcomes
  }
  get fault(): Fault | null {
    return this.#fault
  }
  get refusal(): string | null {
    return this.#refusal
  }

  /** Last year's report that waits for this year's; null where none was put in. */
  get lastYear(): Awaiting | null {
    return this.#lastYear
  }

  /** Several files on their way into the library; null where none ever were. */
  get batch(): BatchState | null {
    return this.#batch
  }

  paste(data: DataTransfer): void {
    const pasted = pastedSources(data)
    const files = pasted.filter((one): one is File => one instanceof File)
    if (files.length > 0) this.files(files)
    else void this.#take(pasted)
  }

  drop(data: DataTransfer): void {
    const dropped = droppedItems(data)
    const single = singleFile(dropped)
    if (dropped.length === 0) this.paste(data)
    else if (single) void this.#take([single])
    else void this.#put({ dropped })
  }

  text(text: string): void {
    void this.#take([{ text }])
  }

  /** Files of a chooser; those of a folder carry their path in it. */
  files(files: Iterable<File>): void {
    const chosen = [...files]
    const [first, ...more] = chosen
    if (first && more.length === 0 && !isArchive(first) && !first.webkitRelativePath) void this.#take([first])
    else if (first) void this.#put({ files: chosen })
  }

  /** Asks for batches that an earlier visit left behind. Called once, when the page starts. */
  async lookBack(): Promise<void> {
    await this.#library.lend(async ({ database, unfinishedIntakes, readReasons }) => {
      const [unfinished, past] = database ? await Promise.all([unfinishedIntakes(database), readReasons(database)]) : [[], []]
      if (unfinished.length + past.length > 0) await (await this.#batches()).offer(unfinished, past)
    })
  }

  example(): void {
    void import('../wording/example').then((example) => this.#take([example.exampleSource(zh.input.example)]))
  }

  /** Runs the engine once while nobody waits: its first check takes three times as long as those that follow. Nothing of it is shown or kept. */
  rehearse(): void {
    const check = () => void import('../wording/example').then(({ exampleSource }) => checkReport(exampleSource(zh.input.example))).catch(() => undefined)
    if ('requestIdleCallback' in window) window.requestIdleCallback(check)
    else setTimeout(check, IDLE)
  }

  /** Two reports in one: checks each of them, or the first alone. */
  split(firstOnly: boolean): void {
    const source = this.#report.source
    if (!source) return
    const isBundle = this.#report.raw?.findings.some((one) => one.rule === 'I07' && one.data.kind === 'files')
    if (!firstOnly && isBundle && 'bytes' in source) {
      void this.#put({ files: [new File([source.bytes as Uint8Array<ArrayBuffer>], source.name ?? zh.input.pasted)] })
      return
    }
    void splitReports(source).then((sources) => this.#take(firstOnly ? sources.slice(0, 1) : sources))
  }

  /** A person says that what is on screen is a part of a report, though nothing of the form was seen in it: its words are checked as such. */
  takeAsPart(): void {
    const { source } = this.#report
    if (source) void this.#take([source], { isPart: true })
  }

  /** Takes last year's report, chosen, dropped or pasted: it is kept, not shown, and the next report is held against it. */
  takeLastYear(items: readonly (Source | File)[]): void {
    this.#change({ refusal: null, lastYear: null })
    void this.#putBeside(items).then((put) => {
      this.#change(typeof put === 'string' ? { refusal: put } : { lastYear: put })
      this.#live.say(typeof put === 'string' ? put : zh.first.lastYearIs(put.name))
    })
  }

  /** The next report is not held against what was put in as last year's. */
  forgetLastYear(): void {
    this.#change({ lastYear: null })
  }

  /** Holds a report against what was put in as last year's. Resolves with why not, in a sentence, else with null. */
  async compareWith(id: string, items: readonly (Source | File)[]): Promise<string | null> {
    const put = await this.#putBeside(items)
    if (typeof put === 'string') return put
    await this.chooseLastYear(id, { id: put.id })
    return null
  }

  /** Holds a report against the one that a person names, or against none, from now on. */
  async chooseLastYear(id: string, choice: LastYearChoice): Promise<void> {
    await this.#library.chooseLastYear(id, choice)
    await this.#judging.rejudge(id).catch((thrown: unknown) => this.#blame(thrown))
  }

  /** A person says whose report it is and for which year, in place of what was read. */
  claim(id: string, claim: Claim): void {
    void this.#library.claim(id, claim).then(() => this.#judging.rejudge(id))
  }

  /** Judges every report of the library anew: local demands have changed. Resolves with their number. */
  rejudgeAll(): Promise<number> {
    return this.#judging.rejudgeAll()
  }

  /** A person says when the report of the library was published; empty: it is not known. */
  publish(id: string, on: string): void {
    const overrides = { ...this.#library.entry(id)?.overrides }
    if (on === '') delete overrides.publishedOn
    else overrides.publishedOn = on
    void this.#library.correct(id, overrides).then(() => this.#judging.rejudge(id))
  }

  /** What was read counts again. */
  unclaim(id: string): void {
    void this.#library.correct(id, {}).then(() => this.#judging.rejudge(id))
  }

  /** 清空本机记录: nothing of what was put in stays, on disk or on screen. */
  clearRecords(): void {
    this.#change({ outcomes: [], refusal: null, fault: null, lastYear: null })
    this.#report.close()
    void this.#library.clear().then((cleared) => this.#live.say(cleared ? zh.first.cleared : zh.errors.clearFailed))
  }

  cancel(): void {
    this.#running?.abort()
  }

  /** Shows the report that the address names; says so where it is not there any more. */
  open(id: string): void {
    if (this.#report.id !== id) void this.#bring(id)
    else void this.#judging.refresh(id)
  }

  openOutcome(outcome: Outcome): void {
    if (outcome.id !== null) this.#route.go({ room: 'report', id: outcome.id })
    else if (outcome.result) this.#show(outcome.result, outcome.source, UNSAVED)
  }

  async #bring(id: string): Promise<void> {
    if (id !== UNSAVED) await this.#library.start()
    await this.#judging.refresh(id)
    const opened = id === UNSAVED ? null : await this.#library.open(id)
    if (this.#route.current.room !== 'report' || this.#route.current.id !== id) return
    if (opened) this.#report.show(id, opened.result, opened.source, null)
    else this.#report.showMissing()
  }

  /** Several files go into the library beside the page, seen there as they come; where nothing is kept they are read one after the other. */
  async #put(heap: Heap): Promise<void> {
    try {
      if (this.#library.saving && this.#library.status !== 'blocked') {
        // What was dropped is asked for before anything is waited for.
        const batches = await this.#batches()
        this.#change({ fault: null, refusal: null, outcomes: [] })
        batches.put(heap)
        const { room } = this.#route.current
        if (room === 'check' || room === 'report') this.#route.go({ room: 'library' })
        return
      }
      if ('files' in heap) return await this.#take(heap.files)
      const { inputsOfDrop } = await import('../intake/gather')
      await this.#take((await inputsOfDrop(heap.dropped)).flatMap(({ file }) => (file instanceof File ? file : [])))
    } catch (thrown) {
      this.#blame(thrown)
    }
  }

  #batches(): Promise<BatchState> {
    this.#batching ??= import('./batch.svelte').then(({ BatchState }) => {
      const batch = new BatchState(this.#library, this.#profile, this.#live, (thrown) => this.#blame(thrown))
      this.#change({ batch })
      return batch
    })
    return this.#batching
  }

  /** `said`: what a person says of what is put in. */
  async #take(items: readonly Item[], said: Pick<Overrides, 'isPart'> = {}): Promise<void> {
    this.#running?.abort()
    const running = new AbortController()
    this.#running = running
    this.#change({ fault: null, refusal: null, outcomes: [] })
    for (const [key, item] of items.entries()) {
      const name = ('name' in item && item.name) || zh.input.pasted
      const stop = this.#busy.begin(name)
      try {
        await this.#one(item, name, key, items.length > 1, running.signal, said)
      } catch (thrown) {
        if (running.signal.aborted) break
        this.#blame(thrown)
      } finally {
        stop()
      }
    }
    if (items.length > 1) await this.#pair()
    if (running.signal.aborted) this.#live.say(zh.input.cancelled)
    if (this.#running === running) this.#running = null
  }

  async #one(item: Item, name: string, key: number, several: boolean, signal: AbortSignal, said: Pick<Overrides, 'isPart'>): Promise<void> {
    const read = await readItem(item)
    if ('refusal' in read) {
      if (several) this.#add({ key, name, result: null, source: null, id: null, refusal: read.refusal })
      else this.#change({ refusal: read.refusal })
      this.#live.say(read.refusal)
      return
    }
    const alone = await this.#judging.check(read, signal, said)
    if (signal.aborted) return
    const awaiting = several ? null : this.#lastYear
    const beside = several ? {} : await this.#judging.beside({ ...alone.report, lastYear: awaiting ? { id: awaiting.id } : {} })
    const result = beside.previous ? await this.#judging.check(read, signal, { ...said, ...beside }) : alone
    if (signal.aborted) return
    if (several) {
      const kept = await this.#keep(result, read)
      this.#add({ key, name, ...kept, source: read, refusal: null })
      if (this.#route.current.room === 'report') this.#route.go({ room: 'check' })
      return
    }
    this.#show(result, read, UNSAVED)
    const { id } = await this.#keep(result, read, awaiting, said)
    if (id === null) return
    if (awaiting) this.#change({ lastYear: null })
    await this.#judging.refresh(id)
  }

  /** Reads, checks and keeps what is last year's; a sentence where it is none. */
  async #putBeside([item]: readonly (Source | File)[]): Promise<Awaiting | string> {
    const stop = this.#busy.begin(item?.name ?? zh.input.pasted)
    try {
      const read = item ? await readItem(item) : { refusal: zh.errors.checkFault }
      if ('refusal' in read) return read.refusal
      const result = await this.#judging.check(read, new AbortController().signal)
      const [refusal] = refusalsOf(result)
      if (refusal) return refusal.message
      const { id } = await this.#keep(result, read)
      return id === null ? zh.errors.troubles.failed : { id, name: nameOf(result) }
    } catch (thrown) {
      this.#blame(thrown)
      return zh.errors.checkFault
    } finally {
      stop()
    }
  }

  /** Of several reports put in together, those of one organ and two years are held against each other, whichever came first. */
  async #pair(): Promise<void> {
    for (const { id } of this.#outcomes) {
      const result = id === null ? null : await this.#judging.refresh(id)
      if (result) this.#change({ outcomes: this.#outcomes.map((one) => (one.id === id ? { ...one, result } : one)) })
    }
  }

  #show(result: CheckResult, source: Source | null, id: string): void {
    this.#report.show(id, result, source, null)
    this.#route.go({ room: 'report', id })
    const [refusal] = refusalsOf(result)
    this.#live.say(
      zh.input.done(refusal?.message ?? `${nameOf(result)}${zh.result.verdict.stop}${spokenVerdict(this.#report.result ?? result, this.#report.allZero)}`)
    )
  }

  /** The id in the library, or in this window where nothing is to be stored; null where the input was no one report. */
  async #keep(
    result: CheckResult,
    source: Source,
    chosen: Awaiting | null = null,
    said: Pick<Overrides, 'isPart'> = {}
  ): Promise<{ id: string | null; result: CheckResult }> {
    if (refusalsOf(result).length > 0) return { id: null, result }
    const kept = await this.#library.keep(result, source)
    if (kept.id !== null && chosen) await this.#library.chooseLastYear(kept.id, { id: chosen.id })
    if (kept.id !== null && said.isPart) await this.#library.correct(kept.id, { ...this.#library.entry(kept.id)?.overrides, ...said })
    const given = kept.id === null ? undefined : this.#library.entry(kept.id)?.overrides
    // The reader may have gone on while it was being kept.
    if (kept.id !== null && this.#report.raw === result) {
      this.#report.settle(kept.id, kept)
      const { current } = this.#route
      if (current.room === 'report' && current.id === UNSAVED) this.#route.rename({ room: 'report', id: kept.id })
    }
    const anew = kept.id !== null && given && (given.organKind || given.organLevel || given.publishedOn) ? await this.#judging.rejudge(kept.id) : null
    return { id: kept.id, result: anew ?? result }
  }

  /** Our own fault is said on screen, without words of the report. */
  #blame(thrown: unknown): void {
    this.#change({ fault: { message: zh.errors.checkFault, detail: faultDetail(thrown) } })
  }

  #add(outcome: Outcome): void {
    this.#change({ outcomes: [...this.#outcomes, outcome] })
  }

  /** The one gate for writing. */
  #change(change: { outcomes?: readonly Outcome[]; fault?: Fault | null; refusal?: string | null; lastYear?: Awaiting | null; batch?: BatchState }): void {
    if (change.outcomes !== undefined) this.#outcomes = change.outcomes
    if (change.fault !== undefined) this.#fault = change.fault
    if (change.refusal !== undefined) this.#refusal = change.refusal
    if (change.lastYear !== undefined) this.#lastYear = change.lastYear
    if (change.batch !== undefined) this.#batch = change.batch
  }
}
