/** Excel workbooks made from rows of words for tests. */
import { zipSync } from 'fflate'
import { escapeXml } from './docx'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const encoder = new TextEncoder()

export interface SheetParts {
  readonly name?: string
  /** Raw rows; see `sheetRow`. */
  readonly rows: string
  readonly merges?: readonly string[]
  readonly columns?: string
  readonly hidden?: boolean
}

export interface WorkbookParts {
  readonly shared?: readonly string[]
  /** Formats of numbers by style: style 1 is the first of them. */
  readonly formats?: readonly string[]
}

/** A to Z, AA …: the name of a column counted from 0. */
export function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
}

/** A row, counted from 1: numbers as numbers, words inline, null left out. */
export function sheetRow(number: number, cells: readonly (string | number | null)[], attributes = ''): string {
  const list = cells.map((cell, index) => {
    const place = `${columnName(index)}${number}`
    if (cell === null) return ''
    return typeof cell === 'number' ? `<c r="${place}"><v>${cell}</v></c>` : `<c r="${place}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`
  })
  return `<row r="${number}" ${attributes}>${list.join('')}</row>`
}

export function workbookParts(sheets: readonly SheetParts[], { shared = [], formats = [] }: WorkbookParts = {}): Record<string, Uint8Array> {
  const xml = (words: string) => encoder.encode(`<?xml version="1.0" encoding="UTF-8"?>${words}`)
  const parts: Record<string, Uint8Array> = {
    'xl/workbook.xml': xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets>${sheets
        .map(
          ({ name, hidden }, index) =>
            `<sheet name="${escapeXml(name ?? `表${index + 1}`)}" sheetId="${index + 1}" ${hidden ? 'state="hidden"' : ''} r:id="r${index}"/>`
        )
        .join('')}</sheets></workbook>`
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${PACKAGE}">${sheets
        .map((_sheet, index) => `<Relationship Id="r${index}" Type="${RELATION}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`)
        .join('')}</Relationships>`
    ),
    'xl/sharedStrings.xml': xml(`<sst xmlns="${MAIN}">${shared.map((words) => `<si>${words}</si>`).join('')}</sst>`),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${MAIN}"><numFmts>${formats
        .map((format, index) => `<numFmt numFmtId="${170 + index}" formatCode="${escapeXml(format).replace(/"/g, '&quot;')}"/>`)
        .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_format, index) => `<xf numFmtId="${170 + index}"/>`).join('')}</cellXfs></styleSheet>`
    ),
    '_rels/.rels': xml(`<Relationships xmlns="${PACKAGE}"><Relationship Id="r0" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`)
  }
  sheets.forEach(({ rows, merges = [], columns = '' }, index) => {
    const list = merges.length > 0 ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml(`<worksheet xmlns="${MAIN}">${columns}<sheetData>${rows}</sheetData>${list}</worksheet>`)
  })
  return parts
}

export const workbook = (sheets: readonly SheetParts[], parts: WorkbookParts = {}): Uint8Array => zipSync(workbookParts(sheets, parts))

/** Lines of words and tabs as one sheet, figures as numbers where their writing allows it. */
export function workbookOf(text: string): Uint8Array {
  const rows = text.split('\n').map((line, index) =>
    sheetRow(
      index + 1,
      line.split('\t').map((cell) => (cell === '' ? null : /^-?(?:0|[1-9]\d*)$/.test(cell) ? Number(cell) : cell))
    )
  )
  return workbook([{ rows: rows.join('') }])
}
