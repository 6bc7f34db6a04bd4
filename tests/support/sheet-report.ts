/** Reports as workbooks and as comma-separated lines: the whole report on one sheet or its chapters on several, merges, formulas with their last value. */
import { strToU8, zipSync } from 'fflate'
import type { Block, FormTable, TableCell } from './compose'
import { escapeXml } from './docx'
import { gb18030 } from './gb18030'
import type { Random } from './random'
import { layOut } from './table-cells'
import { columnName, workbookParts, type SheetParts } from './xlsx'
import { xlsBytes, type XlsMerge } from './xls'

interface Placed {
  readonly row: number
  readonly column: number
  readonly words: string
  readonly rows: number
  readonly columns: number
  readonly role: TableCell['role'] | 'line'
}

/** Columns over which lines of prose are merged. */
const WIDE = 10

/** Every block on a sheet: prose over the whole width, tables cell by cell. */
function placed(blocks: readonly Block[], gap: (random: Random) => number, random: Random): { readonly cells: readonly Placed[]; readonly rows: number } {
  const cells: Placed[] = []
  let row = 0
  const line = (words: string): void => void cells.push({ row: row++, column: 0, words, rows: 1, columns: WIDE, role: 'line' })
  for (const block of blocks) {
    if (block.kind === 'title') block.lines.forEach(line)
    else if (block.kind !== 'table') line(block.text)
    else row += placeTable(block.table, row, cells)
    row += gap(random)
  }
  return { cells, rows: row }
}

function placeTable(table: FormTable, top: number, cells: Placed[]): number {
  layOut(table).forEach((slots, index) =>
    slots.forEach(({ cell, covered }, column) => {
      if (covered === 'no') cells.push({ row: top + index, column, words: cell.text, rows: cell.rowSpan, columns: cell.colSpan, role: cell.role })
    })
  )
  return table.rows.length
}

const gaps = (random: Random): number => (random.chance(0.3) ? 1 : 0)
const isNumber = (words: string): boolean => /^-?(?:0|[1-9]\d{0,13})(?:\.\d{1,6})?$/.test(words)
const name = ({ row, column }: Placed): string => `${columnName(column)}${row + 1}`

/** Formats of numbers: style 1 shows one decimal, 2 two, and so on. */
const FORMATS = ['0.0', '0.00', '0.000', '0.0000', '0.00000', '0.000000']

class SheetWriter {
  readonly shared: string[] = []

  constructor(readonly random: Random) {}

  #words(text: string): { readonly type: string; readonly inner: string } {
    const { random } = this
    const escaped = `<t xml:space="preserve">${escapeXml(text)}</t>`
    if (random.chance(0.1)) return { type: 'str', inner: `<f>CONCATENATE(A1)</f><v>${escapeXml(text)}</v>` }
    if (random.chance(0.2)) return { type: 'inlineStr', inner: `<is>${escaped}</is>` }
    const middle = text.length > 1 ? random.int(1, text.length - 1) : 0
    const runs = [text.slice(0, middle), text.slice(middle)].map((part) => `<r><rPr><sz val="12"/></rPr><t xml:space="preserve">${escapeXml(part)}</t></r>`)
    const rich = middle > 0 && random.chance(0.3)
    this.shared.push(rich ? `${runs.join('')}<rPh sb="0" eb="1"><t>注音9</t></rPh>` : escaped)
    return { type: 's', inner: `<v>${this.shared.length - 1}</v>` }
  }

  #cell(one: Placed): string {
    const { words, role } = one
    const { random } = this
    if (words === '') return random.chance(0.5) ? '' : `<c r="${name(one)}" s="0"/>`
    const asNumber = role === 'value' && isNumber(words) && random.chance(0.8)
    if (!asNumber) {
      const { type, inner } = this.#words(words)
      return `<c r="${name(one)}" t="${type}">${inner}</c>`
    }
    const decimals = words.includes('.') ? words.length - words.indexOf('.') - 1 : 0
    const formula = random.chance(0.2) ? '<f>SUM(B1:B9)</f>' : ''
    return `<c r="${name(one)}" s="${decimals}">${formula}<v>${Number(words)}</v></c>`
  }

  sheet(blocks: readonly Block[], title: string): SheetParts {
    const { cells, rows } = placed(blocks, gaps, this.random)
    const written = Array.from({ length: rows }, (_, row) => {
      const own = cells.filter((cell) => cell.row === row).map((cell) => this.#cell(cell))
      return own.length === 0 && this.random.chance(0.5) ? '' : `<row r="${row + 1}" spans="1:${WIDE}">${own.join('')}</row>`
    })
    const merges = cells
      .filter((cell) => cell.rows > 1 || cell.columns > 1)
      .map((cell) => `${name(cell)}:${columnName(cell.column + cell.columns - 1)}${cell.row + cell.rows}`)
    return { name: title, rows: written.join(''), merges }
  }
}

const DECOY: SheetParts = {
  name: '上年',
  hidden: true,
  rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>行政许可</t></is></c><c r="B1"><v>99999</v></c></row>'
}

/** Cuts the blocks before some headings: a clerk's workbook has a sheet for each table. */
function sheetsOf(blocks: readonly Block[], random: Random): Block[][] {
  if (random.chance(0.5)) return [[...blocks]]
  const sheets: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'heading' && random.chance(0.6)) sheets.push([])
    sheets[sheets.length - 1]?.push(block)
  }
  return sheets.filter((sheet) => sheet.length > 0)
}

/** Parts of an .xlsx workbook as Excel writes them. */
export function workbookReportParts(blocks: readonly Block[], random: Random): Record<string, Uint8Array> {
  const writer = new SheetWriter(random)
  const sheets = sheetsOf(blocks, random).map((part, index) => writer.sheet(part, `表${index + 1}`))
  const parts = workbookParts(random.chance(0.3) ? [...sheets, DECOY] : sheets, { shared: writer.shared, formats: FORMATS })
  return { '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'), ...parts }
}

export const workbookReport = (blocks: readonly Block[], random: Random): Uint8Array => zipSync(workbookReportParts(blocks, random), { level: 1 })

/** A workbook of Excel 97: one sheet. */
export function oldWorkbookReport(blocks: readonly Block[], random: Random): Uint8Array {
  const { cells, rows } = placed(blocks, () => 0, random)
  const grid: (string | number | null)[][] = Array.from({ length: rows }, () => Array<null>(16).fill(null))
  const merges: XlsMerge[] = []
  for (const { row, column, words, rows: down, columns, role } of cells) {
    const line = grid[row]
    // Excel 97 in these files has no formats: a decimal that ends in 0 is kept as words.
    if (line && words !== '') line[column] = role === 'value' && isNumber(words) && String(Number(words)) === words ? Number(words) : words
    if (down > 1 || columns > 1) merges.push([row, row + down - 1, column, column + columns - 1])
  }
  return xlsBytes(grid, merges)
}

/** Comma-separated lines as Excel and WPS save them: cells that are merged away are empty, UTF-8 with its mark or the encoding of Chinese Windows. */
export function commaReport(blocks: readonly Block[], random: Random): Uint8Array {
  const width = Math.max(WIDE, ...blocks.map((block) => (block.kind === 'table' ? block.table.columns : 0)))
  const padded = random.chance(0.7)
  const quoted = (words: string): string => (/[",\n]/.test(words) ? `"${words.replace(/"/g, '""')}"` : words)
  const line = (cells: readonly string[]): string => [...cells, ...Array<string>(padded ? width - cells.length : 0).fill('')].map(quoted).join(',')
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'title') return block.lines.map((words) => line([words]))
    if (block.kind !== 'table') return [line([block.text])]
    return layOut(block.table).map((slots) => line(slots.map(({ cell, covered }) => (covered === 'no' ? cell.text : ''))))
  })
  const words = `${lines.join('\r\n')}\r\n`
  return random.chance(0.5) ? strToU8(`\ufeff${words}`) : gb18030(words)
}
