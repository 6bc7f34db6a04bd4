/** Taking the problems or the figures of many reports away as one file: read from the library some at a time, written while the page stays at hand. */
import type { CheckResult } from '../engine/contract'
import type { FormId } from '../exports/many'
import type { Listed, NoticeSetup, RefusedName } from '../exports/problem-list'
import { regionOfName, regionOfUnit } from '../roster'
import { zhExports } from '../wording/zh/exports'
import { zhModes } from '../wording/zh/modes'
import { zhProblems } from '../wording/zh/problems'
import { zhRoster } from '../wording/zh/roster'
import { rosterUnit, unitOf } from './by-problem'
import { computerClock, type Clock } from './clock'
import { kindName, readingWords } from './library-list.svelte'
import type { LibraryEntry, LibraryState } from './library.svelte'
import { Pace } from './pace'
import type { ProfileState } from './profile.svelte'
import { NO_NOTES, type RosterNotes } from './roster-notes'
import type { RosterState } from './roster.svelte'

export type { FormId }

/** Reports that a file is made of, in words and as rows. */
export interface ListScope {
  readonly name: string
  readonly entries: readonly LibraryEntry[]
  /** Files of the batches on screen that gave no report. */
  readonly refused?: readonly RefusedName[]
  /** Fingerprints of what a person has put on the list of corrections, for a notice; left out: the errors. */
  readonly only?: ReadonlySet<string>
}

/** Reports read at a time, while those before are written. */
const BATCH = 24

/** What colleagues call the unit of a report: its first short name, else its name; null where nobody knows whose it is. */
function calledName(entry: LibraryEntry, roster: RosterState | null): string | null {
  const unit = rosterUnit(roster, entry)
  return unit ? (unit.shortNames[0] ?? unit.name) : entry.organ
}

/** The return that a notice of the report goes with. */
function roundOf({ handling }: LibraryEntry): number {
  return (handling?.round ?? 0) + (handling?.handling === 'returned' ? 0 : 1)
}

/** A day that is over is no deadline any more. */
function noticeSetup({ deadlineDay, deadlineTime, contact, telephone }: RosterNotes, today: string, only?: ReadonlySet<string>): NoticeSetup {
  const [, month = 0, day = 0] = deadlineDay.split('-').map(Number)
  const [hour = 0, minute = 0] = deadlineTime.split(':').map(Number)
  const isAhead = deadlineDay !== '' && deadlineDay >= today
  const until = isAhead ? zhProblems.notice.until(month, day, deadlineTime === '' ? '' : zhRoster.reminder.hour(hour, minute)) : ''
  return { today, until, contact, telephone, only: only ?? null }
}

export class ProblemListState {
  #library: LibraryState
  #profile: ProfileState
  #roster: Promise<RosterState | null>
  #clock: Clock
  #progress = $state.raw<{ done: number; count: number } | null>(null)
  #said = $state.raw('')
  #stopped = false

  /** `roster` comes behind the first screen; without it reports are named as they are read. */
  constructor(library: LibraryState, profile: ProfileState, roster: Promise<RosterState | null> = Promise.resolve(null), clock: Clock = computerClock) {
    this.#roster = roster
    this.#library = library
    this.#profile = profile
    this.#clock = clock
  }

  /** null while nothing is written. */
  get progress(): { done: number; count: number } | null {
    return this.#progress
  }
  /** What came of it, in a sentence. */
  get said(): string {
    return this.#said
  }

  /** Ends what is under way; nothing is handed out. */
  stop(): void {
    this.#stopped = true
  }

  /** Makes a file of the reports and hands it to the reader. Never rejects. */
  async take(form: FormId, scope: ListScope): Promise<void> {
    const { entries } = scope
    const words = zhProblems.take
    if (this.#progress !== null) return
    if (entries.length === 0) {
      this.#said = words.none
      return
    }
    this.#stopped = false
    this.#said = ''
    this.#progress = { done: 0, count: entries.length }
    try {
      this.#said = await this.#write(form, scope)
    } catch {
      this.#said = words.failed
    } finally {
      this.#progress = null
    }
  }

  async #write(form: FormId, { name, entries, refused = [], only }: ListScope): Promise<string> {
    const { take } = zhProblems
    const { openFile, handOut } = await import('../exports/many')
    const { mode } = this.#profile.profile
    const roster = await this.#roster.catch(() => null)
    const several = new Set(entries.map(unitOf)).size < entries.length
    const notice = noticeSetup(roster?.notes ?? NO_NOTES, this.#clock.today(), only)
    const options = { peopleApart: mode === 'review', several, mode: zhModes.names[mode], notice }
    const rules = [...new Set(entries.map((entry) => entry.rules))].sort().join(zhProblems.list.join)
    const file = openFile(form, options, rules)
    const gone = await this.#feed(entries, roster, (listed) => file.add(listed))
    if (gone === null) return take.stopped
    const { made } = file
    if (made === 0) return take.noticesNone
    const saved = handOut(form, file.finish(name, gone, refused), form === 'notice' ? this.#noticed(entries, roster) : this.#named(entries))
    if (made !== undefined) return take.noticesSaved(saved, made, entries.length - made)
    return `${take.saved(saved, entries.length - gone)}${gone > 0 ? take.gone(gone) : ''}`
  }

  /** One report is named, many are dated. */
  #named([one, ...others]: readonly LibraryEntry[]): (string | number | null)[] {
    return one && others.length === 0 ? [one.organ ?? one.name, one.year, one.draft && zhExports.draftInName(one.draft)] : [this.#clock.today()]
  }

  /** 甲镇_第2次_20260118. */
  #noticed([one]: readonly LibraryEntry[], roster: RosterState | null): string[] {
    if (!one) return []
    return [calledName(one, roster) ?? one.organ ?? one.name ?? '', zhProblems.notice.round(roundOf(one)), this.#clock.today().replace(/-/g, '')]
  }

  /** Reads the reports in batches, the next one while one is used. Gives how many could not be read; null where the reader stopped it. */
  async #feed(entries: readonly LibraryEntry[], roster: RosterState | null, add: (listed: Listed) => void): Promise<number | null> {
    const batch = (from: number) => this.#library.results(entries.slice(from, from + BATCH).map(({ id }) => id))
    const pace = new Pace()
    let gone = 0
    let coming = batch(0)
    for (let from = 0; from < entries.length; from += BATCH) {
      const results = await coming
      coming = from + BATCH < entries.length ? batch(from + BATCH) : Promise.resolve([])
      for (const [index, result] of results.entries()) {
        const entry = entries[from + index]
        if (entry && result) add(this.#listed(entry, roster, result))
        else gone++
        if (pace.isDue) await pace.rest()
        if (this.#stopped) return null
      }
      this.#progress = { done: Math.min(from + BATCH, entries.length), count: entries.length }
    }
    return gone
  }

  #listed(entry: LibraryEntry, roster: RosterState | null, judged: CheckResult): Listed {
    const unit = rosterUnit(roster, entry)
    const result = this.#profile.seen(judged, entry.waivers)
    const { organKind, year, draft, latest } = entry
    const organ = unit?.name ?? entry.organ
    const rosterRegion = unit ? regionOfUnit(unit, roster?.matching.home ?? null) : null
    const kind = unit?.kind || (organKind === null ? null : kindName(entry))
    return {
      result,
      asides: this.#profile.reasonsOf(result, entry.waivers),
      provenance: {
        organ,
        organKind,
        year,
        draft,
        latest,
        unit: unitOf(entry),
        kindName: kind,
        called: calledName(entry, roster),
        round: roundOf(entry),
        region: unit || organ === null ? rosterRegion : regionOfName(organ),
        rosterRegion,
        reading: readingWords(entry),
        publishedOn: entry.overrides.publishedOn ?? null,
        addedAt: entry.addedAt
      }
    }
  }
}
