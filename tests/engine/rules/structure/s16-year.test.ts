import { describe, expect, it } from 'vitest'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import { inYear } from '../../../support/report-year'

const TITLE = '云溪县人民政府2023年政府信息公开工作年度报告'
const preamble = (words: string) => ({ replace: [['一、总体情况', `${words}\n\n一、总体情况`]] }) as const

describe('S16 the report names its year, and one only', () => {
  it('names a period of another year', async () => {
    const result = await check({ replace: [['统计期限为2023年1月1日', '统计期限为2022年1月1日']] })
    const findings = fired(result, 'S16')
    expect(findings).toMatchObject([{ severity: 'error', expected: 2023, found: 2022 }])
    expect(quotes(result, findings[0])).toEqual(['统计期限为2022年1月1日至12月31日', TITLE])
  })

  it('names a title of another year by which the preamble calls the report', async () => {
    const quoted = '《云溪县人民政府2022年政府信息公开工作年度报告》'
    const result = await check(preamble(`根据《中华人民共和国政府信息公开条例》，现公布${quoted}。`))
    const findings = fired(result, 'S16')
    expect(findings).toMatchObject([{ severity: 'error', found: 2022 }])
    expect(quotes(result, findings[0])).toEqual([quoted, TITLE])
  })

  it.each([
    preamble('与上一年的《云溪县人民政府2022年政府信息公开工作年度报告》相比，表样没有变化。'),
    preamble('现公布《云溪县人民政府2023年政府信息公开工作年度报告》。'),
    { replace: [['县政府办公室组织业务培训4次', '按时公布《云溪县人民政府2022年政府信息公开工作年度报告》，组织业务培训4次']] } as const,
    { replace: [['统计期限为2023年1月1日至12月31日', '统计期限为2022年12月26日至2023年12月25日']] } as const
  ])('lets a quotation of last year’s report and a period that ends in the year be %#', async (patch) => {
    expect(fired(await check(patch), 'S16')).toEqual([])
  })

  it('advises where only the period names the year', async () => {
    const result = await check({ replace: [['云溪县人民政府2023年', '云溪县人民政府']] })
    expect(fired(result, 'S16')).toMatchObject([{ severity: 'info', data: { year: 2023 } }])
  })

  it('asks where nothing names a year, not of a part', async () => {
    const nameless = [
      ['云溪县人民政府2023年', '云溪县人民政府'],
      ['本报告所列数据的统计期限为2023年1月1日至12月31日。\n', '']
    ] as const
    const result = await check({ replace: nameless })
    expect(result.report.year).toBeNull()
    expect(fired(result, 'S16')).toMatchObject([{ severity: 'warning', data: { year: null } }])
    const text = specimenText()
    expect(fired(await check(text.slice(text.indexOf('（本列数据'), text.indexOf('四、政府信息公开行政复议'))), 'S16')).toEqual([])
  })

  it('leaves a report alone that is held up as a model or for comparison', async () => {
    for (const words of ['按照《云溪县人民政府2022年政府信息公开工作年度报告》的体例编制。', '较《云溪县人民政府2022年政府信息公开工作年度报告》有所增加。'])
      expect(fired(await check({ replace: [['一、总体情况', `${words}\n\n一、总体情况`]] }), 'S16')).toEqual([])
  })

  it('weighs a contradiction one step less for 2019', async () => {
    const result = await check(inYear(2019, { edition: '2019', replace: [['统计期限为2019年1月1日', '统计期限为2018年1月1日']] }))
    expect(fired(result, 'S16')).toMatchObject([{ severity: 'warning' }])
  })
})
