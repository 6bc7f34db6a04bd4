import { TABLE_NAMES, tableRows, type FormRowCells } from '../../form/cells'
import type { Facts, RecognizedRow, RecognizedTable } from '../../facts/facts'
import { eased } from '../kit/eased'
import { lineAt } from '../kit/line-number'
import { defineRule } from '../rule'

interface Entries {
  readonly table: RecognizedTable
  readonly row: FormRowCells
  readonly entries: readonly RecognizedRow[]
  /** How many rows stand twice where the whole table does: then `row` is the first of them. */
  readonly rows: number
}

/** As many repeated rows are a table pasted twice, or last year's left behind: one cause. */
const WHOLE_TABLE = 5

function repeats(facts: Facts, table: RecognizedTable): Entries[] {
  const byRow = new Map<string, RecognizedRow[]>()
  for (const one of table.rows) {
    // A label alone is the rest of a label torn by a page break.
    if (one.values === null && one.found === 0) continue
    const known = byRow.get(one.row)
    if (known) known.push(one)
    else byRow.set(one.row, [one])
  }
  const all: Entries[] = []
  for (const row of tableRows(table.table, facts.editionOf(table.table))) {
    const entries = byRow.get(row.row) ?? []
    // Where one of them could not be read, its label may be another row's (T18).
    if (entries.length === 1 || (entries.length > 1 && entries.every((one) => one.values !== null))) all.push({ table, row, entries, rows: 1 })
  }
  const twice = all.filter((one) => one.entries.length > 1)
  return twice.length < WHOLE_TABLE
    ? all
    : [...all.filter((one) => one.entries.length === 1), ...twice.slice(0, 1).map((one) => ({ ...one, rows: twice.length }))]
}

export const t09RepeatedRow = defineRule(
  eased<Entries, { table: string; row: string; count: number; lines: string; rows: number }>({
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
        for (const at of repeats(facts, table)) yield { at, by: [] }
      }
    },
    check(facts, { at: { table, row, entries, rows } }) {
      const [first, second] = entries
      if (!first || !second) return undefined
      const lines = entries
        .slice(0, 5)
        .map((one) => lineAt(facts, one.label.start))
        .join('、')
      return {
        data: { table: TABLE_NAMES[table.table], row: row.name, count: entries.length, lines, rows },
        at: [second.label, first.label, ...entries.slice(2).map((one) => one.label)]
      }
    },
    say: ({ table, row, count, lines, rows }) =>
      rows > 1
        ? `${table}有 ${rows} 行出现了不止一次（“${row}”在第 ${lines} 行），可能是同一张表贴了两份，或留下了上年的表，请核对后只保留一份。`
        : `${table}“${row}”出现了 ${count} 次（第 ${lines} 行），表样只有一行，请核对保留哪一行。`
  })
)
