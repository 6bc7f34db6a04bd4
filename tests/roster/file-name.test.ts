import { describe, expect, it } from 'vitest'
import { readFileName } from '../../src/roster'

describe('the name of a file', () => {
  it.each([
    ['大石镇盖章.pdf', '大石镇'],
    ['大石镇（盖章件）.pdf', '大石镇'],
    ['盖章件/第一批/大石镇.pdf', '大石镇'],
    ['云溪县大石镇人民政府2025年政府信息公开工作年度报告（已盖章）.PDF', '云溪县大石镇政府'],
    ['云溪县大石镇人民政府政府信息公开年报.pdf', '云溪县大石镇政府'],
    ['云溪县大石镇人民政府信息公开年报.pdf', '云溪县大石镇'],
    ['2025年度_云溪县教育局_扫描件_20260112.pdf', '云溪县教育局'],
    ['大石镇 1月12日 最终稿.ofd', '大石镇'],
    ['２０２５年大石镇年报.pdf', '大石镇']
  ])('is a unit’s, and what files add to it: %s', (path, name) => {
    expect(readFileName(path).names).toStrictEqual([name])
  })

  it('may begin or end with a count, which may belong to the name, too', () => {
    expect(readFileName('03.大石镇盖章(2).pdf').names).toStrictEqual(['03大石镇2', '大石镇'])
    expect(readFileName('云溪县第3中学盖章.pdf').names).toStrictEqual(['云溪县第3中学'])
  })

  it.each(['扫描件.pdf', '20260112.pdf', '2025年年报盖章.pdf', 'scan001.pdf'])('may name nobody: %s', (path) => {
    expect(readFileName(path).names.filter((name) => /\D/.test(name))).toStrictEqual([])
  })

  it.each([
    ['大石镇2025年年报.pdf', [2025]],
    ['大石镇2024.pdf', [2024]],
    ['大石镇2025年年报（2026年1月12日盖章）.pdf', [2025]],
    ['大石镇年报2026.1.12.pdf', []],
    ['大石镇年报2026-01-12.pdf', []],
    ['大石镇20260112.pdf', []],
    ['大石镇2024年年报与2025年年报.pdf', [2024, 2025]],
    ['2024/大石镇.pdf', []]
  ])('says which year it is on, a date does not: %s', (path, years) => {
    expect(readFileName(path).years).toStrictEqual(years)
  })
})
