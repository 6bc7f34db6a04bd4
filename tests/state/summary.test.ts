import { describe, expect, it } from 'vitest'
import { indicatorsOf, type IndicatorId } from '../../src/state/indicators'
import { applicantsOf, disputesOf, flowOf, outcomesOf, refusalsOf } from '../../src/state/summary.svelte'
import { resultOf, type Wish } from '../library/results'

const indicator = (id: IndicatorId, wish: Wish = {}) => indicatorsOf(resultOf(wish).result).find((one) => one.id === id)

describe('the indicators', () => {
  it('are reckoned from the totals of the specimen', () => {
    const shares = Object.fromEntries(
      indicatorsOf(resultOf().result).map((one) => [one.id, one.unit === 'share' ? `${one.numerator}/${one.denominator}` : one.value])
    )
    expect(shares).toStrictEqual({
      caseload: 38,
      completion: '35/38',
      carriedOver: '3/38',
      granted: '17/35',
      partlyGranted: '3/35',
      disclosed: '20/35',
      refused: '5/35',
      unavailable: '7/35',
      notHeld: '6/7',
      unprocessed: '1/35',
      otherwise: '2/35',
      naturalPersons: '21/36',
      enterprises: '6/36',
      legalServices: '7/36',
      reconsidered: '1/5',
      reconsideredEnded: '1/4',
      litigated: '0/3',
      litigatedEnded: '0/3',
      contested: '8/35',
      suedAfter: '2/4',
      documentsNet: 3,
      documentsTurnover: '5/52'
    })
    expect(indicator('completion')?.value).toBeCloseTo(35 / 38, 12)
  })

  it('have no value where the denominator is 0, and none is 0 % or 100 %', () => {
    const values = { 'requests.total.total': '0', 'requests.granted.total': '0' }
    expect(indicator('granted', { values })).toMatchObject({ numerator: 0, denominator: 0, value: null, lack: 'zero' })
    expect(indicator('completion', { values })).toMatchObject({ value: 0, lack: null })
  })

  it('have no value where a cell was not read, is blank or is no number', () => {
    expect(indicator('refused', { without: (id) => id === 'requests.refused.thirdParty.total' })).toMatchObject({
      numerator: null,
      value: null,
      lack: 'unread'
    })
    expect(indicator('granted', { values: { 'requests.granted.total': '' } })).toMatchObject({ value: null, lack: 'unread' })
    expect(indicator('contested', { values: { 'disputes.reconsideration.total': '／' } })).toMatchObject({ value: null, lack: 'unread' })
  })

  it('of a share of decided cases are not reckoned where more are pending than there are', () => {
    expect(indicator('reconsideredEnded', { values: { 'disputes.reconsideration.pending': '9' } })).toMatchObject({ value: null, lack: 'zero' })
  })
})

describe('the summary', () => {
  it('says what came in and how it ended, by whom, and what was disputed', () => {
    const { result } = resultOf()
    expect(flowOf(result).map((row) => row.values[0])).toStrictEqual([36, 2, 35, 3])
    expect(outcomesOf(result).map((row) => row.values[0])).toStrictEqual([17, 3, 5, 7, 1, 2])
    expect(refusalsOf(result).map((row) => row.values[0])).toStrictEqual([0, 0, 0, 2, 2, 1, 0, 0])
    expect(applicantsOf(result)[0]?.values.map((value) => value && Math.round(value * 1000) / 1000)).toStrictEqual([21, 0.583, 10, 2, 2, 5, 1, 1])
    expect(disputesOf(result).map((row) => row.values)).toStrictEqual([
      [3, 1, 0, 1, 5],
      [1, 0, 0, 0, 1],
      [1, 0, 1, 0, 2]
    ])
  })

  it('leaves a figure open that needs a cell nobody read', () => {
    const { result } = resultOf({ without: (id) => id.startsWith('requests.refused.') })
    expect(outcomesOf(result).map((row) => row.values)).toStrictEqual([
      [17, 17 / 35],
      [3, 3 / 35],
      [null, null],
      [7, 0.2],
      [1, 1 / 35],
      [2, 2 / 35]
    ])
    expect(refusalsOf(result).every((row) => row.values[0] === null)).toBe(true)
  })
})
