/** Which findings stand in the list of cards, in which order, and which of them are folded behind a line. All are indices into the findings given. */
import type { Finding, Severity } from '../engine/contract'
import { isCalm } from './verdict'

export type Filter = Severity | 'human' | 'passed' | 'undetermined' | 'hidden'
/** What is folded behind one line. */
export type Fold = Severity | 'trifles'
/** Whether a finding is a small thing in the text. */
export type Trifling = (finding: Finding) => boolean

const FIRST_WARNINGS = 5

/** Filters that show a list in place of the cards. */
export function isList(filter: Filter): filter is 'passed' | 'undetermined' | 'hidden' {
  return filter === 'passed' || filter === 'undetermined' || filter === 'hidden'
}

/** The calm line is none of the cards. */
export function indicesOf(findings: readonly Finding[], chosen: (finding: Finding) => boolean): number[] {
  return findings.flatMap((finding, index) => (!isCalm(finding) && chosen(finding) ? [index] : []))
}

/** Of one severity: small things in the text come last. */
export function inCardOrder(findings: readonly Finding[], severity: Severity, isTrifle: Trifling): number[] {
  const of = (trifles: boolean) => indicesOf(findings, (finding) => finding.severity === severity && isTrifle(finding) === trifles)
  return [...of(false), ...of(true)]
}

/** The cards of a fold to show now, and how many are folded behind its line; `isOpen` where the reader has unfolded it. */
export function cardsOf(
  findings: readonly Finding[],
  fold: Fold,
  filter: Filter | null,
  isOpen: boolean,
  isTrifle: Trifling
): { shown: number[]; folded: number } {
  const severity = fold === 'trifles' ? 'info' : fold
  if (filter !== null && filter !== 'human' && filter !== severity) return { shown: [], folded: 0 }
  const all = indicesOf(
    findings,
    (finding) => finding.severity === severity && isTrifle(finding) === (fold === 'trifles') && (filter !== 'human' || finding.certainty === 'human')
  )
  if (fold === 'error' || isOpen || (filter !== null && fold !== 'trifles')) return { shown: all, folded: 0 }
  const limit = fold === 'warning' ? FIRST_WARNINGS : 0
  return { shown: all.slice(0, limit), folded: Math.max(0, all.length - limit) }
}
