/**
 * The figures as tidy data: one row for every cell of the form, whether it was read or not, so that a blank is never mistaken for 0 and a lost cell
 * never for a blank.
 */
import type { CheckResult, FactId } from '../engine/contract'
import { editionOfTable } from '../engine/findings/gaps'
import { maskedToLeave } from '../engine/findings/masking'
import { cellName, FORM_CELLS, formCell, TABLE_CELLS, TABLES } from '../engine/form/cells'
import { EDITIONS } from '../engine/form/editions'
import { DISPUTES_IDENTITIES, REQUESTS_IDENTITIES, type Identity } from '../engine/form/identities'
import { csv, type Field } from './csv'
import { englishName } from './english'
import type { Provenance } from './provenance'
import { regionLevels } from './region-levels'

/** `not_in_form`: the table that was found has no such cell, as in a hybrid of both editions. */
export type FigureState = 'number' | 'blank' | 'not_number' | 'not_read' | 'not_in_form'

export interface Figure {
  readonly fact: FactId
  readonly value: number | null
  readonly printed: string | null
  readonly state: FigureState
  /** At least one identity of the form covers the cell. */
  readonly protected: boolean
  /** At least one identity over the cell is broken. */
  readonly inConflict: boolean
  readonly quote: string | null
}

export const FIGURE_COLUMNS = [
  'report_id',
  'organ',
  'organ_code',
  'organ_kind',
  'province',
  'city',
  'county',
  'year',
  'edition',
  'version',
  'is_latest',
  'fact_id',
  'table',
  'row_zh',
  'column_zh',
  'value',
  'printed',
  'state',
  'protected',
  'in_conflict',
  'quote',
  'source_file',
  'source_url',
  'fetched_at',
  'source_hash',
  'engine',
  'rules'
] as const

export const CODEBOOK_COLUMNS = ['fact_id', 'zh', 'en', 'unit', 'edition', 'additive'] as const

function identitiesOf(result: CheckResult): readonly Identity[] {
  return [...REQUESTS_IDENTITIES[editionOfTable(result, 'requests')], ...DISPUTES_IDENTITIES]
}

/** Adds in whole ten-thousandths and finer, without binary dust; null where a cell holds no number. */
function sum(result: CheckResult, ids: readonly FactId[]): number | null {
  let total = 0
  for (const id of ids) {
    const value = result.report.facts[id]?.value ?? null
    if (value === null) return null
    total += value
  }
  return Math.round(total * 1e6) / 1e6
}

function isBroken(result: CheckResult, identity: Identity): boolean {
  const left = sum(result, identity.left)
  const right = sum(result, identity.right)
  return left !== null && right !== null && left !== right
}

/** Cells of the edition in the order of the form, then cells that were found beyond it; without an edition those of the tables found. */
function cellsOf(result: CheckResult): FactId[] {
  const { edition, facts } = result.report
  const found = Object.keys(facts)
  const tables = TABLES.filter((table) => found.some((id) => id.startsWith(`${table}.`)))
  const form = edition ? FORM_CELLS[edition] : tables.flatMap((table) => TABLE_CELLS[table][editionOfTable(result, table)])
  const ids = form.map((cell) => cell.id)
  const known = new Set(ids)
  return [...ids, ...found.filter((id) => !known.has(id))]
}

function stateOf(result: CheckResult, id: FactId): FigureState {
  const fact = result.report.facts[id]
  if (fact) return fact.value !== null ? 'number' : fact.raw.trim() === '' ? 'blank' : 'not_number'
  const cell = formCell(id)
  const printed = cell && TABLE_CELLS[cell.table][editionOfTable(result, cell.table)]
  return printed?.some((one) => one.id === id) ? 'not_read' : 'not_in_form'
}

/** Cells that were found and hold no number: blank ones, and those with other words in them. The contract counts both as read; a reader of data must not. */
export function emptyCells({ report }: CheckResult): { blank: number; notNumber: number } {
  const empty = Object.values(report.facts).filter(({ value }) => value === null)
  const blank = empty.filter(({ raw }) => raw.trim() === '').length
  return { blank, notNumber: empty.length - blank }
}

/** Every cell of the result's edition with what became of it. */
export function figuresOf(result: CheckResult): Figure[] {
  const guarded = new Set<FactId>()
  const broken = new Set<FactId>()
  for (const identity of identitiesOf(result)) {
    const conflict = isBroken(result, identity)
    for (const id of [...identity.left, ...identity.right]) {
      guarded.add(id)
      if (conflict) broken.add(id)
    }
  }
  return cellsOf(result).map((id) => {
    const fact = result.report.facts[id]
    return {
      fact: id,
      value: fact?.value ?? null,
      printed: fact?.raw ?? null,
      state: stateOf(result, id),
      protected: guarded.has(id),
      inConflict: broken.has(id),
      quote: fact?.at.quote ?? null
    }
  })
}

/** Rows of facts.csv, in the order of its columns. `result` is masked as it may leave. Region columns come from a roster only, and are empty without one. */
export function figureRows(result: CheckResult, provenance: Provenance): Field[][] {
  const { source, report } = result
  const { province, city, county } = regionLevels(provenance.rosterRegion ?? null)
  return figuresOf(result).map((figure): Field[] => {
    const cell = formCell(figure.fact)
    return [
      source.hash,
      provenance.organ,
      null,
      provenance.organKind,
      province,
      city,
      county,
      provenance.year,
      report.edition,
      provenance.draft,
      provenance.latest,
      figure.fact,
      cell?.table ?? null,
      cell?.rowName ?? null,
      cell?.columnName ?? null,
      figure.value,
      figure.printed,
      figure.state,
      figure.protected,
      figure.inConflict,
      figure.quote,
      source.name,
      source.url,
      source.fetchedAt,
      source.hash,
      result.engine,
      result.rules
    ]
  })
}

/** facts.csv of one report. */
export function figuresCsv(judged: CheckResult, provenance: Provenance): string {
  return csv(FIGURE_COLUMNS, figureRows(maskedToLeave(judged), provenance))
}

/** codebook.csv: every cell of both editions. All of them add up over organs. */
export function codebookCsv(): string {
  const ids = [...new Set(EDITIONS.flatMap((edition) => FORM_CELLS[edition].map((cell) => cell.id)))]
  const rows = ids.map((id): Field[] => {
    const editions = EDITIONS.filter((edition) => FORM_CELLS[edition].some((cell) => cell.id === id))
    return [id, cellName(id), englishName(id), formCell(id)?.unit ?? null, editions.join(' '), true]
  })
  return csv(CODEBOOK_COLUMNS, rows)
}
