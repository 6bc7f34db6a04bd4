/** Papers for people to sign, as Word files: how far the collection has come (outputs.md no. 5), and what a published report had wrong (no. 6). */
import { zh } from '../wording/zh'
import { zhExports } from '../wording/zh/exports'
import { zhPapers } from '../wording/zh/papers'
import { download } from './download'
import { fileName } from './provenance'
import { wordFile, type Block } from './word-file'

const MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** How far the collection has come. */
export interface Progress {
  readonly year: number
  /** 截至1月18日17时：应报130，已报127；未报送 3，… */
  readonly totals: string
  /** ISO date, for the name of the file. */
  readonly today: string
  /** Cells of the columns but the first, which is their number in the roster. */
  readonly rows: readonly (readonly string[])[]
}

const PROGRESS_WIDTHS = [6, 21, 8, 9, 7, 16, 9, 9, 6, 9]

export function progressBlocks({ year, totals, rows }: Progress): Block[] {
  const words = zhPapers.progress
  return [
    { style: 'title', words: words.title(year) },
    { style: 'first', words: totals },
    { heads: words.columns, widths: PROGRESS_WIDTHS, rows },
    { style: 'first', words: words.signed }
  ]
}

/** Hands the paper to the reader. Gives its name. */
export function takeProgress(progress: Progress): string {
  const name = fileName([zhPapers.progress.fileName, progress.today], 'docx')
  download(name, MIME, ...(wordFile(progressBlocks(progress), zhPapers.plainFooter, true) as Uint8Array<ArrayBuffer>[]))
  return name
}

/** What differs between a published report and the one that takes its place. */
export interface Rectified {
  readonly organ: string
  readonly year: number | null
  /** ISO date of publication of the earlier one, where a person gave it. */
  readonly publishedOn: string | null
  readonly url: string | null
  readonly cells: readonly { readonly name: string; readonly was: string; readonly is: string }[]
  /** Cells that are the same in both; cells that one of the two does not give. */
  readonly same: number
  readonly unread: number
  /** Paragraphs that differ. */
  readonly passages: number
  /** Both give all of the report: what was not found to differ is the same. */
  readonly whole: boolean
  readonly rules: string
}

const RECTIFIED_WIDTHS = [8, 34, 16, 16, 26]

export function rectifiedBlocks({ organ, year, publishedOn, url, cells, same, unread, passages, whole }: Rectified): Block[] {
  const words = zhPapers.rectified
  const [, month = 0, day = 0] = (publishedOn ?? '').split('-').map(Number)
  const on = publishedOn === null ? words.someDay : words.day(Number(publishedOn.slice(0, 4)), month, day)
  return [
    { style: 'title', words: words.title(organ, year) },
    { style: 'first', words: words.addressee },
    { style: 'body', words: words.opening(on, url, organ, year) },
    { heads: words.columns, widths: RECTIFIED_WIDTHS, rows: cells.map(({ name, was, is }, index) => [String(index + 1), name, was, is, '']) },
    { style: 'body', words: words.rest(same, unread, passages, whole) },
    { style: 'body', words: words.again },
    { style: 'first', words: words.signed },
    { style: 'first', words: words.annexes },
    { style: 'heading', words: words.publicHeading },
    ...cells.map((cell): Block => ({ style: 'first', words: words.publicLine(cell.name, cell.was, cell.is) })),
    { style: 'first', words: zh.words.cannotJudge }
  ]
}

/** Hands the paper to the reader. Gives its name. */
export function takeRectified(rectified: Rectified): string {
  const name = fileName([zhPapers.rectified.fileName, rectified.organ, rectified.year], 'docx')
  download(name, MIME, ...(wordFile(rectifiedBlocks(rectified), zhExports.sheetFooter(rectified.rules)) as Uint8Array<ArrayBuffer>[]))
  return name
}
