/** What of a worksheet is seen: hidden rows and columns are taken out, and what could not be read of a workbook is named. */
import { keyOf, type Sheet, type SheetCell, type SheetMerge } from './sheet-writer'

export interface Hiding {
  readonly rows: ReadonlySet<number>
  /** First and last column of each stretch. */
  readonly columns: readonly (readonly [number, number])[]
}

/** What stands in a workbook and not in its text. */
export interface SheetsLeft {
  hiddenSheets: number
  hidden: boolean
  /** Columns further right than any form has. */
  beyond: boolean
  /** Formulas whose value the file does not hold. */
  unknown: number
  /** Cells with a 0 that is not shown. */
  zeros: number
  /** Words struck out in a cell. */
  removed: boolean
}

export const nothingLeft = (): SheetsLeft => ({ hiddenSheets: 0, hidden: false, beyond: false, unknown: 0, zeros: 0, removed: false })

/** A form has 15 columns. */
const MOST_COLUMNS = 256
/** Rows of one merged cell that are looked through for one that is seen. */
const MOST_ROWS = 2_000

/** Columns of a worksheet. */
const LAST_COLUMN = 16_384

/** For each column how many left of it are seen. */
function seenBefore(hidden: Hiding['columns']): Uint32Array {
  const steps = new Int32Array(LAST_COLUMN + 1)
  for (const [from, to] of hidden) {
    if (!(from >= 0 && from <= to && from < LAST_COLUMN)) continue
    steps[from] = (steps[from] ?? 0) + 1
    steps[Math.min(to + 1, LAST_COLUMN)] = (steps[Math.min(to + 1, LAST_COLUMN)] ?? 0) - 1
  }
  const seen = new Uint32Array(LAST_COLUMN + 1)
  let depth = 0
  for (let column = 0; column < LAST_COLUMN; column++) {
    depth += steps[column] ?? 0
    seen[column + 1] = (seen[column] ?? 0) + (depth > 0 ? 0 : 1)
  }
  return seen
}

/** The first row of a stretch that is seen; null where none is. */
function firstSeen(hidden: ReadonlySet<number>, from: number, rows: number): number | null {
  for (let row = from; row < from + Math.min(rows, MOST_ROWS); row++) if (!hidden.has(row)) return row
  return null
}

/** The sheet without hidden rows and columns. A merged cell is seen as long as a part of it is: its words stand in the first part that is. */
export function seen({ name, cells, merges }: Sheet, hiding: Hiding, left: SheetsLeft): Sheet {
  const before = hiding.columns.length > 0 ? seenBefore(hiding.columns) : null
  const columnAt = (column: number): number => {
    const at = Math.min(column, LAST_COLUMN)
    return before ? (before[at] ?? 0) : at
  }
  const spans = new Map<number, SheetMerge>()
  for (const merge of merges) spans.set(keyOf(merge), merge)
  const shown: SheetCell[] = []
  const kept: SheetMerge[] = []
  const filled = new Set<number>()
  for (const cell of cells) {
    filled.add(keyOf(cell))
    const merge = spans.get(keyOf(cell)) ?? { row: cell.row, column: cell.column, rows: 1, columns: 1 }
    const row = firstSeen(hiding.rows, merge.row, merge.rows)
    const column = columnAt(merge.column)
    const columns = columnAt(merge.column + merge.columns) - column
    if (merge.column >= LAST_COLUMN || column >= MOST_COLUMNS) left.beyond = true
    else if (row === null || columns === 0) left.hidden = true
    else {
      shown.push({ row, column, words: cell.words })
      if (merge.rows > 1 || merge.columns > 1) kept.push({ row, column, rows: merge.row + merge.rows - row, columns })
    }
  }
  // Blank cells of one row are merged over the columns that the figures above and below them are merged over.
  for (const merge of merges) {
    if (merge.rows > 1 || merge.column >= LAST_COLUMN || filled.has(keyOf(merge)) || hiding.rows.has(merge.row)) continue
    const column = columnAt(merge.column)
    const columns = columnAt(merge.column + merge.columns) - column
    if (column < MOST_COLUMNS && columns > 1) kept.push({ row: merge.row, column, rows: 1, columns })
  }
  return { name, cells: shown, merges: kept }
}

export function notesOnSheets({ hiddenSheets, hidden, beyond, unknown, zeros, removed }: SheetsLeft): string[] {
  return [
    ...(hiddenSheets > 0 ? [`工作簿里有 ${hiddenSheets} 张隐藏的工作表，没有读。`] : []),
    ...(hidden ? ['工作表里有隐藏的行或列，没有读。'] : []),
    ...(beyond ? [`工作表里第 ${MOST_COLUMNS} 列以后的内容没有读。`] : []),
    ...(unknown > 0 ? [`有 ${unknown} 个单元格是公式，文件里没有存计算结果，按空白读。请用 Excel 或 WPS 打开并保存一次。`] : []),
    ...(zeros > 0 ? [`有 ${zeros} 个单元格里的 0 设成了不显示，按 0 读。请确认发布的表里这些格不是空白。`] : []),
    ...(removed ? ['单元格里有划掉的文字，没有读。'] : [])
  ]
}
