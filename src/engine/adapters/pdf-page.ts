/** What one page of a PDF or an OFD shows, in points from its upper left corner: words where they stand, and straight lines. */

/** A report has 4 to 12 pages. */
export const MOST_PAGES = 500
/** Runs of characters of one file: a printed page has up to 1,500. */
export const MOST_RUNS = 300_000
/** Drawing steps of one page. */
export const MOST_STEPS = 500_000

/** A run of characters. `base` is its base line, `size` the height of its letters. */
export interface Word {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
  /** Middle of the run: what tells its cell. */
  readonly middle: number
  /** How far an upright run reaches from top to bottom, around `middle`. */
  readonly tall?: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A straight line: a level one lies at y `at` from x to x, an upright one at x `at` from y to y. */
export interface Ruling {
  readonly level: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Page {
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  readonly rulings: readonly Ruling[]
  /** Runs that stand neither level nor upright, as watermarks do; they are not among the words. */
  readonly slanted: number
  /** Words are there to be found and not to be seen, as behind a scan. */
  readonly unseen: boolean
  /** It shows something that holds no words: a picture, as of a scan. A page with words may have pictures besides. */
  readonly picture: boolean
}

/** a b c d e f of a transformation, as PDF writes them. */
export type Matrix = readonly [number, number, number, number, number, number]

export const times = (one: Matrix, other: Matrix): Matrix => [
  one[0] * other[0] + one[2] * other[1],
  one[1] * other[0] + one[3] * other[1],
  one[0] * other[2] + one[2] * other[3],
  one[1] * other[2] + one[3] * other[3],
  one[0] * other[4] + one[2] * other[5] + one[4],
  one[1] * other[4] + one[3] * other[5] + one[5]
]

/** Six numbers; null for anything else. */
export function matrixOf(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return null
  const [a, b, c, d, e, f] = Array.from(value as ArrayLike<unknown>, Number)
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined) return null
  return [a, b, c, d, e, f].every(Number.isFinite) ? [a, b, c, d, e, f] : null
}

/** Share of the size by which letters stand above their base line, to their middle. */
const RISE = 0.38
/** A run turned by more than this is slanted, unless it is upright. */
const SLANT = 0.1

/**
 * Where a run stands. `matrix` takes its letters to the page, `length` is how far it runs on the page; `column` for fonts that write downwards.
 * null for a slanted run, and for one without extent.
 */
export function wordAt(words: string, matrix: Matrix, length: number, column: boolean): Word | null {
  const [a, b, c, d, x, y] = matrix
  const size = Math.hypot(c, d)
  if (!(size > 0.5) || !Number.isFinite(x + y + length)) return null
  if (column) return { words, left: x - size / 2, right: x + size / 2, base: y + length / 2 + size * RISE, size, middle: y + length / 2, tall: length }
  if (Math.abs(b) <= SLANT * Math.abs(a) && a > 0) return { words, left: x, right: x + length, base: y, size, middle: y - size * RISE }
  if (Math.abs(a) > SLANT * Math.abs(b)) return null
  // Turned by a right angle: up the page or down it.
  const middle = b < 0 ? y - length / 2 : y + length / 2
  const left = b < 0 ? x - size : x
  return { words, left, right: left + size, base: middle + size * RISE, size, middle, tall: length }
}

/** A filled shape this thin is a line; two lines this near are one. */
const THIN = 3
/** Straight lines of one page: a form has 100, a page that Chromium printed 1,000 pieces, and 40,000 where its borders are dotted. */
const MOST_RULINGS = 200_000

const POINTS: readonly number[] = [2, 2, 6, 4, 0]
const MOVE = 0
const LINE = 1
const CLOSE = 4

/** Gathers straight lines from the paths of a page. */
export class Pen {
  readonly rulings: Ruling[] = []

  #line(x1: number, y1: number, x2: number, y2: number): void {
    if (this.rulings.length >= MOST_RULINGS) return
    const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
    if (height < 1 && width > height) this.rulings.push({ level: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) })
    else if (width < 1 && height > width) this.rulings.push({ level: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) })
  }

  #shape(points: readonly (readonly [number, number])[]): void {
    if (points.length < 3) return
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
    for (const [x, y] of points) {
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
    const [width, height] = [right - left, bottom - top]
    // A dot belongs to a level line or to an upright one: its neighbors tell.
    if (width <= THIN && height <= THIN && this.rulings.length < MOST_RULINGS)
      this.rulings.push({ level: true, at: (top + bottom) / 2, from: left, to: right }, { level: false, at: (left + right) / 2, from: top, to: bottom })
    else if (height <= THIN && width > height) this.#line(left, (top + bottom) / 2, right, (top + bottom) / 2)
    else if (width <= THIN && height > width) this.#line((left + right) / 2, top, (left + right) / 2, bottom)
  }

  /** One path as pdf.js hands it over: 0 move, 1 line, 2 curve, 3 quadratic, 4 close, each before its coordinates. */
  path(steps: ArrayLike<number>, matrix: Matrix, filled: boolean): void {
    let points: [number, number][] = []
    const end = (): void => {
      if (filled) this.#shape(points)
      points = []
    }
    for (let index = 0; index < steps.length;) {
      const step = steps[index++] ?? CLOSE
      const count = POINTS[step] ?? 0
      const [x, y] = [steps[index + count - 2] ?? 0, steps[index + count - 1] ?? 0]
      index += count
      const last = points[points.length - 1]
      const first = points[0]
      if (step === CLOSE) {
        if (!filled && last && first) this.#line(last[0], last[1], first[0], first[1])
        continue
      }
      const point: [number, number] = [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
      if (step === MOVE) end()
      else if (step === LINE && last && !filled) this.#line(last[0], last[1], point[0], point[1])
      points.push(point)
    }
    end()
  }
}
