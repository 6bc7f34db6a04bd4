/** Whose report an unclaimed file may be: units in the order of what speaks for them, each with its reasons. A person decides. */
import { plain, similarity } from '../engine/document/text'
import type { Unit } from '../library/schema'
import type { Matcher, Signs } from './match'
import { bareOf, isNameless, nameKey, readName } from './names'
import { namesOf } from './places'

/** Why a unit is suggested, with the words that speak for it. */
export interface Reason {
  readonly from: 'title' | 'file' | 'signature' | 'text'
  readonly quote: string
}

export interface Suggestion {
  readonly unit: Unit
  readonly reasons: readonly Reason[]
}

export interface Suggestions {
  /** What Enter would take; null where nothing speaks for one unit clearly enough, and where the title speaks for another organ. */
  readonly best: Suggestion | null
  /** The best first, at most as many as were asked for. */
  readonly candidates: readonly Suggestion[]
}

const WEIGHTS = { title: 60, signature: 40, file: 30, text: 15 } as const
/** What one sign at least, and how much more than the next, makes a suggestion. */
const ENOUGH = 30
const AHEAD = 8
const ALIKE = 0.6

/** Words under which a text may name a unit, the longest first. */
function wordsOf(unit: Unit): string[] {
  const words = new Set<string>()
  for (const name of namesOf(unit)) {
    const { key, bare, parts } = readName(name)
    for (const one of [key, bare?.key ?? null, parts.rest, bareOf(parts.rest)]) if (one !== null && one.length >= 2 && !isNameless(one)) words.add(one)
  }
  return [...words].sort((one, other) => other.length - one.length)
}

/** 发改委 of 发展和改革委员会: its characters in order, the first and the last at the ends. */
function abbreviates(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length || short[0] !== long[0]) return false
  let at = 0
  for (const letter of short) {
    at = long.indexOf(letter, at)
    if (at < 0) return false
    at++
  }
  return true
}

/** The words as they stand in the text, not as they are compared. */
function quoted(text: string, named: string): string {
  const written = [named, named.replace('政府', '人民政府'), named.replace(/街道办$/, '街道办事处'), named.replace('管委会', '管理委员会')].sort(
    (one, other) => other.length - one.length
  )
  return written.find((one) => text.includes(one)) ?? text
}

function sharesTwo(one: string, other: string): boolean {
  let shared = 0
  for (const letter of new Set(one)) if (other.includes(letter) && ++shared > 2) return true
  return false
}

/** How much a title's organ is like a name, from 0 to 1. */
function likeness(asked: string, own: string): number {
  if (asked === '' || own === '') return 0
  if (asked.includes(own) || own.includes(asked)) return 0.7 + (0.3 * Math.min(asked.length, own.length)) / Math.max(asked.length, own.length)
  if (abbreviates(asked, own) || abbreviates(own, asked)) return 0.8
  // Two names that share no two characters are not alike: most of a roster is passed over.
  const like = sharesTwo(asked, own) ? similarity(asked, own) : 0
  return like >= ALIKE ? like : 0
}

interface Spot {
  readonly unit: Unit
  readonly start: number
  readonly end: number
}

/** What a text names; a name that stands within a longer one (城关镇 in 城关镇中心校) is not named there. */
function spotsIn(text: string, words: ReadonlyMap<Unit, readonly string[]>): Spot[] {
  const spots: Spot[] = []
  for (const [unit, names] of words) {
    const name = names.find((one) => text.includes(one))
    if (name === undefined) continue
    const start = text.indexOf(name)
    spots.push({ unit, start, end: start + name.length })
  }
  return spots.filter((one) => !spots.some((other) => other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start))
}

interface Weighed {
  readonly unit: Unit
  readonly reasons: Reason[]
  weight: number
  /** The title itself speaks for it. */
  titled: boolean
}

/** `supports`: false where the sign is worth showing and speaks for no unit, as the same township of another county. */
type Add = (unit: Unit, weight: number, reason: Reason, supports?: boolean) => void

/** Suggests units for many reports of one roster. */
export class Suggester {
  readonly #words: ReadonlyMap<Unit, readonly string[]>

  constructor(private readonly matcher: Matcher) {
    this.#words = new Map(matcher.units.map((unit) => [unit, wordsOf(unit)]))
  }

  suggest({ organ, file, signature, words }: Signs, most = 4): Suggestions {
    const weighed = new Map<Unit, Weighed>()
    const add: Add = (unit, weight, reason, supports = true) => {
      const known = weighed.get(unit) ?? { unit, reasons: [], weight: 0, titled: false }
      if (known.reasons.some((one) => one.from === reason.from)) return
      known.reasons.push(reason)
      known.weight += weight
      known.titled ||= reason.from === 'title' && supports
      weighed.set(unit, known)
    }
    if (organ !== null) this.#weighTitle(organ, add)
    const texts = [
      { from: 'signature', text: signature },
      { from: 'file', text: file },
      ...words.filter((text) => text !== signature).map((text) => ({ from: 'text' as const, text }))
    ] as const
    for (const { from, text } of texts) {
      if (text === null) continue
      const key = nameKey(plain(text))
      for (const { unit, start, end } of spotsIn(key, this.#words))
        add(unit, WEIGHTS[from] + end - start, { from, quote: from === 'file' ? text : quoted(text, key.slice(start, end)) })
    }
    const ranked = [...weighed.values()].sort((one, other) => other.weight - one.weight || one.unit.order - other.unit.order)
    const [first, second] = ranked
    const clear = first !== undefined && first.weight >= ENOUGH && first.weight >= (second?.weight ?? 0) + AHEAD && (organ === null || first.titled)
    return { best: clear ? first : null, candidates: ranked.slice(0, most) }
  }

  #weighTitle(organ: string, add: Add): void {
    const asked = readName(organ).parts.rest
    const reason: Reason = { from: 'title', quote: organ }
    const fits = this.matcher.fits(organ)
    for (const [unit, fit] of fits) add(unit, WEIGHTS.title + (fit === 'named' ? 20 : 10), reason)
    if (fits.size > 0) return
    for (const unit of this.matcher.units) {
      const like = Math.max(...namesOf(unit).map((name) => likeness(asked, readName(name).parts.rest)))
      if (like > 0) add(unit, WEIGHTS.title * like, reason, !this.matcher.isElsewhere(organ, unit))
    }
  }
}
