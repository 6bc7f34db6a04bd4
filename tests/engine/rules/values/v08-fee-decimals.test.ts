import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'

const AMOUNT = 'disclosure.fees.amount'

describe('V08 收费金额 is not finer than one 分', () => {
  it.each([
    ['0.12345678', 8],
    ['128.4600001', 7]
  ])('asks about %s', async (printed, decimals) => {
    const result = await check({ cells: { [AMOUNT]: printed } })
    const findings = fired(result, 'V08')
    expect(findings).toMatchObject([{ severity: 'warning', facts: [AMOUNT], found: printed, data: { printed, decimals } }])
    expect(quotes(result, findings[0])).toEqual([printed])
  })

  it.each(['128.123456', '128.46000000', '0', '4351.7195'])('lets %s be', async (printed) => {
    expect(fired(await check({ cells: { [AMOUNT]: printed } }), 'V08')).toEqual([])
  })

  it('cannot be checked on words', async () => {
    expect(unchecked(await check({ cells: { [AMOUNT]: '见附件' } }), 'V08')).toMatchObject([{ reason: 'unread', facts: [AMOUNT] }])
  })
})
