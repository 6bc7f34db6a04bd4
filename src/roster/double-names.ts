/** Organs with two names: 发展和改革局（粮食和物资储备局）. */
import type { Unit } from '../library/schema'
import { readName } from './names'
import { namesOf } from './places'

const BRACKETED = /^([^（(]{3,40})[（(]([^（()）]{2,40})[）)]$/
/** 原国土资源局: what it was called before. */
const FORMER = /^原(?=.{3})/
/** 教育局（本级）, 财政局（机关）. */
const ITSELF = /^(?:本级|机关|本部|部门|单位)$/
const ORGAN = /(?:局|委员会|委|办公室|[办馆室署厅])$/

export interface DoubleName {
  readonly first: string
  /** What stands in brackets, without 原. */
  readonly second: string
  /** The brackets hold another name of the same organ, or nothing new: 公安局（交警大队） may be that of either. */
  readonly same: boolean
}

/** The two names of an organ that has a second one in brackets; null for any other. */
export function doubleName(name: string): DoubleName | null {
  const [, first, words] = BRACKETED.exec(name) ?? []
  if (first === undefined || words === undefined) return null
  const second = words.replace(FORMER, '')
  const isPlaced = readName(second).full.some(({ place, level }) => place + level !== '')
  return { first, second, same: ITSELF.test(second) || FORMER.test(words) || (isPlaced && ORGAN.test(second)) }
}

/** All names under which a unit may be written: those that people gave it, and both of a double one. */
export function writtenNames(unit: Unit): string[] {
  return namesOf(unit).flatMap((name) => {
    const double = doubleName(name)
    if (!double) return [name]
    return double.same && ORGAN.test(double.second) ? [name, double.first, double.second] : [name, double.first]
  })
}
