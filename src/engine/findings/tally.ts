import type { Finding, Severity, Tally, Undetermined } from '../contract'

export function countsOf(findings: readonly Pick<Finding, 'severity'>[]): Pick<Tally, Severity> {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}

/** Counts findings by severity. `passed`: cases judged and found right; `undetermined`: entries of what was not checked. */
export function tallyOf(findings: readonly Finding[], undetermined: readonly Undetermined[], passed: number): Tally {
  return { ...countsOf(findings), passed, undetermined: undetermined.length }
}
