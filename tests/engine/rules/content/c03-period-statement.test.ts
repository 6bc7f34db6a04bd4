import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import { FEE, of2018, OVERVIEW_HEADING, PERIOD, saying } from './specimen-words'

describe('C03 the period of the figures is stated', () => {
  it('asks for it at the heading of chapter one', async () => {
    const result = await check(saying([`${PERIOD}\n`, '']))
    const findings = fired(result, 'C03')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', facts: [], data: {} }])
    expect(quotes(result, findings[0])).toEqual([OVERVIEW_HEADING])
  })

  it.each([
    '据统计，2023年网站访问量上升。',
    '截至2023年12月31日，栏目全部更新。',
    '11月1日至12月31日开展检查。',
    '统计工作进一步规范。',
    '5月1日至12月31日开展检查。'
  ])('is not content with %s', async (words) => {
    expect(fired(await check(saying([PERIOD, words])), 'C03')).toHaveLength(1)
  })

  it.each([
    '统计时限为2023年1月至12月。',
    '统计周期：2023年全年。',
    '统计时段为2023年。',
    '统计截至2023年12月底。',
    '本报告数据截止2023年12月31日。',
    '数据统计期间为2023年1月1日至12月31日。',
    '报告期为2023年1月至12月。',
    '所列数据为2023年1月至12月的数据。',
    '以下情况自2023年1月1日起至2023年12月31日止。',
    '2023 年 1 月 1 日—12 月 31 日，全镇开展了以下工作。',
    '本报告所列数据的统\n计期限为2023年1月1日至12月31日。'
  ])('is content with %s', async (words) => {
    expect(fired(await check(saying([PERIOD, words])), 'C03')).toEqual([])
  })

  it.each([
    ...['期限', '时限', '时间', '时段', '时期', '周期', '期间', '区间', '范围', '口径', '起止', '截止', '截至'].map((word) => `统计${word}为全年。`),
    ...['期限', '时限', '时间', '时段', '周期', '截止', '截至', '起止'].map((word) => `数据${word}为1至12月。`),
    '统计的时间为全年。',
    '数据的时间为全年。',
    '数据统计时间为全年。',
    '报告时限为全年。',
    '报告时段为全年。',
    '所列数据为全年数据。',
    `统计口径：${'甲'.repeat(29)}年`
  ])('takes %s for one', async (words) => {
    expect(fired(await check(saying([PERIOD, words])), 'C03')).toEqual([])
  })

  it.each(['统计口径。全年公开。', '统计口径；全年公开。', '统计口径：\n全年公开。', '统计口径不变。', `统计口径：${'甲'.repeat(30)}年`])(
    'does not take %s for one',
    async (words) => {
      expect(fired(await check(saying([PERIOD, words])), 'C03')).toHaveLength(1)
    }
  )

  it.each(['至', '到', '—', '——', '–', '-', '~', '－', '～', '，至', '起至2023年', '至23年'])('takes 1月1日%s12月31日 for a whole year', async (mark) => {
    expect(fired(await check(saying([PERIOD, `本报告反映2023年1月1日${mark}12月31日的情况。`])), 'C03')).toEqual([])
  })

  it('is content with a statement in any chapter', async () => {
    expect(fired(await check(saying([PERIOD, '现报告如下。'], [FEE, `${FEE}${PERIOD}`])), 'C03')).toEqual([])
  })

  it('asks nothing of reports before the uniform form and of parts', async () => {
    expect(fired(await check(of2018([`${PERIOD}\n`, ''])), 'C03')).toEqual([])
    expect(fired(await check('（一）主动公开。发布信息12条。\n'), 'C03')).toEqual([])
  })
})
