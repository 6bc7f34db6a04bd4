/** How results and rows of the library look under a profile and waivers. It comes behind the first screen. */
import type { CheckResult, Finding, Profile } from '../engine/contract'
import { standingFrom } from '../engine/findings/standing'
import { countsOf } from '../engine/findings/tally'
import { applyWaivers, subjectOf, subjectOfWaiver, type Waiver } from '../engine/findings/waiver'
import { applyProfile, setAsideBy, weightUnder } from '../engine/profile'
import type { AsideReason } from '../exports/findings-csv'
import { readProfile, writeProfile } from '../engine/profile/file'
import { isTrifling } from '../engine/profile/modes'
import { problemOf } from '../library/entry'
import type { Found } from '../library/schema'
import type { LibraryEntry } from './library.svelte'

export { demandsKey } from '../engine/profile/changes'
export { readProfile, writeProfile }

/** What of a raw result is shown: waivers first, so that a waived finding stays waived whatever the profile says of its rule. */
export function seen(result: CheckResult, profile: Profile, waivers: readonly Waiver[]): CheckResult {
  return applyProfile(applyWaivers(result, waivers), profile)
}

/** Small things in the text that a mode shows as one folded group. */
export function isTrifle(finding: Finding): boolean {
  return finding.severity === 'info' && isTrifling(finding.rule)
}

/** Why people set aside what is hidden in a shown result; what a mode leaves out has no reason of a person. */
export function reasonsOf(result: CheckResult, profile: Profile, waivers: readonly Waiver[]): AsideReason[] {
  const holding = new Map(waivers.filter((one) => !one.lapsed).map((one) => [subjectOfWaiver(one), one]))
  return (result.hidden ?? []).flatMap((finding, hidden) => {
    const rules = [finding.rule, ...(finding.broken ?? []).map((one) => one.rule)]
    const lines = rules.flatMap((rule) => setAsideBy(profile, rule, result.report.organKind) ?? [])
    const said = holding.get(subjectOf(result, finding)) ?? lines[0]
    return said ? [{ hidden, reason: said.reason, by: said.by }] : []
  })
}

/** Whether a person hid it, and not the mode alone. */
function isSetAside(profile: Profile, { rule, broken }: Pick<Found, 'rule' | 'broken'>, kind: LibraryEntry['organKind']): boolean {
  return [{ rule }, ...(broken ?? [])].some((one) => setAsideBy(profile, one.rule, kind))
}

/** The findings of a row as a profile and its waivers have them. */
export interface Sifted {
  /** With the severity that they are shown with. */
  readonly shown: readonly Found[]
  /** How many a person set aside one by one. */
  readonly waived: number
  /** Those whose rule a person set aside. */
  readonly byRule: readonly Found[]
  /** How many the mode alone leaves out. */
  readonly byMode: number
}

/** What of a row's findings is shown, and what hides the rest; null where its findings are not known. */
export function sift(entry: Pick<LibraryEntry, 'found' | 'waivers' | 'organKind'>, profile: Profile): Sifted | null {
  if (entry.found === null) return null
  const subjects = new Set(entry.waivers.filter((one) => !one.lapsed).map(subjectOfWaiver))
  const shown: Found[] = []
  const byRule: Found[] = []
  let waived = 0
  for (const found of entry.found) {
    const severity = subjects.has(found.subject) ? null : weightUnder(profile, entry.organKind, found)
    if (severity !== null) shown.push(severity === found.severity ? found : { ...found, severity })
    else if (subjects.has(found.subject)) waived++
    else if (isSetAside(profile, found, entry.organKind)) byRule.push(found)
  }
  return { shown, waived, byRule, byMode: entry.found.length - shown.length - byRule.length - waived }
}

/** A row of the library counted as a profile and its waivers have it; as it is where its findings are not known. */
export function seenEntry(entry: LibraryEntry, profile: Profile): LibraryEntry {
  const sifted = sift(entry, profile)
  if (sifted === null) return entry
  const { shown, waived, byRule } = sifted
  const tally = { ...entry.tally, ...countsOf(shown) }
  return { ...entry, tally, standing: standingFrom(entry.grasp, tally), problem: problemOf(shown), setAside: waived + byRule.length }
}
