/** Which cells a finding accuses, and whether it can tell. */
import type { FactId, Finding, RuleId } from '../contract'

/** Rules that make one finding of all such cells of a table (contract.md, one cause one finding): each cell is accused, none leans on another. */
const WHOLE_TABLE: ReadonlySet<RuleId> = new Set(['T08', 'T14', 'T15'])

/** Cells a finding accuses, not those it leans on. */
export function suspectsOf(finding: Finding): FactId[] {
  if (finding.fix) return [finding.fix.set]
  if (WHOLE_TABLE.has(finding.rule)) return [...finding.facts]
  const others = finding.others?.flatMap((set) => set.map((one) => one.set)) ?? []
  return others.length > 0 || finding.broken ? [...new Set(others)] : finding.facts.slice(0, 1)
}

/** Whether a finding accuses one cell at most; false where the sums leave open which of several is wrong. */
export function isCertain(finding: Finding): boolean {
  return !finding.broken || suspectsOf(finding).length === 1
}
