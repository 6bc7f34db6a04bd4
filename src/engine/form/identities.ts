import { DISPUTES_BLOCKS } from './disputes'
import type { FactId } from './cells'
import type { Edition } from './editions'
import { outcomeRows, REQUESTS_COLUMNS, REQUESTS_ROWS } from './requests'

/**
 * The arithmetic that the form itself states: the sum of `left` equals the sum of `right`.
 * Table three: its corner note (A01), the structure of its results (A02) and its rows (A03); table four: its three totals (A04 to A06).
 */
export interface Identity {
  /** `A02.naturalPerson`, `A03.requests.granted`: unique within an edition. */
  readonly id: string
  readonly rule: 'A01' | 'A02' | 'A03' | 'A04' | 'A05' | 'A06'
  /** The column (A01, A02) or the row id (A03 to A06) the identity belongs to. */
  readonly of: string
  readonly left: readonly FactId[]
  readonly right: readonly FactId[]
}

function requestsIdentities(edition: Edition): Identity[] {
  const cell = (row: string, column: string) => `requests.${row}.${column}`
  const columns = REQUESTS_COLUMNS.map((column) => column.id)
  const balances = columns.map((column): Identity => ({
    id: `A01.${column}`,
    rule: 'A01',
    of: column,
    left: [cell('received', column), cell('carriedIn', column)],
    right: [cell('total', column), cell('carriedOut', column)]
  }))
  const outcomes = columns.map((column): Identity => ({
    id: `A02.${column}`,
    rule: 'A02',
    of: column,
    left: outcomeRows(edition).map((row) => cell(row.id, column)),
    right: [cell('total', column)]
  }))
  const rows = REQUESTS_ROWS[edition].map((row): Identity => ({
    id: `A03.requests.${row.id}`,
    rule: 'A03',
    of: `requests.${row.id}`,
    left: columns.slice(0, -1).map((column) => cell(row.id, column)),
    right: [cell(row.id, 'total')]
  }))
  return [...balances, ...outcomes, ...rows]
}

const DISPUTES_RULES = ['A04', 'A05', 'A06'] as const

const disputesIdentities: readonly Identity[] = DISPUTES_BLOCKS.map((block, index) => ({
  id: `${DISPUTES_RULES[index]}.disputes.${block.id}`,
  rule: DISPUTES_RULES[index] ?? 'A04',
  of: `disputes.${block.id}`,
  left: ['upheld', 'corrected', 'other', 'pending'].map((column) => `disputes.${block.id}.${column}`),
  right: [`disputes.${block.id}.total`]
}))

/** Identities of table three by the edition of that table: 37 (one row 其他处理) or 39 (three rows). */
export const REQUESTS_IDENTITIES: Readonly<Record<Edition, readonly Identity[]>> = {
  '2019': requestsIdentities('2019'),
  '2021': requestsIdentities('2021')
}

/** The three identities of table four, the same in both editions. */
export const DISPUTES_IDENTITIES: readonly Identity[] = disputesIdentities
