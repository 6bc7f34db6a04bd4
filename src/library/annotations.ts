/** What people decide about a report; the program never sets it. */
import type { OrganKind, OrganLevel } from '../engine/contract'
import type { Held } from './reports'
import type { Decision, Handling, HandlingStep, LastYearChoice, Overrides, Waiver } from './schema'

/** What people decide about whose report it is; null leaves what was read. */
export interface Claim {
  readonly organ: string
  readonly organKind: OrganKind | null
  readonly organLevel: OrganLevel | null
  readonly year: number | null
  /** ISO date of publication, empty for none; left out where it is not spoken of. */
  readonly publishedOn?: string
}

export function undecided(id: string): Decision {
  return { id, history: [], overrides: {}, waivers: [] }
}

/** Nobody has said anything yet: no row is needed, for a missing one is read so. */
export function isUndecided(decision: Decision): boolean {
  const { history, overrides, waivers, unit, lastYear } = decision
  return history.length === 0 && waivers.length === 0 && unit === undefined && lastYear === undefined && Object.keys(overrides).length === 0
}

/** Where a report stands with people; 待处理 until somebody decided. */
export function handlingOf(decision: Decision): HandlingStep | null {
  return decision.history[decision.history.length - 1] ?? null
}

/** The decision after one step more. The same state again only corrects its date; each new return counts one round more. */
export function withHandling(decision: Decision, handling: Handling, on: string): Decision {
  const last = handlingOf(decision)
  const again = last?.handling === handling
  const round = (last?.round ?? 0) + (handling === 'returned' && !again ? 1 : 0)
  const kept = again ? decision.history.slice(0, -1) : decision.history
  return { ...decision, history: [...kept, { handling, round, on }] }
}

/** What of a claim is a correction of a report: what agrees with what was read, or is left empty, is none. */
export function overridesOf({ entry, decision }: Held, { organ, organKind, organLevel, year, ...claim }: Claim): Overrides {
  // A report judged anew under a correction says the corrected kind itself.
  const given = decision.overrides
  const overrides: Overrides = {}
  const name = organ.trim()
  if (name !== '' && name !== entry.organ) overrides.organ = name
  if (organKind !== null && (organKind !== entry.organKind || organKind === given.organKind)) overrides.organKind = organKind
  if (organLevel !== null && (organLevel !== entry.organLevel || organLevel === given.organLevel)) overrides.organLevel = organLevel
  if (year !== null && Number.isInteger(year) && year !== entry.year) overrides.year = year
  const publishedOn = claim.publishedOn ?? given.publishedOn
  if (publishedOn) overrides.publishedOn = publishedOn
  return overrides
}

/** The decision with a person's corrections in place of earlier ones. */
export function withOverrides(decision: Decision, overrides: Overrides): Decision {
  const { isPart } = decision.overrides
  return { ...decision, overrides: { ...overrides, ...(isPart && { isPart }) } }
}

/** The decision with a finding set aside. */
export function withWaiver(decision: Decision, waiver: Waiver): Decision {
  return { ...decision, waivers: [...decision.waivers, waiver] }
}

/** The decision without that waiver: the finding counts again. */
export function withoutWaiver(decision: Decision, id: string): Decision {
  return { ...decision, waivers: decision.waivers.filter((one) => one.id !== id) }
}

/** The decision with the unit that a person gave the report to; null: it belongs to none of the roster; undefined: nobody decided. */
export function withUnit(decision: Decision, unit: string | null | undefined): Decision {
  const given: Decision = { ...decision }
  delete given.unit
  return unit === undefined ? given : { ...given, unit }
}

/** The decision with a person's choice of last year's report in place of an earlier one. */
export function withLastYear(decision: Decision, lastYear: LastYearChoice): Decision {
  return { ...decision, lastYear }
}
