import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import { inYear } from '../../../support/report-year'

describe('T08 rows have as many values as the form', () => {
  it('takes zeros and repetitions of merged cells as one finding for the table', async () => {
    const result = await check({
      replace: [
        ['行政处罚\t286\n', '行政处罚\t286\t0\t0\n'],
        ['行政强制\t41\n', '行政强制\t41\t41\t41\n']
      ]
    })
    const findings = fired(result, 'T08')
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        facts: ['disclosure.penalties.decisions', 'disclosure.coercion.decisions'],
        expected: 1,
        data: { rows: '行政处罚、行政强制', count: 2 }
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['286', '41', '0', '0', '41', '41'])
    expect(result.report.facts['disclosure.penalties.decisions']?.value).toBe(286)
  })

  it('is an error where another figure stands behind', async () => {
    const result = await check({ replace: [['行政处罚\t286\n', '行政处罚\t286\t12\t5\n']] })
    const findings = fired(result, 'T08')
    expect(findings).toMatchObject([{ severity: 'error', found: 3, expected: 1, data: { values: '286、12、5', columns: 1 } }])
    expect(quotes(result, findings[0])).toEqual(['286', '12', '5'])
    expect(fired(await check(inYear(2019, { edition: '2019', replace: [['行政事业性收费\t6\t0\n', '行政事业性收费\t6\t0\t3\n']] })), 'T08')).toMatchObject([
      { severity: 'warning' }
    ])
  })

  it('tells the two apart in one table', async () => {
    const result = await check({
      replace: [
        ['行政处罚\t286\n', '行政处罚\t286\t0\t0\n'],
        ['行政强制\t41\n', '行政强制\t41\t7\n']
      ]
    })
    expect(fired(result, 'T08').map((one) => [one.severity, one.data.rows])).toEqual([
      ['warning', '行政处罚'],
      ['error', '行政强制']
    ])
  })

  it('does not count blanks behind the last column', async () => {
    expect(fired(await check({ replace: [['行政处罚\t286\n', '行政处罚\t286\t\t\n']] }), 'T08')).toEqual([])
    expect(fired(await check({ edition: '2019', replace: [['行政事业性收费\t6\t0\n', '行政事业性收费\t6\t0\t\n']] }), 'T08')).toEqual([])
  })

  it('leaves a row with too few values to T18', async () => {
    const result = await check({ replace: [['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', '2.重复申请\t1\t0\t0\t0\t0\t1\n']] })
    expect(fired(result, 'T08')).toEqual([])
    expect(fired(result, 'T18')).toHaveLength(1)
  })
})
