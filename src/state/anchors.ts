/** Ids of elements a reader can be taken to, and to which of them a finding leads. */
import type { CheckResult } from '../engine/contract'
import { suspectsOf } from '../engine/findings/suspects'
import { formCell, type FactId } from '../engine/form/cells'
import { rowOf } from './accused'
import type { Section } from './sections'
import type { Mode } from './view-choice'

export const anchors = {
  cell: (fact: FactId) => `cell:${fact}`,
  mark: (finding: number) => `mark:${finding}`,
  section: (key: string) => `section:${key}`,
  card: (finding: number) => `card:${finding}`
}

/** The cell accused, else the words in the prose, else the heading of the chapter; in the source as read always the words. null where it has no place. `laidOut` is asked only where it has to be. */
export function anchorOf(result: CheckResult, index: number, mode: Mode, laidOut: () => readonly Section[]): string | null {
  const finding = result.findings[index]
  if (!finding) return null
  if (mode !== 'form') return anchors.mark(index)
  const cell = suspectsOf(finding)[0] ?? finding.facts[0] ?? rowOf(result, finding)?.cells[0]
  if (cell !== undefined && formCell(cell)) return anchors.cell(cell)
  const sections = laidOut()
  const marked = sections.some((section) => section.paragraphs.some((one) => one.segments.some((segment) => segment.anchors.includes(index))))
  const section = sections.find((one) => one.findings.includes(index))
  return marked ? anchors.mark(index) : section ? anchors.section(section.key) : null
}
