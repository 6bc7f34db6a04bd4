import type { FactId } from '../form/cells'

/** What the hand that typed may have done; words on a card, never a reason to prefer one explanation. */
export type Slip = 'swapped' | 'extra-digit' | 'missing-digit' | 'total-zero' | 'totals-zero' | 'moved-column' | 'shifted' | 'torn'

/** One cell as it was typed and as it might be. */
export interface Retyped {
  readonly id: FactId
  readonly printed: number
  readonly implied: number
}

export function rowOf(id: FactId): string {
  return id.slice(0, id.lastIndexOf('.'))
}

export function columnOf(id: FactId): string {
  return id.slice(id.lastIndexOf('.') + 1)
}

/** A total of its row, or a cell of the row （七）总计. */
export function isTotal(id: FactId): boolean {
  return columnOf(id) === 'total' || rowOf(id) === 'requests.total'
}

function withoutOneDigit(longer: string, shorter: string): boolean {
  for (let index = 0; index < longer.length; index++) if (longer.slice(0, index) + longer.slice(index + 1) === shorter) return true
  return false
}

function swappedDigits(one: string, other: string): boolean {
  const first = [...one].findIndex((digit, index) => digit !== other[index])
  return one[first] === other[first + 1] && one[first + 1] === other[first] && one.slice(first + 2) === other.slice(first + 2)
}

/** 110 for 101, 1001 for 101, 10 for 101; null where typing 0 or something else explains more. */
export function digitSlip(printed: number, implied: number): Slip | null {
  if (printed <= 0 || implied <= 0) return null
  const typed = String(printed)
  const meant = String(implied)
  if (swappedDigits(typed, meant)) return 'swapped'
  if (withoutOneDigit(typed, meant)) return 'extra-digit'
  if (withoutOneDigit(meant, typed)) return 'missing-digit'
  return null
}

/** 16 typed as 1 and 6 in two cells side by side. */
export function isTorn(one: Retyped, other: Retyped, adjacent: boolean): boolean {
  if (!adjacent || one.printed < 1 || one.printed > 9 || other.printed < 0 || other.printed > 9) return false
  const whole = one.printed * 10 + other.printed
  return (one.implied === whole && other.implied === 0) || (one.implied === 0 && other.implied === whole)
}

/** Every cell was meant to hold what was typed into its left neighbor, or its right one, as far as these are among the cells. */
function isShift(cells: readonly Retyped[], columns: readonly string[]): boolean {
  const at = new Map(cells.map((cell) => [columns.indexOf(columnOf(cell.id)), cell]))
  return [1, -1].some((step) => cells.every((cell) => (at.get(columns.indexOf(columnOf(cell.id)) + step)?.printed ?? 0) === cell.implied))
}

/** The slip that one explanation tells of; `columns` gives the columns of the table in the order of the form. */
export function slipOf(cells: readonly Retyped[], columns: readonly string[]): Slip | null {
  const [one, other] = cells
  if (!one) return null
  if (cells.every((cell) => cell.printed === 0 && cell.implied > 0 && isTotal(cell.id))) return cells.length > 1 ? 'totals-zero' : 'total-zero'
  if (!other) return digitSlip(one.printed, one.implied)
  if (rowOf(one.id) !== rowOf(other.id)) return null
  // Three cells of one row at most come from the search; a whole row moved by one column may be more.
  if (cells.length > 2) return isShift(cells, columns) ? 'shifted' : null
  const adjacent = columns.indexOf(columnOf(other.id)) - columns.indexOf(columnOf(one.id)) === 1
  if (isTorn(one, other, adjacent)) return 'torn'
  return !isTotal(one.id) && !isTotal(other.id) && one.implied - one.printed === other.printed - other.implied ? 'moved-column' : null
}
