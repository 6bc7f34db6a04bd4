/**
 * Which figures of a row belong to which columns. Labels first, positions second: the exact number of figures is taken; otherwise the column
 * learned from complete rows of the same width; otherwise the row is left unread and says why. Sums never decide.
 */
import type { Layout, UnreadReason } from './recognized'
import type { Token } from './tokens'

/** What stands between a row's label and the next label. */
export interface Run {
  /** Figures, blanks and, in cells, words that stand where a figure should. */
  readonly tokens: readonly Token[]
  /** The token of the label. */
  readonly label: Token
}

export interface Assigned {
  readonly values: readonly Token[] | null
  readonly surplus: readonly Token[]
  readonly found: number
  readonly unread: UnreadReason | null
}

/** First value column by row width, from rows whose figures are complete. */
export type Learned = ReadonlyMap<number, number>

/** Where the heads stand, all of them told, by row width; `extra`: columns whose heads the form does not have (小计, 占比). */
export type HeadColumns = ReadonlyMap<number, { readonly own: readonly number[]; readonly extra: ReadonlySet<number> }>

const filled = (token: Token): boolean => token.kind !== 'empty'

export function layoutOf(run: Run): Layout {
  const first = run.tokens.find(filled) ?? run.tokens[0]
  if (!first) return run.label.column >= 0 ? 'cells' : 'lines'
  const sameLine = run.tokens.every((token) => token.line === first.line)
  if (first.column >= 0 && sameLine) return 'cells'
  return 'lines'
}

/** Runs of neighboring filled cells on one line. */
function stretch(tokens: readonly Token[]): { start: number; length: number } | null {
  const first = tokens.findIndex(filled)
  if (first < 0) return null
  let last = tokens.length - 1
  while (last > first && !filled(tokens[last] as Token)) last--
  for (let index = first; index <= last; index++) if (!filled(tokens[index] as Token)) return null
  return { start: first, length: last - first + 1 }
}

/** Learns where values begin from rows with exactly `columns` figures side by side on one line of cells. */
export function learn(runs: readonly Run[], columns: number): Learned {
  const votes = new Map<number, Map<number, number>>()
  for (const run of runs) {
    if (layoutOf(run) !== 'cells') continue
    const block = stretch(run.tokens)
    const first = block && block.length === columns ? run.tokens[block.start] : undefined
    if (!first || first.width === 0) continue
    const counts = votes.get(first.width) ?? new Map<number, number>()
    counts.set(first.column, (counts.get(first.column) ?? 0) + 1)
    votes.set(first.width, counts)
  }
  const learned = new Map<number, number>()
  for (const [width, counts] of votes) {
    const [best, second] = [...counts.entries()].sort((one, other) => other[1] - one[1])
    // Rows of one width that begin in different columns are those whose covered cells slipped: the common beginning must be clear.
    if (best && (!second || best[1] >= 3 * second[1])) learned.set(width, best[0])
  }
  return learned
}

/** Whether complete rows have covered cells between label and figures: then as many cells as columns may be a filler and all figures but the last. */
export function hasFillers(runs: readonly Run[], columns: number): boolean {
  return runs.some((run) => {
    const block = layoutOf(run) === 'cells' ? stretch(run.tokens) : null
    return block !== null && block.length === columns && block.start > 0 && run.tokens[0]?.line === run.label.line
  })
}

function unread(reason: UnreadReason, found: number): Assigned {
  return { values: null, surplus: [], found, unread: reason }
}

/** In a table of many rows without cells, too many figures behind a label may be another row's, and its own gone. */
const WIDE = 7

/** Binds one row's run to `columns` values. */
export function assign(text: string, run: Run, columns: number, learned: Learned, heads?: HeadColumns, fillers = false): Assigned {
  const figures = run.tokens.filter(filled)
  const first = run.tokens[0]
  const standing = first && heads?.get(first.width)
  // Heads that stand where the row has its label have slipped: they tell nothing of its figures.
  const told = standing && (run.label.line !== first.line || run.label.column < (standing.own[0] ?? 0)) ? standing : undefined
  if (told && layoutOf(run) === 'cells' && (told.extra.size > 0 || (told.own[columns - 1] ?? 0) - (told.own[0] ?? 0) >= columns))
    return underHeads(run, columns, told.own, told.extra)
  if (figures.length > columns && (columns < WIDE || layoutOf(run) === 'cells') && equal(text, figures))
    return { values: figures.slice(0, columns), surplus: figures.slice(columns), found: figures.length, unread: null }
  if (layoutOf(run) === 'cells') return assignCells(run, columns, learned, figures, told !== undefined, fillers)
  if (figures.length === 0) return unread('none', 0)
  return assignLines(figures, columns)
}

/** Each figure under its own head, in a table with columns of its own. A row that slipped has no figure under 总计. */
function underHeads({ tokens }: Run, columns: number, own: readonly number[], extra: ReadonlySet<number>): Assigned {
  const [first, last] = [own[0] ?? 0, own[columns - 1] ?? 0]
  const figures = tokens.filter(filled)
  const values = own.flatMap((column) => tokens.filter((token) => token.column === column))
  const stray = figures.some((token) => (token.column < first || token.column > last) && !extra.has(token.column))
  const total = values[columns - 1]
  if (stray || values.length !== columns || !total || (figures.length > 0 && !filled(total))) return unread('count', figures.length)
  return { values, surplus: [], found: figures.length, unread: null }
}

function assignCells(run: Run, columns: number, learned: Learned, figures: readonly Token[], told: boolean, fillers: boolean): Assigned {
  const { tokens, label } = run
  const block = stretch(tokens)
  if (block && block.length === columns) return { values: tokens.slice(block.start, block.start + columns), surplus: [], found: columns, unread: null }
  const width = tokens[0]?.width ?? label.width
  const column = learned.get(width)
  if (column !== undefined) {
    const from = tokens.findIndex((token) => token.column === column)
    if (from < 0 || from + columns > tokens.length) return unread(figures.length === 0 ? 'none' : 'count', figures.length)
    const values = tokens.slice(from, from + columns)
    const before = tokens.slice(0, from).some(filled)
    const surplus = tokens.slice(from + columns).filter(filled)
    // Figures outside the learned columns: the row has slipped, nobody can say how far.
    if (before || (surplus.length > 0 && values.some((value) => !filled(value)))) return unread('count', figures.length)
    // Lines that lost their outer blanks differ in width: a blank first cell here is a blank last cell of a longer line.
    const cut = learned.size > 1 && !told && figures.length > 0 && !filled(values[0] as Token) && filled(tokens[tokens.length - 1] as Token)
    if (cut && columns >= WIDE && (fillers || tokens.length !== columns)) return unread('count', figures.length)
    // Which of eight figures is too many in table three only its heads can tell.
    if (surplus.length > 0 && columns >= WIDE && !told) return unread('count', figures.length)
    return { values, surplus, found: figures.length, unread: null }
  }
  const sameLine = label.column >= 0 && tokens[0]?.line === label.line
  if (figures.length > columns) {
    // Table two: the first column stands right behind the label.
    if (columns < 7 && sameLine && block && tokens[0] && filled(tokens[0]))
      return { values: tokens.slice(0, columns), surplus: figures.slice(columns), found: figures.length, unread: null }
    return unread('count', figures.length)
  }
  // Exactly as many cells as columns behind the label: blanks among them are blank values.
  if (sameLine && tokens.length === columns && (!fillers || (tokens[0] && filled(tokens[0]))))
    return { values: tokens, surplus: [], found: figures.length, unread: null }
  return unread(figures.length === 0 ? 'none' : 'count', figures.length)
}

/**
 * Two figures merged into one cell leave a row a cell short; a blank cell behind the table must not make up for it, or all figures slip to the left. A row
 * with blanks that reaches further right than complete rows of as many columns is unread.
 */
export function withinTable(rows: readonly Assigned[]): Assigned[] {
  const shape = ({ length, 0: first }: readonly Token[]): string => `${length} ${first?.width ?? 0}`
  const furthest = new Map<string, number>()
  for (const { values } of rows) {
    if (!values || values.length < 2 || !values.every(filled)) continue
    furthest.set(shape(values), Math.max(furthest.get(shape(values)) ?? -1, values[values.length - 1]?.column ?? -1))
  }
  return rows.map((row) => {
    if (!row.values || row.values.every(filled) || !row.values.some(filled)) return row
    const most = furthest.get(shape(row.values))
    return most === undefined || (row.values[row.values.length - 1]?.column ?? -1) <= most ? row : unread('count', row.found)
  })
}

/**
 * Figures that all read alike are the same in every assignment: merged cells copied as repeated values. Figures parted by blanks alone may be one
 * number torn (`2 2`), unless they are all 0.
 */
function equal(text: string, figures: readonly Token[]): boolean {
  const first = figures[0]
  if (first?.kind !== 'value') return false
  const words = text.slice(first.start, first.end)
  const apart = figures.every((figure, index) => index === 0 || figure.column >= 0 || figure.line !== figures[index - 1]?.line)
  return (apart || words === '0') && figures.every((figure) => text.slice(figure.start, figure.end) === words)
}

function assignLines(figures: readonly Token[], columns: number): Assigned {
  if (figures.length === columns) {
    // Several figures on one line among lines of one figure: a torn number and a lost one look like a complete row.
    return uneven(figures) ? unread('torn', figures.length) : { values: figures, surplus: [], found: columns, unread: null }
  }
  const joined = byLine(figures)
  if (joined.length === columns && uneven(figures)) return { values: joined, surplus: [], found: columns, unread: null }
  return unread('count', figures.length)
}

/** Most lines hold one figure, one line holds more. */
function uneven(figures: readonly Token[]): boolean {
  const counts = new Map<number, number>()
  for (const figure of figures) counts.set(figure.line, (counts.get(figure.line) ?? 0) + 1)
  const sizes = [...counts.values()]
  return counts.size >= 3 && sizes.some((size) => size > 1) && sizes.filter((size) => size === 1).length > sizes.length / 2
}

/** Figures of one line as one torn number: `1 6` is 16 where the number of lines is right. */
function byLine(figures: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const figure of figures) {
    const last = joined[joined.length - 1]
    if (last && last.line === figure.line) joined[joined.length - 1] = { ...last, end: figure.end }
    else joined.push(figure)
  }
  return joined
}
