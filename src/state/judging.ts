/** Judging for the page: what was put in, and reports of the library anew, each beside last year's report and under local demands. */
import { checkReport } from '../engine'
import type { CheckContext, CheckResult, Source } from '../engine/contract'
import type { Subject } from './last-year'
import type { LibraryState } from './library.svelte'
import type { ProfileState } from './profile.svelte'
import { isLarge } from './reading'
import type { ReportState } from './report.svelte'

/** Local demands are waited for, but not for ever. Milliseconds. */
const PATIENCE = 1000

export class Judging {
  readonly #library: LibraryState
  readonly #profile: ProfileState
  readonly #report: ReportState
  readonly #blame: (thrown: unknown) => void
  #turn = 0
  #run: { stop(): void } | null = null

  /** `blame` is told what failed on our side. */
  constructor(library: LibraryState, profile: ProfileState, report: ReportState, blame: (thrown: unknown) => void) {
    this.#library = library
    this.#profile = profile
    this.#report = report
    this.#blame = blame
  }

  /** Judges a source with what people asked for: on the page itself where that is quicker than asking a worker. Aborting `signal` rejects. */
  async check(source: Source, signal: AbortSignal, context: CheckContext = {}): Promise<CheckResult> {
    // Local demands are judged with the rest.
    await Promise.race([this.#profile.start(), new Promise((resolve) => setTimeout(resolve, PATIENCE))])
    const asked: CheckContext = { ...context, profile: this.#profile.profile }
    if (!isLarge(source)) return checkReport(source, asked)
    const { checkApart } = await import('../workers/apart')
    return checkApart(source, asked, signal)
  }

  /** Last year's report in the library, as the engine is told of it. */
  async beside(subject: Subject): Promise<CheckContext> {
    if (this.#library.entries.length === 0) return {}
    const { lastYearContext } = await import('./last-year')
    return lastYearContext(this.#library, subject)
  }

  /** Judges a report of the library anew, as the organ and year that a person gave it and beside last year's. null where it is gone. */
  async rejudge(id: string): Promise<CheckResult | null> {
    const opened = await this.#library.open(id)
    const entry = this.#library.entry(id)
    if (!opened || !entry) return null
    const { organKind, organLevel, year, publishedOn, isPart } = entry.overrides
    const beside = await this.beside(entry)
    const context: CheckContext = {
      ...(organKind && { organKind }),
      ...(organLevel && { organLevel }),
      ...(year && { expectedYear: year }),
      ...(publishedOn && { publishedOn }),
      ...(isPart && { isPart }),
      ...beside
    }
    const result = await this.check(opened.source, new AbortController().signal, context)
    await this.#library.renew(opened, result)
    if (this.#report.id === id) this.#report.show(id, result, opened.source, this.#report.kept)
    return result
  }

  /** Judges a report of the library anew where another report of last year's is to be used than was; null where it stands as it was judged. */
  async refresh(id: string): Promise<CheckResult | null> {
    const entry = this.#library.entry(id)
    if (!entry) return null
    try {
      const { isOutdated } = await import('./last-year')
      return isOutdated(this.#library.entries, entry, entry.previous) ? await this.rejudge(id) : null
    } catch (thrown) {
      this.#blame(thrown)
      return null
    }
  }

  /** Judges every report of the library anew: local demands have changed. Resolves with their number when all are done, or when it was asked for again. */
  async rejudgeAll(): Promise<number> {
    const turn = ++this.#turn
    this.#run?.stop()
    await this.#library.start()
    const { judgeShelves } = await import('./rejudging')
    let count = await judgeShelves(this.#library, this.#profile, (run) => (this.#run = run)).catch((thrown: unknown) => {
      this.#blame(thrown)
      return 0
    })
    for (const { id } of this.#library.entries.filter(({ stored }) => !stored)) {
      if (turn !== this.#turn) break
      await this.rejudge(id)
      count += 1
    }
    await this.#showAnew()
    return count
  }

  /** A stored report that is on screen has been judged anew behind it. */
  async #showAnew(): Promise<void> {
    const { id } = this.#report
    const opened = id === null || !this.#library.entry(id)?.stored ? null : await this.#library.open(id)
    if (id !== null && opened && this.#report.id === id) this.#report.show(id, opened.result, opened.source, this.#report.kept)
  }
}
