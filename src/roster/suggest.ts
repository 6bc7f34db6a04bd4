/** Whose report an unclaimed file may be: units in the order of what speaks for them, each with its reasons. A person decides. */
import { plain } from '../engine/document/text'
import type { Unit } from '../library/schema'
import { writtenNames } from './double-names'
import { readFileName } from './file-name'
import { isReformed, likeness, standsFor, type Likeness } from './likeness'
import type { Matcher, Signs } from './match'
import { bareOf, calledShort, isNameless, nameKey, readName, type Reading } from './names'
import { placedName } from './places'

/**
 * Why a unit is suggested, with the words that speak for it. `former`: the title's organ may be what the unit was called before a reform, or after;
 * `place`: where the unit is stands in the path.
 */
export interface Reason {
  readonly from: 'title' | 'former' | 'file' | 'folder' | 'place' | 'signature' | 'text'
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

const WEIGHTS = { title: 60, signature: 40, file: 30, folder: 30, text: 15 } as const
/** A name in full in the text, where a report names itself: more than words in passing. */
const IN_FULL = 10
/** The office of the government publishes for all. */
const PUBLISHES = /政府办$/
/** 云溪县 among the folders, where several units of the name are in several places. */
const PLACE_WEIGHT = 12
/** What a title counts for a unit of another place. */
const ELSEWHERE = 0.6
/** What a file's name counts that may be a unit's name before a reform. */
const FORMER = 20
/** What one sign at least, and how much more than the next, makes a suggestion. */
const ENOUGH = 30
const AHEAD = 8
/** A line that may be a name and nothing else. */
const LONGEST_NAME = 30

/** 云溪县 stands before every name of its units and means its government only alone. */
const GOVERNED_PLACE = /[省市县区旗州盟]$/

/** Words under which a text may name a unit, the longest first. */
function wordsOf(unit: Unit): string[] {
  const words = new Set<string>()
  for (const name of writtenNames(unit)) {
    const { key, bare, parts } = readName(name)
    const bares = [bare?.key ?? null, bareOf(parts.rest)].filter((one) => one !== null && !GOVERNED_PLACE.test(one))
    for (const one of [key, parts.rest, ...bares]) if (one !== null && one.length >= 2 && !isNameless(one)) words.add(one)
  }
  return [...words].sort((one, other) => other.length - one.length)
}

/** The words as they stand in the text, not as they are compared. */
function quoted(text: string, named: string): string {
  const written = [named, named.replace('政府', '人民政府'), named.replace(/街道办$/, '街道办事处'), named.replace('管委会', '管理委员会')].sort(
    (one, other) => other.length - one.length
  )
  return written.find((one) => text.includes(one)) ?? text
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

/** The parts of a path without endings, the last first: a file lies in the folder of its unit, and that in the folder of its county. */
function segmentsOf(path: string): string[] {
  return path.split('/').reverse()
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
  readonly #readings: ReadonlyMap<Unit, readonly Reading[]>
  readonly #places: ReadonlyMap<Unit, string>
  readonly #allPlaces: readonly string[]

  constructor(private readonly matcher: Matcher) {
    const { units } = matcher
    this.#words = new Map(units.map((unit) => [unit, wordsOf(unit)]))
    // Where a name begins with a level, the reading without it says all.
    const readingsOf = (unit: Unit) => writtenNames(unit).flatMap((name) => readName(name).full.slice(-1))
    this.#readings = new Map(units.map((unit) => [unit, readingsOf(unit).filter(({ rest }) => !isNameless(rest))]))
    this.#places = new Map(units.map((unit) => [unit, placedName(unit).place]))
    this.#allPlaces = [...new Set(this.#places.values())].filter((place) => place !== '')
  }

  suggest(signs: Signs, most = 4): Suggestions {
    const { organ, file, signature, words } = signs
    const weighed = new Map<Unit, Weighed>()
    const add: Add = (unit, weight, reason, supports = true) => {
      const known = weighed.get(unit) ?? { unit, reasons: [], weight: 0, titled: false }
      if (known.reasons.some((one) => one.from === reason.from)) return
      known.reasons.push(reason)
      known.weight += weight
      known.titled ||= (reason.from === 'title' || reason.from === 'former') && supports
      weighed.set(unit, known)
    }
    if (organ !== null) this.#weighTitle(organ, add)
    if (signature !== null) this.#weighText('signature', signature, add)
    if (file !== null) this.#weighFile(file, add)
    for (const text of words) if (text !== signature) this.#weighText('text', text, add)
    if (file !== null) this.#weighPlaces(file, [...weighed.values()], add)
    const ranked = [...weighed.values()].sort((one, other) => other.weight - one.weight || one.unit.order - other.unit.order)
    const [first, ...others] = ranked
    // Where another organ signs than the title names, it is for a person to say which of the two is right.
    const agrees = organ === null || (first?.titled === true && this.matcher.judge(signs).doubt !== 'signed')
    const clear = first !== undefined && isClear(first, others) && agrees
    return { best: clear ? first : null, candidates: ranked.slice(0, most) }
  }

  #weighTitle(organ: string, add: Add): void {
    const { place, rest } = readName(organ).parts
    const fits = this.matcher.fits(organ)
    for (const [unit, fit] of fits) add(unit, WEIGHTS.title + (fit === 'named' ? 20 : 10), { from: 'title', quote: organ })
    if (fits.size > 0) return
    for (const unit of this.matcher.units) {
      // 区规划局 is none of the city's.
      const own = (this.#readings.get(unit) ?? []).filter(({ level }) => place === '' || level === '' || place.endsWith(level))
      const alike = own.map((reading) => likeness(rest, reading.rest)).reduce(better, null)
      if (!alike) continue
      const isElsewhere = this.matcher.isElsewhere(organ, unit)
      const weight = WEIGHTS.title * alike.like * (isElsewhere ? ELSEWHERE : 1)
      add(unit, weight, { from: alike.former ? 'former' : 'title', quote: organ }, alike.supports && !isElsewhere)
    }
  }

  /** A text that is a name means what the name means; of any other, names within it count. */
  #weighText(from: 'signature' | 'text', text: string, add: Add): void {
    const fits = text.length <= LONGEST_NAME ? this.matcher.fits(text) : new Map<Unit, never>()
    const inFull = from === 'text' && !PUBLISHES.test(nameKey(text)) ? IN_FULL : 0
    for (const [unit, fit] of fits) add(unit, WEIGHTS[from] + (fit === 'named' ? text.length + inFull : 2), { from, quote: text })
    if (fits.size > 0) return
    const key = calledShort(nameKey(plain(text)))
    for (const { unit, start, end } of this.#spotsIn(key)) add(unit, WEIGHTS[from] + end - start, { from, quote: quoted(text, key.slice(start, end)) })
  }

  /** The nearest part of the path that names a unit: in full, within other words, or by what it is called for short. */
  #weighFile(file: string, add: Add): void {
    segmentsOf(file).some((segment, index) => {
      const reason: Reason = index === 0 ? { from: 'file', quote: file } : { from: 'folder', quote: segment }
      const { names } = readFileName(segment)
      const named = new Map(names.flatMap((name) => [...this.matcher.fits(name)]))
      for (const [unit, fit] of named) add(unit, WEIGHTS.file + (fit === 'named' ? 8 : 2), reason)
      if (named.size > 0) return true
      const spots = this.#spotsIn(calledShort(nameKey(plain(segment))))
      for (const { unit, start, end } of spots) add(unit, WEIGHTS.file + end - start, reason)
      if (spots.length > 0) return true
      const short = this.#unitsCalled(names, standsFor)
      for (const unit of short) add(unit, WEIGHTS.file, reason)
      if (short.length > 0) return true
      const former = this.#unitsCalled(names, isReformed)
      for (const unit of former) add(unit, FORMER, reason)
      return former.length > 0
    })
  }

  #unitsCalled(names: readonly string[], isCalled: (asked: string, own: string) => boolean): Unit[] {
    const asked = names.flatMap((name) => readName(name).full)
    const agree = (one: Reading, own: Reading): boolean => one.level === '' || own.level === '' || one.level === own.level
    return this.matcher.units.filter(
      (unit) =>
        (this.#readings.get(unit) ?? []).some((own) => asked.some((one) => agree(one, own) && isCalled(one.rest, own.rest))) &&
        !names.some((name) => this.matcher.isElsewhere(name, unit))
    )
  }

  /** Of units in several places, those whose place the path names. */
  #weighPlaces(file: string, weighed: readonly Weighed[], add: Add): void {
    const places = new Set(weighed.map(({ unit }) => this.#places.get(unit) ?? ''))
    if (places.size < 2) return
    const path = calledShort(nameKey(plain(file)))
    for (const { unit } of weighed) {
      const place = this.#places.get(unit) ?? ''
      if (place !== '' && path.includes(place)) add(unit, PLACE_WEIGHT, { from: 'place', quote: place })
    }
  }

  /** Without those before whose names another place stands: 白鹤县 in 白鹤县城关镇, for the 城关镇 of 云溪县. */
  #spotsIn(text: string): Spot[] {
    return spotsIn(text, this.#words).filter(({ unit, start }) => {
      const own = this.#places.get(unit) ?? ''
      const before = text.slice(0, start)
      return own === '' || before.endsWith(own) || !this.#allPlaces.some((place) => before.endsWith(place))
    })
  }
}

function better(one: Likeness | null, other: Likeness | null): Likeness | null {
  if (!one || !other) return one ?? other
  if (one.supports !== other.supports) return one.supports ? one : other
  return one.like >= other.like ? one : other
}

/** Nothing else comes near, and neither the signature nor the file speaks for another unit alone. */
function isClear(first: Weighed, others: readonly Weighed[]): boolean {
  if (first.weight < ENOUGH || first.weight < (others[0]?.weight ?? 0) + AHEAD) return false
  return !others.some(({ reasons }) => reasons.some(({ from }) => (from === 'signature' || from === 'file') && !first.reasons.some((one) => one.from === from)))
}
