import { cellName, TABLE_NAMES, TABLES, type FactId, type TableId } from '../../form/cells'
import type { Facts } from '../../facts/facts'
import { printedNumber } from '../kit/printed-number'
import { readingOf } from '../kit/sure'
import { defineRule } from '../rule'

const LONGEST = 12

type Oddity = 'leading-zero' | 'too-long'

function oddity(facts: Facts, id: FactId): Oddity | null {
  if (facts.number(id) === null) return null
  const printed = printedNumber(readingOf(facts, id).raw)
  if (!printed) return null
  if (printed.whole.length > LONGEST) return 'too-long'
  return printed.whole.length > 1 && printed.whole.startsWith('0') ? 'leading-zero' : null
}

/** Zeros in front of a number, or more digits than any count of the form can have; one finding a table. */
export const v05Digits = defineRule<TableId, { table: TableId; count: number; cell: FactId; printed: string; oddity: Oddity }>({
  id: 'V05',
  slug: 'v05-digits',
  severity: 'info',
  certainty: 'form',
  basis: ['practice'],
  examples: {
    bad: [{ cells: { 'disclosure.penalties.decisions': '0286' } }, { cells: { 'disclosure.licensing.decisions': '3140314031403' } }],
    good: [{ cells: { 'disclosure.fees.amount': '0.1284' } }, { cells: { 'disclosure.licensing.decisions': '314031403140' } }]
  },
  *cases(facts) {
    for (const table of TABLES) if (facts.table(table)) yield { at: table, by: [] }
  },
  check(facts, { at }) {
    const odd: { readonly id: FactId; readonly kind: Oddity }[] = []
    for (const id of facts.notable()) {
      const kind = id.startsWith(at) ? oddity(facts, id) : null
      if (kind) odd.push({ id, kind })
    }
    const [first] = odd
    if (!first) return undefined
    const printed = readingOf(facts, first.id).raw
    const cells = odd.map(({ id }) => id)
    const data = { table: at, count: cells.length, cell: first.id, printed, oddity: first.kind }
    if (cells.length > 1) return { data, facts: cells }
    return { data, facts: cells, found: printed, expected: first.kind === 'leading-zero' ? facts.sure(first.id) : undefined }
  },
  say({ table, count, cell, printed, oddity }) {
    if (count > 1) return `${TABLE_NAMES[table as TableId]}有 ${count} 格的位数不寻常（如“${printed}”），请核对。`
    if (oddity === 'leading-zero') return `${cellName(cell)}填的是“${printed}”，数字前面的 0 请去掉。`
    return `${cellName(cell)}填的是“${printed}”，超过 ${LONGEST} 位，请核对是不是几个数连在了一起。`
  }
})
