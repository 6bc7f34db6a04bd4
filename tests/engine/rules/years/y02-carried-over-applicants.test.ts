import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const COLUMNS = ['naturalPerson', 'enterprise', 'researchInstitute', 'socialOrganization', 'legalService', 'otherOrganization', 'total']
const row = (name: 'carriedIn' | 'carriedOut', values: readonly (number | '')[]) =>
  Object.fromEntries(COLUMNS.map((column, index) => [`requests.${name}.${column}`, String(values[index])]))
const years = (now: readonly (number | '')[], before: readonly (number | '')[]) => ({
  cells: row('carriedIn', now),
  previous: { cells: row('carriedOut', before) }
})

describe('Y02 what was carried over stays with its applicants', () => {
  it('names the columns that differ where the totals agree', async () => {
    const result = await check(years([0, 0, 0, 0, 2, 0, 2], [2, 0, 0, 0, 0, 0, 2]))
    const findings = fired(result, 'Y02')
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        certainty: 'human',
        facts: ['requests.carriedIn.naturalPerson', 'requests.carriedIn.legalService'],
        data: { year: 2022, before: '自然人 2、法律服务机构 0', now: '自然人 0、法律服务机构 2' }
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['0', '2'])
  })

  it.each(COLUMNS.slice(0, 6))('sees %s', async (column) => {
    const at = COLUMNS.indexOf(column)
    const before = COLUMNS.map((_name, index) => (index === at ? 1 : index === 6 ? 5 : 0))
    const now = before.map((value, index) => (index === at ? 4 : value))
    expect(fired(await check(years(now, before)), 'Y02')).toMatchObject([{ facts: [`requests.carriedIn.${column}`] }])
  })

  it('lets the same applicants be, and leaves other totals to Y01', async () => {
    expect(fired(await check(years([2, 0, 0, 0, 1, 0, 3], [2, 0, 0, 0, 1, 0, 3])), 'Y02')).toEqual([])
    const totals = await check(years([0, 0, 0, 0, 3, 0, 3], [2, 0, 0, 0, 0, 0, 2]))
    expect(fired(totals, 'Y01')).toHaveLength(1)
    expect([...fired(totals, 'Y02'), ...unchecked(totals, 'Y02')]).toEqual([])
  })

  it('cannot be checked where a column is blank in either year', async () => {
    const here = await check(years([2, 0, '', 0, 0, 0, 2], [2, 0, 0, 0, 0, 0, 2]))
    const there = await check(years([0, 0, 2, 0, 0, 0, 2], [0, 0, '', 0, 2, 0, 2]))
    expect(unchecked(here, 'Y02')).toMatchObject([{ reason: 'unread', facts: ['requests.carriedIn.researchInstitute'] }])
    expect(unchecked(there, 'Y02')).toMatchObject([{ reason: 'no-context' }])
    expect([...fired(here, 'Y02'), ...fired(there, 'Y02')]).toEqual([])
  })

  it('cannot be checked where a total is blank, and says so once', async () => {
    const here = await check(years([2, 0, 0, 0, 0, 0, ''], [0, 2, 0, 0, 0, 0, 2]))
    const there = await check(years([2, 0, 0, 0, 0, 0, 2], [0, 2, 0, 0, 0, 0, '']))
    expect(unchecked(here, 'Y02')).toMatchObject([{ reason: 'unread', facts: ['requests.carriedIn.total'] }])
    expect(unchecked(there, 'Y02')).toMatchObject([{ reason: 'no-context' }])
  })

  it('says nothing without last year’s report', async () => {
    const result = await check({})
    expect([...fired(result, 'Y02'), ...unchecked(result, 'Y02')]).toEqual([])
  })
})

describe('the whole verdict of Y02', () => {
  it.each<[string, Patch, string[]]>([
    [
      'after the same applicants',
      { previous: { cells: { 'requests.carriedOut.naturalPerson': '2', 'requests.carriedOut.legalService': '0', 'requests.carriedOut.total': '2' } } },
      ['right 1']
    ],
    [
      'after other applicants',
      { previous: { cells: { 'requests.carriedOut.naturalPerson': '1', 'requests.carriedOut.legalService': '1', 'requests.carriedOut.total': '2' } } },
      [
        'warning “2” “0” {"year":2022,"before":"自然人 1、法律服务机构 1","now":"自然人 2、法律服务机构 0"} of requests.carriedIn.naturalPerson requests.carriedIn.legalService',
        'right 0'
      ]
    ],
    [
      'after a blank',
      { previous: { cells: { 'requests.carriedOut.naturalPerson': '', 'requests.carriedOut.total': '2' } } },
      [
        'unchecked no-context 没有检查：2022 年度的年报里没有读到“表三 四、结转下年度继续办理 · 自然人”的数。 requests.carriedIn.naturalPerson requests.carriedIn.enterprise requests.carriedIn.researchInstitute requests.carriedIn.socialOrganization requests.carriedIn.legalService requests.carriedIn.otherOrganization requests.carriedIn.total',
        'right 0'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('Y02', patch)).toEqual(lines)
  })
})
