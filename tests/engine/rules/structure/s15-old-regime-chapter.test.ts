import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import { inYear } from '../../../support/report-year'
import { verdict } from '../verdict'

const headed = (heading: string, edition: '2019' | '2021' = '2021'): Patch => ({ edition, replace: [['六、其他需要报告的事项', heading]] })

describe('S15 no chapter of the framework before 2019', () => {
  it.each(['六、政府信息公开的收费及减免情况', '六、咨询处理情况'])('names %s', async (heading) => {
    const result = await check(headed(heading))
    const findings = fired(result, 'S15')
    expect(findings).toMatchObject([{ severity: 'error', found: heading, data: { year: 2023 } }])
    expect(quotes(result, findings[0])).toEqual([heading])
  })

  it('is one finding: the same heading is neither a seventh chapter nor a section', async () => {
    const result = await check({
      replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n七、政府信息公开的收费及减免情况\n\n没有收费。']]
    })
    expect(fired(result, 'S15')).toHaveLength(1)
    expect(fired(result, 'S12')).toEqual([])
    expect(fired(result, 'S09')).toEqual([])
  })

  it('is an advice for 2019 and 2020', async () => {
    expect(fired(await check(headed('六、政府信息公开的收费及减免情况', '2019')), 'S15')).toMatchObject([{ severity: 'info' }])
    expect(fired(await check(inYear(2019, headed('六、政府信息公开的收费及减免情况', '2019'))), 'S15')).toMatchObject([{ severity: 'info' }])
  })

  it('lets the words in a sentence be, and 概述, which is another name of chapter one', async () => {
    expect(fired(await check({ replace: [['未收取信息处理费。', '未收取信息处理费，也没有政府信息公开的收费及减免情况。']] }), 'S15')).toEqual([])
    const result = await check({ replace: [['一、总体情况', '一、概述']] })
    expect(fired(result, 'S15')).toEqual([])
    expect(fired(result, 'S06')).toHaveLength(1)
  })
})

describe('the whole verdict of S15', () => {
  it.each<[string, Patch, string[]]>([
    [
      'of a chapter of the old framework',
      { replace: [['六、其他需要报告的事项', '六、政府信息公开的收费及减免情况']] },
      ['error “六、政府信息公开的收费及减免情况” 六、政府信息公开的收费及减免情况 →  {"found":"六、政府信息公开的收费及减免情况","year":2023}', 'right 0']
    ],
    [
      'for 2021',
      {
        replace: [
          ['云溪县人民政府2023年', '云溪县人民政府2021年'],
          ['统计期限为2023年', '统计期限为2021年'],
          ['六、其他需要报告的事项', '六、政府信息公开的收费及减免情况']
        ]
      },
      ['error “六、政府信息公开的收费及减免情况” 六、政府信息公开的收费及减免情况 →  {"found":"六、政府信息公开的收费及减免情况","year":2021}', 'right 0']
    ],
    [
      'for 2020',
      { edition: '2019', replace: [['六、其他需要报告的事项', '六、政府信息公开的收费及减免情况']] },
      ['info “六、政府信息公开的收费及减免情况” 六、政府信息公开的收费及减免情况 →  {"found":"六、政府信息公开的收费及减免情况","year":2020}', 'right 0']
    ],
    [
      'for 2019',
      { edition: '2019', year: 2019, replace: [['六、其他需要报告的事项', '六、政府信息公开的收费及减免情况']] },
      ['info “六、政府信息公开的收费及减免情况” 六、政府信息公开的收费及减免情况 →  {"found":"六、政府信息公开的收费及减免情况","year":2019}', 'right 0']
    ],
    [
      'for 2018',
      {
        edition: '2019',
        replace: [
          ['云溪县人民政府2020年', '云溪县人民政府2018年'],
          ['统计期限为2020年', '统计期限为2018年'],
          ['六、其他需要报告的事项', '六、政府信息公开的收费及减免情况']
        ]
      },
      ['right 0']
    ],
    [
      'without a year',
      {
        replace: [
          ['云溪县人民政府2023年', '云溪县人民政府'],
          ['本报告所列数据的统计期限为2023年1月1日至12月31日。', ''],
          ['六、其他需要报告的事项', '六、政府信息公开的收费及减免情况']
        ]
      },
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S15', patch)).toEqual(lines)
  })
})

describe('more of the whole verdict of S15', () => {
  it.each<[string, Patch, string[]]>([
    [
      'of 2019 without a year in the period',
      {
        replace: [
          ['六、其他需要报告的事项', '六、政府信息公开的收费及减免情况'],
          ['云溪县人民政府2023年', '云溪县人民政府2022年']
        ]
      },
      ['error “六、政府信息公开的收费及减免情况” 六、政府信息公开的收费及减免情况 →  {"found":"六、政府信息公开的收费及减免情况","year":2022}', 'right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S15', patch)).toEqual(lines)
  })
})
