import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const LICENSING = 'disclosure.licensing.decisions'

describe('V03 counts are whole numbers', () => {
  it('names a count with decimals', async () => {
    const result = await check({ cells: { [LICENSING]: '12.5' } })
    const findings = fired(result, 'V03')
    expect(findings).toMatchObject([{ severity: 'error', facts: [LICENSING], found: 12.5, data: { printed: '12.5', separated: null, unit: '件' } }])
    expect(quotes(result, findings[0])).toEqual(['12.5'])
  })

  it('asks whether three decimals are thousands, and assumes nothing', async () => {
    const result = await check({ cells: { [LICENSING]: '3.141' } })
    expect(fired(result, 'V03')).toMatchObject([{ found: 3.141, data: { separated: 3141 } }])
    expect(result.report.facts[LICENSING]?.value).toBe(3.141)
  })

  it('holds the items of the 2019 form to it', async () => {
    expect(fired(await check({ edition: '2019', cells: { 'disclosure.procurement.items': '2.5' } }), 'V03')).toMatchObject([{ data: { unit: '项' } }])
  })

  it.each<Patch>([
    { cells: { 'disclosure.fees.amount': '128.46' } },
    { edition: '2019', cells: { 'disclosure.procurement.amount': '857.3125' } },
    { cells: { [LICENSING]: '3,140' } },
    { cells: { [LICENSING]: '12.0' } },
    { cells: { [LICENSING]: '' } }
  ])('lets %j be', async (patch) => {
    expect(fired(await check(patch), 'V03')).toEqual([])
  })
})
