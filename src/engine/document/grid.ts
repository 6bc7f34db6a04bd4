/**
 * A table found in a file, whatever its format.
 * `positions` says whether a cell's column can be trusted: HTML spans and complete rows of tabs keep positions; lists of lines do not.
 */
export interface GridCell {
  /** Offsets of the trimmed words of the cell in the source text; an empty cell has start === end. */
  readonly start: number
  readonly end: number
  /** First column the cell covers, counted from 0 with all spans laid out. */
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
}

export interface GridRow {
  /** Where the row's line starts in the source text. */
  readonly start: number
  readonly cells: readonly GridCell[]
}

export interface Grid {
  readonly start: number
  readonly end: number
  readonly columns: number
  readonly rows: readonly GridRow[]
}
