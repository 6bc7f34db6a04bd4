import { TABLE_NAMES, tableRows, type FormRowCells } from '../../form/cells'
import type { RecognizedRow, RecognizedTable } from '../../facts/facts'
import { eased } from '../kit/eased'
import { lineAt } from '../kit/line-number'
import { defineRule } from '../rule'

interface Entries {
  readonly table: RecognizedTable
  readonly row: FormRowCells
  readonly entries: readonly RecognizedRow[]
}

export const t09RepeatedRow = defineRule(
  eased<Entries, { table: string; row: string; count: number; lines: string }>({
    id: 'T09',
    slug: 't09-repeated-row',
    severity: 'error',
    certainty: 'form',
    basis: ['art50', 'form2021', 'form2019'],
    examples: {
      bad: [{ replace: [['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', '\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n']] }],
      good: [{}]
    },
    *cases(facts) {
      for (const table of Object.values(facts.form.tables)) {
        for (const row of tableRows(table.table, facts.editionOf(table.table))) {
          // A label alone is the rest of a label torn by a page break.
          const entries = table.rows.filter((one) => one.row === row.row && (one.values !== null || one.found > 0))
          // Where one of them could not be read, its label may be another row's (T18).
          if (entries.length > 0 && (entries.length === 1 || entries.every((one) => one.values !== null))) yield { at: { table, row, entries }, by: [] }
        }
      }
    },
    check(facts, { at: { table, row, entries } }) {
      const [first, second] = entries
      if (!first || !second) return undefined
      const lines = entries
        .slice(0, 5)
        .map((one) => lineAt(facts, one.label.start))
        .join('、')
      return {
        data: { table: TABLE_NAMES[table.table], row: row.name, count: entries.length, lines },
        at: [second.label, first.label, ...entries.slice(2).map((one) => one.label)]
      }
    },
    say: ({ table, row, count, lines }) => `${table}“${row}”出现了 ${count} 次（第 ${lines} 行），表样只有一行，请核对保留哪一行。`
  })
)
