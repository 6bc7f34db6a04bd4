import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'

const AMOUNT = 'disclosure.procurement.amount'

describe('V06 采购总金额 keeps four decimals', () => {
  it.each([
    ['857.31', '857.3100'],
    ['857', '857.0000'],
    ['1,857.3', '1857.3000'],
    ['1276.55万元', '1276.5500']
  ])('asks to write %s as %s', async (printed, written) => {
    const result = await check({ edition: '2019', cells: { [AMOUNT]: printed } })
    const findings = fired(result, 'V06')
    expect(findings).toMatchObject([{ severity: 'warning', facts: [AMOUNT], found: printed, expected: written, data: { printed, written } }])
    expect(quotes(result, findings[0])).toEqual([printed])
  })

  it('does not round five decimals', async () => {
    const findings = fired(await check({ edition: '2019', cells: { [AMOUNT]: '857.31205' } }), 'V06')
    expect(findings).toMatchObject([{ found: '857.31205', data: { written: null } }])
    expect(findings[0]).not.toHaveProperty('expected')
  })

  it.each(['857.3120', '1276.5534万元', '0', '0.00'])('lets %s be', async (printed) => {
    expect(fired(await check({ edition: '2019', cells: { [AMOUNT]: printed } }), 'V06')).toEqual([])
  })

  it('does not ask it of the fees of the 2021 form', async () => {
    expect(fired(await check({ cells: { 'disclosure.fees.amount': '128.4' } }), 'V06')).toEqual([])
  })

  it('cannot be checked on a blank', async () => {
    const result = await check({ edition: '2019', cells: { [AMOUNT]: '' } })
    expect(fired(result, 'V06')).toEqual([])
    expect(unchecked(result, 'V06')).toMatchObject([{ reason: 'unread', facts: [AMOUNT] }])
  })
})
