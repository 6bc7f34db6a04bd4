import type { Finding } from '../contract'

/** Lines that state a fact calmly and stand above no finding: V10, all values are 0. */
const CALM = new Set(['V10'])

/** Reading order: by first place, then rule; what has no place comes after, calm lines last. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding): number => (CALM.has(finding.rule) ? 2 : finding.at.length === 0 ? 1 : 0)
  const start = (finding: Finding): number => finding.at[0]?.start ?? 0
  return [...findings].sort((a, b) => rank(a) - rank(b) || start(a) - start(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
}
