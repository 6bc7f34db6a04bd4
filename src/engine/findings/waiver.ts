/**
 * A single finding set aside by a person with a reason: tied to the rule, the cells with their values and, in prose, the words that stand there. It hides
 * that finding and no other, counts nothing as right, and lapses when a value or the words change.
 */
import type { CheckResult, Finding, RuleId } from '../contract'
import type { Place } from '../document/place'
import { shortHash } from './fingerprint'
import { tallyOf } from './tally'

/** The contract's waiver. `values`: of `facts` in their order, then the numbers that the finding states besides. */
export interface Waiver {
  id: string
  rule: RuleId
  facts: string[]
  /** One line each, without blanks: what is printed in cells without a number, then of the prose the words at fault and the sentence around them. */
  quote: string
  values: (number | null)[]
  reason: string
  by: string
  /** ISO time. */
  at: string
  lapsed?: boolean
}

/** `holds`: it hides a finding of this result. `lapsed`: values or words are others now. `idle`: they are the same, and nothing is found there. */
export type WaiverState = 'holds' | 'lapsed' | 'idle'

/** How far a sentence is followed to either side of a place, in characters. */
const REACH = 120
const ENDS = new Set('。！？；\n\r')

const bare = (words: string): string => words.replace(/\s/g, '')

/** The sentence around a place: the same word elsewhere is another finding. */
function sentenceAt(text: string, { start, end }: Place): string {
  let from = start
  while (from > 0 && start - from < REACH && !ENDS.has(text.charAt(from - 1))) from--
  let to = end
  while (to < text.length && to - end < REACH && !ENDS.has(text.charAt(to))) to++
  return bare(text.slice(from, to))
}

/** The finding as far as a waiver is tied to it. */
function groundsOf({ report, text }: CheckResult, { facts, at, data }: Finding): Pick<Waiver, 'facts' | 'quote' | 'values'> {
  const read = facts.flatMap((id) => report.facts[id] ?? [])
  const numbers = Object.keys(data)
    .sort()
    .flatMap((key) => data[key] ?? [])
    .filter((value): value is number => typeof value === 'number')
  const printed = read.flatMap(({ value, raw }) => (value === null && bare(raw) !== '' ? bare(raw) : []))
  const sentences = at.slice(read.length).flatMap((place) => [bare(place.quote), sentenceAt(text, place)])
  return {
    facts: [...facts],
    quote: [...new Set([...printed, ...sentences])].join('\n'),
    values: [...facts.map((id) => report.facts[id]?.value ?? null), ...numbers]
  }
}

function keyOf(rule: RuleId, { facts, quote, values }: Pick<Waiver, 'facts' | 'quote' | 'values'>): string {
  return `${rule}-${shortHash(JSON.stringify([facts, quote, values]))}`
}

/** What a waiver of this finding would be tied to, as a short name: equal names are the same finding with the same values and words. */
export function subjectOf(result: CheckResult, finding: Finding): string {
  return keyOf(finding.rule, groundsOf(result, finding))
}

/** The subject a waiver was made for. */
export function subjectOfWaiver(waiver: Waiver): string {
  return keyOf(waiver.rule, waiver)
}

/** A waiver of one finding of a result; `id`, reason, name and time are the person's and the page's. */
export function waiverOf(result: CheckResult, finding: Finding, said: Pick<Waiver, 'id' | 'reason' | 'by' | 'at'>): Waiver {
  return { ...said, rule: finding.rule, ...groundsOf(result, finding) }
}

/** What waivers leave to be shown: waived findings go to `hidden`, and the tally is counted anew; `passed` never grows. Lapsed ones hide nothing. */
export function applyWaivers(result: CheckResult, waivers: readonly Waiver[]): CheckResult {
  const subjects = new Set(waivers.filter((one) => !one.lapsed).map(subjectOfWaiver))
  if (subjects.size === 0) return result
  const waived = result.findings.filter((finding) => subjects.has(subjectOf(result, finding)))
  if (waived.length === 0) return result
  const findings = result.findings.filter((finding) => !waived.includes(finding))
  const hidden = [...(result.hidden ?? []), ...waived]
  return { ...result, findings, hidden, tally: tallyOf(findings, result.undetermined, result.tally.passed) }
}

/** How a waiver stands to a result as checked, before anything was set aside in it. */
export function waiverState(result: CheckResult, waiver: Waiver): WaiverState {
  if (waiver.lapsed) return 'lapsed'
  const subject = subjectOfWaiver(waiver)
  const alike = result.findings.filter((one) => one.rule === waiver.rule)
  if (alike.some((one) => subjectOf(result, one) === subject)) return 'holds'
  const { facts } = result.report
  if (waiver.facts.some((id, index) => (facts[id]?.value ?? null) !== waiver.values[index])) return 'lapsed'
  // The same cells are found again, so what was said of them must have changed.
  if (waiver.facts.length > 0 && alike.some((one) => one.facts.join() === waiver.facts.join())) return 'lapsed'
  const text = bare(result.text)
  return waiver.quote.split('\n').every((line) => text.includes(line)) ? 'idle' : 'lapsed'
}

/** Waivers held against a result of the same report: those that lapse with it are marked, and stay marked. */
export function settleWaivers(waivers: readonly Waiver[], result: CheckResult): Waiver[] {
  return waivers.map((one) => (!one.lapsed && waiverState(result, one) === 'lapsed' ? { ...one, lapsed: true } : one))
}

/** The waivers that go on to the next draft: those that had lapsed before stay behind. */
export function carryWaivers(waivers: readonly Waiver[], result: CheckResult): Waiver[] {
  return settleWaivers(
    waivers.filter((one) => !one.lapsed),
    result
  )
}
