import { describe, expect, it } from 'vitest'
import type { Broken } from '../../../src/engine/diagnosis/broken'
import { hintsOf } from '../../../src/engine/diagnosis/hints'
import type { Retyped } from '../../../src/engine/diagnosis/slips'
import { REQUESTS_IDENTITIES } from '../../../src/engine/form/identities'
import { factsOf, type Numbers } from '../../support/facts'

const NONE = { hints: '', emptyColumn: null, torn: null, movedFrom: null, movedTo: null }

const numbers = (cells: Record<string, number>): Numbers => Object.fromEntries(Object.entries(cells).map(([id, value]) => [`requests.${id}`, value]))

function broken(rule: string, of: string, left = 0, right = 0): Broken {
  const identity = REQUESTS_IDENTITIES['2021'].find((one) => one.rule === rule && (one.of === of || one.of === `requests.${of}`))
  if (!identity) throw new Error(`${rule} of ${of}`)
  return { identity, left, right, data: {} }
}

const cell = (id: string, printed: number, implied: number): Retyped => ({ id: `requests.${id}`, printed, implied })

const hints = (cells: Record<string, number>, ones: readonly Broken[], ways: readonly (readonly Retyped[])[] = []) =>
  hintsOf(factsOf(numbers(cells)), ones, ways)

describe('a column that received nothing and shows results (A08)', () => {
  const EMPTY = {
    'received.enterprise': 0,
    'carriedIn.enterprise': 0,
    'total.enterprise': 2,
    'received.naturalPerson': 3,
    'carriedIn.naturalPerson': 0,
    'total.naturalPerson': 1
  }

  it('is named where its balance is broken', () => {
    expect(hints(EMPTY, [broken('A01', 'enterprise', 0, 2)])).toEqual({ ...NONE, hints: 'A08', emptyColumn: '商业企业' })
  })

  it.each<[string, Record<string, number>, Broken]>([
    ['the balance of another column is broken', EMPTY, broken('A01', 'naturalPerson', 3, 1)],
    ['another sum of the column is broken', EMPTY, broken('A02', 'enterprise', 0, 2)],
    ['it received something', { ...EMPTY, 'received.enterprise': 1 }, broken('A01', 'enterprise', 1, 2)],
    ['something was carried in', { ...EMPTY, 'carriedIn.enterprise': 1 }, broken('A01', 'enterprise', 1, 2)],
    ['it shows no results', { ...EMPTY, 'total.enterprise': 0 }, broken('A01', 'enterprise', 0, 2)],
    ['it is the column 总计', { 'received.total': 0, 'carriedIn.total': 0, 'total.total': 2 }, broken('A01', 'total', 0, 2)]
  ])('is not named where %s', (_title, cells, one) => {
    expect(hints(cells, [one])).toEqual(NONE)
  })
})

describe('differences that cancel in 总计 (A10)', () => {
  it.each<[string, readonly Broken[], string]>([
    ['two columns', [broken('A02', 'enterprise', 5, 3), broken('A02', 'naturalPerson', 3, 5)], 'A10'],
    ['three columns', [broken('A02', 'enterprise', 5, 3), broken('A02', 'naturalPerson', 3, 4), broken('A02', 'legalService', 3, 4)], 'A10'],
    ['two columns that do not', [broken('A02', 'enterprise', 5, 3), broken('A02', 'naturalPerson', 3, 4)], ''],
    ['one column', [broken('A02', 'enterprise', 3, 3)], ''],
    ['two columns, one of them 总计', [broken('A02', 'enterprise', 5, 3), broken('A02', 'total', 3, 5)], ''],
    ['balances', [broken('A01', 'enterprise', 5, 3), broken('A01', 'naturalPerson', 3, 5)], '']
  ])('%s', (_title, ones, expected) => {
    expect(hints({}, ones).hints).toBe(expected)
  })
})

describe('a number torn into two cells (T17)', () => {
  const TORN = { 'granted.naturalPerson': 1, 'granted.enterprise': 6 }
  const row = broken('A03', 'granted', 7, 16)
  const [first, second, third] = [cell('granted.naturalPerson', 1, 16), cell('granted.enterprise', 6, 0), cell('granted.legalService', 0, 9)]

  it.each<[string, readonly (readonly Retyped[])[]]>([
    ['no way', []],
    ['the way that joins them', [[first, second]]],
    [
      'that way among others',
      [
        [first, third],
        [first, second]
      ]
    ]
  ])('is told with %s', (_title, ways) => {
    expect(hints(TORN, [row], ways)).toMatchObject({ hints: 'T17', torn: '16' })
  })

  it.each<[string, readonly (readonly Retyped[])[]]>([
    ['two other cells', [[third, second]]],
    ['one of them and another', [[first, third]]],
    ['three cells', [[first, second, third]]],
    ['one cell', [[first]]]
  ])('is not told where the way is %s', (_title, ways) => {
    expect(hints(TORN, [row], ways).torn).toBeNull()
  })

  it.each<[string, Record<string, number>, Broken]>([
    ['of a column', { 'granted.enterprise': 1, 'partlyGranted.enterprise': 6 }, broken('A02', 'enterprise', 7, 16)],
    ['of a row whose sum says otherwise', TORN, broken('A03', 'granted', 7, 17)],
    ['of two digits and one', { 'granted.naturalPerson': 12, 'granted.enterprise': 3 }, broken('A03', 'granted', 15, 123)],
    ['of the last applicant', { 'granted.otherOrganization': 5 }, broken('A03', 'granted', 5, 50)]
  ])('is not told %s', (_title, cells, one) => {
    expect(hints(cells, [one]).torn).toBeNull()
  })
})

describe('a located cell (A09)', () => {
  const sums = [broken('A03', 'granted', 8, 16), broken('A02', 'enterprise', 8, 16)]

  it.each<[string, readonly Broken[], readonly (readonly Retyped[])[], string]>([
    ['of two sums', sums, [[cell('granted.enterprise', 8, 16)]], 'A09'],
    ['of one sum', sums.slice(0, 1), [[cell('granted.enterprise', 8, 16)]], ''],
    ['of two ways', sums, [[cell('granted.enterprise', 8, 16)], [cell('granted.legalService', 0, 8)]], ''],
    ['of two cells', sums, [[cell('granted.enterprise', 8, 16), cell('granted.total', 8, 16)]], ''],
    ['without a way', sums, [], '']
  ])('%s', (_title, ones, ways, expected) => {
    expect(hints({}, ones, ways).hints).toBe(expected)
  })
})

describe('a number in the wrong column', () => {
  const less = cell('granted.enterprise', 5, 2)
  const more = cell('granted.legalService', 0, 3)

  it.each<[string, readonly (readonly Retyped[])[]]>([
    ['in one way', [[less, more]]],
    ['whichever comes first', [[more, less]]],
    [
      'in two rows alike',
      [
        [less, more],
        [cell('partlyGranted.enterprise', 5, 2), cell('partlyGranted.legalService', 0, 3)]
      ]
    ]
  ])('is told %s', (_title, ways) => {
    expect(hints({}, [], ways)).toEqual({ ...NONE, movedFrom: '商业企业', movedTo: '法律服务机构' })
  })

  it.each<[string, readonly (readonly Retyped[])[]]>([
    [
      'two ways differ',
      [
        [less, more],
        [cell('granted.naturalPerson', 5, 2), cell('granted.legalService', 0, 3)]
      ]
    ],
    ['the cells stand in two rows', [[less, cell('partlyGranted.legalService', 0, 3)]]],
    ['a third cell changes', [[less, more, cell('granted.naturalPerson', 4, 5)]]],
    ['one of them is the total', [[less, cell('granted.total', 0, 3)]]],
    ['the total is to be less', [[cell('granted.total', 5, 2), more]]],
    ['both are to be less', [[less, cell('granted.legalService', 4, 3)]]],
    ['one stays and the other is to be less', [[cell('granted.naturalPerson', 3, 3), less]]],
    ['one stays and the other is to be more', [[cell('granted.naturalPerson', 3, 3), more]]],
    ['there is no way', []]
  ])('is not told where %s', (_title, ways) => {
    expect(hints({}, [], ways)).toEqual(NONE)
  })
})
