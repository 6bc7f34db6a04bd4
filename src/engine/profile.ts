/** What a mode and a local profile show of a result: rules are set aside or weigh less, and everything is counted anew. */
import type { CheckResult, Finding, OrganKind, Profile, RuleId, Severity } from './contract'
import { tallyOf } from './findings/tally'
import { isAlwaysShown, modeDefault } from './profile/modes'

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** What of a finding decides how it is shown; a row of the library's list has it as well. */
export type Weighed = Pick<Finding, 'rule' | 'severity'> & { broken?: readonly { rule: RuleId }[] }

/** The line of a profile that sets a rule aside for this kind of organ; undefined where none does. */
export function setAsideBy(profile: Profile, rule: RuleId, kind: OrganKind | null): NonNullable<Profile['off']>[number] | undefined {
  return isAlwaysShown(rule) ? undefined : profile.off?.find((one) => one.rule === rule && (one.organKind === undefined || one.organKind === kind))
}

/** Whether the profile itself asks for what a rule looks at: a mode does not hide what somebody has asked for. */
export function isAskedFor(profile: Profile, rule: RuleId): boolean {
  if (profile.severity?.[rule] !== undefined || profile.phrases?.some((one) => one.rule === rule)) return true
  if (rule === 'C12') return profile.chapterOneLimit !== undefined
  return rule === 'D03' && Object.keys(profile.deadlines ?? {}).length > 0
}

function weightOfRule(profile: Profile, kind: OrganKind | null, rule: RuleId, severity: Severity): Severity | null {
  if (isAlwaysShown(rule)) return severity
  if (setAsideBy(profile, rule, kind)) return null
  const wished = profile.severity?.[rule]
  // An error is what the form, the law or arithmetic says, not what a county asks for: the wish for one leaves the rule its own weight.
  if (wished !== undefined) return wished === 'error' ? severity : wished
  if (isAskedFor(profile, rule)) return severity
  const ease = modeDefault(profile.mode, rule, severity)?.modes[profile.mode]
  if (ease === undefined) return severity
  if (ease === 'off') return null
  return RANK[ease] < RANK[severity] ? ease : severity
}

/**
 * How a finding weighs under a profile; null where it is set aside. A located cell that breaks several identities is set aside only with all of their
 * rules, and weighs as the gravest of them.
 */
export function weightUnder(profile: Profile, kind: OrganKind | null, finding: Weighed): Severity | null {
  // Nearly every finding of a library of thousands.
  if (finding.broken === undefined) return weightOfRule(profile, kind, finding.rule, finding.severity)
  const rules = new Set([finding.rule, ...(finding.broken ?? []).map((one) => one.rule)])
  let gravest: Severity | null = null
  for (const rule of rules) {
    const weight = weightOfRule(profile, kind, rule, finding.severity)
    if (weight !== null && (gravest === null || RANK[weight] > RANK[gravest])) gravest = weight
  }
  return gravest
}

/**
 * What is shown of a result under a profile (contract.md): findings whose rule its mode leaves out or the profile sets aside go to `hidden` with those
 * already there, others are softened, and the tally is counted anew. What the profile asks for by name (`severity`, `phrases`, a limit, a deadline)
 * is shown in every mode; `severity: 'error'` gives a rule its own weight back. Findings of harm to a person (P01–P03, P07) and on the input itself
 * stay as they are. The result given stays as it is.
 */
export function applyProfile(result: CheckResult, profile: Profile): CheckResult {
  const findings: Finding[] = []
  const hidden = [...(result.hidden ?? [])]
  for (const finding of result.findings) {
    const severity = weightUnder(profile, result.report.organKind, finding)
    if (severity === null) hidden.push(finding)
    else findings.push(severity === finding.severity ? finding : { ...finding, severity })
  }
  const applied = { ...result, findings, tally: tallyOf(findings, result.undetermined, result.tally.passed) }
  return hidden.length > 0 ? { ...applied, hidden } : applied
}
