/** The report on screen: its result, how it is looked at, and where the reader stands in it. */
import type { CheckResult, Finding, Severity, Source } from '../engine/contract'
import type { FactId, RowId, TableId } from '../engine/form/cells'
import { zh } from '../wording/zh'
import { accusedCells, accusedRows, openCells } from './accused'
import { anchorOf, anchors } from './anchors'
import { cardsOf, inCardOrder, indicesOf, isList, type Filter, type Fold } from './card-list'
import type { Kept, Waiver } from './library.svelte'
import type { LiveState } from './live.svelte'
import { MaskingState } from './masking.svelte'
import type { ProfileState } from './profile.svelte'
import { isCalm, nameOf, refusalsOf } from './verdict'
import { chosenMode, keepMode, MODES, type Mode } from './view-choice'
import { sectionsOf, textLines, type Paragraph, type Section } from './sections'

interface Shown {
  readonly id: string
  readonly result: CheckResult
  readonly source: Source | null
  readonly kept: Kept | null
}

/** Kinds of sources that are their own original. */
const PLAIN: ReadonlySet<string> = new Set(['text', 'markdown'])

/** Rows of table three that are shown also when they are 0: what came in, what was done, what is left. */
const ALWAYS: ReadonlySet<string> = new Set(['requests.received', 'requests.carriedIn', 'requests.total', 'requests.carriedOut'])

const EMPTY: ReadonlySet<FactId> = new Set()

export class ReportState {
  /** Whether words that name a private person are shown. */
  readonly masking = new MaskingState()
  #live: LiveState
  #profile: ProfileState
  #shown = $state.raw<Shown | null>(null)
  #missing = $state.raw(false)
  #mode = $state.raw<Mode>('form')
  #filter = $state.raw<Filter | null>(null)
  /** Fingerprint of the finding the reader stands at: it keeps its place when others are set aside. */
  #at = $state.raw<string | null>(null)
  #turn = $state.raw(0)
  #walking = $state.raw(false)
  #anchor = $state.raw<string | null>(null)
  #lit = $state.raw<ReadonlySet<FactId>>(EMPTY)
  #cell = $state.raw<FactId | null>(null)
  #unfoldedRows = $state.raw(false)
  #unfolded = $state.raw<ReadonlySet<Fold>>(new Set())

  #waivers = $derived.by((): readonly Waiver[] => (this.#shown ? this.#profile.waiversOf(this.#shown.id) : []))
  #result = $derived.by((): CheckResult | null => (this.#shown ? this.#profile.seen(this.#shown.result, this.#waivers) : null))
  #seen = $derived.by((): CheckResult | null => this.#result && this.masking.seen(this.#result))
  #current = $derived.by((): number | null => {
    const index = this.#at === null ? -1 : (this.#result?.findings.findIndex((one) => one.fingerprint === this.#at) ?? -1)
    return index < 0 ? null : index
  })

  #sections = $derived.by((): Section[] => {
    if (!this.#seen) return []
    const { preamble, extraChapter, chapters } = zh.result
    return sectionsOf(
      this.#seen,
      (id) => (id === 'preamble' ? preamble : extraChapter),
      (id) => chapters[id]
    )
  })
  #lines = $derived.by((): Paragraph[] => (this.#seen ? textLines(this.#seen) : []))

  #suspects = $derived.by((): ReadonlyMap<FactId, Severity> => accusedCells(this.#findings))
  #possible = $derived.by((): ReadonlySet<FactId> => openCells(this.#findings))
  #rows = $derived.by((): ReadonlyMap<RowId, Severity> => (this.#result ? accusedRows(this.#result) : new Map()))
  #evidence = $derived.by((): ReadonlySet<FactId> => {
    const finding = this.currentFinding
    return finding ? new Set([...finding.facts, ...(finding.broken ?? []).flatMap((one) => one.facts)]) : EMPTY
  })

  constructor(live: LiveState, profile: ProfileState) {
    this.#live = live
    this.#profile = profile
  }

  /** What is shown: without what a mode, the profile or a waiver sets aside. */
  get result(): CheckResult | null {
    return this.#result
  }
  /** `result` with words that name a private person masked, unless the reader asked to see them. */
  get seen(): CheckResult | null {
    return this.#seen
  }
  /** As it was judged. */
  get raw(): CheckResult | null {
    return this.#shown?.result ?? null
  }
  get source(): Source | null {
    return this.#shown?.source ?? null
  }
  get id(): string | null {
    return this.#shown?.id ?? null
  }
  get kept(): Kept | null {
    return this.#shown?.kept ?? null
  }
  get missing(): boolean {
    return this.#missing
  }
  get name(): string | null {
    return this.result ? nameOf(this.result) : null
  }
  get mode(): Mode {
    return this.modes.includes(this.#mode) ? this.#mode : (this.modes[0] ?? 'text')
  }
  /** The ways in which it can be looked at: words in which nothing of the form was seen stand in no form. */
  get modes(): readonly Mode[] {
    return MODES.filter((mode) => (mode !== 'original' || this.hasOriginal) && (mode !== 'form' || this.#sections.length > 0))
  }
  /** Whether the source looks otherwise than its text. */
  get hasOriginal(): boolean {
    return this.#shown !== null && this.#shown.source !== null && !PLAIN.has(this.#shown.result.source.kind)
  }
  get filter(): Filter | null {
    return this.#filter
  }
  /** Index into `result.findings` of the finding the reader stands at. */
  get current(): number | null {
    return this.#current
  }
  /** Changes with every step, also to the same finding; 0 right after a report was opened. What scrolls places into view listens to it. */
  get turn(): number {
    return this.#turn
  }
  /** Id of the element the reader is to be taken to. */
  get anchor(): string | null {
    return this.#anchor
  }
  /** Cells that a finding accuses, with the gravest severity. */
  get suspects(): ReadonlyMap<FactId, Severity> {
    return this.#suspects
  }
  /** Accused cells of which it is open whether they are wrong or another is. */
  get possible(): ReadonlySet<FactId> {
    return this.#possible
  }
  /** Rows whose name a finding speaks of, with the gravest severity. */
  get rows(): ReadonlyMap<RowId, Severity> {
    return this.#rows
  }
  /** Cells that the finding the reader stands at leans on. */
  get evidence(): ReadonlySet<FactId> {
    return this.#evidence
  }
  get lit(): ReadonlySet<FactId> {
    return this.#lit
  }
  /** The cell whose value may be tried. */
  get cell(): FactId | null {
    return this.#cell
  }
  get unfoldedRows(): boolean {
    return this.#unfoldedRows
  }
  get sections(): readonly Section[] {
    return this.#sections
  }
  /** Where chapters begin in the text, by the key of their section; a table without a chapter has no such place. */
  get sectionStarts(): ReadonlyMap<string, number> {
    return new Map(this.#result?.report.chapters.map((chapter, index) => [`${index}-${chapter.id}`, chapter.at.start]) ?? [])
  }
  get lines(): readonly Paragraph[] {
    return this.#lines
  }

  get currentFinding(): Finding | null {
    return this.#current === null ? null : (this.seen?.findings[this.#current] ?? null)
  }

  get allZero(): boolean {
    return this.result?.findings.some(isCalm) ?? false
  }

  /** The input itself is at fault, and nothing was judged. */
  get refused(): boolean {
    return this.result !== null && refusalsOf(this.result).length > 0
  }

  /** Indices of the findings of one severity, in reading order; the calm line is none of them. */
  of(severity: Severity): number[] {
    return indicesOf(this.#findings, (finding) => finding.severity === severity)
  }

  /** The same in the order of the cards: small things in the text come last. */
  inCardOrder(severity: Severity): number[] {
    return inCardOrder(this.#findings, severity, (finding) => this.#profile.isTrifle(finding))
  }

  /** Indices of what the program cannot decide and a person has to. */
  get forPeople(): number[] {
    return indicesOf(this.#findings, (finding) => finding.certainty === 'human')
  }

  /** The cards to show now, and how many are folded behind a line. Small things in the text are a fold of their own. */
  cards(fold: Fold): { shown: number[]; folded: number } {
    return cardsOf(this.#findings, fold, this.#filter, this.#unfolded.has(fold), (finding) => this.#profile.isTrifle(finding))
  }

  get #findings(): readonly Finding[] {
    return this.#result?.findings ?? []
  }

  show(id: string, result: CheckResult, source: Source | null, kept: Kept | null): void {
    this.masking.hide()
    this.#missing = false
    this.#mode = chosenMode()
    this.#filter = null
    this.#lit = EMPTY
    this.#cell = null
    this.#unfoldedRows = false
    this.#unfolded = new Set()
    this.#shown = { id, result, source, kept }
    this.#stand(this.of('error')[0] ?? this.of('warning')[0] ?? null)
    this.#anchor = this.#current === null ? null : this.#anchorOf(this.#current)
    this.#turn = 0
    this.#walking = false
  }

  /** The same report, now kept in the library. */
  settle(id: string, kept: Kept): void {
    if (this.#shown) this.#shown = { ...this.#shown, id, kept }
  }

  close(): void {
    this.#shown = null
  }

  showMissing(): void {
    this.#shown = null
    this.#missing = true
  }

  look(mode: Mode): void {
    this.#mode = mode
    keepMode(mode)
    this.#anchor = this.#current === null ? null : this.#anchorOf(this.#current)
    this.#turn += 1
  }

  /** Takes the reader to a chapter: in the original where he looks at that and it has a place there, else in the form. */
  visit(section: Section): void {
    if (this.mode !== 'original' || !this.sectionStarts.has(section.key)) this.#mode = 'form'
    this.#anchor = anchors.section(section.key)
    this.#turn += 1
  }

  toggleFilter(filter: Filter): void {
    this.#filter = this.#filter === filter ? null : filter
    if (this.#current !== null && !this.#walk().includes(this.#current)) this.#stand(null)
  }

  #stand(index: number | null): void {
    this.#at = index === null ? null : (this.result?.findings[index]?.fingerprint ?? null)
  }

  clearFilter(): void {
    this.#filter = null
  }

  unfold(fold: Fold): void {
    this.#unfolded = new Set([...this.#unfolded, fold])
  }

  toggleRows(): void {
    this.#unfoldedRows = !this.#unfoldedRows
  }

  /** Lights cells while the reader rests on a term. */
  light(facts: readonly FactId[]): void {
    this.#lit = facts.length > 0 ? new Set(facts) : EMPTY
  }

  chooseCell(fact: FactId | null): void {
    this.#cell = fact
  }

  choose(index: number): void {
    this.#goto(index)
  }

  /** Shows where the finding stands in the original, or in the text as read where there is no other. */
  seeText(index: number): void {
    this.#mode = this.hasOriginal ? 'original' : 'text'
    this.#goto(index)
  }

  next(): void {
    this.#step(1)
  }

  previous(): void {
    this.#step(-1)
  }

  /** `第 2 处，共 5 处`; null until the reader walks, and where nothing is to be walked. */
  get position(): { index: number; count: number } | null {
    if (!this.#walking) return null
    const walk = this.#walk()
    const at = this.#current === null ? -1 : walk.indexOf(this.#current)
    return at < 0 ? null : { index: at + 1, count: walk.length }
  }

  get walkable(): boolean {
    return this.#walk().length > 0
  }

  /** Findings in the order of the document, as the filter leaves them. */
  #walk(): number[] {
    const filter = this.#filter
    if (filter === 'human') return this.forPeople
    return indicesOf(this.#findings, (finding) => filter === null || isList(filter) || finding.severity === filter)
  }

  #anchorOf(index: number): string | null {
    return this.#result && anchorOf(this.#result, index, this.mode, () => this.#sections)
  }

  #step(by: number): void {
    const walk = this.#walk()
    if (walk.length === 0) {
      this.#live.say(zh.result.noneToWalk)
      return
    }
    // The first step goes to the first finding of the document, also where a later one was shown on opening.
    const at = this.#walking && this.#current !== null ? walk.indexOf(this.#current) : by > 0 ? -1 : 0
    const next = walk[(at + by + walk.length) % walk.length]
    if (next !== undefined) this.#goto(next)
  }

  #goto(index: number): void {
    const finding = this.seen?.findings[index]
    if (!finding) return
    if (this.#filter !== null && isList(this.#filter)) this.#filter = null
    this.#unfolded = new Set([...this.#unfolded, this.#profile.isTrifle(finding) ? 'trifles' : finding.severity])
    this.#at = finding.fingerprint
    this.#walking = true
    this.#anchor = this.#anchorOf(index)
    this.#turn += 1
    const { position } = this
    this.#live.say(zh.result.spoken(position ? zh.result.position(position.index, position.count) : '', zh.words.severity[finding.severity], finding.message))
  }

  /** Rows of table three that are 0 throughout and belong to no finding. */
  quietRows(table: TableId, rows: readonly { row: string; cells: readonly FactId[] }[], tried: ReadonlySet<FactId>): ReadonlySet<string> {
    const facts = this.result?.report.facts ?? {}
    if (table !== 'requests') return new Set()
    const quiet = rows.filter(
      (row) => !ALWAYS.has(row.row) && !this.#rows.has(row.row) && row.cells.every((id) => facts[id]?.value === 0 && !this.#suspects.has(id) && !tried.has(id))
    )
    return new Set(quiet.map((row) => row.row))
  }
}
