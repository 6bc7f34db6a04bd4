/** The room by problem: what the latest drafts of a year have in common, counted in steps so that thousands hold nothing up. */
import type { OrganKind, RuleId } from '../engine/contract'
import type { Problem } from '../engine/findings/problems'
import { withoutRuleOff, withRuleOff } from '../engine/profile/changes'
import { isAlwaysShown } from '../engine/profile/modes'
import type { Found } from '../library/schema'
import { zhHidden, zhSetAside } from '../wording/zh/modes'
import { zhProblems } from '../wording/zh/problems'
import { ByProblemCount, problemsOf, rosterUnit, SiftedRows, type ByProblem, type RuleOff } from './by-problem'
import type { ExplanationsState } from './explanations.svelte'
import { ANY, handlingOf, kindName, nameOf, NONE } from './library-list.svelte'
import { ORGAN_KINDS, type LibraryEntry, type LibraryState } from './library.svelte'
import type { LiveState } from './live.svelte'
import { Pace } from './pace'
import type { ProfileState } from './profile.svelte'
import type { ReportState } from './report.svelte'
import type { RosterState } from './roster.svelte'
import type { RouteState } from './route.svelte'

/** A report that has a problem, with the first finding of it. */
export interface Having {
  readonly entry: LibraryEntry
  readonly found: Found
  /** How many findings of the rule it has. */
  readonly times: number
}

interface States {
  readonly library: LibraryState
  readonly profile: ProfileState
  readonly report: ReportState
  readonly route: RouteState
  readonly explanations: ExplanationsState
  readonly live: LiveState
  /** Comes behind the first screen. */
  readonly roster?: Promise<RosterState>
}

const PAGE = 50

/** Filters outlive the view: a reader comes back from a report to where she was. */
const rooms = new WeakMap<LibraryState, ProblemsState>()

export class ProblemsState {
  #states: States
  #year = $state.raw<string | null>(null)
  #kind = $state.raw(ANY)
  #handling = $state.raw(ANY)
  #errorsOnly = $state.raw(false)
  #opened = $state.raw<RuleId | null>(null)
  #listed = $state.raw(PAGE)
  #counted = $state.raw<ByProblem | null>(null)
  #progress = $state.raw<{ done: number; count: number } | null>(null)
  #asked = $state.raw<Problem | null>(null)
  #roster = $state.raw<RosterState | null>(null)
  #turn = 0

  #sifted = $derived.by(() => new SiftedRows(this.#states.profile.profile))
  #years = $derived.by(() => {
    const years = new Set(this.#states.library.entries.map((entry) => entry.year))
    const known = [...years].flatMap((year) => year ?? []).sort((one, other) => other - one)
    return [...known.map(String), ...(years.has(null) ? [NONE] : [])]
  })
  #latest = $derived.by(() => this.#states.library.entries.filter((entry) => entry.latest && String(entry.year ?? NONE) === this.year))
  #entries = $derived.by(() =>
    this.#latest.filter(
      (entry) => (this.#kind === ANY || this.kindOf(entry) === this.#kind) && (this.#handling === ANY || handlingOf(entry) === this.#handling)
    )
  )
  #having = $derived.by((): readonly Having[] => {
    const rule = this.#opened
    if (rule === null) return []
    return this.#entries.flatMap((entry) => {
      const own = problemsOf(this.#sifted, entry, this.#errorsOnly).filter((found) => found.rule === rule)
      return own[0] ? [{ entry, found: own[0], times: own.length }] : []
    })
  })

  /** The room of a library: one for the life of the page. */
  static of(states: States): ProblemsState {
    const { library } = states
    // What is derived within a component stands still when that component goes: the room has a root of its own. Outside of a browser there are none.
    if (!rooms.has(library)) $effect.root(() => void rooms.set(library, new ProblemsState(states)))
    const room = rooms.get(library) ?? new ProblemsState(states)
    rooms.set(library, room)
    return room
  }

  constructor(states: States) {
    this.#states = states
    void states.roster?.then((roster) => (this.#roster = roster))
  }

  /** As the reader chose; else the year that is collected, where there is a roster and reports of that year, else the latest. */
  get year(): string {
    const collected = this.#roster !== null && this.#roster.units.length > 0 ? String(this.#roster.year) : null
    return [this.#year, collected].find((year) => year !== null && this.#years.includes(year)) ?? this.#years[0] ?? NONE
  }
  set year(year: string) {
    this.#year = year
    this.#listed = PAGE
  }
  get kind(): string {
    return this.#kind
  }
  set kind(kind: string) {
    this.#kind = kind
    this.#listed = PAGE
  }
  get handling(): string {
    return this.#handling
  }
  set handling(handling: string) {
    this.#handling = handling
    this.#listed = PAGE
  }
  get errorsOnly(): boolean {
    return this.#errorsOnly
  }
  set errorsOnly(errorsOnly: boolean) {
    this.#errorsOnly = errorsOnly
    this.#listed = PAGE
  }
  get filtered(): boolean {
    return this.#kind !== ANY || this.#handling !== ANY || this.#errorsOnly
  }

  get years(): readonly string[] {
    return this.#years
  }
  get kinds(): string[] {
    return [...new Set(this.#latest.map((entry) => this.kindOf(entry)))].sort((one, other) => (one < other ? -1 : 1))
  }

  /** Latest drafts that pass the filters. */
  get entries(): readonly LibraryEntry[] {
    return this.#entries
  }
  /** null until the first count is done. */
  get counted(): ByProblem | null {
    return this.#counted
  }
  /** Of a count that takes longer. */
  get progress(): { done: number; count: number } | null {
    return this.#progress
  }

  /** The rule whose reports are listed. */
  get opened(): RuleId | null {
    return this.#opened
  }
  get having(): readonly Having[] {
    return this.#having.slice(0, this.#listed)
  }
  /** How many more have it than are listed. */
  get more(): number {
    return Math.max(0, this.#having.length - this.#listed)
  }

  /** The problem about which the dialog asks. */
  get asked(): Problem | null {
    return this.#asked
  }
  /** Kinds of organ that the problem asked about was found at; a rule is set aside for one of them or for all. null: never by rule. */
  get reaches(): OrganKind[] | null {
    const rule = this.#asked?.rule
    if (rule === undefined || isAlwaysShown(rule)) return null
    const kinds = new Set(this.#entries.filter((entry) => this.#sifted.of(entry).shown.some((found) => found.rule === rule)).map((entry) => entry.organKind))
    return ORGAN_KINDS.filter((kind) => kinds.has(kind))
  }
  /** Findings of the problem asked about whose cell breaks identities of other rules too: they are set aside only with all of those, and stay. */
  get staying(): number {
    const rule = this.#asked?.rule
    return this.#entries.reduce((count, entry) => {
      const own = this.#sifted.of(entry).shown.filter((found) => found.rule === rule)
      return count + own.filter(({ broken = [] }) => broken.some((one) => one.rule !== rule)).length
    }, 0)
  }
  get person(): string {
    return this.#states.profile.person
  }

  /** As the roster has it, else as the report is read. */
  kindOf(entry: LibraryEntry): string {
    return rosterUnit(this.#roster, entry)?.kind || kindName(entry)
  }

  nameOf(entry: LibraryEntry): string {
    const unit = rosterUnit(this.#roster, entry)
    return nameOf(unit ? { ...entry, organ: unit.name } : entry)
  }

  title(rule: RuleId): string {
    return this.#states.explanations.page(rule)?.title ?? zhHidden.rule(rule)
  }

  clearFilters(): void {
    this.kind = ANY
    this.handling = ANY
    this.errorsOnly = false
  }

  /** Lists the reports that have a problem; the same again closes the list. */
  toggle(rule: RuleId): void {
    this.#opened = this.#opened === rule ? null : rule
    this.#listed = PAGE
  }

  listMore(): void {
    this.#listed += PAGE
  }

  /** Counts anew; a count that is under way gives way to it. To be called when rows, profile or filters have changed. */
  async count(): Promise<void> {
    const turn = (this.#turn += 1)
    const entries = this.#entries
    const counting = new ByProblemCount(this.#sifted, this.#errorsOnly, (entry) => this.kindOf(entry))
    const pace = new Pace()
    for (const [done, entry] of entries.entries()) {
      counting.add(entry)
      if (!pace.isDue) continue
      this.#progress = { done: done + 1, count: entries.length }
      await pace.rest()
      if (turn !== this.#turn) return
    }
    this.#counted = counting.result()
    this.#progress = null
  }

  /** Opens the report at the finding. */
  async see({ entry, found }: Having): Promise<void> {
    const { library, report, route } = this.#states
    const opened = await library.open(entry.id)
    if (opened) {
      report.show(entry.id, opened.result, opened.source, null)
      const findings = report.seen?.findings ?? []
      const exact = findings.findIndex((one) => one.rule === found.rule && one.message === found.message)
      const index = exact < 0 ? findings.findIndex((one) => one.rule === found.rule) : exact
      if (index >= 0) report.choose(index)
    }
    route.go({ room: 'report', id: entry.id })
  }

  ask(problem: Problem): void {
    this.#asked = problem
  }

  close(): void {
    this.#asked = null
  }

  /** Sets the rule of the problem asked about aside, for one kind of organ or for all (null). Reason and name must not be empty. */
  async setAside(kind: OrganKind | null, reason: string, by: string): Promise<void> {
    const rule = this.#asked?.rule
    if (rule === undefined || this.reaches === null) return
    this.close()
    const { profile } = this.#states
    if (by !== this.person) await profile.sign(by)
    const kept = await profile.change(withRuleOff(profile.profile, { rule, ...(kind === null ? {} : { organKind: kind }), reason, by }))
    this.#say(zhProblems.aside.done(this.title(rule)), kept)
  }

  async takeBack({ rule, organKind }: RuleOff): Promise<void> {
    const { profile } = this.#states
    const kept = await profile.change(withoutRuleOff(profile.profile, rule, organKind))
    this.#say(zhProblems.undone(this.title(rule)), kept)
  }

  #say(words: string, kept: boolean): void {
    this.#states.live.say(kept ? words : `${words}${zhSetAside.loose}`)
  }
}
