/** The pages of a PDF in reading order: lines joined into paragraphs, tables laid out on one set of columns and joined over the ends of pages. */
import type { Grid } from '../document/grid'
import { LAYOUT_CELL, PageWriter } from './page-writer'
import { columnGap, placedLines, type Margins, type PlacedLine } from './pdf-columns'
import { figureTableOf } from './pdf-figures'
import type { TextLine } from './pdf-line'
import type { Box, Page, Word } from './pdf-page'
import { tablesOf, type RuledTable, type TableCell } from './pdf-table'

type Block = (PlacedLine & { readonly kind: 'line'; readonly page: number }) | { readonly kind: 'table'; readonly table: RuledTable; readonly page: number }

/** Where in the text the lines and cells of the pages were written; a line that is left out of the text is not written. */
export interface Trace {
  readonly lines: { readonly line: TextLine; readonly start: number; readonly end: number }[]
  readonly cells: { readonly cell: TableCell; readonly start: number; readonly end: number }[]
  /** The blocks of each page as they stand on it. */
  readonly pages: { readonly lines: readonly TextLine[]; readonly areas: readonly Box[] }[]
}

/** Edges this near, in points, are one. */
const TOLERANCE = 4

/** `—5—`, `-5-`, `第5页共12页`, `5/12` or a bare number, without their blanks. */
const PAGE_MARK = /^(?:[-—–―－·•]{0,3}\d{1,3}[-—–―－·•]{0,3}|第\d{1,3}页(?:[,，/]?共\d{1,3}页)?|\d{1,3}\/\d{1,3})$/
/** Share of a page above and below what belongs to the report; official papers leave 35 mm of 297. */
const MARGIN = 0.12
/** A numbered heading or item begins a line of its own. */
const NUMBERED = /^\s*(?:[一二三四五六七八九十]{1,3}\s*[、．.]|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[、．.](?!\d))/
const LATIN_END = /[A-Za-z]$/
const LATIN_START = /^[A-Za-z]/
const NARROW_END = /[0-9A-Za-z]$/
const NARROW_START = /^[0-9A-Za-z]/

/** Figures beside one another, and one alone, as a line of a cell. */
const MANY_FIGURES = /(?:\s\d[\d,.]{0,12}){6}/
const ONE_FIGURE = /^\d[\d,.]{0,12}$/

const lettersOf = ({ lines }: TableCell): number => lines.reduce((sum, { words }) => sum + words.length, 0)

/** Many figures beside one another in one cell: the lines between columns are missing; below one another in several: those between rows. */
function isHalfRuled(cells: readonly TableCell[]): boolean {
  const beside = cells.some(({ lines }) => lines.some(({ words }) => MANY_FIGURES.test(words)))
  const below = cells.filter(({ lines }) => lines.filter(({ words }) => ONE_FIGURE.test(words)).length >= 4)
  return beside || below.length >= 4
}

/** What of a page stands in tables, and what does not. */
function tablesAndWords(page: Page): { readonly tables: readonly RuledTable[]; readonly free: readonly Word[]; readonly parts: readonly number[] } {
  const tables = tablesOf(page).filter(({ cells }) => cells.every((cell) => lettersOf(cell) <= LAYOUT_CELL) && !isHalfRuled(cells))
  const held = new Set(tables.flatMap(({ words }) => words))
  const free = page.words.filter((word) => !held.has(word))
  const figures = figureTableOf(
    free,
    page.rulings.filter(({ level }) => level)
  )
  if (figures) {
    tables.push(figures)
    for (const word of figures.words) held.add(word)
  }
  return { tables, free: free.filter((word) => !held.has(word)), parts: tables.map(({ top }) => top) }
}

function blocksOf({ tables, free, parts }: ReturnType<typeof tablesAndWords>, gap: number | null, number: number): Block[] {
  const lines = placedLines(free, parts, gap)
  const blocks: Block[] = [
    ...lines.map((placed) => ({ kind: 'line' as const, ...placed, page: number })),
    ...tables.map((table) => ({ kind: 'table' as const, table, page: number }))
  ]
  const topOf = (block: Block): number => (block.kind === 'line' ? block.at : block.table.top)
  return blocks.sort((one, other) => topOf(one) - topOf(other))
}

/** Numbers of pages stand first or last on them, in the margin, and are no part of the report. */
function withoutMarks(blocks: readonly Block[], height: number): Block[] {
  const isMark = (block: Block | undefined): boolean =>
    block?.kind === 'line' &&
    (block.line.base < height * MARGIN || block.line.base > height * (1 - MARGIN)) &&
    PAGE_MARK.test(block.line.words.replace(/\s/g, ''))
  const from = isMark(blocks[0]) ? 1 : 0
  const to = blocks.length > from && isMark(blocks[blocks.length - 1]) ? blocks.length - 1 : blocks.length
  return blocks.slice(from, to)
}

/** The heads and feet of the pages: the first or last line of most pages, in the margin and at the same place. */
function runningLines(pages: readonly (readonly Block[])[], heights: readonly number[]): Set<Block> {
  const places = new Map<string, Block[]>()
  pages.forEach((blocks, page) => {
    for (const block of new Set([blocks[0], blocks[blocks.length - 1]])) {
      const height = heights[page] ?? 0
      if (block?.kind !== 'line' || (block.line.base > height * MARGIN && block.line.base < height * (1 - MARGIN))) continue
      const place = `${Math.round(block.line.base / 2)} ${block.line.words.replace(/\d+/g, '0')}`
      places.set(place, [...(places.get(place) ?? []), block])
    }
  })
  const most = Math.max(2, pages.length / 2)
  return new Set([...places.values()].filter((blocks) => blocks.length >= most).flat())
}

const wordsOf = ({ lines }: TableCell): string => lines.map(({ words }) => words).join('')

const edgesOf = ({ cells }: RuledTable): number[] => [...new Set(cells.flatMap(({ left, right }) => [left, right]))]

/** Whether the second stands on the columns of the first, or the first on those of the second. */
function sameColumns(one: RuledTable, other: RuledTable): boolean {
  if (Math.abs(one.left - other.left) > TOLERANCE || Math.abs(one.right - other.right) > TOLERANCE) return false
  const within = (few: readonly number[], many: readonly number[]): boolean => few.every((x) => many.some((y) => Math.abs(x - y) <= TOLERANCE))
  const [mine, theirs] = [edgesOf(one), edgesOf(other)]
  return within(mine, theirs) || within(theirs, mine)
}

const isSameColumn = (one: TableCell, other: TableCell): boolean =>
  Math.abs(one.left - other.left) <= TOLERANCE && Math.abs(one.right - other.right) <= TOLERANCE

/** The words of a row by their columns; null for a row with figures, which is no head. */
function headOf({ cells }: RuledTable, row: number): string | null {
  const here = cells.filter((cell) => cell.row === row)
  if (here.length === 0 || here.some((cell) => /\d/.test(wordsOf(cell)))) return null
  return here.map((cell) => `${Math.round(cell.left / TOLERANCE)} ${wordsOf(cell)}`).join('|')
}

/** Rows at the head of the second that repeat the head of the first. */
function repeatedHead(one: RuledTable, other: RuledTable): number {
  let count = 0
  for (let head = headOf(other, 0); head !== null && head === headOf(one, count); head = headOf(other, count)) count++
  return other.cells.some(({ row, rowSpan }) => row < count && row + rowSpan > count) ? 0 : count
}

/**
 * Two tables of two pages as one. A row broken by the end of the page, which shows by its words standing in one half and its figures in the other,
 * is made whole; a cell over several rows on both sides goes on.
 */
function continued(one: RuledTable, other: RuledTable): RuledTable {
  const skip = repeatedHead(one, other)
  const below = other.cells.filter(({ row }) => row >= skip)
  const last = one.cells.filter(({ row, rowSpan }) => row + rowSpan === one.rows)
  const first = below.filter(({ row }) => row === skip)
  const mates = first.map((cell) => last.find((above) => isSameColumn(above, cell)))
  const single = first.filter(({ rowSpan }) => rowSpan === 1)
  const broken =
    mates.every((mate, index) => mate !== undefined && mate.rowSpan > 1 === (first[index]?.rowSpan ?? 1) > 1) &&
    isBroken(single, (cell) => mates[first.indexOf(cell)])
  const shift = one.rows - skip - (broken ? 1 : 0)
  const cells = one.cells.map((cell) => ({ ...cell }))
  const mateOf = (cell: TableCell): TableCell | undefined => {
    const mate = mates[first.indexOf(cell)]
    return mate && cells[one.cells.indexOf(mate)]
  }
  for (const cell of below) {
    const mate = mateOf(cell)
    if (mate && (broken || ((mate.rowSpan > 1 || cell.rowSpan > 1) && (cell.lines.length === 0 || mate.lines.length === 0)))) {
      mate.rowSpan += cell.rowSpan - (broken ? 1 : 0)
      mate.lines = [...mate.lines, ...cell.lines]
      mate.areas = [...mate.areas, ...cell.areas]
    } else cells.push({ ...cell, row: cell.row + shift })
  }
  return { ...one, bottom: other.bottom, rows: one.rows + other.rows - skip - (broken ? 1 : 0), cells, words: [...one.words, ...other.words] }
}

function isBroken(cells: readonly TableCell[], mateOf: (cell: TableCell) => TableCell | undefined): boolean {
  const figures = cells.filter((cell) => /^[\d\s.,]*$/.test(wordsOf(cell) + wordsOf(mateOf(cell) ?? cell)))
  const labels = cells.filter((cell) => !figures.includes(cell))
  const empty = (list: readonly (TableCell | undefined)[]): boolean => list.every((cell) => cell === undefined || cell.lines.length === 0)
  if (figures.length === 0 || labels.length === 0) return false
  const [above, here] = [empty(figures.map(mateOf)), empty(figures)]
  if (above === here) return false
  return labels.every((cell) => cell.lines.length === 0 || !NUMBERED.test(wordsOf(cell)))
}

/** Tables that end one page and begin the next. */
function joinTables(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined[joined.length - 1]
    if (block.kind === 'table' && last?.kind === 'table' && last.page + 1 === block.page && sameColumns(last.table, block.table))
      joined[joined.length - 1] = { kind: 'table', table: continued(last.table, block.table), page: block.page }
    else joined.push(block)
  }
  return joined
}

function columnAt(edges: readonly number[], x: number): number {
  let nearest = 0
  edges.forEach((edge, index) => {
    if (Math.abs(edge - x) < Math.abs((edges[nearest] ?? 0) - x)) nearest = index
  })
  return nearest
}

/** A label goes on in the next line of its cell; two numbers stay two. */
function writeCell(writer: PageWriter, lines: readonly TextLine[], trace?: Trace): void {
  lines.forEach((line, index) => {
    const { words } = line
    const before = lines[index - 1]
    if (before && NARROW_END.test(before.words) && NARROW_START.test(words)) writer.line()
    const start = writer.length
    writer.write(words)
    trace?.lines.push({ line, start, end: writer.length })
  })
}

function writeTable(writer: PageWriter, table: RuledTable, trace?: Trace): void {
  const sorted = edgesOf(table).sort((one, other) => one - other)
  const edges = sorted.filter((edge, index) => index === 0 || edge - (sorted[index - 1] ?? 0) > TOLERANCE)
  const rows = [...new Set(table.cells.map(({ row }) => row))].sort((one, other) => one - other)
  writer.tableStart(false)
  for (const row of rows) {
    writer.row()
    const cells = table.cells.filter((cell) => cell.row === row).sort((one, other) => one.left - other.left)
    for (const cell of cells) {
      const { left, right, rowSpan, lines } = cell
      // A row in which no cell begins is none: what reaches over it spans one row less.
      const span = rows.filter((one) => one >= row && one < row + rowSpan).length
      writer.cell(Math.max(1, columnAt(edges, right) - columnAt(edges, left)), span)
      const start = writer.length
      writeCell(writer, lines, trace)
      trace?.cells.push({ cell, start, end: writer.length })
      writer.cellEnd()
    }
    writer.rowEnd()
  }
  writer.tableEnd()
}

/** Letters of a line that is long enough to say where the text's edges are. */
const LONG_LINE = 12
/** Edges within this many points are one; fewer lines than this share keep to one by chance: a wide page, a line that sticks out. */
const ONE_EDGE = 8
const KEPT_BY = 0.1

/** The outermost edge that a tenth of the lines keeps to; the outermost of all where there is none. */
function edgeOf(edges: readonly number[], outward: 1 | -1): number {
  const sorted = edges.map((edge) => edge * outward).sort((one, other) => other - one)
  const few = Math.max(2, sorted.length * KEPT_BY)
  const kept = sorted.find((edge, index) => edge - (sorted[index + Math.ceil(few) - 1] ?? -Infinity) <= ONE_EDGE)
  return (kept ?? sorted[0] ?? Infinity) * outward
}

/** Where full lines begin and end: the edges that most prose keeps to. */
function marginsOf(blocks: readonly Block[]): Margins {
  const lines = blocks.flatMap((block) => (block.kind === 'line' && block.line.words.length >= LONG_LINE ? block.line : []))
  if (lines.length === 0) return { left: -Infinity, right: Infinity }
  return {
    left: edgeOf(
      lines.map((line) => line.left),
      -1
    ),
    right: edgeOf(
      lines.map((line) => line.right),
      1
    )
  }
}

/** Whether a line goes on in the next: it fills its width, and the next one is not indented; each has the margins of its own column. */
function goesOn(line: TextLine, next: TextLine, { right }: Margins, { left }: Margins, samePage: boolean): boolean {
  const size = Math.max(line.size, next.size)
  if (Math.abs(line.size - next.size) > size * 0.12 || line.words.includes('\t') || next.words.includes('\t')) return false
  if (samePage && next.base - line.base > size * 2.6) return false
  return line.right >= right - size * 2 && next.left <= left + size * 0.8 && !NUMBERED.test(next.words)
}

function writeBlocks(writer: PageWriter, blocks: readonly Block[], trace?: Trace): void {
  const margins = marginsOf(blocks)
  blocks.forEach((block, index) => {
    if (block.kind === 'table') return writeTable(writer, block.table, trace)
    const start = writer.length
    block.line.words.split('\t').forEach((words, tab) => {
      if (tab > 0) writer.tab()
      writer.write(words)
    })
    trace?.lines.push({ line: block.line, start, end: writer.length })
    const next = blocks[index + 1]
    if (next?.kind === 'line' && goesOn(block.line, next.line, block.margins ?? margins, next.margins ?? margins, block.page === next.page)) {
      if (LATIN_END.test(block.line.words) && LATIN_START.test(next.line.words)) writer.write(' ')
    } else writer.line()
  })
}

/** 1, 2, 3, 5 as 第 1—3、5 页. */
function pageNames(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs[runs.length - 1]
    if (last && last[1] + 1 === number) last[1] = number
    else runs.push([number, number])
  }
  return `第 ${runs.map(([from, to]) => (from === to ? `${from}` : `${from}—${to}`)).join('、')} 页`
}

function notesOn(pages: readonly Page[]): string[] {
  const numbersOf = (test: (page: Page) => boolean): number[] => pages.flatMap((page, index) => (test(page) ? [index + 1] : []))
  const pictures = numbersOf(({ picture }) => picture)
  const unseen = numbersOf((page) => page.unseen)
  const notes: string[] = []
  if (pictures.length > 0)
    notes.push(`${pageNames(numbersOf(({ picture }) => !picture))}已读，${pageNames(pictures)}是图片，没有读：上面如有表格的行或章节，没有检查。`)
  if (unseen.length > 0) notes.push(`${pageNames(unseen)}的文字看不见，多半是扫描后识别出来的，可能有识别错误，请对照原件。`)
  if (pages.some(({ slanted }) => slanted > 0)) notes.push('斜排的文字（如水印）没有读。')
  return notes
}

/** Lines and cells of one page. */
function standing(blocks: readonly Block[]): Trace['pages'][number] {
  const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.table.cells : []))
  const lines = blocks.flatMap((block) => (block.kind === 'line' ? block.line : []))
  return { lines: [...lines, ...cells.flatMap((cell) => cell.lines)], areas: cells.flatMap(({ areas }) => areas) }
}

/** Text, grids and notes of the pages of one file. `trace` is filled with what stands where. */
export function writePages(
  pages: readonly Page[],
  trace?: Trace
): { readonly text: string; readonly grids: readonly Grid[]; readonly notes: readonly string[]; readonly partly?: true } {
  const heights = pages.map(({ height }) => height)
  const parted = pages.map(tablesAndWords)
  const gaps = parted.map(({ free, parts }) => columnGap(free, parts))
  // Columns of one page are those of the others, which may have a few lines of them.
  const gap = gaps.find((one) => one !== null) ?? null
  const blocks = parted.map((page, index) => blocksOf(page, gaps[index] ?? gap, index + 1))
  trace?.pages.push(...blocks.map(standing))
  const running = runningLines(blocks, heights)
  const kept = blocks.map((list, index) =>
    withoutMarks(
      list.filter((block) => !running.has(block)),
      heights[index] ?? 0
    )
  )
  const writer = new PageWriter()
  writeBlocks(writer, joinTables(kept.flat()), trace)
  writer.finish()
  return {
    text: writer.text,
    grids: writer.grids,
    notes: [...notesOn(pages), ...(running.size > 0 ? ['页眉、页脚没有读。'] : [])],
    ...(pages.some(({ picture }) => picture) ? { partly: true } : {})
  }
}
