/**
 * Workbooks (.xlsx, ECMA-376) written row by row: tables with a frozen head, a filter, widths, wrapped text and a set-up for paper. Numbers are numbers,
 * everything else is text, and no cell is a formula: what a report says cannot be reckoned by the program that opens the file.
 */
import { ArchiveWriter, type Part } from './archive'
import { leaving } from './leaving'
import { escaped, fitForXml, XML_HEAD } from './xml-words'

export type Cell = string | number | null

export interface Column {
  readonly head: string
  /** In characters of the standard font; a Chinese letter takes two. */
  readonly width: number
  /** A share is a number from 0 to 1 that is printed in percent. */
  readonly share?: boolean
  /** What may be chosen from a list in the cells below. */
  readonly choices?: readonly string[]
}

export interface SheetSetup {
  readonly name: string
  readonly columns: readonly Column[]
  /** Columns that stay in sight, and are repeated on every page. */
  readonly fixed?: number
  /** Pages side by side on paper. */
  readonly pagesWide?: number
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Places in the list of cell formats of `STYLES`. */
const HEAD = 1
const TEXT = 2
const NUMBER = 3
const SHARE = 4

/** Text is kept as text (format @) when a person goes on typing in its cell. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font><font><b/><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEFEFEF"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color rgb="FF999999"/></left><right style="thin"><color rgb="FF999999"/></right><top style="thin"><color rgb="FF999999"/></top><bottom style="thin"><color rgb="FF999999"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="10" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/** What a cell and a sheet of Excel hold at most. */
const LONGEST_TEXT = 32_767
export const MOST_ROWS = 1_048_576
const CUT = '…'
/** What Excel would read as the code of a letter. */
const LIKE_A_CODE = /_(?=x[\da-f]{4}_)/gi

/** The words as a cell may hold them. */
function cellText(words: string): string {
  const whole = fitForXml(words)
  const fitting = whole.length > LONGEST_TEXT ? `${whole.slice(0, LONGEST_TEXT - 2)}${CUT}` : whole
  return leaving(fitting).replace(LIKE_A_CODE, '_x005F_')
}

/** A to Z, AA …: the name of a column counted from 0. */
export function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
}

/** Every text once: lists of findings say the same a thousand times. */
class SharedStrings {
  #places = new Map<string, number>()

  constructor(private readonly part: Part) {
    part.write(`${XML_HEAD}<sst xmlns="${MAIN}">`)
  }

  place(words: string): number {
    const known = this.#places.get(words)
    if (known !== undefined) return known
    const place = this.#places.size
    this.#places.set(words, place)
    this.part.write(`<si><t xml:space="preserve">${escaped(cellText(words))}</t></si>`)
    return place
  }

  end(): void {
    this.part.write('</sst>')
    this.part.end()
  }
}

/** A sheet that is being written. */
export class SheetWriter {
  readonly name: string
  #part: Part
  #strings: SharedStrings
  #setup: SheetSetup
  #rows = 0
  #footer: string

  constructor(part: Part, strings: SharedStrings, setup: SheetSetup, footer: string) {
    this.name = setup.name
    this.#part = part
    this.#strings = strings
    this.#setup = setup
    this.#footer = footer
    const { columns, fixed = 0 } = setup
    const split = fixed > 0 ? ` xSplit="${fixed}"` : ''
    const pane = fixed > 0 ? 'bottomRight' : 'bottomLeft'
    const widths = columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')
    part.write(
      `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane${split} ySplit="1" ` +
        `topLeftCell="${columnName(fixed)}2" activePane="${pane}" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
        `<cols>${widths}</cols><sheetData>`
    )
    this.#write(
      columns.map(({ head }) => head),
      () => HEAD
    )
  }

  /** Rows so far, with the head. */
  get rows(): number {
    return this.#rows
  }

  /** Range of the head and all rows so far. */
  get range(): string {
    return `$A$1:$${this.#last}$${this.#rows}`
  }

  /** Columns repeated on paper; null where only the head is. */
  get fixed(): string | null {
    const { fixed = 0 } = this.#setup
    return fixed > 0 ? `$A:$${columnName(fixed - 1)}` : null
  }

  add(row: readonly Cell[]): void {
    const { columns } = this.#setup
    this.#write(row, (cell, column) => (typeof cell !== 'number' ? TEXT : columns[column]?.share ? SHARE : NUMBER))
  }

  end(): void {
    const { columns, pagesWide = 1 } = this.#setup
    const lists = columns.flatMap(({ choices }, index) => {
      const letter = columnName(index)
      return choices && this.#rows > 1
        ? `<dataValidation type="list" allowBlank="1" sqref="${letter}2:${letter}${this.#rows}"><formula1>"${escaped(choices.join(','))}"</formula1></dataValidation>`
        : []
    })
    this.#part.write(
      `</sheetData><autoFilter ref="A1:${this.#last}${this.#rows}"/>` +
        (lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : '') +
        '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
        `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesWide}" fitToHeight="0"/>` +
        `<headerFooter><oddFooter>${escaped(this.#footer)}</oddFooter></headerFooter></worksheet>`
    )
    this.#part.end()
  }

  get #last(): string {
    return columnName(this.#setup.columns.length - 1)
  }

  #write(row: readonly Cell[], styleOf: (cell: Cell, column: number) => number): void {
    if (this.#rows >= MOST_ROWS) throw new RangeError('a sheet holds no more rows')
    this.#rows += 1
    let xml = `<row r="${this.#rows}">`
    for (let column = 0; column < this.#setup.columns.length; column++) {
      const cell = row[column] ?? null
      const style = styleOf(cell, column)
      const place = `<c r="${columnName(column)}${this.#rows}" s="${style}"`
      if (cell === null || cell === '') xml += `${place}/>`
      else if (typeof cell === 'number' && Number.isFinite(cell)) xml += `${place}><v>${cell}</v></c>`
      else xml += `${place} t="s"><v>${this.#strings.place(String(cell))}</v></c>`
    }
    this.#part.write(`${xml}</row>`)
  }
}

/** A workbook that is being written; its sheets stand in the order in which they were opened, and may be written in turn. */
export class WorkbookWriter {
  #archive = new ArchiveWriter()
  #sheets: SheetWriter[] = []
  #strings = new SharedStrings(this.#archive.part('xl/sharedStrings.xml'))
  #footer: string

  /** `footer` is printed at the foot of every page; `&` and what follows it are codes of Excel: `&P` the page, `&N` their number. */
  constructor(footer: string) {
    this.#footer = footer
  }

  /** Opens a sheet. Its name has up to 31 letters and none of `: \ / ? * [ ]`. */
  sheet(setup: SheetSetup): SheetWriter {
    const part = this.#archive.part(`xl/worksheets/sheet${this.#sheets.length + 1}.xml`)
    const sheet = new SheetWriter(part, this.#strings, setup, this.#footer)
    this.#sheets.push(sheet)
    return sheet
  }

  /** Ends what is open; gives the bytes of the file in pieces. */
  finish(): Uint8Array[] {
    for (const sheet of this.#sheets) sheet.end()
    this.#strings.end()
    const put = (name: string, xml: string): void => {
      const part = this.#archive.part(name)
      part.write(XML_HEAD + xml)
      part.end()
    }
    const numbers = this.#sheets.map((_sheet, index) => index + 1)
    put('xl/styles.xml', STYLES)
    put('xl/workbook.xml', this.#workbook())
    put(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">${numbers
        .map((number) => `<Relationship Id="rId${number}" Type="${RELATION}/worksheet" Target="worksheets/sheet${number}.xml"/>`)
        .join('')}<Relationship Id="styles" Type="${RELATION}/styles" Target="styles.xml"/>` +
        `<Relationship Id="strings" Type="${RELATION}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`
    )
    put(
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
    )
    put(
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${CONTENT}.sharedStrings+xml"/>` +
        `${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${CONTENT}.worksheet+xml"/>`).join('')}</Types>`
    )
    return this.#archive.finish()
  }

  #workbook(): string {
    const sheets = this.#sheets.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    const names = this.#sheets.flatMap(({ name, range, fixed }, index) => {
      const own = `'${escaped(name)}'!`
      return [
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${own}${range}</definedName>`,
        `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${fixed === null ? '' : `${own}${fixed},`}${own}$1:$1</definedName>`
      ]
    })
    return (
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>` +
      `<sheets>${sheets.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`
    )
  }
}
