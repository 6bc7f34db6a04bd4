import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import { inYear } from '../../../support/report-year'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

describe('S14 reports for 2020 use the form of their time', () => {
  it.each([2019, 2020])('advises where a report for %i has the table of 2021', async (year) => {
    const result = await check(inYear(year))
    const findings = fired(result, 'S14')
    expect(findings).toMatchObject([{ severity: 'info', expected: '2019', found: '2021', data: { year } }])
    expect(quotes(result, findings[0])).toEqual(['本年制发件数'])
  })

  it('does not judge its rows by the other form', async () => {
    expect((await check(inYear(2020))).findings.filter((one) => one.rule.startsWith('T'))).toEqual([])
  })

  it('is content with 2021 and with the form of 2019', async () => {
    expect(fired(await check(inYear(2021)), 'S14')).toEqual([])
    expect(fired(await check({ edition: '2019' }), 'S14')).toEqual([])
  })
})

describe('the whole verdict of S14', () => {
  it.each<[string, Patch, string[]]>([
    [
      'of the table of 2021 in a report for 2020',
      {
        replace: [
          ['云溪县人民政府2023年', '云溪县人民政府2020年'],
          ['统计期限为2023年', '统计期限为2020年']
        ]
      },
      ['info “本年制发件数” 2021 → 2019 {"year":2020}', 'right 0']
    ],
    [
      'for 2019',
      {
        replace: [
          ['云溪县人民政府2023年', '云溪县人民政府2019年'],
          ['统计期限为2023年', '统计期限为2019年']
        ]
      },
      ['info “本年制发件数” 2021 → 2019 {"year":2019}', 'right 0']
    ],
    [
      'for 2021',
      {
        replace: [
          ['云溪县人民政府2023年', '云溪县人民政府2021年'],
          ['统计期限为2023年', '统计期限为2021年']
        ]
      },
      ['right 0']
    ],
    ['of the table of 2019 for 2020', { edition: '2019' }, ['right 1']],
    [
      'without a year',
      {
        replace: [
          ['云溪县人民政府2023年', '云溪县人民政府'],
          ['本报告所列数据的统计期限为2023年1月1日至12月31日。', '']
        ]
      },
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S14', patch)).toEqual(lines)
  })
})

describe('more of the whole verdict of S14', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'of a table without heads',
      {
        replace: [
          ['云溪县人民政府2023年', '云溪县人民政府2020年'],
          ['统计期限为2023年', '统计期限为2020年'],
          ['信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n', ''],
          ['信息内容\t本年处理决定数量\n', ''],
          ['信息内容\t本年处理决定数量\n', ''],
          ['信息内容\t本年收费金额（单位：万元）\n', '']
        ]
      },
      ['info “第二十条第（一）项” 2021 → 2019 {"year":2020}', 'right 0']
    ],
    [
      'of a report without tables',
      '云溪县人民政府2020年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2020年1月1日至12月31日。\n（一）主动公开。2020年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2020年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n五、存在的主要问题及改进情况\n\n问题。',
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S14', patch)).toEqual(lines)
  })
})
