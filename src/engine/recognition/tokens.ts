/** Lines and their pieces: where cells begin and end in each layout of text, before anybody asks what they mean. */
import type { SourceDocument } from '../document/document'
import type { GridRow } from '../document/grid'
import { isBlank } from '../document/text'

export type TokenKind = 'text' | 'value' | 'empty'

export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  /** Index of the line the token stands on. */
  readonly line: number
  /** Column of the cell on its line, -1 where the layout keeps none. */
  readonly column: number
  /** Number of columns of the line, more where bars stand at its ends: cells at equal positions of lines of equal width belong together. */
  readonly width: number
}

export interface Line {
  readonly start: number
  readonly end: number
  /** How its cells are parted. */
  readonly kind: 'grid' | 'tabs' | 'bars' | 'plain' | 'furniture'
  /** Its tokens in `tokens`: from (inclusive) to (exclusive). */
  readonly from: number
  readonly to: number
}

/** No report has a hundredth of it; what comes after is not read, and said. */
const MOST_LINES = 20_000
const MOST_TOKENS = 40_000

export interface Lines {
  readonly lines: readonly Line[]
  /** False where the source was longer than is read. */
  readonly whole: boolean
  readonly tokens: readonly Token[]
}

const NUMBER = /^(?:[+-]?\d(?:[\d,]*\d)?(?:\.\d+)?|\.\d+)$/
const ANNOTATED =
  /^(?:[约共]?[+增减-]?\d[\d,]*(?:\.\d+)?\s?[件项个条部份起宗次人万元亿]{1,2}|[+增减-]\d[\d,]*(?:\.\d+)?|\d[\d,]*(?:\.\d+)?\s?[件项个条]?[（(][^（）()]{1,40}[）)]|\d[\d,]*(?:\.\d+)?(?:\*{1,3}|※|[[〔【]注?\d{1,2}[\]〕】])|零件?|(?:\*\*|__)\d[\d,]*(?:\.\d+)?(?:\*\*|__))$/
const PLACEHOLDER = /^(?:[-—–－―−/／⁄∕\\×xX*＊─]{1,4}|无|空)$/
const PAGE = /^(?:[-—–－―·~～\s]{1,8}\d{1,3}[-—–－―·~～\s]{1,8}|第\s?\d{1,3}\s?[页頁⻚⾴](?:[\s,，/／]*共\s?\d{1,3}\s?[页頁⻚⾴])?|\d{1,3}\s?\/\s?\d{1,3})$/
const SEPARATOR = /^[|\s:+-]+$/
const BAR = /[|｜│┃¦]/

/** Circled and raised digits number a list or a note: folded, `91①` would read as 911. */
const NOTE_MARK = /[\u00b2\u00b3\u00b9\u2070-\u209f\u2460-\u24ff\u2776-\u2793]/g

function narrow(words: string): string {
  for (let index = 0; index < words.length; index++) if (words.charCodeAt(index) > 0x7e) return words.replace(NOTE_MARK, ' ').normalize('NFKC').trim()
  return words
}

/** Whether a piece reads as what stands in a value cell: a number, a number with a unit or note, a mark for nothing. */
export function readsAsValue(words: string): boolean {
  const first = words.charCodeAt(0)
  // Most pieces are Chinese words: told at a glance.
  if (words.length > 60 || (first >= 0x4e00 && first <= 0x9fff && !'无空零增减约共'.includes(words.charAt(0)))) return false
  const text = narrow(words)
  return NUMBER.test(text) || PLACEHOLDER.test(text) || ANNOTATED.test(text)
}

/** A mark for nothing that is no number. */
export function isPlaceholder(words: string): boolean {
  return PLACEHOLDER.test(words.trim())
}

/** The widest row of the form has 15 figures; fillers double that at most. */
const MOST_CELLS = 40
/** Added to the width of a line of bars that begins or ends with one. */
const OPENED = 64
const CLOSED = 128

/** A stretch between blanks. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
}

class Reader {
  readonly lines: Line[] = []
  readonly tokens: Token[] = []

  constructor(readonly text: string) {}

  trimmed(start: number, end: number): [number, number] {
    let from = start
    let to = end
    while (from < to && isBlank(this.text.charCodeAt(from))) from++
    while (to > from && isBlank(this.text.charCodeAt(to - 1))) to--
    return [from, to]
  }

  push(start: number, end: number, line: number, column: number, width: number): void {
    if (this.tokens.length >= MOST_TOKENS) return
    const [from, to] = this.trimmed(start, end)
    this.tokens.push({ start: from, end: to, kind: from === to ? 'empty' : this.reads(from, to) ? 'value' : 'text', line, column, width })
  }

  /** Whether a cell reads as a value. Most cells of a report hold one digit. */
  reads(from: number, to: number): boolean {
    const first = this.text.charCodeAt(from)
    if (to - from === 1 && first >= 0x30 && first <= 0x39) return true
    return readsAsValue(this.text.slice(from, to).replace(/\s+/g, ''))
  }

  grid(row: GridRow, columns: number, end: number): void {
    const line = this.lines.length
    const from = this.tokens.length
    for (const { start, end: last, column, colSpan } of row.cells) {
      this.push(start, last, line, column, columns)
      if (start !== last || colSpan === 1 || !this.#hasNarrowFigures(row)) continue
      // A merged cell with nothing in it leaves each of its columns blank, as it does in a worksheet, where it is no cell at all.
      for (let more = 1; more < Math.min(colSpan, MOST_CELLS); more++) this.push(start, last, line, column + more, columns)
    }
    this.lines.push({ start: row.start, end, kind: 'grid', from, to: this.tokens.length })
  }

  /** Whether each figure of a row stands in one column. Where the grid is finer than the table, a blank that spans two columns of it is one cell as well. */
  #hasNarrowFigures({ cells }: GridRow): boolean {
    const figures = cells.filter(({ start, end }) => start < end && readsAsValue(this.text.slice(start, end)))
    return figures.length > 0 && figures.every(({ colSpan }) => colSpan === 1)
  }

  tabs(start: number, end: number): void {
    const line = this.lines.length
    const from = this.tokens.length
    let width = 1
    for (let index = start; index < end; index++) if (this.text.charCodeAt(index) === 9) width++
    let cell = start
    let column = 0
    for (let index = start; index <= end; index++) {
      if (index < end && this.text.charCodeAt(index) !== 9) continue
      this.push(cell, index, line, width > MOST_CELLS ? -1 : column, width > MOST_CELLS ? 0 : width)
      column++
      cell = index + 1
    }
    this.lines.push({ start, end, kind: 'tabs', from, to: this.tokens.length })
  }

  bars(start: number, end: number): void {
    const line = this.lines.length
    const from = this.tokens.length
    const [first, last] = this.trimmed(start, end)
    const cells: [number, number][] = []
    let cell = first
    for (let index = first; index <= last; index++) {
      if (index < last && !BAR.test(this.text.charAt(index))) continue
      cells.push([cell, index])
      cell = index + 1
    }
    // A bar at either end of the line closes a cell rather than opening one.
    const opened = BAR.test(this.text.charAt(first))
    const closed = last > first && BAR.test(this.text.charAt(last - 1))
    if (opened) cells.shift()
    if (closed) cells.pop()
    // More cells than any row has: rows stand behind each other on one line, and columns mean nothing.
    const whole = cells.length > MOST_CELLS
    // Or an empty cell stood outside of it: lines whose ends differ do not share their columns, whatever they count.
    const width = cells.length < 2 ? cells.length : cells.length + (opened ? OPENED : 0) + (closed ? CLOSED : 0)
    cells.forEach(([one, other], column) => this.push(one, other, line, whole ? -1 : column, whole ? 0 : width))
    this.lines.push({ start, end, kind: 'bars', from, to: this.tokens.length })
  }

  /** A line without separators: label words and figures parted by blanks, figures alone, words alone, or prose. */
  plain(start: number, end: number): void {
    const line = this.lines.length
    const from = this.tokens.length
    const [first, last] = this.trimmed(start, end)
    if (first < last) {
      const pieces = this.pieces(first, last)
      const runs = this.runs(pieces)
      const most = Math.min(runs.length, MOST_TOKENS)
      for (let index = 0; index < most; index++) {
        const run = runs[index] as Piece
        this.tokens.push({ start: run.start, end: run.end, kind: run.kind, line, column: -1, width: 0 })
      }
    }
    this.lines.push({ start, end, kind: 'plain', from, to: this.tokens.length })
  }

  pieces(start: number, end: number): Piece[] {
    const list: Piece[] = []
    let index = start
    while (index < end) {
      while (index < end && isBlank(this.text.charCodeAt(index))) index++
      const from = index
      for (; index < end; index++) {
        const code = this.text.charCodeAt(index)
        // Chinese characters are most of a report.
        if ((code < 0x4e00 || code > 0x9fff) && isBlank(code)) break
      }
      if (index > from) list.push({ start: from, end: index, kind: readsAsValue(this.text.slice(from, index)) ? 'value' : 'text' })
    }
    return list
  }

  /** Neighboring words are one piece; figures stand alone. Words between figures are joined as well, so prose stays in few pieces. */
  runs(pieces: readonly Piece[]): readonly Piece[] {
    if (pieces.length < 2) return pieces
    const list: Piece[] = []
    pieces.forEach((one, index) => {
      const last = list[list.length - 1]
      const next = pieces[index + 1]
      // 保留 4 位小数: the 4 belongs to the head.
      const piece = one.kind === 'value' && next?.kind === 'text' && this.text.startsWith('位小数', next.start) ? { ...one, kind: 'text' as const } : one
      if (piece.kind === 'text' && last?.kind === 'text') list[list.length - 1] = { ...last, end: piece.end }
      else list.push(piece)
    })
    return list
  }

  furniture(start: number, end: number): void {
    this.lines.push({ start, end, kind: 'furniture', from: this.tokens.length, to: this.tokens.length })
  }
}

/** A cell that Excel copies with line breaks inside stands in quotes; longer ones are prose. */
const QUOTE = 0x22
const LONGEST_QUOTED = 200

/** Where the quotes of a cell that opened at `cell` close beyond the line end at `end`, right before a tab or another line end; -1 where none does. */
function quoteAcross(text: string, cell: number, end: number): number {
  if (text.charCodeAt(cell) !== QUOTE) return -1
  const closing = text.indexOf('"', cell + 1)
  return closing > end && closing - cell <= LONGEST_QUOTED && (closing + 1 >= text.length || /[\t\r\n]/.test(text.charAt(closing + 1))) ? closing : -1
}

const QUOTED = /^[>＞]/
const QUOTE_MARKS = /^(?:[>＞] ?){1,8}/
/** Lines of a mail that are looked at. */
const MOST_LOOKED_AT = 200

/** Whether most lines are quoted as mails quote what they forward: `> 一、总体情况`. */
function isQuoted(text: string): boolean {
  if (!QUOTED.test(text) && !text.includes('\n>') && !text.includes('\n＞')) return false
  const lines = text
    .split('\n', MOST_LOOKED_AT)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.filter((line) => QUOTED.test(line)).length * 2 > lines.length
}

/** Cuts a document into lines and tokens. */
export function tokenize(document: SourceDocument): Lines {
  const { text } = document
  const reader = new Reader(text)
  const rows = new Map<number, { row: GridRow; columns: number }>()
  for (const grid of document.grids) for (const row of grid.rows) rows.set(row.start, { row, columns: grid.columns })
  let start = 0
  const quoted = document.grids.length === 0 && isQuoted(text)
  while (start < text.length && reader.lines.length < MOST_LINES && reader.tokens.length < MOST_TOKENS) {
    if (quoted) start += QUOTE_MARKS.exec(text.slice(start, start + 32))?.[0].length ?? 0
    let end = start
    let tab = false
    let bar = false
    let cell = start
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (code === 10 || code === 13 || code === 0x2028 || code === 0x0c) {
        const closing = quoteAcross(text, cell, end)
        if (closing < 0) break
        end = closing
        cell = closing + 1
        continue
      }
      if (code === 9) {
        tab = true
        cell = end + 1
      } else if (code === 0x7c || code === 0xff5c || code === 0x2502 || code === 0x2503 || code === 0xa6) bar = true
    }
    const grid = rows.get(start)
    if (grid) reader.grid(grid.row, grid.columns, end)
    else {
      const words = end - start <= 24 || bar ? text.slice(start, end).trim() : ''
      if (words !== '' && (PAGE.test(words) || (words.includes('---') && SEPARATOR.test(words)))) reader.furniture(start, end)
      else if (tab) reader.tabs(start, end)
      else if (bar) reader.bars(start, end)
      else reader.plain(start, end)
    }
    start = end + 1
    if (text.charCodeAt(end) === 13 && text.charCodeAt(start) === 10) start++
  }
  return { lines: reader.lines, tokens: reader.tokens, whole: start >= text.length && reader.tokens.length < MOST_TOKENS }
}
