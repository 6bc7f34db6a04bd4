import { describe, expect, it } from 'vitest'
import { placesOf, Matcher, nameKey, Suggester, type Signs } from '../../src/roster'
import { bareOf } from '../../src/roster/names'
import type { Unit } from '../../src/library/schema'
import { Random } from '../support/random'
import { foreignName, makeWorld, writtenName } from './nasty'

const WORLDS = 12
const FILES = 520

interface Filed {
  readonly signs: Signs
  /** The unit whose report it is; null: none of the roster. */
  readonly unit: Unit | null
  /** Its title says enough to tell. */
  readonly titled: boolean
}

function signs(organ: string | null, file: string | null, signature: string | null): Signs {
  return { organ, file, signature, words: [] }
}

describe('520 units with nasty names, and as many files with noise', () => {
  const wrong: string[] = []
  let titled = 0
  let matched = 0
  let suggested = 0
  let untitled = 0

  for (let seed = 1; seed <= WORLDS; seed++) {
    const random = new Random(seed)
    const world = makeWorld(random, 520)
    const [onlyCounty] = world.counties.length === 1 ? world.counties : []
    const files: Filed[] = Array.from({ length: FILES }, (_, index): Filed => {
      const unit = random.pick(world.units)
      const other = random.pick(world.units)
      // A file's name says little, and often something else.
      const file = random.pick(['最终版2.docx', `${unit.name}.docx`, `${other.name}年报.docx`, '2025年报/新建文档.docx'])
      if (index % 13 === 0) return { signs: signs(foreignName(world, random), file, null), unit: null, titled: false }
      if (index % 17 === 0) return { signs: signs(null, `${unit.name}.docx`, unit.name), unit, titled: false }
      const short = onlyCounty !== undefined && random.chance(0.3) && unit.name.length > onlyCounty.length + 4
      const own = writtenName(short ? unit.name.replace(onlyCounty, '') : unit.name, random, short ? '' : '河州市')
      return { signs: signs(own, file, random.chance(0.5) ? unit.name : null), unit, titled: true }
    })
    const titles = files.flatMap((one) => (one.signs.organ === null ? [] : one.signs.organ))
    const matcher = new Matcher(world.units, placesOf(world.units, '', titles))
    const suggester = new Suggester(matcher)
    const keys = new Set(world.units.flatMap((unit) => [unit.name, ...unit.shortNames].map(nameKey).flatMap((key) => [key, bareOf(key) ?? key])))
    for (const one of files) {
      const found = matcher.match(one.signs)
      // A name made up beside the roster may be that of another of its units after all.
      if (one.unit === null && keys.has(nameKey(one.signs.organ ?? ''))) continue
      if (found !== null && found !== one.unit) wrong.push(`${seed}: ${one.signs.organ ?? ''} is ${one.unit?.name ?? 'none'}, not ${found.name}`)
      if (one.titled) titled++
      if (one.titled && found === one.unit) matched++
      if (one.signs.organ === null) {
        untitled++
        expect(found).toBeNull()
        if (suggester.suggest(one.signs).best?.unit === one.unit) suggested++
      }
    }
  }

  it('gives none to a wrong unit', () => expect(wrong).toStrictEqual([]))

  it('gives at least 95 of 100 with a title to theirs', () => expect(matched / titled).toBeGreaterThanOrEqual(0.95))

  it('suggests the unit whose name the file and the signature agree on', () => expect(suggested / untitled).toBeGreaterThanOrEqual(0.95))
})
