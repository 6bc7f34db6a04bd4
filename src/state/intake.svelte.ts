/** Putting reports in: from paste, files, drop or the example, through the check, onto the screen and into the library. */
import { checkReport, splitReports } from '../engine'
import type { CheckContext, CheckResult, Source } from '../engine/contract'
import { zh } from '../wording/zh'
import type { Claim, LibraryState } from './library.svelte'
import type { LiveState } from './live.svelte'
import { FILE_LIMIT, fileSource, isLarge, pastedSources } from './reading'
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

export interface Busy {
  readonly name: string
  readonly seconds: number
}

/** Something that failed on our side: a sentence, and what a developer needs, without words of the report. */
export interface Fault {
  readonly message: string
  readonly detail: string
}

interface Refused {
  readonly name: string
  readonly refusal: string
}

type Item = Source | File | Refused

/** Progress is shown to those who wait, not flashed at those who do not. */
const PATIENCE = 1000

export class IntakeState {
  #report: ReportState
  #library: LibraryState
  #route: RouteState
  #live: LiveState
  #busy = $state.raw<Busy | null>(null)
  #outcomes = $state.raw<readonly Outcome[]>([])
  #fault = $state.raw<Fault | null>(null)
  #refusal = $state.raw<string | null>(null)
  #running: AbortController | null = null

  constructor(report: ReportState, library: LibraryState, route: RouteState, live: LiveState) {
    this.#report = report
    this.#library = library
    this.#route = route
    this.#live = live
  }

  get busy(): Busy | null {
    return this.#busy
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

  paste(data: DataTransfer): void {
    void this.#take(pastedSources(data))
  }

  drop(data: DataTransfer): void {
    const files = [...data.files]
    void this.#take(files.length > 0 ? files : pastedSources(data))
  }

  text(text: string): void {
    void this.#take([{ text }])
  }

  files(files: Iterable<File>): void {
    void this.#take([...files])
  }

  example(): void {
    void import('../wording/example').then((example) => this.#take([example.exampleSource(zh.input.example)]))
  }

  /** Runs the engine once while nobody waits: its first check takes three times as long as those that follow. Nothing of it is shown or kept. */
  rehearse(): void {
    const check = () => void import('../wording/example').then(({ exampleSource }) => checkReport(exampleSource(zh.input.example))).catch(() => undefined)
    if ('requestIdleCallback' in window) window.requestIdleCallback(check)
    else setTimeout(check, PATIENCE)
  }

  /** Two reports in one: checks each of them, or the first alone. */
  split(firstOnly: boolean): void {
    const source = this.#report.source
    if (!source) return
    void splitReports(source).then((sources) => this.#take(firstOnly ? sources.slice(0, 1) : sources))
  }

  /** A person says whose report it is and for which year, in place of what was read. */
  claim(id: string, claim: Claim): void {
    void this.#library.claim(id, claim).then(() => this.#rejudge(id))
  }

  /** What was read counts again. */
  unclaim(id: string): void {
    void this.#library.correct(id, {}).then(() => this.#rejudge(id))
  }

  /** 清空本机记录: nothing of what was put in stays, on disk or on screen. */
  clearRecords(): void {
    this.#change({ outcomes: [], refusal: null, fault: null })
    this.#report.close()
    void this.#library.clear().then((cleared) => this.#live.say(cleared ? zh.first.cleared : zh.errors.clearFailed))
  }

  cancel(): void {
    this.#running?.abort()
  }

  /** Shows the report that the address names; says so where it is not there any more. */
  open(id: string): void {
    if (this.#report.id === id) return
    void this.#bring(id)
  }

  openOutcome(outcome: Outcome): void {
    if (outcome.id !== null) this.#route.go({ room: 'report', id: outcome.id })
    else if (outcome.result) this.#show(outcome.result, outcome.source, UNSAVED)
  }

  async #bring(id: string): Promise<void> {
    const opened = id === UNSAVED ? null : await this.#library.open(id)
    if (this.#route.current.room !== 'report' || this.#route.current.id !== id) return
    if (opened) this.#report.show(id, opened.result, opened.source, null)
    else this.#report.showMissing()
  }

  async #take(items: readonly Item[]): Promise<void> {
    this.#running?.abort()
    const running = new AbortController()
    this.#running = running
    this.#change({ fault: null, refusal: null, outcomes: [] })
    for (const [key, item] of items.entries()) {
      const name = ('name' in item && item.name) || zh.input.pasted
      const stop = this.#watch(name)
      try {
        await this.#one(item, name, key, items.length > 1, running.signal)
      } catch (thrown) {
        if (running.signal.aborted) break
        this.#change({
          fault: {
            message: zh.errors.checkFault,
            detail: thrown instanceof Error ? `${thrown.name}: ${thrown.stack?.split('\n')[1]?.trim() ?? ''}` : 'unknown'
          }
        })
      } finally {
        stop()
      }
    }
    if (running.signal.aborted) this.#live.say(zh.input.cancelled)
    if (this.#running === running) this.#running = null
  }

  async #one(item: Item, name: string, key: number, several: boolean, signal: AbortSignal): Promise<void> {
    const read = await this.#read(item)
    if ('refusal' in read) {
      if (several) this.#add({ key, name, result: null, source: null, id: null, refusal: read.refusal })
      else this.#change({ refusal: read.refusal })
      this.#live.say(read.refusal)
      return
    }
    const result = await this.#check(read, signal)
    if (signal.aborted) return
    if (several) {
      const id = await this.#keep(result, read)
      this.#add({ key, name, result, source: read, id, refusal: null })
      if (this.#route.current.room === 'report') this.#route.go({ room: 'check' })
      return
    }
    this.#show(result, read, UNSAVED)
    await this.#keep(result, read)
  }

  async #read(item: Item): Promise<Source | Refused> {
    if (!(item instanceof File)) return item
    if (item.size > FILE_LIMIT) return { name: item.name, refusal: zh.errors.tooLarge(Math.round(item.size / 1024 / 1024)) }
    return fileSource(item).catch(() => ({ name: item.name, refusal: zh.errors.unreadableFile(item.name) }))
  }

  async #check(source: Source, signal: AbortSignal, context: CheckContext = {}): Promise<CheckResult> {
    if (!isLarge(source)) return checkReport(source, context)
    const { checkApart } = await import('../workers/apart')
    return checkApart(source, context, signal)
  }

  /** Judges a report of the library anew as the kind of organ that a person gave it: some rules ask for it. */
  async #rejudge(id: string): Promise<void> {
    const opened = await this.#library.open(id)
    const entry = this.#library.entry(id)
    if (!opened || !entry) return
    const { organKind, organLevel } = entry.overrides
    const context: CheckContext = { ...(organKind && { organKind }), ...(organLevel && { organLevel }) }
    const result = await this.#check(opened.source, new AbortController().signal, context)
    await this.#library.renew(opened, result)
    if (this.#report.id === id) this.#report.show(id, result, opened.source, this.#report.kept)
  }

  #show(result: CheckResult, source: Source | null, id: string): void {
    this.#report.show(id, result, source, null)
    this.#route.go({ room: 'report', id })
    const [refusal] = refusalsOf(result)
    this.#live.say(zh.input.done(refusal?.message ?? `${nameOf(result)}${zh.result.verdict.stop}${spokenVerdict(result, this.#report.allZero)}`))
  }

  /** Id in the library, or in this window where nothing is to be stored; null where the input was no one report. */
  async #keep(result: CheckResult, source: Source): Promise<string | null> {
    if (refusalsOf(result).length > 0) return null
    const kept = await this.#library.keep(result, source)
    const given = kept.id === null ? undefined : this.#library.entry(kept.id)?.overrides
    // The reader may have gone on while it was being kept.
    if (kept.id !== null && this.#report.result === result) {
      this.#report.settle(kept.id, kept)
      const { current } = this.#route
      if (current.room === 'report' && current.id === UNSAVED) this.#route.rename({ room: 'report', id: kept.id })
    }
    if (kept.id !== null && given && (given.organKind || given.organLevel)) await this.#rejudge(kept.id)
    return kept.id
  }

  /** Counts the seconds of a long reading; the answer ends it. */
  #watch(name: string): () => void {
    const start = performance.now()
    const timer = setInterval(() => this.#change({ busy: { name, seconds: Math.floor((performance.now() - start) / 1000) } }), PATIENCE)
    return () => {
      clearInterval(timer)
      this.#change({ busy: null })
    }
  }

  #add(outcome: Outcome): void {
    this.#change({ outcomes: [...this.#outcomes, outcome] })
  }

  /** The one gate for writing. */
  #change(change: { busy?: Busy | null; outcomes?: readonly Outcome[]; fault?: Fault | null; refusal?: string | null }): void {
    if (change.busy !== undefined) this.#busy = change.busy
    if (change.outcomes !== undefined) this.#outcomes = change.outcomes
    if (change.fault !== undefined) this.#fault = change.fault
    if (change.refusal !== undefined) this.#refusal = change.refusal
  }
}
