/** What a batch says of itself while it goes on: where it stands, how much is settled, how fast. */
import type { Refusal } from '../library/schema'
import type { Trouble } from '../library/trouble'

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

/** The one gate through which a batch changes what it says. `tell` is called five times a second at most, and at once where the stage is a new one. */
export class Progress {
  readonly #tell: (snapshot: Snapshot) => void
  #snapshot: Snapshot = NOTHING
  #timer: ReturnType<typeof setTimeout> | null = null
  #marks: { readonly at: number; readonly done: number }[] = []

  constructor(tell: (snapshot: Snapshot) => void) {
    this.#tell = tell
  }

  get snapshot(): Snapshot {
    return this.#snapshot
  }

  change(change: Partial<Snapshot>): Snapshot {
    const next = { ...this.#snapshot, ...change }
    this.#snapshot = { ...next, unstored: next.total - next.done }
    if (change.stage !== undefined) this.#tellNow()
    else this.#timer ??= setTimeout(() => this.#tellNow(), TELLING)
    return this.#snapshot
  }

  /** Changes to a stage in which no file is read: the rate is taken anew from there. */
  rest(change: Partial<Snapshot> & Pick<Snapshot, 'stage'>): Snapshot {
    this.#marks = []
    return this.change({ ...change, rate: null, secondsLeft: null })
  }

  /** How fast files are settled, now that `done` are, and how long it still takes. */
  pace(done: number): Pick<Snapshot, 'rate' | 'secondsLeft'> {
    const at = performance.now()
    this.#marks = [...this.#marks.filter((one) => at - one.at < RATE_OVER), { at, done }]
    const [first] = this.#marks
    const { rate: before, secondsLeft, total, absent } = this.#snapshot
    if (!first || at - first.at < RATE_FROM) return { rate: before, secondsLeft }
    const rate = ((done - first.done) * 1000) / (at - first.at)
    const left = Math.max(0, total - absent - done)
    return { rate, secondsLeft: rate > 0 ? Math.ceil(left / rate) : null }
  }

  #tellNow(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#tell(this.#snapshot)
  }
}
