/** What was tried and measured of each rule, for its page. The two lists are written by `npm run rules-page`, never by hand, and tested to be current. */
import type { Edition, RuleId } from '../contract'
import examples from './examples.json'
import record from './record.json'

/** One change of the specimen: what stood there, what stands there now. */
export interface ShownChange {
  /** Name of the cell, or of what is said beside the report; left out where words are changed. */
  readonly cell?: string
  /** It is said beside the report and replaces nothing: a file name, what a county asks for. */
  readonly given?: true
  readonly from: string
  readonly to: string
  /** The change is made in last year's report, not in the report itself. */
  readonly lastYear?: true
}

export interface ShownExample {
  /** Left out where it is the form of today. */
  readonly edition?: Edition
  /** Last year's report is put in with it. */
  readonly previous?: true
  /** The first changes; none where the specimen is tried as it is. */
  readonly changes: readonly ShownChange[]
  /** Further changes that are not shown. */
  readonly more?: number
  /** What the program says of it; left out where it is silent. */
  readonly says?: string
}

export interface ShownExamples {
  readonly bad: ShownExample
  readonly good: ShownExample | null
}

/** How often the rule fired over whole reports that were gone through by hand (tests/golden). */
export interface Measured {
  /** Reports in which it was to fire. */
  readonly reports: number
  /** Findings that were to come. */
  readonly expected: number
  /** Findings that came. */
  readonly found: number
  /** Findings that were to come and came. */
  readonly agreed: number
}

/** Reports measured over, and the rules of which there is something to say. */
export interface RuleRecord {
  readonly reports: number
  readonly rules: Readonly<Record<RuleId, Measured>>
}

/** Typed by what writes them (scripts/rules-shown.ts). */
export const EXAMPLES: Readonly<Record<RuleId, ShownExamples>> = examples as Record<RuleId, ShownExamples>
export const RECORD: RuleRecord = record

const NEVER: Measured = { reports: 0, expected: 0, found: 0, agreed: 0 }

export function measuredOf(rule: RuleId): Measured {
  return RECORD.rules[rule] ?? NEVER
}
