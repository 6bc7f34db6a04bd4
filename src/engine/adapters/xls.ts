/**
 * Workbooks of Excel 97 to 2003 (.xls, and .et where it is the same inside) into text and grids. Follows [MS-XLS]: records one after the other, those
 * of the workbook first, then those of each sheet. Formulas are never worked out: the value kept is read. Hidden sheets, rows and columns are not read
 * but named in the notes.
 */
import type { SourceDocument } from '../document/document'
import { excess, type Excess } from './limits'
import { formatOf, shownNumber, type NumberFormat } from './number-format'
import { nothingLeft, notesOnSheets, seen, type SheetsLeft } from './sheet-view'
import { writeSheets, type Sheet, type SheetCell, type SheetMerge } from './sheet-writer'
import { letters, recordsFrom, RecordReader, sharedWords, type SheetRecord } from './xls-record'

export type XlsReading =
  | { readonly kind: 'document'; readonly document: SourceDocument }
  | { readonly kind: 'damaged' | 'locked' }
  | Excess
  /** Excel 95 and before. */
  | { readonly kind: 'old' }

/** Cells of one workbook: a form has 500. */
const MOST_CELLS = 200_000
const MOST_MERGES = 20_000
const EXCEL97 = 0x0600

/** Ids of records ([MS-XLS] 2.3). */
const BEGIN = 0x0809
const END = 0x000a
const PASSWORD = 0x002f
const COUNT_FROM_1904 = 0x0022
const FORMAT = 0x041e
const STYLE = 0x00e0
const BOUND_SHEET = 0x0085
const SHARED = 0x00fc
const CONTINUE = 0x003c
const ROW = 0x0208
const COLUMNS = 0x007d
const WINDOW = 0x023e
const MERGES = 0x00e5
const SHARED_WORDS = 0x00fd
const WORDS = 0x0204
const RICH_WORDS = 0x00d6
const NUMBER = 0x0203
const SHORT_NUMBER = 0x027e
const SHORT_NUMBERS = 0x00bd
const TRUTH = 0x0205
const FORMULA = 0x0006
const FORMULA_WORDS = 0x0207

const ERRORS: Readonly<Record<number, string>> = { 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A' }

interface Listed {
  readonly name: string
  readonly at: number
  readonly hidden: boolean
  readonly isSheet: boolean
}

interface Book {
  readonly shared: readonly string[]
  readonly styles: readonly NumberFormat[]
  readonly from1904: boolean
  readonly listed: readonly Listed[]
}

/** The records of the workbook itself; `locked` where the rest is under a password. */
function readBook(stream: Uint8Array): Book | 'locked' {
  const formats = new Map<number, string>()
  const ids: number[] = []
  const listed: Listed[] = []
  const shared: SheetRecord[] = []
  let from1904 = false
  for (const record of recordsFrom(stream, 0)) {
    const reader = new RecordReader(record)
    if (record.id === END) break
    if (record.id === PASSWORD) return 'locked'
    if (record.id === COUNT_FROM_1904) from1904 = reader.short(0) === 1
    else if (record.id === FORMAT) formats.set(reader.short(0), letters(reader, 4, reader.short(2)))
    else if (record.id === STYLE) ids.push(reader.short(2))
    else if (record.id === SHARED || (record.id === CONTINUE && shared[shared.length - 1]?.end === record.at)) shared.push(record)
    else if (record.id === BOUND_SHEET)
      listed.push({ name: letters(reader, 7, reader.byte(6)), at: reader.long(0), hidden: (reader.byte(4) & 3) !== 0, isSheet: reader.byte(5) === 0 })
  }
  return { shared: sharedWords(shared), styles: ids.map((id) => formatOf(id, formats.get(id))), from1904, listed }
}

class TooMany extends Error {}

class SheetReader {
  readonly #book: Book
  readonly #left: SheetsLeft
  readonly #cells: SheetCell[] = []
  readonly #merges: SheetMerge[] = []
  readonly #rows = new Set<number>()
  readonly #columns: (readonly [number, number])[] = []
  #zerosShown = true
  /** Cells with a 0, and those among them whose own format does not show it. */
  #zeros = 0
  #unseenZeros = 0
  /** Where the words of a formula belong that come in a record of their own. */
  #pending: { readonly row: number; readonly column: number } | null = null

  constructor(book: Book, left: SheetsLeft) {
    this.#book = book
    this.#left = left
  }

  read(stream: Uint8Array, { name, at }: Listed): Sheet {
    let depth = 0
    for (const record of recordsFrom(stream, at)) {
      // A chart in a sheet has its own beginning and end.
      if (record.id === BEGIN) depth++
      else if (record.id === END && --depth <= 0) break
      else if (depth === 1) this.#take(record)
    }
    // How the sheet shows zeros stands behind its cells.
    this.#left.zeros += this.#zerosShown ? this.#unseenZeros : this.#zeros
    return seen({ name, cells: this.#cells, merges: this.#merges }, { rows: this.#rows, columns: this.#columns }, this.#left)
  }

  #take(record: SheetRecord): void {
    const reader = new RecordReader(record)
    switch (record.id) {
      case ROW:
        if ((reader.short(12) & 0x20) !== 0) this.#rows.add(reader.short(0))
        break
      case COLUMNS:
        if ((reader.short(8) & 1) !== 0) this.#columns.push([reader.short(0), reader.short(2)])
        break
      case WINDOW:
        this.#zerosShown = (reader.short(0) & 0x10) !== 0
        break
      case MERGES:
        for (let index = 0; index < reader.short(0) && this.#merges.length < MOST_MERGES; index++) {
          const [top, bottom, left, right] = [0, 2, 4, 6].map((offset) => reader.short(2 + 8 * index + offset)) as [number, number, number, number]
          if (bottom >= top && right >= left) this.#merges.push({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 })
        }
        break
      case SHARED_WORDS:
        this.#put(reader, this.#book.shared[reader.long(6)] ?? '')
        break
      case WORDS:
      case RICH_WORDS:
        this.#put(reader, letters(reader, 8, reader.short(6)))
        break
      case NUMBER:
        this.#put(reader, this.#shown(reader.float(6), reader.short(4)))
        break
      case SHORT_NUMBER:
        this.#put(reader, this.#shown(shortNumber(reader.long(6)), reader.short(4)))
        break
      case SHORT_NUMBERS:
        for (let index = 0; 4 + 6 * index + 6 <= record.bytes.length - 2; index++)
          this.#put(reader, this.#shown(shortNumber(reader.long(6 + 6 * index)), reader.short(4 + 6 * index)), reader.short(2) + index)
        break
      case TRUTH:
        this.#put(reader, truth(reader.byte(6), reader.byte(7) === 1))
        break
      case FORMULA:
        this.#formula(reader)
        break
      case FORMULA_WORDS:
        if (this.#pending) this.#add(this.#pending.row, this.#pending.column, letters(reader, 2, reader.short(0)))
        this.#pending = null
    }
  }

  /** The value that a formula left: a number, or a mark for words, truth, an error, nothing. */
  #formula(reader: RecordReader): void {
    this.#pending = null
    if (reader.short(12) !== 0xffff) return this.#put(reader, this.#shown(reader.float(6), reader.short(4)))
    const kind = reader.byte(6)
    if (kind === 0) this.#pending = { row: reader.short(0), column: reader.short(2) }
    else if (kind === 1 || kind === 2) this.#put(reader, truth(reader.byte(8), kind === 2))
  }

  #shown(value: number, style: number): string {
    const format = this.#book.styles[style]
    const words = Number.isFinite(value) ? shownNumber(value, format, this.#book.from1904) : ''
    if (words === '0') this.#zeros++
    if (words === '0' && format?.hidesZero === true) this.#unseenZeros++
    return words
  }

  #put(reader: RecordReader, words: string, column = reader.short(2)): void {
    this.#add(reader.short(0), column, words)
  }

  #add(row: number, column: number, words: string): void {
    if (words.trim() === '') return
    this.#cells.push({ row, column, words })
    if (this.#cells.length > MOST_CELLS) throw new TooMany()
  }
}

function truth(value: number, isError: boolean): string {
  return isError ? (ERRORS[value] ?? '#ERR!') : value === 0 ? 'FALSE' : 'TRUE'
}

/** A number in four bytes: the upper half of a float or a whole number, either as it is or in hundredths. */
function shortNumber(bits: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setInt32(4, bits & 0xfffffffc, true)
  const value = (bits & 2) !== 0 ? (bits | 0) >> 2 : view.getFloat64(0, true)
  return (bits & 1) !== 0 ? value / 100 : value
}

/** Reads the stream `Workbook` of a compound file. Never throws. */
export function readXls(stream: Uint8Array): XlsReading {
  try {
    const head = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
    if (head.getUint16(0, true) !== BEGIN) return { kind: (head.getUint16(0, true) & 0xff) === 9 ? 'old' : 'damaged' }
    if (head.getUint16(4, true) !== EXCEL97) return { kind: 'old' }
    const book = readBook(stream)
    if (book === 'locked') return { kind: 'locked' }
    const left = { ...nothingLeft(), hiddenSheets: book.listed.filter((one) => one.hidden).length }
    const sheets = book.listed.filter((one) => one.isSheet && !one.hidden).map((one) => new SheetReader(book, left).read(stream, one))
    return { kind: 'document', document: { kind: 'xls', ...writeSheets(sheets), card: {}, notes: notesOnSheets(left) } }
  } catch (thrown) {
    if (thrown instanceof TooMany) return excess('cells', MOST_CELLS)
    // A record says more than it holds: the file is cut or altered.
    if (thrown instanceof RangeError) return { kind: 'damaged' }
    throw thrown
  }
}
