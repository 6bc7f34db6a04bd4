import { describe, expect, it } from 'vitest'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const between = (words: string) => ({ replace: [['年度报告\n\n一、总体情况', `年度报告\n\n${words}\n\n一、总体情况`]] }) as const

describe('S17 no stray characters', () => {
  it.each([
    ['告', '告'],
    ['报告', '报告'],
    ['# 告。', '告']
  ])('asks about a line of %j', async (line, words) => {
    const result = await check(between(line))
    const findings = fired(result, 'S17')
    expect(findings).toMatchObject([{ severity: 'warning', found: words, data: { words, line: 3 } }])
    expect(quotes(result, findings[0])[0]).toContain(words)
  })

  it.each(['目录', '附件', '无', '略', '三个字', '12'])('lets a line of %j be', async (line) => {
    expect(fired(await check(between(line)), 'S17')).toEqual([])
  })

  it('lets the words of a table and a signature be', async () => {
    expect(fired(await check({ replace: [['信息内容', '项目']] }), 'S17')).toEqual([])
    const end = '建议和提案办理结果已在县政府网站公开。'
    expect(fired(await check({ replace: [[end, `${end}\n\n李某\n\n2024年1月12日`]] }), 'S17')).toEqual([])
  })

  it('says nothing where each cell stands on its own line', async () => {
    const text = specimenText(between('告')).replace(/\t+/g, '\n')
    expect(fired(await check(text), 'S17')).toEqual([])
  })
})
