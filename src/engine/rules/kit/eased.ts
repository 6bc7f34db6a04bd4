import type { FindingValues, Severity } from '../../contract'
import type { Rule } from '../rule'

const BELOW: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'info' }

/** The severity of a deviation from the form in a report for `year`: for 2019 the form was offered, not ordered (60号, item two). */
export function severityFor(year: number | null, severity: Severity, steps = 1): Severity {
  if (year !== 2019) return severity
  let lowered = severity
  for (let step = 0; step < steps; step++) lowered = BELOW[lowered]
  return lowered
}

/** A rule on structure or tables whose findings weigh `steps` less in reports for 2019. */
export function eased<Key, Data extends FindingValues>(rule: Rule<Key, Data>, steps = 1): Rule<Key, Data> {
  return {
    ...rule,
    check(facts, one, context) {
      const fault = rule.check(facts, one, context)
      if (!fault || 'unchecked' in fault) return fault
      return { ...fault, severity: severityFor(facts.year, fault.severity ?? rule.severity, steps) }
    }
  }
}
