import type { Finding, Severity, Tally, Undetermined } from '../contract'

/** Counts findings by severity. `passed`: cases judged and found right; `undetermined`: entries of what was not checked. */
export function tallyOf(findings: readonly Finding[], undetermined: readonly Undetermined[], passed: number): Tally {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info'), passed, undetermined: undetermined.length }
}
