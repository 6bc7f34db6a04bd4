/** Words of a page gathered into lines, as the eye reads them. */
import type { Word } from './pdf-page'

export interface TextLine {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
  /** What it is made of, from left to right. */
  readonly runs: readonly Word[]
}

/** Gaps in letter heights: what parts two Latin words or numbers, two Chinese words, two columns. */
const BLANK = 0.3
const WIDE_BLANK = 0.9
const COLUMN_GAP = 1.6
/** Two numbers that stand on one another, where one runs out of its cell, are no number of more digits. */
const OVERLAP = -0.2
/** Words whose base lines differ by less, in letter heights, stand on one line. */
const ONE_LINE = 0.45
/** Bold letters are sometimes made by writing twice, a trace apart. */
const TRACE = 0.35

const NARROW_END = /[0-9A-Za-z.,%]$/
const NARROW_START = /^[0-9A-Za-z.,%]/

function isTwin(one: Word, other: Word): boolean {
  const trace = TRACE * Math.min(one.size, other.size)
  return one.words === other.words && Math.abs(one.left - other.left) < trace && Math.abs(one.base - other.base) < trace
}

/** What stands between two runs of one line: nothing, a blank, or a tab where a column begins. */
function between(one: Word, other: Word): string {
  const gap = (other.left - one.right) / Math.max(one.size, other.size)
  if (gap > COLUMN_GAP) return '\t'
  if (/\s$/.test(one.words) || /^\s/.test(other.words)) return ''
  if (!NARROW_END.test(one.words) || !NARROW_START.test(other.words)) return gap > WIDE_BLANK ? ' ' : ''
  return gap > BLANK || gap < OVERLAP ? ' ' : ''
}

const FIGURE = /^\s*\d[\d,.]{0,15}\s*$/
/** So many figures on a line of their own are a row of table four, whose columns may be narrow. */
const ROW_OF_FIGURES = 10

function joined(words: readonly Word[]): TextLine {
  const sorted = [...words].sort((one, other) => one.left - other.left)
  const apart = sorted.length >= ROW_OF_FIGURES && sorted.every(({ words: run }) => FIGURE.test(run))
  const [first] = sorted
  let line = ''
  let last: Word | undefined
  const runs: Word[] = []
  let [right, size] = [-Infinity, 0]
  for (const word of sorted) {
    if (last && isTwin(last, word)) continue
    const gap = last ? between(last, word) : ''
    line += (apart && gap === ' ' ? '\t' : gap) + word.words
    last = word
    runs.push(word)
    right = Math.max(right, word.right)
    size = Math.max(size, word.size)
  }
  return { words: line.trim(), left: first?.left ?? 0, right, base: first?.base ?? 0, size, runs }
}

/** Marks of notes in a cell: small, raised, right behind a figure. Read on, 91¹ would be two numbers. */
export function withoutNoteMarks(words: readonly Word[]): readonly Word[] {
  if (words.length < 2) return words
  const figures = words.filter((word) => FIGURE.test(word.words))
  return words.filter((mark) => !(NOTE_MARK.test(mark.words) && figures.some((figure) => isRaisedBehind(mark, figure))))
}

const NOTE_MARK = /^\s*(?:[[(（【〔]?(?:注?\d{1,2}|[*※注])[\])）】〕]?|[\u2460-\u2473[(（【〔\])）】〕])\s*$/
const SMALL = 0.85

function isRaisedBehind(mark: Word, figure: Word): boolean {
  const rise = (figure.base - mark.base) / figure.size
  const gap = (mark.left - figure.right) / figure.size
  return mark.size <= SMALL * figure.size && rise > 0.12 && rise < 0.9 && gap > -0.3 && gap < 1.2
}

/** Lines from the top down. A run that is raised or lowered a little, as a note's number, stays on its line. */
export function linesOf(words: readonly Word[]): TextLine[] {
  const sorted = [...words].sort((one, other) => one.base - other.base)
  const lines: TextLine[] = []
  let open: Word[] = []
  for (const word of sorted) {
    const [first] = open
    if (first && word.base - first.base > ONE_LINE * Math.min(first.size, word.size)) {
      lines.push(joined(open))
      open = []
    }
    open.push(word)
  }
  if (open.length > 0) lines.push(joined(open))
  return lines.filter(({ words: line }) => line !== '')
}
