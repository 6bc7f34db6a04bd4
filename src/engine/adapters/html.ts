/**
 * Pasted fragments and saved pages into text and grids, without a DOM: the same code runs in the page, in a worker and in Node.
 * Blocks end a line, cells are parted by tabs; scripts, styles, frames and hidden elements are left out and never run.
 */
import { Parser } from 'htmlparser2'
import type { SourceDocument } from '../document/document'
import type { Grid, GridCell, GridRow } from '../document/grid'

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'select',
  'textarea',
  'button',
  'title',
  'video',
  'audio',
  'canvas'
])
/** Words struck out, or taken out by a tracked change of Word: `<del>91</del><ins>92</ins>` is 92. */
const STRUCK = new Set(['del', 's', 'strike'])
const STRUCK_STYLE = /text-decoration(?:-line)?\s*:[^;]*line-through/i
const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'ul'
])
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'])
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i
const CARD_META: Readonly<Record<string, string>> = { pubdate: '发布日期', contentsource: '信息来源', sitename: '网站名称' }

/** Cells longer than this hold a page, not a figure: their table lays the page out. */
const LAYOUT_CELL = 600
const MOST_SPAN = 100

interface TableStart {
  kind: 'table'
  /** Lays out a page (nested tables, long cells): its cells are blocks, not cells. */
  layout: boolean
}
type Step =
  | TableStart
  | { kind: 'tableEnd' | 'row' | 'rowEnd' | 'cellEnd' | 'block' | 'break' }
  | { kind: 'cell'; colSpan: number; rowSpan: number }
  | { kind: 'text'; parts: string[] }

function span(value: string | undefined): number {
  const number = value === undefined ? 1 : parseInt(value, 10)
  return Number.isFinite(number) ? Math.min(Math.max(number, 1), MOST_SPAN) : 1
}

/** First pass: tags and text as steps, hidden parts dropped, page-layout tables marked; what was dropped of a reader's words goes to `notes`. */
function steps(html: string, card: Record<string, string>, notes: Set<string>): Step[] {
  const list: Step[] = []
  const tables: { start: TableStart; cell: number }[] = []
  let skipped = 0
  // Open elements below a skipped one, so that its end is found whatever stands inside.
  const hidden: string[] = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'meta') {
          const field = CARD_META[(attributes['name'] ?? '').toLowerCase()]
          if (field && attributes['content']) card[field] = attributes['content'].trim()
        }
        const style = attributes['style'] ?? ''
        const struck = STRUCK.has(name) || STRUCK_STYLE.test(style)
        // `91<sup>1</sup>` in a cell is 91 with a note.
        const raised = name === 'sup' && tables.length > 0
        if (skipped > 0 || SKIPPED.has(name) || struck || raised || 'hidden' in attributes || HIDDEN.test(style)) {
          if (skipped === 0 && struck) notes.add('已略去划掉的文字，按保留的文字核对。')
          if (!VOID.has(name)) {
            hidden.push(name)
            skipped++
          }
          return
        }
        if (name === 'table') {
          for (const table of tables) table.start.layout = true
          const start: TableStart = { kind: 'table', layout: false }
          tables.push({ start, cell: 0 })
          list.push(start)
        } else if (name === 'tr') list.push({ kind: 'row' })
        else if (name === 'td' || name === 'th') {
          const table = tables[tables.length - 1]
          if (table) table.cell = 0
          list.push({ kind: 'cell', colSpan: span(attributes['colspan']), rowSpan: span(attributes['rowspan']) })
        } else if (name === 'br') list.push({ kind: 'break' })
        else if (BLOCKS.has(name)) list.push({ kind: 'block' })
      },
      ontext(text) {
        if (skipped > 0) return
        const table = tables[tables.length - 1]
        if (table) {
          table.cell += text.length
          if (table.cell > LAYOUT_CELL) table.start.layout = true
        }
        const last = list[list.length - 1]
        if (last?.kind === 'text') last.parts.push(text)
        else list.push({ kind: 'text', parts: [text] })
      },
      onclosetag(name) {
        if (skipped > 0) {
          const open = hidden.lastIndexOf(name)
          if (open >= 0) {
            hidden.length = open
            skipped = open
          }
          return
        }
        if (name === 'table') {
          tables.pop()
          list.push({ kind: 'tableEnd' })
        } else if (name === 'tr') list.push({ kind: 'rowEnd' })
        else if (name === 'td' || name === 'th') list.push({ kind: 'cellEnd' })
        else if (BLOCKS.has(name)) list.push({ kind: 'block' })
      }
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true }
  )
  parser.write(html)
  parser.end()
  return list
}

interface OpenTable {
  rows: GridRow[]
  start: number
  cells: GridCell[]
  rowStart: number
  columns: number
  /** Rows that a cell from above still covers, by column. */
  covered: number[]
  column: number
  inRow: boolean
  cell: { start: number; colSpan: number; rowSpan: number } | null
}

const DIGIT = /[0-9０-９]/
/** Wider tables are no form; what stands further right is read as text only. */
const MOST_COLUMNS = 256

class Writer {
  readonly grids: Grid[] = []
  #tables: (OpenTable | null)[] = []
  #space = false
  /** A line of the open cell has ended. */
  #broken = false
  // A string that grows by pieces is slow to look at; length and last character are kept beside it.
  #parts: string[] = []
  #length = 0
  #last = '\n'

  get text(): string {
    return this.#parts.join('')
  }

  get #table(): OpenTable | null {
    return this.#tables[this.#tables.length - 1] ?? null
  }

  #add(words: string): void {
    this.#parts.push(words)
    this.#length += words.length
    this.#last = words.charAt(words.length - 1)
  }

  #endLine(): void {
    if (this.#last !== '\n') this.#add('\n')
  }

  line(): void {
    this.#space = false
    if (this.#table?.cell) {
      this.#space = this.#length > this.#table.cell.start
      this.#broken = this.#space
    } else this.#endLine()
  }

  write(words: string): void {
    const collapsed = words.replace(/\s+/g, ' ')
    if (collapsed === '' || collapsed === ' ') {
      this.#space = this.#space || collapsed === ' '
      return
    }
    const fresh = this.#last === '\n' || this.#last === '\t' || this.#length === this.#table?.cell?.start
    // Two numbers on two lines of a cell are no number of more digits.
    if (this.#broken && !fresh && DIGIT.test(this.#last) && DIGIT.test(collapsed.trim().charAt(0))) this.#add('\v')
    else if ((this.#space || collapsed.startsWith(' ')) && !fresh) this.#add(' ')
    this.#broken = false
    this.#add(collapsed.trim())
    this.#space = collapsed.endsWith(' ')
  }

  tableStart(layout: boolean): void {
    this.line()
    this.#tables.push(
      layout ? null : { rows: [], start: this.#length, cells: [], rowStart: this.#length, columns: 0, covered: [], column: 0, inRow: false, cell: null }
    )
  }

  row(): void {
    const table = this.#table
    if (!table) return this.line()
    this.rowEnd()
    this.line()
    table.inRow = true
    table.cells = []
    table.column = 0
    table.rowStart = this.#length
  }

  cell(colSpan: number, rowSpan: number): void {
    const table = this.#table
    if (!table) return this.line()
    if (!table.inRow) this.row()
    this.cellEnd()
    while ((table.covered[table.column] ?? 0) > 0 && table.column < MOST_COLUMNS) table.column++
    if (table.cells.length > 0) this.#add('\t')
    this.#space = false
    this.#broken = false
    table.cell = { start: this.#length, colSpan, rowSpan }
  }

  cellEnd(): void {
    const table = this.#table
    if (!table) return this.line()
    const cell = table.cell
    if (!cell) return
    table.cells.push({ start: cell.start, end: this.#length, column: table.column, colSpan: cell.colSpan, rowSpan: cell.rowSpan })
    for (let index = table.column; index < Math.min(table.column + cell.colSpan, MOST_COLUMNS); index++)
      table.covered[index] = Math.max(cell.rowSpan, table.covered[index] ?? 0)
    table.column += cell.colSpan
    table.columns = Math.max(table.columns, table.column)
    table.cell = null
    this.#space = false
  }

  rowEnd(): void {
    const table = this.#table
    if (!table?.inRow) return
    this.cellEnd()
    table.rows.push({ start: table.rowStart, cells: table.cells })
    for (let index = 0; index < table.covered.length; index++) table.covered[index] = Math.max(0, (table.covered[index] ?? 0) - 1)
    table.inRow = false
    this.#endLine()
  }

  tableEnd(): void {
    const table = this.#table
    if (table) this.rowEnd()
    this.#tables.pop()
    this.line()
    if (table && table.rows.length > 0) this.grids.push({ start: table.start, end: this.#length, columns: table.columns, rows: table.rows })
  }

  finish(): void {
    while (this.#tables.length > 0) this.tableEnd()
  }
}

/** Reads an HTML fragment or page. Never throws on odd markup; what is unclosed ends with the file. */
export function readHtml(html: string): SourceDocument {
  const card: Record<string, string> = {}
  const notes = new Set<string>()
  const writer = new Writer()
  for (const step of steps(html, card, notes)) {
    switch (step.kind) {
      case 'table':
        writer.tableStart(step.layout)
        break
      case 'tableEnd':
        writer.tableEnd()
        break
      case 'row':
        writer.row()
        break
      case 'rowEnd':
        writer.rowEnd()
        break
      case 'cell':
        writer.cell(step.colSpan, step.rowSpan)
        break
      case 'cellEnd':
        writer.cellEnd()
        break
      case 'text':
        writer.write(step.parts.join(''))
        break
      default:
        writer.line()
    }
  }
  writer.finish()
  return { kind: 'html', text: writer.text, grids: writer.grids, card, notes: [...notes] }
}
