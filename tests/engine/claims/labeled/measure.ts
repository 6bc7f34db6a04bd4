/** Counts what a reader of figures in prose finds in the labeled sentences. It knows nothing of the reader but the figures that it gives. */
import { agreeingCells, highest, lowest, placeIn, reportWith } from './agreeing'
import type { Label, Stated } from './label'

/** A figure that a reader took for one of the tables': what it is about as in {@link Stated}, the values allowed, and its place in the text given. */
export interface Found {
  readonly about: string
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  /** Seen, but never held against a table: of a channel, of half a year, torn. */
  readonly limited?: boolean
}

export interface Measure {
  /** Figures stated without a limiter: the ones that must be found. */
  readonly stated: number
  readonly found: number
  readonly missed: readonly string[]
  /** Figures reported of a sentence that states no such thing, or with another value. */
  readonly wrong: readonly string[]
  readonly onTraps: readonly string[]
}

/** Offices count those received with those carried in or without: both are in use. 办理 may be all three. */
const READ_AS: Readonly<Record<string, readonly string[]>> = {
  'received+carriedIn': ['received', 'handled'],
  answered: ['handled']
}

const inOrder = (about: string): string => about.split('+').sort().join('+')

function isAbout(found: Found, { about }: Stated): boolean {
  return inOrder(found.about) === inOrder(about) || (READ_AS[about] ?? []).includes(found.about)
}

function agrees(found: Found, stated: Stated): boolean {
  if (!isAbout(found, stated)) return false
  const [from, to] = [lowest(stated.value), highest(stated.value)]
  if (from === to) return found.from === from && found.to === to
  return found.from <= from && found.to >= to
}

/** Whether one of the figures found in `text`, the report made for the label, is this one, at its place and without a limiter. */
export function isFound(label: Label, one: Stated, text: string, claims: readonly Found[]): boolean {
  const place = placeIn(text, label, one.words)
  return claims.some((found) => !found.limited && found.start < place.end && found.end > place.start && agrees(found, one))
}

/** `claimsOf` is given whole reports whose tables agree with the sentence. */
export function measure(labels: readonly Label[], claimsOf: (text: string) => readonly Found[]): Measure {
  const missed: string[] = []
  const wrong: string[] = []
  const onTraps: string[] = []
  let stated = 0
  for (const label of labels) {
    const text = reportWith(label, agreeingCells(label))
    const start = text.indexOf(label.say)
    const inside = claimsOf(text).filter((one) => one.start >= start && one.end <= start + label.say.length)
    for (const one of label.states) {
      if (one.limited) continue
      stated++
      if (!isFound(label, one, text, inside)) missed.push(`${one.about} ${one.words} | ${label.say}`)
    }
    for (const found of inside) {
      if (found.limited || label.states.some((one) => agrees(found, one))) continue
      const line = `${found.about} ${found.from}–${found.to} “${text.slice(found.start, found.end)}” | ${label.say}`
      ;(label.trap ? onTraps : wrong).push(line)
    }
  }
  return { stated, found: stated - missed.length, missed, wrong, onTraps }
}
