import { TABLE_NAMES, tableRows, type FormRowCells } from '../../form/cells'
import type { Facts, RecognizedTable } from '../../facts/facts'
import { eased } from '../kit/eased'
import { OUTDATED, SET_ASIDE, tableCases } from '../kit/table-cases'
import { absentRows, hasTable, isCut } from '../kit/table-rows'
import { uniformForm } from '../kit/uniform-form'
import { defineRule } from '../rule'

interface Absence {
  readonly table: RecognizedTable
  readonly rows: readonly FormRowCells[]
}

/** The table three of 2019 with its single row 其他处理, where the report otherwise follows, or had to follow, the form of 2021. */
function undividedRows(facts: Facts, table: RecognizedTable): readonly FormRowCells[] {
  if (!hasTable(facts, 'requests') || !table.rows.some((one) => one.row === 'requests.otherwise')) return []
  const disclosure = facts.table('disclosure')
  const expected = disclosure ? disclosure.edition === '2021' : facts.isReport && (facts.year ?? 0) >= 2021
  return expected ? tableRows('requests', '2021').filter((one) => one.row.startsWith('requests.otherwise.')) : []
}

/** One absence a row; the three rows of a hybrid are one. A sound table is one case without rows. */
function absences(facts: Facts, table: RecognizedTable): Absence[] {
  const absent = absentRows(facts, table)
  const undivided = undividedRows(facts, table)
  const found = isCut(table, absent) ? [] : absent.map((row) => ({ table, rows: [row] }))
  if (undivided.length > 0) found.push({ table, rows: [...undivided] })
  return found.length > 0 ? found : [{ table, rows: [] }]
}

export const t04MissingRow = defineRule(
  eased<Absence | typeof SET_ASIDE, { table: string; rows: string; count: number }>({
    id: 'T04',
    slug: 't04-missing-row',
    severity: 'error',
    certainty: 'form',
    basis: ['art50', 'form2021', 'form2019'],
    examples: {
      bad: [
        { replace: [['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', '']] },
        { replace: [['行政强制\t41\n', '']] },
        { edition: '2019', replace: [['其他对外管理服务事项\t64\t2\t905\n', '']] }
      ],
      good: [{}, { edition: '2019' }]
    },
    cases: (facts) => (uniformForm(facts) ? tableCases(facts, (table) => absences(facts, table), { values: true }) : []),
    check(facts, { at: absence }) {
      if (absence === SET_ASIDE) return OUTDATED
      const { table, rows } = absence
      if (rows.length === 0) return undefined
      const whole = table.rows.find((one) => one.row === 'requests.otherwise')
      const at = rows.length > 1 && whole ? [whole.label] : facts.absent(table.table)
      return {
        data: {
          table: TABLE_NAMES[table.table],
          rows: rows.map((one) => (rows.length > 1 ? one.name.replace(/^.*? /, '') : one.name)).join('；'),
          count: rows.length
        },
        at,
        found: null
      }
    },
    say: ({ table, rows, count }) =>
      count > 1
        ? `${table}的“（六）其他处理”只有一行，2021 年表样分为 ${count} 行（${rows}），请核对并按表样分开填写。`
        : `${table}缺少“${rows}”一行，没有发生也要保留这一行，请核对是漏了还是写成了别的行名。`
  })
)
