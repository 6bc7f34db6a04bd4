import type { CheckResult, Finding, Profile, Severity } from './contract'
import { tallyOf } from './findings/tally'

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** A local wish weighs a finding up to a warning at most: an error is what the form, the law or arithmetic says, not what a county asks. */
function severityUnder(profile: Profile, finding: Finding): Severity {
  const wished = profile.severity?.[finding.rule]
  if (!wished) return finding.severity
  return RANK[wished] > RANK[finding.severity] && wished === 'error' ? finding.severity : wished
}

/**
 * What a county asks for, after the checking: rules it has set aside (`off`, for all organs or one kind) go to `hidden` with those already there,
 * severities are softened, and the tally is counted anew. The result given stays as it is; what was hidden before stays hidden.
 */
export function applyProfile(result: CheckResult, profile: Profile): CheckResult {
  const kind = result.report.organKind
  const isOff = (finding: Finding): boolean => (profile.off ?? []).some((one) => one.rule === finding.rule && (!one.organKind || one.organKind === kind))
  const weighed = result.findings.map((finding) => ({ ...finding, severity: severityUnder(profile, finding) }))
  const findings = weighed.filter((finding) => !isOff(finding))
  const hidden = [...(result.hidden ?? []), ...weighed.filter(isOff)]
  const applied = { ...result, findings, tally: tallyOf(findings, result.undetermined, result.tally.passed) }
  return hidden.length > 0 ? { ...applied, hidden } : applied
}
