import type { CheckResult } from '../contract'

/** How a report stands as the program sees it: 未发现问题 · 有疑点 · 有错误 · 读不全 · 读不了. What people decided is kept apart. */
export type Standing = 'clear' | 'doubtful' | 'faulty' | 'incomplete' | 'unreadable'

/** From the best to the worst for a person who sorts a list. */
export const STANDINGS: readonly Standing[] = ['clear', 'doubtful', 'incomplete', 'unreadable', 'faulty']

/**
 * The standing of a result (users.md, need 4). An error outranks a gap, because it is certain whatever the gap hides; a report with anything
 * not read, or with a check that could not be made for want of a cell, is never `clear`. Suggestions alone leave a report clear.
 */
export function standingOf(result: CheckResult): Standing {
  if (result.scope === 'none' || result.findings.some((finding) => /^I\d/.test(finding.rule))) return 'unreadable'
  if (result.findings.some((finding) => finding.severity === 'error')) return 'faulty'
  if (result.coverage.read < result.coverage.cells || (result.scope === 'report' && result.report.edition === null)) return 'incomplete'
  if (result.findings.some((finding) => finding.severity === 'warning')) return 'doubtful'
  return result.undetermined.some((one) => one.reason === 'unread') ? 'incomplete' : 'clear'
}
