import { describe, expect, it } from 'vitest'
import { check, fired, unchecked } from '../../../support/check'
import { dated } from '../../../support/dated'

describe('D06 the date of publication is asked for', () => {
  it.each(['', '成文日期：2024-01-08', '发布日期：2024-01-08\n发布日期：2024-01-09'])('once, where the text says %j', async (line) => {
    const result = await check(dated('云溪县人民政府', line))
    expect(unchecked(result, 'D06')).toMatchObject([{ reason: 'no-context', facts: [], message: expect.stringContaining('没有发布日期') as string }])
    expect(result.undetermined.filter((one) => /^D/.test(one.rule))).toHaveLength(1)
    expect(result.findings.filter((one) => /^D/.test(one.rule))).toEqual([])
  })

  it('is not asked for where it is known', async () => {
    expect(unchecked(await check({}, { publishedOn: '2024-01-08' }), 'D06')).toEqual([])
    expect(unchecked(await check(dated('云溪县人民政府', '发布时间：2024-01-08')), 'D06')).toEqual([])
  })

  it('says that the year is missing where only the date is known', async () => {
    const result = await check(
      {
        replace: [
          ['云溪县人民政府2023年', '云溪县人民政府'],
          ['本报告所列数据的统计期限为2023年1月1日至12月31日。', '']
        ]
      },
      { publishedOn: '2024-01-08' }
    )
    expect(result.report.year).toBeNull()
    expect(unchecked(result, 'D06')).toMatchObject([{ message: expect.stringContaining('年度') as string }])
    expect(fired(result, 'D06')).toEqual([])
  })

  it('takes the year that is being collected where the report names none', async () => {
    const nameless = {
      replace: [
        ['云溪县人民政府2023年', '云溪县人民政府'],
        ['本报告所列数据的统计期限为2023年1月1日至12月31日。', '']
      ]
    } as const
    const late = await check(nameless, { publishedOn: '2024-04-08', expectedYear: 2023 })
    expect(unchecked(late, 'D06')).toEqual([])
    expect(fired(late, 'D02')).toMatchObject([{ severity: 'error' }])
    const early = await check(nameless, { publishedOn: '2024-04-08', expectedYear: 2024 })
    expect(fired(early, 'D04')).toMatchObject([{ data: { year: 2024 } }])
    // The report's own year counts before it.
    expect(fired(await check({}, { publishedOn: '2024-04-08', expectedYear: 2024 }), 'D04')).toEqual([])
  })
})
