/** Tables and sentences with one figure changed, so that the sentence and the tables contradict each other, or the sentence itself. */
import type { FactId } from '../../../../src/engine/form/cells'
import { cellsFor, Contradiction, highest, lowest, type Figure } from './agreeing'
import { numberOf, placesOf, type Label, type Stated } from './label'

/** Far enough from any figure that it and the carried in together are neither. */
const FAR = 11

/** A value that the words exclude by any reading: of 超过600件 a lower one, of all (均维持) one less, of none some. */
function excluded({ value, words }: Stated): number {
  const from = lowest(value)
  if (from !== highest(value)) return Math.floor(from * 0.4)
  return from > 0 && numberOf(words) === null ? from - 1 : from + FAR
}

function cellsOrNone(figures: readonly Figure[]): Record<FactId, string> | null {
  try {
    return cellsFor(figures)
  } catch (error) {
    if (error instanceof Contradiction) return null
    throw error
  }
}

/** The received and the carried in together are what the sentence calls received. */
function agreesTogether({ about, value }: Stated, cells: Readonly<Record<FactId, string>>): boolean {
  if (about !== 'received') return false
  const together = Number(cells['requests.received.total']) + Number(cells['requests.carriedIn.total'])
  return together >= lowest(value) && together <= highest(value)
}

function figureOf({ about, value }: Stated): Figure {
  return { about, value: lowest(value) }
}

/**
 * Cells that keep the identities of the form and contradict `one`; the sentence's other figures hold where they can, and always where `strict`.
 * null: there are none, or no table could contradict it (no fee taken).
 */
export function contradictingCells(label: Label, one: Stated, strict = false): Record<FactId, string> | null {
  const others = label.states.filter((other) => other !== one && !other.limited).map(figureOf)
  if (one.about === 'noFeeNotice') return cellsOrNone([...others, { about: 'otherwise.feeUnpaid', value: 2 }])
  if (one.about === 'fee') return lowest(one.value) > 0 ? { 'disclosure.fees.amount': '0' } : null
  const planted = { about: one.about, value: excluded(one) }
  const kept = cellsOrNone([...others, planted])
  if (kept && !agreesTogether(one, kept)) return kept
  return strict ? null : cellsOrNone([planted])
}

const NUMBER = /[\d\uff10-\uff19][\d\uff10-\uff19,.]*|[零一二两三四五六七八九十百千万]+/u

/** The sentence with the number in `words` that much larger. */
export function saying(label: Label, words: string, more: number): string {
  const number = numberOf(words)
  const [place] = placesOf(label.say, words)
  if (number === null || !place) throw new Error(`no number at ${words}`)
  const decimals = /\.(\d+)/.exec(words)?.[1]?.length ?? 0
  const changed = words.replace(NUMBER, (number + more).toFixed(decimals))
  return label.say.slice(0, place.start) + changed + label.say.slice(place.end)
}
