/** Where on the pages of a file the words of its text stand: what lets a place in the text be shown on the page itself. */
import { isBlank } from '../document/text'
import type { TextLine } from './pdf-line'
import type { Box, Page, Ruling, Word } from './pdf-page'
import type { Trace } from './pdf-text'

/** What a reading of pages leaves for its places to be found. */
export interface PageTrace extends Trace {
  read: readonly Page[]
}

/** A stretch of the text without blanks, or a cell, and its box on the page: points from the upper left corner. */
export interface Piece extends Box {
  readonly start: number
  readonly end: number
  /** Runs up or down the page: a part of it cannot be told from the whole. */
  readonly upright: boolean
}

/** Words of a page that are no part of the text: numbers of pages, heads and feet. */
export interface LooseWords extends Box {
  readonly words: string
}

export interface PageLayout {
  /** In points. */
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  /** Ruled cells, blank ones too. */
  readonly cells: readonly Piece[]
  readonly loose: readonly LooseWords[]
  readonly rulings: readonly Ruling[]
  /** It holds no words: a picture, which nobody has read. */
  readonly unread: boolean
}

/** Shares of their size by which letters stand above and below their base line. */
const ABOVE = 0.86
const BELOW = 0.2

/** Shorter lines are dots of a dotted one; in points. */
const SHORTEST = 3
/** A form has 100 lines, a page that Chromium printed 1,000 pieces. */
const MOST_RULINGS = 5_000

/** Half-width characters take half the room of the others. */
const roomOf = (character: string): number => (character.charCodeAt(0) < 0x2e80 ? 1 : 2)

function boxOf({ left, right, base, size, middle, tall }: Word): Box {
  if (tall !== undefined) return { left, right, top: middle - tall / 2, bottom: middle + tall / 2 }
  return { left, right, top: base - size * ABOVE, bottom: base + size * BELOW }
}

interface Stretch {
  readonly words: string
  readonly box: Box
  readonly upright: boolean
}

/** The runs of a line, parted at their blanks, which may be many and are one in the text. */
function stretches({ runs }: TextLine): Stretch[] {
  return runs.flatMap((run) => {
    const box = boxOf(run)
    if (run.tall !== undefined) return [{ words: run.words, box, upright: true }]
    const unit =
      (run.right - run.left) /
      Math.max(
        1,
        [...run.words].reduce((sum, character) => sum + roomOf(character), 0)
      )
    const found: Stretch[] = []
    let words = ''
    let [left, at] = [run.left, run.left]
    const end = (): void => {
      if (words !== '') found.push({ words, box: { ...box, left, right: at }, upright: false })
      words = ''
    }
    for (const character of run.words) {
      if (isBlank(character.charCodeAt(0))) end()
      else if (words === '') left = at
      if (!isBlank(character.charCodeAt(0))) words += character
      at += roomOf(character) * unit
    }
    end()
    return found
  })
}

/** Where the stretches of a line stand in the text; where they are not found as written, the whole line stands for them. */
function placed(line: TextLine, start: number, end: number, text: string): Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const { words, box, upright } of stretches(line)) {
    let [first, last] = [-1, -1]
    for (let index = 0; index < words.length; index++) {
      if (isBlank(words.charCodeAt(index))) continue
      while (at < end && isBlank(text.charCodeAt(at))) at++
      if (at >= end || text.charCodeAt(at) !== words.charCodeAt(index)) return wholeLine(line, start, end)
      if (first < 0) first = at
      last = ++at
    }
    if (first >= 0) pieces.push({ ...box, start: first, end: last, upright })
  }
  return pieces
}

function wholeLine(line: TextLine, start: number, end: number): Piece[] {
  const boxes = line.runs.map(boxOf)
  const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))]
  return [{ left: line.left, right: line.right, top, bottom, start, end, upright: false }]
}

function loose(line: TextLine): LooseWords {
  const [box] = wholeLine(line, 0, 0)
  const { left, top, right, bottom } = box ?? { left: line.left, top: line.base, right: line.right, bottom: line.base }
  return { words: line.words, left, top, right, bottom }
}

/** The pages with what stands on them. `trace` is that of the same reading as `text`. */
export function placesOf(trace: PageTrace, text: string): PageLayout[] {
  const written = new Map(trace.lines.map((one) => [one.line, one]))
  const areas = new Map(trace.cells.flatMap(({ cell, start, end }) => cell.areas.map((area) => [area, { start, end }] as const)))
  return trace.read.map(({ width, height, words, rulings }, index) => {
    const standing = trace.pages[index] ?? { lines: [], areas: [] }
    const lines = standing.lines.map((line) => ({ line, at: written.get(line) }))
    return {
      width,
      height,
      pieces: lines.flatMap(({ line, at }) => (at ? placed(line, at.start, at.end, text) : [])),
      cells: standing.areas.flatMap((area) => {
        const at = areas.get(area)
        return at ? [{ ...area, ...at, upright: false }] : []
      }),
      loose: lines.flatMap(({ line, at }) => (at ? [] : [loose(line)])),
      rulings: rulings.filter(({ from, to }) => to - from >= SHORTEST).slice(0, MOST_RULINGS),
      unread: words.length === 0
    }
  })
}
