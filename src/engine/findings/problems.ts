/** What the findings of many reports have in common: each rule with the units it was found at. */
import type { Finding, RuleId, Severity } from '../contract'

/** All zero is said in one calm line and is no problem (users.md need 25). */
const CALM: RuleId = 'V10'
/** Above this share of the units a finding may come from what the local notice asked for, not from the units. */
const MANY_SHARE = 0.3
/** One or two units are not many, however few there are in all. */
const MANY_UNITS = 3

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

type Counted = Pick<Finding, 'rule' | 'severity' | 'message'>

/** One rule over all units. */
export interface Problem {
  readonly rule: RuleId
  /** The gravest that a finding of it has. */
  readonly severity: Severity
  readonly units: number
  /** Of all units counted, 0 to 1. */
  readonly share: number
  readonly findings: number
  readonly errors: number
  /** So many units have it that it may be a matter of the local notice. */
  readonly many: boolean
  /** The sentence of the first finding. */
  readonly example: string
}

interface Sum {
  severity: Severity
  readonly units: Set<string>
  findings: number
  errors: number
  readonly example: string
}

/** Whether a finding is counted among problems. */
export function isProblem({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule !== CALM
}

export class ProblemCount {
  #units = new Set<string>()
  #sums = new Map<RuleId, Sum>()

  /** Units counted so far, those without any finding as well. */
  get units(): number {
    return this.#units.size
  }

  /** Counts the findings of one report of `unit`; several reports of one unit count it once. */
  add(unit: string, findings: readonly Counted[]): void {
    this.#units.add(unit)
    for (const finding of findings) {
      if (!isProblem(finding)) continue
      const { rule, severity, message } = finding
      const sum = this.#sums.get(rule) ?? { severity, units: new Set<string>(), findings: 0, errors: 0, example: message }
      if (sum.findings === 0) this.#sums.set(rule, sum)
      if (RANK[severity] > RANK[sum.severity]) sum.severity = severity
      sum.units.add(unit)
      sum.findings += 1
      if (severity === 'error') sum.errors += 1
    }
  }

  /** The rule that most units have first; of as many units the one with more errors, more findings, the lower id. */
  problems(): Problem[] {
    const all = [...this.#sums].map(([rule, { units, ...sum }]): Problem => {
      const share = units.size / this.#units.size
      return { rule, ...sum, units: units.size, share, many: share > MANY_SHARE && units.size >= MANY_UNITS }
    })
    return all.sort((one, other) => other.units - one.units || other.errors - one.errors || other.findings - one.findings || (one.rule < other.rule ? -1 : 1))
  }
}
