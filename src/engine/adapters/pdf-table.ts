/** Ruled tables of a page: lines that cross make a net, its meshes are the cells, and what stands in a mesh is the cell's. */
import { linesOf, withoutNoteMarks, type TextLine } from './pdf-line'
import type { Box, Page, Ruling, Word } from './pdf-page'

export interface TableCell {
  row: number
  rowSpan: number
  readonly left: number
  readonly right: number
  lines: readonly TextLine[]
  /** Where it is ruled: two places for a cell that goes on over the end of a page. */
  areas: readonly Box[]
}

export interface RuledTable {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly rows: number
  readonly cells: readonly TableCell[]
  /** What stands in it, for a frame that turns out to be no table. */
  readonly words: readonly Word[]
}

/** Lines this near, in points, touch or are one: cells with a border each stand up to 4.5 apart. */
const TOUCH = 5
/** Shorter lines are dots of a dotted one, or letters. */
const SHORTEST = 6
/** Lines of one page once their pieces are joined; a drawing has more. */
const MOST_LINES = 1_500
const MOST_COLUMNS = 80
const MOST_ROWS = 600
/** Two cells are parted where this share of their common edge is ruled. */
const PARTED = 0.5

/** Pieces of one line joined, as Chromium and dotted borders draw them. */
function whole(rulings: readonly Ruling[], level: boolean): Ruling[] {
  const sorted = rulings.filter((one) => one.level === level).sort((one, other) => one.at - other.at)
  const lines: Ruling[] = []
  for (let index = 0; index < sorted.length;) {
    const start = sorted[index]?.at ?? 0
    const group: Ruling[] = []
    for (let next = sorted[index]; next && next.at - start <= TOUCH; next = sorted[++index]) group.push(next)
    group.sort((one, other) => one.from - other.from)
    let pieces: Ruling[] = []
    let to = -Infinity
    // Where it lies its own pieces say: tables above one another have columns a few points apart.
    const end = (): void => {
      if (pieces.length > 0) lines.push({ level, at: pieces.reduce((sum, one) => sum + one.at, 0) / pieces.length, from: pieces[0]?.from ?? 0, to })
      pieces = []
      to = -Infinity
    }
    for (const piece of group) {
      if (piece.from > to + TOUCH) end()
      pieces.push(piece)
      to = Math.max(to, piece.to)
    }
    end()
  }
  return lines.filter(({ from, to }) => to - from >= SHORTEST)
}

const crosses = (level: Ruling, upright: Ruling): boolean =>
  level.at >= upright.from - TOUCH && level.at <= upright.to + TOUCH && upright.at >= level.from - TOUCH && upright.at <= level.to + TOUCH

/** Sets of lines that hang together. */
function nets(levels: readonly Ruling[], uprights: readonly Ruling[]): { levels: Ruling[]; uprights: Ruling[] }[] {
  const found: { levels: Ruling[]; uprights: Ruling[] }[] = []
  const free = { levels: new Set(levels), uprights: new Set(uprights) }
  for (const start of levels) {
    if (!free.levels.delete(start)) continue
    const net = { levels: [start], uprights: [] as Ruling[] }
    for (let done = { levels: 0, uprights: 0 }; done.levels < net.levels.length || done.uprights < net.uprights.length;) {
      const level = net.levels[done.levels]
      if (level) {
        done.levels++
        for (const upright of free.uprights) if (crosses(level, upright) && free.uprights.delete(upright)) net.uprights.push(upright)
        continue
      }
      const upright = net.uprights[done.uprights++]
      if (upright) for (const other of free.levels) if (crosses(other, upright) && free.levels.delete(other)) net.levels.push(other)
    }
    found.push(net)
  }
  return found.filter((net) => net.levels.length > 1 && net.uprights.length > 0)
}

function positions(values: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > TOUCH)
}

/** How much of [from, to] the lines at `at` cover. */
function covered(lines: readonly Ruling[], at: number, from: number, to: number): number {
  let length = 0
  for (const line of lines) if (Math.abs(line.at - at) <= TOUCH) length += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from))
  return length / (to - from)
}

function slot(edges: readonly number[], value: number): number {
  let index = 0
  while (index < edges.length - 2 && value >= (edges[index + 1] ?? 0)) index++
  return index
}

/** Meshes not parted by a line are one cell. */
class Meshes {
  readonly #parents: number[]

  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, index) => index)
  }

  find(index: number): number {
    let at = index
    for (let next = this.#parents[at] ?? at; next !== at; next = this.#parents[at] ?? at) at = next
    this.#parents[index] = at
    return at
  }

  join(one: number, other: number): void {
    this.#parents[this.find(other)] = this.find(one)
  }
}

interface Area {
  top: number
  bottom: number
  left: number
  right: number
  count: number
}

/** Half-width characters take half the room of the others. */
const roomOf = (character: string): number => (character.charCodeAt(0) < 0x2e80 ? 1 : 2)

const FIGURE = /[\d.,]/

/** A run that reaches over edges of cells, taken apart where it crosses them; null where that would cut a number, whose cell nobody can tell then. */
function pieces(word: Word, cellAt: (x: number) => number): { word: Word; cell: number }[] | null {
  const whole = cellAt((word.left + word.right) / 2)
  const inset = Math.min(word.size / 2, (word.right - word.left) / 4)
  if (cellAt(word.left + inset) === whole && cellAt(word.right - inset) === whole) return [{ word, cell: whole }]
  const characters = [...word.words]
  const unit = (word.right - word.left) / characters.reduce((sum, character) => sum + roomOf(character), 0)
  const found: { word: Word; cell: number }[] = []
  let left = word.left
  let before = ''
  for (const character of characters) {
    const right = left + roomOf(character) * unit
    const cell = cellAt((left + right) / 2)
    const last = found[found.length - 1]
    if (last?.cell === cell) found[found.length - 1] = { word: { ...last.word, words: last.word.words + character, right }, cell }
    else {
      if (FIGURE.test(before) && FIGURE.test(character)) return null
      found.push({ word: { ...word, words: character, left, right }, cell })
    }
    left = right
    before = character
  }
  return found.filter((piece) => piece.word.words.trim() !== '')
}

function tableOf(net: { levels: Ruling[]; uprights: Ruling[] }, all: readonly Word[]): RuledTable | null {
  const xs = positions([...net.uprights.map(({ at }) => at), ...net.levels.flatMap(({ from, to }) => [from, to])])
  const ys = positions([...net.levels.map(({ at }) => at), ...net.uprights.flatMap(({ from, to }) => [from, to])])
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns < 2 || rows < 1 || columns > MOST_COLUMNS || rows > MOST_ROWS) return null
  const edge = (edges: readonly number[], index: number): number => edges[index] ?? 0
  const meshes = new Meshes(columns * rows)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [left, right, top, bottom] = [edge(xs, column), edge(xs, column + 1), edge(ys, row), edge(ys, row + 1)]
      const at = row * columns + column
      if (column + 1 < columns && covered(net.uprights, right, top, bottom) < PARTED) meshes.join(at, at + 1)
      if (row + 1 < rows && covered(net.levels, bottom, left, right) < PARTED) meshes.join(at, at + columns)
    }
  const areas = new Map<number, Area>()
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const key = meshes.find(row * columns + column)
      const area = areas.get(key) ?? { top: row, bottom: row, left: column, right: column, count: 0 }
      area.bottom = Math.max(area.bottom, row)
      area.left = Math.min(area.left, column)
      area.right = Math.max(area.right, column)
      area.count++
      areas.set(key, area)
    }
  // Lines are missing: whose words these are cannot be told.
  for (const { top, bottom, left, right, count } of areas.values()) if (count !== (bottom - top + 1) * (right - left + 1)) return null
  if (areas.size < 2) return null
  const [top, bottom, left, right] = [edge(ys, 0), edge(ys, rows), edge(xs, 0), edge(xs, columns)]
  const words = all.filter((word) => {
    const x = (word.left + word.right) / 2
    return x > left - 1 && x < right + 1 && word.middle > top - 1 && word.middle < bottom + 1
  })
  const held = new Map<number, Word[]>()
  for (const word of words) {
    const row = slot(ys, word.middle)
    const parts = pieces(word, (x) => meshes.find(row * columns + slot(xs, x)))
    if (!parts) return null
    for (const part of parts) held.set(part.cell, [...(held.get(part.cell) ?? []), part.word])
  }
  const cells = [...areas].map(([key, area]) => ({
    row: area.top,
    rowSpan: area.bottom - area.top + 1,
    left: edge(xs, area.left),
    right: edge(xs, area.right + 1),
    lines: linesOf(withoutNoteMarks(held.get(key) ?? [])),
    areas: [{ left: edge(xs, area.left), top: edge(ys, area.top), right: edge(xs, area.right + 1), bottom: edge(ys, area.bottom + 1) }]
  }))
  return { top, bottom, left, right, rows, cells, words }
}

/** All ruled tables of a page that hold words, from the top down. A table inside a cell of another counts as that cell's words. */
export function tablesOf({ rulings, words }: Page): RuledTable[] {
  const [levels, uprights] = [whole(rulings, true), whole(rulings, false)]
  if (levels.length > MOST_LINES || uprights.length > MOST_LINES) return []
  const found = nets(levels, uprights)
    .map((net) => tableOf(net, words))
    .filter((table) => table !== null)
    .filter(({ words: held }) => held.length > 0)
    .sort((one, other) => one.top - other.top)
  return found.filter((table) => !found.some((other) => other !== table && holds(other, table)))
}

const holds = (outer: RuledTable, inner: RuledTable): boolean =>
  outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom
