/** One report in figures: what came in, how it ended, by whom, and what was disputed. Everything from cells that were read. */
import type { CheckResult } from '../engine/contract'
import { tablesGiven } from '../engine/findings/gaps'
import { formCell } from '../engine/form/cells'
import { DISPUTES_BLOCKS, DISPUTES_COLUMNS } from '../engine/form/disputes'
import { REQUESTS_COLUMNS, REQUESTS_ROWS } from '../engine/form/requests'
import { zhSummary } from '../wording/zh/summary'
import { indicatorsOf, rowsOfGroup, sumOfCells, type Indicator } from './indicators'
import type { LibraryState } from './library.svelte'

/** One row of a table of the summary; null where a cell was not read, is blank or holds no number. */
export interface SummaryRow {
  readonly key: string
  readonly name: string
  readonly values: readonly (number | null)[]
}

/** Shares of `part` in `whole`; null where the whole is 0 or something was not read. */
export function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : part / whole
}

const GROUPS = ['granted', 'partlyGranted', 'refused', 'unavailable', 'unprocessed', 'otherwise'] as const
const APPLICANTS = REQUESTS_COLUMNS.filter((column) => column.id !== 'total')

function cells(rows: readonly string[], column: string): string[] {
  return rows.map((row) => `requests.${row}.${column}`)
}

/** 新收 · 上年结转 · 办结 · 结转下年. */
export function flowOf(result: CheckResult): SummaryRow[] {
  return (['received', 'carriedIn', 'total', 'carriedOut'] as const).map((row) => ({
    key: row,
    name: zhSummary.flow[row],
    values: [sumOfCells(result, cells([row], 'total'))]
  }))
}

/** The six kinds of results: number, and share of all results. */
export function outcomesOf(result: CheckResult): SummaryRow[] {
  const all = sumOfCells(result, ['requests.total.total'])
  return GROUPS.map((group) => {
    const count = sumOfCells(result, cells(rowsOfGroup(result, group), 'total'))
    return { key: group, name: zhSummary.groups[group], values: [count, shareOf(count, all)] }
  })
}

/** Reasons for not disclosing: number, and share of all refusals. */
export function refusalsOf(result: CheckResult): SummaryRow[] {
  const rows = rowsOfGroup(result, 'refused')
  const all = sumOfCells(result, cells(rows, 'total'))
  return rows.map((row) => {
    const count = sumOfCells(result, cells([row], 'total'))
    return { key: row, name: REQUESTS_ROWS['2021'].find((one) => one.id === row)?.label ?? row, values: [count, shareOf(count, all)] }
  })
}

/** The six kinds of applicants: received, share of all received, then the number of each kind of result. */
export function applicantsOf(result: CheckResult): SummaryRow[] {
  const all = sumOfCells(result, ['requests.received.total'])
  return APPLICANTS.map((applicant) => {
    const received = sumOfCells(result, [`requests.received.${applicant.id}`])
    const ended = GROUPS.map((group) => sumOfCells(result, cells(rowsOfGroup(result, group), applicant.id)))
    return { key: applicant.id, name: applicant.head, values: [received, shareOf(received, all), ...ended] }
  })
}

/** The three kinds of disputes by how they ended. */
export function disputesOf(result: CheckResult): SummaryRow[] {
  return DISPUTES_BLOCKS.map((block) => ({
    key: block.id,
    name: formCell(`disputes.${block.id}.total`)?.rowName ?? block.label,
    values: DISPUTES_COLUMNS.map((column) => sumOfCells(result, [`disputes.${block.id}.${column.id}`]))
  }))
}

export class SummaryState {
  #library: LibraryState
  #id = $state.raw<string | null>(null)
  #result = $state.raw<CheckResult | null>(null)
  #missing = $state.raw(false)

  constructor(library: LibraryState) {
    this.#library = library
  }

  /** The report that is shown or fetched. */
  get id(): string | null {
    return this.#id
  }
  get result(): CheckResult | null {
    return this.#result
  }
  /** The report that was asked for is gone. */
  get missing(): boolean {
    return this.#missing
  }

  get hasRequests(): boolean {
    return this.#result !== null && tablesGiven(this.#result).includes('requests')
  }
  get hasDisputes(): boolean {
    return this.#result !== null && tablesGiven(this.#result).includes('disputes')
  }
  /** Indicators over tables that were given. */
  get indicators(): readonly Indicator[] {
    const result = this.#result
    if (!result) return []
    const given = tablesGiven(result)
    const indicators = indicatorsOf(result)
    return indicators.filter(({ id }) => zhSummary.indicators[id].tables.every((table) => given.includes(table)))
  }

  /** Fetches the report `id`, or the one that came last. */
  async show(id: string | null): Promise<void> {
    const { entries } = this.#library
    const wanted = id ?? entries[entries.length - 1]?.id ?? null
    if (wanted === this.#id && this.#result !== null) return
    this.#id = wanted
    const opened = wanted === null ? null : await this.#library.open(wanted)
    // The reader may have chosen another in the meantime.
    if (this.#id !== wanted) return
    this.#result = opened?.result ?? null
    this.#missing = wanted !== null && opened === null
  }
}
