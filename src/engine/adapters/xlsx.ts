/**
 * Excel workbooks (.xlsx, and .et where it is the same inside) into text and grids: Office Open XML, ISO/IEC 29500-1, 18. Formulas are never worked
 * out: the value that Excel kept is read. Hidden sheets, rows and columns are not read but named in the notes.
 */
import type { SourceDocument } from '../document/document'
import { Archive, type Trouble } from './archive'
import { excess, troubleOpening, troubleWith, type Excess } from './limits'
import { formatOf, shownNumber, type NumberFormat } from './number-format'
import { RichWords } from './rich-words'
import { nothingLeft, notesOnSheets, seen, type SheetsLeft } from './sheet-view'
import { writeSheets, type Sheet, type SheetCell, type SheetMerge } from './sheet-writer'
import { DEEPEST_PART, readListed, TooDeep } from './xml-tags'

export type WorkbookReading =
  { readonly kind: 'document'; readonly document: SourceDocument } | Excess | { readonly kind: 'locked' | 'damaged' } | { readonly kind: 'other' }

/** All parts that are read, unpacked. A workbook of reports is below 2 MB. */
const MOST_UNPACKED = 40 * 1024 * 1024
/** Cells of one workbook: a form has 500. */
const MOST_CELLS = 200_000
const LARGEST_ROW = 1_048_576
const MOST_MERGES = 20_000

interface Listed {
  readonly name: string
  readonly relation: string
  readonly hidden: boolean
}

function sheetsOf(bytes: Uint8Array): Listed[] {
  const list: Listed[] = []
  readListed(bytes, {
    open(name, attributes) {
      if (name !== 'sheet') return
      list.push({ name: attributes.get('name') ?? '', relation: attributes.local('id') ?? '', hidden: /hidden/i.test(attributes.get('state') ?? '') })
    }
  })
  return list
}

function targetsOf(bytes: Uint8Array): Map<string, { target: string; type: string }> {
  const targets = new Map<string, { target: string; type: string }>()
  readListed(bytes, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return
      const type = attributes.get('Type') ?? ''
      targets.set(attributes.get('Id') ?? '', { target: attributes.get('Target') ?? '', type: type.slice(type.lastIndexOf('/') + 1) })
    }
  })
  return targets
}

/** Words that cells share. */
function sharedOf(bytes: Uint8Array, left: SheetsLeft): string[] {
  const list: string[] = []
  const words = new RichWords()
  readListed(bytes, {
    open: (name, attributes) => words.open(name, attributes),
    text: (part) => words.text(part),
    close(name) {
      words.close(name)
      if (name === 'si') list.push(words.take())
    }
  })
  if (words.removed) left.removed = true
  return list
}

/** For each style of a cell the format of its numbers. */
function stylesOf(bytes: Uint8Array): NumberFormat[] {
  const formats = new Map<number, string>()
  const known = new Map<number, NumberFormat>()
  const styles: NumberFormat[] = []
  let inCells = false
  readListed(bytes, {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '')
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        const id = Number(attributes.get('numFmtId') ?? 0)
        const format = known.get(id) ?? formatOf(id, formats.get(id))
        known.set(id, format)
        styles.push(format)
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    }
  })
  return styles
}

const DOLLAR = 0x24
/** Letters and digits of the longest name of a cell. */
const [MOST_LETTERS, MOST_DIGITS] = [3, 7]

/** `AB12` to row 11, column 27; null for what is no such name. A workbook names every one of its cells. */
function placeOf(name: string): { row: number; column: number } | null {
  let at = name.charCodeAt(0) === DOLLAR ? 1 : 0
  let column = 0
  const letters = at
  for (let code = name.charCodeAt(at); code >= 0x41 && code <= 0x5a; code = name.charCodeAt(++at)) column = column * 26 + code - 0x40
  const digits = name.charCodeAt(at) === DOLLAR ? at + 1 : at
  if (at === letters || at > letters + MOST_LETTERS || digits === name.length || name.length > digits + MOST_DIGITS) return null
  let row = 0
  for (at = digits; at < name.length; at++) {
    const digit = name.charCodeAt(at) - 0x30
    if (!(digit >= 0 && digit <= 9)) return null
    row = row * 10 + digit
  }
  return row >= 1 && row <= LARGEST_ROW ? { row: row - 1, column: column - 1 } : null
}

class TooMany extends Error {}

interface Book {
  readonly shared: readonly string[]
  readonly styles: readonly NumberFormat[]
  readonly from1904: boolean
}

interface Cell {
  readonly row: number
  readonly column: number
  readonly type: string
  readonly style: number
  value: string
  formula: boolean
}

const isSet = (value: string | undefined): boolean => /^(?:1|true)$/.test(value ?? '')

function readSheet(bytes: Uint8Array, name: string, book: Book, left: SheetsLeft): Sheet {
  const cells: SheetCell[] = []
  const merges: SheetMerge[] = []
  const hiding = { rows: new Set<number>(), columns: [] as (readonly [number, number])[] }
  let zerosShown = true
  let row = -1
  let column = -1
  let cell: Cell | null = null
  let part: 'v' | 'f' | null = null
  const inline = new RichWords()
  const finish = ({ row: at, column: across, type, style, value, formula }: Cell): void => {
    if (formula && value === '') left.unknown++
    const format = book.styles[style]
    const words = wordsOf(type, value, format, book)
    if (words.trim() === '') return
    if (words === '0' && (format?.hidesZero === true || !zerosShown)) left.zeros++
    cells.push({ row: at, column: across, words })
    if (cells.length > MOST_CELLS) throw new TooMany()
  }
  readListed(bytes, {
    open(tag, attributes) {
      inline.open(tag, attributes)
      if (tag === 'col' && isSet(attributes.get('hidden'))) hiding.columns.push([Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1])
      else if (tag === 'sheetView') zerosShown = attributes.get('showZeros') === undefined || isSet(attributes.get('showZeros'))
      else if (tag === 'row') {
        const named = Number(attributes.get('r'))
        row = Number.isInteger(named) && named >= 1 && named <= LARGEST_ROW ? named - 1 : row + 1
        column = -1
        if (isSet(attributes.get('hidden'))) hiding.rows.add(row)
      } else if (tag === 'c') {
        const place = placeOf(attributes.get('r') ?? '')
        column = place ? place.column : column + 1
        const [type, style] = [attributes.get('t') ?? 'n', Number(attributes.get('s') ?? 0)]
        cell = { row: place ? place.row : row, column, type, style, value: '', formula: false }
      } else if (cell && (tag === 'v' || tag === 'f')) {
        part = tag
        if (tag === 'f') cell.formula = true
      } else if (tag === 'mergeCell') {
        const [from, to] = (attributes.get('ref') ?? '').split(':').map(placeOf)
        if (from && to && to.row >= from.row && to.column >= from.column && merges.length < MOST_MERGES)
          merges.push({ row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 })
      }
    },
    text(words) {
      inline.text(words)
      if (cell && part === 'v') cell.value += words
    },
    close(tag) {
      inline.close(tag)
      if (tag === 'v' || tag === 'f') part = null
      else if (tag === 'is' && cell) cell.value += inline.take()
      else if (tag === 'c' && cell) {
        finish(cell)
        cell = null
      }
    }
  })
  if (inline.removed) left.removed = true
  return seen({ name, cells, merges }, hiding, left)
}

function wordsOf(type: string, value: string, format: NumberFormat | undefined, { shared, from1904 }: Book): string {
  if (type === 's') return shared[Number(value)] ?? ''
  if (type === 'b') return value === '' ? '' : isSet(value) ? 'TRUE' : 'FALSE'
  const number = type === 'n' && value !== '' ? Number(value) : NaN
  // An error (#REF!) is shown as it stands: it is no number.
  return Number.isFinite(number) ? shownNumber(number, format, from1904) : value
}

/** Whether days are counted from 1904, as Excel for Macintosh once did. */
function countsFrom1904(bytes: Uint8Array): boolean {
  let found = false
  readListed(bytes, {
    open(name, attributes) {
      if (name === 'workbookPr') found = isSet(attributes.get('date1904'))
    }
  })
  return found
}

/** Reads the bytes of a zip archive as a workbook. Never throws. */
export function readXlsx(bytes: Uint8Array): WorkbookReading {
  const archive = Archive.open(bytes, MOST_UNPACKED)
  if (typeof archive === 'string') return troubleOpening(archive)
  const name = 'xl/workbook.xml'
  if (!archive.has(name)) return { kind: 'other' }
  const part = (path: string): Uint8Array | Trouble | null => (archive.has(path) ? archive.part(path) : null)
  const [main, links, words, formats] = [part(name), part('xl/_rels/workbook.xml.rels'), part('xl/sharedStrings.xml'), part('xl/styles.xml')]
  for (const one of [main, links, words, formats]) if (typeof one === 'string') return troubleWith(one, MOST_UNPACKED)
  if (!(main instanceof Uint8Array) || !(links instanceof Uint8Array)) return { kind: 'damaged' }
  try {
    const targets = targetsOf(links)
    const left = nothingLeft()
    const book: Book = {
      shared: words instanceof Uint8Array ? sharedOf(words, left) : [],
      styles: formats instanceof Uint8Array ? stylesOf(formats) : [],
      from1904: countsFrom1904(main)
    }
    const listed = sheetsOf(main)
    left.hiddenSheets = listed.filter((one) => one.hidden).length
    const sheets: Sheet[] = []
    for (const { name: title, relation, hidden } of listed) {
      const target = targets.get(relation)
      if (hidden || target?.type !== 'worksheet') continue
      const path = target.target.startsWith('/') ? target.target.slice(1) : `xl/${target.target}`
      const sheet = part(path)
      if (typeof sheet === 'string') return troubleWith(sheet, MOST_UNPACKED)
      if (!sheet) return { kind: 'damaged' }
      sheets.push(readSheet(sheet, title, book, left))
    }
    return { kind: 'document', document: { kind: 'xlsx', ...writeSheets(sheets), card: {}, notes: notesOnSheets(left) } }
  } catch (thrown) {
    if (thrown instanceof TooDeep) return excess('depth', DEEPEST_PART)
    if (thrown instanceof TooMany) return excess('cells', MOST_CELLS)
    throw thrown
  }
}
