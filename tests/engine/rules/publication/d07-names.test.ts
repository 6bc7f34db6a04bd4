import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../../src/engine'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import { dated } from '../../../support/dated'

const TITLE = '云溪县人民政府2023年政府信息公开工作年度报告'
const named = (name: string, organ = '云溪县人民政府') => check({ ...dated(organ), name })

describe('D07 file and page are named after the report', () => {
  it.each([
    ['2022年年报.docx', 2022],
    ['2022 年年报.docx', 2022],
    ['云溪县2022年度报告.txt', 2022],
    ['2024_云溪县.txt', 2024],
    ['年报（2021年）_2022年.txt', 2021]
  ])('asks about the year in %s', async (name, year) => {
    const result = await named(name)
    const findings = fired(result, 'D07')
    expect(findings).toMatchObject([{ severity: 'info', data: { of: '文件名', named: year, year: 2023, place: null } }])
    expect(quotes(result, findings[0])).toEqual([TITLE])
  })

  it.each([
    '2023年年报（2024年1月）.docx',
    '2023 年年报（2024 年 1 月）.docx',
    '2022年、2023年年报.docx',
    '2024年1月公布.docx',
    '2024年12月公布.docx',
    '20220105.docx',
    '2022.docx',
    '12022年.docx',
    '000_018383a72bb1d63b.txt',
    '最终版2.docx',
    '云溪县年报.docx',
    '全县年报.docx',
    '各乡镇年报.docx',
    '城镇年报.docx',
    '县乡年报.docx',
    '各街道年报.docx'
  ])('lets %s be', async (name) => {
    expect(fired(await named(name), 'D07')).toEqual([])
  })

  it.each([
    ['甲镇年报.docx', '云溪县人民政府', '甲镇'],
    ['云峰乡年报.docx', '云溪县人民政府', '峰乡'],
    ['东城街道年报.docx', '云溪县人民政府', '城街道'],
    ['乙镇年报.docx', '云溪县甲镇人民政府', '乙镇'],
    ['孟津县年报.docx', '云溪县财政局', '津县']
  ])('asks about the place in %s for %s', async (name, organ, place) => {
    expect(fired(await named(name, organ), 'D07')).toMatchObject([{ data: { place, organ, named: null } }])
  })

  it.each([
    ['甲镇年报.docx', '云溪县甲镇人民政府'],
    ['云溪县甲镇年报.docx', '甲镇人民政府'],
    ['云溪县年报.docx', '甲镇人民政府'],
    ['甲镇年报（云溪县汇总）.docx', '云溪县人民政府'],
    ['人社局年报.docx', '云溪县人力资源和社会保障局']
  ])('lets %s for %s be', async (name, organ) => {
    expect(fired(await named(name, organ), 'D07')).toEqual([])
  })

  it('looks at the title of the page too, each name for itself', async () => {
    const page = (title: string) =>
      `<html><head><title>${title}</title></head><body>${specimenText()
        .split('\n')
        .map((line) => `<p>${line}</p>`)
        .join('')}</body></html>`
    const result = await checkReport({ html: page('甲镇2022年年报_政府门户网站'), name: '2021年.html' })
    expect(fired(result, 'D07').map((one) => one.data)).toEqual([
      { of: '文件名', named: 2021, year: 2023, place: null, organ: '云溪县人民政府' },
      { of: '网页标题', named: 2022, year: 2023, place: '甲镇', organ: '云溪县人民政府' }
    ])
    expect(fired(await checkReport({ html: page('云溪县2023年年报_政府门户网站') }), 'D07')).toEqual([])
  })

  it('points at the first title where the text has two', async () => {
    const result = await check({ name: '2022年年报.docx', replace: [[`${TITLE}\n`, `${TITLE}\n${TITLE}\n`]] })
    expect(quotes(result, fired(result, 'D07')[0])).toEqual([TITLE])
  })

  it('compares nothing with a year or an organ that the report does not give', async () => {
    const result = await check({
      name: '甲镇2022年年报.docx',
      replace: [
        ['云溪县人民政府2023年政府信息公开工作年度报告\n', ''],
        ['统计期限为2023年1月1日至12月31日', '统计期限为全年']
      ]
    })
    expect(result.report).toMatchObject({ year: null, organ: null })
    expect(fired(result, 'D07')).toEqual([])
  })

  it('does not ask it of a part', async () => {
    const part = await checkReport({ text: '一、总体情况\n本报告的统计期限为2023年1月1日至12月31日。', name: '2022年年报.txt' })
    expect(part).toMatchObject({ scope: 'part', report: { year: 2023 } })
    expect(fired(part, 'D07')).toEqual([])
  })
})
