/** One page of an OFD as words and straight lines by their places (GB/T 33190-2016, 8 to 11): objects in millimeters, each in a box of its own. */
import { matrixOf, Pen, times, wordAt, type Matrix, type Word } from './pdf-page'
import { readPart, type Attributes } from './xml-tags'

/** Points of a millimeter. */
const POINTS = 72 / 25.4
const MILLIMETERS: Matrix = [POINTS, 0, 0, POINTS, 0, 0]
const AS_IT_IS: Matrix = [1, 0, 0, 1, 0, 0]
/** Gaps in letter heights behind which, and steps back after which, a run begins anew. */
const GAP = 0.3
/** A letter this far above or below its neighbor, in letter heights, stands on another line. */
const STEP = 0.05

/** Characters that stand for a glyph without saying which letter it is. */
const NAMELESS = /[\u00a4\ue000-\uf8ff\ufffd]/
/** Elements whose paths draw nothing that could be a line of a table. */
const NO_DRAWING: ReadonlySet<string> = new Set(['Clips', 'FillColor', 'StrokeColor'])

export interface OfdSheet {
  words: Word[]
  readonly pen: Pen
  slanted: number
  /** Words are there to be found and not to be seen. */
  unseen: boolean
  /** Letters, and those of them that say none. */
  letters: number
  nameless: number
  /** It shows a picture. */
  picture: boolean
  /** Figures made of others, which are not read. */
  composites: number
  steps: number
  /** Its own box, where it names one. */
  box: readonly number[] | null
  readonly templates: string[]
}

export const emptySheet = (): OfdSheet => ({
  words: [],
  pen: new Pen(),
  slanted: 0,
  unseen: false,
  letters: 0,
  nameless: 0,
  picture: false,
  composites: 0,
  steps: 0,
  box: null,
  templates: []
})

/** `x y w h` and other lists of numbers; null where there are fewer than `count`, or something else. */
export function numbersIn(words: string | undefined, count: number): number[] | null {
  const list = (words ?? '').trim().split(/\s+/).map(Number)
  return list.length >= count && list.every(Number.isFinite) ? list : null
}

/** `g 3 4.2 2.1` is 4.2 4.2 4.2 2.1; no more than `most` of them. */
function deltas(words: string | undefined, most: number): number[] {
  const parts = (words ?? '').trim().split(/\s+/)
  const list: number[] = []
  for (let index = 0; index < parts.length && list.length < most; index++) {
    const repeated = parts[index] === 'g'
    const count = repeated ? Math.min(Number(parts[index + 1]), most) : 1
    const value = Number(parts[repeated ? index + 2 : index])
    if (repeated) index += 2
    if (parts[index] === '' || !Number.isFinite(value) || !(count >= 0)) break
    for (let time = 0; time < count && list.length < most; time++) list.push(value)
  }
  return list
}

interface Shape {
  readonly matrix: Matrix
  readonly attributes: Attributes
}

function shapeOf(attributes: Attributes): Shape {
  const [x = 0, y = 0] = numbersIn(attributes['Boundary'], 2) ?? []
  const own = matrixOf(numbersIn(attributes['CTM'], 6)) ?? AS_IT_IS
  return { matrix: times(times(MILLIMETERS, [1, 0, 0, 1, x, y]), own), attributes }
}

/** Half-width characters take half the room of the others. */
const roomOf = (letter: string): number => ((letter.codePointAt(0) ?? 0) < 0x2e80 ? 0.5 : 1)

/** A run of letters with their steps, taken apart where a step is longer or goes another way than letters do. */
function write(sheet: OfdSheet, { matrix, attributes }: Shape, code: Attributes, words: string): void {
  const letters = [...words]
  const size = Number(attributes['Size'] ?? 0)
  const stretch = Number(attributes['HScale'] ?? 1) || 1
  if (!(size > 0) || letters.length === 0) return
  const [across, down] = [deltas(code['DeltaX'], letters.length), deltas(code['DeltaY'], letters.length)]
  const roomFor = (letter: string): number => roomOf(letter) * size * stretch
  const put = (run: string, x: number, y: number, end: number): void => {
    if (run.trim() === '') return
    const at = times(matrix, [size, 0, 0, size, x, y])
    const word = wordAt(run, at, (end - x) * Math.hypot(matrix[0], matrix[1]), false)
    if (word) sheet.words.push(word)
    else sheet.slanted++
  }
  let [x, y] = [Number(code['X'] ?? 0), Number(code['Y'] ?? 0)]
  let run = { words: '', x, y, end: x }
  letters.forEach((letter, index) => {
    if (index > 0) {
      // Where steps are missing the last one holds; without any a letter follows the other, or stands below it.
      x += across[Math.min(index, across.length) - 1] ?? (down.length > 0 ? 0 : roomFor(letters[index - 1] ?? ''))
      y += down[Math.min(index, down.length) - 1] ?? 0
      const gap = x - run.end
      if (gap > GAP * size || x <= run.x || Math.abs(y - run.y) > STEP * size) {
        put(run.words, run.x, run.y, run.end)
        run = { words: '', x, y, end: x }
      }
    }
    run.words += letter
    run.end = x + roomFor(letter)
    sheet.letters++
    if (NAMELESS.test(letter)) sheet.nameless++
  })
  put(run.words, run.x, run.y, run.end)
}

/** Codes of a path (9.3) and their numbers: start, move, line, curves, arc, close. */
const STEPS: Readonly<Record<string, { readonly code: number; readonly count: number } | undefined>> = {
  S: { code: 0, count: 2 },
  M: { code: 0, count: 2 },
  L: { code: 1, count: 2 },
  Q: { code: 3, count: 4 },
  B: { code: 2, count: 6 },
  A: { code: 2, count: 7 },
  C: { code: 4, count: 0 }
}

function draw(sheet: OfdSheet, { matrix, attributes }: Shape, data: string): void {
  const parts = data.trim().split(/[\s,]+/)
  const steps: number[] = []
  for (let index = 0; index < parts.length;) {
    const name = parts[index] ?? ''
    const step = STEPS[name]
    if (!step) break
    const values = parts.slice(index + 1, index + 1 + step.count).map(Number)
    index += 1 + step.count
    if (values.length < step.count || !values.every(Number.isFinite)) break
    // Of an arc its end alone matters: it is no line of a table.
    steps.push(step.code, ...(name === 'A' ? [...values.slice(5), ...values.slice(5), ...values.slice(5)] : values))
  }
  sheet.steps += steps.length
  if (attributes['Stroke'] !== 'false') sheet.pen.path(steps, matrix, false)
  if (attributes['Fill'] === 'true') sheet.pen.path(steps, matrix, true)
}

/** Reads the content of a page, or of a template that pages stand on, into `sheet`. Places count from the upper left corner of the page. Throws `TooDeep`. */
export function readSheet(bytes: Uint8Array, sheet: OfdSheet): void {
  let text: Shape | null = null
  let path: Shape | null = null
  let code: Attributes | null = null
  let words = ''
  let skipped = 0
  let inBox = false
  readPart(bytes, {
    open(name, attributes) {
      words = ''
      if (NO_DRAWING.has(name)) skipped++
      else if (name === 'TextObject') text = shapeOf(attributes)
      else if (name === 'PathObject') path = shapeOf(attributes)
      else if (name === 'TextCode') code = attributes
      else if (name === 'PhysicalBox') inBox = true
      else if (name === 'CompositeObject') sheet.composites++
      else if (name === 'ImageObject') sheet.picture = true
      else if (name === 'Template') sheet.templates.push(attributes['TemplateID'] ?? '')
    },
    text(part) {
      if (code || path || inBox) words += part
    },
    close(name) {
      if (NO_DRAWING.has(name)) skipped--
      else if (name === 'PhysicalBox') {
        sheet.box = numbersIn(words, 4)
        inBox = false
      } else if (name === 'TextCode' && text && code && skipped === 0) {
        const { Visible, Alpha, Fill, Stroke } = text.attributes
        if (Visible !== 'false') {
          sheet.unseen = sheet.unseen || Alpha === '0' || (Fill === 'false' && Stroke !== 'true')
          write(sheet, text, code, words)
        }
      } else if (name === 'AbbreviatedData' && path && skipped === 0 && path.attributes['Visible'] !== 'false') draw(sheet, path, words)
      if (name === 'TextCode') code = null
      else if (name === 'TextObject') text = null
      else if (name === 'PathObject') path = null
    }
  })
}
