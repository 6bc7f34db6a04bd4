/** Batches: several files, folders and archives on their way into the library. It comes with the first of them. */
import { inputsOfDrop, inputsOfFiles, type Input } from '../intake/gather'
import { claimIntake } from '../intake/claim'
import { Intake, type Unfinished } from '../intake/intake'
import type { RefusedFile, Snapshot } from '../intake/progress'
import { endIntake, outcomesOf } from '../library/intakes'
import { dropReasons, readReasons } from '../library/reasons'
import type { PastReasons } from '../library/schema'
import { sharedPool } from '../workers/apart'
import { zhIntake } from '../wording/zh/intake'
import { computerClock, localDay } from './clock'
import type { LibraryState } from './library.svelte'
import type { LiveState } from './live.svelte'
import type { ProfileState } from './profile.svelte'
import type { Drop } from './reading'

export type { RefusedFile, Snapshot, Unfinished }

/** A file of a batch of an earlier visit that gave no report. */
export interface PastFile extends RefusedFile {
  /** ISO date on which it was put in. */
  readonly day: string
}

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
  /** Whether a person may still say of a file that gave no report that it is a part of one. */
  mayBePart(file: RefusedFile): boolean {
    return this.#snapshot.refused.includes(file) && this.#intake.mayBePart(file)
  }
  takeAsPart({ path }: RefusedFile): Promise<Snapshot> {
    return this.#intake.takeAsPart(path)
  }
  /** It is over for good, and its reasons are said until a person has done with them; one with files that wait is offered again instead. */
  get leavesReasons(): boolean {
    const { stage, absent, refused, several } = this.#snapshot
    return refused.length + several.length > 0 && (stage === 'cancelled' || (stage === 'done' && absent + several.length === 0))
  }
  get id(): string {
    return this.#intake.id
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
  #past = $state.raw<readonly PastReasons[]>([])
  #pastFiles = $state.raw<readonly PastFile[]>([])
  #last: Promise<unknown> = Promise.resolve()
  #keys = 0

  /** `blame` is told what failed on our side. */
  constructor(library: LibraryState, profile: ProfileState, live: LiveState, blame: (thrown: unknown) => void) {
    this.#library = library
    this.#profile = profile
    this.#live = live
    this.#blame = blame
    library.listen((news) => news === 'cleared' && this.#change({ past: [], unfinished: [], runs: this.#runs.filter((run) => !run.isOver) }))
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

  /** Reports may still come in by themselves. */
  get isReading(): boolean {
    return this.#waiting > 0 || this.#runs.some((run) => !run.isOver)
  }

  /** Files of batches of earlier visits that gave no report, the latest batch first, until a person has done with them. */
  get past(): readonly PastFile[] {
    return this.#pastFiles
  }

  /** Every file that is known to have given no report. */
  get refused(): readonly RefusedFile[] {
    return [...this.#runs.flatMap((run) => run.snapshot.refused), ...this.past]
  }

  /** What an earlier visit left behind: batches, of which one that another window is at is its own, and reasons of those that are over. */
  async offer(unfinished: readonly Unfinished[], past: readonly PastReasons[]): Promise<void> {
    this.#change({ past })
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

  /** A batch of an earlier visit is not wanted any more; its reports stay, and why other files of it gave none. */
  giveUp(unfinished: Unfinished): void {
    const { id, startedAt } = unfinished.intake
    this.#forget(unfinished)
    void this.#library
      .lend(async ({ database }) => {
        if (!database) return
        const outcomes = await outcomesOf(database, id)
        const refused = outcomes.flatMap(({ path, refusal }) => (refusal ? { path, refusal } : []))
        await endIntake(database, id, { startedAt, paths: outcomes.map(({ path }) => path), refused })
        if (refused.length > 0) this.#change({ past: [{ intake: id, startedAt, files: refused }, ...this.#past] })
      })
      .catch(this.#blame)
  }

  /** Parts files of a batch that hold several reports. */
  split(run: BatchRun, files: readonly RefusedFile[]): void {
    void run.split(files).then((snapshot) => {
      this.#tell(snapshot)
      this.#library.announce()
    })
  }

  /** A person says of a file that gave no report that it is a part of one. */
  takeAsPart(run: BatchRun, file: RefusedFile): void {
    void run.takeAsPart(file).then((snapshot) => {
      this.#tell(snapshot)
      this.#library.announce()
    })
  }

  /** A person has done with a batch that is over, and with its reasons. */
  putAway(run: BatchRun): void {
    if (run.leavesReasons) this.#drop([run.id])
    this.#change({ runs: this.#runs.filter((one) => one !== run) })
  }

  /** A person has done with what batches of earlier visits left behind. */
  dismissPast(): void {
    this.#drop(this.#past.map(({ intake }) => intake))
    this.#change({ past: [] })
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
          // What came again is told of once.
          const past = await readReasons(database)
          this.#change({ past: past.filter(({ intake }) => !this.#runs.some(({ id }) => id === intake)) })
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

  #drop(intakes: readonly string[]): void {
    void this.#library.lend(async ({ database }) => database && dropReasons(database, intakes)).catch(this.#blame)
  }

  #tell(snapshot: Snapshot): void {
    this.#live.say(outcomeWords(snapshot))
  }

  #forget(unfinished: Unfinished): void {
    this.#change({ unfinished: this.#unfinished.filter((one) => one !== unfinished) })
  }

  /** The one gate for writing. */
  #change(change: { runs?: readonly BatchRun[]; unfinished?: readonly Unfinished[]; waiting?: number; past?: readonly PastReasons[] }): void {
    if (change.runs !== undefined) this.#runs = change.runs
    if (change.unfinished !== undefined) this.#unfinished = change.unfinished
    if (change.waiting !== undefined) this.#waiting = change.waiting
    if (change.past === undefined) return
    this.#past = change.past
    this.#pastFiles = change.past.flatMap(({ startedAt, files }) => files.map((file) => ({ ...file, day: localDay(startedAt) })))
  }
}

/** Why a file gave no report, and what a person may still do about it; `actsHere`: it is done beside the sentence. */
export function reasonOf({ refusal }: RefusedFile, actsHere = false): string {
  return refusal.rule === 'I05' && !actsHere ? `${refusal.message}${zhIntake.perhapsPart}` : refusal.message
}

/** `1月12日、1月14日放入的文件里，读不了 7 份`. */
export function pastWords(files: readonly PastFile[]): string {
  const days = [...new Set(files.map(({ day }) => day))].sort()
  return zhIntake.past(days.map((day) => zhIntake.day(Number(day.slice(5, 7)), Number(day.slice(8)))).join(zhIntake.dayJoin), files.length)
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
