/**
 * The body of a Word document as blocks: words, line ends, tabs and tables with their merges laid out. Tracked changes are read as accepted, hidden and
 * struck words are left out, and both are counted. Text boxes follow the paragraph or table that they hang on (ISO/IEC 29500-1, 17).
 */
import { MOST_COLUMNS } from './page-writer'
import type { Numbering } from './word-numbering'
import { Revisions } from './word-revisions'
import { laidOut, LINE, TAB, type Block, type Merge, type OpenCell, type OpenRow, type OpenTable } from './word-table'
import { attribute, count, isOn, readWord, type Attributes } from './word-xml'

/** What stands in the file and not in the text. */
export interface Left {
  readonly revisions: Revisions
  readonly comments: number
  readonly hidden: boolean
  readonly struck: boolean
  /** Embedded files and objects, an Excel table for one. */
  readonly objects: number
}

export interface Body {
  readonly blocks: readonly Block[]
  readonly left: Left
}

interface Paragraph {
  style: string | null
  number: string | null
  level: number | null
  /** Its number has been printed or counted. */
  numbered: boolean
  /** Its end was deleted by a tracked change: the next one goes on in the same line. */
  joined: boolean
  /** It goes on in the line of the one before. */
  readonly continued: boolean
  /** Its end was inserted or deleted. */
  marked: boolean
  /** Tracked changes counted before it. */
  readonly changes: number
}

interface Run {
  hidden: boolean | null
  style: string | null
  struck: boolean
  raised: boolean
}

/** Old properties, settings of content controls, readings above characters. */
const SKIPPED: ReadonlySet<string> = new Set([
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'tblPrExChange',
  'tblGridChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'numberingChange',
  'sdtPr',
  'rt'
])
/** Elements inside which w:ins and w:del speak of a paragraph's end, a row or a number and hold no words. */
const PROPERTIES: ReadonlySet<string> = new Set(['rPr', 'trPr', 'numPr', 'ctrlPr'])
const REMOVED: ReadonlySet<string> = new Set(['del', 'moveFrom'])
const ADDED: ReadonlySet<string> = new Set(['ins', 'moveTo'])
const WORDS: ReadonlySet<string> = new Set(['t', 'delText'])
const FIGURES_ONLY = /^[\d.,\s/+-]*$/

const mergeOf = (attributes: Attributes): Merge => (attribute(attributes, 'val') === 'restart' ? 'restart' : 'continue')

class BodyReader {
  readonly #numbering: Numbering
  readonly #path: string[] = []
  readonly #sinks: Block[][] = [[]]
  readonly #tables: OpenTable[] = []
  readonly #paragraphs: Paragraph[] = []
  readonly #runs: Run[] = []
  /** Fields whose code has begun and whose result has not. */
  readonly #fields: ('code' | 'result')[] = []
  /** Whether the alternative being read has had its choice. */
  readonly #alternatives: boolean[] = []
  readonly #boxes: Block[] = []
  /** How many tables stand around the page and around each open text box. */
  readonly #bases: number[] = [0]
  readonly #comments = new Set<string>()
  readonly #revisions = new Revisions()
  #removals = 0
  #additions = 0
  /** Depth of the element that is skipped with all it holds; 0 for none. */
  #skipped = 0
  #words = ''
  /** The last paragraph has words and no end. */
  #goesOn = false
  #hidden = false
  #struck = false
  #objects = 0
  #found = false

  constructor(numbering: Numbering) {
    this.#numbering = numbering
  }

  open(name: string, attributes: Attributes): void {
    const path = this.#path
    const parent = path[path.length - 1] ?? ''
    const owner = path[path.length - 2] ?? ''
    path.push(name)
    if (this.#skipped > 0) return
    if (SKIPPED.has(name) || (name === 'mc:Fallback' && this.#alternatives[this.#alternatives.length - 1])) this.#skipped = path.length
    else if (parent === 'pPr' || owner === 'pPr') this.#paragraphProperty(name, parent, attributes)
    else if (parent === 'rPr') this.#runProperty(name, attributes)
    else if (parent === 'trPr') this.#rowProperty(name, attributes)
    else if (parent === 'tcPr') this.#cellProperty(name, attributes)
    else this.#content(name, parent, attributes)
  }

  #content(name: string, parent: string, attributes: Attributes): void {
    switch (name) {
      case 'body':
        this.#found = true
        break
      case 'p':
        if (!this.#goesOn) this.#line()
        this.#paragraphs.push({
          style: null,
          number: null,
          level: null,
          numbered: false,
          joined: false,
          continued: this.#goesOn,
          marked: false,
          changes: this.#revisions.count
        })
        this.#goesOn = false
        break
      case 'r':
        this.#runs.push({ hidden: null, style: null, struck: false, raised: false })
        break
      case 'tbl':
        this.#line()
        this.#tables.push({ rows: [] })
        break
      case 'tr':
        this.#table?.rows.push({ before: 0, cells: [], hidden: false, deleted: false, changes: this.#revisions.count, label: '' })
        break
      case 'tc': {
        const cell: OpenCell = { colSpan: 1, rowSpan: 1, blocks: [], letters: 0, across: null, down: null, deleted: false }
        this.#row?.cells.push(cell)
        this.#sinks.push(cell.blocks)
        break
      }
      case 't':
      case 'delText':
        this.#words = ''
        break
      case 'tab':
      case 'ptab':
        if (parent === 'r' && this.#shown()) this.#put(TAB)
        break
      case 'br':
      case 'cr':
        if (parent === 'r' && this.#shown()) this.#put(LINE)
        break
      case 'noBreakHyphen':
        this.#say('-')
        break
      case 'fldChar':
        this.#field(attribute(attributes, 'fldCharType'))
        break
      case 'commentReference':
        this.#comments.add(attribute(attributes, 'id') ?? '')
        break
      case 'object':
      case 'altChunk':
        this.#objects++
        this.#skipped = this.#path.length
        break
      case 'txbxContent':
        this.#bases.push(this.#tables.length)
        this.#sinks.push([])
        break
      case 'mc:AlternateContent':
        this.#alternatives.push(false)
        break
      case 'mc:Choice':
        this.#alternatives[this.#alternatives.length - 1] = true
        break
      default:
        this.#change(name, parent)
    }
  }

  #change(name: string, parent: string): void {
    if (PROPERTIES.has(parent)) return
    if (REMOVED.has(name)) this.#removals++
    else if (ADDED.has(name)) this.#additions++
    else return
    this.#revisions.begin(this.#row?.label ?? '')
  }

  #paragraphProperty(name: string, parent: string, attributes: Attributes): void {
    const paragraph = this.#paragraph
    if (!paragraph) return
    if (parent === 'pPr' && name === 'pStyle') paragraph.style = attribute(attributes, 'val') ?? null
    else if (parent === 'numPr' && name === 'numId') paragraph.number = attribute(attributes, 'val') ?? null
    else if (parent === 'numPr' && name === 'ilvl') paragraph.level = count(attribute(attributes, 'val'), 8, 0)
    else if (parent === 'rPr') {
      paragraph.joined = paragraph.joined || REMOVED.has(name)
      paragraph.marked = paragraph.marked || REMOVED.has(name) || ADDED.has(name)
    }
  }

  #runProperty(name: string, attributes: Attributes): void {
    const run = this.#runs[this.#runs.length - 1]
    if (!run || this.#path[this.#path.length - 3] !== 'r') return
    if (name === 'vanish') run.hidden = isOn(attributes)
    else if (name === 'rStyle') run.style = attribute(attributes, 'val') ?? null
    else if (name === 'strike' || name === 'dstrike') run.struck = run.struck || isOn(attributes)
    else if (name === 'vertAlign') run.raised = attribute(attributes, 'val') === 'superscript'
  }

  #rowProperty(name: string, attributes: Attributes): void {
    const row = this.#row
    if (!row) return
    if (name === 'gridBefore') row.before = count(attribute(attributes, 'val'), MOST_COLUMNS, 0)
    else if (name === 'hidden') row.hidden = isOn(attributes)
    else if (REMOVED.has(name)) row.deleted = true
  }

  #cellProperty(name: string, attributes: Attributes): void {
    const cell = this.#cell
    if (!cell) return
    if (name === 'gridSpan') cell.colSpan = Math.max(1, count(attribute(attributes, 'val'), MOST_COLUMNS, 1))
    else if (name === 'vMerge') cell.down = mergeOf(attributes)
    else if (name === 'hMerge') cell.across = mergeOf(attributes)
    else if (name === 'cellDel') cell.deleted = true
  }

  text(text: string): void {
    if (this.#skipped === 0 && WORDS.has(this.#path[this.#path.length - 1] ?? '')) this.#words += text
  }

  close(name: string, preserved: boolean): void {
    const depth = this.#path.length
    this.#path.pop()
    if (this.#skipped > 0) {
      if (this.#skipped === depth) this.#skipped = 0
      return
    }
    const parent = this.#path[this.#path.length - 1] ?? ''
    if (PROPERTIES.has(parent) || parent === 'pPr' || parent === 'tcPr') return
    switch (name) {
      case 't':
      case 'delText':
        this.#say(preserved ? this.#words : this.#words.trim(), name === 'delText')
        this.#words = ''
        break
      case 'r':
        this.#runs.pop()
        break
      case 'p':
        this.#endParagraph()
        break
      case 'tc':
        this.#endCell()
        break
      case 'tr':
        this.#endRow()
        break
      case 'tbl':
        this.#endTable()
        break
      case 'txbxContent':
        this.#bases.pop()
        this.#boxes.push(LINE)
        for (const block of this.#sinks.pop() ?? []) this.#boxes.push(block)
        this.#boxes.push(LINE)
        break
      case 'mc:AlternateContent':
        this.#alternatives.pop()
        break
      case 'del':
      case 'moveFrom':
        this.#removals--
        break
      case 'ins':
      case 'moveTo':
        this.#additions--
    }
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    if (!paragraph) return
    // A paragraph that is deleted whole is not counted.
    if (!paragraph.numbered && !paragraph.joined) this.#numbering.next(paragraph)
    if (paragraph.marked && paragraph.changes === this.#revisions.count) this.#revisions.mark()
    // The code of a field ends with its paragraph, whatever a damaged file says: its end may never come.
    while (this.#fields[this.#fields.length - 1] === 'code') this.#fields.pop()
    this.#goesOn = paragraph.joined && paragraph.numbered
    if (!this.#goesOn) {
      this.#revisions.boundary()
      this.#line()
    }
    this.#flush()
  }

  #endCell(): void {
    this.#goesOn = false
    this.#revisions.boundary()
    this.#sinks.pop()
    const [row, cell] = [this.#row, this.#cell]
    if (!row || !cell) return
    if (cell.deleted) {
      this.#revisions.mark()
      cell.blocks.length = 0
      cell.letters = 0
    }
    const words = cell.blocks
      .slice(0, 20)
      .map((block) => (typeof block === 'string' ? block : ''))
      .join('')
      .trim()
    if (!FIGURES_ONLY.test(words)) row.label = words
  }

  #endRow(): void {
    const row = this.#row
    if (!row || !(row.hidden || row.deleted)) return
    if (row.hidden) this.#hidden = true
    else if (row.changes === this.#revisions.count) this.#revisions.mark()
    this.#table?.rows.pop()
  }

  #endTable(): void {
    const table = this.#tables.pop()
    if (table) this.#put(laidOut(table, () => (this.#hidden = true)))
    this.#line()
    this.#flush()
  }

  get #paragraph(): Paragraph | undefined {
    return this.#paragraphs[this.#paragraphs.length - 1]
  }

  get #table(): OpenTable | undefined {
    return this.#tables.length > (this.#bases[this.#bases.length - 1] ?? 0) ? this.#tables[this.#tables.length - 1] : undefined
  }

  get #row(): OpenRow | undefined {
    const rows = this.#table?.rows
    return rows?.[rows.length - 1]
  }

  get #cell(): OpenCell | undefined {
    const cells = this.#row?.cells
    return cells?.[cells.length - 1]
  }

  #put(block: Block): void {
    this.#sinks[this.#sinks.length - 1]?.push(block)
  }

  #line(): void {
    this.#put(LINE)
  }

  /** Text boxes wait until the table around them has ended: their words belong to none of its cells. */
  #flush(): void {
    if (this.#bases.length > 1 || this.#tables.length > 0 || this.#boxes.length === 0) return
    for (const block of this.#boxes) this.#put(block)
    this.#boxes.length = 0
  }

  #field(step: string | undefined): void {
    if (this.#removals > 0) return
    if (step === 'begin') this.#fields.push('code')
    else if (step === 'end') this.#fields.pop()
    else if (step === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = 'result'
  }

  /** Whether words of the open run are to be read, and says so where they are not. */
  #shown(): boolean {
    if (this.#removals > 0 || this.#fields.includes('code')) return false
    const run = this.#runs[this.#runs.length - 1]
    const hides = (style: string | null): boolean | null => (style === null ? null : this.#numbering.hides(style))
    if (run && (run.hidden ?? hides(run.style) ?? hides(this.#paragraph?.style ?? null))) {
      this.#hidden = true
      return false
    }
    if (run?.struck) {
      this.#struck = true
      return false
    }
    // A raised figure in a cell is a note's mark: 91¹ is 91.
    return !(run?.raised && this.#table)
  }

  #say(read: string, deleted = false): void {
    const words = read.replace(/\u00ad/g, '')
    if (words === '') return
    if (this.#removals > 0 || deleted) return this.#revisions.removed(words)
    if (!this.#shown()) return
    if (this.#additions > 0) this.#revisions.added(words)
    else this.#revisions.kept(words)
    const paragraph = this.#paragraph
    if (paragraph && !paragraph.numbered) {
      paragraph.numbered = true
      const number = this.#numbering.next(paragraph)
      if (number !== '' && !paragraph.continued) this.#put(/\d$|[.．]$/.test(number) && /^\d/.test(words) ? `${number} ` : number)
    }
    this.#put(words)
    const cell = this.#cell
    if (cell) cell.letters += words.length
  }

  finish(): Body | null {
    this.#flush()
    const [blocks = []] = this.#sinks
    const left = { revisions: this.#revisions, comments: this.#comments.size, hidden: this.#hidden, struck: this.#struck, objects: this.#objects }
    return this.#found ? { blocks, left } : null
  }
}

/** Reads word/document.xml. `deep` where its elements are nested deeper than in any document, null where it is no Word document. */
export function readBody(bytes: Uint8Array, numbering: Numbering): Body | 'deep' | null {
  const reader = new BodyReader(numbering)
  const preserved: boolean[] = []
  const whole = readWord(bytes, {
    open(name, attributes) {
      preserved.push(WORDS.has(name) && attributes.get('xml:space') === 'preserve')
      reader.open(name, attributes)
    },
    text: (text) => reader.text(text),
    close: (name) => reader.close(name, preserved.pop() === true)
  })
  return whole ? reader.finish() : 'deep'
}
