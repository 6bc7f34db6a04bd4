/**
 * The way back into Word: a list to tick off, values to try, the table to copy. A tried value lives here and nowhere else:
 * it never becomes the report's figure, is not kept and is not exported (users.md needs 3 and 5).
 */
import type { Assignment, CheckResult, Finding } from '../engine/contract'
import { editionOfTable } from '../engine/findings/gaps'
import { masked } from '../engine/findings/masking'
import { isCertain, suspectsOf } from '../engine/findings/suspects'
import { tableRows, type FactId, type TableId } from '../engine/form/cells'
import { zh } from '../wording/zh'
import { zhCards, zhCorrections, zhTable } from '../wording/zh/result'
import { expectation, isAbsent, isComparison } from './card'
import { copyRich } from './clipboard'
import { keepLists, keptLists, type Lists } from './kept-corrections'
import type { LibraryState } from './library.svelte'
import type { LiveState } from './live.svelte'
import type { ReportState } from './report.svelte'
import { placeName } from './sections'
import { figures, sumsOf, sumsTouching, tablesFound, type NumberOf } from './sums'
import { copyOfTable } from './table-copy'

export interface Correction {
  readonly finding: number
  readonly place: string
  readonly found: string
  /** As the table of the list has it; `line` says besides what kind of words it is. */
  readonly expected: string
  readonly line: string
  readonly sum: string
}

export interface CopyableTable {
  readonly table: TableId
  readonly tried: number
  readonly unread: number
}

export type OpenDialog = 'list' | 'table' | null

interface Trials {
  /** The result as judged: setting a finding aside leaves the trials alone. */
  readonly of: CheckResult
  /** Each step as it was before, so that one key takes it back. */
  readonly steps: readonly ReadonlyMap<FactId, number>[]
}

const NONE: ReadonlyMap<FactId, number> = new Map()

export class CorrectionsState {
  #report: ReportState
  #live: LiveState
  #library: Pick<LibraryState, 'saving' | 'listen'>
  #tried = $state.raw<Trials | null>(null)
  #lists = $state.raw<Lists>(keptLists())
  #dialog = $state.raw<OpenDialog>(null)
  #said = $state.raw('')

  #steps = $derived.by(() => (this.#tried && this.#tried.of === this.#report.raw ? this.#tried.steps : []))
  /** Fingerprints of what stands on the list of the report at hand: the same content has one list, however often it is put in or judged anew. */
  #chosen = $derived.by(() => new Set(this.#lists.get(this.#report.raw?.source.hash ?? '')))
  #list = $derived.by((): Correction[] => this.#listed())

  /** `library`: where nothing is to be kept, the lists are not either; and what is cleared takes them along. */
  constructor(report: ReportState, live: LiveState, library: Pick<LibraryState, 'saving' | 'listen'>) {
    this.#report = report
    this.#live = live
    this.#library = library
    library.listen((news) => {
      if (news === 'cleared') this.#setLists(new Map())
    })
  }

  get dialog(): OpenDialog {
    return this.#dialog
  }

  /** What came of the last copy; said inside the dialog, because what lies behind it is silent. */
  get said(): string {
    return this.#said
  }

  get list(): readonly Correction[] {
    return this.#list
  }

  get trial(): ReadonlyMap<FactId, number> {
    return this.#steps[this.#steps.length - 1] ?? NONE
  }

  /** How the sums around the tried cells stand; null while nothing is tried. */
  get trialSums(): { cells: number; words: string; broken: boolean } | null {
    const result = this.#report.result
    if (!result || this.trial.size === 0) return null
    const sums = sumsTouching(result, new Set(this.trial.keys()), this.#triedNumber(result))
    const broken = sums.filter((sum) => !sum.holds).length
    const words = sums.length === 0 ? zhTable.trialUnguarded : broken === 0 ? zhTable.trialHolds : zhTable.trialBroken(broken)
    return { cells: this.trial.size, words, broken: broken > 0 }
  }

  get tables(): CopyableTable[] {
    const result = this.#report.result
    if (!result) return []
    return tablesFound(result).map((table) => {
      const ids = tableRows(table, editionOfTable(result, table)).flatMap((row) => row.cells)
      return {
        table,
        tried: ids.filter((id) => this.trial.has(id)).length,
        unread: ids.filter((id) => !result.report.facts[id] && !this.trial.has(id)).length
      }
    })
  }

  has(finding: number): boolean {
    const fingerprint = this.#report.result?.findings[finding]?.fingerprint
    return fingerprint !== undefined && this.#chosen.has(fingerprint)
  }

  isTried(set: readonly Assignment[]): boolean {
    return set.every((one) => this.trial.get(one.set) === one.to)
  }

  open(dialog: OpenDialog): void {
    this.#dialog = dialog
    this.#said = ''
  }

  /** Closes that dialog; one that has given way to another stays out of it. */
  close(dialog: OpenDialog): void {
    if (this.#dialog === dialog) this.open(null)
  }

  toggle(finding: number): void {
    const fingerprint = this.#report.result?.findings[finding]?.fingerprint
    if (fingerprint === undefined) return
    const listed = this.has(finding)
    const others = [...this.#chosen].filter((one) => one !== fingerprint)
    this.#choose(listed ? others : [...others, fingerprint])
    this.#live.say(listed ? zhCorrections.removed : zhCorrections.added(this.#list.length))
  }

  /** Fingerprints of what stands on the list. */
  get chosen(): ReadonlySet<string> {
    return this.#chosen
  }

  /** Says inside the dialog what came of something that was done with the list. */
  say(words: string): void {
    this.#said = words
  }

  /** Errors that are not on the list. */
  get errorsLeft(): number {
    return this.#errors().filter((one) => !this.#chosen.has(one)).length
  }

  /** Puts every error on the list: what has to be put right at the least. */
  addErrors(): void {
    this.#choose([...new Set([...this.#chosen, ...this.#errors()])])
    this.#said = zhCorrections.added(this.#list.length)
  }

  clear(): void {
    this.#choose([])
  }

  try(set: readonly Assignment[]): void {
    const next = new Map(this.trial)
    for (const one of set) next.set(one.set, one.to)
    this.#try([...this.#steps, next])
    this.#sayTrial()
  }

  /** A value the reader typed; false where it is no number. */
  tryTyped(fact: FactId, typed: string): boolean {
    const words = typed.normalize('NFKC').trim()
    const value = Number(words)
    if (words === '' || !Number.isFinite(value)) return false
    this.try([{ set: fact, to: value }])
    return true
  }

  undo(): void {
    this.#try(this.#steps.slice(0, -1))
    this.#sayTrial()
  }

  clearTrial(): void {
    this.#try([])
  }

  copyList(): void {
    const lines = this.#list.map((one, index) => zhCorrections.line(index + 1, one.place, one.found, one.line, one.sum))
    const text = [zhCorrections.title(this.#report.name ?? ''), ...lines, zh.words.ledger, `${zh.words.cannotJudge}${zh.words.notReviewed}`].join('\n')
    this.#said = copyRich({ text }) ? zhCorrections.copied : zhCorrections.copyFailed
  }

  /** Puts the table on the clipboard, within the reader's click. */
  copyTable(table: TableId): void {
    const result = this.#report.result
    if (!result) return
    this.#said = copyRich(copyOfTable(result, table, this.trial)) ? zhCorrections.tableCopied(zh.words.table[table]) : zhCorrections.copyFailed
  }

  title(): string {
    return zhCorrections.title(this.#report.name ?? '')
  }

  #errors(): string[] {
    return (this.#report.result?.findings ?? []).flatMap(({ severity, fingerprint }) => (severity === 'error' ? fingerprint : []))
  }

  #sayTrial(): void {
    const sums = this.trialSums
    if (!sums) return
    this.#live.say(`${zhTable.trialBar(sums.cells)}${sums.words}`)
  }

  #triedNumber(result: CheckResult): NumberOf {
    return (id) => this.trial.get(id) ?? result.report.facts[id]?.value ?? null
  }

  /** In reading order; what is set aside is off the list as long as it is. */
  #listed(): Correction[] {
    return (this.#report.result?.findings ?? []).flatMap((finding, index) => (this.#chosen.has(finding.fingerprint) ? this.#correction(index) : []))
  }

  /** The list is copied and printed: it names nobody, whatever the screen shows. */
  #correction(index: number): Correction[] {
    const result = this.#report.result && masked(this.#report.result)
    const finding = result?.findings[index]
    if (!result || !finding) return []
    const sum = sumsOf(result, finding)[0]
    return [
      {
        finding: index,
        place: placeName(finding, this.#report.sections, index),
        found: foundWords(result, finding),
        ...expectedWords(finding),
        sum: sum ? `${figures(sum.left)} ${sum.holds ? zh.sums.equals : zhCards.differs} ${figures(sum.right)}` : finding.message
      }
    ]
  }

  #try(steps: Trials['steps']): void {
    const of = this.#report.raw
    if (of) this.#tried = { of, steps }
  }

  #choose(fingerprints: readonly string[]): void {
    const hash = this.#report.raw?.source.hash
    if (hash === undefined) return
    const others = [...this.#lists].filter(([one]) => one !== hash)
    this.#setLists(new Map(fingerprints.length > 0 ? [...others, [hash, fingerprints]] : others))
  }

  #setLists(lists: Lists): void {
    this.#lists = lists
    if (this.#library.saving || lists.size === 0) keepLists(lists)
  }
}

function foundWords(result: CheckResult, finding: Finding): string {
  if (!isCertain(finding)) return zhCorrections.unsure
  if (suspectsOf(finding).length > 1) {
    const quotes = finding.at.map((place) => place.quote.trim() || zhCorrections.blank)
    return [...new Set(quotes)].join(zh.result.verdict.join)
  }
  const first = finding.facts[0]
  const raw = first === undefined ? undefined : result.report.facts[first]?.raw
  if (raw === undefined && isAbsent(finding)) return zhCorrections.absent
  const words = raw ?? (finding.found === undefined || finding.found === null ? finding.at[0]?.quote : String(finding.found))
  return words === undefined || words === '' ? zhCorrections.blank : words
}

function expectedWords(finding: Finding): Pick<Correction, 'expected' | 'line'> {
  if (finding.fix) return { expected: String(finding.fix.to), line: zhCorrections.should(String(finding.fix.to)) }
  const words = expectation(finding)
  if (words !== null) {
    const line = isComparison(finding) ? zhCorrections.compared(words) : zhCorrections.should(words)
    return { expected: isComparison(finding) ? line : words, line }
  }
  // A figure is taken from the ledger; what a person has to read is said in the sentence beside it.
  const rest = finding.facts.length > 0 || finding.broken ? zhCorrections.byLedger : zhCorrections.bySentence
  return { expected: rest, line: rest }
}
