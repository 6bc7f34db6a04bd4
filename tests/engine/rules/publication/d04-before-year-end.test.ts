import { describe, expect, it } from 'vitest'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { dated } from '../../../support/dated'

const on = (line: string) => check(dated('云溪县人民政府', line))

describe('D04 not published before the year is over', () => {
  it.each([
    ['发布日期：2023-12-31', '2023-12-31'],
    ['公开时间：2023年1月9日', '2023-01-09'],
    ['发布日期：2022-12-31', '2022-12-31']
  ])('asks about %s', async (line, date) => {
    const result = await on(line)
    const findings = fired(result, 'D04')
    expect(findings).toMatchObject([{ severity: 'warning', found: date, data: { on: date, called: line.slice(0, 4), year: 2023 } }])
    expect(findings[0]?.message).toContain('2024 年 1 月 1 日')
    expect(quotes(result, findings[0])).toEqual([line])
    expect(fired(result, 'D05')).toEqual([])
  })

  it.each(['发布日期：2024-01-01', '发布日期：2025-01-01', '成文日期：2023-12-31', ''])('lets %j be', async (line) => {
    expect(fired(await on(line), 'D04')).toEqual([])
  })

  it.each([
    ['2023年1月9日', '2023-01-09'],
    ['二〇二三年一月十九日', '2023-01-19'],
    ['二○二二年十二月三十日', '2022-12-30'],
    [' 2023 年 9 月 30 日 ', '2023-09-30']
  ])('asks about the date under the signature: %j', async (line, date) => {
    const result = await check(`${specimenText().trimEnd()}\n\n云溪县人民政府\n${line}\n`)
    expect(fired(result, 'D04')).toMatchObject([{ severity: 'warning', found: date, data: { on: date, called: '落款日期', year: 2023 } }])
    expect(quotes(result, fired(result, 'D04')[0])).toEqual([line.trim()])
  })

  it.each([
    '2023年10月1日',
    '2023年12月28日',
    '2024年1月9日',
    '2023年13月1日',
    '2023年0月9日',
    '2023年1月32日',
    '1999年1月9日',
    '截至2023年1月9日',
    '2023年1月'
  ])('lets a signature of %s be', async (line) => expect(fired(await check(`${specimenText().trimEnd()}\n\n云溪县人民政府\n${line}\n`), 'D04')).toEqual([]))

  it('tells both dates where both are too early, and looks for a signature behind the chapters alone', async () => {
    const both = specimenText().replace('年度报告\n', '年度报告\n发布日期：2023-12-31\n')
    expect(fired(await check(`${both.trimEnd()}\n\n2023年1月9日\n`), 'D04').map((one) => one.found)).toEqual(['2023-12-31', '2023-01-09'])
    expect(fired(await check({ replace: [['一、总体情况', '2023年1月9日\n\n一、总体情况']] }), 'D04')).toEqual([])
  })

  it('points at the title where a person gave the date', async () => {
    const result = await check({}, { publishedOn: '2023-12-20' })
    expect(quotes(result, fired(result, 'D04')[0])).toEqual(['云溪县人民政府2023年政府信息公开工作年度报告'])
  })

  it('points nowhere where there is no title either', async () => {
    const result = await check({ replace: [['云溪县人民政府2023年政府信息公开工作年度报告\n', '']] }, { publishedOn: '2023-12-20' })
    expect(fired(result, 'D04')).toMatchObject([{ at: [] }])
  })

  it('does not ask it of a part', async () => {
    const part = await check('四、政府信息公开行政复议、行政诉讼情况\n没有发生。', { publishedOn: '2023-05-01', expectedYear: 2023 })
    expect(part.scope).toBe('part')
    expect([...fired(part, 'D04'), ...unchecked(part, 'D04')]).toEqual([])
  })
})
