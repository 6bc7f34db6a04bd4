import { describe, expect, it } from 'vitest'
import { columnOf, digitSlip, isTorn, isTotal, rowOf, slipOf, type Retyped, type Slip } from '../../../src/engine/diagnosis/slips'
import { REQUESTS_COLUMNS } from '../../../src/engine/form/requests'

const COLUMNS = REQUESTS_COLUMNS.map((column) => column.id)
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = COLUMNS

const cell = (id: string, printed: number, implied: number): Retyped => ({ id: `requests.${id}`, printed, implied })

describe('the parts of a cell’s name', () => {
  it('are its row and its column', () => {
    expect(rowOf('requests.refused.thirdParty.total')).toBe('requests.refused.thirdParty')
    expect(columnOf('requests.refused.thirdParty.total')).toBe('total')
  })

  it('tell a total: the column 总计 and the row （七）总计, no other', () => {
    expect(isTotal('requests.granted.total')).toBe(true)
    expect(isTotal('requests.total.naturalPerson')).toBe(true)
    expect(isTotal('requests.granted.naturalPerson')).toBe(false)
    expect(isTotal('disputes.reconsideration.upheld')).toBe(false)
  })
})

describe('the slip of one number', () => {
  it.each<[number, number, Slip | null]>([
    [110, 101, 'swapped'],
    [12, 21, 'swapped'],
    [1234, 1324, 'swapped'],
    [2134, 1234, 'swapped'],
    [1243, 1234, 'swapped'],
    [1234, 4231, null],
    [1234, 2143, null],
    [123, 321, null],
    [12, 13, null],
    [12, 23, null],
    [12, 31, null],
    [12, 213, null],
    [213, 12, null],
    [1324, 1235, null],
    [1001, 101, 'extra-digit'],
    [100, 10, 'extra-digit'],
    [412, 12, 'extra-digit'],
    [124, 12, 'extra-digit'],
    [142, 12, 'extra-digit'],
    [435, 12, null],
    [1200, 12, null],
    [10, 101, 'missing-digit'],
    [12, 412, 'missing-digit'],
    [12, 124, 'missing-digit'],
    [12, 435, null],
    [12, 1200, null],
    [7, 7, null],
    [0, 10, null],
    [10, 0, null],
    [1, 10, 'missing-digit'],
    [10, 1, 'extra-digit'],
    [-12, -21, null],
    [-12, 21, null]
  ])('%i for %i', (printed, implied, slip) => {
    expect(digitSlip(printed, implied)).toBe(slip)
  })
})

describe('a number torn into two cells', () => {
  it.each<[Retyped, Retyped, boolean]>([
    [cell('granted.a', 1, 16), cell('granted.b', 6, 0), true],
    [cell('granted.a', 1, 0), cell('granted.b', 6, 16), true],
    [cell('granted.a', 1, 10), cell('granted.b', 0, 0), true],
    [cell('granted.a', 9, 99), cell('granted.b', 9, 0), true],
    [cell('granted.a', 1, 17), cell('granted.b', 6, 0), false],
    [cell('granted.a', 1, 16), cell('granted.b', 6, 1), false],
    [cell('granted.a', 1, 1), cell('granted.b', 6, 16), false],
    [cell('granted.a', 1, 0), cell('granted.b', 6, 17), false],
    [cell('granted.a', 0, 6), cell('granted.b', 6, 0), false],
    [cell('granted.a', 10, 106), cell('granted.b', 6, 0), false],
    [cell('granted.a', 1, 20), cell('granted.b', 10, 0), false],
    [cell('granted.a', 1, 9), cell('granted.b', -1, 0), false]
  ])('%j beside %j', (one, other, torn) => {
    expect(isTorn(one, other, true)).toBe(torn)
    expect(isTorn(one, other, false)).toBe(false)
  })
})

describe('the slip of an explanation', () => {
  it.each<[string, readonly Retyped[], Slip | null]>([
    ['nothing', [], null],
    ['a total typed 0', [cell('granted.total', 0, 12)], 'total-zero'],
    ['a total typed 0 that is to be less', [cell('granted.total', 0, -2)], null],
    ['a total that is to be 0', [cell('granted.total', 12, 0)], null],
    ['an applicant typed 0', [cell('granted.naturalPerson', 0, 12)], null],
    ['two totals typed 0', [cell('granted.total', 0, 12), cell('total.total', 0, 12)], 'totals-zero'],
    ['two totals, one typed 0', [cell('granted.total', 0, 12), cell('total.total', 1, 13)], null],
    ['digits exchanged', [cell('granted.total', 110, 101)], 'swapped'],
    ['a number in the next column', [cell(`granted.${FIRST}`, 4, 0), cell(`granted.${SECOND}`, 0, 4)], 'moved-column'],
    ['part of a number in a column further on', [cell(`granted.${FIRST}`, 1, 3), cell(`granted.${THIRD}`, 5, 3)], 'moved-column'],
    ['two columns with other differences', [cell(`granted.${FIRST}`, 4, 0), cell(`granted.${SECOND}`, 0, 5)], null],
    ['two rows', [cell(`granted.${FIRST}`, 4, 0), cell(`partlyGranted.${SECOND}`, 0, 4)], null],
    ['a column and its total', [cell(`granted.${FIRST}`, 4, 0), cell('granted.total', 0, 4)], null],
    ['two columns of （七）总计', [cell(`total.${FIRST}`, 4, 0), cell(`total.${SECOND}`, 0, 4)], null],
    ['a total before its column', [cell('granted.total', 4, 0), cell(`granted.${FIRST}`, 0, 4)], null],
    ['a number torn in two', [cell(`granted.${FIRST}`, 1, 16), cell(`granted.${SECOND}`, 6, 0)], 'torn'],
    ['the same in columns apart', [cell(`granted.${FIRST}`, 1, 16), cell(`granted.${THIRD}`, 6, 0)], null],
    ['the same in columns exchanged', [cell(`granted.${SECOND}`, 1, 16), cell(`granted.${FIRST}`, 6, 0)], null],
    ['a row moved to the right', [cell(`granted.${FIRST}`, 0, 4), cell(`granted.${SECOND}`, 4, 5), cell(`granted.${THIRD}`, 5, 0)], 'shifted'],
    ['a row moved to the left', [cell(`granted.${FIRST}`, 4, 0), cell(`granted.${SECOND}`, 5, 4), cell(`granted.${THIRD}`, 0, 5)], 'shifted'],
    ['three cells of a row that are no move', [cell(`granted.${FIRST}`, 4, 0), cell(`granted.${SECOND}`, 5, 4), cell(`granted.${THIRD}`, 0, 6)], null],
    ['three cells of two rows', [cell(`granted.${FIRST}`, 4, 0), cell(`partlyGranted.${SECOND}`, 5, 4), cell(`granted.${FOURTH}`, 0, 6)], null]
  ])('%s', (_title, cells, slip) => {
    expect(slipOf(cells, COLUMNS)).toBe(slip)
  })
})
