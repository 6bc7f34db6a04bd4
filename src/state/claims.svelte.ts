/** 待认领: reports that are nobody's yet, one after another, each with who it may be and why. */
import { zhRoster } from '../wording/zh/roster'
import type { LibraryEntry } from './library.svelte'
import type { RosterState, Suggestion, Suggestions, Unit } from './roster.svelte'

/** Candidates that a number chooses. */
const NUMBERED = 3
/** Units that a search lists. */
const MOST_FOUND = 8
/** Reports that the list beside shows around the one at hand. */
const SHOWN = 12

const NOBODY: Suggestions = { best: null, candidates: [] }

/** `文件名、落款“甲镇人民政府”`. */
export function reasonWords({ reasons }: Suggestion): string {
  return reasons.map(({ from, quote }) => zhRoster.claim.reasons[from](quote)).join(zhRoster.claim.join)
}

export class ClaimsState {
  readonly #roster: RosterState
  #id = $state.raw<string | null>(null)
  #query = $state.raw('')
  #remembers = $state.raw(true)

  #index = $derived.by(() =>
    Math.max(
      0,
      this.#roster.unclaimed.findIndex(({ id }) => id === this.#id)
    )
  )
  #suggestions = $derived.by(() => (this.current ? this.#roster.matching.suggestionsFor(this.current) : NOBODY))

  constructor(roster: RosterState) {
    this.#roster = roster
  }

  get count(): number {
    return this.#roster.unclaimed.length
  }
  /** From 1; 0 where nothing is left. */
  get position(): number {
    return this.count === 0 ? 0 : this.#index + 1
  }
  get current(): LibraryEntry | null {
    return this.#roster.unclaimed[this.#index] ?? null
  }
  get shown(): readonly LibraryEntry[] {
    const start = Math.max(0, Math.min(this.#index - 2, this.count - SHOWN))
    return this.#roster.unclaimed.slice(start, start + SHOWN)
  }

  /** Why the report at hand is nobody's yet, in a sentence; empty where only its year is open. */
  get doubt(): string {
    const { current } = this
    const doubt = current ? this.#roster.matching.doubtOf(current) : null
    if (!current || doubt === null) return ''
    const organ = current.overrides.organ ?? current.organ ?? ''
    return zhRoster.claim.doubts[doubt](organ, current.named?.signature ?? '')
  }

  get best(): Suggestion | null {
    return this.#suggestions.best
  }
  /** Numbered from 1; the suggestion, where there is one, is the first. */
  get candidates(): readonly Suggestion[] {
    return this.#suggestions.candidates.slice(0, NUMBERED)
  }

  get query(): string {
    return this.#query
  }
  set query(query: string) {
    this.#query = query
  }
  get found(): readonly Unit[] {
    return this.#roster.search(this.#query, MOST_FOUND)
  }

  /** Whether the unit is to be known by the report's own name from now on. */
  get remembers(): boolean {
    return this.#remembers
  }
  set remembers(remembers: boolean) {
    this.#remembers = remembers
  }
  /** The name that the report gives itself, where whoever it is given to could be known by it; null otherwise. */
  get aliasName(): string | null {
    const [first] = this.candidates
    const unit = first?.unit ?? this.#roster.units[0]
    return unit ? this.aliasFor(unit) : null
  }
  /** The name that would be remembered for the unit; null where there is none to remember. */
  aliasFor(unit: Unit): string | null {
    return this.current && this.#roster.matching.teachable(this.current, unit)
  }

  choose(id: string): void {
    this.#id = id
    this.#query = ''
  }
  step(by: number): void {
    const entry = this.#roster.unclaimed[Math.min(Math.max(0, this.#index + by), this.count - 1)]
    if (entry) this.choose(entry.id)
  }

  /** Gives the report at hand to a unit, or to none; the next one is at hand then. */
  async give(unit: Unit | null): Promise<void> {
    const { current } = this
    if (!current) return
    const next = this.#roster.unclaimed[this.#index + 1] ?? this.#roster.unclaimed[this.#index - 1]
    const alias = unit && this.#remembers ? this.aliasFor(unit) : null
    this.#id = next?.id ?? null
    this.#query = ''
    await this.#roster.assign(current, unit, alias)
  }
  async giveNumber(number: number): Promise<void> {
    const candidate = this.candidates[number - 1]
    if (candidate) await this.give(candidate.unit)
  }
  async giveBest(): Promise<void> {
    if (this.best) await this.give(this.best.unit)
  }
  /** Takes the last claim back, and never the roster that somebody pasted or changed; the one report that comes back by it is at hand again. */
  async undo(): Promise<void> {
    const before = new Set(this.#roster.unclaimed.map(({ id }) => id))
    await this.#roster.undoClaim()
    const [again, ...others] = this.#roster.unclaimed.filter(({ id }) => !before.has(id))
    if (again && others.length === 0) this.choose(again.id)
  }
}
