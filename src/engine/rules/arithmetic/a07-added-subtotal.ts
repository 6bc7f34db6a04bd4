import { formCell, TABLE_NAMES, tableRows, TABLES, type FactId } from '../../form/cells'
import type { ExtraRow, Facts } from '../../facts/facts'
import { printedNumber } from '../kit/printed-number'
import { quotation } from '../kit/quotation'
import { defineRule, type Case } from '../rule'

interface Subtotal {
  readonly row: ExtraRow
  readonly column: number
  readonly table: string
}

/** One case a cell of a subtotal row, where the row has as many values as each row that it adds up. */
function* subtotals(facts: Facts): Generator<Case<Subtotal>> {
  for (const table of TABLES) {
    for (const row of facts.table(table)?.extraRows ?? []) {
      const parts = tableRows(table, facts.editionOf(table)).filter((one) => row.subtotalOf?.includes(one.row))
      if (parts.length === 0 || parts.length !== row.subtotalOf?.length || parts.some((one) => one.cells.length !== row.values.length)) continue
      for (let column = 0; column < row.values.length; column++) {
        const by = parts.flatMap((one): FactId[] => one.cells.slice(column, column + 1))
        yield { at: { row, column, table: TABLE_NAMES[table] }, by }
      }
    }
  }
}

/** A subtotal row that the office added itself adds up its rows, column by column. The form has no such row: T07 says that apart. */
export const a07AddedSubtotal = defineRule<Subtotal, { table: string; label: string; column: string; printed: number; sum: number }>({
  id: 'A07',
  slug: 'a07-added-subtotal',
  severity: 'error',
  certainty: 'arithmetic',
  basis: ['structure'],
  examples: {
    bad: [{ replace: [['\t（四）无法提供\t1.', '\t不予公开小计\t\t4\t1\t0\t0\t2\t0\t7\n\t（四）无法提供\t1.']] }],
    good: [{ replace: [['\t（四）无法提供\t1.', '\t不予公开小计\t\t2\t1\t0\t0\t2\t0\t5\n\t（四）无法提供\t1.']] }]
  },
  cases: subtotals,
  check(facts, { at: { row, column, table }, by }) {
    const at = row.values[column]
    const number = at && /^[\d\s,，０-９]+$/.test(at.quote) ? printedNumber(at.quote) : null
    if (!at || !number) return { unchecked: 'ambiguous', message: '没有检查：自加的小计行里有不是数字的格。' }
    const printed = Number(number.whole)
    const sum = facts.sum(by)
    if (printed === sum) return undefined
    const data = { table, label: quotation(row.label.quote), column: formCell(by[0] ?? '')?.columnName ?? '', printed, sum }
    return { data, at: [at, row.label], expected: sum, found: printed }
  },
  say: ({ table, label, column, printed, sum }) =>
    `${table}自加的“${label}”${column}填的是 ${printed}，各项相加为 ${sum}。请先核对登记台账；表样不设这一行，核对后可以删去。`
})
