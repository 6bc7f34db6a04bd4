/** Where the units of a roster are: 甲镇人民政府 is that of 云溪县 only where something says so. */
import type { Unit } from '../library/schema'
import { calledShort, isNameless, isZone, nameKey, partsOf, readName, type Parts } from './names'

/** A county or city, and what stands above it as far as anybody said: `云溪县` in `河州市`. */
export interface Home {
  readonly place: string
  /** Empty where nothing says it. */
  readonly above: string
  /** By a person's word, from the names of the roster, or from the titles of reports whose units agree. */
  readonly from: 'given' | 'roster' | 'titles'
}

export interface Places {
  /** Where the units are whose names do not say it; null where nobody knows, and where units are in several places. */
  readonly home: Home | null
  /** What stands above a place of the roster, where names, a person or titles say it; autonomous counties as they are called. */
  readonly above: ReadonlyMap<string, string>
}

/** A unit makes no place, two do if they are a good part of the roster; three units that agree in titles say where the others are. */
const ENOUGH_UNITS = 2
const ENOUGH_SHARE = 0.2
const ENOUGH_TITLES = 3
const NEARLY_ALL = 0.9

/** All names that people gave a unit: in the roster, and by giving it reports. */
export function namesOf(unit: Unit): string[] {
  return [unit.name, ...unit.shortNames, ...unit.aliases]
}

/** What a person wrote as the place: `云溪县`, `河州市云溪县`. null where it is no place. */
export function placeGiven(words: string): Pick<Home, 'place' | 'above'> | null {
  const key = nameKey(words)
  const { place, above, rest } = partsOf(`${key}政府`)
  return place !== '' && rest === '政府' ? { place, above } : null
}

/** The name of a unit taken apart; where it says no place, that of its line in the roster, as 城关镇 stands below the head of its county. */
export function placedName({ name, region }: Pick<Unit, 'name' | 'region'>): Parts {
  const { parts } = readName(name)
  const said = parts.place === '' && region ? placeGiven(region) : null
  return said ? { ...parts, place: calledShort(said.place), above: calledShort(said.above) } : parts
}

class Votes {
  readonly #voters = new Map<string, Set<string>>()

  add(choice: string, voter: string): void {
    const voters = this.#voters.get(choice) ?? new Set()
    this.#voters.set(choice, voters.add(voter))
  }

  /** What nearly all chose, and `enough` of them; null where there is no such thing. */
  winner(enough: number): string | null {
    const [first, ...others] = [...this.#voters].sort(([, one], [, other]) => other.size - one.size)
    if (!first) return null
    const all = others.reduce((sum, [, voters]) => sum + voters.size, first[1].size)
    return first[1].size >= enough && first[1].size >= all * NEARLY_ALL ? first[0] : null
  }
}

/** For each place what is said to stand above it. */
class Aboves {
  readonly #votes = new Map<string, Votes>()

  add(place: string, above: string, unit: string): void {
    const votes = this.#votes.get(place) ?? new Votes()
    this.#votes.set(place, votes)
    votes.add(above, unit)
  }

  winners(enough: number): [place: string, above: string][] {
    return [...this.#votes].flatMap(([place, votes]) => {
      const above = votes.winner(enough)
      return above === null ? [] : [[place, above] as [string, string]]
    })
  }
}

/** The place that nearly all names with a place begin with. `silent`: hardly any name has one. */
function fromNames(units: readonly Unit[]): { place: string | null; silent: boolean; aboves: Aboves } {
  const places = new Votes()
  const aboves = new Aboves()
  const placed = new Set<string>()
  const enough = Math.max(ENOUGH_UNITS, units.length * ENOUGH_SHARE)
  let government: string | null = null
  for (const unit of units)
    for (const { place, above, rest } of [placedName(unit), ...namesOf(unit).map((name) => readName(name).parts)]) {
      if (place === '' || isZone(place)) continue
      placed.add(unit.id)
      places.add(place, unit.id)
      if (/^政府办?$/.test(rest)) government ??= place
      if (above !== '') aboves.add(place, above, unit.id)
    }
  const place = places.winner(1)
  const known = place !== null && (place === government || placed.size >= enough)
  return { place: known ? place : null, silent: !known && placed.size < enough, aboves }
}

/** What stands before names of units without a place in titles, where three units and more agree and nearly nobody differs. */
function fromTitles(units: readonly Unit[], titles: Iterable<string>): Home | null {
  const names = new Map<string, string>()
  for (const unit of units)
    for (const name of namesOf(unit)) {
      const { key, bare } = readName(name)
      for (const one of [key, bare?.key ?? null]) if (one !== null && !isNameless(one)) names.set(one, unit.id)
    }
  const places = new Votes()
  const aboves = new Aboves()
  for (const title of titles) {
    const { key, ahead } = readName(title)
    for (let count = 1; count <= ahead.length; count++) {
      const place = ahead[count - 1] ?? ''
      const above = ahead.slice(0, count - 1).join('')
      const unit = names.get(key.slice(above.length + place.length))
      if (unit === undefined || isZone(place)) continue
      places.add(place, unit)
      if (above !== '') aboves.add(place, above, unit)
    }
  }
  const place = places.winner(ENOUGH_TITLES)
  return place === null ? null : { place, above: new Map(aboves.winners(ENOUGH_TITLES)).get(place) ?? '', from: 'titles' }
}

/** What titles put before places of the roster: 河州市 before 鼓楼区教育局. */
function abovesInTitles(units: readonly Unit[], titles: Iterable<string>, home: Home | null): Aboves {
  const names = new Map<string, string>()
  for (const unit of units) {
    const own = placedName(unit).place || calledShort(home?.place ?? '')
    for (const name of namesOf(unit)) {
      const { parts, bare } = readName(name)
      for (const { place, rest } of bare === null ? [parts] : [parts, bare.parts]) names.set(`${place || own} ${rest}`, unit.id)
    }
  }
  const aboves = new Aboves()
  for (const title of titles) {
    const { place, above, rest } = readName(title).parts
    const unit = above === '' ? undefined : names.get(`${place} ${rest}`)
    if (unit !== undefined) aboves.add(place, above, unit)
  }
  return aboves
}

/** 云溪土家族苗族自治县 for 云溪县, where the roster writes it so. */
function inFull(place: string, units: readonly Unit[]): string {
  const written = units.map(({ name }) => partsOf(nameKey(name)).place)
  return written.find((one) => one !== place && calledShort(one) === place) ?? place
}

/**
 * Where the units of a roster are. `given` is what a person wrote; `titles` are keys of the names that reports give themselves, believed only where the
 * roster and its person are silent.
 */
export function placesOf(units: readonly Unit[], given: string, titles: readonly string[]): Places {
  const said = placeGiven(given)
  const names = fromNames(units)
  const own: Home | null = said ? { ...said, from: 'given' } : names.place === null ? null : { place: inFull(names.place, units), above: '', from: 'roster' }
  const home = own ?? (names.silent ? fromTitles(units, titles) : null)
  const above = new Map([...abovesInTitles(units, titles, home).winners(ENOUGH_TITLES), ...names.aboves.winners(1)])
  const called = calledShort(home?.place ?? '')
  if (home && home.above !== '') above.set(called, calledShort(home.above))
  return { home: home && { ...home, above: home.above || (above.get(called) ?? '') }, above }
}
