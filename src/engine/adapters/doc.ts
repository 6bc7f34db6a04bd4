/**
 * Word 97 to 2003 documents (.doc, and .wps where it is the same inside) into text and grids. Follows [MS-DOC]: text in pieces, properties of
 * paragraphs and characters in pages of 512 bytes beside it. Nothing in them is run. What Word does not show is not read but named in the notes.
 */
import type { SourceDocument } from '../document/document'
import { writeLines, writeTable, type Definition, type Row } from './edge-table'
import { excess, type Excess } from './limits'
import type { CompoundFile } from './ole'
import { PageWriter } from './page-writer'
import { HIDDEN_WORDS, REMOVED_WORDS } from './word-notes'

export type DocReading =
  | { readonly kind: 'document'; readonly document: SourceDocument }
  | { readonly kind: 'locked' | 'damaged' }
  | Excess
  /** Word 95 and before. */
  | { readonly kind: 'old' }

const MAGIC = 0xa5ec
/** The first version whose inside this is: Word 97. */
const WORD97 = 0x00c1
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200

const CLX = 33
const PARAGRAPHS = 13
const CHARACTERS = 12
const PAGE = 512
/** More characters than the longest text that is read. */
const MOST_CHARACTERS = 5_000_000

/** Properties ([MS-DOC] 2.6): of characters, of paragraphs, of rows. */
const DELETED = 0x0800
const STRUCK = 0x0837
const HIDDEN = 0x083c
const IN_TABLE = 0x2416
const ROW_END = 0x2417
const INNER_CELL = 0x244b
const INNER_ROW = 0x244c
const DEPTH = 0x6649
const HUGE = 0x6646
const HUGE_OLD = 0x6645
const DEFINE_TABLE = 0xd608
const MERGE_DOWN = 0xd62b
const TABS = 0xc615

/** Windows-1252 where it differs from Latin-1: quotation marks and dashes. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

interface Piece {
  /** Characters of the document it begins and ends at. */
  readonly from: number
  readonly to: number
  /** Where it stands in the stream, in bytes. */
  readonly at: number
  readonly narrow: boolean
}

interface Properties {
  inTable: boolean
  rowEnd: boolean
  /** A cell or a row of a table inside a cell ends here. */
  inner: 'cell' | 'row' | null
  depth: number
  definition: Definition | null
}

/** Walks the single properties of a list; each with its code and where its operand stands. */
function* properties(bytes: Uint8Array, start: number, end: number): Generator<{ code: number; at: number; length: number }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = start
  while (at + 2 <= end) {
    const code = view.getUint16(at, true)
    at += 2
    let length = [1, 1, 2, 4, 2, 2, -1, 3][code >> 13] ?? 1
    if (length < 0) {
      if (code === DEFINE_TABLE) {
        if (at + 2 > end) return
        length = view.getUint16(at, true) - 1
        at += 2
      } else {
        length = bytes[at] ?? 0
        // Its length byte says 255 where the list is longer than that: nothing a table needs follows it.
        if (code === TABS && length === 255) return
        at += 1
      }
    }
    if (length < 0 || at + length > end) return
    yield { code, at, length }
    at += length
  }
}

function definitionOf(bytes: Uint8Array, at: number, length: number): Definition | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = bytes[at] ?? 0
  if (count === 0 || count > 64 || 1 + 2 * (count + 1) > length) return null
  const edges = Array.from({ length: count + 1 }, (_, index) => view.getInt16(at + 1 + 2 * index, true))
  const cells = at + 1 + 2 * (count + 1)
  const flags = Array.from({ length: count }, (_, index) => (cells + 20 * index + 2 <= at + length ? view.getUint16(cells + 20 * index, true) : 0))
  // Bit 1: the cell goes on from its left; bits 5 and 6: 1 goes on from above, 3 begins a cell that goes down.
  return { edges, across: flags.map((flag) => (flag & 3) === 2), down: flags.map((flag) => ((flag >> 5) & 3) === 1) }
}

/** Runs of properties by where their text stands in the stream: of paragraphs or of characters. */
class Runs {
  readonly #starts: number[] = []
  readonly #pages: { readonly page: number; readonly index: number; readonly end: number }[] = []

  constructor(
    readonly bytes: Uint8Array,
    table: Uint8Array,
    at: number,
    length: number,
    readonly width: number
  ) {
    if (at + length > table.length || length < 12) return
    const list = new DataView(table.buffer, table.byteOffset, table.byteLength)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const count = Math.floor((length - 4) / 8)
    for (let index = 0; index < count; index++) {
      const page = (list.getUint32(at + 4 * (count + 1) + 4 * index, true) & 0x3fffff) * PAGE
      if (page + PAGE > bytes.length) continue
      const runs = bytes[page + PAGE - 1] ?? 0
      if (4 * (runs + 1) + width * runs >= PAGE) continue
      for (let run = 0; run < runs; run++) {
        this.#starts.push(view.getUint32(page + 4 * run, true))
        this.#pages.push({ page, index: run, end: view.getUint32(page + 4 * (run + 1), true) })
      }
    }
  }

  /** Where the properties of the run that holds byte `at` stand: the offset of their first byte from the page, and the page. */
  find(at: number): { readonly page: number; readonly offset: number; readonly end: number } | null {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) <= at) low = middle + 1
      else high = middle
    }
    const run = this.#pages[low - 1]
    if (!run || at >= run.end) return null
    const count = this.bytes[run.page + PAGE - 1] ?? 0
    return { page: run.page, offset: 2 * (this.bytes[run.page + 4 * (count + 1) + this.width * run.index] ?? 0), end: run.end }
  }
}

class DocReader {
  readonly #main: Uint8Array
  readonly #data: Uint8Array | null
  readonly #pieces: readonly Piece[]
  readonly #paragraphs: Runs
  readonly #characters: Runs
  #deleted = false
  #hidden = false

  constructor(main: Uint8Array, table: Uint8Array, data: Uint8Array | null, pieces: readonly Piece[]) {
    this.#main = main
    this.#data = data
    this.#pieces = pieces
    const view = new DataView(main.buffer, main.byteOffset, main.byteLength)
    const pair = (index: number): [number, number] => [view.getUint32(0x9a + 8 * index, true), view.getUint32(0x9e + 8 * index, true)]
    this.#paragraphs = new Runs(main, table, ...pair(PARAGRAPHS), 13)
    this.#characters = new Runs(main, table, ...pair(CHARACTERS), 1)
  }

  notes(): string[] {
    return [...(this.#deleted ? [REMOVED_WORDS] : []), ...(this.#hidden ? [HIDDEN_WORDS] : [])]
  }

  /** Every paragraph with its words and properties, in order. */
  *paragraphs(): Generator<{ words: string; mark: number; properties: Properties }> {
    let words = ''
    // Codes of a field stand between 0x13 and 0x14, what they give between 0x14 and 0x15.
    const fields: boolean[] = []
    for (const { from, to, at, narrow } of this.#pieces) {
      let shownUntil = -1
      let shown = true
      for (let index = 0; index < to - from; index++) {
        const place = at + (narrow ? index : 2 * index)
        const code = narrow ? this.#narrow(place) : (this.#main[place] ?? 0) | ((this.#main[place + 1] ?? 0) << 8)
        if (place >= shownUntil) {
          const run = this.#characters.find(place)
          shown = run === null || this.#isShown(run)
          shownUntil = run === null ? place + 1 : run.end
        }
        if (code === 0x0d || code === 0x07 || code === 0x0c) {
          yield { words, mark: code, properties: this.#propertiesAt(place) }
          words = ''
          // The codes of a field end with their paragraph at the latest.
          fields.fill(false)
        } else if (code === 0x13) fields.push(true)
        else if (code === 0x14) {
          if (fields.length > 0) fields[fields.length - 1] = false
        } else if (code === 0x15) fields.pop()
        else if (!shown || fields.includes(true)) continue
        else if (code === 0x0b) words += '\n'
        else if (code === 0x1e) words += '-'
        else if (code >= 0x20 || code === 0x09) words += String.fromCharCode(code)
      }
    }
    if (words !== '') yield { words, mark: 0x0d, properties: this.#propertiesAt(-1) }
  }

  #narrow(place: number): number {
    const code = this.#main[place] ?? 0
    return code >= 0x80 && code < 0xa0 ? CP1252.charCodeAt(code - 0x80) : code
  }

  #isShown({ page, offset }: { page: number; offset: number }): boolean {
    if (offset === 0) return true
    const length = this.#main[page + offset] ?? 0
    for (const { code, at } of properties(this.#main, page + offset + 1, page + offset + 1 + length)) {
      const on = (this.#main[at] ?? 0) === 1
      if (on && (code === DELETED || code === STRUCK)) {
        this.#deleted = true
        return false
      }
      if (on && code === HIDDEN) {
        this.#hidden = true
        return false
      }
    }
    return true
  }

  #propertiesAt(place: number): Properties {
    const found: Properties = { inTable: false, rowEnd: false, inner: null, depth: 0, definition: null }
    const run = this.#paragraphs.find(place)
    if (!run || run.offset === 0) return found
    const start = run.page + run.offset
    const first = this.#main[start] ?? 0
    const [from, length] = first === 0 ? [start + 2, 2 * (this.#main[start + 1] ?? 0)] : [start + 1, 2 * first - 1]
    // The first two bytes name the style.
    this.#take(found, this.#main, from + 2, Math.min(from + length, run.page + PAGE))
    return found
  }

  #take(found: Properties, bytes: Uint8Array, start: number, end: number): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (const { code, at, length } of properties(bytes, start, end)) {
      if (code === IN_TABLE) found.inTable = bytes[at] === 1
      else if (code === ROW_END) found.rowEnd = bytes[at] === 1
      else if (code === INNER_CELL && bytes[at] === 1) found.inner = 'cell'
      else if (code === INNER_ROW && bytes[at] === 1) found.inner = 'row'
      else if (code === DEPTH) found.depth = view.getUint32(at, true)
      else if (code === DEFINE_TABLE) found.definition = definitionOf(bytes, at, length)
      else if (code === MERGE_DOWN && found.definition && length >= 2) found.definition.down[bytes[at] ?? 0] = bytes[at + 1] === 1
      else if ((code === HUGE || code === HUGE_OLD) && this.#data && bytes !== this.#data) {
        // Wide tables have their properties in a stream of their own.
        const offset = view.getUint32(at, true)
        const size = offset + 2 <= this.#data.length ? (this.#data[offset] ?? 0) | ((this.#data[offset + 1] ?? 0) << 8) : 0
        this.#take(found, this.#data, offset + 2, Math.min(offset + 2 + size, this.#data.length))
      }
    }
  }
}

/** Puts paragraphs together to cells, rows and tables. A table inside a cell becomes lines of that cell. */
function write(writer: PageWriter, reader: DocReader): void {
  let rows: Row[] = []
  let cells: string[] = []
  let lines: string[] = []
  const endTable = (): void => {
    if (cells.length > 0) rows.push({ cells, definition: null })
    if (rows.length > 0) writeTable(writer, rows)
    rows = []
    cells = []
  }
  for (const { words, mark, properties: found } of reader.paragraphs()) {
    if (!found.inTable) {
      endTable()
      if (lines.length > 0) writeLines(writer, lines.join('\n'))
      lines = []
      writeLines(writer, words)
      writer.line()
      continue
    }
    if (found.rowEnd && found.depth <= 1) {
      rows.push({ cells, definition: found.definition })
      cells = []
      lines = []
      continue
    }
    lines.push(words)
    if (mark === 0x07 && found.depth <= 1) {
      cells.push(lines.join('\n'))
      lines = []
    }
  }
  endTable()
  writer.finish()
}

function piecesOf(table: Uint8Array, at: number, length: number, characters: number): Piece[] | null {
  if (at + length > table.length) return null
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  let from = at
  while (from + 3 <= at + length && table[from] === 1) from += 3 + view.getUint16(from + 1, true)
  if (from + 5 > at + length || table[from] !== 2) return null
  const size = view.getUint32(from + 1, true)
  const start = from + 5
  if (start + size > table.length) return null
  const count = Math.floor((size - 4) / 12)
  const pieces: Piece[] = []
  for (let index = 0; index < count; index++) {
    const [first, last] = [view.getUint32(start + 4 * index, true), view.getUint32(start + 4 * (index + 1), true)]
    const place = view.getUint32(start + 4 * (count + 1) + 8 * index + 2, true)
    const narrow = (place & 0x40000000) !== 0
    if (last < first) return null
    if (first >= characters) break
    pieces.push({ from: first, to: Math.min(last, characters), at: narrow ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff, narrow })
  }
  return pieces
}

/** Reads a compound file as a Word document. Never throws. */
export function readDoc(file: CompoundFile): DocReading {
  const main = file.stream('WordDocument')
  if (!main || main.length < 0x200) return { kind: 'damaged' }
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength)
  if (view.getUint16(0, true) !== MAGIC || view.getUint16(2, true) < WORD97) return { kind: 'old' }
  const flags = view.getUint16(0x0a, true)
  if (flags & ENCRYPTED) return { kind: 'locked' }
  const table = file.stream(flags & SECOND_TABLE ? '1Table' : '0Table')
  const characters = view.getUint32(0x4c, true)
  if (!table) return { kind: 'damaged' }
  if (characters > MOST_CHARACTERS) return excess('words', MOST_CHARACTERS)
  const pieces = piecesOf(table, view.getUint32(0x9a + 8 * CLX, true), view.getUint32(0x9e + 8 * CLX, true), characters)
  if (!pieces || pieces.some((piece) => piece.at + (piece.to - piece.from) * (piece.narrow ? 1 : 2) > main.length)) return { kind: 'damaged' }
  const reader = new DocReader(main, table, file.stream('Data'), pieces)
  const writer = new PageWriter()
  write(writer, reader)
  return { kind: 'document', document: { kind: 'doc', text: writer.text, grids: writer.grids, card: {}, notes: reader.notes() } }
}
