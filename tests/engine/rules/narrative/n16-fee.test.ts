import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

/** The sentence of the specimen on applications with other words in it. */
const saying = (from: string, to: string, cells: Patch['cells'] = {}): Patch => ({ cells, replace: [[from, to]] })

const FEE = '未收取信息处理费'
const CHARGES = 'disclosure.fees.amount'

describe('N16 the fee for handling applications', () => {
  it.each([
    ['收取信息处理费405元', '405元'],
    ['收取信息处理费1元', '1元']
  ])('goes by 10 yuan: %s', async (words, quote) => {
    const result = await check(saying(FEE, words))
    const findings = fired(result, 'N16')
    expect(findings).toMatchObject([{ severity: 'warning', facts: [], found: quote, data: { kind: 'unit' } }])
    expect(quotes(result, findings[0])).toEqual([quote])
  })

  it.each([
    ['0.0560', 0],
    ['0.0559', 1],
    ['0', 1],
    ['128.46', 0]
  ])('is no more than the charges of table two, %s 万元', async (amount, count) => {
    const result = await check(saying(FEE, '收取信息处理费560元', { [CHARGES]: amount }))
    const findings = fired(result, 'N16')
    expect(findings).toHaveLength(count)
    if (count === 0) return
    expect(findings).toMatchObject([{ facts: [CHARGES], data: { kind: 'more', charges: Number(amount) } }])
    expect(quotes(result, findings[0])).toEqual([amount, '560元'])
  })

  it('is not both none and some', async () => {
    const result = await check(saying(FEE, '未收取信息处理费，收取信息处理费共计560元'))
    const findings = fired(result, 'N16')
    expect(findings).toMatchObject([{ data: { kind: 'none' } }])
    expect(quotes(result, findings[0])).toEqual(['未收取信息处理费', '560元'])
  })

  it.each(['收取信息处理费0元', '收取信息处理费560元', '收取信息处理费约565元', '收费标准为每页15元', '减免信息处理费405元', '收取证照工本费405元'])(
    'is silent: %s',
    async (words) => {
      expect(fired(await check(saying(FEE, words)), 'N16')).toEqual([])
    }
  )

  it('cannot be checked where the charges are blank', async () => {
    const result = await check(saying(FEE, '收取信息处理费560元', { [CHARGES]: '' }))
    expect(fired(result, 'N16')).toEqual([])
    expect(unchecked(result, 'N16')).toMatchObject([{ reason: 'unread', facts: [CHARGES] }])
  })
})
