/** Which report is whose by the roster: told from names, in steps, and told anew where the roster or what is known of its place has changed. */
import type { UnitOf } from '../library/drafts'
import type { Held } from '../library/reports'
import type { Entry, Overrides, Unit } from '../library/schema'
import {
  isNameless,
  Matcher,
  nameKey,
  namesOf,
  placesOf,
  readFileName,
  readName,
  Suggester,
  type Doubt,
  type Home,
  type Places,
  type Signs,
  type Suggestions
} from '../roster'
import type { LibraryEntry, LibraryState } from './library.svelte'
import { Pace } from './pace'
import type { RosterState } from './roster.svelte'

/** After the last of many changes; milliseconds. */
const PATIENCE = 300

/** What a report says of whose it is; a corrected organ counts like a title. */
function signsOf({ title, organ, name, named }: Entry, overrides: Overrides): Signs {
  return { organ: overrides.organ ?? (title === null ? null : organ), file: name, signature: named?.signature ?? null, words: named?.words ?? [] }
}

function isSame(one: Places, other: Places): boolean {
  const words = ({ home, above }: Places) => JSON.stringify([home, [...above].sort()])
  return words(one) === words(other)
}

export class MatchingState {
  readonly #library: LibraryState
  readonly #roster: RosterState
  #matcher = $state.raw(new Matcher([], { home: null, above: new Map() }))
  /** One function for one state of the roster: drafts are counted on from where they changed as long as it is the same. */
  #unitOf: UnitOf = () => null
  #turn = 0
  #timer: ReturnType<typeof setTimeout> | null = null

  /** What names of files name for certain, as long as the roster is the same. */
  #filed: Map<string, Unit | null> = new Map()

  #suggester = $derived(new Suggester(this.#matcher))

  constructor(library: LibraryState, roster: RosterState) {
    this.#library = library
    this.#roster = roster
  }

  /** Where the units are, and how that is known; null where nobody knows. */
  get home(): Home | null {
    return this.#matcher.places.home
  }

  /** The units are in several places, and the roster says in which. */
  get isSpread(): boolean {
    return this.#matcher.isSpread
  }

  suggestionsFor(entry: LibraryEntry): Suggestions {
    const own = entry.belongsTo === null ? undefined : this.#roster.unit(entry.belongsTo)
    if (!own) return this.#suggester.suggest(signsOf(entry, entry.overrides))
    const mine = { unit: own, reasons: [{ from: 'title' as const, quote: entry.organ ?? '' }] }
    return { best: mine, candidates: [mine] }
  }

  /** Why it is not certain whose a report is; null where it is, and where only its year is open. */
  doubtOf(entry: LibraryEntry): Doubt | null {
    return entry.belongsTo === null ? this.#matcher.judge(signsOf(entry, entry.overrides)).doubt : null
  }

  /** The unit that a file is named after, where its title gives the report to another and nobody has said which is right: files are sent by mistake. */
  otherUnitOfFile({ belongsTo, unit, name }: LibraryEntry): Unit | null {
    if (belongsTo === null || unit !== undefined || name === null) return null
    const named = this.#namedByFile(name, this.#matcher, this.#filed)
    return named === null || named.id === belongsTo ? null : named
  }

  /** The name that a report gives itself, where the unit it is given to could be known by it from now on; null where it says too little or is known. */
  teachable(entry: LibraryEntry, unit: Unit): string | null {
    const { organ } = signsOf(entry, entry.overrides)
    if (organ === null || isNameless(nameKey(organ)) || nameKey(organ).length < 3) return null
    const fits = [...this.#matcher.fits(organ).keys()]
    if (this.#matcher.isElsewhere(organ, unit)) return null
    return fits.every(({ id }) => id === unit.id) && this.#matcher.named(organ) === null ? organ : null
  }

  /** The unit that a file without words is of for certain: its name is nothing but that of one unit, and speaks of no other year than the one collected. */
  unitOfFile(path: string): Unit | null {
    if (readFileName(path).years.some((year) => year !== this.#roster.year)) return null
    return this.#namedByFile(path, this.#matcher, this.#filed)
  }

  /** Units that the name of a file may mean, the likeliest first. */
  unitsForFile(path: string): readonly Unit[] {
    return this.#suggester.suggest({ organ: null, file: path, signature: null, words: [] }).candidates.map(({ unit }) => unit)
  }

  /** A year that the name of a file speaks of and that is not collected; null where there is none. */
  otherYearOf(path: string): number | null {
    return readFileName(path).years.find((year) => year !== this.#roster.year) ?? null
  }

  /** Names of units to come, and of reports, are read once: thousands at once would hold the page up. */
  async readNames(units: readonly Unit[]): Promise<void> {
    if (units.length === 0) return
    const pace = new Pace()
    for (const names of [...units.map(namesOf), ...this.#library.entries.map(({ organ, named }) => [organ, named?.signature])]) {
      for (const name of names) if (name) readName(name)
      if (pace.isDue) await pace.rest()
    }
  }

  /** Tells anew which report is whose, in steps; a telling that is under way gives way to it. */
  async match(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    const turn = (this.#turn += 1)
    const matcher = new Matcher(this.#roster.units, this.#places())
    const seen = new WeakMap<Held, string | null>()
    const filed = new Map<string, Unit | null>()
    const pace = new Pace()
    const unitOf: UnitOf = (one) => this.#whose(one, matcher, seen)
    for (const one of this.#library.held) {
      if (pace.isDue) await pace.rest()
      if (turn !== this.#turn) return
      unitOf(one)
      if (one.entry.name !== null) this.#namedByFile(one.entry.name, matcher, filed)
    }
    this.#filed = filed
    this.#matcher = matcher
    this.#unitOf = unitOf
    await this.#library.belong(() => this.#belonging())
  }

  #places(): Places {
    const titles = new Set(this.#library.entries.flatMap((entry) => signsOf(entry, entry.overrides).organ ?? []))
    return placesOf(this.#roster.units, this.#roster.notes.place, [...titles])
  }

  /** New titles may say where the units are; that is looked at when no more come. */
  #belonging(): UnitOf {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (!isSame(this.#places(), this.#matcher.places)) void this.match()
    }, PATIENCE)
    return this.#unitOf
  }

  #namedByFile(path: string, matcher: Matcher, filed: Map<string, Unit | null>): Unit | null {
    let unit = filed.get(path)
    if (unit === undefined) {
      unit = readFileName(path).names.reduce<Unit | null>((found, name) => found ?? matcher.named(name), null)
      filed.set(path, unit)
    }
    return unit
  }

  #whose(one: Held, matcher: Matcher, seen: WeakMap<Held, string | null>): string | null {
    const known = seen.get(one)
    if (known !== undefined) return known
    const { unit, overrides } = one.decision
    const isGiven = unit === null || (unit !== undefined && this.#roster.unit(unit) !== undefined)
    const whose = isGiven ? unit : (matcher.match(signsOf(one.entry, overrides))?.id ?? null)
    seen.set(one, whose)
    return whose
  }
}
