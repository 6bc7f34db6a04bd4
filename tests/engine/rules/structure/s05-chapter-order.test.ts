import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

describe('S05 the chapters stand in order', () => {
  it('names a heading with the number of another chapter', async () => {
    const result = await check({ replace: [['六、其他需要报告的事项', '五、其他需要报告的事项']] })
    const findings = fired(result, 'S05')
    expect(findings).toMatchObject([{ severity: 'error', expected: '六、其他需要报告的事项', found: '五、其他需要报告的事项', data: { after: null } }])
    expect(quotes(result, findings[0])).toEqual(['五、其他需要报告的事项'])
  })

  it('names one heading where two chapters are exchanged, numbered anew or not', async () => {
    const anew = [
      ['五、存在的主要问题及改进情况', '五、其他需要报告的事项'],
      ['六、其他需要报告的事项\n\n2023', '六、存在的主要问题及改进情况\n\n2023']
    ] as const
    expect(fired(await check({ replace: anew }), 'S05')).toMatchObject([{ found: '六、存在的主要问题及改进情况', data: { after: '其他需要报告的事项' } }])
    const kept = [
      ['五、存在的主要问题及改进情况', '六、其他需要报告的事项'],
      ['六、其他需要报告的事项\n\n2023', '五、存在的主要问题及改进情况\n\n2023']
    ] as const
    expect(fired(await check({ replace: kept }), 'S05')).toMatchObject([{ found: '五、存在的主要问题及改进情况' }])
  })

  it('leaves a chapter left out and the rest numbered on to S04', async () => {
    const result = await check({
      replace: [
        ['五、存在的主要问题及改进情况\n', ''],
        ['六、其他需要报告的事项', '五、其他需要报告的事项']
      ]
    })
    expect(fired(result, 'S05')).toEqual([])
    expect(fired(result, 'S04')).toHaveLength(1)
  })

  it('leaves a chapter given twice to S07', async () => {
    const result = await check({
      replace: [['六、其他需要报告的事项', '五、存在的主要问题及改进情况\n\n各乡镇标准不一，已组织对照检查。\n\n六、其他需要报告的事项']]
    })
    expect(fired(result, 'S05')).toEqual([])
    expect(fired(result, 'S07')).toHaveLength(1)
  })

  it('does not take numbered sections of chapter one for chapters', async () => {
    const result = await check({
      replace: [
        ['（一）主动公开。', '一、主动公开\n\n'],
        ['（二）依申请公开。', '二、依申请公开\n\n'],
        ['（三）政府信息管理。', '三、政府信息管理\n\n'],
        ['（四）政府信息公开平台建设。', '四、政府信息公开平台建设\n\n'],
        ['（五）监督保障。', '五、监督保障\n\n']
      ]
    })
    expect(fired(result, 'S05')).toEqual([])
  })
})

describe('the whole verdict of S05', () => {
  it.each<[string, Patch | string, string[]]>([
    ['of the specimen', {}, ['right 6']],
    [
      'with an extra chapter between, numbered on',
      {
        replace: [
          ['五、存在的主要问题及改进情况', '五、公开平台\n\n平台运行平稳。\n\n五、存在的主要问题及改进情况'],
          ['五、存在的主要问题及改进情况', '六、存在的主要问题及改进情况'],
          ['六、其他需要报告的事项', '七、其他需要报告的事项']
        ]
      },
      [
        'error “六、存在的主要问题及改进情况” 六、存在的主要问题及改进情况 → 五、存在的主要问题及改进情况 {"found":"六、存在的主要问题及改进情况","expected":"五、存在的主要问题及改进情况","after":null}',
        'error “七、其他需要报告的事项” 七、其他需要报告的事项 → 六、其他需要报告的事项 {"found":"七、其他需要报告的事项","expected":"六、其他需要报告的事项","after":null}',
        'right 4'
      ]
    ],
    [
      'with an extra chapter between and the official numbers',
      { replace: [['五、存在的主要问题及改进情况', '公开平台建设情况统计表\n\n平台运行平稳。\n\n五、存在的主要问题及改进情况']] },
      ['right 6']
    ],
    ['with a chapter that has no number', { replace: [['五、存在的主要问题及改进情况', '存在的主要问题及改进情况']] }, ['right 6']],
    [
      'with two chapters exchanged',
      {
        replace: [
          ['五、存在的主要问题及改进情况', '五、其他需要报告的事项'],
          ['六、其他需要报告的事项', '六、存在的主要问题及改进情况']
        ]
      },
      [
        'error “六、存在的主要问题及改进情况” 六、存在的主要问题及改进情况 → 五、存在的主要问题及改进情况 {"found":"六、存在的主要问题及改进情况","expected":"五、存在的主要问题及改进情况","after":"其他需要报告的事项"}',
        'right 5'
      ]
    ],
    [
      'with a chapter moved that has no number',
      {
        replace: [
          ['五、存在的主要问题及改进情况', '其他需要报告的事项'],
          ['六、其他需要报告的事项', '存在的主要问题及改进情况']
        ]
      },
      [
        'error “存在的主要问题及改进情况” 存在的主要问题及改进情况 → 五、存在的主要问题及改进情况 {"found":"存在的主要问题及改进情况","expected":"五、存在的主要问题及改进情况","after":"其他需要报告的事项"}',
        'right 5'
      ]
    ],
    [
      'with a wrong number',
      { replace: [['六、其他需要报告的事项', '五、其他需要报告的事项']] },
      [
        'error “五、其他需要报告的事项” 五、其他需要报告的事项 → 六、其他需要报告的事项 {"found":"五、其他需要报告的事项","expected":"六、其他需要报告的事项","after":null}',
        'right 5'
      ]
    ],
    [
      'of a part',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t4\t1\t52\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3140\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t286\n行政强制\t41\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t128.4600\n\n',
      [
        'error “二、主动公开政府信息情况” 二、主动公开政府信息情况 → 二、主动公开政府信息情况 {"found":"二、主动公开政府信息情况","expected":"二、主动公开政府信息情况","after":"收到和处理政府信息公开申请情况"}',
        'right 1'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S05', patch)).toEqual(lines)
  })
})

describe('more of the whole verdict of S05', () => {
  it.each<[string, Patch, string[]]>([
    [
      'with two extra chapters and the numbers running on',
      {
        replace: [
          ['五、存在的主要问题及改进情况', '五、公开平台\n\n平台运行平稳。\n\n六、队伍建设\n\n队伍稳定。\n\n五、存在的主要问题及改进情况'],
          ['五、存在的主要问题及改进情况', '七、存在的主要问题及改进情况'],
          ['六、其他需要报告的事项', '八、其他需要报告的事项']
        ]
      },
      [
        'error “七、存在的主要问题及改进情况” 七、存在的主要问题及改进情况 → 五、存在的主要问题及改进情况 {"found":"七、存在的主要问题及改进情况","expected":"五、存在的主要问题及改进情况","after":null}',
        'error “八、其他需要报告的事项” 八、其他需要报告的事项 → 六、其他需要报告的事项 {"found":"八、其他需要报告的事项","expected":"六、其他需要报告的事项","after":null}',
        'right 4'
      ]
    ],
    [
      'with an extra chapter behind the first',
      {
        replace: [
          ['二、主动公开政府信息情况', '二、公开平台建设情况\n\n平台运行平稳。\n\n三、主动公开政府信息情况'],
          ['三、收到和处理政府信息公开申请情况', '四、收到和处理政府信息公开申请情况'],
          ['四、政府信息公开行政复议、行政诉讼情况', '五、政府信息公开行政复议、行政诉讼情况'],
          ['五、存在的主要问题及改进情况', '六、存在的主要问题及改进情况'],
          ['六、其他需要报告的事项', '七、其他需要报告的事项']
        ]
      },
      [
        'error “三、主动公开政府信息情况” 三、主动公开政府信息情况 → 二、主动公开政府信息情况 {"found":"三、主动公开政府信息情况","expected":"二、主动公开政府信息情况","after":null}',
        'error “四、收到和处理政府信息公开申请情况” 四、收到和处理政府信息公开申请情况 → 三、收到和处理政府信息公开申请情况 {"found":"四、收到和处理政府信息公开申请情况","expected":"三、收到和处理政府信息公开申请情况","after":null}',
        'error “五、政府信息公开行政复议、行政诉讼情况” 五、政府信息公开行政复议、行政诉讼情况 → 四、政府信息公开行政复议、行政诉讼情况 {"found":"五、政府信息公开行政复议、行政诉讼情况","expected":"四、政府信息公开行政复议、行政诉讼情况","after":null}',
        'error “六、存在的主要问题及改进情况” 六、存在的主要问题及改进情况 → 五、存在的主要问题及改进情况 {"found":"六、存在的主要问题及改进情况","expected":"五、存在的主要问题及改进情况","after":null}',
        'error “七、其他需要报告的事项” 七、其他需要报告的事项 → 六、其他需要报告的事项 {"found":"七、其他需要报告的事项","expected":"六、其他需要报告的事项","after":null}',
        'right 1'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S05', patch)).toEqual(lines)
  })
})
