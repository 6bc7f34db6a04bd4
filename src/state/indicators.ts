/**
 * The indicators that evaluators reckon from the three tables (公开办、评估机构 and the literature), each with its formula. A share whose denominator is
 * 0, or that needs a cell that was not read, has no value: never 0 % nor 100 %.
 */
import type { CheckResult, FactId } from '../engine/contract'
import { editionOfTable } from '../engine/findings/gaps'
import { REQUESTS_ROWS } from '../engine/form/requests'
import type { zhSummary } from '../wording/zh/summary'

export type IndicatorId = keyof typeof zhSummary.indicators

/** Cells that are added, and cells that are taken off. */
interface Expression {
  readonly plus: readonly FactId[]
  readonly minus?: readonly FactId[]
}

export interface Indicator {
  readonly id: IndicatorId
  /** A share of something, or a plain number of things. */
  readonly unit: 'share' | 'count'
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  /** Why there is no value. */
  readonly lack: 'unread' | 'zero' | null
}

interface Definition {
  readonly id: IndicatorId
  readonly of: Expression
  /** Left out: a plain number. */
  readonly by?: Expression
}

/** `（三）不予公开`: the rows of a group of results, in the order of the form. */
export function rowsOfGroup(result: CheckResult, prefix: string): string[] {
  const rows = REQUESTS_ROWS[editionOfTable(result, 'requests')].map((row) => row.id)
  return rows.filter((row) => row === prefix || row.startsWith(`${prefix}.`))
}

/** The sum of cells; null where one of them was not read, is blank or holds no number. */
export function sumOfCells(result: CheckResult, ids: readonly FactId[]): number | null {
  let total = 0
  for (const id of ids) {
    const value = result.report.facts[id]?.value ?? null
    if (value === null) return null
    total += value
  }
  return Math.round(total * 1e6) / 1e6
}

function reckon(result: CheckResult, { plus, minus = [] }: Expression): number | null {
  const added = sumOfCells(result, plus)
  const taken = sumOfCells(result, minus)
  return added === null || taken === null ? null : Math.round((added - taken) * 1e6) / 1e6
}

function definitions(result: CheckResult): Definition[] {
  const totals = (...rows: string[]) => rows.map((row) => `requests.${row}.total`)
  const group = (prefix: string) => totals(...rowsOfGroup(result, prefix))
  const disputes = (column: string, ...blocks: string[]) => blocks.map((block) => `disputes.${block}.${column}`)
  const LITIGATION = ['directLitigation', 'litigationAfterReconsideration']
  const processed = { plus: totals('total') }
  const caseload = { plus: totals('received', 'carriedIn') }
  const received = { plus: totals('received') }
  const ended = { plus: disputes('total', 'reconsideration'), minus: disputes('pending', 'reconsideration') }
  const all: Definition[] = [
    { id: 'caseload', of: caseload },
    { id: 'completion', of: processed, by: caseload },
    { id: 'carriedOver', of: { plus: totals('carriedOut') }, by: caseload },
    { id: 'granted', of: { plus: totals('granted') }, by: processed },
    { id: 'partlyGranted', of: { plus: totals('partlyGranted') }, by: processed },
    { id: 'disclosed', of: { plus: totals('granted', 'partlyGranted') }, by: processed },
    { id: 'refused', of: { plus: group('refused') }, by: processed },
    { id: 'unavailable', of: { plus: group('unavailable') }, by: processed },
    { id: 'notHeld', of: { plus: totals('unavailable.notHeld') }, by: { plus: group('unavailable') } },
    { id: 'unprocessed', of: { plus: group('unprocessed') }, by: processed },
    { id: 'otherwise', of: { plus: group('otherwise') }, by: processed },
    { id: 'naturalPersons', of: { plus: ['requests.received.naturalPerson'] }, by: received },
    { id: 'enterprises', of: { plus: ['requests.received.enterprise'] }, by: received },
    { id: 'legalServices', of: { plus: ['requests.received.legalService'] }, by: received },
    { id: 'reconsidered', of: { plus: disputes('corrected', 'reconsideration') }, by: { plus: disputes('total', 'reconsideration') } },
    { id: 'reconsideredEnded', of: { plus: disputes('corrected', 'reconsideration') }, by: ended },
    { id: 'litigated', of: { plus: disputes('corrected', ...LITIGATION) }, by: { plus: disputes('total', ...LITIGATION) } },
    {
      id: 'litigatedEnded',
      of: { plus: disputes('corrected', ...LITIGATION) },
      by: { plus: disputes('total', ...LITIGATION), minus: disputes('pending', ...LITIGATION) }
    },
    { id: 'contested', of: { plus: disputes('total', 'reconsideration', ...LITIGATION) }, by: processed },
    { id: 'suedAfter', of: { plus: disputes('total', 'litigationAfterReconsideration') }, by: ended }
  ]
  // The trial form of 2019 has no repealed documents.
  if (editionOfTable(result, 'disclosure') === '2021') {
    const issued = 'disclosure.normativeDocuments.issued'
    const repealed = 'disclosure.normativeDocuments.repealed'
    all.push(
      { id: 'documentsNet', of: { plus: [issued], minus: [repealed] } },
      { id: 'documentsTurnover', of: { plus: [issued, repealed] }, by: { plus: ['disclosure.normativeDocuments.inForce'] } }
    )
  }
  return all
}

/** All indicators of a result, in the order of the form. */
export function indicatorsOf(result: CheckResult): Indicator[] {
  return definitions(result).map(({ id, of, by }): Indicator => {
    const numerator = reckon(result, of)
    if (!by) return { id, unit: 'count', numerator, denominator: null, value: numerator, lack: numerator === null ? 'unread' : null }
    const denominator = reckon(result, by)
    if (numerator === null || denominator === null) return { id, unit: 'share', numerator, denominator, value: null, lack: 'unread' }
    // More pending cases than cases is a fault of the report, and no share of it means anything.
    if (denominator <= 0) return { id, unit: 'share', numerator, denominator, value: null, lack: 'zero' }
    return { id, unit: 'share', numerator, denominator, value: numerator / denominator, lack: null }
  })
}
