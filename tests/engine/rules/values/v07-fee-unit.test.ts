import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../../../src/engine/contract'
import { check, fired, quotes, unchecked } from '../../../support/check'

const AMOUNT = 'disclosure.fees.amount'
const of = (amount: string, context: CheckContext = {}) => check({ cells: { [AMOUNT]: amount } }, context)

describe('V07 收费金额 is in 万元', () => {
  it('asks a county whose amount reads like 元', async () => {
    const result = await of('43517195')
    const findings = fired(result, 'V07')
    expect(findings).toMatchObject([
      { severity: 'warning', certainty: 'human', facts: [AMOUNT], found: 43517195, data: { amount: 43517195, converted: 4351.7195, previous: null } }
    ])
    expect(quotes(result, findings[0])).toEqual(['43517195'])
    expect(findings[0]).not.toHaveProperty('expected')
  })

  it.each([
    [{ organLevel: 'township' }, '10000'],
    [{ organKind: 'subdistrict' }, '10000'],
    [{ organKind: 'department', organLevel: 'county' }, '10000'],
    [{ organKind: 'department', organLevel: 'prefecture' }, '10000'],
    [{ organKind: 'government', organLevel: 'county' }, '1000000']
  ] satisfies [CheckContext, string][])('draws the line for %j at %s', async (context, bound) => {
    expect(fired(await of(bound, context), 'V07')).toHaveLength(1)
    expect(fired(await of(`${Number(bound) - 1}.9999`, context), 'V07')).toEqual([])
  })

  it('knows no such line for a city or a province', async () => {
    const result = await of('3164410', { organKind: 'government', organLevel: 'prefecture' })
    expect(fired(result, 'V07')).toEqual([])
    expect(unchecked(result, 'V07')).toEqual([])
  })

  it('asks at a hundred times last year, and not below', async () => {
    const with100 = await check({ cells: { [AMOUNT]: '12846' }, previous: {} })
    expect(fired(with100, 'V07')).toMatchObject([{ data: { amount: 12846, converted: 1.2846, previous: 128.46 } }])
    expect(fired(await check({ cells: { [AMOUNT]: '12845.9999' }, previous: {} }), 'V07')).toEqual([])
    expect(fired(await check({ previous: { cells: { [AMOUNT]: '0' } } }), 'V07')).toEqual([])
  })

  it('asks for kind and level where they cannot be told', async () => {
    const table = '信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t'
    const result = await check(`第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t3\n行政强制\t1\n第二十条第（八）项\n${table}43517195\n`)
    expect(fired(result, 'V07')).toEqual([])
    expect(unchecked(result, 'V07')).toMatchObject([{ reason: 'ambiguous' }])
  })

  it('cannot be checked on a blank', async () => {
    expect(unchecked(await of(''), 'V07')).toMatchObject([{ reason: 'unread', facts: [AMOUNT] }])
  })
})
