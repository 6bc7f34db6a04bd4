/** Writers of tables whose cells are parted by tabs or bars, or stand one on a line (variants.md L1 to L14). Each gives the lines of one table. */
import type { FormTable, TableCell } from './compose'
import type { Random } from './random'

export type TableWriter = (table: FormTable, random: Random) => string[]

/** A place in the laid-out table: a cell where it begins, or covered by one from the left or from above. */
interface Slot {
  readonly cell: TableCell
  readonly covered: 'no' | 'left' | 'above'
}

/** The table with all its merges laid out: each row has as many slots as the table has columns. */
export function layOut(table: FormTable): Slot[][] {
  const grid: Slot[][] = table.rows.map(() => [])
  table.rows.forEach((cells, top) => {
    let column = 0
    for (const cell of cells) {
      while (grid[top]?.[column]) column++
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let right = 0; right < cell.colSpan; right++) {
          const row = grid[top + down]
          if (row) row[column + right] = { cell, covered: right > 0 ? 'left' : down > 0 ? 'above' : 'no' }
        }
      }
      column += cell.colSpan
    }
  })
  return grid
}

const covered = (slot: Slot) => slot.covered !== 'no'

/** Texts of a row; covered cells empty, gone, or some of them gone. */
function pieces(row: readonly Slot[], fill: 'all' | 'none' | 'some', random: Random): string[] {
  const kept = row.filter((slot) => !covered(slot) || fill === 'all' || (fill === 'some' && random.chance(0.5)))
  return kept.map((slot) => (covered(slot) ? '' : slot.cell.text))
}

/** Empty cells before the label slip behind it, as after a page break: `3.其他 ⇥ ⇥ 0`. */
function slip(cells: readonly string[]): string[] {
  const first = cells.findIndex((text) => text !== '')
  if (first <= 0) return [...cells]
  return [cells[first] ?? '', ...cells.slice(0, first), ...cells.slice(first + 1)]
}

const joined =
  (fill: 'all' | 'none' | 'some', join: (cells: readonly string[], random: Random) => string): TableWriter =>
  (table, random) =>
    layOut(table).map((row) => join(pieces(row, fill, random), random))

/** L1: tabs, every covered cell an empty one. */
export const tabs = joined('all', (cells) => cells.join('\t'))

/** L1 as in the wild: labels slip, values start in another column, surplus empties, blank lines cut the table. */
export const tabsShifted: TableWriter = (table, random) =>
  layOut(table).flatMap((row) => {
    const cells = pieces(row, 'some', random)
    const line = (random.chance(0.2) ? slip(cells) : cells).join('\t') + '\t'.repeat(random.int(0, 2))
    return random.chance(0.05) ? [line, ''] : [line]
  })

/** Cells without merges, as a spreadsheet export without empties: L1 with covered cells gone. */
export const tabsBare = joined('none', (cells) => cells.join('\t'))

/** L2 */
export const barsFilled = joined('some', (cells) => cells.join(' | '))
export const barsTight = joined('all', (cells) => cells.join('|'))
/** L3 */
export const barsBare = joined('none', (cells) => cells.join(' | '))
/** L3 with a bar at the end of every row. */
export const barsClosed = joined('none', (cells) => `${cells.join(' | ')} |`)
/** L4 */
export const barsLeading = joined('some', (cells, random) => `${random.chance(0.5) ? '| ' : ''}${cells.join(' | ')}${random.chance(0.5) ? ' |' : ''}`)
/** L5 */
export const barsWide = joined('some', (cells) => cells.join('  | '))

/** Cells of a row on lines of their own with a bar behind each; a merge is a line of bars. */
function barLines(row: readonly Slot[]): string[] {
  const lines: string[] = []
  let merge = ''
  for (const slot of row) {
    if (covered(slot)) {
      merge += '|'
      continue
    }
    if (merge) lines.push(merge)
    merge = ''
    lines.push(`${slot.cell.text} |`)
  }
  return merge ? [...lines, merge] : lines
}

/** L6 */
export const linesBarred: TableWriter = (table) => layOut(table).flatMap(barLines)
/** L7 */
export const linesOpened: TableWriter = (table) =>
  layOut(table).flatMap((row) => ['|', ...row.filter((slot) => !covered(slot)).map((slot) => `${slot.cell.text} |`)])
/** L8 */
export const linesParted: TableWriter = (table) => table.rows.flatMap((cells) => cells.flatMap((cell, index) => (index === 0 ? [cell.text] : ['|', cell.text])))
/** L10 */
export const linesThenBars: TableWriter = (table) =>
  table.rows.flatMap((cells) => {
    const values = cells.filter((cell) => cell.role === 'value').map((cell) => cell.text)
    return [...cells.filter((cell) => cell.role !== 'value').map((cell) => cell.text), ...(values.length > 0 ? [values.join(' | ')] : [])]
  })

/** 商业⏎企业, 自⏎然⏎人: heads as narrow columns break them. */
function brokenHead(text: string, random: Random): string[] {
  if (text.length > 6 || random.chance(0.5)) return [text]
  if (text.length === 3) return [...text]
  return [text.slice(0, 2), text.slice(2)].filter((piece) => piece !== '')
}

/** One cell a line; `gap` stands between cells. */
const oneALine =
  (gap: readonly string[], value: (text: string, random: Random) => string): TableWriter =>
  (table, random) =>
    table.rows.flatMap((cells) =>
      cells.flatMap((cell) => [
        ...(cell.role === 'head' ? brokenHead(cell.text, random) : [cell.role === 'value' ? value(cell.text, random) : cell.text]),
        ...gap
      ])
    )

/** L11 */
export const linesSpaced = oneALine([''], (text) => text)
/** L11 without the blank lines. */
export const linesDense = oneALine([], (text) => text)
/** L12 */
export const linesPadded = oneALine([''], (text, random) => `${' '.repeat(random.int(1, 4))}${text}${' '.repeat(random.int(0, 3))}`)

/** Cells parted by runs of blanks, as terminals and old editors copy them. */
export const blanks = joined('none', (cells, random) => cells.join(' '.repeat(random.int(2, 8))))

/** A Markdown table with its rule line; the first row is its head. */
export const markdown: TableWriter = (table, random) => {
  const rows = layOut(table).map((row) => `| ${pieces(row, 'all', random).join(' | ')} |`)
  const rule = `| ${Array.from({ length: table.columns }, () => random.pick(['---', ':---:', '------'])).join(' | ')} |`
  return [...rows.slice(0, 1), rule, ...rows.slice(1)]
}

/** Section 2: table four as three small tables, table three as one small table per row; table two stays whole. */
export const smallTables: TableWriter = (table, random) => {
  const rows = layOut(table)
  const line = (cells: readonly string[]) => cells.join('\t')
  if (table.id === 'disclosure') return tabs(table, random)
  if (table.id === 'requests') {
    const heads = rows.slice(0, 3).map((row) => line(pieces(row, 'all', random)))
    return rows.slice(3).flatMap((row) => [...heads, line(pieces(row, 'all', random)), ''])
  }
  const heads = line(rows[2]?.slice(5, 10).map((slot) => slot.cell.text) ?? [])
  const values = rows[3]?.map((slot) => slot.cell.text) ?? []
  return [
    ['行政复议', heads, line(values.slice(0, 5)), ''],
    ['行政诉讼', '未经复议直接起诉', heads, line(values.slice(5, 10)), ''],
    ['复议后起诉', heads, line(values.slice(10)), '']
  ].flat()
}

/** Section 2: heads cut short where a column was too narrow; two columns of one name in the 2019 table. */
export const cutHeads: TableWriter = (table, random) =>
  tabs(
    {
      ...table,
      rows: table.rows.map((cells) =>
        cells.map((cell) =>
          cell.role === 'head' && table.id === 'disclosure' ? { ...cell, text: cell.text.replace(/^本年新.*/, '本年新').replace(/件数$/, '件') } : cell
        )
      )
    },
    random
  )
