/** 地区 of a unit, for lists of evidence: what the roster or a name says, and nothing that would have to be guessed. */
import type { Unit } from '../library/schema'
import { isZone, nameKey, partsOf, type Parts } from './names'
import type { Home } from './places'

/** 沙市镇, 红旗街道, 城关路小学 begin like a place and are none. */
const WITHIN_A_NAME = /^[镇乡村路街桥门社]/
/** 本县, 全市 name no place. */
const NO_NAME = /^[本全各我该外]/
/** 沙市镇 may be that of 沙市. */
const LIKE_A_PLACE = /^[^省市县区旗州盟]{1,4}[省市县区旗州盟](?:[镇乡]|街道)/
/** 新县, 滑县 have names of one character, and 矿区 within a city; no city, league or banner of today has. */
const SHORT = /^.[市州旗盟]$/

function isRegion({ above, place, rest }: Parts): boolean {
  if (place === '' || isZone(place) || WITHIN_A_NAME.test(rest) || NO_NAME.test(above + place) || SHORT.test(place)) return false
  return above !== '' || !/^.区$/.test(place)
}

/** 河州市云溪县 of 河州市云溪县教育局; null where the name gives no county, city or province that could be nothing else. */
export function regionOfName(name: string): string | null {
  const parts = partsOf(nameKey(name))
  return isRegion(parts) ? parts.above + parts.place : null
}

/**
 * 地区 of a unit of the roster: its column, else its full name, else what a person gave as the place of the whole roster. `home` that was told from
 * other units' names or from titles says nothing here. null where none of them says it.
 */
export function regionOfUnit({ name, region }: Pick<Unit, 'name' | 'region'>, home: Home | null): string | null {
  if (region) return region
  const own = regionOfName(name)
  const given = home?.from === 'given' ? home : null
  if (own === null) {
    const key = nameKey(name)
    return partsOf(key).place === '' && !LIKE_A_PLACE.test(key) && given ? given.above + given.place : null
  }
  return given && own === given.place ? given.above + own : own
}
