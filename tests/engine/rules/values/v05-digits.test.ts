import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'

const PENALTIES = 'disclosure.penalties.decisions'

describe('V05 a number has the digits it should', () => {
  it('names zeros in front', async () => {
    const result = await check({ cells: { [PENALTIES]: '0286' } })
    const findings = fired(result, 'V05')
    expect(findings).toMatchObject([{ severity: 'info', facts: [PENALTIES], found: '0286', expected: 286, data: { oddity: 'leading-zero', count: 1 } }])
    expect(quotes(result, findings[0])).toEqual(['0286'])
  })

  it('names thirteen digits without offering another number', async () => {
    const findings = fired(await check({ cells: { 'disclosure.licensing.decisions': '3140314031403' } }), 'V05')
    expect(findings).toMatchObject([{ facts: ['disclosure.licensing.decisions'], data: { oddity: 'too-long' } }])
    expect(findings[0]).not.toHaveProperty('expected')
  })

  it('is one finding a table', async () => {
    const cells = { [PENALTIES]: '0286', 'disclosure.coercion.decisions': '041' }
    expect(fired(await check({ cells }), 'V05')).toMatchObject([{ facts: [PENALTIES, 'disclosure.coercion.decisions'], data: { count: 2 } }])
  })

  it.each(['0', '0.1284', '314031403140', '128.46000000000000', '', '0件左右'])('says nothing of %j', async (printed) => {
    expect(fired(await check({ cells: { 'disclosure.fees.amount': printed } }), 'V05')).toEqual([])
  })
})
