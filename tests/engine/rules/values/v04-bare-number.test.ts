import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'

const PENALTIES = 'disclosure.penalties.decisions'

describe('V04 a cell holds the bare number', () => {
  it.each([
    ['201件', 201],
    ['+19', 19],
    ['22（其中修订16件）', 22]
  ])('reads %s as %d and asks for the number alone', async (printed, value) => {
    const result = await check({ cells: { [PENALTIES]: printed } })
    const findings = fired(result, 'V04')
    expect(findings).toMatchObject([{ severity: 'info', facts: [PENALTIES], found: printed, expected: value, data: { count: 1, printed, value } }])
    expect(quotes(result, findings[0])).toEqual([printed])
    expect(result.report.facts[PENALTIES]?.value).toBe(value)
  })

  it.each([
    ['增10', 10],
    ['减5', -5]
  ])('reads %s of 本年增/减 as %d', async (printed, value) => {
    const result = await check({ edition: '2019', cells: { 'disclosure.penalties.change': printed, 'disclosure.penalties.previousItems': '310' } })
    expect(fired(result, 'V04')).toMatchObject([{ expected: value }])
    expect(result.report.facts['disclosure.penalties.change']?.value).toBe(value)
  })

  it('is one finding for all cells of a table', async () => {
    const result = await check({ cells: { [PENALTIES]: '286件', 'disclosure.coercion.decisions': '41件', 'requests.carriedIn.naturalPerson': '2件' } })
    const findings = fired(result, 'V04')
    expect(findings).toMatchObject([
      { facts: [PENALTIES, 'disclosure.coercion.decisions'], data: { table: 'disclosure', count: 2 } },
      { facts: ['requests.carriedIn.naturalPerson'], data: { table: 'requests', count: 1 } }
    ])
    expect(quotes(result, findings[0])).toEqual(['286件', '41件'])
  })

  it.each(['286', '２８６', '3,140', '/', '', '详见附件'])('says nothing of %j', async (printed) => {
    expect(fired(await check({ cells: { [PENALTIES]: printed } }), 'V04')).toEqual([])
  })

  it('lets a minus before 本年增/减 be', async () => {
    expect(fired(await check({ edition: '2019', cells: { 'disclosure.penalties.change': '-5' } }), 'V04')).toEqual([])
  })
})
