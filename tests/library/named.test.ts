import { describe, expect, it } from 'vitest'
import { withUnit } from '../../src/library/annotations'
import { digest } from '../../src/library/entry'
import { namedIn } from '../../src/library/named'
import type { Held } from '../../src/library/reports'
import { draftsOf } from './draft-numbers'
import { resultOf } from './results'

describe('what a report says of itself', () => {
  it.each([
    ['正文。\n云溪县甲镇人民政府\n2026年1月15日', '云溪县甲镇人民政府'],
    ['正文。\n云溪县甲镇人民政府\n二〇二六年一月十五日\n', '云溪县甲镇人民政府'],
    ['正文。\n云 溪 县 教 育 局　2026年1月15日', '云溪县教育局'],
    ['正文。\n云溪县教育局', '云溪县教育局'],
    ['正文。\n乙街道办事处（盖章）\n2026年1月15日', null],
    ['正文。\n国家统计局云溪调查队\n2026年1月15日', '国家统计局云溪调查队'],
    ['正文。\n云溪县供销合作社联合社\n2026年1月15日', '云溪县供销合作社联合社'],
    ['正文。\n云溪县公安局交警大队', '云溪县公安局交警大队'],
    ['正文。\n进一步改进存在之处。', null],
    ['正文。\n落款单位：云溪县教育局\n2026年1月15日', null],
    ['正文。\n落款：云溪县教育局\n2026年1月15日', '云溪县教育局'],
    ['正文。\n云溪县教育局\n主办：云溪县人民政府办公室', '云溪县教育局'],
    ['正文。\n云溪县教育局\n2026年1月15日\n发布日期：2026年1月20日\n承办单位：云溪县大数据局', '云溪县教育局'],
    ['正文到此为止。', null],
    ['', null]
  ])('%j is signed by %s', (text, signature) => expect(namedIn(text).signature).toBe(signature))

  it('is found at its head, by who publishes it, and around 我镇, Chinese characters alone', () => {
    const text = `云溪县甲镇人民政府\n发布机构：云溪县政府办 索引号 13800000001\n一、总体情况\n2025年，甲镇严格落实条例，我镇共公开信息12条。本镇联系电话13800000001。\n`
    const { words } = namedIn(text)
    expect(words[0]).toBe('云溪县政府办')
    expect(words).toContain('云溪县甲镇人民政府')
    expect(words.some((one) => one.includes('我镇') && one.includes('甲镇'))).toBe(true)
    expect(words.join('')).not.toMatch(/\d/)
  })

  it('is found in its preface: what it begins with, and whom it says to ask', () => {
    const text =
      '2025年政府信息公开工作年度报告\n云溪县教育局根据《条例》编制本报告。如有疑问，请与云溪县教育局办公室联系（电话：0371-6600001）。\n一、总体情况\n甲局根据要求办理。'
    const { words } = namedIn(text)
    expect(words[0]).toBe('云溪县教育局')
    expect(words.some((one) => one.endsWith('请与云溪县教育局办公室'))).toBe(true)
    expect(words.join('')).not.toContain('甲局')
  })

  it('is short, however long the report', () => {
    const { words } = namedIn('我镇的工作。'.repeat(20_000))
    expect(words.length).toBeLessThanOrEqual(8)
    expect(words.every((one) => one.length <= 60)).toBe(true)
  })
})

describe('drafts of a unit', () => {
  const held = (id: string, sequence: number, organ: string | null, unit?: string | null): Held => ({
    entry: { ...digest(resultOf({ organ, year: 2025 }).result), id, sequence, addedAt: '2026-01-12T08:00:00.000Z' },
    decision: withUnit({ id, history: [], overrides: {}, waivers: [] }, unit)
  })

  it('are those that a person gave it, whatever they call themselves', () => {
    const drafts = draftsOf([
      held('a', 1, '甲镇', 'u1'),
      held('b', 2, '云溪县甲镇人民政府', 'u1'),
      held('c', 3, null, 'u1'),
      held('d', 4, '甲镇'),
      held('e', 5, null)
    ])
    expect([...drafts]).toStrictEqual([
      ['a', { number: 1, latest: false }],
      ['b', { number: 2, latest: false }],
      ['c', { number: 3, latest: true }],
      ['d', { number: 1, latest: true }]
    ])
  })

  it('are those that the roster tells, and a report that is none of its is told by its own name', () => {
    const reports = [held('a', 1, '甲镇'), held('b', 2, '云溪县甲镇人民政府'), held('c', 3, '甲镇', null)]
    const drafts = draftsOf(reports, ({ decision }) => (decision.unit === null ? null : 'u1'))
    expect(drafts.get('b')).toStrictEqual({ number: 2, latest: true })
    expect(drafts.get('c')).toStrictEqual({ number: 1, latest: true })
  })

  it('a decision taken back leaves nothing behind', () => {
    const decision = { id: 'a', history: [], overrides: {}, waivers: [] }
    expect(withUnit(withUnit(decision, 'u1'), undefined)).toStrictEqual(decision)
    expect(withUnit(decision, null)).toStrictEqual({ ...decision, unit: null })
  })
})
