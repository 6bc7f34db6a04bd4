/** What lies over the page of a PDF: its words, the marks of findings, and the boxes over words that name a private person. */
import type { Severity } from '../engine/contract'
import type { PageLayout, Piece } from '../engine/layout'
import { RANK, type Mark } from './sections'

/** In points from the upper left corner of the page. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface PageMark extends Area {
  readonly key: string
  readonly findings: readonly number[]
  readonly severity: Severity
}

export interface PageWords extends Area {
  readonly key: string
  readonly text: string
}

/** Half-width characters take half the room of the others. */
const roomOf = (text: string): number => [...text].reduce((room, character) => room + (character.charCodeAt(0) < 0x2e80 ? 1 : 2), 0)

/** Boxes of one line that stand this near, in shares of their height, are one. */
const NEAR = 1.2
/** How far a cover reaches over the words it hides, in shares of their height; further where they are part of a run, whose letters may differ in width. */
const SPILL = 0.3
const PART_SPILL = 0.8

/** What parts cells and lines in the text. */
const BREAK = /[\t\n\v]/

const areaOf = ({ left, top, right, bottom }: { left: number; top: number; right: number; bottom: number }): Area => ({
  left,
  top,
  width: right - left,
  height: bottom - top
})

/** The box of `text[start, end)` within a piece; letters are taken to have the widths of print. */
function partOf(piece: Piece, start: number, end: number, text: string): Area {
  const area = areaOf(piece)
  const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.end)]
  if (piece.upright || (from === piece.start && to === piece.end)) return area
  const unit = area.width / Math.max(1, roomOf(text.slice(piece.start, piece.end)))
  return { ...area, left: area.left + unit * roomOf(text.slice(piece.start, from)), width: unit * roomOf(text.slice(from, to)) }
}

/** Boxes of one line joined. */
function joined(areas: readonly Area[]): Area[] {
  const list: Area[] = []
  for (const area of areas) {
    const last = list[list.length - 1]
    const gap = last ? area.left - last.left - last.width : Infinity
    if (last && Math.abs(last.top - area.top) < area.height / 3 && gap > -area.height && gap < area.height * NEAR) {
      const [top, bottom] = [Math.min(last.top, area.top), Math.max(last.top + last.height, area.top + area.height)]
      list[list.length - 1] = { left: last.left, top, width: area.left + area.width - last.left, height: bottom - top }
    } else list.push(area)
  }
  return list
}

/** Where a stretch of the text stands on the page: the cells that it fills, else its words. */
export function areasOf({ cells, pieces }: PageLayout, start: number, end: number, text: string): Area[] {
  const filled = cells.filter((cell) => start <= cell.start && end >= cell.end)
  if (filled.length > 0) return filled.map(areaOf)
  return joined(pieces.filter((piece) => piece.start < end && piece.end > start).map((piece) => partOf(piece, start, end, text)))
}

const keyOf = ({ left, top, width, height }: Area): string => [left, top, width, height].map((value) => value.toFixed(1)).join(' ')

/** Marks of a page; findings that mean the very same place share one. */
export function pageMarks(page: PageLayout, marks: readonly Mark[], text: string): PageMark[] {
  const places = new Map<string, { area: Area; marks: Mark[] }>()
  for (const mark of marks)
    for (const area of areasOf(page, mark.start, mark.end, text)) {
      const key = keyOf(area)
      const place = places.get(key) ?? { area, marks: [] }
      place.marks.push(mark)
      places.set(key, place)
    }
  return [...places].flatMap(([key, place]) => {
    const sorted = [...place.marks].sort((a, b) => RANK[a.severity] - RANK[b.severity] || a.finding - b.finding)
    const [gravest] = sorted
    return gravest ? [{ ...place.area, key, findings: [...new Set(sorted.map(({ finding }) => finding))], severity: gravest.severity }] : []
  })
}

/** Stretches of two texts of one length in which they differ. */
export function differing(one: string, other: string): { start: number; end: number }[] {
  if (one === other) return []
  const list: { start: number; end: number }[] = []
  for (let index = 0; index < one.length; index++) {
    if (one.charCodeAt(index) === other.charCodeAt(index)) continue
    const last = list[list.length - 1]
    if (last?.end === index) last.end++
    else list.push({ start: index, end: index + 1 })
  }
  return list
}

function spilled({ left, top, width, height }: Area, share: number): Area {
  return { left: left - height * share, top, width: width + height * share * 2, height }
}

/** Boxes over what is masked: `hidden` are stretches of the text, `mask` masks words that are no part of it. */
export function pageCovers(page: PageLayout, hidden: readonly { start: number; end: number }[], text: string, mask: (words: string) => string): Area[] {
  const inText = hidden.flatMap(({ start, end }) =>
    page.pieces
      .filter((piece) => piece.start < end && piece.end > start)
      .map((piece) => spilled(partOf(piece, start, end, text), piece.start >= start && piece.end <= end ? SPILL : PART_SPILL))
  )
  const beside = page.loose.filter(({ words }) => mask(words) !== words).map((one) => spilled(areaOf(one), SPILL))
  return [...inText, ...beside]
}

/** Words where they stand, those of one line together. `shown` is the text as the screen may show it. */
export function pageWords(page: PageLayout, shown: string, mask: (words: string) => string): PageWords[] {
  const lines: { area: Area; start: number; end: number; upright: boolean }[] = []
  for (const piece of page.pieces) {
    const last = lines[lines.length - 1]
    const area = areaOf(piece)
    const whole = last && !last.upright && !piece.upright && !BREAK.test(shown.slice(last.end, piece.start)) ? joined([last.area, area]) : []
    const [both, ...apart] = whole
    if (last && both && apart.length === 0) {
      last.area = both
      last.end = piece.end
    } else lines.push({ area, start: piece.start, end: piece.end, upright: piece.upright })
  }
  const inText = lines.map(({ area, start, end }) => ({ ...area, key: `p${start}`, text: shown.slice(start, end) }))
  return [...inText, ...page.loose.map((one, index) => ({ ...areaOf(one), key: `l${index}`, text: mask(one.words) }))]
}

/** The lines of a page as one path of SVG. */
export function pageRulings({ rulings }: PageLayout): string {
  return rulings.map(({ level, at, from, to }) => (level ? `M${from} ${at}H${to}` : `M${at} ${from}V${to}`)).join('')
}
