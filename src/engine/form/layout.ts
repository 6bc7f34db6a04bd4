import type { FactId, RowId, TableId } from './cells'
import { DISCLOSURE_ROWS } from './disclosure'
import { DISPUTES_BLOCKS, DISPUTES_COLUMNS } from './disputes'
import type { Edition } from './editions'
import { CORNER_NOTE, REQUESTS_COLUMNS, REQUESTS_ROWS, type RequestsRow } from './requests'

/** How the official form is printed: heads, labels and value cells with their spans, as 30号 and 60号 annex them. */
export interface LayoutCell {
  readonly kind: 'head' | 'label' | 'value' | 'fold'
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
  /** Value cells only. */
  readonly fact?: FactId
}

export interface LayoutRow {
  /** The row of the form; null for heads and for the line that stands for folded rows. Table four prints all its rows in one: null too. */
  readonly row: RowId | null
  readonly cells: readonly LayoutCell[]
}

export interface TableLayout {
  readonly table: TableId
  readonly columns: number
  /** How many of `rows` are the head of the whole table. */
  readonly headRows: number
  readonly rows: readonly LayoutRow[]
}

export interface Folding {
  /** Rows of table three's results to leave out. */
  readonly hidden: ReadonlySet<RowId>
  /** Whether a line stands before 总计 for the rows that are or could be hidden. */
  readonly line: boolean
}

const UNFOLDED: Folding = { hidden: new Set(), line: false }

const cell = (kind: LayoutCell['kind'], text: string, colSpan = 1, rowSpan = 1): LayoutCell => ({ kind, text, colSpan, rowSpan })
const value = (fact: FactId, colSpan = 1): LayoutCell => ({ kind: 'value', text: '', colSpan, rowSpan: 1, fact })

function disclosureLayout(edition: Edition): TableLayout {
  const rows: LayoutRow[] = []
  const columns = 4
  let above = ''
  for (const row of DISCLOSURE_ROWS[edition]) {
    const span = (index: number) => (index === row.columns.length - 1 ? columns - row.columns.length : 1)
    const heads = row.columns.map((column) => column.head)
    const key = [row.item, ...heads].join('|')
    if (key !== above) {
      if (!above.startsWith(`${row.item}|`)) rows.push({ row: null, cells: [cell('head', row.item, columns)] })
      rows.push({ row: null, cells: [cell('head', '信息内容'), ...heads.map((head, index) => cell('head', head, span(index)))] })
    }
    above = key
    rows.push({
      row: `disclosure.${row.id}`,
      cells: [cell('label', row.label), ...row.columns.map((column, index) => value(`disclosure.${row.id}.${column.id}`, span(index)))]
    })
  }
  return { table: 'disclosure', columns, headRows: 0, rows }
}

const LABEL_COLUMNS = 3

function requestsHead(): LayoutRow[] {
  const organizations = REQUESTS_COLUMNS.slice(1, -1)
  return [
    { row: null, cells: [cell('head', CORNER_NOTE, LABEL_COLUMNS, 3), cell('head', '申请人情况', REQUESTS_COLUMNS.length)] },
    { row: null, cells: [cell('head', '自然人', 1, 2), cell('head', '法人或其他组织', organizations.length), cell('head', '总计', 1, 2)] },
    { row: null, cells: organizations.map((column) => cell('head', column.head)) }
  ]
}

function requestsLayout(edition: Edition, folding: Folding): TableLayout {
  const shown = REQUESTS_ROWS[edition].filter((row) => !folding.hidden.has(`requests.${row.id}`))
  const count = (fits: (row: RequestsRow) => boolean) => shown.filter(fits).length
  const rows = requestsHead()
  let section: string | undefined
  let group: string | undefined
  for (const row of shown) {
    const line: LayoutCell[] = []
    if (row.section && row.section !== section) {
      line.push(cell('label', row.section, 1, count((one) => one.section === row.section) + (folding.line ? 1 : 0)))
    }
    // 总计 closes the results: what was folded is told just above it.
    if (folding.line && row.id === 'total') {
      rows.push({ row: null, cells: [...line.splice(0), cell('fold', '', LABEL_COLUMNS - 1 + REQUESTS_COLUMNS.length)] })
    }
    if (row.group && row.group !== group)
      line.push(
        cell(
          'label',
          row.group,
          1,
          count((one) => one.group === row.group)
        )
      )
    line.push(cell('label', row.label, row.group ? 1 : row.section ? LABEL_COLUMNS - 1 : LABEL_COLUMNS))
    section = row.section
    group = row.group
    rows.push({ row: `requests.${row.id}`, cells: [...line, ...REQUESTS_COLUMNS.map((column) => value(`requests.${row.id}.${column.id}`))] })
  }
  return { table: 'requests', columns: LABEL_COLUMNS + REQUESTS_COLUMNS.length, headRows: 3, rows }
}

function disputesLayout(): TableLayout {
  const dispositions = (rowSpan: number) => DISPUTES_COLUMNS.map((column) => cell('head', column.head, 1, rowSpan))
  const [first, ...litigation] = DISPUTES_BLOCKS
  const width = DISPUTES_COLUMNS.length
  const rows: LayoutRow[] = [
    { row: null, cells: [cell('head', first?.label ?? '', width), cell('head', litigation[0]?.group ?? '', width * litigation.length)] },
    { row: null, cells: [...dispositions(2), ...litigation.map((block) => cell('head', block.label, width))] },
    { row: null, cells: litigation.flatMap(() => dispositions(1)) },
    { row: null, cells: DISPUTES_BLOCKS.flatMap((block) => DISPUTES_COLUMNS.map((column) => value(`disputes.${block.id}.${column.id}`))) }
  ]
  return { table: 'disputes', columns: width * DISPUTES_BLOCKS.length, headRows: 3, rows }
}

/** One table of the form in print; with `folding`, some result rows of table three are left out and a line stands for them. */
export function tableLayout(table: TableId, edition: Edition, folding: Folding = UNFOLDED): TableLayout {
  if (table === 'disclosure') return disclosureLayout(edition)
  return table === 'requests' ? requestsLayout(edition, folding) : disputesLayout()
}

/** The table as rows of words, cells covered by a span left empty: what a spreadsheet or a tab-separated paste expects. */
export function gridOf(layout: TableLayout, textOf: (cell: LayoutCell) => string): string[][] {
  const grid: string[][] = layout.rows.map(() => [])
  const taken = layout.rows.map(() => new Set<number>())
  layout.rows.forEach((row, index) => {
    let column = 0
    for (const one of row.cells) {
      while (taken[index]?.has(column)) column += 1
      for (let down = 0; down < one.rowSpan; down += 1) {
        for (let right = 0; right < one.colSpan; right += 1) {
          taken[index + down]?.add(column + right)
          const line = grid[index + down]
          if (line) line[column + right] = ''
        }
      }
      const line = grid[index]
      if (line) line[column] = textOf(one)
      column += one.colSpan
    }
  })
  return grid
}
