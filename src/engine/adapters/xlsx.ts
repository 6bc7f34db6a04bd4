/**
 * Excel workbooks (.xlsx, and .et where it is the same inside) into text and grids: Office Open XML, ISO/IEC 29500-1, 18. Formulas are never worked
 * out: the value that Excel kept is read. Hidden sheets, rows and columns are not read but named in the notes.
 */
import type { SourceDocument } from '../document/document'
import { Archive, type Trouble } from './archive'
import { readTags } from './markup'
import { writeSheets, type Sheet, type SheetCell } from './sheet-writer'
import { decodeXml } from './word-xml'

export type WorkbookReading = { readonly kind: 'document'; readonly document: SourceDocument } | { readonly kind: Trouble } | { readonly kind: 'other' }

/** All parts that are read, unpacked. A workbook of reports is below 2 MB. */
const MOST_UNPACKED = 40 * 1024 * 1024
/** Cells of one workbook: a form has 500. */
const MOST_CELLS = 200_000
const LARGEST_ROW = 1_048_576
const LARGEST_COLUMN = 256

type Attributes = Readonly<Record<string, string>>

/** `x:row` and `row` are one. */
const plain = (name: string): string => name.slice(name.indexOf(':') + 1)

interface Tags {
  open?(name: string, attributes: Attributes): void
  text?(words: string): void
  close?(name: string): void
}

class TooDeep extends Error {}

function readPart(bytes: Uint8Array, tags: Tags): void {
  let depth = 0
  readTags(
    decodeXml(bytes),
    {
      onopentag(name, attributes) {
        if (++depth > 64) throw new TooDeep()
        tags.open?.(plain(name), attributes)
      },
      ontext: (words) => tags.text?.(words),
      onclosetag(name) {
        depth--
        tags.close?.(plain(name))
      }
    },
    'xml'
  )
}

interface Listed {
  readonly name: string
  readonly relation: string
  readonly hidden: boolean
}

function sheetsOf(bytes: Uint8Array): Listed[] {
  const list: Listed[] = []
  readPart(bytes, {
    open(name, attributes) {
      if (name !== 'sheet') return
      const relation = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? ''
      list.push({ name: attributes['name'] ?? '', relation, hidden: /hidden/i.test(attributes['state'] ?? '') })
    }
  })
  return list
}

function targetsOf(bytes: Uint8Array): Map<string, { target: string; type: string }> {
  const targets = new Map<string, { target: string; type: string }>()
  readPart(bytes, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return
      const type = attributes['Type'] ?? ''
      targets.set(attributes['Id'] ?? '', { target: attributes['Target'] ?? '', type: type.slice(type.lastIndexOf('/') + 1) })
    }
  })
  return targets
}

/** Words that cells share; phonetic guides (rPh) are none of them. */
function sharedOf(bytes: Uint8Array): string[] {
  const list: string[] = []
  let words: string | null = null
  let inside = false
  let guide = 0
  readPart(bytes, {
    open(name) {
      if (name === 'si') words = ''
      else if (name === 'rPh') guide++
      else if (name === 't') inside = true
    },
    text(part) {
      if (inside && guide === 0 && words !== null) words += part
    },
    close(name) {
      if (name === 't') inside = false
      else if (name === 'rPh') guide--
      else if (name === 'si') {
        list.push(words ?? '')
        words = null
      }
    }
  })
  return list
}

/** Formats of numbers that come with Excel and show decimals. */
const BUILT_IN: Readonly<Record<number, string>> = { 2: '0.00', 4: '#,##0.00', 9: '0%', 10: '0.00%' }

/** For each style of a cell the decimals it shows, and whether it shows hundredths (%). */
function stylesOf(bytes: Uint8Array): { decimals: number; percent: boolean }[] {
  const formats = new Map<number, string>()
  const styles: { decimals: number; percent: boolean }[] = []
  let inCells = false
  readPart(bytes, {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        const id = Number(attributes['numFmtId'] ?? 0)
        const format = (formats.get(id) ?? BUILT_IN[id] ?? '').split(';')[0] ?? ''
        styles.push({ decimals: /0\.(0{1,8})/.exec(format)?.[1]?.length ?? 0, percent: format.includes('%') })
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    }
  })
  return styles
}

/** `AB12` to row 11, column 27; null for what is no such name. */
function placeOf(name: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name)
  if (!match) return null
  let column = 0
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(match[2])
  return row >= 1 && row <= LARGEST_ROW ? { row: row - 1, column: column - 1 } : null
}

/** The number as Excel shows it, but never rounded: 857.312 under 0.0000 is 857.3120, 0.1+0.2 is 0.3. */
function printed(value: string, style: { decimals: number; percent: boolean } | undefined): string {
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  const shown = Number((style?.percent ? number * 100 : number).toPrecision(15))
  const plainly = String(shown)
  const own = plainly.includes('.') ? plainly.length - plainly.indexOf('.') - 1 : 0
  const padded = style && style.decimals > own && !plainly.includes('e') ? shown.toFixed(style.decimals) : plainly
  return style?.percent ? `${padded}%` : padded
}

class TooMany extends Error {}

interface Found {
  readonly sheet: Sheet
  readonly hidden: boolean
  /** Formulas whose value the file does not hold. */
  readonly unknown: number
}

function readSheet(bytes: Uint8Array, name: string, shared: readonly string[], styles: readonly { decimals: number; percent: boolean }[]): Found {
  const cells: SheetCell[] = []
  const merges: { row: number; column: number; rows: number; columns: number }[] = []
  const hiddenColumns: (readonly [number, number])[] = []
  let hidden = false
  let unknown = 0
  let row = -1
  let column = -1
  let rowHidden = false
  let cell: { row: number; column: number; type: string; style: number; value: string; formula: boolean } | null = null
  let part: 'v' | 't' | 'f' | null = null
  let guide = 0
  readPart(bytes, {
    open(tag, attributes) {
      if (tag === 'col' && /^(?:1|true)$/.test(attributes['hidden'] ?? '')) hiddenColumns.push([Number(attributes['min']) - 1, Number(attributes['max']) - 1])
      else if (tag === 'row') {
        const named = Number(attributes['r'])
        row = Number.isInteger(named) && named >= 1 && named <= LARGEST_ROW ? named - 1 : row + 1
        column = -1
        rowHidden = /^(?:1|true)$/.test(attributes['hidden'] ?? '')
      } else if (tag === 'c') {
        const place = placeOf(attributes['r'] ?? '') ?? { row, column: column + 1 }
        column = place.column
        cell = { ...place, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '', formula: false }
      } else if (tag === 'rPh') guide++
      else if (cell && (tag === 'v' || tag === 't' || tag === 'f')) {
        part = tag
        if (tag === 'f') cell.formula = true
      } else if (tag === 'mergeCell') {
        const [from, to] = (attributes['ref'] ?? '').split(':').map(placeOf)
        if (from && to && to.row >= from.row && to.column >= from.column && merges.length < 20_000)
          merges.push({ row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 })
      }
    },
    text(words) {
      if (cell && guide === 0 && (part === 'v' || part === 't')) cell.value += words
    },
    close(tag) {
      if (tag === 'v' || tag === 't' || tag === 'f') part = null
      else if (tag === 'rPh') guide--
      else if (tag === 'c' && cell) {
        if (cell.formula && cell.value === '') unknown++
        const words = wordsOf(cell, shared, styles)
        const unseen = rowHidden || hiddenColumns.some(([from, to]) => column >= from && column <= to)
        if (words.trim() !== '') {
          if (unseen || cell.column >= LARGEST_COLUMN) hidden = true
          else cells.push({ row: cell.row, column: cell.column, words })
          if (cells.length > MOST_CELLS) throw new TooMany()
        }
        cell = null
      }
    }
  })
  return { sheet: { name, cells, merges }, hidden, unknown }
}

function wordsOf(
  cell: { readonly type: string; readonly style: number; readonly value: string },
  shared: readonly string[],
  styles: readonly { decimals: number; percent: boolean }[]
): string {
  if (cell.type === 's') return shared[Number(cell.value)] ?? ''
  if (cell.type === 'n' && cell.value !== '') return printed(cell.value, styles[cell.style])
  // An error (#REF!) is shown as it stands: it is no number.
  return cell.value
}

function notesOn(hiddenSheets: number, hidden: boolean, unknown: number): string[] {
  return [
    ...(hiddenSheets > 0 ? [`工作簿里有 ${hiddenSheets} 张隐藏的工作表，没有读。`] : []),
    ...(hidden ? ['工作表里有隐藏的行或列，没有读。'] : []),
    ...(unknown > 0 ? [`有 ${unknown} 个单元格是公式，文件里没有存计算结果，按空白读。请用 Excel 或 WPS 打开并保存一次。`] : [])
  ]
}

/** Reads the bytes of a zip archive as a workbook. Never throws. */
export function readXlsx(bytes: Uint8Array): WorkbookReading {
  const archive = Archive.open(bytes, MOST_UNPACKED)
  if (typeof archive === 'string') return { kind: archive }
  const book = 'xl/workbook.xml'
  if (!archive.has(book)) return { kind: 'other' }
  const part = (name: string): Uint8Array | Trouble | null => (archive.has(name) ? archive.part(name) : null)
  const [main, links, words, formats] = [part(book), part('xl/_rels/workbook.xml.rels'), part('xl/sharedStrings.xml'), part('xl/styles.xml')]
  for (const one of [main, links, words, formats]) if (typeof one === 'string') return { kind: one }
  if (!(main instanceof Uint8Array) || !(links instanceof Uint8Array)) return { kind: 'damaged' }
  try {
    const targets = targetsOf(links)
    const shared = words instanceof Uint8Array ? sharedOf(words) : []
    const styles = formats instanceof Uint8Array ? stylesOf(formats) : []
    const listed = sheetsOf(main)
    const found: Found[] = []
    for (const { name, relation, hidden } of listed) {
      const target = targets.get(relation)
      if (hidden || target?.type !== 'worksheet') continue
      const path = target.target.startsWith('/') ? target.target.slice(1) : `xl/${target.target}`
      const sheet = part(path)
      if (typeof sheet === 'string') return { kind: sheet }
      if (!sheet) return { kind: 'damaged' }
      found.push(readSheet(sheet, name, shared, styles))
    }
    const { text, grids } = writeSheets(found.map((one) => one.sheet))
    const notes = notesOn(
      listed.filter((one) => one.hidden).length,
      found.some((one) => one.hidden),
      found.reduce((sum, one) => sum + one.unknown, 0)
    )
    return { kind: 'document', document: { kind: 'xlsx', text, grids, card: {}, notes } }
  } catch (thrown) {
    if (thrown instanceof TooDeep || thrown instanceof TooMany) return { kind: 'large' }
    throw thrown
  }
}
