import type { CheckResult, Finding } from '../contract'
import { cellName } from '../form/cells'

/** Where a finding stands, in the words of a clerk: the cell, else the title of the chapter, else empty. */
export function whereOf(result: CheckResult, finding: Finding): string {
  const fact = finding.facts[0]
  if (fact !== undefined) return cellName(fact)
  const place = finding.at[0]
  if (!place) return ''
  const before = result.report.chapters.filter((chapter) => chapter.at.start <= place.start)
  return before[before.length - 1]?.title ?? ''
}
