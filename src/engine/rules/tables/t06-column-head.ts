import type { Place } from '../../document/place'
import { TABLE_NAMES, type TableId } from '../../form/cells'
import { DISCLOSURE_ROWS } from '../../form/disclosure'
import type { Edition } from '../../form/editions'
import { DISPUTES_BLOCKS, DISPUTES_COLUMNS } from '../../form/disputes'
import { REQUESTS_COLUMNS } from '../../form/requests'
import type { Facts, RecognizedHead, RecognizedTable } from '../../facts/facts'
import { similarity } from '../../facts/words'
import { eased } from '../kit/eased'
import { labelForm } from '../kit/label-form'
import { quotation } from '../kit/quotation'
import { OUTDATED, SET_ASIDE, tableCases } from '../kit/table-cases'
import { defineRule } from '../rule'

/** A head of the form and what is printed for it; null where nothing is. */
interface Head {
  readonly table: TableId
  readonly official: string
  readonly printed: Place | null
  /** Where to look for a head that is not there. */
  readonly near: Place
}

/** The unit in brackets is T13's. */
const name = (head: string) => head.replace(/（单位.*）/, '')
const named = (printed: string, official: string) => labelForm(printed).startsWith(labelForm(name(official)))

interface Item {
  readonly item: string
  /** Official heads by column. */
  readonly columns: ReadonlyMap<string, string>
}

function itemsOf(edition: Edition): readonly Item[] {
  const rows = DISCLOSURE_ROWS[edition]
  return [...new Set(rows.map((row) => row.item))].map((item) => ({
    item,
    columns: new Map(rows.filter((row) => row.item === item).flatMap((row) => row.columns.map((column) => [column.id, column.head] as const)))
  }))
}

const ITEMS: Readonly<Record<Edition, readonly Item[]>> = { '2019': itemsOf('2019'), '2021': itemsOf('2021') }

/** Table two, item by item of Art. 20: each column has its own words there, and a head of another item is a wrong one. */
function itemHeads(facts: Facts, { heads, layout }: RecognizedTable): Head[] {
  return ITEMS[facts.editionOf('disclosure')].flatMap(({ item, columns }): Head[] => {
    const group = heads.filter((one) => one.of === item)
    const near = group[0]?.at
    if (!near) return []
    const own = (head: RecognizedHead, index: number) =>
      head.column !== null && columns.has(head.column) && group.findIndex((one) => one.column === head.column) === index
    const known = group.filter(own).map((one): Head => ({ table: 'disclosure', official: columns.get(one.column ?? '') ?? '', printed: one.at, near }))
    const strange = group.filter(
      (one, index) => !own(one, index) && !(one.column !== null && columns.has(one.column) && named(one.at.quote, columns.get(one.column) ?? ''))
    )
    const absent = [...columns].filter(([id]) => !group.some((one) => one.column === id))
    const others = absent.map(([, official], index): Head => ({ table: 'disclosure', official, printed: strange[index]?.at ?? null, near }))
    return [...known, ...others.filter((one) => one.printed !== null || layout === 'cells')]
  })
}

/** Tables three and four repeat the same words: a word that stands fewer times than the table needs is missing. */
function repeatedHeads({ table, heads, layout, at }: RecognizedTable): Head[] {
  const columns = table === 'requests' ? REQUESTS_COLUMNS : DISPUTES_COLUMNS
  const counts = columns.map((column) => heads.filter((one) => one.column === column.id).length)
  const wanted = table === 'requests' ? 1 : Math.min(Math.max(...counts), DISPUTES_BLOCKS.length)
  // Figures copied without any head lack nothing that was given.
  if (wanted === 0) return []
  // Heads torn by a copy tell nothing: most of them must be there.
  if (layout !== 'cells' || counts.filter((count) => count >= wanted).length * 2 <= columns.length) return []
  return columns.map((column, index) => {
    const printed = (counts[index] ?? 0) >= wanted ? (heads.find((one) => one.column === column.id)?.at ?? null) : null
    return { table, official: column.head, printed, near: heads[0]?.at ?? at }
  })
}

export const t06ColumnHead = defineRule(
  eased<Head | typeof SET_ASIDE, { table: string; found: string | null; expected: string; changed: number }>({
    id: 'T06',
    slug: 't06-column-head',
    severity: 'warning',
    certainty: 'form',
    basis: ['art50', 'form2021', 'form2019'],
    examples: {
      bad: [
        { replace: [['现行有效件数', '现行有效件']] },
        { replace: [['本年处理决定数量', '公开数量']] },
        { replace: [['\t社会公益组织\t', '\t公益团体\t']] }
      ],
      good: [
        { replace: [['本年收费金额（单位：万元）', '本年收费金额(万元)']] },
        { edition: '2019', replace: [['上一年项目数量', '上一年项目数量（指2019年的事项数量）']] }
      ]
    },
    cases: (facts) => tableCases(facts, (table) => (table.table === 'disclosure' ? itemHeads(facts, table) : repeatedHeads(table))),
    check(_, { at: head }) {
      if (head === SET_ASIDE) return OUTDATED
      const { table, official, printed, near } = head
      const data = { table: TABLE_NAMES[table], expected: name(official) }
      if (!printed) return { data: { ...data, found: null, changed: 0 }, at: [near], expected: name(official), found: null }
      if (named(printed.quote, official)) return undefined
      const found = quotation(printed.quote)
      // 2023年制发件数 for 本年制发件数: the year itself.
      const [short, long] = [labelForm(found).replace(/^\d{4}年/, '本年'), labelForm(name(official))]
      // Words cut off keep the meaning; other words stand for other figures.
      const changed = !long.includes(short) && !short.startsWith(long) && similarity(short, long) < 0.5
      return { data: { ...data, found, changed: changed ? 1 : 0 }, at: [printed], severity: changed ? 'error' : 'warning', expected: name(official), found }
    },
    say: ({ table, found, expected, changed }) => {
      if (found === null) return `${table}没有找到列名“${expected}”，表样有这一列，请核对列名是否漏写或写成了别的。`
      return changed === 1
        ? `${table}的列名写作“${found}”，表样这一列是“${expected}”，意思不同，请核对列名和所填的数。`
        : `${table}的列名写作“${found}”，表样的列名是“${expected}”，请核对并统一。`
    }
  })
)
