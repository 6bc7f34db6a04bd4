import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

/** The sentence of the specimen on applications with other words in it. */
const saying = (from: string, to: string, cells: Patch['cells'] = {}): Patch => ({ cells, replace: [[from, to]] })

const RECEIVED = '2023年，全县共收到政府信息公开申请36件'

describe('N10 nothing received, by the prose alone', () => {
  it.each([
    ['2023年，全县未收到政府信息公开申请', '未收到政府信息公开申请'],
    ['全年没有收到公民、法人或者其他组织提出的政府信息公开申请', '没有收到公民、法人或者其他组织提出的政府信息公开申请'],
    ['本年度无依申请公开事项', '无依申请公开'],
    ['2023年收到政府信息公开申请0件', '0件'],
    ['尚未接到政府信息公开申请', '尚未接到政府信息公开申请']
  ])('%s', async (words, quote) => {
    const result = await check(saying(RECEIVED, words))
    const findings = fired(result, 'N10')
    expect(findings).toMatchObject([
      { severity: 'error', certainty: 'arithmetic', facts: ['requests.received.total', 'requests.carriedIn.total'], expected: 36, data: { value: 36 } }
    ])
    expect(quotes(result, findings[0])).toEqual(['36', '2', quote])
  })

  it.each([
    '上半年未收到政府信息公开申请',
    '县政府办公室未收到政府信息公开申请',
    '未收到涉及个人隐私的政府信息公开申请',
    '各乡镇未收到政府信息公开申请',
    '未通过网站收到政府信息公开申请',
    '没有收到以邮件方式提出的申请'
  ])('is no contradiction under a limit, and says so: %s', async (words) => {
    const result = await check(saying(RECEIVED, words))
    expect(fired(result, 'N10')).toEqual([])
    if (!words.includes('通过')) expect(unchecked(result, 'N10')).toMatchObject([{ reason: 'ambiguous' }])
  })

  it.each(['未收到因政府信息公开申请引发的投诉', '未收到群众投诉举报', '2022年未收到政府信息公开申请', '没有重复申请', '1至6月未收到政府信息公开申请'])(
    'is silent: %s',
    async (words) => {
      expect(fired(await check(saying(RECEIVED, words)), 'N10')).toEqual([])
    }
  )

  it('agrees where the table has none, even with some carried in', async () => {
    const none = Object.fromEntries(
      ['naturalPerson', 'enterprise', 'researchInstitute', 'socialOrganization', 'legalService', 'otherOrganization', 'total'].map((column) => [
        `requests.received.${column}`,
        '0'
      ])
    )
    expect(fired(await check(saying(RECEIVED, '全年未收到政府信息公开申请', none)), 'N10')).toEqual([])
    const one = { ...none, 'requests.received.naturalPerson': '1', 'requests.received.total': '1' }
    expect(fired(await check(saying(RECEIVED, '全年未收到政府信息公开申请', one)), 'N10')).toMatchObject([{ expected: 1 }])
  })

  it('cannot be checked where the cell is blank', async () => {
    const result = await check(saying(RECEIVED, '全年未收到政府信息公开申请', { 'requests.received.total': '' }))
    expect(fired(result, 'N10')).toEqual([])
    expect(unchecked(result, 'N10')).toMatchObject([{ reason: 'unread' }])
  })
})
