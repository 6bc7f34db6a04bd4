/** After an update: reports that an earlier program or catalogue judged are judged again from their kept sources, and what changed is shown. */
import { compareFindings } from '../engine/findings/compare'
import type { Finding } from '../engine/contract'
import { Anew, type AnewOutcome } from '../intake/anew'
import type { Renewed } from '../library/batch'
import type { Database } from '../library/database'
import type { Entry } from '../library/schema'
import { troubleOf, type Trouble } from '../library/trouble'
import { sharedPool } from '../workers/apart'
import type { Pool } from '../workers/pool'
import { zhBackup } from '../wording/zh/backup'
import { nameOf } from './library-list.svelte'
import type { LibraryState } from './library.svelte'
import type { LiveState } from './live.svelte'
import { Pace } from './pace'
import type { ProfileState } from './profile.svelte'
import { ENGINE_VERSION, RULES_VERSION } from './version'
import { isCalm } from './verdict'

/** What became of the problems of one report; suggestions are not counted. */
export interface ChangedReport {
  readonly id: string
  readonly name: string
  readonly mended: number
  readonly remaining: number
  readonly added: number
}

export interface Named {
  readonly id: string
  readonly name: string
}

export interface Outcome {
  readonly words: string
  /** Most new problems first. */
  readonly changed: readonly ChangedReport[]
  readonly unlisted: number
  readonly failed: readonly Named[]
}

export interface Running {
  /** `judging`, then `comparing` what came out with what was there. */
  readonly stage: 'judging' | 'comparing'
  readonly done: number
  readonly total: number
  /** null while nothing can be said. */
  readonly minutesLeft: number | null
}

type Versions = Pick<Entry, 'engine' | 'rules'>

const MINUTE = 60_000
const SHOWN = 200
/** Before that a rate is guesswork. */
const KNOWN_AFTER = 20

function isBefore(one: string, other: string): boolean {
  const [left, right] = [one.split('.').map(Number), other.split('.').map(Number)]
  const index = left.findIndex((part, at) => part !== right[at])
  return index >= 0 && (left[index] ?? 0) < (right[index] ?? 0)
}

/** Whether a result is of an earlier program than this page: what a newer one has judged is never judged back. */
export function isStale({ engine, rules }: Versions): boolean {
  return rules === RULES_VERSION ? engine !== ENGINE_VERSION && isBefore(engine, ENGINE_VERSION) : rules < RULES_VERSION
}

/** What of an update people are told: the rules where those are others, else the program. */
function updateWords(stale: readonly Versions[]): string {
  const words = zhBackup.again
  const only = (versions: readonly string[]) => (new Set(versions).size === 1 ? versions[0] : undefined) ?? words.several
  const rules = stale.filter((one) => one.rules !== RULES_VERSION)
  return rules.length > 0 ? words.rules(only(rules.map((one) => one.rules)), RULES_VERSION) : words.engine(only(stale.map((one) => one.engine)), ENGINE_VERSION)
}

/** Rows that say the same need no second look at their results. */
function saysTheSame(before: Entry, after: Entry): boolean {
  const said = ({ found }: Entry) => JSON.stringify(found?.map(({ rule, severity, subject }) => [rule, severity, subject]) ?? null)
  return before.found !== null && said(before) === said(after)
}

function problems(findings: readonly Finding[]): number {
  return findings.filter((one) => one.severity !== 'info' && !isCalm(one)).length
}

/** The run outlives the view: it goes on while a reader looks at something else. */
const rooms = new WeakMap<LibraryState, CheckAgainState>()

export class CheckAgainState {
  readonly #library: LibraryState
  readonly #profile: ProfileState
  readonly #live: LiveState
  readonly #pool: () => Pool
  #running = $state.raw<Running | null>(null)
  #paused = $state.raw(false)
  #outcome = $state.raw<Outcome | null>(null)
  #anew: Anew | null = null
  /** Stopped, perhaps before the run had begun. */
  #stopped = false

  constructor(library: LibraryState, profile: ProfileState, live: LiveState, pool: () => Pool = sharedPool) {
    this.#library = library
    this.#profile = profile
    this.#live = live
    this.#pool = pool
  }

  /** The one of this library. */
  static of(library: LibraryState, profile: ProfileState, live: LiveState): CheckAgainState {
    const known = rooms.get(library) ?? new CheckAgainState(library, profile, live)
    rooms.set(library, known)
    return known
  }

  /** What is to be said of reports judged by an earlier program; null where there are none. */
  get offer(): string | null {
    const stale = this.#stale()
    return stale.length === 0 ? null : `${updateWords(stale)}${zhBackup.again.stale(stale.length)}`
  }

  get running(): Running | null {
    return this.#running
  }

  get paused(): boolean {
    return this.#paused
  }

  /** What came of the last run; null where there was none, or it was put away. */
  get outcome(): Outcome | null {
    return this.#outcome
  }

  /** Judges all of them again. Never rejects. */
  async start(): Promise<void> {
    if (this.#running) return
    const ids = this.#stale().map(({ id }) => id)
    this.#stopped = false
    this.#change({ outcome: null, paused: false, running: { stage: 'judging', done: 0, total: ids.length, minutesLeft: null } })
    await this.#profile.start()
    const before = new Map<string, Entry>()
    const [end, trouble] = await this.#judge(ids, before)
    this.#library.announce()
    const changed = await this.#compare(before)
    const outcome = this.#outcomeOf(before.size, changed, end, trouble)
    this.#change({ outcome, running: null, paused: false })
    this.#live.say(outcome.words)
  }

  pause(): void {
    this.#anew?.pause()
    this.#change({ paused: true })
  }

  resume(): void {
    this.#anew?.resume()
    this.#change({ paused: false })
  }

  /** Ends the run; what was judged by then stays so, the rest can be judged later. */
  stop(): void {
    this.#stopped = true
    this.#anew?.stop()
  }

  /** Puts what came of it away. */
  dismiss(): void {
    this.#change({ outcome: null })
  }

  #stale(): readonly (Versions & { readonly id: string })[] {
    return this.#library.entries.filter((entry) => entry.stored && isStale(entry))
  }

  /** Fills `before` with the rows that were replaced. A trouble of the library ends the run; what was written before stays. */
  async #judge(ids: readonly string[], before: Map<string, Entry>): Promise<[AnewOutcome | null, Trouble | null]> {
    try {
      return await this.#library.lend(async ({ database }) => {
        if (!database) return [null, 'blocked']
        this.#anew = this.#runOver(database, before)
        if (this.#paused) this.#anew.pause()
        if (this.#stopped) this.#anew.stop()
        return [await this.#anew.run(ids), null]
      })
    } catch (thrown) {
      return [null, troubleOf(thrown)]
    } finally {
      this.#anew = null
    }
  }

  #runOver(database: Database, before: Map<string, Entry>): Anew {
    const since = performance.now()
    return new Anew({
      database,
      pool: this.#pool(),
      context: { profile: this.#profile.profile },
      rows: () => this.#library.held,
      onrenewed: (renewed: readonly Renewed[]) => {
        for (const one of renewed) before.set(one.held.entry.id, one.before)
        this.#library.shelve(renewed.map(({ held }) => held))
      },
      onprogress: (done, total) => {
        const minutes = ((performance.now() - since) / done) * (total - done)
        this.#change({ running: { stage: 'judging', done, total, minutesLeft: done < KNOWN_AFTER ? null : Math.round(minutes / MINUTE) } })
      }
    })
  }

  /** Holds the results of reports whose rows changed against what an earlier program found, as both are shown. */
  async #compare(before: ReadonlyMap<string, Entry>): Promise<ChangedReport[]> {
    const now = new Map(this.#library.held.map(({ entry }) => [entry.id, entry]))
    const ids = [...before].flatMap(([id, entry]) => {
      const after = now.get(id)
      return after && !saysTheSame(entry, after) ? [id] : []
    })
    const pace = new Pace()
    const changed: ChangedReport[] = []
    for (const [index, id] of ids.entries()) {
      this.#change({ running: { stage: 'comparing', done: index, total: ids.length, minutesLeft: null } })
      const one = await this.#changeOf(id).catch(() => null)
      if (one && one.mended + one.added > 0) changed.push(one)
      if (pace.isDue) await pace.rest()
    }
    return changed.sort((one, other) => other.added - one.added || other.mended - one.mended || (one.name < other.name ? -1 : 1))
  }

  async #changeOf(id: string): Promise<ChangedReport | null> {
    const entry = this.#library.entry(id)
    const [was, [is]] = await Promise.all([this.#library.earlier(id), this.#library.results([id])])
    if (!entry || !was || !is) return null
    const waivers = this.#profile.waiversOf(id)
    const { mended, remaining, added, firstJudged } = compareFindings(this.#profile.seen(was, waivers), this.#profile.seen(is, waivers))
    return {
      id,
      name: nameOf(entry),
      mended: problems(mended),
      remaining: problems(remaining.map(({ is }) => is)),
      // The source is the same: what an earlier program could not judge is as new to the reader as what it did not know.
      added: problems([...added, ...firstJudged])
    }
  }

  #outcomeOf(count: number, changed: readonly ChangedReport[], end: AnewOutcome | null, trouble: Trouble | null): Outcome {
    const words = zhBackup.again
    const failed = (end?.failed ?? []).flatMap((id) => {
      const entry = this.#library.entry(id)
      return entry ? [{ id, name: nameOf(entry) }] : []
    })
    const head = trouble === 'full' ? words.full(count) : trouble ? words.broken(count) : end?.stopped ? words.stopped(count) : words.done(count)
    const news = count === 0 ? '' : changed.length > 0 ? words.changed(changed.length) : words.unchanged
    const rest = failed.length > 0 ? words.failed(failed.length) : ''
    return { words: `${head}${news}${rest}${words.end}`, changed: changed.slice(0, SHOWN), unlisted: Math.max(0, changed.length - SHOWN), failed }
  }

  /** The one gate for writing. */
  #change(change: { running?: Running | null; paused?: boolean; outcome?: Outcome | null }): void {
    if (change.running !== undefined) this.#running = change.running
    if (change.paused !== undefined) this.#paused = change.paused
    if (change.outcome !== undefined) this.#outcome = change.outcome
  }
}
