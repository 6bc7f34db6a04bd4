import { describe, expect, it } from 'vitest'
import { CHAPTERS, chapterHeading } from '../../../../src/engine/form/chapters'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import { inYear } from '../../../support/report-year'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

describe('S04 all six chapters are there', () => {
  it.each(CHAPTERS.map(chapterHeading))('misses %s, and points at the title', async (heading) => {
    const result = await check({ replace: [[`${heading}\n`, '']] })
    const findings = fired(result, 'S04')
    expect(findings).toMatchObject([{ severity: 'error', expected: heading, found: null, data: { heading } }])
    expect(quotes(result, findings[0])).toEqual(['云溪县人民政府2023年政府信息公开工作年度报告'])
  })

  it('misses two as two', async () => {
    const result = await check({
      replace: [
        ['五、存在的主要问题及改进情况\n', ''],
        ['六、其他需要报告的事项\n', '']
      ]
    })
    expect(fired(result, 'S04').map((one) => one.data.heading)).toEqual(['五、存在的主要问题及改进情况', '六、其他需要报告的事项'])
  })

  it('weighs two steps less for 2019 and nothing before', async () => {
    const without = { edition: '2019', replace: [['六、其他需要报告的事项\n', '']] } as const
    expect(fired(await check(without), 'S04')).toMatchObject([{ severity: 'error' }])
    expect(fired(await check(inYear(2019, without)), 'S04')).toMatchObject([{ severity: 'info' }])
    expect(fired(await check(inYear(2018, without)), 'S04')).toEqual([])
  })

  it('knows the chapters under other titles and in a heading without a number', async () => {
    const result = await check({
      replace: [
        ['四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
        ['二、主动公开政府信息情况', '## 主动公开政府信息情况']
      ]
    })
    expect(fired(result, 'S04')).toEqual([])
  })

  it('is silent on one chapter alone', async () => {
    const text = specimenText()
    const result = await check(text.slice(text.indexOf('五、存在的主要问题'), text.indexOf('六、其他需要')))
    expect(result.scope).toBe('part')
    expect(fired(result, 'S04')).toEqual([])
  })
})

describe('the whole verdict of S04', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'without chapter 1',
      { replace: [['一、总体情况\n', '']] },
      ['error “云溪县人民政府2023年政府信息公开工作年度报告” null → 一、总体情况 {"heading":"一、总体情况","table":0}', 'right 5']
    ],
    [
      'without chapter 2',
      { replace: [['二、主动公开政府信息情况\n', '']] },
      ['error “云溪县人民政府2023年政府信息公开工作年度报告” null → 二、主动公开政府信息情况 {"heading":"二、主动公开政府信息情况","table":1}', 'right 5']
    ],
    [
      'without chapter 3',
      { replace: [['三、收到和处理政府信息公开申请情况\n', '']] },
      [
        'error “云溪县人民政府2023年政府信息公开工作年度报告” null → 三、收到和处理政府信息公开申请情况 {"heading":"三、收到和处理政府信息公开申请情况","table":1}',
        'right 5'
      ]
    ],
    [
      'without chapter 4',
      { replace: [['四、政府信息公开行政复议、行政诉讼情况\n', '']] },
      [
        'error “云溪县人民政府2023年政府信息公开工作年度报告” null → 四、政府信息公开行政复议、行政诉讼情况 {"heading":"四、政府信息公开行政复议、行政诉讼情况","table":1}',
        'right 5'
      ]
    ],
    [
      'without chapter 5',
      { replace: [['五、存在的主要问题及改进情况\n', '']] },
      [
        'error “云溪县人民政府2023年政府信息公开工作年度报告” null → 五、存在的主要问题及改进情况 {"heading":"五、存在的主要问题及改进情况","table":0}',
        'right 5'
      ]
    ],
    [
      'without chapter 6',
      { replace: [['六、其他需要报告的事项\n', '']] },
      ['error “云溪县人民政府2023年政府信息公开工作年度报告” null → 六、其他需要报告的事项 {"heading":"六、其他需要报告的事项","table":0}', 'right 5']
    ],
    [
      'for 2018, when there was no form',
      {
        edition: '2019',
        replace: [
          ['云溪县人民政府2020年', '云溪县人民政府2018年'],
          ['统计期限为2020年', '统计期限为2018年'],
          ['六、其他需要报告的事项\n', '']
        ]
      },
      ['right 0']
    ],
    [
      'for 2019, when the form was offered',
      { edition: '2019', year: 2019, replace: [['六、其他需要报告的事项\n', '']] },
      ['info “云溪县人民政府2019年政府信息公开工作年度报告” null → 六、其他需要报告的事项 {"heading":"六、其他需要报告的事项","table":0}', 'right 5']
    ],
    [
      'of a part',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S04', patch)).toEqual(lines)
  })
})
