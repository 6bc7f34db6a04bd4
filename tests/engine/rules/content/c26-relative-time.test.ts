import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const saying = (words: string): Patch => ({ replace: [['并在网站集中公布', `${words}，并在网站集中公布`]] })

describe('C26 time is named by its year', () => {
  it('names all places in one finding', async () => {
    const result = await check({
      replace: [
        ['逐件清理，', '今年逐件清理，'],
        ['县政府网站完成栏目调整，', '截至目前完成栏目调整，比去年和今年初有改进，']
      ]
    })
    const findings = fired(result, 'C26')
    const line = result.text.slice(0, result.text.indexOf('今年逐件')).split('\n').length
    expect(findings).toMatchObject([
      { severity: 'info', certainty: 'human', data: { words: '今年”“截至目前”“去年', count: 4, lines: `${line}、${line + 1}`, year: 2023 } }
    ])
    expect(quotes(result, findings[0])).toEqual(['今年', '截至目前', '去年', '今年'])
    expect(findings[0]?.message).toContain('2023 年 12 月 31 日')
  })

  it.each(['截止目前已公布', '目前已公布', '今年已公布', '较去年增加'])('names %s', async (words) => {
    expect(fired(await check(saying(words)), 'C26')).toHaveLength(1)
  })

  it.each([
    ...['项', '栏', '题', '科', '数', '节', '书', '条', '名', '品', '纲'].map((before) => `${before}目前期工作`),
    ...['如', '当', '至', '现', '古', '而'].map((before) => `${before}今年轻干部`),
    ...['过', '失', '逝', '减', '除'].map((before) => `${before}去年度的数量`),
    '今年轻人较多',
    '年龄段今年龄结构',
    '去年轻干部中调研',
    '上年度结转2件',
    '上年结转、本年度办理',
    '公布《关于做好今年政务公开工作的通知》'
  ])('leaves %s alone', async (words) => {
    expect(fired(await check(saying(words)), 'C26')).toEqual([])
  })

  it('leaves the words of the page alone', async () => {
    const title = '云溪县人民政府2023年政府信息公开工作年度报告\n'
    expect(fired(await check({ replace: [[title, `${title}目前位置：首页\n`]] }), 'C26')).toEqual([])
  })

  it('names no year where the report has none', async () => {
    const result = await check({
      replace: [
        ['云溪县人民政府2023年', '云溪县人民政府'],
        ['本报告所列数据的统计期限为2023年1月1日至12月31日。\n', ''],
        ['逐件清理，', '今年逐件清理，']
      ]
    })
    const [finding] = fired(result, 'C26')
    expect(finding?.data.year).toBeNull()
    expect(finding?.message).not.toContain('12 月 31 日')
  })
})
