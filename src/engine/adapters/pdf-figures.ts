/**
 * A table of figures without upright lines: web pages printed without borders, three-line tables, tables ruled between rows only. Figures that stand below one
 * another are a column, figures beside one another a row; the words left of them are its label.
 */
import { linesOf, type TextLine } from './pdf-line'
import type { Ruling, Word } from './pdf-page'
import type { RuledTable, TableCell } from './pdf-table'

const FIGURE = /^(?:\d[\d,]{0,15}(?:\.\d{1,8})?[件项个条次]{0,2}|[-—–－―─/／]{1,2}|无)$/
const FIGURES = /^\d[\d,.]{0,15}(?: {1,20}\d[\d,.]{0,15}){1,20}$/
/** Below that many figures in a row blanks and tabs tell them well enough. */
const LEAST_COLUMNS = 5
const MOST_COLUMNS = 20
const LEAST_ROWS = 4
/** A page of a form has 1,500 words and 30 rows. */
const MOST_WORDS = 20_000
const MOST_ROWS = 300
/** Of the size of letters: figures of one row differ in height by less; rows of one table follow each other within. */
const ONE_ROW = 0.45
const NEXT_ROW = 12
/** Lines of one label follow each other within. */
const NEXT_LINE = 2.2
/** Marks of notes are smaller than figures and stand higher than their row by less than a line. */
const SMALL = 0.85
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

const nearestTo = (rows: readonly FigureRow[], base: number): number =>
  rows.reduce((best, row, index) => (Math.abs(row.base - base) < Math.abs((rows[best]?.base ?? Infinity) - base) ? index : best), 0)

/** Lines of words that are one label: each label of the form begins with its number and stands in the middle of its row. */
function labelsOf(words: readonly Word[]): TextLine[][] {
  const labels: TextLine[][] = []
  for (const piece of linesOf(words).flatMap(piecesOf)) {
    const above = labels.find((label) => {
      const last = label[label.length - 1] as TextLine
      return piece.left < last.right && piece.right > last.left && piece.base > last.base && piece.base - last.base <= NEXT_LINE * last.size
    })
    const open = above && !labels.some((other) => other !== above && isBetween(other, above, piece)) ? above : undefined
    if (open && !NUMBERED.test(piece.words)) open.push(piece)
    else labels.push([piece])
  }
  return labels
}

/** Whether a label stands below another and above a piece that would go on in that one. */
function isBetween(other: readonly TextLine[], above: readonly TextLine[], piece: TextLine): boolean {
  const [last, first] = [above[above.length - 1] as TextLine, other[0] as TextLine]
  return first.base > last.base && first.base < piece.base && first.left < piece.right && first.right > piece.left
}

/** Of each row the words of its label: those between the same two lines, or else of the label whose middle is nearest; of each line where labels have no numbers. */
function labelWords(rows: readonly FigureRow[], edges: readonly number[], words: readonly Word[]): Word[][] {
  const found: Word[][] = rows.map(() => [])
  const above = (y: number): number => edges.filter((edge) => edge < y).length
  if (edges.length >= rows.length - 1) {
    for (const word of words) found[rows.findIndex((row) => above(row.figures[0]?.middle ?? row.base) === above(word.middle))]?.push(word)
    return found
  }
  const labels = labelsOf(words)
  const numbered = labels.filter(([first]) => first && NUMBERED.test(first.words)).length
  if (numbered >= rows.length)
    for (const label of labels)
      found[nearestTo(rows, ((label[0]?.base ?? 0) + (label[label.length - 1]?.base ?? 0)) / 2)]?.push(...label.flatMap(({ runs }) => runs))
  else for (const word of words) found[nearestTo(rows, word.base)]?.push(word)
  return found
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
  if (all.length > MOST_WORDS) return null
  const origin = new Map<Word, Word>()
  const words = all.flatMap((word) => {
    const list = parted(word)
    for (const one of list) origin.set(one, word)
    return list
  })
  const every = rowsOf(words)
  // Raised marks of notes stand in rows of their own, right above the figures that they belong to.
  const found = every.filter(
    (row, index) =>
      ![every[index - 1], every[index + 1]].some(
        (near) => near && row.size <= SMALL * near.size && near.base - row.base > 0 && near.base - row.base < near.size
      )
  )
  const marks = new Set(every.filter((row) => !found.includes(row)).flatMap((row) => row.figures))
  const width = widthOf(found)
  if (width < LEAST_COLUMNS || width > MOST_COLUMNS) return null
  const rows = blockOf(found, width)
  if (rows.length > MOST_ROWS) return null
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
  const besides: Word[] = []
  const held = rows.map(() => columns.map((): Word[] => []))
  for (const word of words) {
    if (marks.has(word)) continue
    const isLabel = (word.left + word.right) / 2 < (bounds[0] ?? first)
    if (word.base < top.base - REACH * size || word.base > bottom.base + REACH * size) continue
    if (isLabel) {
      besides.push(word)
      continue
    }
    const at = rows.findIndex(({ base }) => Math.abs(base - word.base) <= ONE_ROW * word.size)
    // Words among the figures that stand in no row or over two columns: this is no table of figures alone.
    const column = bounds.findIndex((bound, index) => word.left >= bound && word.right <= (bounds[index + 1] ?? -Infinity))
    const isInside = word.base > top.base && word.base < bottom.base
    if (at >= 0 && column >= 0) held[at]?.[column]?.push(word)
    else if (isInside || at >= 0) return null
  }
  const labels = labelWords(rows, edges, besides)
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
  const used = [...new Set([...labels.flat(), ...held.flat(2), ...marks].map((word) => origin.get(word) ?? word))]
  return { top: top.base - size, bottom: bottom.base, left, right, rows: rows.length, cells, words: used }
}
