import { TABLE_NAMES, tableRows, type TableId } from '../../form/cells'
import type { Layout, RecognizedRow } from '../../facts/facts'
import { eased } from '../kit/eased'
import { labelForm } from '../kit/label-form'
import { quotation } from '../kit/quotation'
import { OUTDATED, SET_ASIDE, tableCases } from '../kit/table-cases'
import { defineRule } from '../rule'

interface NamedRow {
  readonly table: TableId
  readonly row: RecognizedRow
  readonly layout: Layout
}

export const t05RowLabel = defineRule(
  eased<NamedRow | typeof SET_ASIDE, { table: string; row: string; found: string; expected: string }>({
    id: 'T05',
    slug: 't05-row-label',
    severity: 'warning',
    certainty: 'form',
    basis: ['art50', 'form2021', 'form2019'],
    examples: {
      bad: [{ replace: [['7.属于行政执法案卷', '7.属于行政制法案件']] }, { replace: [['3.要求提供公开出版物', '3.需要提供公开出版物']] }],
      good: [{ replace: [['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '(二) 部分公开 (区分处理的, 只计这一情形, 不计其他情形)']] }]
    },
    cases: (facts) => tableCases(facts, ({ table, rows, layout }) => rows.map((row) => ({ table, row, layout }))),
    check(facts, { at: named }) {
      if (named === SET_ASIDE) return OUTDATED
      const { table, row, layout } = named
      if (row.match === 'exact' || row.match === 'prefix') return undefined
      const [printed, official] = [labelForm(row.label.quote), labelForm(row.official)]
      // Without cells, the beginning of a label wraps over lines: it is no other label.
      if (printed === official || (layout === 'lines' && official.startsWith(printed))) return undefined
      const name = tableRows(table, facts.editionOf(table)).find((one) => one.row === row.row)?.name ?? row.official
      const found = quotation(row.label.quote)
      return { data: { table: TABLE_NAMES[table], row: name, found, expected: row.official }, at: [row.label], expected: row.official, found }
    },
    say: ({ table, row, found, expected }) => `${table}“${row}”的行名写作“${found}”，表样的行名是“${expected}”，请核对并统一。`
  })
)
