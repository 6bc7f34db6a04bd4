import type { Grid } from './grid'

/** A worksheet and its rows, by where they stand in the text. */
export interface SheetRows {
  readonly name: string
  readonly start: number
  /** Row from 1, and column of the first one of its table from 0, as they stand in the sheet. */
  readonly rows: readonly { readonly start: number; readonly row: number; readonly column: number }[]
}

/** What a file says before anybody asks what it means: its text, its tables, and what an adapter had to do to get at them. */
export interface SourceDocument {
  /** text, markdown, html … as `CheckResult.source.kind`. */
  readonly kind: string
  /** The source as read; every place points into it. For `{ text }` the string given, unchanged. */
  readonly text: string
  /** Tables whose cells the format itself marks (HTML); text layouts are told apart by recognition. */
  readonly grids: readonly Grid[]
  /** Of a workbook. */
  readonly sheets?: readonly SheetRows[]
  /** Fields of an index card or of the page's metadata: 发布机构, 发布日期, 索引号. */
  readonly card: Readonly<Record<string, string>>
  /** True where the file was larger or deeper than any report and its rest was left out: too little to judge. */
  readonly cut?: boolean
  /** True where pages are pictures that were not read: what is missing in the text may stand there. */
  readonly partly?: boolean
  /** What the adapter had to guess, join or skip. */
  readonly notes: readonly string[]
}
