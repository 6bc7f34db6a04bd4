/** Prose that is set in two columns: read line by line across both it would be words of two sentences in turn. */
import { linesOf, type TextLine } from './pdf-line'
import type { Word } from './pdf-page'

export interface Margins {
  readonly left: number
  readonly right: number
}

/** A line with the height at which it is read; `margins` are those of its column, where the page has columns. */
export interface PlacedLine {
  readonly line: TextLine
  readonly at: number
  readonly margins?: Margins
}

/** Where on the width of the words the gap between the columns is looked for. */
const FROM = 0.35
const TO = 0.65
/** How wide it is at least, by the size of letters. */
const WIDE = 0.7
/** Lines of each column, letters of most of them, and the share of those of the left one that fill their column. */
const LEAST_LINES = 4
const LEAST_LETTERS = 9
const FULL = 0.4
/** A line is full that ends less than this many letters before its column does. */
const SHORT_BY = 2
const STEP = 2
/** Words of one height differ by less, by the size of letters. */
const ONE_ROW = 0.45
/** Lines of one column: they are read in its order within one point of height. */
const MOST_LINES = 10_000
/** Columns stand this near to one another in height, by the size of letters. */
const NEXT_LINE = 4

const lettersOf = (words: readonly Word[]): number => words.reduce((sum, one) => sum + one.words.trim().length, 0)
const medianOf = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

/** Where the fewest words stand in the middle of the page: the middle of the widest such stretch; null where it is narrow. */
function gapOf(words: readonly Word[]): number | null {
  const left = Math.min(...words.map((word) => word.left))
  const width = Math.max(...words.map((word) => word.right)) - left
  const steps = Math.floor((width * (TO - FROM)) / STEP)
  if (!(steps > 0) || steps > 1_000) return null
  const start = left + width * FROM
  const crossed = new Array<number>(steps).fill(0)
  for (const word of words) {
    const [from, to] = [Math.max(0, Math.floor((word.left - start) / STEP)), Math.min(steps - 1, Math.floor((word.right - start) / STEP))]
    for (let index = from; index <= to; index++) crossed[index] = (crossed[index] ?? 0) + 1
  }
  const fewest = Math.min(...crossed)
  let best = { from: 0, length: 0 }
  let from = 0
  for (let index = 0; index <= steps; index++) {
    if (index < steps && crossed[index] === fewest) continue
    if (index - from > best.length) best = { from, length: index - from }
    from = index + 1
  }
  return best.length * STEP >= WIDE * medianOf(words.map((word) => word.size)) ? start + (best.from + best.length / 2) * STEP : null
}

/** Whether the lines of one side are those of a column of prose; once columns are known, a few lines are enough. */
function isColumn(lines: readonly TextLine[], isLeft: boolean, isKnown: boolean): boolean {
  if (lines.length < (isKnown ? 1 : LEAST_LINES) || lines.some(({ words }) => words.includes('\t'))) return false
  if (isKnown) return true
  if (medianOf(lines.map(({ runs }) => lettersOf(runs))) < LEAST_LETTERS) return false
  const edge = Math.max(...lines.map(({ right }) => right))
  return !isLeft || lines.filter(({ right, size }) => edge - right <= SHORT_BY * size).length >= lines.length * FULL
}

interface Parted {
  /** What stands on lines that reach over the gap. */
  readonly across: readonly Word[]
  /** Words between two such lines or tables, and no great distance. */
  readonly groups: readonly (readonly Word[])[]
}

/** `parts` are heights that no column reaches over: tables. */
function partedAt(words: readonly Word[], parts: readonly number[], gap: number): Parted {
  const crossing = new Set(words.filter(({ left, right }) => left < gap && right > gap))
  const across: Word[] = []
  const groups: Word[][] = []
  let open: Word[] = []
  let last: Word | null = null
  for (const row of rowsOf(words)) {
    const [first] = row
    if (!first) continue
    const far = last !== null && (first.base - last.base > NEXT_LINE * first.size || parts.some((part) => part > (last as Word).base && part <= first.base))
    const isCrossed = row.some((word) => crossing.has(word))
    if ((far || isCrossed) && open.length > 0) {
      groups.push(open)
      open = []
    }
    if (isCrossed) across.push(...row)
    else open.push(...row)
    last = first
  }
  if (open.length > 0) groups.push(open)
  return { across, groups }
}

function rowsOf(words: readonly Word[]): Word[][] {
  const rows: Word[][] = []
  for (const word of [...words].sort((one, other) => one.base - other.base)) {
    const row = rows[rows.length - 1]
    const first = row?.[0]
    if (row && first && word.base - first.base <= ONE_ROW * Math.min(first.size, word.size)) row.push(word)
    else rows.push([word])
  }
  return rows
}

const sidesOf = (group: readonly Word[], gap: number): TextLine[][] =>
  [group.filter(({ left }) => left < gap), group.filter(({ left }) => left >= gap)].map((side) => linesOf(side))

/** Where the gap between two columns of prose lies; null where the page has none. */
export function columnGap(words: readonly Word[], parts: readonly number[]): number | null {
  const gap = words.length < LEAST_LINES * 2 ? null : gapOf(words)
  if (gap === null) return null
  return partedAt(words, parts, gap).groups.some((group) => sidesOf(group, gap).every((lines, index) => isColumn(lines, index === 0, false))) ? gap : null
}

/** The lines of words that stand in no table; where the file has columns, those of the left one before those of the right one. */
export function placedLines(words: readonly Word[], parts: readonly number[], gap: number | null): PlacedLine[] {
  const plain = (list: readonly Word[]): PlacedLine[] => linesOf(list).map((line) => ({ line, at: line.base }))
  if (gap === null) return plain(words)
  const { across, groups } = partedAt(words, parts, gap)
  const placed = groups.flatMap((group): PlacedLine[] => {
    const sides = sidesOf(group, gap)
    if (!sides.every((lines, index) => isColumn(lines, index === 0, true))) return plain(group)
    const top = Math.min(...group.map(({ base }) => base))
    return sides.flatMap((lines, side) => {
      const margins = { left: Math.min(...lines.map(({ left }) => left)), right: Math.max(...lines.map(({ right }) => right)) }
      return lines.map((line, index) => ({ line, at: top + (side * MOST_LINES + index) / (2 * MOST_LINES), margins }))
    })
  })
  return [...plain(across), ...placed]
}
