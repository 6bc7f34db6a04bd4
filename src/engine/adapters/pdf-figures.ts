/**
 * A table of figures without upright lines: web pages printed without borders, three-line tables, tables ruled between rows only. Figures that stand below one
 * another are a column, figures beside one another a row; the words left of them are its label.
 */
import { linesOf, type TextLine } from './pdf-line'
import type { Ruling, Word } from './pdf-page'
import type { RuledTable, TableCell } from './pdf-table'

const FIGURE = /^(?:\d[\d,]{0,15}(?:\.\d{1,8})?|[-—–－―─/／]{1,2}|无)$/
const FIGURES = /^\d[\d,.]{0,15}(?: {1,20}\d[\d,.]{0,15}){1,20}$/
/** Below that many figures in a row blanks and tabs tell them well enough. */
const LEAST_COLUMNS = 5
const MOST_COLUMNS = 20
const LEAST_ROWS = 4
/** Of the size of letters: figures of one row differ in height by less; rows of one table follow each other within. */
const ONE_ROW = 0.45
const NEXT_ROW = 12
/** A figure stands this far from words that are not its own. */
const APART = 0.6
/** How far above its first row and below its last one the label of a table reaches. */
const REACH = 1.1

/** `（一）`, `2.`, `四、` at the beginning of a run. */
const NUMBERED = /^\s*(?:[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}\s?[.．、]|[一二三四五六七八九十]{1,3}、)/

const isFigure = ({ words }: Word): boolean => FIGURE.test(words.trim())

interface FigureRow {
  readonly base: number
  readonly size: number
  readonly figures: readonly Word[]
}

/** Half-width characters take half the room of the others. */
const roomOf = (character: string): number => (character.charCodeAt(0) < 0x2e80 ? 1 : 2)

/** Figures in one run, parted by blanks, as runs of their own. */
function parted(word: Word): Word[] {
  const words = word.words.trim()
  if (!FIGURES.test(words)) return [word]
  const unit = (word.right - word.left) / [...word.words].reduce((sum, character) => sum + roomOf(character), 0)
  return [...word.words.matchAll(/\S+/g)].map((match) => {
    const left = word.left + (match.index ?? 0) * unit
    return { ...word, words: match[0], left, right: left + match[0].length * unit }
  })
}

/** Words of one height, from left to right. */
function beside(words: readonly Word[]): Word[][] {
  const rows: Word[][] = []
  let open: Word[] = []
  const end = (): void => {
    if (open.length > 0) rows.push(open.sort((one, other) => one.left - other.left))
    open = []
  }
  for (const word of [...words].sort((one, other) => one.base - other.base)) {
    const [first] = open
    if (first && word.base - first.base > ONE_ROW * Math.min(first.size, word.size)) end()
    open.push(word)
  }
  end()
  return rows
}

/** Rows of figures; one that words stand right beside is theirs: 2 of 2.重复申请, 无 of 无法提供 where fonts change within a word. */
function rowsOf(words: readonly Word[]): FigureRow[] {
  return beside(words).flatMap((row) => {
    const isFree = (figure: Word, other: Word | undefined): boolean =>
      !other || isFigure(other) || Math.max(other.left - figure.right, figure.left - other.right) > APART * figure.size
    const figures = row.filter((word, index) => isFigure(word) && isFree(word, row[index - 1]) && isFree(word, row[index + 1]))
    const [first] = figures
    return first ? [{ base: first.base, size: first.size, figures }] : []
  })
}

interface Stretch {
  left: number
  right: number
}

/** Stretches that figures cover from left to right: those of one column overlap, those of two never do. */
function columnsOf(figures: readonly Word[]): Stretch[] {
  const columns: Stretch[] = []
  for (const { left, right } of [...figures].sort((one, other) => one.left - other.left)) {
    const last = columns[columns.length - 1]
    if (last && left < last.right) last.right = Math.max(last.right, right)
    else columns.push({ left, right })
  }
  return columns
}

/** How many figures most wide rows have. */
function widthOf(rows: readonly FigureRow[]): number {
  const counts = new Map<number, number>()
  for (const { figures } of rows) if (figures.length >= LEAST_COLUMNS) counts.set(figures.length, (counts.get(figures.length) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0
}

/** The stretch with most rows of `width` figures that follow each other, with the narrower ones between them; a wider row is another table's. */
function blockOf(rows: readonly FigureRow[], width: number): FigureRow[] {
  const isWhole = ({ figures }: FigureRow): boolean => figures.length === width
  let best: FigureRow[] = []
  let open: FigureRow[] = []
  const end = (): void => {
    while (open.length > 0 && !isWhole(open[open.length - 1] as FigureRow)) open = open.slice(0, -1)
    if (open.filter(isWhole).length > best.filter(isWhole).length) best = open
    open = []
  }
  for (const row of rows) {
    const last = open[open.length - 1]
    if (row.figures.length > width || (last && row.base - last.base > NEXT_ROW * Math.max(last.size, row.size))) end()
    if (isWhole(row) || (open.length > 0 && row.figures.length < width)) open.push(row)
  }
  end()
  return best
}

/** Level lines that reach over all columns: what stands between two of them is one row. */
function edgesOf(levels: readonly Ruling[], { left, right }: Stretch): number[] {
  const reach = new Map<number, number>()
  for (const { at, from, to } of levels) {
    const key = Math.round(at / 2) * 2
    reach.set(key, (reach.get(key) ?? 0) + Math.max(0, Math.min(to, right) - Math.max(from, left)))
  }
  return [...reach].filter(([, length]) => length >= (right - left) * 0.8).map(([at]) => at)
}

/** The row a word belongs to: the one between the same two lines, or else the nearest one. */
function rowAt(rows: readonly FigureRow[], edges: readonly number[], word: Word): number {
  const above = (y: number): number => edges.filter((edge) => edge < y).length
  const between = above(word.middle)
  const inside = rows.findIndex((row) => above(row.figures[0]?.middle ?? row.base) === between)
  if (edges.length >= rows.length - 1) return inside
  let nearest = 0
  rows.forEach((row, index) => {
    if (Math.abs(row.base - word.base) < Math.abs((rows[nearest]?.base ?? 0) - word.base)) nearest = index
  })
  const row = rows[nearest]
  return row && Math.abs(row.base - word.base) <= REACH * row.size * (nearest === 0 || nearest === rows.length - 1 ? 1 : 2) ? nearest : -1
}

/** The pieces of a label that stand below one another are one cell, those beside one another are several. */
function labelCells(words: readonly Word[], row: number, from: number, until: number): TableCell[] {
  const cells: { left: number; right: number; lines: TextLine[] }[] = []
  for (const line of linesOf(words)) {
    for (const piece of piecesOf(line)) {
      const known = cells.find((cell) => piece.left < cell.right && piece.right > cell.left)
      if (!known) cells.push({ left: piece.left, right: piece.right, lines: [piece] })
      else {
        known.left = Math.min(known.left, piece.left)
        known.right = Math.max(known.right, piece.right)
        known.lines.push(piece)
      }
    }
  }
  cells.sort((one, other) => one.left - other.left)
  return cells.map(({ left, lines }, index) => ({
    row,
    rowSpan: 1,
    left: index === 0 ? from : left,
    right: cells[index + 1]?.left ?? until,
    lines,
    areas: []
  }))
}

/** A line taken apart where columns part, and before what begins with a number of its own: a group's label right beside that of a row. */
function piecesOf(line: TextLine): TextLine[] {
  const groups: Word[][] = []
  for (const run of line.runs) {
    const last = groups[groups.length - 1]
    const before = last?.[last.length - 1]
    if (last && before && !NUMBERED.test(run.words) && !linesOf([before, run]).some(({ words }) => words.includes('\t'))) last.push(run)
    else groups.push([run])
  }
  return groups.flatMap((group) => linesOf(group))
}

/** The table of figures among words that stand in no ruled table; null where there is none. */
export function figureTableOf(all: readonly Word[], levels: readonly Ruling[]): RuledTable | null {
  const origin = new Map<Word, Word>()
  const words = all.flatMap((word) => {
    const list = parted(word)
    for (const one of list) origin.set(one, word)
    return list
  })
  const found = rowsOf(words)
  const width = widthOf(found)
  if (width < LEAST_COLUMNS || width > MOST_COLUMNS) return null
  const rows = blockOf(found, width)
  const columns = columnsOf(rows.flatMap((row) => row.figures))
  if (columns.length !== width || rows.filter((row) => row.figures.length === width).length < LEAST_ROWS) return null
  const first = columns[0]?.left ?? 0
  const right = columns[columns.length - 1]?.right ?? 0
  const [top, bottom] = [rows[0] as FigureRow, rows[rows.length - 1] as FigureRow]
  const size = Math.max(top.size, bottom.size)
  const middles = columns.slice(1).map((column, index) => ((columns[index]?.right ?? 0) + column.left) / 2)
  // A wider figure reaches over the edge of its column, half the way to the next at most.
  const half = ((columns[1]?.left ?? 0) - (columns[0]?.right ?? 0)) / 2
  const bounds = [first - half, ...middles, right + half]
  const edges = edgesOf(levels, { left: first, right }).filter((edge) => edge > top.base && edge < bottom.base)
  const labels: Word[][] = rows.map(() => [])
  const held = rows.map(() => columns.map((): Word[] => []))
  for (const word of words) {
    const isLabel = (word.left + word.right) / 2 < (bounds[0] ?? first)
    if (word.base < top.base - REACH * size || word.base > bottom.base + REACH * size) continue
    const at = isLabel ? rowAt(rows, edges, word) : rows.findIndex(({ base }) => Math.abs(base - word.base) <= ONE_ROW * word.size)
    if (isLabel && at >= 0) labels[at]?.push(word)
    if (isLabel) continue
    // Words among the figures that stand in no row or over two columns: this is no table of figures alone.
    const column = bounds.findIndex((bound, index) => word.left >= bound && word.right <= (bounds[index + 1] ?? -Infinity))
    const isInside = word.base > top.base && word.base < bottom.base
    if (at >= 0 && column >= 0) held[at]?.[column]?.push(word)
    else if (isInside || at >= 0) return null
  }
  const left = Math.min(first - half, ...labels.flat().map((word) => word.left))
  const cells = rows.flatMap((_, row) => [
    ...labelCells(labels[row] ?? [], row, left, first - half),
    ...columns.map((__, column): TableCell => ({
      row,
      rowSpan: 1,
      left: bounds[column] ?? 0,
      right: bounds[column + 1] ?? 0,
      lines: linesOf(held[row]?.[column] ?? []),
      areas: []
    }))
  ])
  const used = [...new Set([...labels.flat(), ...held.flat(2)].map((word) => origin.get(word) ?? word))]
  return { top: top.base - size, bottom: bottom.base, left, right, rows: rows.length, cells, words: used }
}
