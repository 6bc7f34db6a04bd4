/** The roster: the units that have to report, which report belongs to which, and what people change about either. */
import type { Held } from '../library/reports'
import type { Stamp, Unit } from '../library/schema'
import { isSameStamp, withoutStamp, withStamps } from '../library/stamped'
import { troubleOf, type Trouble } from '../library/trouble'
import {
  isNameless,
  Matcher,
  mergeRoster,
  nameKey,
  placesOf,
  readFileName,
  readName,
  Suggester,
  type Home,
  type PastedUnit,
  type Places,
  type Signs,
  type Suggestions
} from '../roster'
import { zhRoster } from '../wording/zh/roster'
import { computerClock, type Clock } from './clock'
import type { LibraryEntry, LibraryState } from './library.svelte'
import type { LiveState } from './live.svelte'
import { Pace } from './pace'
import { NO_NOTES, readNotes, type RosterNotes } from './roster-notes'

export type { Stamp, Unit } from '../library/schema'
export type { Home, Reason, Suggestion, Suggestions } from '../roster'
export type { RosterNotes } from './roster-notes'

/** After the last of many changes; milliseconds. */
const PATIENCE = 300
const MOST_UNDONE = 50

/** A file that is registered with a unit as its stamped copy. */
export interface Stamping {
  readonly name: string
  readonly unit: Unit
}

interface Step {
  readonly words: string
  readonly back: () => Promise<boolean>
}

function titleOrgan({ entry, decision }: Held): string | null {
  return decision.overrides.organ ?? (entry.title === null ? null : entry.organ)
}

function namesIn({ name, shortNames, aliases }: Unit): string[] {
  return [name, ...shortNames, ...aliases]
}

function signsOf(held: Held): Signs {
  const { name, named } = held.entry
  return { organ: titleOrgan(held), file: name, signature: named?.signature ?? null, words: named?.words ?? [] }
}

/** What a row of the library says of whose it is; a corrected organ counts like a title. */
function signsOfRow({ title, organ, overrides, name, named }: LibraryEntry): Signs {
  return { organ: overrides.organ ?? (title === null ? null : organ), file: name, signature: named?.signature ?? null, words: named?.words ?? [] }
}

function isSame(one: Places, other: Places): boolean {
  const words = ({ home, above }: Places) => JSON.stringify([home, [...above].sort()])
  return words(one) === words(other)
}

export class RosterState {
  readonly #library: LibraryState
  readonly #live: LiveState
  readonly #clock: Clock
  #units = $state.raw<readonly Unit[]>([])
  #notes = $state.raw<RosterNotes>(NO_NOTES)
  #matcher = $state.raw(new Matcher([], { home: null, above: new Map() }))
  #year = $state.raw<number | null>(null)
  #trouble = $state.raw<Trouble | null>(null)
  #steps = $state.raw<readonly Step[]>([])
  #ready = $state.raw(false)
  #started: Promise<void> | null = null
  /** Changed here and not kept: it holds until the page closes, whatever other windows do. */
  #loose = false
  #seen = new WeakMap<Held, string | null>()
  #turn = 0
  #timer: ReturnType<typeof setTimeout> | null = null

  #byId = $derived(new Map(this.#units.map((unit) => [unit.id, unit])))
  #suggester = $derived(new Suggester(this.#matcher))
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

  get trouble(): Trouble | null {
    return this.#trouble
  }

  /** Where the units are, and how that is known; null where nobody knows. */
  get home(): Home | null {
    return this.#matcher.places.home
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

  suggestionsFor(entry: LibraryEntry): Suggestions {
    const own = entry.belongsTo === null ? undefined : this.unit(entry.belongsTo)
    if (!own) return this.#suggester.suggest(signsOfRow(entry))
    const mine = { unit: own, reasons: [{ from: 'title' as const, quote: entry.organ ?? '' }] }
    return { best: mine, candidates: [mine] }
  }

  /** The name that a report gives itself, where the unit it is given to could be known by it from now on; null where it says too little or is known. */
  teachable(entry: LibraryEntry, unit: Unit): string | null {
    const { organ } = signsOfRow(entry)
    if (organ === null || isNameless(nameKey(organ)) || nameKey(organ).length < 3) return null
    const fits = [...this.#matcher.fits(organ).keys()]
    if (this.#matcher.isElsewhere(organ, unit)) return null
    return fits.every(({ id }) => id === unit.id) && this.#matcher.named(organ) === null ? organ : null
  }

  /** Units with a name that holds the words, in the order of the roster. */
  search(query: string, most: number): readonly Unit[] {
    const words = query.trim()
    if (words === '') return []
    return this.#units.filter((unit) => namesIn(unit).some((one) => one.includes(words))).slice(0, most)
  }

  /** The unit that a file without words is of for certain: its name is nothing but that of one unit, and speaks of no other year than the one collected. */
  unitOfFile(path: string): Unit | null {
    const { names, years } = readFileName(path)
    if (years.some((year) => year !== this.year)) return null
    for (const name of names) {
      const unit = this.#matcher.named(name)
      if (unit) return unit
    }
    return null
  }

  /** Units that the name of a file may mean, the likeliest first. */
  unitsForFile(path: string): readonly Unit[] {
    return this.#suggester.suggest({ organ: null, file: path, signature: null, words: [] }).candidates.map(({ unit }) => unit)
  }

  /** A year that the name of a file speaks of and that is not collected; null where there is none. */
  otherYearOf(path: string): number | null {
    return readFileName(path).years.find((year) => year !== this.year) ?? null
  }

  /** What `undo` would take back; null where there is nothing. */
  get undoable(): string | null {
    return this.#steps[this.#steps.length - 1]?.words ?? null
  }

  /** Reads the roster. Called once; until it is done, no report belongs to a unit but by what people said. */
  start(): Promise<void> {
    this.#started ??= this.#open()
    return this.#started
  }

  /** Stores a pasted roster: beside the units that are there, or in their place. */
  async store(pasted: readonly PastedUnit[], replace: boolean): Promise<boolean> {
    const before = this.#units
    const ids = await Promise.all(pasted.map(() => this.#library.newId()))
    let counts = { added: 0, updated: 0, removed: 0 }
    const done = await this.#write((units) => {
      const merged = mergeRoster(units, pasted, replace, ids)
      counts = merged
      return merged.units
    })
    if (!done) return false
    const words = zhRoster.stored(counts.added, counts.updated, counts.removed)
    this.#remember({ words, back: () => this.#write(() => before) })
    this.#live.say(words)
    return true
  }

  /** Puts a changed unit in the place of what it was; one that is not there yet is added at the end. */
  async save(unit: Unit): Promise<boolean> {
    const before = this.#units
    const done = await this.#write((units) =>
      units.some(({ id }) => id === unit.id) ? units.map((one) => (one.id === unit.id ? unit : one)) : [...units, unit]
    )
    if (done) this.#remember({ words: zhRoster.saved(unit.name), back: () => this.#write(() => before) })
    return done
  }

  /** A unit without anything, for the form. */
  async blank(): Promise<Unit> {
    const id = await this.#library.newId()
    return { id, order: this.#units.length, name: '', shortNames: [], aliases: [], kind: '', contact: '', telephone: '', inSum: true }
  }

  /** Takes units out of the roster; reports given to them are nobody's until they come back. */
  async remove(ids: readonly string[]): Promise<boolean> {
    const gone = new Set(ids)
    const before = this.#units
    const words = zhRoster.removed(before.find(({ id }) => gone.has(id))?.name ?? '', gone.size)
    const done = await this.#write((units) => units.filter(({ id }) => !gone.has(id)))
    if (done) this.#remember({ words, back: () => this.#write(() => before) })
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
    await this.#library.assign(id, unit?.id ?? null)
    const dated = unit !== null && entry.year === null
    if (dated) await this.#library.correct(id, { ...overrides, year: this.year })
    const taught = unit !== null && alias !== null && (await this.#write((units) => withAlias(units, unit.id, alias)))
    const words = unit ? zhRoster.assigned(file, unit.name, taught ? alias : null) : zhRoster.assignedNone(file)
    this.#remember({
      words,
      back: async () => {
        await this.#library.assign(id, given)
        if (dated) await this.#library.correct(id, overrides)
        return !taught || (await this.#write((units) => withoutAlias(units, unit.id, alias)))
      }
    })
    this.#live.say(words)
  }

  /** A unit is not known by a name any more that people taught it. */
  async forget(unit: Unit, alias: string): Promise<void> {
    const done = await this.#write((units) => withoutAlias(units, unit.id, alias))
    if (done) this.#remember({ words: zhRoster.forgotten(alias), back: () => this.#write((units) => withAlias(units, unit.id, alias)) })
  }

  /** 已收盖章件: registers files with their units for the year that is collected. They are no reports: who has not reported still has not. */
  async stamp(stampings: readonly Stamping[]): Promise<boolean> {
    const { year } = this
    const on = this.#clock.today()
    const fresh = stampings.filter(({ name, unit }) => !this.stampOf(unit.id, name, year))
    const [first] = stampings
    if (!first) return false
    const stamps = fresh.map(({ name, unit }) => ({ id: unit.id, stamp: { name, year, on } }))
    const add = (units: readonly Unit[]) =>
      units.map((unit) =>
        withStamps(
          unit,
          stamps.flatMap(({ id, stamp }) => (id === unit.id ? stamp : []))
        )
      )
    const take = (units: readonly Unit[]) =>
      units.map((unit) => stamps.reduce((left, { id, stamp }) => (id === unit.id ? withoutStamp(left, stamp) : left), unit))
    if (!(await this.#write(add))) return false
    const words = stampings.length === 1 ? zhRoster.stamped(first.name, first.unit.name) : zhRoster.stampedMany(stampings.length)
    if (stamps.length > 0) this.#remember({ words, back: () => this.#write(take) })
    this.#live.say(words)
    return true
  }

  /** The stamped copy that was registered with a unit under this file's name; null where there is none. */
  stampOf(id: string, name: string, year: number): Stamp | null {
    return this.unit(id)?.stamped?.find((one) => isSameStamp(one, { name, year, on: '' })) ?? null
  }

  /** A stamped copy is not a unit's after all. */
  async unstamp({ id, name }: Unit, stamp: Stamp): Promise<void> {
    const change = (by: (unit: Unit) => Unit) => this.#write((units) => units.map((unit) => (unit.id === id ? by(unit) : unit)))
    if (!(await change((unit) => withoutStamp(unit, stamp)))) return
    const words = zhRoster.unstamped(stamp.name, name)
    this.#remember({ words, back: () => change((unit) => withStamps(unit, [stamp])) })
    this.#live.say(words)
  }

  /** Takes back what was done last. */
  async undo(): Promise<void> {
    const last = this.#steps[this.#steps.length - 1]
    if (!last || !(await last.back())) return
    this.#steps = this.#steps.filter((one) => one !== last)
    this.#live.say(zhRoster.undone(last.words))
  }

  /** Changes what goes with the roster: where its units are, until when they report and to whom. */
  async note(notes: Partial<RosterNotes>): Promise<void> {
    this.#notes = { ...this.#notes, ...notes }
    await this.#library.keepSetting('roster', JSON.stringify(this.#notes))
    if (notes.place !== undefined) await this.#match()
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
      this.#steps = []
      this.#loose = false
      await this.#take([])
    } else if (!this.#loose) await this.#read()
  }

  async #read(): Promise<void> {
    try {
      const units = await this.#library.lend(({ readUnits, database }) => (database ? readUnits(database) : Promise.resolve([])))
      this.#notes = readNotes((await this.#library.settings()).roster)
      await this.#readNames(units)
      if (JSON.stringify(units) !== JSON.stringify(this.#units)) await this.#take(units)
    } catch (thrown) {
      this.#trouble = troubleOf(thrown)
    }
  }

  /** Names are read once; thousands at once would hold the page up. */
  async #readNames(units: readonly Unit[]): Promise<void> {
    if (units.length === 0) return
    const pace = new Pace()
    for (const names of [...units.map(namesIn), ...this.#library.entries.map(({ organ, named }) => [organ, named?.signature])]) {
      for (const name of names) if (name) readName(name)
      if (pace.isDue) await pace.rest()
    }
  }

  /** The one gate for writing the roster. False where nothing was changed. */
  async #write(change: (units: readonly Unit[]) => readonly Unit[]): Promise<boolean> {
    try {
      const kept = await this.#library.lend(({ changeUnits, database }) =>
        database && this.#library.saving ? changeUnits(database, change) : Promise.resolve(null)
      )
      this.#trouble = null
      this.#loose ||= kept === null
      await this.#take(kept ?? change(this.#units).map((unit, order) => ({ ...unit, order })))
      if (kept) this.#library.announce()
      return true
    } catch (thrown) {
      this.#trouble = troubleOf(thrown)
      return false
    }
  }

  async #take(units: readonly Unit[]): Promise<void> {
    const renamed = namesOf(units) !== namesOf(this.#units)
    this.#units = units
    if (renamed) await this.#match()
  }

  #remember(step: Step): void {
    this.#steps = [...this.#steps.slice(1 - MOST_UNDONE), step]
  }

  /** Tells anew which report is whose, in steps; a telling that is under way gives way to it. */
  async #match(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    const turn = (this.#turn += 1)
    const matcher = new Matcher(this.#units, this.#places())
    const seen = new WeakMap<Held, string | null>()
    const pace = new Pace()
    for (const one of this.#library.held) {
      if (pace.isDue) await pace.rest()
      if (turn !== this.#turn) return
      this.#whose(one, matcher, seen)
    }
    this.#matcher = matcher
    this.#seen = seen
    await this.#library.belong(() => this.#belonging())
  }

  #places(): Places {
    const titles = new Set(this.#library.entries.flatMap((entry) => signsOfRow(entry).organ ?? []))
    return placesOf(this.#units, this.#notes.place, [...titles])
  }

  /** New titles may say where the units are; that is looked at when no more come. */
  #belonging(): (one: Held) => string | null {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (!isSame(this.#places(), this.#matcher.places)) void this.#match()
    }, PATIENCE)
    const [matcher, seen] = [this.#matcher, this.#seen]
    return (one) => this.#whose(one, matcher, seen)
  }

  #whose(one: Held, matcher: Matcher, seen: WeakMap<Held, string | null>): string | null {
    const known = seen.get(one)
    if (known !== undefined) return known
    const { unit } = one.decision
    const whose = unit === null || (unit !== undefined && this.#byId.has(unit)) ? unit : (matcher.match(signsOf(one))?.id ?? null)
    seen.set(one, whose)
    return whose
  }
}

/** Whether a report may be one of the year's and is nobody's; one without a year is somebody's only when a person says for which. */
function isUnclaimed({ belongsTo, unit, year, scope, name }: LibraryEntry, wanted: number): boolean {
  if (unit === null || (year !== null && (year !== wanted || belongsTo !== null))) return false
  // A piece that somebody pasted to try it is nobody's report.
  return scope === 'report' || name !== null
}

/** All by which units are told apart: where it is the same, no report changes hands. */
function namesOf(units: readonly Unit[]): string {
  return JSON.stringify(units.map(({ id, name, shortNames, aliases }) => [id, name, shortNames, aliases]))
}

function withAlias(units: readonly Unit[], id: string, alias: string): Unit[] {
  return units.map((unit) => (unit.id === id ? { ...unit, aliases: [...new Set([...unit.aliases, alias])] } : unit))
}

function withoutAlias(units: readonly Unit[], id: string, alias: string): Unit[] {
  return units.map((unit) => (unit.id === id ? { ...unit, aliases: unit.aliases.filter((one) => one !== alias) } : unit))
}

/** The roster of a page, which is read at once. */
export function beginRoster(library: LibraryState, live: LiveState): RosterState {
  const roster = new RosterState(library, live)
  void roster.start()
  return roster
}
