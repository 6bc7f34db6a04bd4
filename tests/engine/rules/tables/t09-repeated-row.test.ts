import { describe, expect, it } from 'vitest'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import { inYear } from '../../../support/report-year'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const ROW = '\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n'

describe('T09 each row stands once', () => {
  it('names both places, the second first', async () => {
    const result = await check({ replace: [[ROW, ROW + ROW]] })
    const findings = fired(result, 'T09')
    expect(findings).toMatchObject([{ severity: 'error', data: { table: '表三', row: '（五）不予处理 2.重复申请', count: 2 } }])
    expect(quotes(result, findings[0])).toEqual(['2.重复申请', '2.重复申请'])
  })

  it('chooses none of two rows with other figures', async () => {
    const result = await check({ replace: [['行政处罚\t286\n', '行政处罚\t286\n行政处罚\t268\n']] })
    expect(fired(result, 'T09')).toHaveLength(1)
    expect(result.report.facts['disclosure.penalties.decisions']).toBeUndefined()
  })

  it('tells a whole table that stands twice once', async () => {
    const text = specimenText()
    const start = text.indexOf('一、本年新收政府信息公开申请数量')
    const table = text.slice(start, text.indexOf('\n\n', start))
    const findings = fired(await check(text.replace(table, () => `${table}\n\n${table}`)), 'T09')
    expect(findings).toMatchObject([{ severity: 'error', data: { table: '表三', rows: 25 } }])
    expect(findings[0]?.message).toContain('只保留一份')
  })

  it('weighs one step less for 2019', async () => {
    expect(fired(await check(inYear(2019, { edition: '2019', replace: [[ROW, ROW + ROW]] })), 'T09')).toMatchObject([{ severity: 'warning' }])
  })

  it('finds none in the forms, whose 其他 and 总计 stand in heads and rows', async () => {
    expect(fired(await check(), 'T09')).toEqual([])
    expect(fired(await check({ edition: '2019' }), 'T09')).toEqual([])
  })

  it('does not count a label that a page break left without values', async () => {
    expect(fired(await check({ replace: [[ROW, `\t\t2.重复申请\t\t\t\t\t\t\t\n${ROW}`]] }), 'T09').filter((one) => one.severity === 'error')).toHaveLength(1)
  })
})

describe('the whole verdict of T09', () => {
  it.each<[string, Patch, string[]]>([
    ['of the specimen', {}, ['right 34']],
    [
      'with a row twice',
      { replace: [['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', '\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n']] },
      ['error “2.重复申请” “2.重复申请” {"table":"表三","row":"（五）不予处理 2.重复申请","count":2,"lines":"50、51","rows":1}', 'right 33']
    ],
    [
      'with a row twice in table two',
      { replace: [['行政强制\t41\n', '行政强制\t41\n行政强制\t42\n']] },
      ['error “行政强制” “行政强制” {"table":"表二","row":"行政强制","count":2,"lines":"24、25","rows":1}', 'right 33']
    ],
    [
      'with a row three times',
      {
        replace: [
          [
            '\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n',
            '\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n'
          ]
        ]
      },
      ['error “2.重复申请” “2.重复申请” “2.重复申请” {"table":"表三","row":"（五）不予处理 2.重复申请","count":3,"lines":"50、51、52","rows":1}', 'right 33']
    ],
    [
      'with a row seven times',
      {
        replace: [
          [
            '\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n',
            '\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n'
          ]
        ]
      },
      [
        'error “2.重复申请” “2.重复申请” “2.重复申请” “2.重复申请” “2.重复申请” “2.重复申请” “2.重复申请” {"table":"表三","row":"（五）不予处理 2.重复申请","count":7,"lines":"50、51、52、53、54","rows":1}',
        'right 33'
      ]
    ],
    [
      'with four rows twice',
      {
        replace: [
          [
            '\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n',
            '\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n'
          ],
          ['\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n', '\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n'],
          ['\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n', '\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n'],
          ['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', '\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n']
        ]
      },
      [
        'error “1.属于国家秘密” “1.属于国家秘密” {"table":"表三","row":"（三）不予公开 1.属于国家秘密","count":2,"lines":"38、39","rows":1}',
        'error “7.属于行政执法案卷” “7.属于行政执法案卷” {"table":"表三","row":"（三）不予公开 7.属于行政执法案卷","count":2,"lines":"45、46","rows":1}',
        'error “8.属于行政查询事项” “8.属于行政查询事项” {"table":"表三","row":"（三）不予公开 8.属于行政查询事项","count":2,"lines":"47、48","rows":1}',
        'error “2.重复申请” “2.重复申请” {"table":"表三","row":"（五）不予处理 2.重复申请","count":2,"lines":"53、54","rows":1}',
        'right 30'
      ]
    ],
    [
      'with five rows twice',
      {
        replace: [
          [
            '\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n',
            '\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n'
          ],
          ['\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n', '\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n'],
          ['\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n', '\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n'],
          ['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', '\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n'],
          ['\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n', '\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n']
        ]
      },
      ['error “1.属于国家秘密” “1.属于国家秘密” {"table":"表三","row":"（三）不予公开 1.属于国家秘密","count":2,"lines":"38、39","rows":5}', 'right 29']
    ],
    [
      'with a row twice that could not be read once',
      { replace: [['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', '\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.重复申请\t1\t0\t0\t1\n']] },
      ['right 33']
    ],
    [
      'with a label once more without values',
      { replace: [['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', '\t\t2.重复申请\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n']] },
      ['right 34']
    ],
    [
      'with table three twice',
      {
        replace: [
          [
            '四、政府信息公开行政复议、行政诉讼情况',
            '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n\n四、政府信息公开行政复议、行政诉讼情况'
          ]
        ]
      },
      [
        'error “一、本年新收政府信息公开申请数量” “一、本年新收政府信息公开申请数量” {"table":"表三","row":"一、本年新收政府信息公开申请数量","count":2,"lines":"34、63","rows":25}',
        'right 9'
      ]
    ],
    [
      'for 2019',
      {
        edition: '2019',
        year: 2019,
        replace: [['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', '\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n']]
      },
      ['warning “2.重复申请” “2.重复申请” {"table":"表三","row":"（五）不予处理 2.重复申请","count":2,"lines":"54、55","rows":1}', 'right 33']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('T09', patch)).toEqual(lines)
  })
})
