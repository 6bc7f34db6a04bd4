import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const problem = (words: string): Patch => ({ replace: [['一是部分乡镇公开内容更新不够及时', `一是部分乡镇人手紧张，${words}`]] })

describe('C25 a missing 不 among the problems', () => {
  it.each(['及时', '到位', '规范', '完善', '健全', '准确', '全面'])('asks about a problem that made things %s', async (good) => {
    const result = await check(problem(`造成公开内容的更新${good}`))
    const findings = fired(result, 'C25')
    const words = `造成公开内容的更新${good}`
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', data: { words, expected: `不${good}`, good }, expected: `不${good}`, found: good }])
    expect(quotes(result, findings[0])).toEqual([words])
  })

  it.each(['导致更新及时，质量不高', '导致更新及时、质量不高', '导致更新及时；质量不高', '导致更新及时。质量不高'])('asks about %s', async (words) => {
    expect(fired(await check(problem(words)), 'C25')).toHaveLength(1)
  })

  it.each([
    ...['不', '未', '欠', '没', '无法', '非', '难以', '缺少', '差别大而', '低于', '慢而', '少而', '弱而', '漏而', '误而', '需', '待', '尚欠'].map(
      (word) => `导致更新${word}及时`
    ),
    '导致规范性文件的公开有所延后',
    '导致公开的及时性打了折扣',
    '避免造成更新及时',
    '防止导致更新及时',
    '防范造成更新及时',
    '杜绝造成更新及时',
    '减少造成更新及时',
    '未造成更新及时',
    '不会造成更新及时',
    '没有导致更新及时',
    '没导致更新及时',
    '造成工作被动，更新及时',
    '使得更新及时'
  ])('leaves %s alone', async (words) => {
    expect(fired(await check(problem(words)), 'C25')).toEqual([])
  })

  it('reaches forty characters', async () => {
    expect(fired(await check(problem(`造成${'文'.repeat(40)}及时`)), 'C25')).toHaveLength(1)
    expect(fired(await check(problem(`造成${'文'.repeat(41)}及时`)), 'C25')).toEqual([])
  })

  it('looks at chapter five only', async () => {
    expect(fired(await check({ replace: [['逐件清理，', '逐件清理，造成公开内容的更新及时，']] }), 'C25')).toEqual([])
  })
})
