/** What a rule is: one file, one check, one sentence (docs/architecture.md). */
import type { CheckContext, Certainty, FindingValues, RuleId, Severity } from '../contract'
import type { BasisId } from '../form/basis'
import type { FactId } from '../form/cells'
import type { Edition } from '../form/editions'
import type { Patch } from '../form/specimen'
import type { Place } from '../document/place'
import type { Facts } from '../facts/facts'

/** One place to look. `by` is the evidence: where one of these cells was not read as a number, the case is undetermined. */
export interface Case<Key = unknown> {
  readonly at: Key
  readonly by: readonly FactId[]
}

/** What is wrong in one case. */
export interface Fault<Data extends FindingValues> {
  readonly data: Data
  /** The fact judged first, then the evidence; left out: the case's `by`. */
  readonly facts?: readonly FactId[]
  /** Places beyond those of `facts`; of something absent the heading of its chapter, else the title, else none. */
  readonly at?: readonly Place[]
  /** Where it differs from the rule's own. */
  readonly severity?: Severity
  readonly expected?: number | string
  readonly found?: number | string | null
}

/** The case cannot be judged, and why. */
export interface Unchecked {
  readonly unchecked: 'no-context' | 'ambiguous'
  readonly message: string
}

export interface Rule<Key = unknown, Data extends FindingValues = FindingValues> {
  readonly id: RuleId
  /** Equals the file name: a03-row-total.ts → a03-row-total. */
  readonly slug: string
  /** The default: error contradicts the form, the law or arithmetic; warning is probably wrong; info is worth a look. */
  readonly severity: Severity
  readonly certainty: Certainty
  /** All editions where left out. */
  readonly editions?: readonly Edition[]
  /** Needs a whole report: silent on a part (contract.md, scope). */
  readonly wholeReport?: boolean
  /** Never gives a finding: it says what was not checked for want of something that a person can give (Y10, D06). */
  readonly onlyAsks?: boolean
  /** Its cases are identities of the form: broken ones of one cause become one finding (diagnosis). */
  readonly diagnosed?: boolean
  readonly basis: readonly [BasisId, ...BasisId[]]
  readonly examples: { readonly bad: readonly [Patch, ...Patch[]]; readonly good: readonly Patch[] }
  /** Where to look; none means that the rule does not apply. */
  cases(facts: Facts, context: CheckContext): Iterable<Case<Key>>
  check(facts: Facts, one: Case<Key>, context: CheckContext): Fault<Data> | Unchecked | undefined
  /** One rule, one sentence, for the clerk. */
  say(data: Data): string
}

/** A rule whose key and data are its own business: whoever runs it only hands them back. */
export type AnyRule = Rule<unknown, FindingValues>

/** Declares a rule; the types of its key and data are checked here and forgotten afterwards. */
export function defineRule<Key, Data extends FindingValues>(rule: Rule<Key, Data>): AnyRule {
  const { id, slug, severity, certainty, editions, wholeReport, onlyAsks, diagnosed, basis, examples, cases, check, say } = rule as unknown as AnyRule
  // All rules with the same properties in the same order: else an engine looks each of them up anew in 146 shapes, for every report.
  const same = { id, slug, severity, certainty, editions, wholeReport, onlyAsks, diagnosed, basis, examples, cases, check, say }
  return same satisfies Record<keyof AnyRule, unknown>
}
