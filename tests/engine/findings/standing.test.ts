import { describe, expect, it } from 'vitest'
import { gapsOf } from '../../../src/engine/findings/gaps'
import { standingOf } from '../../../src/engine/findings/standing'
import { finding, resultOf, type Wish } from '../../library/results'

const standing = (wish: Wish) => standingOf(resultOf(wish).result)
const lost = (id: string) => id.startsWith('requests.refused.')

describe('the standing of a report', () => {
  it('is clear where all was read and nothing but suggestions was found', () => {
    expect(standing({})).toBe('clear')
    expect(standing({ findings: [finding('V10', 'info', '三张表全部为 0')] })).toBe('clear')
  })

  it('is doubtful with a warning and faulty with an error', () => {
    expect(standing({ findings: [finding('T05', 'warning', '行名少字')] })).toBe('doubtful')
    expect(standing({ findings: [finding('T05', 'warning', '行名少字'), finding('A03', 'error', '总计不等')] })).toBe('faulty')
  })

  it('is never clear nor merely doubtful where a cell was not read', () => {
    expect(standing({ without: (id) => id === 'disputes.reconsideration.total' })).toBe('incomplete')
    expect(standing({ without: lost, findings: [finding('T18', 'warning', '读不全')] })).toBe('incomplete')
  })

  it('is never clear where a check missed a number', () => {
    const undetermined = [{ rule: 'A01', facts: ['requests.total.total'], reason: 'unread' as const, message: '空白' }]
    expect(standing({ undetermined })).toBe('incomplete')
    expect(standing({ undetermined: [{ rule: 'Y01', facts: [], reason: 'no-context', message: '没有去年的年报' }] })).toBe('clear')
  })

  it('is unreadable where there was no report', () => {
    expect(standing({ scope: 'none' })).toBe('unreadable')
    expect(standing({ findings: [finding('I06', 'error', '空白表样')] })).toBe('unreadable')
  })
})

describe('the gaps of a report', () => {
  it('count the rows of each table that were not read', () => {
    expect(gapsOf(resultOf().result)).toStrictEqual([])
    expect(gapsOf(resultOf({ without: lost }).result)).toStrictEqual([{ table: 'requests', rows: 8, whole: false }])
    expect(gapsOf(resultOf({ without: (id) => id.startsWith('disclosure.') }).result)).toStrictEqual([{ table: 'disclosure', rows: 6, whole: true }])
  })

  it('of a part leave out the tables that were not given', () => {
    const part = resultOf({ scope: 'part', without: (id) => !id.startsWith('requests.') || lost(id) })
    expect(gapsOf(part.result)).toStrictEqual([{ table: 'requests', rows: 8, whole: false }])
  })

  it('follow the one row of other results in a hybrid', () => {
    const { result } = resultOf({ without: (id) => id.startsWith('requests.otherwise.') })
    for (const column of ['naturalPerson', 'enterprise', 'researchInstitute', 'socialOrganization', 'legalService', 'otherOrganization', 'total']) {
      result.report.facts[`requests.otherwise.${column}`] = { value: 0, raw: '0', at: { quote: '0', start: 0, end: 1 } }
    }
    expect(gapsOf(result)).toStrictEqual([])
  })
})
