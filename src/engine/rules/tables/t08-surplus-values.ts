import { TABLE_NAMES, tableRows, type TableId } from '../../form/cells'
import type { Facts, RecognizedRow, RecognizedTable } from '../../facts/facts'
import { isHarmlessSurplus } from '../../facts/surplus'
import { eased } from '../kit/eased'
import { nameList, quotation } from '../kit/quotation'
import { OUTDATED, SET_ASIDE, tableCases } from '../kit/table-cases'
import { defineRule } from '../rule'

interface Surplus {
  readonly table: TableId
  readonly rows: readonly RecognizedRow[]
  readonly harmless: boolean
}

/** Harmless rows of a table are one case, any other row is one of its own. */
function surpluses({ table, rows }: RecognizedTable): Surplus[] {
  const over = rows.filter((one) => one.surplus.length > 0 && one.unread === null)
  const harmless = over.filter(isHarmlessSurplus)
  return [{ table, rows: harmless, harmless: true }, ...over.filter((one) => !isHarmlessSurplus(one)).map((one) => ({ table, rows: [one], harmless: false }))]
}

const cellsOf = (facts: Facts, table: TableId, row: RecognizedRow) => tableRows(table, facts.editionOf(table)).find((one) => one.row === row.row)

/** A row with too few values is unread (T18): which cell is missing cannot be told. */
export const t08SurplusValues = defineRule(
  eased<Surplus | typeof SET_ASIDE, { table: string; rows: string; count: number; values: string; columns: number | null }>({
    id: 'T08',
    slug: 't08-surplus-values',
    severity: 'error',
    certainty: 'form',
    basis: ['art50', 'form2021', 'form2019'],
    examples: {
      bad: [
        {
          replace: [
            ['行政处罚\t286\n', '行政处罚\t286\t0\t0\n'],
            ['行政强制\t41\n', '行政强制\t41\t41\t41\n']
          ]
        }
      ],
      good: [{ replace: [['行政处罚\t286\n', '行政处罚\t286\t\t\n']] }]
    },
    cases: (facts) =>
      tableCases(facts, surpluses, {
        values: true,
        judged: (table) => surpluses(table).flatMap(({ rows }) => rows.flatMap((row) => cellsOf(facts, table.table, row)?.cells ?? []))
      }),
    check(facts, { at: surplus }) {
      if (surplus === SET_ASIDE) return OUTDATED
      const { table, rows, harmless } = surplus
      const first = rows[0]
      if (!first) return undefined
      const forms = rows.map((one) => cellsOf(facts, table, one))
      const values = [...(first.values ?? []), ...first.surplus].map((one) => quotation(one.quote) || '空白').join('、')
      return {
        data: {
          table: TABLE_NAMES[table],
          rows: nameList(
            rows.map((one, index) => forms[index]?.name ?? one.official),
            '行'
          ),
          count: rows.length,
          values,
          columns: rows.every((one) => one.columns === first.columns) ? first.columns : null
        },
        facts: forms.flatMap((one) => one?.cells ?? []),
        // Figures that were taken for none of the form's are shown with the others.
        at: rows.flatMap((one) => (harmless || one.headed ? one.surplus : [...(one.values ?? []), ...one.surplus])),
        severity: harmless ? 'warning' : 'error',
        expected: first.columns,
        found: (first.values?.length ?? 0) + first.surplus.length
      }
    },
    say: ({ table, rows, count, values, columns }) => {
      const wanted = columns === null ? '' : `表样每行只有 ${columns} 格，`
      return count > 1
        ? `${table}的 ${count} 行（${rows}）多填了数，${wanted}请核对后只保留表样的格。`
        : `${table}“${rows}”填了 ${values}，${wanted}请核对哪一个是要填的数。`
    }
  })
)
