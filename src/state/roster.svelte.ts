/** The roster: the units that have to report, the reports of the year that are theirs, and what people change about either. */
import type { Stamp, Unit } from '../library/schema'
import { isSameStamp, withoutStamp, withStamps } from '../library/stamped'
import { troubleOf, type Trouble } from '../library/trouble'
import { distinctNames, mergeRoster, namesOf, type Merged, type PastedUnit } from '../roster'
import { zhRoster } from '../wording/zh/roster'
import { computerClock, type Clock } from './clock'
import type { LibraryEntry, LibraryState } from './library.svelte'
import type { LiveState } from './live.svelte'
import { MatchingState } from './matching.svelte'
import { withoutStep } from './roster-changes'
import { NO_NOTES, readNotes, type RosterNotes } from './roster-notes'
import { UndoSteps } from './undo-steps.svelte'

export type { Stamp, Unit } from '../library/schema'
export type { Home, Reason, Suggestion, Suggestions } from '../roster'
export type { RosterNotes } from './roster-notes'

/** A file that is registered with a unit as its stamped copy. */
export interface Stamping {
  readonly name: string
  readonly unit: Unit
}

export class RosterState {
  /** Whose each report is. */
  readonly matching: MatchingState
  readonly #library: LibraryState
  readonly #live: LiveState
  readonly #clock: Clock
  readonly #steps = new UndoSteps()
  #units = $state.raw<readonly Unit[]>([])
  /** What each unit is called among the others, by id; made with the units. */
  #called = $state.raw<ReadonlyMap<string, string>>(new Map())
  #notes = $state.raw<RosterNotes>(NO_NOTES)
  #year = $state.raw<number | null>(null)
  #trouble = $state.raw<Trouble | null>(null)
  #ready = $state.raw(false)
  #started: Promise<void> | null = null
  /** Changed here and not kept: it holds until the page closes, whatever other windows do. */
  #loose = false
  #writes = 0

  #byId = $derived(new Map(this.#units.map((unit) => [unit.id, unit])))
  #years = $derived.by(() => {
    const counts = new Map<number, number>()
    for (const { year } of this.#library.entries) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1)
    return [...counts].sort(([one, count], [other, more]) => more - count || other - one)
  })
  #drafts = $derived.by(() => {
    const { year } = this
    const drafts = new Map<string, LibraryEntry[]>()
    for (const entry of this.#library.entries) {
      if (entry.belongsTo === null || entry.year !== year) continue
      const own = drafts.get(entry.belongsTo)
      if (own) own.push(entry)
      else drafts.set(entry.belongsTo, [entry])
    }
    return drafts
  })
  #unclaimed = $derived.by(() => {
    const { year } = this
    return this.#units.length === 0 ? [] : this.#library.entries.filter((entry) => isUnclaimed(entry, year))
  })

  constructor(library: LibraryState, live: LiveState, clock: Clock = computerClock) {
    this.#library = library
    this.#live = live
    this.#clock = clock
    this.matching = new MatchingState(library, this)
  }

  /** The roster has been read, or there is none to read. */
  get ready(): boolean {
    return this.#ready
  }

  /** In the order of the roster. */
  get units(): readonly Unit[] {
    return this.#units
  }

  unit(id: string): Unit | undefined {
    return this.#byId.get(id)
  }

  /** What a unit is called among the others: its full name, with its place where several have the same one. */
  nameOf({ id, name }: Unit): string {
    return this.#called.get(id) ?? name
  }

  /** What storing a pasted list in place of this roster would do. */
  comparedWith(pasted: readonly PastedUnit[]): Merged {
    return mergeRoster(this.#units, pasted, true, [])
  }

  get trouble(): Trouble | null {
    return this.#trouble
  }

  get notes(): RosterNotes {
    return this.#notes
  }

  /** The year that is collected: the one chosen, else the one that most reports are on, else last year. */
  get year(): number {
    return this.#year ?? this.#years[0]?.[0] ?? Number(this.#clock.today().slice(0, 4)) - 1
  }
  set year(year: number) {
    this.#year = year
  }

  /** Years that may be chosen, the latest first. */
  get years(): number[] {
    return [...new Set([...this.#years.map(([year]) => year), this.year])].sort((one, other) => other - one)
  }

  /** Reports of the year by unit, in order of arrival: its drafts. A unit that sent nothing has no row. */
  get drafts(): ReadonlyMap<string, readonly LibraryEntry[]> {
    return this.#drafts
  }

  /** Reports that may belong to a unit in this year and are nobody's yet, in order of arrival. */
  get unclaimed(): readonly LibraryEntry[] {
    return this.#unclaimed
  }

  /** Units with a name that holds the words, in the order of the roster. */
  search(query: string, most: number): readonly Unit[] {
    const words = query.trim()
    if (words === '') return []
    return this.#units.filter((unit) => [this.nameOf(unit), ...namesOf(unit)].some((one) => one.includes(words))).slice(0, most)
  }

  /** What `undo` would take back; null where there is nothing. */
  get undoable(): string | null {
    return this.#steps.last
  }

  /** Reads the roster. Called once; until it is done, no report belongs to a unit but by what people said. */
  start(): Promise<void> {
    this.#started ??= this.#open()
    return this.#started
  }

  /** Stores a pasted roster: beside the units that are there, or in their place. */
  async store(pasted: readonly PastedUnit[], replace: boolean): Promise<boolean> {
    const ids = await Promise.all(pasted.map(() => this.#library.newId()))
    let counts = { added: 0, updated: 0, removed: 0 }
    const change = (units: readonly Unit[]): readonly Unit[] => {
      const merged = mergeRoster(units, pasted, replace, ids)
      counts = merged
      return merged.units
    }
    const words = (): string => zhRoster.stored(counts.added, counts.updated, counts.removed)
    const done = await this.#step(change, words)
    if (done) this.#live.say(words())
    return done
  }

  /** Puts a changed unit in the place of what it was; one that is not there yet is added at the end. */
  async save(unit: Unit): Promise<boolean> {
    return this.#step(
      (units) => (units.some(({ id }) => id === unit.id) ? units.map((one) => (one.id === unit.id ? unit : one)) : [...units, unit]),
      () => zhRoster.saved(unit.name)
    )
  }

  /** A unit without anything, for the form. */
  async blank(): Promise<Unit> {
    const id = await this.#library.newId()
    return { id, order: this.#units.length, name: '', shortNames: [], aliases: [], kind: '', contact: '', telephone: '', inSum: true }
  }

  /** Takes units out of the roster; reports given to them are nobody's until they come back. */
  async remove(ids: readonly string[]): Promise<boolean> {
    const gone = new Set(ids)
    const words = zhRoster.removed(this.#units.find(({ id }) => gone.has(id))?.name ?? '', gone.size)
    const done = await this.#step(
      (units) => units.filter(({ id }) => !gone.has(id)),
      () => words
    )
    if (done) this.#live.say(words)
    return done
  }

  /**
   * Gives a report to a unit, for the year that is collected where it names none; null: it belongs to none of them. `alias` is a name that the unit is
   * known by from now on.
   */
  async assign(entry: LibraryEntry, unit: Unit | null, alias: string | null = null): Promise<void> {
    const { id, unit: given, overrides } = entry
    const file = entry.name ?? entry.title ?? zhRoster.pasted
    if (!(await this.#library.assign(id, unit?.id ?? null))) return
    const dated = unit !== null && entry.year === null
    if (dated) await this.#library.correct(id, { ...overrides, year: this.year })
    const taught = unit !== null && alias !== null && (await this.#change(unit.id, (one) => withAlias(one, alias)))
    const words = unit ? zhRoster.assigned(file, this.nameOf(unit), taught ? alias : null) : zhRoster.assignedNone(file)
    const back = async (): Promise<boolean> => {
      // Of a report that another window has deleted there is nothing to take back.
      if (!(await this.#library.assign(id, given))) return this.#library.trouble === 'gone'
      if (dated) await this.#library.correct(id, overrides)
      return !taught || (await this.#change(unit.id, (one) => withoutAlias(one, alias)))
    }
    this.#steps.add(words, back, true)
    this.#live.say(words)
  }

  /** A unit is not known by a name any more that people taught it. */
  async forget({ id }: Unit, alias: string): Promise<void> {
    const done = await this.#change(id, (unit) => withoutAlias(unit, alias))
    if (done) this.#steps.add(zhRoster.forgotten(alias), () => this.#change(id, (unit) => withAlias(unit, alias)))
  }

  /** 已收盖章件: registers files with their units for the year that is collected. They are no reports: who has not reported still has not. */
  async stamp(stampings: readonly Stamping[]): Promise<boolean> {
    const { year } = this
    const on = this.#clock.today()
    const fresh = stampings.filter(({ name, unit }) => !this.stampOf(unit.id, name, year))
    const [first] = stampings
    if (!first) return false
    const stamps = fresh.map(({ name, unit }) => ({ id: unit.id, stamp: { name, year, on } }))
    const stampsOf = (unit: Unit) => stamps.flatMap(({ id, stamp }) => (id === unit.id ? stamp : []))
    const add = (unit: Unit) => withStamps(unit, stampsOf(unit))
    const take = (unit: Unit) => stampsOf(unit).reduce(withoutStamp, unit)
    if (!(await this.#write((units) => units.map(add)))) return false
    const words = stampings.length === 1 ? zhRoster.stamped(first.name, first.unit.name) : zhRoster.stampedMany(stampings.length)
    if (stamps.length > 0) this.#steps.add(words, () => this.#write((units) => units.map(take)))
    this.#live.say(words)
    return true
  }

  /** The stamped copy that was registered with a unit under this file's name; null where there is none. */
  stampOf(id: string, name: string, year: number): Stamp | null {
    return this.unit(id)?.stamped?.find((one) => isSameStamp(one, { name, year, on: '' })) ?? null
  }

  /** A stamped copy is not a unit's after all. */
  async unstamp({ id, name }: Unit, stamp: Stamp): Promise<void> {
    if (!(await this.#change(id, (unit) => withoutStamp(unit, stamp)))) return
    const words = zhRoster.unstamped(stamp.name, name)
    this.#steps.add(words, () => this.#change(id, (unit) => withStamps(unit, [stamp])))
    this.#live.say(words)
  }

  /** Takes the last step back where it gave a report to a unit or to none; a step on the roster itself stays. */
  async undoClaim(): Promise<void> {
    if (this.#steps.lastIsClaim) await this.undo()
  }

  /** Takes back what was done last. */
  async undo(): Promise<void> {
    const words = await this.#steps.undo()
    if (words !== null) this.#live.say(zhRoster.undone(words))
  }

  /** Changes what goes with the roster: where its units are, until when they report and to whom. */
  async note(notes: Partial<RosterNotes>): Promise<void> {
    this.#notes = { ...this.#notes, ...notes }
    await this.#library.keepSetting('roster', JSON.stringify(this.#notes))
    if (notes.place !== undefined) await this.matching.match()
  }

  async #open(): Promise<void> {
    await this.#library.start()
    this.#library.listen((news) => void this.#hear(news))
    await this.#read()
    this.#ready = true
  }

  async #hear(news: 'changed' | 'cleared'): Promise<void> {
    if (news === 'cleared') {
      this.#notes = NO_NOTES
      this.#steps.clear()
      this.#loose = false
      await this.#take([])
    } else if (!this.#loose) await this.#read()
  }

  async #read(): Promise<void> {
    const writes = this.#writes
    try {
      const units = await this.#library.lend(({ readUnits, database }) => (database ? readUnits(database) : Promise.resolve([])))
      this.#notes = readNotes((await this.#library.settings()).roster)
      await this.matching.readNames(units)
      // What was written meanwhile is newer than what was read.
      if (writes !== this.#writes) return await this.#read()
      if (JSON.stringify(units) !== JSON.stringify(this.#units)) await this.#take(units)
    } catch (thrown) {
      this.#trouble = troubleOf(thrown)
    }
  }

  /** The one gate for writing the roster. False where nothing was changed. */
  async #write(change: (units: readonly Unit[]) => readonly Unit[]): Promise<boolean> {
    try {
      const kept = await this.#library.lend(({ changeUnits, database }) =>
        database && this.#library.saving ? changeUnits(database, change) : Promise.resolve(null)
      )
      this.#trouble = null
      this.#writes++
      this.#loose ||= kept === null
      await this.#take(kept ?? change(this.#units).map((unit, order) => ({ ...unit, order })))
      if (kept) this.#library.announce()
      return true
    } catch (thrown) {
      this.#trouble = troubleOf(thrown)
      return false
    }
  }

  /** A change of the roster that can be taken back; `words` say what was done. */
  async #step(change: (units: readonly Unit[]) => readonly Unit[], words: () => string): Promise<boolean> {
    let before: readonly Unit[] = []
    let after: readonly Unit[] = []
    const done = await this.#write((units) => {
      before = units
      after = change(units)
      return after
    })
    if (done) this.#steps.add(words(), () => this.#write((units) => withoutStep(units, before, after)))
    return done
  }

  #change(id: string, by: (unit: Unit) => Unit): Promise<boolean> {
    return this.#write((units) => units.map((unit) => (unit.id === id ? by(unit) : unit)))
  }

  async #take(units: readonly Unit[]): Promise<void> {
    const renamed = tellingApart(units) !== tellingApart(this.#units)
    this.#called = distinctNames(units)
    this.#units = units
    if (renamed) await this.matching.match()
  }
}

/** Whether a report may be one of the year's and is nobody's; one without a year is somebody's only when a person says for which. */
function isUnclaimed({ belongsTo, unit, year, scope, name }: LibraryEntry, wanted: number): boolean {
  if (unit === null || (year !== null && (year !== wanted || belongsTo !== null))) return false
  // A piece that somebody pasted to try it is nobody's report.
  return scope === 'report' || name !== null
}

/** All by which units are told apart: where it is the same, no report changes hands. */
function tellingApart(units: readonly Unit[]): string {
  return JSON.stringify(units.map(({ id, name, shortNames, aliases, region }) => [id, name, shortNames, aliases, region]))
}

function withAlias(unit: Unit, alias: string): Unit {
  return { ...unit, aliases: [...new Set([...unit.aliases, alias])] }
}

function withoutAlias(unit: Unit, alias: string): Unit {
  return { ...unit, aliases: unit.aliases.filter((one) => one !== alias) }
}

/** The roster of a page, which is read at once. */
export function beginRoster(library: LibraryState, live: LiveState): RosterState {
  const roster = new RosterState(library, live)
  void roster.start()
  return roster
}
