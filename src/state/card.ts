/** What a card says of a finding, made from its data so that the words stay those of the screen. */
import type { Assignment, CheckResult, Finding } from '../engine/contract'
import { suspectsOf } from '../engine/findings/suspects'
import { formCell } from '../engine/form/cells'
import { zh } from '../wording/zh'
import { zhCards } from '../wording/zh/result'
import type { Sum } from './sums'

const QUOTE = 80

/** The sentence in large letters. */
export function headline(result: CheckResult, finding: Finding, sums: readonly Sum[]): string {
  if (finding.fix) {
    const raw = result.report.facts[finding.fix.set]?.raw ?? ''
    return raw === '' ? zhCards.locatedBlank(String(finding.fix.to)) : zhCards.located(raw, String(finding.fix.to))
  }
  const [sum] = sums
  if (!sum) return finding.message
  if (sums.length > 1) return zhCards.several(sums.length)
  const [total] = sum.right.terms
  if (sum.identity.rule === 'A01' || !total) return zhCards.balance(sum.left.total, sum.right.total)
  return zhCards.mismatch(total.name, total.value, sum.left.total)
}

/** What points to the cell, and what slip of the hand would explain it. */
export function remarks(finding: Finding): string[] {
  if (!finding.broken) return []
  const { slip, movedFrom, movedTo, torn, emptyColumn, hints } = finding.data
  const lines = [finding.fix ? zhCards.evidence(finding.broken.length) : finding.broken.length === 1 ? zhCards.oneSum : zhCards.unlocated]
  if (typeof movedFrom === 'string' && typeof movedTo === 'string') lines.push(zhCards.moved(movedFrom, movedTo))
  else if (torn !== null && torn !== undefined) lines.push(zhCards.torn(String(torn)))
  else if (typeof slip === 'string') lines.push(zhCards.slip[slip] ?? '')
  if (typeof emptyColumn === 'string') lines.push(zhCards.emptyColumn(emptyColumn))
  if (typeof hints === 'string' && hints.includes('A10')) lines.push(zhCards.cancels)
  return lines.filter((line) => line !== '')
}

/** A heading with its ordinal, at which something is missing that should follow. */
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.、])[^。；，]{2,30}$/

/** Whether the finding stands at a heading because what it asks for stands nowhere. */
export function isAbsent(finding: Finding): boolean {
  const quote = (finding.at[0]?.quote ?? '').replace(/^[#\s]+/, '').trim()
  return finding.facts.length === 0 && finding.found === undefined && expectation(finding) === null && HEADING.test(quote)
}

/**
 * The words that stand there. Null where a table shows them, where the sentence has them already and nothing is set against them, and where something is
 * absent: neither a heading nor one of the cells that the prose is held against is what is asked about.
 */
export function quotation(finding: Finding): string | null {
  const quote = (finding.at[0]?.quote ?? '').replace(/^[#\s]+/, '').trim()
  if (finding.broken || finding.found === null || quote === '' || suspectsOf(finding).length > 1) return null
  if (expectation(finding) === null) {
    const beside = finding.facts.length > 0 && finding.at.length > finding.facts.length
    if (beside || isAbsent(finding) || finding.message.includes(quote)) return null
  }
  return quote.length > QUOTE ? `${quote.slice(0, QUOTE)}…` : quote
}

/** The words that should stand there. Numbers are left to the sentence: they may count cells, or be the least that is possible, and are no figure to fill in. */
export function expectation(finding: Finding): string | null {
  return !finding.broken && typeof finding.expected === 'string' ? finding.expected : null
}

/** Whether what is expected is no more than something to compare with: a person decides. */
export function isComparison(finding: Finding): boolean {
  return finding.certainty === 'human'
}

/** `自然人 若为 93`: one cell, or several that change together. */
export function trialWords(set: readonly Assignment[]): string {
  return set
    .map((one) => {
      const cell = formCell(one.set)
      const name = cell ? `${zh.sums.shortRows[cell.row] ?? cell.rowName} · ${cell.columnName}` : one.set
      return zhCards.tryPart(name, String(one.to))
    })
    .join(zh.result.verdict.then)
}
