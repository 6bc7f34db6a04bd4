import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'

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
