import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const years = (block: string, total: string, pending: string) => ({
  cells: { [`disputes.${block}.total`]: total },
  previous: { cells: { [`disputes.${block}.pending`]: pending } }
})

describe('Y06 cases pending last year come back this year', () => {
  it.each([
    ['reconsideration', '行政复议'],
    ['directLitigation', '行政诉讼·未经复议直接起诉'],
    ['litigationAfterReconsideration', '行政诉讼·复议后起诉']
  ])('asks for %s', async (block, row) => {
    const result = await check(years(block, '2', '3'))
    const findings = fired(result, 'Y06')
    expect(findings).toMatchObject([
      { severity: 'info', certainty: 'human', facts: [`disputes.${block}.total`], found: 2, data: { row, year: 2022, pending: 3, total: 2 } }
    ])
    expect(quotes(result, findings[0])).toEqual(['2'])
  })

  it('lets as many, more, and none be', async () => {
    for (const [total, pending] of [
      ['3', '3'],
      ['4', '3'],
      ['0', '0']
    ] as const)
      expect(fired(await check(years('reconsideration', total, pending)), 'Y06')).toEqual([])
  })

  it('cannot be checked where a number is blank in either year', async () => {
    expect(unchecked(await check(years('reconsideration', '', '3')), 'Y06')).toMatchObject([{ reason: 'unread' }])
    const there = await check(years('reconsideration', '0', ''))
    expect(unchecked(there, 'Y06')).toMatchObject([{ reason: 'no-context', facts: ['disputes.reconsideration.total'] }])
    expect(fired(there, 'Y06')).toEqual([])
  })

  it('says nothing without last year’s report, even of a blank', async () => {
    for (const patch of [{}, { cells: { 'disputes.reconsideration.total': '' } }]) {
      const result = await check(patch)
      expect([...fired(result, 'Y06'), ...unchecked(result, 'Y06')]).toEqual([])
    }
  })

  it('asks nothing of a part without table four', async () => {
    const whole = (await check({})).text
    const three = await check(whole.slice(whole.indexOf('（本列数据'), whole.indexOf('四、政府')).trim(), { previous: await check({ year: 2022 }) })
    expect(three.scope).toBe('part')
    expect([...fired(three, 'Y06'), ...unchecked(three, 'Y06')]).toEqual([])
  })
})

describe('the whole verdict of Y06', () => {
  it.each<[string, Patch, string[]]>([
    ['after fewer pending', { previous: {} }, ['right 3']],
    [
      'after more pending',
      { previous: { cells: { 'disputes.reconsideration.pending': '6', 'disputes.reconsideration.total': '10' } } },
      ['info “5” 5 →  {"row":"行政复议","year":2022,"pending":6,"total":5} of disputes.reconsideration.total', 'right 2']
    ],
    ['after as many', { previous: { cells: { 'disputes.reconsideration.pending': '5' } } }, ['right 3']],
    [
      'after a blank',
      { previous: { cells: { 'disputes.reconsideration.pending': '' } } },
      ['unchecked no-context 没有检查：2022 年度的年报里没有读到“表四 行政复议 · 尚未审结”的数。 disputes.reconsideration.total', 'right 2']
    ],
    [
      'in a year with a blank',
      { cells: { 'disputes.reconsideration.total': '' }, previous: {} },
      ['unchecked unread 没有检查：表四 行政复议 · 总计（空白）读不出数，用到它的算式或核对没有做。 disputes.reconsideration.total', 'right 2']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('Y06', patch)).toEqual(lines)
  })
})
