import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'

const CARRIED_OUT = 'requests.carriedOut.naturalPerson'

describe('V02 counts and amounts are not negative', () => {
  it('names a negative count', async () => {
    const result = await check({ cells: { [CARRIED_OUT]: '-1' } })
    const findings = fired(result, 'V02')
    expect(findings).toMatchObject([{ severity: 'error', facts: [CARRIED_OUT], found: -1, data: { cell: CARRIED_OUT, value: -1, unit: '件' } }])
    expect(quotes(result, findings[0])).toEqual(['-1'])
  })

  it('names a negative amount, and a decrease where the form wants a count', async () => {
    expect(fired(await check({ cells: { 'disclosure.fees.amount': '-0.5' } }), 'V02')).toMatchObject([{ found: -0.5, data: { unit: '万元' } }])
    const decrease = await check({ edition: '2019', cells: { 'disclosure.licensing.decisions': '减5' } })
    expect(fired(decrease, 'V02')).toMatchObject([{ facts: ['disclosure.licensing.decisions'], found: -5 }])
  })

  it('lets 本年增/减 of the 2019 form be negative', async () => {
    const result = await check({ edition: '2019', cells: { 'disclosure.penalties.change': '-5', 'disclosure.fees.change': '减2' } })
    expect(fired(result, 'V02')).toEqual([])
    expect(result.report.facts['disclosure.penalties.change']?.value).toBe(-5)
    expect(result.report.facts['disclosure.fees.change']?.value).toBe(-2)
  })

  it('lets zero be, and says nothing of a blank or a dash', async () => {
    expect(fired(await check({ cells: { [CARRIED_OUT]: '0', 'disclosure.coercion.decisions': '', 'disclosure.penalties.decisions': '-' } }), 'V02')).toEqual([])
  })
})
