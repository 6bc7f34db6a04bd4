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

interface Work {
  /** The result as judged: setting a finding aside leaves the list and the trials alone. */
  readonly of: CheckResult
  /** Fingerprints. */
  readonly findings: ReadonlySet<string>
  /** Each step as it was before, so that one key takes it back. */
  readonly trials: readonly ReadonlyMap<FactId, number>[]
}

const NONE: ReadonlyMap<FactId, number> = new Map()

export class CorrectionsState {
  #report: ReportState
  #live: LiveState
  #work = $state.raw<Work | null>(null)
  #dialog = $state.raw<OpenDialog>(null)
  #said = $state.raw('')

  #current = $derived.by((): Work | null => (this.#work && this.#work.of === this.#report.raw ? this.#work : null))
  #list = $derived.by((): Correction[] => this.#listed())

  constructor(report: ReportState, live: LiveState) {
    this.#report = report
    this.#live = live
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
    const trials = this.#current?.trials ?? []
    return trials[trials.length - 1] ?? NONE
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
    return fingerprint !== undefined && (this.#current?.findings.has(fingerprint) ?? false)
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
    const others = [...(this.#current?.findings ?? [])].filter((one) => one !== fingerprint)
    this.#change({ findings: new Set(listed ? others : [...others, fingerprint]) })
    this.#live.say(listed ? zhCorrections.removed : zhCorrections.added(this.#list.length))
  }

  clear(): void {
    this.#change({ findings: new Set() })
  }

  try(set: readonly Assignment[]): void {
    const next = new Map(this.trial)
    for (const one of set) next.set(one.set, one.to)
    this.#change({ trials: [...(this.#current?.trials ?? []), next] })
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
    this.#change({ trials: (this.#current?.trials ?? []).slice(0, -1) })
    this.#sayTrial()
  }

  clearTrial(): void {
    this.#change({ trials: [] })
  }

  copyList(): void {
    const lines = this.#list.map((one, index) => zhCorrections.line(index + 1, one.place, one.found, one.line, one.sum))
    const text = [zhCorrections.title(this.#report.name ?? ''), ...lines, zh.words.ledger].join('\n')
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
    const chosen = this.#current?.findings
    return (this.#report.result?.findings ?? []).flatMap((finding, index) => (chosen?.has(finding.fingerprint) ? this.#correction(index) : []))
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

  /** The one gate for writing. */
  #change(change: Partial<Omit<Work, 'of'>>): void {
    const of = this.#report.raw
    if (!of) return
    this.#work = { of, findings: this.#current?.findings ?? new Set(), trials: this.#current?.trials ?? [], ...change }
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
