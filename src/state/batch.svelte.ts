/** Batches: several files, folders and archives on their way into the library. It comes with the first of them. */
import { inputsOfDrop, inputsOfFiles, type Input } from '../intake/gather'
import { claimIntake } from '../intake/claim'
import { Intake, type Unfinished } from '../intake/intake'
import type { RefusedFile, Snapshot } from '../intake/progress'
import { endIntake } from '../library/intakes'
import { sharedPool } from '../workers/apart'
import { zhIntake } from '../wording/zh/intake'
import { computerClock } from './clock'
import type { LibraryState } from './library.svelte'
import type { LiveState } from './live.svelte'
import type { ProfileState } from './profile.svelte'
import type { Drop } from './reading'

export type { RefusedFile, Snapshot, Unfinished }

/** What was put in: files of a chooser, or a drop. */
export type Heap = { readonly files: readonly File[] } | { readonly dropped: readonly Drop[] }

function inputsOf(heap: Heap): Input[] | Promise<Input[]> {
  return 'files' in heap ? inputsOfFiles(heap.files) : inputsOfDrop(heap.dropped)
}

const isOver = ({ stage }: Snapshot): boolean => stage === 'done' || stage === 'cancelled' || stage === 'refused' || stage === 'taken'

/** One batch from beginning to end. */
export class BatchRun {
  readonly key: number
  readonly #intake: Intake
  #snapshot = $state.raw<Snapshot>() as Snapshot

  constructor(key: number, make: (onchange: (snapshot: Snapshot) => void) => Intake) {
    this.key = key
    this.#intake = make((snapshot) => (this.#snapshot = snapshot))
    this.#snapshot = this.#intake.snapshot
  }

  get snapshot(): Snapshot {
    return this.#snapshot
  }
  get isOver(): boolean {
    return isOver(this.#snapshot)
  }

  start(inputs: readonly Input[] | Promise<readonly Input[]>): Promise<Snapshot> {
    return this.#intake.start(inputs)
  }
  takeUp(unfinished: Unfinished, inputs: readonly Input[] | Promise<readonly Input[]>): Promise<Snapshot> {
    return this.#intake.takeUp(unfinished, inputs)
  }
  pause(): void {
    this.#intake.pause()
  }
  resume(): void {
    this.#intake.resume()
  }
  cancel(): void {
    this.#intake.cancel()
  }
  split(files: readonly RefusedFile[]): Promise<Snapshot> {
    return this.#intake.split(files.map(({ path }) => path))
  }
}

export class BatchState {
  readonly #library: LibraryState
  readonly #profile: ProfileState
  readonly #live: LiveState
  readonly #blame: (thrown: unknown) => void
  #runs = $state.raw<readonly BatchRun[]>([])
  #unfinished = $state.raw<readonly Unfinished[]>([])
  #waiting = $state.raw(0)
  #last: Promise<unknown> = Promise.resolve()
  #keys = 0

  /** `blame` is told what failed on our side. */
  constructor(library: LibraryState, profile: ProfileState, live: LiveState, blame: (thrown: unknown) => void) {
    this.#library = library
    this.#profile = profile
    this.#live = live
    this.#blame = blame
  }

  /** Batches under way or over, until they are put away. */
  get runs(): readonly BatchRun[] {
    return this.#runs
  }

  /** Batches of an earlier visit that did not come to their end. */
  get unfinished(): readonly Unfinished[] {
    return this.#unfinished
  }

  /** Batches that begin when the one before them is over. */
  get waiting(): number {
    return this.#waiting
  }

  /** Batches that an earlier visit left behind; one that another window is at is its own. */
  async offer(unfinished: readonly Unfinished[]): Promise<void> {
    for (const one of unfinished) {
      const release = await claimIntake(one.intake.id)
      if (!release) continue
      release()
      this.#change({ unfinished: [...this.#unfinished, one] })
    }
  }

  put(heap: Heap): void {
    // Folders of a drop are asked for now: the browser forgets them.
    const inputs = Promise.resolve(inputsOf(heap))
    inputs.catch(() => undefined)
    this.#queue((run) => run.start(inputs))
  }

  /** Takes up a batch of an earlier visit; `heap`: the same files once more, where their bytes were not kept. */
  takeUp(unfinished: Unfinished, heap: Heap = { files: [] }): void {
    const inputs = Promise.resolve(inputsOf(heap))
    inputs.catch(() => undefined)
    this.#forget(unfinished)
    this.#queue((run) => run.takeUp(unfinished, inputs))
  }

  /** A batch of an earlier visit is not wanted any more; its reports stay. */
  giveUp(unfinished: Unfinished): void {
    this.#forget(unfinished)
    void this.#library.lend(async ({ database }) => database && endIntake(database, unfinished.intake.id)).catch(this.#blame)
  }

  /** Parts files of a batch that hold several reports. */
  split(run: BatchRun, files: readonly RefusedFile[]): void {
    void run.split(files).then((snapshot) => {
      this.#tell(snapshot)
      this.#library.announce()
    })
  }

  putAway(run: BatchRun): void {
    this.#change({ runs: this.#runs.filter((one) => one !== run) })
  }

  /** One batch at a time: a second one waits for the first. */
  #queue(begin: (run: BatchRun) => Promise<Snapshot>): void {
    this.#change({ waiting: this.#waiting + 1 })
    this.#last = this.#last.then(async () => {
      this.#change({ waiting: this.#waiting - 1 })
      await this.#profile.start()
      await this.#library
        .lend(async ({ database }) => {
          if (!database) return
          const run = new BatchRun((this.#keys += 1), (onchange) => this.#intake(database, onchange))
          this.#change({ runs: [...this.#runs, run] })
          this.#tell(await begin(run))
        })
        .catch(this.#blame)
      this.#library.announce()
    })
  }

  #intake(database: ConstructorParameters<typeof Intake>[0]['database'], onchange: (snapshot: Snapshot) => void): Intake {
    return new Intake({
      database,
      pool: sharedPool(),
      context: { profile: this.#profile.profile },
      rows: () => this.#library.held,
      units: () => this.#library.unitOf,
      now: () => computerClock.now(),
      onchange,
      onstored: (rows) => this.#library.shelve(rows)
    })
  }

  #tell(snapshot: Snapshot): void {
    this.#live.say(outcomeWords(snapshot))
  }

  #forget(unfinished: Unfinished): void {
    this.#change({ unfinished: this.#unfinished.filter((one) => one !== unfinished) })
  }

  /** The one gate for writing. */
  #change(change: { runs?: readonly BatchRun[]; unfinished?: readonly Unfinished[]; waiting?: number }): void {
    if (change.runs !== undefined) this.#runs = change.runs
    if (change.unfinished !== undefined) this.#unfinished = change.unfinished
    if (change.waiting !== undefined) this.#waiting = change.waiting
  }
}

/** Why a file gave no report, and what a person may still do about it. */
export function reasonOf({ refusal }: RefusedFile): string {
  return refusal.rule === 'I05' ? `${refusal.message}${zhIntake.perhapsPart}` : refusal.message
}

/** How a batch ended, in one line. */
export function outcomeWords({ stage, kept, same, refused, several, skipped, unstored, total }: Snapshot): string {
  const words = zhIntake
  if (stage === 'refused') return words.tooMany(total)
  if (stage === 'taken') return words.taken
  if (total === 0) return words.nothing
  const head = stage === 'cancelled' ? words.cancelled(kept, unstored) : stage === 'stopped' ? words.stopped(unstored, kept) : words.done(kept)
  const rest = [
    same > 0 && words.same(same),
    refused.length > 0 && words.refused(refused.length),
    several.length > 0 && words.several(several.length),
    skipped > 0 && words.skipped(skipped)
  ].filter((one): one is string => one !== false)
  return [head, ...rest].join(words.join) + words.stop
}

/** Time left, as people say it. */
export function leftWords(seconds: number): string {
  return zhIntake.left(seconds < 90 ? zhIntake.seconds(Math.max(1, Math.round(seconds))) : zhIntake.minutes(Math.round(seconds / 60)))
}
