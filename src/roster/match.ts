/** Whose report a file is: certain only where its title names one unit of the roster and no other. */
import type { Unit } from '../library/schema'
import { isNameless, isZone, partsOf, readName, type Parts, type Reading } from './names'
import { namesOf, type Places } from './places'

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

  /** `full`: the unit's full name, which says where it is for its short names, too. */
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

  constructor(
    readonly units: readonly Unit[],
    readonly places: Places
  ) {
    for (const unit of units) {
      const full = readName(unit.name).parts
      const names = new Map(namesOf(unit).map((name) => [readName(name).key, readName(name)]))
      for (const { key, full: readings, bare } of names.values()) {
        if (key === '') continue
        this.#full.add(unit, readings, full)
        if (bare !== null && !names.has(bare.key)) this.#bare.add(unit, bare.readings, full)
      }
    }
  }

  /** The units that a name may mean, each once with its best fit. */
  fits(name: string): Map<Unit, Fit> {
    const { full, bare } = readName(name)
    const fits = new Map<Unit, Fit>()
    this.#look(this.#full, full, fits)
    if (bare === null) this.#look(this.#bare, full, fits)
    else this.#look(this.#full, bare.readings, fits)
    return fits
  }

  /** The one unit that a name means; null where it means none, and where another may be meant. */
  named(name: string): Unit | null {
    const fits = this.fits(name)
    if (fits.size !== 1) return null
    for (const [unit, fit] of fits) if (fit === 'named') return unit
    return null
  }

  /**
   * Whose report it is, told from the title alone: a file's name and a signature never make it certain. Who signs can only cast doubt: another unit of
   * the roster under the title of this one, but for the office of the same government.
   */
  match({ organ, signature }: Signs): Unit | null {
    const unit = organ === null ? null : this.named(organ)
    if (unit === null || organ === null || signature === null) return unit
    const signed = this.fits(signature)
    if (signed.size === 0 || signed.has(unit)) return this.#strange(organ, signature) ? null : unit
    return readName(signature).key.startsWith(readName(organ).key) ? unit : null
  }

  /** The name stands in another place than the unit: the same township of another county, or of one that was renamed. */
  isElsewhere(name: string, unit: Unit): boolean {
    const { place } = readName(name).parts
    const own = readName(unit.name).parts.place || (this.places.home?.place ?? '')
    return place !== '' && own !== '' && place !== own
  }

  /** The signature names the same organ of another county than the title, or than the roster's. */
  #strange(organ: string, signature: string): boolean {
    const title = readName(organ).parts
    const signed = readName(signature).parts
    if (title.rest !== signed.rest || signed.place === '' || isNameless(signed.rest)) return false
    const place = title.place === '' ? this.places.home?.place : title.place
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
    return this.places.home?.place.endsWith(level) ? 'named' : 'possible'
  }

  /** A title without a place, a unit with one: certain where all units are of that place. */
  #fitListed(place: string, level: string): Fit | null {
    if (level !== '' && !place.endsWith(level)) return null
    return place === this.places.home?.place ? 'named' : 'possible'
  }

  /** A title with a place, a unit without one: certain where the units are known to be of that place. */
  #fitAsked({ place, above }: Reading, level: string): Fit | null {
    const { home } = this.places
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
    const { home, above } = this.places
    const zoned = isZone(place) && home ? home.above + home.place : ''
    const own = [listed, above.get(place) ?? '', zoned].find((one) => one !== '')
    if (own !== undefined) {
      if (own.endsWith(asked)) return 'named'
      return asked.endsWith(own) ? this.#fitFurther(asked.slice(0, asked.length - own.length), own) : null
    }
    return place === home?.place && COUNTY.test(place) && ABOVE_COUNTY.test(asked) ? 'named' : 'possible'
  }

  /** A title that says more of what stands above than anybody else: 江南省 before 河州市 is taken, another county before a zone is not. */
  #fitFurther(further: string, known: string): Fit | null {
    const { place, above } = partsOf(`${known}政府`)
    return above === '' && PROVINCE.test(further) && /[市州盟]$/.test(place) ? 'named' : this.#fitAbove(place, further + above, above)
  }
}
