/** How far the year's reports have come in: one row a unit, counted from the roster and the library each time, never stored. */
import { namesOf } from '../roster'
import { zhRoster } from '../wording/zh/roster'
import { localDay } from './clock'
import type { HandlingStep, LibraryEntry } from './library.svelte'
import { MOST_ON_PAPER } from './on-paper'
import type { RosterState, Stamp, Unit } from './roster.svelte'

/** 未报 · 退回未再报 · 待核 · 已定稿 · 已发布: in the order in which they want attention. */
export const ARRIVALS = ['missing', 'returned', 'waiting', 'final', 'published'] as const
export type Arrival = (typeof ARRIVALS)[number]

export interface UnitRow {
  readonly unit: Unit
  /** What the unit is called among the others. */
  readonly name: string
  readonly arrival: Arrival
  /** Its last draft of the year; null where nothing came. */
  readonly latest: LibraryEntry | null
  /** ISO date on which the first draft came. */
  readonly firstOn: string | null
  readonly drafts: number
  /** The last return of any of its drafts. */
  readonly returned: HandlingStep | null
  /** A draft has come since the last return. */
  readonly again: boolean
  /** Stamped copies of the year: scans beside the reports, never counted as one. */
  readonly stamps: readonly Stamp[]
}

/** A report whose file is named after another unit than its title. */
export interface Misfiled {
  readonly entry: LibraryEntry
  /** The unit of its title, and that of its file's name. */
  readonly titled: Unit
  readonly named: Unit
}

export const ANY_ARRIVAL = ''
const PAGE = 50

function lastReturn(history: readonly HandlingStep[]): HandlingStep | null {
  const returns = history.filter((step) => step.handling === 'returned')
  return returns[returns.length - 1] ?? null
}

function isSameStep(one: HandlingStep | null, other: HandlingStep | null): boolean {
  return one?.round === other?.round && one?.on === other?.on && one?.handling === other?.handling
}

/** Where a unit stands by its drafts. A new draft goes on with the handling of the one before; returned it is only by a step of its own. */
function arrivalOf(drafts: readonly LibraryEntry[]): { arrival: Arrival; again: boolean } {
  const latest = drafts[drafts.length - 1]
  if (!latest) return { arrival: 'missing', again: false }
  const step = latest.handling
  const before = drafts[drafts.length - 2]?.handling ?? null
  if (step?.handling === 'final' || step?.handling === 'published') return { arrival: step.handling, again: false }
  const again = before?.handling === 'returned' && (step === null || isSameStep(step, before))
  return { arrival: step?.handling === 'returned' && !again ? 'returned' : 'waiting', again }
}

export function rowOf(unit: Unit, name: string, drafts: readonly LibraryEntry[], year: number): UnitRow {
  const [first] = drafts
  const latest = drafts[drafts.length - 1] ?? null
  const returned = drafts.map(({ history }) => lastReturn(history)).reduce((last, one) => (one && (!last || one.on >= last.on) ? one : last), null)
  const stamps = (unit.stamped ?? []).filter((stamp) => stamp.year === year)
  return { unit, name, latest, firstOn: first ? localDay(first.addedAt) : null, drafts: drafts.length, returned, stamps, ...arrivalOf(drafts) }
}

/** `1月18日` of an ISO date. */
export function dayOf(iso: string): string {
  const [, month, day] = iso.split('-')
  return zhRoster.day(Number(month), Number(day))
}

/** 当前情况 in words: what came, and what people decided about it. */
export function arrivalWords({ arrival, latest, again, returned }: UnitRow): string {
  if (arrival === 'returned') return zhRoster.returnedRound(latest?.handling?.round ?? 1)
  if (arrival !== 'waiting') return zhRoster.arrivals[arrival]
  if (again && returned) return zhRoster.again(dayOf(returned.on))
  return latest?.handling?.handling === 'received' ? zhRoster.handlingReceived : zhRoster.arrivals.waiting
}

export class CollectionState {
  readonly #roster: RosterState
  #arrival = $state.raw<Arrival | null>(null)
  #kind = $state.raw(ANY_ARRIVAL)
  #query = $state.raw('')
  #page = $state.raw(1)
  #onPaper = $state.raw(false)

  /** Those that want attention first, each kind in the order of the roster. */
  #rows = $derived.by(() => {
    const { units, drafts, year } = this.#roster
    const rows = units.map((unit) => rowOf(unit, this.#roster.nameOf(unit), drafts.get(unit.id) ?? [], year))
    return ARRIVALS.flatMap((arrival) => rows.filter((row) => row.arrival === arrival))
  })
  #misfiled = $derived.by(() =>
    this.#roster.units.flatMap((titled) =>
      (this.#roster.drafts.get(titled.id) ?? []).flatMap((entry): Misfiled[] => {
        const named = this.#roster.matching.otherUnitOfFile(entry)
        return named ? [{ entry, titled, named }] : []
      })
    )
  )
  #asked = $derived(this.#rows.filter((row) => this.#answers(row)))
  #matches = $derived(this.#asked.filter((row) => this.#arrival === null || row.arrival === this.#arrival))

  constructor(roster: RosterState) {
    this.#roster = roster
  }

  /** Every unit of the roster. */
  get rows(): readonly UnitRow[] {
    return this.#rows
  }
  /** 应报, 已报: a unit has reported when one report of the year is its own. */
  get expected(): number {
    return this.#rows.length
  }
  get arrived(): number {
    return this.#rows.filter((row) => row.arrival !== 'missing').length
  }
  /** Reports of the year whose files are named after other units than their titles, in the order of the roster. */
  get misfiled(): readonly Misfiled[] {
    return this.#misfiled
  }
  get kinds(): string[] {
    return [...new Set(this.#rows.map(({ unit }) => unit.kind).filter((kind) => kind !== ''))]
  }

  get arrival(): Arrival | null {
    return this.#arrival
  }
  get kind(): string {
    return this.#kind
  }
  set kind(kind: string) {
    this.#kind = kind
    this.#page = 1
  }
  get query(): string {
    return this.#query
  }
  set query(query: string) {
    this.#query = query
    this.#page = 1
  }
  get filtered(): boolean {
    return this.#arrival !== null || this.#kind !== ANY_ARRIVAL || this.#query.trim() !== ''
  }

  /** How many of the units that pass the other filters stand so; all of them for null. */
  countOf(arrival: Arrival | null): number {
    return arrival === null ? this.#asked.length : this.#asked.filter((row) => row.arrival === arrival).length
  }
  toggle(arrival: Arrival | null): void {
    this.#arrival = this.#arrival === arrival ? null : arrival
    this.#page = 1
  }
  clearFilters(): void {
    this.#arrival = null
    this.#kind = ANY_ARRIVAL
    this.#query = ''
    this.#page = 1
  }

  get matches(): readonly UnitRow[] {
    return this.#matches
  }
  get pages(): number {
    return Math.max(1, Math.ceil(this.#matches.length / this.#size))
  }
  /** From 1; stays within what is left. */
  get page(): number {
    return Math.min(this.#page, this.pages)
  }
  get shown(): readonly UnitRow[] {
    return this.#matches.slice((this.page - 1) * this.#size, this.page * this.#size)
  }
  /** The list is being printed. */
  set onPaper(onPaper: boolean) {
    this.#onPaper = onPaper
  }
  turn(pages: number): void {
    this.#page = Math.min(Math.max(1, this.page + pages), this.pages)
  }

  get #size(): number {
    return this.#onPaper && this.#matches.length <= MOST_ON_PAPER ? MOST_ON_PAPER : PAGE
  }

  #answers({ unit, name }: UnitRow): boolean {
    const query = this.#query.trim()
    const words = [name, ...namesOf(unit), unit.contact, unit.telephone]
    return (this.#kind === ANY_ARRIVAL || unit.kind === this.#kind) && (query === '' || words.some((text) => text.includes(query)))
  }
}
