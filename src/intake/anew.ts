/** Reports of the library judged anew from their kept sources: by a newer engine, under other local demands, or beside last year's report. */
import type { CheckContext } from '../engine/contract'
import { readRecord, renewBatch, type Renewal, type Renewed } from '../library/batch'
import type { Database } from '../library/database'
import type { Held } from '../library/reports'
import type { Decision } from '../library/schema'
import type { Pool } from '../workers/pool'
import type { PackedYear } from '../workers/protocol'
import { isPublished, yearRowOf, Years, type YearRow } from './last-year'
import { Line } from './line'
import { timeFor } from './time'

export interface AnewOptions {
  readonly database: Database
  readonly pool: Pool
  /** What holds for every report: the local profile. */
  readonly context: CheckContext
  /** The reports of the library as they stand: last year's reports are found among them. */
  readonly rows: () => readonly Held[]
  /** Called with every batch once it is written. */
  readonly onrenewed?: (renewed: readonly Renewed[]) => void
  /** Called when reports are done: written, gone meanwhile, or failed. */
  readonly onprogress?: (done: number, total: number) => void
}

export interface AnewOutcome {
  readonly renewed: number
  /** Ids of reports that were not judged: too slow, or our fault. They stay as they were. */
  readonly failed: readonly string[]
  /** Stopped before the end. */
  readonly stopped: boolean
}

/** What a person said about a report, as far as it changes how it is judged. */
export function contextOf({ overrides }: Pick<Decision, 'overrides'>): CheckContext {
  const { organKind, organLevel, year, publishedOn, isPart } = overrides
  return {
    ...(organKind && { organKind }),
    ...(organLevel && { organLevel }),
    ...(year && { expectedYear: year }),
    ...(publishedOn && { publishedOn }),
    ...(isPart && { isPart })
  }
}

/** `null`: the report is gone. A string: its id, where it could not be judged. */
type Done = Renewal | string | null

/** One run over some reports, oldest year first: what a report is held against is judged before it. */
export class Anew {
  readonly #options: AnewOptions
  #line: Line<Held, Done> | null = null
  #paused = false
  #stopped = false
  #done = 0

  constructor(options: AnewOptions) {
    this.#options = options
  }

  /** Judges the reports of these ids. Rejects with a `LibraryError` where they cannot be written; those written before stay so. */
  async run(ids: Iterable<string>): Promise<AnewOutcome> {
    const wanted = new Set(ids)
    const rows = this.#options.rows()
    const years = new Years(rows.map(yearRowOf))
    const failed: string[] = []
    let renewed = 0
    this.#done = 0
    const groups = yearsOf(rows.filter(({ entry }) => wanted.has(entry.id)))
    const total = groups.reduce((sum, group) => sum + group.length, 0)
    for (const group of groups) {
      if (this.#stopped) break
      const line = new Line<Held, Done>({
        capacity: this.#options.pool.capacity,
        work: (held, signal) => this.#judge(held, years, signal),
        write: async (done) => {
          renewed += await this.#write(done, failed)
          this.#options.onprogress?.(this.#done, total)
        }
      })
      this.#line = line
      if (this.#paused) line.pause()
      await line.run(group)
    }
    this.#line = null
    return { renewed, failed, stopped: this.#stopped }
  }

  pause(): void {
    this.#paused = true
    this.#line?.pause()
  }

  resume(): void {
    this.#paused = false
    this.#line?.resume()
  }

  /** Ends the run; reports judged by then are written, the others stay as they were. */
  stop(): void {
    this.#stopped = true
    this.#line?.stop()
  }

  async #judge({ entry, decision }: Held, years: Years, signal: AbortSignal): Promise<Done> {
    const { database, pool, context } = this.#options
    const record = await readRecord(database, entry.id).catch(() => entry.id)
    if (record === null || typeof record === 'string') return record
    const subject = years.row(entry.id)
    const last = subject ? years.before(subject) : null
    const lastYear = last && subject ? await this.#lastYear(last) : undefined
    const outcome = await pool.run(
      {
        kind: 'judge',
        packet: { stored: record.source },
        context: { ...context, ...contextOf(decision), ...(last && subject && lastYear && { previousIsPublished: isPublished(last, subject) }) },
        ...(lastYear && { lastYear })
      },
      { signal, seconds: timeFor(entry.kind) }
    )
    return outcome.kind === 'judged' ? { id: entry.id, digest: outcome.judged.digest, result: outcome.judged.result } : entry.id
  }

  async #lastYear({ id, organ, year }: YearRow): Promise<PackedYear | undefined> {
    const record = await readRecord(this.#options.database, id).catch(() => null)
    return record ? { result: record.result, organ, year } : undefined
  }

  async #write(done: readonly Done[], failed: string[]): Promise<number> {
    const renewals = done.filter((one): one is Renewal => one !== null && typeof one !== 'string')
    failed.push(...done.filter((one): one is string => typeof one === 'string'))
    this.#done += done.length
    if (renewals.length === 0) return 0
    const renewed = await renewBatch(this.#options.database, renewals)
    this.#options.onrenewed?.(renewed)
    return renewed.length
  }
}

/** Reports of one year together, oldest first; those without a year last: nothing is held against them. */
function yearsOf(rows: readonly Held[]): Held[][] {
  const groups = new Map<number, Held[]>()
  for (const row of rows) {
    const year = row.decision.overrides.year ?? row.entry.year ?? Infinity
    const group = groups.get(year)
    if (group) group.push(row)
    else groups.set(year, [row])
  }
  return [...groups].sort(([one], [other]) => one - other).map(([, group]) => group)
}
