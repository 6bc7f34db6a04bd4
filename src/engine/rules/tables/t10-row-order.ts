import { TABLE_NAMES, tableRows, type TableId } from '../../form/cells'
import type { Facts, RecognizedRow, RecognizedTable } from '../../facts/facts'
import { eased } from '../kit/eased'
import { outOfOrder } from '../kit/out-of-order'
import { OUTDATED, SET_ASIDE, tableCases } from '../kit/table-cases'
import { absentRows, isCut } from '../kit/table-rows'
import { defineRule } from '../rule'

interface Standing {
  readonly table: TableId
  readonly row: RecognizedRow
  readonly name: string
  /** The row above it in the report, where the row stands out of order. */
  readonly below: string | null
}

function standings(facts: Facts, found: RecognizedTable): Standing[] {
  const { table, rows } = found
  // Of a table that copying mangled the order says nothing; T18 names it.
  if (found.unread || isCut(found, absentRows(facts, found))) return []
  const form = tableRows(table, facts.editionOf(table))
  const rank = new Map(form.map((one, index) => [one.row, index]))
  // Each row once, where it stands first: a row given twice is T09.
  const seen = new Set<string>()
  const once = rows.filter(({ row }) => rank.has(row) && !seen.has(row) && seen.add(row))
  const moved = outOfOrder(once.map(({ row }) => rank.get(row) ?? 0))
  const name = (row: RecognizedRow | undefined) => (row ? (form[rank.get(row.row) ?? -1]?.name ?? row.official) : null)
  return once.map((row, index) => ({ table, row, name: name(row) ?? '', below: moved.has(index) ? (name(once[index - 1]) ?? '表头') : null }))
}

export const t10RowOrder = defineRule(
  eased<Standing | typeof SET_ASIDE, { table: string; row: string; below: string }>({
    id: 'T10',
    slug: 't10-row-order',
    severity: 'warning',
    certainty: 'form',
    basis: ['art50', 'form2021', 'form2019'],
    examples: {
      bad: [{ replace: [['行政处罚\t286\n行政强制\t41\n', '行政强制\t41\n行政处罚\t286\n']] }],
      good: [{}, { edition: '2019' }]
    },
    cases: (facts) => tableCases(facts, (table) => standings(facts, table)),
    check(_, { at: standing }) {
      if (standing === SET_ASIDE) return OUTDATED
      const { table, row, name, below } = standing
      return below === null ? undefined : { data: { table: TABLE_NAMES[table], row: name, below }, at: [row.label] }
    },
    say: ({ table, row, below }) => `${table}“${row}”排在“${below}”下面，与表样的次序不同，请核对行次是否调换。`
  })
)
