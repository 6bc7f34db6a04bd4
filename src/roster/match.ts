/** Whose report a file is: certain only where its title names one unit of the roster and no other. */
import type { Unit } from '../library/schema'
import { doubleName, writtenNames } from './double-names'
import { calledShort, isNameless, isZone, partsOf, readName, type Parts, type Reading } from './names'
import { placedName, type Places } from './places'
import { isOfAnother } from './signed'

/** What a report says of whose it is. */
export interface Signs {
  /** The organ of its title, or the one that a person gave it; null where neither is there. */
  readonly organ: string | null
  /** Its file's name, with the folders it lay in. */
  readonly file: string | null
  /** Who signs at its end. */
  readonly signature: string | null
  /** Pieces of its text in which it speaks of itself. */
  readonly words: readonly string[]
}

/** How well a name of a unit fits: `named`: nothing speaks against it; `possible`: it says less than it would take. */
export type Fit = 'named' | 'possible'

/**
 * Why it is not certain whose a report is. `untitled`: no title names an organ; `unknown`: no unit is called so; `elsewhere`: units are called so in
 * other places alone; `several`: more than one may be meant; `vague`: one may be meant, for all the title says; `signed`: another organ signs.
 */
export type Doubt = 'untitled' | 'unknown' | 'elsewhere' | 'several' | 'vague' | 'signed'

export interface Verdict {
  readonly unit: Unit | null
  /** null where the unit is certain. */
  readonly doubt: Doubt | null
}

interface Listed extends Reading {
  readonly unit: Unit
  /** The name itself stands without a place; `place` is that of the unit's full name. */
  readonly short: boolean
}

const COUNTY = /[县市旗]$/
const PROVINCE = /^[^市县区旗盟州]{2,8}(?:省|自治区)$/
const ABOVE_COUNTY = /^[^县区旗]*[省市州盟区]$/

class Names {
  readonly #listed = new Map<string, Listed[]>()

  /** `full`: the unit's full name and place, which say where it is for its short names, too. */
  add(unit: Unit, readings: readonly Reading[], full: Parts): void {
    for (const reading of readings) {
      const short = reading.place === '' && reading.level === '' && full.place !== ''
      const listed = { ...reading, unit, short, ...(short && { place: full.place, above: full.above }) }
      const same = this.#listed.get(reading.rest)
      if (same) same.push(listed)
      else this.#listed.set(reading.rest, [listed])
    }
  }

  get(rest: string): readonly Listed[] {
    return this.#listed.get(rest) ?? []
  }
}

/** One matcher for one roster: it is made again where the roster, or what is known of its place, has changed. */
export class Matcher {
  readonly #full = new Names()
  readonly #bare = new Names()
  /** Places that units of the roster have. */
  readonly #places = new Set<string>()
  /** Where the units are, as autonomous counties are called. */
  readonly #home: { readonly place: string; readonly above: string } | null

  constructor(
    readonly units: readonly Unit[],
    readonly places: Places
  ) {
    const { home } = places
    this.#home = home && { place: calledShort(home.place), above: calledShort(home.above) }
    for (const unit of units) {
      const full = placedName(unit)
      if (full.place !== '') this.#places.add(full.place)
      const names = new Map(writtenNames(unit).map((name) => [readName(name).key, readName(name)]))
      for (const { key, full: readings, bare } of names.values()) {
        if (key === '') continue
        this.#full.add(unit, readings, full)
        if (bare !== null && !names.has(bare.key)) this.#bare.add(unit, bare.readings, full)
      }
    }
  }

  /** The units are in several places, by their names or their lines. */
  get isSpread(): boolean {
    return this.#places.size > 1
  }

  /** The units that a name may mean, each once with its best fit. 公安局（交警大队） may be that of either. */
  fits(name: string): Map<Unit, Fit> {
    const fits = this.#fitsOf(name)
    const double = doubleName(name)
    if (!double) return fits
    const isWhole = fits.size > 0
    for (const [unit, fit] of this.#fitsOf(double.first)) if (!fits.has(unit)) fits.set(unit, double.same && !isWhole ? fit : 'possible')
    for (const unit of isWhole ? [] : this.#fitsOf(double.second).keys()) if (!fits.has(unit)) fits.set(unit, 'possible')
    return fits
  }

  /** The one unit that a name means; null where it means none, and where another may be meant. */
  named(name: string): Unit | null {
    const [first, ...others] = this.fits(name)
    return first && others.length === 0 && first[1] === 'named' ? first[0] : null
  }

  /** `judge` without its reason. */
  match(signs: Signs): Unit | null {
    return this.judge(signs).unit
  }

  /**
   * Whose report it is, told from the title alone: a file's name and a signature never make it certain. Who signs can only cast doubt: another unit of
   * the roster under the title of this one, but for the office of the same government; the same organ of another county; an organ of quite another name.
   */
  judge({ organ, signature }: Signs): Verdict {
    if (organ === null) return { unit: null, doubt: 'untitled' }
    const unit = this.named(organ)
    if (unit === null) return { unit: null, doubt: this.#doubtOf(organ) }
    return signature !== null && this.#isSignedByAnother(unit, organ, signature) ? { unit: null, doubt: 'signed' } : { unit, doubt: null }
  }

  /** The name stands in another place than the unit: the same township of another county, or of one that was renamed. */
  isElsewhere(name: string, unit: Unit): boolean {
    const { place, above } = readName(name).parts
    const placed = placedName(unit)
    const own = placed.place || (this.#home?.place ?? '')
    if (place === '' || own === '') return false
    return place !== own || this.#fitAbove(place, above, placed.place === '' ? (this.#home?.above ?? '') : placed.above) === null
  }

  #fitsOf(name: string): Map<Unit, Fit> {
    const { full, bare } = readName(name)
    const fits = new Map<Unit, Fit>()
    this.#look(this.#full, full, fits)
    if (bare === null) this.#look(this.#bare, full, fits)
    else this.#look(this.#full, bare.readings, fits)
    return fits
  }

  #doubtOf(organ: string): Doubt {
    const { size } = this.fits(organ)
    if (size > 0) return size > 1 ? 'several' : 'vague'
    const { full, bare } = readName(organ)
    const isKnown = [...full, ...(bare?.readings ?? [])].some(
      ({ place, rest }) => place !== '' && this.#full.get(rest).length + this.#bare.get(rest).length > 0
    )
    return isKnown ? 'elsewhere' : 'unknown'
  }

  #isSignedByAnother(unit: Unit, organ: string, signature: string): boolean {
    const signed = this.fits(signature)
    if (signed.has(unit)) return this.#strange(organ, signature)
    if (signed.size > 0) return readName(signature).key !== `${readName(organ).key}办`
    return this.#strange(organ, signature) || isOfAnother(signature, organ, unit)
  }

  /** The signature names the same organ of another county than the title, or than the roster's. */
  #strange(organ: string, signature: string): boolean {
    const title = readName(organ).parts
    const signed = readName(signature).parts
    if (title.rest !== signed.rest || signed.place === '' || isNameless(signed.rest)) return false
    const place = title.place === '' ? this.#home?.place : title.place
    return place !== undefined && place !== signed.place
  }

  #look(names: Names, readings: readonly Reading[], fits: Map<Unit, Fit>): void {
    for (const asked of readings)
      for (const listed of names.get(asked.rest)) {
        const fit = this.#fit(asked, listed)
        if (fit !== null && fits.get(listed.unit) !== 'named') fits.set(listed.unit, fit)
      }
  }

  #fit(asked: Reading, listed: Listed): Fit | null {
    // 政府 and the like mean an organ only together with a place.
    if (isNameless(asked.rest) && (asked.place + asked.level === '' || listed.place + listed.level === '' || listed.short)) return 'possible'
    if (asked.place !== '') return listed.place !== '' ? this.#fitBoth(asked, listed) : this.#fitAsked(asked, listed.level)
    if (listed.place !== '') return listed.short && asked.level === '' ? 'named' : this.#fitListed(listed.place, asked.level)
    if (asked.level === listed.level) return 'named'
    return asked.level === '' || listed.level === '' ? this.#fitLevel(asked.level + listed.level) : null
  }

  /** 县教育局 and 教育局: one and the same within a county. */
  #fitLevel(level: string): Fit {
    return this.#home?.place.endsWith(level) ? 'named' : 'possible'
  }

  /** A title without a place, a unit with one: certain where all units are of that place. */
  #fitListed(place: string, level: string): Fit | null {
    if (level !== '' && !place.endsWith(level)) return null
    return place === this.#home?.place ? 'named' : 'possible'
  }

  /** A title with a place, a unit without one: certain where the units are known to be of that place. */
  #fitAsked({ place, above }: Reading, level: string): Fit | null {
    const home = this.#home
    if (level !== '' && !place.endsWith(level)) return null
    if (home === null) return 'possible'
    return place === home.place ? this.#fitAbove(place, above, home.above) : null
  }

  #fitBoth(asked: Reading, listed: Listed): Fit | null {
    return asked.place === listed.place ? this.#fitAbove(asked.place, asked.above, listed.above) : null
  }

  /**
   * The same place on both sides, with what stands above it. Where nothing is known of that, it is believed of the roster's own county alone: districts of
   * one name lie in many cities, and 沙市镇 of another city begins like a city of its own.
   */
  #fitAbove(place: string, asked: string, listed: string): Fit | null {
    if (asked === '') return 'named'
    const home = this.#home
    const { above } = this.places
    const zoned = isZone(place) && home ? home.above + home.place : ''
    const own = [listed, above.get(place) ?? '', zoned].find((one) => one !== '')
    if (own !== undefined) {
      if (own.endsWith(asked)) return 'named'
      return asked.endsWith(own) ? this.#fitFurther(asked.slice(0, asked.length - own.length), own) : null
    }
    // 河州市云溪县 in a roster that has units of 河州市 beside those of 云溪县.
    if (this.#places.has(asked) && ABOVE_COUNTY.test(asked)) return 'named'
    return place === home?.place && COUNTY.test(place) && ABOVE_COUNTY.test(asked) ? 'named' : 'possible'
  }

  /** A title that says more of what stands above than anybody else: 江南省 before 河州市 is taken, another county before a zone is not. */
  #fitFurther(further: string, known: string): Fit | null {
    const { place, above } = partsOf(`${known}政府`)
    return above === '' && PROVINCE.test(further) && /[市州盟]$/.test(place) ? 'named' : this.#fitAbove(place, further + above, above)
  }
}
