import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'

const PENALTIES = 'disclosure.penalties.decisions'
const FEES = 'disclosure.fees.amount'

describe('V01 a value cell holds a number', () => {
  it('names the cell that holds words', async () => {
    const result = await check({ cells: { [PENALTIES]: '详见附件' } })
    const findings = fired(result, 'V01')
    expect(findings).toMatchObject([
      { severity: 'error', certainty: 'form', facts: [PENALTIES], found: '详见附件', data: { cell: PENALTIES, printed: '详见附件' } }
    ])
    expect(quotes(result, findings[0])).toEqual(['详见附件'])
    expect(findings[0]).not.toHaveProperty('expected')
    expect(result.report.facts[PENALTIES]).toMatchObject({ value: null, raw: '详见附件' })
  })

  it('offers the converted figure for an amount in 元, and never takes it as the value', async () => {
    const result = await check({ cells: { [FEES]: '251000元' } })
    expect(fired(result, 'V01')).toMatchObject([{ facts: [FEES], found: '251000元', expected: 25.1, data: { converted: 25.1, unit: '万元' } }])
    expect(result.report.facts[FEES]).toMatchObject({ value: null, raw: '251000元' })
  })

  it('finds each of two such cells, in tables three and four too', async () => {
    const cells = { 'requests.granted.enterprise': '若干', 'disputes.reconsideration.upheld': '见正文' }
    expect(fired(await check({ cells }), 'V01').map((finding) => finding.facts)).toEqual([['requests.granted.enterprise'], ['disputes.reconsideration.upheld']])
  })

  it.each(['２８６', '2,860', '286件', '286（其中简易程序11件）'])('reads %s as a number', async (printed) => {
    const result = await check({ cells: { [PENALTIES]: printed } })
    expect(fired(result, 'V01')).toEqual([])
    expect(result.report.facts[PENALTIES]?.value).toBe(printed.startsWith('2,') ? 2860 : 286)
  })

  it.each(['', '/', '—', '无', '×'])('leaves %j to the rules on blanks and marks', async (printed) => {
    const result = await check({ cells: { [PENALTIES]: printed } })
    expect(fired(result, 'V01')).toEqual([])
    expect(result.report.facts[PENALTIES]?.value).toBeNull()
  })
})
