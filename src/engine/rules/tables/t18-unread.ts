import { TABLE_NAMES, tableRows, TABLES, type FormRowCells, type TableId } from '../../form/cells'
import type { Facts, RecognizedRow, RecognizedTable, UnreadReason } from '../../facts/facts'
import { eased } from '../kit/eased'
import { nameList } from '../kit/quotation'
import { absentRows, isCut, isTorn } from '../kit/table-rows'
import { defineRule } from '../rule'

/** What could not be read: a whole table, a row, or rows that were lost on the way here. */
type Unread =
  | { readonly kind: 'table'; readonly table: RecognizedTable; readonly reason: UnreadReason }
  | { readonly kind: 'row'; readonly table: RecognizedTable; readonly row: RecognizedRow; readonly reason: UnreadReason }
  | { readonly kind: 'rows'; readonly table: RecognizedTable; readonly rows: readonly FormRowCells[] }
  | { readonly kind: 'several'; readonly table: RecognizedTable; readonly rows: readonly RecognizedRow[] }
  | { readonly kind: 'torn'; readonly table: TableId }
  | { readonly kind: 'read'; readonly table: RecognizedTable }

/** More rows than this are told in one sentence. */
const MOST_ROWS = 3
const NAMED_ROWS = 3

function unreadParts(facts: Facts, table: RecognizedTable): Unread[] {
  const [first] = table.rows
  const same = table.rows.length > 1 && first?.unread && table.rows.every((one) => one.unread === first.unread) ? first.unread : null
  const whole = table.unread ?? same
  if (whole) return [{ kind: 'table', table, reason: whole }]
  const absent = absentRows(facts, table)
  const found: Unread[] = isCut(table, absent) ? [{ kind: 'rows', table, rows: absent }] : []
  const unread = table.rows.filter((row) => row.unread !== null)
  // Many unread rows have one cause: how the table was copied.
  if (unread.length > MOST_ROWS) found.push({ kind: 'several', table, rows: unread })
  else for (const row of unread) if (row.unread) found.push({ kind: 'row', table, row, reason: row.unread })
  return found.length > 0 ? found : [{ kind: 'read', table }]
}

const WHOLE: Readonly<Record<UnreadReason, string>> = {
  count: '各行的数与表样的格数对不上，无法确定每个数在哪一格',
  none: '只有行名，没有数字',
  torn: '数字被拆开了，无法确定怎样合并',
  deduplicated: '相同的行在复制时只留下了一次，无法确定数字原来在哪一格',
  lost: '复制时丢了格子，只剩行名没有数字',
  label: '行名不全，无法确定哪一行是哪一行',
  order: '表头的次序与表样不同，无法确定每个数在哪一格'
}

function reasonOf(reason: string, found: number, columns: number): string {
  if (reason === 'count') return `有 ${found} 个数，应有 ${columns} 个，${found < columns ? '无法确定缺的是哪一格' : '无法确定哪个数是多的'}`
  if (reason === 'none' || reason === 'lost') return '只有行名，没有数字'
  if (reason === 'torn') return '有数字被拆开了，无法确定怎样合并'
  if (reason === 'order') return '的表头次序与表样不同，无法确定每个数在哪一格'
  return reason === 'deduplicated' ? '相同的内容在复制时只留下了一次，无法确定数字在哪一格' : '行名不全，无法确定是哪一行'
}

export const t18Unread = defineRule(
  eased<Unread, { kind: string; table: string; row: string | null; count: number; columns: number | null; reason: string }>({
    id: 'T18',
    slug: 't18-unread',
    severity: 'warning',
    certainty: 'human',
    basis: ['practice'],
    examples: {
      bad: [
        { replace: [['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', '2.重复申请\t1\t0\t0\t0\t0\t1\n']] },
        // Five rows gone at once were lost on the way here.
        {
          replace: [
            ['\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n', ''],
            ['\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n', ''],
            ['\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n', ''],
            ['\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n', ''],
            ['\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n', '']
          ]
        }
      ],
      // Values that slipped behind the label are all there.
      good: [{ replace: [['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', '2.重复申请\t1\t0\t0\t0\t0\t0\t1\n']] }]
    },
    *cases(facts) {
      for (const id of TABLES) {
        const table = facts.table(id)
        if (facts.isReport && isTorn(facts, id)) yield { at: { kind: 'torn', table: id }, by: [] }
        else if (table) for (const at of unreadParts(facts, table)) yield { at, by: [] }
      }
    },
    check(facts, { at: unread }) {
      if (unread.kind === 'read') return undefined
      const table = TABLE_NAMES[unread.kind === 'torn' ? unread.table : unread.table.table]
      const whole = { table, row: null, columns: null }
      if (unread.kind === 'torn') return { data: { ...whole, kind: 'table', count: 0, reason: 'label' }, at: facts.absent(unread.table) }
      if (unread.kind === 'table') return { data: { ...whole, kind: 'table', count: 0, reason: unread.reason }, at: [unread.table.at] }
      if (unread.kind === 'rows') {
        const rows = nameList(
          unread.rows.map((one) => one.name),
          '行'
        )
        return { data: { ...whole, kind: 'rows', row: rows, count: unread.rows.length, reason: 'lost' }, at: facts.absent(unread.table.table) }
      }
      const form = tableRows(unread.table.table, facts.editionOf(unread.table.table))
      const nameOf = (row: RecognizedRow): string => form.find((one) => one.row === row.row)?.name ?? row.official
      if (unread.kind === 'several') {
        const row = nameList(unread.rows.map(nameOf), '行', NAMED_ROWS)
        return { data: { ...whole, kind: 'several', row, count: unread.rows.length, reason: 'count' }, at: unread.rows.map((one) => one.label) }
      }
      const { row, reason } = unread
      const name = nameOf(row)
      return {
        data: { kind: 'row', table, row: name, count: row.found, columns: row.columns, reason },
        at: [row.label],
        expected: row.columns,
        found: row.found
      }
    },
    say({ kind, table, row, count, columns, reason }) {
      if (kind === 'rows') return `${table}少了 ${count} 行（${row ?? ''}），可能是复制时丢行；没有的行没有检查，请对照原件，或直接放入文件。`
      if (kind === 'several')
        return `${table}有 ${count} 行（${row ?? ''}）的数与格数对不上，无法确定每个数在哪一格，这些行没有检查。请直接放入文件，不要从手机复制。`
      if (kind === 'table')
        return `${table}${WHOLE[reason as UnreadReason]}，${table}没有检查。${reason === 'order' ? '请把表头和数字按表样的次序排列。' : '请直接放入文件，不要从手机复制。'}`
      return `${table}“${row ?? ''}”这一行${reasonOf(reason, count, columns ?? 0)}，这一行没有检查。`
    }
  })
)
