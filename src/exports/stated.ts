import type { Finding } from '../engine/contract'

/** What these rules expect and find are numbers of cells in a row, and no figures of the report. */
const COUNTS_CELLS: ReadonlySet<string> = new Set(['T08', 'T18'])

/** What should stand in the report: words or a figure; null where the finding names none. */
export function expectedIn(finding: Finding): string | number | null {
  return COUNTS_CELLS.has(finding.rule) ? null : (finding.expected ?? null)
}

/** What stands in the report: the figure or words found, else the words at the place. */
export function foundIn(finding: Finding): string | number | null {
  const found = COUNTS_CELLS.has(finding.rule) ? undefined : finding.found
  return found ?? finding.at[0]?.quote ?? null
}
