import type { CheckResult, Tally } from '../contract'

/** How a report stands as the program sees it: 未发现问题 · 有疑点 · 有错误 · 读不全 · 读不了. What people decided is kept apart. */
export type Standing = 'clear' | 'doubtful' | 'faulty' | 'incomplete' | 'unreadable'

/** From the best to the worst for a person who sorts a list. */
export const STANDINGS: readonly Standing[] = ['clear', 'doubtful', 'incomplete', 'unreadable', 'faulty']

/** How much of a report could be judged. `open`: every cell was found, and a check could not be made for want of a number. */
export type Grasp = 'none' | 'gaps' | 'open' | 'full'

export function graspOf({ scope, findings, coverage, report, undetermined }: CheckResult): Grasp {
  if (scope === 'none' || findings.some((finding) => /^I\d/.test(finding.rule))) return 'none'
  if (coverage.read < coverage.cells || (scope === 'report' && report.edition === null)) return 'gaps'
  return undetermined.some((one) => one.reason === 'unread') ? 'open' : 'full'
}

/**
 * The standing that follows from what could be judged and what was found (users.md, need 4). An error outranks a gap, because it is certain whatever the
 * gap hides; a report with anything not read, or with a check that could not be made for want of a cell, is never `clear`. Suggestions alone leave a
 * report clear.
 */
export function standingFrom(grasp: Grasp, { error, warning }: Pick<Tally, 'error' | 'warning'>): Standing {
  if (grasp === 'none') return 'unreadable'
  if (error > 0) return 'faulty'
  if (grasp === 'gaps') return 'incomplete'
  if (warning > 0) return 'doubtful'
  return grasp === 'open' ? 'incomplete' : 'clear'
}

/** The standing of a result, counted from its own findings. */
export function standingOf(result: CheckResult): Standing {
  return standingFrom(graspOf(result), result.tally)
}
