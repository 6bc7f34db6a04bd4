import { describe, expect, it } from 'vitest'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const between = (words: string) => ({ replace: [['年度报告\n\n一、总体情况', `年度报告\n\n${words}\n\n一、总体情况`]] }) as const

describe('S17 no stray characters', () => {
  it.each([
    ['告', '告'],
    ['报告', '报告'],
    ['# 告。', '告']
  ])('asks about a line of %j', async (line, words) => {
    const result = await check(between(line))
    const findings = fired(result, 'S17')
    expect(findings).toMatchObject([{ severity: 'warning', found: words, data: { words, line: 3 } }])
    expect(quotes(result, findings[0])[0]).toContain(words)
  })

  it.each(['目录', '附件', '无', '略', '三个字', '12'])('lets a line of %j be', async (line) => {
    expect(fired(await check(between(line)), 'S17')).toEqual([])
  })

  it('lets the words of a table and a signature be', async () => {
    expect(fired(await check({ replace: [['信息内容', '项目']] }), 'S17')).toEqual([])
    const end = '建议和提案办理结果已在县政府网站公开。'
    expect(fired(await check({ replace: [[end, `${end}\n\n李某\n\n2024年1月12日`]] }), 'S17')).toEqual([])
  })

  it('says nothing where each cell stands on its own line', async () => {
    const text = specimenText(between('告')).replace(/\t+/g, '\n')
    expect(fired(await check(text), 'S17')).toEqual([])
  })
})

describe('the whole verdict of S17', () => {
  it.each<[string, Patch | string, string[]]>([
    ['of a line of one character', { replace: [['一、总体情况', '告\n\n一、总体情况']] }, ['warning “告” 告 →  {"words":"告","line":3}', 'right 0']],
    [
      'of a line behind a sentence that breaks off',
      {
        replace: [
          ['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公\n\n开\n\n本机关的各项公开工作都按规定开展，没有其他需要报告的事项。']
        ]
      },
      ['right 1']
    ],
    [
      'of a line behind a finished sentence',
      {
        replace: [
          [
            '建议和提案办理结果已在县政府网站公开。',
            '建议和提案办理结果已在县政府网站公开。\n\n开\n\n本机关的各项公开工作都按规定开展，没有其他需要报告的事项。'
          ]
        ]
      },
      ['warning “开” 开 →  {"words":"开","line":78}', 'right 0']
    ],
    [
      'of a line behind a sentence that ends with a comma',
      {
        replace: [
          ['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站，\n\n公开\n\n本机关的各项公开工作都按规定开展，没有其他需要报告的事项。']
        ]
      },
      ['right 1']
    ],
    [
      'of a line behind a sentence that ends with a semicolon',
      {
        replace: [
          [
            '建议和提案办理结果已在县政府网站公开。',
            '建议和提案办理结果已在县政府网站公开；\n\n公开\n\n本机关的各项公开工作都按规定开展，没有其他需要报告的事项。'
          ]
        ]
      },
      ['warning “公开” 公开 →  {"words":"公开","line":78}', 'right 0']
    ],
    [
      'of a line behind a number',
      {
        replace: [
          [
            '建议和提案办理结果已在县政府网站公开。',
            '建议和提案办理结果已在县政府网站公开12\n\n件\n\n本机关的各项公开工作都按规定开展，没有其他需要报告的事项。'
          ]
        ]
      },
      ['right 1']
    ],
    [
      'of a line behind a page number behind a sentence that breaks off',
      {
        replace: [
          [
            '建议和提案办理结果已在县政府网站公开。',
            '建议和提案办理结果已在县政府网站公\n\n— 3 —\n\n开\n\n本机关的各项公开工作都按规定开展，没有其他需要报告的事项。'
          ]
        ]
      },
      ['right 1']
    ],
    [
      'of a line behind twelve characters',
      {
        replace: [
          ['建议和提案办理结果已在县政府网站公开。', '\n\n建议和提案办理结果已公布\n\n开\n\n本机关的各项公开工作都按规定开展，没有其他需要报告的事项。']
        ]
      },
      ['right 1']
    ],
    [
      'of a line behind eleven characters',
      {
        replace: [['建议和提案办理结果已在县政府网站公开。', '\n\n建议提案办理结果已公布\n\n开\n\n本机关的各项公开工作都按规定开展，没有其他需要报告的事项。']]
      },
      ['warning “开” 开 →  {"words":"开","line":80}', 'right 0']
    ],
    [
      'of a line behind a heading',
      { replace: [['五、存在的主要问题及改进情况\n', '五、存在的主要问题及改进情况\n\n开\n']] },
      ['warning “开” 开 →  {"words":"开","line":71}', 'right 0']
    ],
    ['of a line behind the title', { replace: [['一、总体情况', '开\n\n一、总体情况']] }, ['warning “开” 开 →  {"words":"开","line":3}', 'right 0']],
    ['of a line behind a line of a table', { replace: [['四、政府信息公开行政复议', '开\n\n四、政府信息公开行政复议']] }, ['right 1']],
    [
      'of a signature behind the last text',
      { replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n李某\n\n2024年1月12日']] },
      ['right 1']
    ],
    [
      'of a last text of twenty characters',
      {
        replace: [
          [
            '2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。',
            '没有其他需要报告的事项，也没有收取费用。\n\n李某'
          ]
        ]
      },
      ['right 1']
    ],
    [
      'of a last text of 21 characters',
      {
        replace: [
          [
            '2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。',
            '没有其他需要报告的事项，也没有收取过费用。\n\n李某'
          ]
        ]
      },
      ['right 1']
    ],
    [
      'of words beside it in the line',
      { replace: [['一、总体情况', '## 告 **\n\n一、总体情况']] },
      ['warning “## 告 **” 告 →  {"words":"告","line":3}', 'right 0']
    ],
    [
      'of three lines',
      { replace: [['一、总体情况', '告\n\n开\n\n题目\n\n一、总体情况']] },
      [
        'warning “告” 告 →  {"words":"告","line":3}',
        'warning “开” 开 →  {"words":"开","line":5}',
        'warning “题目” 题目 →  {"words":"题目","line":7}',
        'right 0'
      ]
    ],
    [
      'of five lines',
      { replace: [['一、总体情况', '告\n\n开\n\n题目\n\n字\n\n词\n\n一、总体情况']] },
      [
        'warning “告” 告 →  {"words":"告","line":3}',
        'warning “开” 开 →  {"words":"开","line":5}',
        'warning “题目” 题目 →  {"words":"题目","line":7}',
        'warning “字” 字 →  {"words":"字","line":9}',
        'warning “词” 词 →  {"words":"词","line":11}',
        'right 0'
      ]
    ],
    ['of six lines, a way of writing', { replace: [['一、总体情况', '告\n\n开\n\n题目\n\n字\n\n词\n\n句\n\n一、总体情况']] }, ['right 1']],
    ['of words on pages', { replace: [['一、总体情况', '目录\n\n附表\n\n打印本\n\n一、总体情况']] }, ['right 1']],
    ['of 目录 with more', { replace: [['一、总体情况', '新目录\n\n一、总体情况']] }, ['right 1']],
    [
      'of a line with 40 marks and blanks',
      { replace: [['一、总体情况', '告。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。\n\n一、总体情况']] },
      ['warning “告。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。” 告 →  {"words":"告","line":3}', 'right 0']
    ],
    [
      'of a line with 41 marks and blanks',
      { replace: [['一、总体情况', '告。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。\n\n一、总体情况']] },
      ['right 1']
    ],
    [
      'of a report in one line',
      '云溪县人民政府2023年政府信息公开工作年度报告一、总体情况本报告所列数据的统计期限为2023年1月1日至12月31日。（一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。二、主动公开政府信息情况第二十条第（一）项信息内容\t本年制发件数\t本年废止件数\t现行有效件数规章\t0\t0\t0行政规范性文件\t4\t1\t52第二十条第（五）项信息内容\t本年处理决定数量行政许可\t3140第二十条第（六）项信息内容\t本年处理决定数量行政处罚\t286行政强制\t41第二十条第（八）项信息内容\t本年收费金额（单位：万元）行政事业性收费\t128.4600三、收到和处理政府信息公开申请情况（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3四、政府信息公开行政复议、行政诉讼情况行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。五、存在的主要问题及改进情况存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。六、其他需要报告的事项2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。',
      ['right 0']
    ],
    [
      'of a report with each cell on its own line',
      '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2023年1月1日至12月31日。\n（一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n0\n0\n行政规范性文件\n4\n1\n52\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n3140\n第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n286\n行政强制\n41\n第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n128.4600\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n申请人情况\n\n\n自然人\n法人或其他组织\n总计\n\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n\n一、本年新收政府信息公开申请数量\n21\n6\n1\n0\n7\n1\n36\n二、上年结转政府信息公开申请数量\n2\n0\n0\n0\n0\n0\n2\n三、本年度办理结果\n（一）予以公开\n10\n2\n1\n0\n3\n1\n17\n\n（二）部分公开（区分处理的，只计这一情形，不计其他情形）\n2\n1\n0\n0\n0\n0\n3\n\n（三）不予公开\n1.属于国家秘密\n0\n0\n0\n0\n0\n0\n0\n\n2.其他法律行政法规禁止公开\n0\n0\n0\n0\n0\n0\n0\n\n3.危及“三安全一稳定”\n0\n0\n0\n0\n0\n0\n0\n\n4.保护第三方合法权益\n1\n1\n0\n0\n0\n0\n2\n\n5.属于三类内部事务信息\n1\n0\n0\n0\n1\n0\n2\n\n6.属于四类过程性信息\n0\n0\n0\n0\n1\n0\n1\n\n7.属于行政执法案卷\n0\n0\n0\n0\n0\n0\n0\n\n8.属于行政查询事项\n0\n0\n0\n0\n0\n0\n0\n\n（四）无法提供\n1.本机关不掌握相关政府信息\n4\n1\n0\n0\n1\n0\n6\n\n2.没有现成信息需要另行制作\n1\n0\n0\n0\n0\n0\n1\n\n3.补正后申请内容仍不明确\n0\n0\n0\n0\n0\n0\n0\n\n（五）不予处理\n1.信访举报投诉类申请\n0\n0\n0\n0\n0\n0\n0\n\n2.重复申请\n1\n0\n0\n0\n0\n0\n1\n\n3.要求提供公开出版物\n0\n0\n0\n0\n0\n0\n0\n\n4.无正当理由大量反复申请\n0\n0\n0\n0\n0\n0\n0\n\n5.要求行政机关确认或重新出具已获取信息\n0\n0\n0\n0\n0\n0\n0\n\n（六）其他处理\n1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\n1\n0\n0\n0\n0\n0\n1\n\n2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\n0\n0\n0\n0\n0\n0\n0\n\n3.其他\n0\n1\n0\n0\n0\n0\n1\n\n（七）总计\n21\n6\n1\n0\n6\n1\n35\n四、结转下年度继续办理\n2\n0\n0\n0\n1\n0\n3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\n行政诉讼\n\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n未经复议直接起诉\n复议后起诉\n\n\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n3\n1\n0\n1\n5\n1\n0\n0\n0\n1\n1\n0\n1\n0\n2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n开\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S17', patch)).toEqual(lines)
  })
})
