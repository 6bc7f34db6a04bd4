/** 问题清单 as a file: a workbook of five sheets (six where people judge apart), or the first of them as CSV. Both are written report by report. */
import { PAGES } from '../engine/rules/pages'
import { zhExports } from '../wording/zh/exports'
import { zhProblems } from '../wording/zh/problems'
import { CSV_MARK, csvLines } from './csv'
import { ProblemList, type Listed, type ListOptions, type RefusedName } from './problem-list'
import { MOST_ROWS, WorkbookWriter, type Cell, type Column, type SheetWriter } from './workbook'

const words = zhProblems.list

/** Columns of a sheet from their heads and widths. */
function columnsOf(heads: readonly string[], widths: readonly number[]): Column[] {
  return heads.map((head, index) => ({ head, width: widths[index] ?? 10 }))
}

/** 人工复核. */
const JUDGED = 22
const PROBLEM_COLUMNS = columnsOf(words.columns, words.widths).map((column, index): Column =>
  index === JUDGED ? { ...column, choices: words.judgements } : column
)
const RULE_COLUMNS = columnsOf(words.ruleColumns, words.ruleWidths).map((column, index): Column => (index === 3 ? { ...column, share: true } : column))

/** Columns that stay in sight: number, region and unit. */
const FIXED = 3
const PAGES_WIDE = 3

/** A list over sheets: one more begins where a sheet is full. */
class NumberedRows {
  #count = 0
  #sheets = 1
  #sheet: SheetWriter

  constructor(
    private readonly book: WorkbookWriter,
    private readonly name: string
  ) {
    this.#sheet = this.#open(name)
  }

  add(rows: readonly Cell[][]): void {
    for (const row of rows) {
      if (this.#sheet.rows >= MOST_ROWS) this.#sheet = this.#open(words.next(this.name, (this.#sheets += 1)))
      this.#sheet.add([(this.#count += 1), ...row])
    }
  }

  #open(name: string): SheetWriter {
    return this.book.sheet({ name, columns: PROBLEM_COLUMNS, fixed: FIXED, pagesWide: PAGES_WIDE })
  }
}

/** What takes reports and becomes a file. */
export interface ProblemFile {
  /** How many files are in it, where that is not the number of reports. */
  readonly made?: number
  add(listed: Listed): void
  /** The file in pieces. `scope`: what was asked for, in words; `gone`: how many of it could not be read back; `refused`: files that gave no report. */
  finish(scope: string, gone: number, refused?: readonly RefusedName[]): Uint8Array[]
}

/** `rules`: version of the rules, for the foot of the pages. Every sheet is open from the start, so that nothing waits for the end. */
export function problemWorkbook(options: ListOptions, rules: string): ProblemFile {
  const list = new ProblemList(options)
  const book = new WorkbookWriter(words.footer(rules))
  const { sheets } = words
  const problems = new NumberedRows(book, sheets.problems)
  const common = book.sheet({ name: sheets.rules, columns: RULE_COLUMNS })
  const units = book.sheet({ name: sheets.units, columns: columnsOf(words.unitColumns, words.unitWidths) })
  const readings = book.sheet({ name: sheets.readings, columns: columnsOf(words.readingColumns, words.readingWidths) })
  const about = book.sheet({ name: sheets.about, columns: columnsOf(words.aboutColumns, words.aboutWidths) })
  const people = options.peopleApart ? new NumberedRows(book, sheets.people) : null
  return {
    add(listed) {
      const rows = list.add(listed)
      problems.add(rows.problems)
      people?.add(rows.people)
      units.add(rows.unit)
      readings.add(rows.reading)
    },
    finish(scope, gone, refused = []) {
      for (const file of refused) readings.add(list.refusedRow(file))
      for (const row of list.ruleRows((rule) => PAGES[rule]?.title ?? rule)) common.add(row)
      for (const row of list.aboutRows(scope, gone)) about.add(row)
      return book.finish()
    }
  }
}

/** One table alone, with a last head that says what the list cannot tell: where people judge apart, what is for them stands at its end. */
export function problemCsv(options: ListOptions): ProblemFile {
  const list = new ProblemList(options)
  const people: Cell[][] = []
  // Encoded report by report: the browser would turn megabytes of text into bytes at one go.
  const encoder = new TextEncoder()
  const lines: Uint8Array[] = [encoder.encode(CSV_MARK + csvLines([[...words.columns, zhExports.remark]]))]
  let count = 0
  const put = (rows: readonly Cell[][]): void => {
    const filling = words.columns.length
    if (rows.length > 0) lines.push(encoder.encode(csvLines(rows.map((row) => [(count += 1), ...row, ...Array<null>(filling - row.length).fill(null)]))))
  }
  return {
    add(listed) {
      const rows = list.add(listed)
      put(rows.problems)
      people.push(...rows.people)
    },
    finish() {
      put(people)
      return lines
    }
  }
}
