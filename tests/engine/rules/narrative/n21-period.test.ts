import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const period = (words: string) => check({ replace: [['统计期限为2023年1月1日至12月31日', words]] })

describe('N21 the period that the figures cover', () => {
  it.each([
    ['统计期限为20231月1日至12月31日', 'damaged', 'warning'],
    ['统计期限为2023年1月1日至202312月31日', 'damaged', 'warning'],
    ['统计期限为2023年11日到1231日', 'damaged', 'warning'],
    ['统计期限为2023年1月1日至12月日', 'damaged', 'warning'],
    ['统计期限为2023年1月1日至11月30日', 'shorter', 'warning'],
    ['统计期限为2023年2月1日至12月31日', 'shorter', 'warning'],
    ['统计期限为2023年1月2日至12月31日', 'shorter', 'warning'],
    ['统计期限为2023年1月1日至12月30日', 'shorter', 'warning'],
    ['统计期限截至2023年11月30日', 'shorter', 'warning'],
    ['统计期限为2023年1月1日至2024年12月31日', 'other-year', 'error'],
    ['统计期限为2022年1月1日至2023年12月31日', 'other-year', 'error']
  ])('%s is %s', async (words, wrong, severity) => {
    const result = await period(words)
    const findings = fired(result, 'N21')
    expect(findings).toMatchObject([{ severity, certainty: 'form', data: { wrong, year: 2023 }, expected: '2023年1月1日至12月31日' }])
    expect(quotes(result, findings[0])).toEqual([words])
  })

  it.each([
    '统计期限为2023年1月1日至12月31日',
    '统计期限为 2023 年 1 月 1 日至 2023 年 12 月 31 日',
    '统计时限为2023年1月1日起至2023年12月31日止',
    '数据期限截至2023年12月31日',
    '统计期限为2023年度',
    '统计期限为2023年1月1日至12月31日，于2024年1月15日公布',
    '统计期限为２０２３年１月１日至１２月３１日'
  ])('%s is the whole year', async (words) => expect(fired(await period(words), 'N21').map((one) => one.message)).toEqual([]))

  it('leaves another year alone to S16', async () => {
    const result = await period('统计期限为2022年1月1日至12月31日')
    expect(fired(result, 'N21')).toEqual([])
    expect(fired(result, 'S16')).toHaveLength(1)
  })

  it('says what is wrong in its own words', async () => {
    expect(fired(await period('统计期限为20231月1日至12月31日'), 'N21')[0]?.message).toContain('日期写得不全')
    expect(fired(await period('统计期限为2023年1月1日至11月30日'), 'N21')[0]?.message).toContain('不是 2023 年全年')
    expect(fired(await period('统计期限为2023年1月1日至2024年12月31日'), 'N21')[0]?.message).toContain('与报告年度 2023 年不同')
  })

  it.each([
    '统计期限为2023年1月1日至12月031日',
    '统计期限为2023年1月101日至12月31日',
    '统计期限为2023年1日至12月31日',
    '统计期限为202301年1月1日至12月31日',
    '统计期限为2023年123日至12月31日'
  ])('%s has figures that ran together', async (words) => expect(fired(await period(words), 'N21')).toMatchObject([{ data: { wrong: 'damaged' } }]))

  it('is not asked where the year is known from the statement alone', async () => {
    const result = await check({
      replace: [
        ['云溪县人民政府2023年政府信息公开工作年度报告\n', ''],
        ['统计期限为2023年1月1日至12月31日', '统计期限为2023年1月1日至11月30日']
      ]
    })
    expect(result.report.year).toBe(2023)
    expect(fired(result, 'N21')).toEqual([])
  })

  it('is not asked where no year is known', async () => {
    const result = await check({
      replace: [
        ['云溪县人民政府2023年', '云溪县人民政府'],
        ['统计期限为2023年1月1日至12月31日', '统计期限为1月1日至11月30日']
      ]
    })
    expect(fired(result, 'N21')).toEqual([])
  })
})

describe('the whole verdict of N21', () => {
  it.each<[string, Patch, string[]]>([
    [
      '统计期限为2023年1月1日至2023年11月30日。',
      { replace: [['改进了答复文书。', '改进了答复文书。统计期限为2023年1月1日至2023年11月30日。']] },
      [
        'warning “统计期限为2023年1月1日至2023年11月30日” 统计期限为2023年1月1日至2023年11月30日 → 2023年1月1日至12月31日 {"words":"统计期限为2023年1月1日至2023年11月30日","year":2023,"wrong":"shorter"}',
        'right 1'
      ]
    ],
    ['2023年1月1日至6月30日，收到来信5件。', { replace: [['改进了答复文书。', '改进了答复文书。2023年1月1日至6月30日，收到来信5件。']] }, ['right 1']],
    ['2023年1-11月，收到来信5件。', { replace: [['改进了答复文书。', '改进了答复文书。2023年1-11月，收到来信5件。']] }, ['right 1']],
    ['截至11月底，收到来信5件。', { replace: [['改进了答复文书。', '改进了答复文书。截至11月底，收到来信5件。']] }, ['right 1']],
    ['上半年收到来信5件。', { replace: [['改进了答复文书。', '改进了答复文书。上半年收到来信5件。']] }, ['right 1']],
    ['2023年1月1日至12月31日，收到来信5件。', { replace: [['改进了答复文书。', '改进了答复文书。2023年1月1日至12月31日，收到来信5件。']] }, ['right 1']]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('N21', patch)).toEqual(lines)
  })
})
