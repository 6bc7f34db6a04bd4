import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

const UNPAID = 'requests.otherwise.feeUnpaid.total'
const NOTICE = '本机关未发出政府信息处理费收费通知'
const saying = (words: string, unpaid: string): Patch => ({ cells: { [UNPAID]: unpaid }, replace: [[NOTICE, words]] })

describe('N17 unpaid charges without a notice', () => {
  it.each([
    [NOTICE, '未发出政府信息处理费收费通知'],
    ['本机关没有向申请人发出收费通知', '没有向申请人发出收费通知'],
    ['本机关发出收费通知0件', '0件']
  ])('%s', async (words, quote) => {
    const result = await check(saying(words, '2'))
    const findings = fired(result, 'N17')
    expect(findings).toMatchObject([{ severity: 'error', certainty: 'arithmetic', facts: [UNPAID], data: { unpaid: 2 } }])
    expect(quotes(result, findings[0])).toEqual(['2', quote])
  })

  it.each([
    [NOTICE, '0'],
    ['本机关发出收费通知2件', '2'],
    ['本机关收费通知均已送达', '2'],
    ['本机关加强收费管理', '2']
  ])('is silent: %s, %s unpaid', async (words, unpaid) => expect(fired(await check(saying(words, unpaid)), 'N17')).toEqual([]))

  it('fires from one', async () => expect(fired(await check(saying(NOTICE, '1')), 'N17')).toHaveLength(1))

  it('cannot be checked under a limit, nor where the cell is blank', async () => {
    const half = await check(saying('本机关上半年未发出收费通知', '2'))
    expect(fired(half, 'N17')).toEqual([])
    expect(unchecked(half, 'N17')).toMatchObject([{ reason: 'ambiguous' }])
    expect(unchecked(await check(saying(NOTICE, '')), 'N17')).toMatchObject([{ reason: 'unread', facts: [UNPAID] }])
  })

  it('has nothing to say of the 2019 form, which has no such row', async () => {
    const result = await check({ edition: '2019' })
    expect(fired(result, 'N17')).toEqual([])
    expect(unchecked(result, 'N17')).toEqual([])
  })
})
