/** Where the tables state what a claim states. */
import { outcomeRows } from '../../form/requests'
import type { FactId } from '../../form/cells'
import type { Facts } from '../facts'
import type { ClaimSubject } from './claim'

const ORGANIZATIONS = ['enterprise', 'researchInstitute', 'socialOrganization', 'legalService', 'otherOrganization'] as const
const GROUPS: readonly string[] = ['refused', 'unavailable', 'unprocessed', 'otherwise']

const requests = (row: string, column = 'total'): FactId => `requests.${row}.${column}`

/** Rows of a group as this report's table has them; （六）其他处理 is one row in the edition of 2019 and in hybrids. */
function groupRows(facts: Facts, group: string): readonly string[] {
  const single = facts.reading(requests(group)) !== undefined
  const rows = single ? [group] : outcomeRows(facts.editionOf('requests')).map((row) => row.id)
  return rows.filter((row) => row === group || row.startsWith(`${group}.`))
}

function outcome(facts: Facts, subject: string): readonly FactId[] {
  return GROUPS.includes(subject) ? groupRows(facts, subject).map((row) => requests(row)) : [requests(subject)]
}

/** 本年新制作数量 of the 2019 edition is what offices call 制发; it has no column for what was repealed or is in force. */
function documents(facts: Facts, row: string, column: string): readonly FactId[] {
  if (facts.editionOf('disclosure') === '2021') return [`disclosure.${row}.${column}`]
  return column === 'issued' ? [`disclosure.${row}.made`] : []
}

function disputes(block: string, column: string): readonly FactId[] {
  const blocks = block === 'litigation' ? ['directLitigation', 'litigationAfterReconsideration'] : [block]
  return blocks.map((one) => `disputes.${one}.${column}`)
}

function sides(facts: Facts, subject: ClaimSubject): readonly (readonly FactId[])[] {
  const [head = '', tail = 'total'] = subject.split('.')
  switch (head) {
    case 'received': {
      if (tail === 'total') return [[requests('received')], [requests('received'), requests('carriedIn')]]
      const columns = tail === 'organizations' ? ORGANIZATIONS : [tail]
      const received = columns.map((column) => requests('received', column))
      return [received, [...received, ...columns.map((column) => requests('carriedIn', column))]]
    }
    case 'carriedIn':
    case 'carriedOut':
      return [[requests(head)]]
    case 'answered':
      return [[requests('total')]]
    case 'handled':
      return [[requests('total')], [requests('received')], [requests('received'), requests('carriedIn')]]
    case 'reconsideration':
    case 'litigation':
    case 'directLitigation':
    case 'litigationAfterReconsideration':
      return [disputes(head, tail)]
    case 'regulations':
    case 'normativeDocuments':
      return [documents(facts, head, tail)]
    case 'licensing':
    case 'penalties':
    case 'coercion':
      return [[`disclosure.${head}.decisions`]]
    case 'fee':
      return [[]]
    case 'noFeeNotice':
      // One row for all of （六）: nothing in the table tells unpaid charges.
      return [facts.reading(requests('otherwise')) === undefined ? [requests('otherwise.feeUnpaid')] : []]
    default:
      return [outcome(facts, subject)]
  }
}

/**
 * The cells that a claim stands for, as sums: each inner list adds up to one value that agrees with the claim. The first is the meaning by the
 * form; further ones are in use as well (受理 N 件 with those carried in). Empty where no table of this report states it.
 */
export function sidesOf(facts: Facts, about: readonly ClaimSubject[]): readonly (readonly FactId[])[] {
  const all = about.map((subject) => sides(facts, subject))
  if (all.some((one) => (one[0] ?? []).length === 0)) return []
  const most = Math.max(...all.map((one) => one.length))
  return Array.from({ length: most }, (_, index) => all.flatMap((one) => one[Math.min(index, one.length - 1)] ?? []))
}
