/** Where the form stands in a source: what recognition hands to facts and, through them, to the rules on structure and tables. */
import type { Place } from '../document/place'
import type { RowId, TableId } from '../form/cells'
import type { ChapterId } from '../form/chapters'
import type { Edition } from '../form/editions'
import type { OrganKind, OrganLevel } from '../contract'

/** How the cells of a layout are parted; only `cells` and `html` keep a cell's column. */
export type Layout = 'cells' | 'html' | 'lines' | 'inline'

export interface TitleLine {
  /** The title as printed, lines joined, blanks out: `甲镇人民政府2023年政府信息公开工作年度报告`. */
  readonly text: string
  readonly at: Place
  /** 甲镇人民政府; null where the title names nobody. */
  readonly organ: string | null
  /** Every year the title names, in order, with repetitions. */
  readonly years: readonly number[]
  /** The organ stands before the year (`甲镇2023年…`), after it (`2023年甲镇…`), or is missing. */
  readonly order: 'organ-year' | 'year-organ' | 'no-year' | 'no-organ'
  /** The words of the report as printed: 政府信息公开工作年度报告, 政府信息公开工作报告 … */
  readonly words: string
}

/** A 统计期限 statement. */
export interface PeriodStatement {
  readonly at: Place
  /** Years that the statement names. */
  readonly years: readonly number[]
  /** ISO dates where both ends could be read. */
  readonly from: string | null
  readonly to: string | null
}

/** When the report was published. */
export interface Publication {
  /** ISO date. */
  readonly on: string
  /** What the page calls it: 发布日期, 公开时间; null where a person gave the date. */
  readonly called: string | null
  /** null where a person gave the date, or the metadata of the page. */
  readonly at: Place | null
}

export interface Heading {
  readonly id: ChapterId | 'extra'
  /** The ordinal as printed, 1 to 20; null where the heading has none. */
  readonly number: number | null
  /** The title as printed without its ordinal and Markdown marks. */
  readonly title: string
  readonly at: Place
  /** 1 for the official title, below for aliases and slips (1 − distance ÷ longer length over the label normal form). */
  readonly similarity: number
}

/** A heading below chapter level: （一）主动公开, 一、主动公开 inside chapter one. */
export interface Subheading {
  readonly level: 'chapter' | 'section'
  readonly number: number
  /** Without its ordinal, cut at the first colon or full stop. */
  readonly title: string
  readonly chapter: ChapterId | 'preamble' | 'extra'
  readonly at: Place
}

/** One paragraph of prose: text outside tables, titles, headings and page furniture. */
export interface Paragraph {
  readonly at: Place
  readonly chapter: ChapterId | 'preamble' | 'extra'
}

export interface RecognizedChapter {
  readonly id: ChapterId | 'preamble' | 'extra'
  readonly title: string
  readonly at: Place
  /** The chapter's prose, tables left out, sub-headings kept. */
  readonly text: string
}

export interface RecognizedRow {
  /** `requests.refused.thirdParty`, `disputes.reconsideration`. */
  readonly row: RowId
  /** The label as printed; for table four the head of the block. */
  readonly label: Place
  /** The official label the row was matched to. */
  readonly official: string
  /** How the label was told: its own words, a form seen in the wild, a slip of some characters, the beginning of a wrapped label. */
  readonly match: 'exact' | 'alias' | 'slip' | 'prefix'
  readonly similarity: number
  /** Cells of the row bound to the form's columns; null where the row could not be read with certainty. An empty cell has an empty place. */
  readonly values: readonly Place[] | null
  /** Values beyond the columns of the form, in order. */
  readonly surplus: readonly Place[]
  /** The values stand under heads of the form, so that the surplus is another column's. */
  readonly headed: boolean
  /** How many values the form has for the row. */
  readonly columns: number
  /** How many values were found when they could not be assigned. */
  readonly found: number
  /** Why the row could not be read. */
  readonly unread: UnreadReason | null
}

/**
 * `count`: the number of values fits no assignment · `none`: label without any value · `torn`: numbers torn apart ·
 * `deduplicated`: repeated lines were removed · `lost`: the table's values are gone · `label`: rows cannot be told apart ·
 * `order`: the heads stand in another order than the form's
 */
export type UnreadReason = 'count' | 'none' | 'torn' | 'deduplicated' | 'lost' | 'label' | 'order'

export interface RecognizedHead {
  /** Column id (`issued`, `naturalPerson`, `total`) the head stands for; null where it fits none. */
  readonly column: string | null
  /** The row group it belongs to: item of Art. 20, or the table. */
  readonly of: string
  readonly at: Place
  readonly official: string | null
  readonly similarity: number
}

export interface ExtraRow {
  readonly label: Place
  readonly values: readonly Place[]
  /** `小计` and the like: what it adds up, where that can be told (RowIds), else null. */
  readonly subtotalOf: readonly RowId[] | null
}

export interface RecognizedTable {
  readonly table: TableId
  /** Told by its own rows and heads. Table four has none. */
  readonly edition: Edition | null
  /** The first thing of the table that was found: head, corner note or row label. */
  readonly at: Place
  readonly end: number
  /** In the order found; an official row twice has two entries. */
  readonly rows: readonly RecognizedRow[]
  readonly heads: readonly RecognizedHead[]
  readonly extraRows: readonly ExtraRow[]
  /** Runs of figures whose label was torn apart beyond telling: rows that seem missing may only be unread. */
  readonly orphans: number
  /** Extra columns the table prints, such as 法人小计. */
  readonly extraColumns: readonly Place[]
  readonly cornerNote: Place | null
  /** The unit printed with 本年收费金额 or 采购总金额, where one is printed: 万元, 元. */
  readonly unit: { readonly at: Place; readonly printed: string } | null
  /** The table as a whole could not be read with certainty. */
  readonly unread: UnreadReason | null
  readonly layout: Layout
}

export interface Recognized {
  readonly scope: 'report' | 'part' | 'none'
  /** Lines that read as a report's title; the first is the report's. */
  readonly titles: readonly TitleLine[]
  readonly organ: string | null
  readonly organKind: OrganKind | null
  readonly organLevel: OrganLevel | null
  readonly year: number | null
  readonly yearFrom: 'title' | 'period' | null
  readonly periods: readonly PeriodStatement[]
  readonly published: Publication | null
  /** What the report is called outside of its text: the file's name, the page's title. */
  readonly names: { readonly file: string | null; readonly page: string | null }
  readonly edition: Edition | null
  /** Table two of one edition with table three of the other. */
  readonly hybrid: boolean
  readonly headings: readonly Heading[]
  readonly subheadings: readonly Subheading[]
  readonly chapters: readonly RecognizedChapter[]
  readonly paragraphs: readonly Paragraph[]
  readonly tables: Readonly<Partial<Record<TableId, RecognizedTable>>>
  /** Chapter words of the regime before 2019 found as headings (咨询处理情况 …). */
  readonly oldHeadings: readonly Place[]
  readonly layout: Layout
  /** The text seems to hold the form with nothing filled in. */
  readonly blankForm: boolean
  /** False where the source is longer than any report and was read in part only. */
  readonly whole: boolean
  /** Starts of further reports in the same source. */
  readonly furtherReports: readonly number[]
  readonly notes: readonly string[]
}
