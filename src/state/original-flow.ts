/** A document as it was read, in parts that are put on screen one after the other: lines, tables, names of worksheets. */
import type { CheckResult, Severity } from '../engine/contract'
import type { Block, Layout, LayoutRow } from '../engine/layout'
import { accusedPlaces } from './accused'
import { RANK, type Mark } from './sections'
import { isCalm } from './verdict'

export interface Line {
  readonly start: number
  readonly end: number
  /** Row of the worksheet, from 1; null outside of workbooks. */
  readonly number: number | null
  readonly role: 'title' | 'heading' | 'plain'
}

export interface GridPart {
  readonly kind: 'grid'
  readonly key: string
  readonly rows: readonly LayoutRow[]
  /** Letters of the columns of a worksheet; null outside of workbooks. */
  readonly letters: readonly string[] | null
  /** Shares of the width in percent, for a table in several parts; null where the browser may choose. */
  readonly widths: readonly number[] | null
}

export type Part =
  | { readonly kind: 'sheet'; readonly key: string; readonly name: string }
  | { readonly kind: 'lines'; readonly key: string; readonly lines: readonly Line[] }
  | GridPart

/** Words that stand together under the same findings, the gravest first. */
export interface Words {
  readonly text: string
  readonly start: number
  readonly findings: readonly number[]
  readonly severity: Severity | null
}

/** What a browser lays out within a frame or two. */
const MOST_LINES = 100
const MOST_CELLS = 400
/** A table whose rows all hang together is cut here nevertheless. */
const CUT_CELLS = 1_200
/** In half-width characters. */
const NARROWEST = 4
const WIDEST = 40
const LONGEST_HEADING = 40

/** All findings by their places, also those of blank cells, in the order of the text. */
export function marksOf({ findings }: CheckResult): Mark[] {
  const marks = findings.flatMap((finding, index) =>
    isCalm(finding) ? [] : accusedPlaces(finding).map(({ start, end }) => ({ start, end, finding: index, severity: finding.severity }))
  )
  return marks.sort((a, b) => a.start - b.start || RANK[a.severity] - RANK[b.severity])
}

/** A, B … Z, AA: the name of a column counted from 0. */
export function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
}

const roomOf = (text: string): number => [...text].reduce((room, character) => room + (character.charCodeAt(0) < 0x2e80 ? 1 : 2), 0)

function widthsOf(text: string, columns: number, rows: readonly LayoutRow[]): number[] {
  const widths = new Array<number>(columns).fill(NARROWEST)
  for (const { cells } of rows)
    for (const { start, end, column, colSpan } of cells)
      if (colSpan === 1 && column < columns)
        widths[column] = Math.max(widths[column] ?? 0, Math.min(WIDEST, roomOf(text.slice(start, Math.min(end, start + WIDEST)))))
  const sum = widths.reduce((total, width) => total + width, 0)
  return widths.map((width) => (width / sum) * 100)
}

/** Rows in groups that no cell reaches out of. */
function groupsOf(rows: readonly LayoutRow[]): LayoutRow[][] {
  const groups: LayoutRow[][] = []
  let group: LayoutRow[] = []
  let count = 0
  let open = 0
  rows.forEach((row, index) => {
    if ((index >= open && count >= MOST_CELLS) || count >= CUT_CELLS) {
      groups.push(group)
      group = []
      count = 0
    }
    group.push(row)
    count += row.cells.length
    for (const { rowSpan } of row.cells) open = Math.max(open, index + rowSpan)
  })
  return [...groups, group]
}

function gridParts(text: string, grid: Extract<Block, { kind: 'grid' }>): GridPart[] {
  const groups = groupsOf(grid.rows)
  const numbered = grid.rows.some(({ number }) => number !== null)
  const letters = numbered ? Array.from({ length: grid.columns }, (_, index) => columnName(grid.first + index)) : null
  const widths = groups.length > 1 ? widthsOf(text, grid.columns, grid.rows) : null
  return groups.map((rows, index) => ({ kind: 'grid', key: `grid ${grid.start} ${index}`, rows, letters, widths }))
}

/** Tells the title and the headings of the chapters from the other lines. */
function roles({ report }: CheckResult, text: string): (start: number, end: number) => Line['role'] {
  const bare = (words: string): string => words.replace(/\s/g, '')
  const title = bare(report.title ?? '')
  const chapters = report.chapters.filter(({ id }) => id !== 'preamble').map(({ at }) => at.start)
  const first = chapters[0] ?? Infinity
  return (start, end) => {
    if (end - start > LONGEST_HEADING) return 'plain'
    if (chapters.some((at) => at >= start && at < end)) return 'heading'
    const words = bare(text.slice(start, end))
    return start < first && words.length > 3 && title.includes(words) ? 'title' : 'plain'
  }
}

/** The blocks of a layout as parts. `result` names title and chapters; null where it was read otherwise. */
export function partsOf({ text, blocks }: Extract<Layout, { kind: 'flow' }>, result: CheckResult | null): Part[] {
  const roleOf = result ? roles(result, text) : () => 'plain' as const
  const parts: Part[] = []
  let lines: Line[] = []
  const close = (): void => {
    if (lines[0]) parts.push({ kind: 'lines', key: `lines ${lines[0].start}`, lines })
    lines = []
  }
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || lines.length >= MOST_LINES) close()
    if (block.kind === 'paragraph') lines.push({ ...block, role: roleOf(block.start, block.end) })
    else if (block.kind === 'grid') parts.push(...gridParts(text, block))
    else parts.push({ kind: 'sheet', key: `sheet ${parts.length}`, name: block.name })
  }
  close()
  return parts
}

/** Marks that touch [start, end]. */
export function marksIn(marks: readonly Mark[], start: number, end: number): Mark[] {
  return marks.filter((mark) => mark.start <= end && mark.end >= start)
}

function covering(marks: readonly Mark[]): Pick<Words, 'findings' | 'severity'> {
  const sorted = [...marks].sort((a, b) => RANK[a.severity] - RANK[b.severity] || a.finding - b.finding)
  return { findings: [...new Set(sorted.map(({ finding }) => finding))], severity: sorted[0]?.severity ?? null }
}

/** `text[start, end)` cut at the marks in it. */
export function wordsOf(text: string, start: number, end: number, marks: readonly Mark[]): Words[] {
  const here = marks.filter((mark) => mark.start < end && mark.end > start)
  const cuts = [...new Set([start, end, ...here.flatMap((mark) => [Math.max(mark.start, start), Math.min(mark.end, end)])])].sort((a, b) => a - b)
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start
    // Numbers on two lines of one cell are parted by a vertical tab.
    const words = text.slice(from, to).split('\v').join('\n')
    return { text: words, start: from, ...covering(here.filter((mark) => mark.start <= from && mark.end >= to)) }
  })
}

/** Findings that mean a cell as a whole, blank or not. */
export function wholeCell(start: number, end: number, marks: readonly Mark[]): Pick<Words, 'findings' | 'severity'> | null {
  const whole = marks.filter((mark) => mark.start <= start && mark.end >= end)
  return whole.length > 0 ? covering(whole) : null
}
