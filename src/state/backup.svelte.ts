/** Never the only copy: the library into a file, a file into the library, and when it is time for the next. */
import { download } from '../exports/download'
import type { BackupError } from '../library/backup-lines'
import { claimIntake } from '../intake/claim'
import { unfinishedIntakes, type Unfinished } from '../library/intakes'
import type { Survey } from '../library/survey'
import { troubleOf } from '../library/trouble'
import { zh } from '../wording/zh'
import { zhBackup } from '../wording/zh/backup'
import { answersAtFirst, choiceOf, dayWords, previewOf, type Preview } from './backup-preview'
import { computerClock, type Clock } from './clock'
import type { LibraryState } from './library.svelte'
import type { LiveState } from './live.svelte'

/** So many new reports make a backup due. */
const DUE = 20
const MEGABYTE = 1024 * 1024
/** What the browser should have left at least, in bytes. */
const LEAST_ROOM = 200 * MEGABYTE
/** Milliseconds. */
const SHOW_EVERY = 100

/** Work that holds a dialog open until it is done or stopped. */
export interface Work {
  readonly kind: 'saving' | 'reading' | 'restoring'
  readonly done: number
  readonly total: number
}

interface Reading {
  readonly file: Blob
  readonly survey: Survey
  readonly preview: Preview
}

/** Whether files are still to be read: those that wait to be parted get their numbers and their time when they are. */
const isUnread = ({ several }: Unfinished): boolean => several === 0

/** Batches that a tab is at, this one or another. */
async function underWay(unfinished: readonly Unfinished[]): Promise<readonly Unfinished[]> {
  const found: Unfinished[] = []
  for (const one of unfinished.filter(isUnread)) {
    const release = await claimIntake(one.intake.id)
    if (release) release()
    else found.push(one)
  }
  return found
}

/** The time up to which a backup made now holds everything: what a batch brings came when it was put in, also what is written behind the backup. */
function upTo(now: string, batches: readonly Unfinished[]): string {
  const begun = batches.map(({ intake }) => Date.parse(intake.startedAt) - 1)
  return new Date(Math.min(Date.parse(now), ...begun)).toISOString()
}

/** Missing on pages that come over http from an intranet. */
function storage(): StorageManager | null {
  return typeof navigator !== 'undefined' && 'storage' in navigator ? navigator.storage : null
}

function isAbort(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'AbortError'
}

function isBackupError(thrown: unknown): thrown is BackupError {
  return thrown instanceof Error && thrown.name === 'BackupError'
}

export class BackupState {
  #library: LibraryState
  #live: LiveState
  #clock: Clock
  #hand: (name: string, mime: string, file: Blob) => void
  #last = $state.raw<string | null>(null)
  /** Bytes that the browser has left; null where it does not say. */
  #room = $state.raw<number | null>(null)
  #work = $state.raw<Work | null>(null)
  #message = $state.raw<string | null>(null)
  #reading = $state.raw<Reading | null>(null)
  #reports = $state.raw<ReadonlySet<string>>(new Set())
  #answers = $state.raw<ReadonlySet<string>>(new Set())
  #running: AbortController | null = null

  /** `hand` gives a file to the reader. */
  constructor(library: LibraryState, live: LiveState, clock: Clock = computerClock, hand: (name: string, mime: string, file: Blob) => void = download) {
    this.#library = library
    this.#live = live
    this.#clock = clock
    this.#hand = hand
  }

  /** The day of the last backup in words; null where none was made. */
  get last(): string | null {
    return this.#last === null ? null : dayWords(this.#last, this.#clock.today())
  }

  /** How many reports came since then, where they are enough to say so; 0 otherwise. */
  get due(): number {
    const last = this.#last
    const fresh = this.#library.entries.filter(({ stored, addedAt }) => stored && (last === null || addedAt > last)).length
    return fresh >= DUE ? fresh : 0
  }

  /** Megabytes that the browser has left, where they are few; null otherwise. */
  get scarceRoom(): number | null {
    return this.#room !== null && this.#room < LEAST_ROOM ? Math.round(this.#room / MEGABYTE) : null
  }

  get work(): Work | null {
    return this.#work
  }

  /** What came of the last work, in a sentence. */
  get message(): string | null {
    return this.#message
  }

  /** What a chosen file would bring; null where none is waiting to be restored. */
  get preview(): Preview | null {
    return this.#work ? null : (this.#reading?.preview ?? null)
  }

  /** Ids of reports of which the file's decisions are to count. */
  get takenReports(): ReadonlySet<string> {
    return this.#reports
  }

  /** Keys of the questions answered with yes. */
  get answers(): ReadonlySet<string> {
    return this.#answers
  }

  /** Whether closing the page now would break something off. */
  get isWorking(): boolean {
    return this.#running !== null
  }

  /** Looks when the last backup was made, and how much room is left; called again when the library has changed. */
  async look(): Promise<void> {
    const last = await this.#library.lend(async ({ database, lastBackup }) => (database ? lastBackup(database) : null)).catch(() => null)
    this.#last = last
    const estimate = await storage()
      ?.estimate()
      .catch(() => null)
    this.#room = estimate?.quota === undefined || estimate.usage === undefined ? null : estimate.quota - estimate.usage
  }

  /** Makes a backup and hands it to the reader. */
  async save(): Promise<void> {
    this.#persist()
    const now = this.#clock.now()
    await this.#run('saving', this.#library.entries.length, async (signal, progress) => {
      const at = upTo(now, await this.#library.lend(async ({ database }) => (database ? underWay(await unfinishedIntakes(database)) : [])))
      const { file, reports, incomplete } = await this.#library.lend(({ database, makeBackup }, loose) => makeBackup(database, { signal, progress, loose }))
      const name = zhBackup.fileName(this.#clock.today().replace(/-/g, ''), reports)
      this.#hand(name, file.type, file)
      await this.#library.lend(async ({ database, noteBackup }) => database && noteBackup(database, at)).catch(() => undefined)
      const size = zhBackup.size(file.size)
      this.#say(`${zhBackup.saved(name, reports, size)}${incomplete > 0 ? zhBackup.savedIncomplete(incomplete) : ''}`)
    })
    await this.look()
  }

  /** Reads a chosen backup to its end, without changing anything, and shows what it would bring. */
  async choose(file: Blob): Promise<void> {
    this.close()
    await this.#library.start()
    if (this.#library.status === 'blocked') return this.#say(zhBackup.cannotKeep)
    await this.#run('reading', file.size, async (signal, progress) => {
      const survey = await this.#library.lend(async ({ database, surveyBackup }) => {
        // A batch under way has numbers of arrival set apart, which a restore may give to others.
        if (!database || (await unfinishedIntakes(database)).some(isUnread)) return null
        return surveyBackup(database, file, { signal, progress })
      })
      if (!survey) return this.#say(zhBackup.unfinished)
      this.#reports = new Set()
      this.#answers = answersAtFirst(survey)
      this.#reading = { file, survey, preview: previewOf(survey, this.#clock.today()) }
    })
  }

  takeReport(id: string, taken: boolean): void {
    const reports = new Set(this.#reports)
    if (taken) reports.add(id)
    else reports.delete(id)
    this.#reports = reports
  }

  /** All differing reports at once, also those that are not listed. */
  takeAllReports(taken: boolean): void {
    this.#reports = new Set(taken ? this.#reading?.survey.differing.map(({ id }) => id) : [])
  }

  answer(key: string, yes: boolean): void {
    const answers = new Set(this.#answers)
    if (yes) answers.add(key)
    else answers.delete(key)
    this.#answers = answers
  }

  /** Restores the file that was previewed, as chosen. */
  async restore(): Promise<void> {
    const reading = this.#reading
    if (!reading) return
    const { file, survey } = reading
    const choice = choiceOf(this.#reports, this.#answers)
    const replaced = survey.differing.filter(({ id }) => this.#reports.has(id)).length
    await this.#run('restoring', survey.reports, async (signal, progress) => {
      const at = this.#clock.now()
      await this.#library.overhaul(async ({ database, restoreBackup, holdsAll, noteBackup }) => {
        await restoreBackup(database, file, survey, choice, { signal, progress })
        if (holdsAll(survey)) await noteBackup(database, at)
      })
      this.#reading = null
      this.#say(zhBackup.preview.done(survey.missing, replaced))
    })
    this.#reading = null
    await this.look()
  }

  /** Stops what is going on. */
  stop(): void {
    this.#running?.abort()
  }

  /** Puts the file away, or the sentence on what came of it. */
  close(): void {
    this.#reading = null
    this.#message = null
  }

  async #run(kind: Work['kind'], total: number, work: (signal: AbortSignal, progress: (done: number, total: number) => void) => Promise<void>): Promise<void> {
    if (this.#running) return
    const running = new AbortController()
    this.#running = running
    this.#message = null
    this.#work = { kind, done: 0, total }
    let shown = 0
    const progress = (done: number, of: number): void => {
      // Shown a few times a second: each time the page is laid out anew.
      if (done < of && performance.now() - shown < SHOW_EVERY) return
      shown = performance.now()
      this.#work = { kind, done, total: of }
    }
    try {
      await work(running.signal, progress)
    } catch (thrown) {
      this.#say(this.#sentence(kind, thrown))
    } finally {
      this.#running = null
      this.#work = null
    }
  }

  #sentence(kind: Work['kind'], thrown: unknown): string {
    const { done = 0, total = 0 } = this.#work ?? {}
    if (isAbort(thrown)) {
      if (kind === 'restoring') return zhBackup.stoppedRestoring(done, total)
      return kind === 'saving' ? zhBackup.stopped : zhBackup.stoppedReading
    }
    if (isBackupError(thrown)) {
      const { trouble, line } = thrown
      if (trouble === 'under-way') return zhBackup.unfinished
      // Until it was read to its end nothing was written.
      if (kind === 'reading') return trouble === 'damaged' ? zhBackup.damaged(line) : zhBackup.troubles[trouble]
    }
    const trouble = troubleOf(thrown)
    if (kind === 'restoring') return trouble === 'full' ? zhBackup.full(done, total) : zhBackup.restoreFailed(done, total)
    return kind === 'saving' && trouble === 'failed' ? zhBackup.saveFailed : zh.errors.troubles[trouble]
  }

  /** Asks the browser not to clear the library by itself when the disk runs full; it answers without asking anybody, or not at all. */
  #persist(): void {
    void storage()
      ?.persist()
      .catch(() => false)
  }

  #say(message: string): void {
    this.#message = message
    this.#live.say(message)
  }
}
