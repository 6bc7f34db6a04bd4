/** Changes of a profile, each as a new profile. An entry that says nothing any more is left out, so that a profile without wishes equals a fresh one. */
import type { OrganKind, Profile, RuleId } from '../contract'
import { isAlwaysShown, type Mode } from './modes'

type Off = NonNullable<Profile['off']>[number]
/** What a county asks for beside the national form; judged by the rules themselves. */
export type Demands = Pick<Profile, 'deadlines' | 'phrases' | 'chapterOneLimit' | 'extraRows'>

const DEMANDS = ['deadlines', 'phrases', 'chapterOneLimit', 'extraRows'] as const

function without(profile: Profile, fields: readonly (keyof Profile)[]): Profile {
  const kept = Object.entries(profile).filter(([field]) => !fields.some((one) => one === field))
  return Object.fromEntries(kept) as unknown as Profile
}

function severityWithout({ severity = {} }: Profile, rules: readonly RuleId[]): NonNullable<Profile['severity']> {
  return Object.fromEntries(Object.entries(severity).filter(([rule]) => !rules.includes(rule)))
}

function withOff(profile: Profile, off: Off[]): Profile {
  return off.length > 0 ? { ...profile, off } : without(profile, ['off'])
}

function withSeverity(profile: Profile, severity: NonNullable<Profile['severity']>): Profile {
  return Object.keys(severity).length > 0 ? { ...profile, severity } : without(profile, ['severity'])
}

export function withMode(profile: Profile, mode: Mode): Profile {
  return { ...profile, mode }
}

/**
 * The rule is set aside, for one kind of organ or, without one, for all. A line of the same rule and reach is replaced; for all takes in each kind, and
 * what had switched the rule on is gone. Rules that are always shown cannot be set aside: the profile comes back as it is.
 */
export function withRuleOff(profile: Profile, off: Off): Profile {
  if (isAlwaysShown(off.rule)) return profile
  const others = (profile.off ?? []).filter((one) => one.rule !== off.rule || (off.organKind !== undefined && one.organKind !== off.organKind))
  const next = withOff(profile, [...others, off])
  return off.organKind === undefined ? withoutRulesOn(next, [off.rule]) : next
}

/** That line is taken back. */
export function withoutRuleOff(profile: Profile, rule: RuleId, organKind?: OrganKind): Profile {
  return withOff(
    profile,
    (profile.off ?? []).filter((one) => one.rule !== rule || one.organKind !== organKind)
  )
}

/** Rules that a mode leaves out or softens are shown as they weigh themselves. */
export function withRulesOn(profile: Profile, rules: readonly RuleId[]): Profile {
  return withSeverity(profile, { ...profile.severity, ...Object.fromEntries(rules.map((rule) => [rule, 'error' as const])) })
}

/** The mode decides again. */
export function withoutRulesOn(profile: Profile, rules: readonly RuleId[]): Profile {
  return withSeverity(profile, severityWithout(profile, rules))
}

/** Puts the demands of a form in place of the old ones. */
export function withDemands(profile: Profile, name: string, demands: Demands): Profile {
  const { deadlines, phrases, chapterOneLimit, extraRows } = demands
  return {
    ...without(profile, DEMANDS),
    name,
    ...(deadlines && Object.keys(deadlines).length > 0 ? { deadlines } : {}),
    ...(phrases && phrases.length > 0 ? { phrases } : {}),
    ...(chapterOneLimit === undefined ? {} : { chapterOneLimit }),
    ...(extraRows && extraRows.length > 0 ? { extraRows } : {})
  }
}

/** What of a profile the engine judges by, as one short text: a result judged under other demands is out of date. */
export function demandsKey(profile: Profile): string {
  return JSON.stringify(DEMANDS.map((field) => profile[field] ?? null))
}
