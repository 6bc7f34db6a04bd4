import { describe, expect, it } from 'vitest'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import { inYear } from '../../../support/report-year'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

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

  it.each([
    ['现公布云溪县人民政府2022年政府信息公开工作年度报告。', '公布云溪县人民政府2022年政府信息公开工作年度报告'],
    ['现将云溪县人民政府2022年政府信息公开工作年度报告公布如下：', '现将云溪县人民政府2022年政府信息公开工作年度报告'],
    ['根据要求，编制并向社会公开发布2022年度云溪县政府信息公开年度报告。', '编制并向社会公开发布2022年度云溪县政府信息公开年度报告'],
    ['云溪县人民政府2022年政府信息公开工作年度报告由县政府办公室编制。', '云溪县人民政府2022年政府信息公开工作年度报告']
  ])('asks about another year without marks before chapter one: %s', async (words, quote) => {
    const result = await check({ replace: [['一、总体情况', `${words}\n\n一、总体情况`]] })
    const findings = fired(result, 'S16')
    expect(findings).toMatchObject([{ severity: 'warning', expected: 2023, found: 2022, data: { named: 2022 } }])
    expect(quotes(result, findings[0])[0]).toBe(quote)
  })

  it.each([
    '现公布云溪县人民政府2023年政府信息公开工作年度报告。',
    '2023年1月公布了上年度即2022年政府信息公开工作年度报告。',
    '公布去年的云溪县2022年政府信息公开工作年度报告。',
    '按照发布公告要求，制作2022年政府信息公开工作年度报告样本。',
    '云溪县人民政府2022年政府信息公开工作年度报告'
  ])('lets %s stand', async (words) => {
    expect(fired(await check({ replace: [['一、总体情况', `${words}\n\n一、总体情况`]] }), 'S16')).toEqual([])
  })

  it('does not ask inside the chapters', async () => {
    expect(fired(await check({ replace: [['改进了答复文书。', '改进了答复文书。1月发布云溪县2022年政府信息公开工作年度报告。']] }), 'S16')).toEqual([])
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

describe('the whole verdict of S16', () => {
  it.each<[string, Patch | string, string[]]>([
    ['of the specimen', {}, ['right 2']],
    [
      'of a period of another year',
      { replace: [['统计期限为2023年1月1日', '统计期限为2022年1月1日']] },
      [
        'error “统计期限为2022年1月1日至12月31日” “云溪县人民政府2023年政府信息公开工作年度报告” 2022 → 2023 {"year":2023,"named":2022,"words":"统计期限为2022年1月1日至12月31日"}',
        'right 1'
      ]
    ],
    ['of a period of two years, one of them right', { replace: [['统计期限为2023年1月1日至12月31日', '统计期限为2022年1月1日至2023年12月31日']] }, ['right 2']],
    ['of a period with a slip in it', { replace: [['统计期限为2023年1月1日', '统计期限为2203年1月1日']] }, ['right 1']],
    ['of a period of 2100', { replace: [['统计期限为2023年1月1日', '统计期限为2100年1月1日']] }, ['right 1']],
    [
      'of a period of 2000',
      { replace: [['统计期限为2023年1月1日', '统计期限为2000年1月1日']] },
      [
        'error “统计期限为2000年1月1日至12月31日” “云溪县人民政府2023年政府信息公开工作年度报告” 2000 → 2023 {"year":2023,"named":2000,"words":"统计期限为2000年1月1日至12月31日"}',
        'right 1'
      ]
    ],
    ['of a period without a year', { replace: [['统计期限为2023年1月1日', '统计期限为本年1月1日']] }, ['right 1']],
    [
      'of a period and a slip',
      { replace: [['统计期限为2023年1月1日至12月31日', '统计期限为2022年1月1日至2203年12月31日']] },
      [
        'error “统计期限为2022年1月1日至2203年12月31日” “云溪县人民政府2023年政府信息公开工作年度报告” 2022 → 2023 {"year":2023,"named":2022,"words":"统计期限为2022年1月1日至2203年12月31日"}',
        'right 1'
      ]
    ],
    [
      'of a title without a year',
      { replace: [['云溪县人民政府2023年', '云溪县人民政府']] },
      ['info “统计期限为2023年1月1日至12月31日” {"year":2023,"named":null,"words":null}', 'right 1']
    ],
    [
      'of a title without a year and two periods',
      {
        replace: [
          ['云溪县人民政府2023年', '云溪县人民政府'],
          ['本报告所列数据的统计期限为2023年1月1日至12月31日。', '本报告所列数据的统计期限为2023年1月1日至12月31日。本报告统计期限为2023年1月1日至12月31日。']
        ]
      },
      ['info “统计期限为2023年1月1日至12月31日” {"year":2023,"named":null,"words":null}', 'right 2']
    ],
    [
      'of no year at all',
      {
        replace: [
          ['云溪县人民政府2023年', '云溪县人民政府'],
          ['本报告所列数据的统计期限为2023年1月1日至12月31日。', '']
        ]
      },
      ['warning “云溪县人民政府政府信息公开工作年度报告” {"year":null,"named":null,"words":null}', 'right 0']
    ],
    [
      'of no title and no year',
      {
        replace: [
          ['云溪县人民政府2023年政府信息公开工作年度报告\n', ''],
          ['本报告所列数据的统计期限为2023年1月1日至12月31日。', '']
        ]
      },
      ['warning {"year":null,"named":null,"words":null}', 'right 0']
    ],
    [
      'of a quoted title of another year',
      {
        replace: [
          [
            '云溪县人民政府2023年政府信息公开工作年度报告\n',
            '云溪县人民政府2023年政府信息公开工作年度报告\n\n现公布《云溪县人民政府2022年政府信息公开工作年度报告》。\n'
          ]
        ]
      },
      [
        'error “《云溪县人民政府2022年政府信息公开工作年度报告》” “云溪县人民政府2023年政府信息公开工作年度报告” 2022 → 2023 {"year":2023,"named":2022,"words":"《云溪县人民政府2022年政府信息公开工作年度报告》"}',
        'right 2'
      ]
    ],
    [
      'for 2019',
      { edition: '2019', year: 2019, replace: [['统计期限为2019年', '统计期限为2018年']] },
      [
        'warning “统计期限为2018年1月1日至12月31日” “云溪县人民政府2019年政府信息公开工作年度报告” 2018 → 2019 {"year":2019,"named":2018,"words":"统计期限为2018年1月1日至12月31日"}',
        'right 1'
      ]
    ],
    [
      'of a part',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S16', patch)).toEqual(lines)
  })
})

describe('more of the whole verdict of S16', () => {
  it.each<[string, Patch, string[]]>([
    ['of a period with a slip alone', { replace: [['统计期限为2023年1月1日至12月31日', '统计期限为2203年1月1日至2203年12月31日']] }, ['right 1']],
    [
      'of a period of 2099',
      { replace: [['统计期限为2023年1月1日', '统计期限为2099年1月1日']] },
      [
        'error “统计期限为2099年1月1日至12月31日” “云溪县人民政府2023年政府信息公开工作年度报告” 2099 → 2023 {"year":2023,"named":2099,"words":"统计期限为2099年1月1日至12月31日"}',
        'right 1'
      ]
    ],
    ['of a period of 1999', { replace: [['统计期限为2023年1月1日', '统计期限为1999年1月1日']] }, ['right 1']],
    [
      'of a quoted title in a report without a year of its own',
      {
        replace: [
          ['云溪县人民政府2023年政府', '云溪县人民政府政府'],
          ['一、总体情况', '现公布《云溪县人民政府2022年政府信息公开工作年度报告》。\n\n一、总体情况']
        ]
      },
      ['info “统计期限为2023年1月1日至12月31日” {"year":2023,"named":null,"words":null}', 'right 2']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S16', patch)).toEqual(lines)
  })
})
