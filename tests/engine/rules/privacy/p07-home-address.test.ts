import { describe, expect, it } from 'vitest'
import { above, beside } from '../../../support/beside'
import { check, fired, quotes } from '../../../support/check'

describe('P07 no home address', () => {
  it.each([
    ['寄送至申请人住址阳光小区3栋2单元501室。', '阳光小区3栋2单元501室'],
    ['家住东风路8号院3号楼2单元。', '东风路8号院3号楼2单元'],
    ['家住锦绣花园12号楼1203。', '锦绣花园12号楼1203'],
    ['住在阳光小区3幢501室。', '阳光小区3幢501室'],
    ['居住于和平家园三座二单元四〇一。', '和平家园三座二单元四〇一'],
    ['寄至：阳光小区3栋东单元501户。', '阳光小区3栋东单元501户'],
    ['位于幸福公寓5栋 101室。', '幸福公寓5栋 101室'],
    ['户籍春苑5栋1单元。', '春苑5栋1单元'],
    ['住在人民路12号3单元502室。', '人民路12号3单元502室']
  ])('asks about %s', async (words, address) => {
    const result = await check(beside(words))
    const findings = fired(result, 'P07')
    expect(findings).toMatchObject([{ severity: 'warning', data: { line: 10 } }])
    expect(quotes(result, findings[0])).toEqual([address])
    expect(findings[0]?.message).not.toContain('小区')
  })

  it.each([
    '办公地址：阳光小区3栋2单元101室。',
    '申请受理机构在阳光小区3栋2单元101室。',
    '通信地址：阳光小区3栋2单元101室，邮编471000。',
    '邮寄至阳光小区3栋2单元101室。',
    '查阅点在东风路12号政务服务中心3号楼501室。',
    '阳光小区等12个小区公示栏。',
    '整治老旧小区3栋。',
    '以单元为网格，3栋楼设一名网格员。'
  ])('lets %s be', async (words) => {
    expect(fired(await check(beside(words)), 'P07')).toEqual([])
  })

  it('looks 50 characters back on the line for words of an office', async () => {
    const far = '甲'.repeat(40)
    const home = '阳光小区3栋2单元101室'
    expect(fired(await check(beside(`办公，${far}：${home}`)), 'P07')).toEqual([])
    expect(fired(await check(beside(`办公，${far}${'乙'.repeat(12)}：${home}`)), 'P07')).toHaveLength(1)
    expect(fired(await check(above(`办公\n${home}`)), 'P07')).toHaveLength(1)
  })

  it('counts a look without a find as a check passed', async () => {
    const [clean, found] = [await check(), await check(beside('家住阳光小区3栋2单元101室。'))]
    expect(fired(found, 'P07')).toHaveLength(1)
    expect(clean.tally.passed - found.tally.passed).toBe(1)
  })
})
