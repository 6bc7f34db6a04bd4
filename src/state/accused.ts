/** What findings accuse: cells, places in the source and rows of the form, apart from what they only lean on. */
import type { CheckResult, FactId, Finding, Place, Severity } from '../engine/contract'
import { editionOfTable } from '../engine/findings/gaps'
import { isCertain, suspectsOf } from '../engine/findings/suspects'
import { TABLE_NAMES, tableRows, TABLES, type FormRowCells, type RowId } from '../engine/form/cells'
import { isCalm } from './verdict'

/** Places stand in the order of the cells, and cells that are accused come first; sums that nothing explains accuse nobody, so all their cells are shown. */
export function accusedPlaces(finding: Finding): readonly Place[] {
  const suspects = suspectsOf(finding).length
  return finding.broken && suspects > 0 ? finding.at.slice(0, suspects) : finding.at
}

/** The row of the form a finding speaks of without accusing a cell: a name that slipped. */
export function rowOf(result: CheckResult, finding: Finding): FormRowCells | undefined {
  const { table, row } = finding.data
  const id = TABLES.find((one) => TABLE_NAMES[one] === table)
  if (id === undefined || typeof row !== 'string' || finding.facts.length > 0) return undefined
  return tableRows(id, editionOfTable(result, id)).find((one) => one.name === row)
}

/** Accused cells, with the gravest severity. */
export function accusedCells(findings: readonly Finding[]): ReadonlyMap<FactId, Severity> {
  const cells = new Map<FactId, Severity>()
  for (const finding of [...findings].reverse()) {
    if (isCalm(finding)) continue
    for (const fact of suspectsOf(finding)) if (cells.get(fact) !== 'error') cells.set(fact, finding.severity)
  }
  return cells
}

/** Accused cells of which it is open whether they are wrong or another is. */
export function openCells(findings: readonly Finding[]): ReadonlySet<FactId> {
  const certain = new Set(findings.filter((finding) => !isCalm(finding) && isCertain(finding)).flatMap(suspectsOf))
  return new Set([...accusedCells(findings).keys()].filter((fact) => !certain.has(fact)))
}

/** Rows whose name a finding speaks of, with the gravest severity. */
export function accusedRows(result: CheckResult): ReadonlyMap<RowId, Severity> {
  const rows = new Map<RowId, Severity>()
  for (const finding of result.findings) {
    const row = rowOf(result, finding)
    if (row && rows.get(row.row) !== 'error') rows.set(row.row, finding.severity)
  }
  return rows
}
