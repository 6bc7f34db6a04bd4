import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import { inYear } from '../../../support/report-year'

describe('S14 reports for 2020 use the form of their time', () => {
  it.each([2019, 2020])('advises where a report for %i has the table of 2021', async (year) => {
    const result = await check(inYear(year))
    const findings = fired(result, 'S14')
    expect(findings).toMatchObject([{ severity: 'info', expected: '2019', found: '2021', data: { year } }])
    expect(quotes(result, findings[0])).toEqual(['本年制发件数'])
  })

  it('does not judge its rows by the other form', async () => {
    expect((await check(inYear(2020))).findings.filter((one) => one.rule.startsWith('T'))).toEqual([])
  })

  it('is content with 2021 and with the form of 2019', async () => {
    expect(fired(await check(inYear(2021)), 'S14')).toEqual([])
    expect(fired(await check({ edition: '2019' }), 'S14')).toEqual([])
  })
})
