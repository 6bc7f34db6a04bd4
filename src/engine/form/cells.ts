import { DISCLOSURE_ROWS } from './disclosure'
import { DISPUTES_BLOCKS, DISPUTES_COLUMNS } from './disputes'
import { EDITIONS, type Edition } from './editions'
import { REQUESTS_COLUMNS, REQUESTS_ROWS } from './requests'

/** Every value cell of the form under its stable id `<table>.<row>.<column>` (contract.md). */
export type TableId = 'disclosure' | 'requests' | 'disputes'
export type FactId = string
/** `<table>.<row>`: `requests.refused.thirdParty`. */
export type RowId = string

export const TABLES: readonly TableId[] = ['disclosure', 'requests', 'disputes']

/** 表二, 表三, 表四: as offices speak of them, after the chapters they stand in. */
export const TABLE_NAMES: Readonly<Record<TableId, string>> = { disclosure: '表二', requests: '表三', disputes: '表四' }

export interface FormCell {
  readonly id: FactId
  readonly table: TableId
  readonly row: RowId
  readonly column: string
  /** The row as the form prints it: `（五）不予处理 2.重复申请`. */
  readonly rowName: string
  /** The head above the cell: `自然人`, `现行有效件数`. */
  readonly columnName: string
  /** 件, 项 or 万元. */
  readonly unit: string
  /** A count of things; false for amounts of money. */
  readonly count: boolean
  /** May be negative: only 本年增/减 of the 2019 edition. */
  readonly signed: boolean
}

export interface FormRowCells {
  readonly row: RowId
  readonly table: TableId
  readonly name: string
  readonly cells: readonly FactId[]
}

function disclosureCells(edition: Edition): FormCell[] {
  return DISCLOSURE_ROWS[edition].flatMap((row) =>
    row.columns.map((column) => ({
      id: `disclosure.${row.id}.${column.id}`,
      table: 'disclosure' as const,
      row: `disclosure.${row.id}`,
      column: column.id,
      rowName: row.label,
      columnName: column.head.replace(/（[^（）]*）/, ''),
      unit: column.id === 'amount' ? '万元' : ['previousItems', 'change', 'items'].includes(column.id) ? '项' : '件',
      count: column.id !== 'amount',
      signed: column.id === 'change'
    }))
  )
}

function requestsCells(edition: Edition): FormCell[] {
  return REQUESTS_ROWS[edition].flatMap((row) =>
    REQUESTS_COLUMNS.map((column) => ({
      id: `requests.${row.id}.${column.id}`,
      table: 'requests' as const,
      row: `requests.${row.id}`,
      column: column.id,
      rowName: `${row.group ?? ''}${row.group ? ' ' : ''}${row.label.replace(/（区分.*）/, '')}`,
      columnName: column.head,
      unit: '件',
      count: true,
      signed: false
    }))
  )
}

function disputesCells(): FormCell[] {
  return DISPUTES_BLOCKS.flatMap((block) =>
    DISPUTES_COLUMNS.map((column) => ({
      id: `disputes.${block.id}.${column.id}`,
      table: 'disputes' as const,
      row: `disputes.${block.id}`,
      column: column.id,
      rowName: block.group ? `${block.group}·${block.label}` : block.label,
      columnName: column.head,
      unit: '件',
      count: true,
      signed: false
    }))
  )
}

/** The cells of one table in the order of the form. */
export const TABLE_CELLS: Readonly<Record<TableId, Readonly<Record<Edition, readonly FormCell[]>>>> = {
  disclosure: { '2019': disclosureCells('2019'), '2021': disclosureCells('2021') },
  requests: { '2019': requestsCells('2019'), '2021': requestsCells('2021') },
  disputes: { '2019': disputesCells(), '2021': disputesCells() }
}

/** All cells of an edition in the order of the form: 198 (2019) or 200 (2021). */
export const FORM_CELLS: Readonly<Record<Edition, readonly FormCell[]>> = {
  '2019': TABLES.flatMap((table) => TABLE_CELLS[table]['2019']),
  '2021': TABLES.flatMap((table) => TABLE_CELLS[table]['2021'])
}

const byId = new Map<FactId, FormCell>()
for (const edition of EDITIONS) for (const cell of FORM_CELLS[edition]) byId.set(cell.id, cell)

/** The form's cell of that id in whichever edition has it; undefined for an id that no edition knows. */
export function formCell(id: FactId): FormCell | undefined {
  return byId.get(id)
}

function rowsOf(table: TableId, edition: Edition): readonly FormRowCells[] {
  const rows = new Map<RowId, { row: RowId; table: TableId; name: string; cells: FactId[] }>()
  for (const cell of TABLE_CELLS[table][edition]) {
    const row = rows.get(cell.row)
    if (row) row.cells.push(cell.id)
    else rows.set(cell.row, { row: cell.row, table, name: cell.rowName, cells: [cell.id] })
  }
  return [...rows.values()]
}

const TABLE_ROWS: Readonly<Record<TableId, Readonly<Record<Edition, readonly FormRowCells[]>>>> = {
  disclosure: { '2019': rowsOf('disclosure', '2019'), '2021': rowsOf('disclosure', '2021') },
  requests: { '2019': rowsOf('requests', '2019'), '2021': rowsOf('requests', '2021') },
  disputes: { '2019': rowsOf('disputes', '2019'), '2021': rowsOf('disputes', '2021') }
}

/** The rows of one table with their cells, in the order of the form. */
export function tableRows(table: TableId, edition: Edition): readonly FormRowCells[] {
  return TABLE_ROWS[table][edition]
}

/** `表三 （七）总计 · 自然人`: how a clerk names the cell; an unknown id is given back as it is. */
export function cellName(id: FactId): string {
  const cell = byId.get(id)
  return cell ? `${TABLE_NAMES[cell.table]} ${cell.rowName} · ${cell.columnName}` : id
}
