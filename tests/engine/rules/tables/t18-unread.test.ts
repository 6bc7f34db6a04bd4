import { describe, expect, it } from 'vitest'
import { specimenText } from '../../../../src/engine/form/specimen'
import { t18Unread } from '../../../../src/engine/rules/tables/t18-unread'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const ROW = '\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n'
const oneCellALine = (text: string) => text.replace(/\t+/g, '\n')

describe('T18 what cannot be read with certainty is said', () => {
  it('says how many figures a row has and how many it should have', async () => {
    const result = await check({ replace: [[ROW, '2.重复申请\t1\t0\t0\t0\t0\t1\n']] })
    const findings = fired(result, 'T18')
    expect(findings).toMatchObject([
      { severity: 'warning', expected: 7, found: 6, data: { kind: 'row', table: '表三', row: '（五）不予处理 2.重复申请', reason: 'count' } }
    ])
    expect(quotes(result, findings[0])).toEqual(['2.重复申请'])
    expect(Object.keys(result.report.facts).filter((id) => id.startsWith('requests.unprocessed.repeated.'))).toEqual([])
  })

  it('stands for T04, T08 and T14 on the row, and for the sums over it', async () => {
    const result = await check({ replace: [[ROW, '2.重复申请\t1\t0\t0\t0\t0\t1\n']] })
    expect(result.findings.map((one) => one.rule)).toEqual(['T18'])
    for (const rule of ['T08', 'T14', 'A02', 'A03']) expect(unchecked(result, rule)).toMatchObject([{ reason: 'unread' }])
  })

  it('says it of two rows as two', async () => {
    const result = await check({
      replace: [
        [ROW, '2.重复申请\t1\t0\t0\t0\t0\t1\n'],
        ['\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n', '3.要求提供公开出版物\t0\t0\t0\n']
      ]
    })
    expect(fired(result, 'T18').map((one) => one.found)).toEqual([6, 3])
  })

  it('says it once of a table that lost its figures', async () => {
    const bare = oneCellALine(specimenText()).split('\n')
    const from = bare.indexOf('三、收到和处理政府信息公开申请情况')
    const to = bare.indexOf('四、政府信息公开行政复议、行政诉讼情况')
    const result = await check(bare.filter((line, index) => index < from || index > to || !/^\d+$/.test(line)).join('\n'))
    expect(fired(result, 'T18')).toMatchObject([{ data: { kind: 'table', table: '表三', reason: 'lost' } }])
    expect(result.findings.filter((one) => one.severity === 'error')).toEqual([])
    expect(Object.keys(result.report.facts).filter((id) => id.startsWith('requests.'))).toEqual([])
  })

  it('says it once of a table whose repeated lines were removed', async () => {
    const text = oneCellALine(specimenText())
    const from = text.indexOf('一、本年新收')
    const to = text.indexOf('四、政府信息公开行政复议')
    const seen = new Set<string>()
    const kept = text
      .slice(from, to)
      .split('\n')
      .filter((line) => !seen.has(line) && seen.add(line))
    const result = await check(`${text.slice(0, from)}${kept.join('\n')}\n\n${text.slice(to)}`)
    expect(fired(result, 'T18')).toMatchObject([{ data: { kind: 'table', table: '表三', reason: 'deduplicated' } }])
    expect(Object.keys(result.report.facts).filter((id) => id.startsWith('requests.'))).toEqual([])
  })

  it('says it of a table of which only heads are left, in place of calling it missing', async () => {
    const text = specimenText()
    const from = text.indexOf('一、本年新收')
    const result = await check(text.slice(0, from) + text.slice(text.indexOf('四、政府信息公开行政复议')))
    const findings = fired(result, 'T18')
    expect(findings).toMatchObject([{ severity: 'warning', data: { kind: 'table', table: '表三' } }])
    expect(quotes(result, findings[0])).toEqual(['三、收到和处理政府信息公开申请情况'])
    expect(fired(result, 'T02')).toEqual([])
    expect(unchecked(result, 'T02')).toMatchObject([{ reason: 'ambiguous' }])
  })

  it('takes a row absent from a table with five unread rows for lost, not for missing', async () => {
    const rows = specimenText()
      .split('\n')
      .filter((line) => /\t\d\.属于/.test(line))
    const result = await check({ replace: [[ROW, ''], ...rows.map((line) => [line, line.trim().replace(/\t\d+$/, '')] as const)] })
    expect(fired(result, 'T04')).toEqual([])
    expect(fired(result, 'T18').map((one) => one.data.kind)).toEqual(['rows', 'several'])
    expect(rows).toHaveLength(5)
  })

  it('lets values that slipped behind the label be, and complete rows in any layout', async () => {
    expect(fired(await check({ replace: [[ROW, '2.重复申请\t1\t0\t0\t0\t0\t0\t1\n']] }), 'T18')).toEqual([])
    expect(fired(await check(oneCellALine(specimenText())), 'T18')).toEqual([])
    expect(fired(await check({ edition: '2019' }), 'T18')).toEqual([])
  })
})

describe('the whole verdict of T18', () => {
  it.each<[string, Patch | string, string[]]>([
    ['of the specimen', {}, ['right 3']],
    [
      'with a row of too few values',
      { replace: [['2.重复申请\t1\t0\t0\t0\t0\t0\t1', '2.重复申请\t1\t0\t0\t0\t1']] },
      ['warning “2.重复申请” 5 → 7 {"kind":"row","table":"表三","row":"（五）不予处理 2.重复申请","count":5,"columns":7,"reason":"count"}', 'right 2']
    ],
    [
      'with three such rows',
      {
        replace: [
          ['2.重复申请\t1\t0\t0\t0\t0\t0\t1', '2.重复申请\t1\t0\t0\t0\t1'],
          ['1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0', '1.属于国家秘密\t0\t0\t0\t0'],
          ['8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0', '8.属于行政查询事项\t0\t0\t0']
        ]
      },
      [
        'warning “1.属于国家秘密” 4 → 7 {"kind":"row","table":"表三","row":"（三）不予公开 1.属于国家秘密","count":4,"columns":7,"reason":"count"}',
        'warning “8.属于行政查询事项” 3 → 7 {"kind":"row","table":"表三","row":"（三）不予公开 8.属于行政查询事项","count":3,"columns":7,"reason":"count"}',
        'warning “2.重复申请” 5 → 7 {"kind":"row","table":"表三","row":"（五）不予处理 2.重复申请","count":5,"columns":7,"reason":"count"}',
        'right 2'
      ]
    ],
    [
      'with four such rows',
      {
        replace: [
          ['2.重复申请\t1\t0\t0\t0\t0\t0\t1', '2.重复申请\t1\t0\t0\t0\t1'],
          ['1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0', '1.属于国家秘密\t0\t0\t0\t0'],
          ['8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0', '8.属于行政查询事项\t0\t0\t0'],
          ['7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0', '7.属于行政执法案卷\t0\t0\t0']
        ]
      },
      [
        'warning “1.属于国家秘密” “7.属于行政执法案卷” “8.属于行政查询事项” “2.重复申请” {"table":"表三","row":"（三）不予公开 1.属于国家秘密、（三）不予公开 7.属于行政执法案卷、（三）不予公开 8.属于行政查询事项等 4 行","columns":null,"kind":"several","count":4,"reason":"count"}',
        'right 2'
      ]
    ],
    [
      'without values in a row',
      { replace: [['2.重复申请\t1\t0\t0\t0\t0\t0\t1', '2.重复申请']] },
      ['warning “2.重复申请” 0 → 7 {"kind":"row","table":"表三","row":"（五）不予处理 2.重复申请","count":0,"columns":7,"reason":"none"}', 'right 2']
    ],
    [
      'without values in a row of table two',
      { replace: [['行政许可\t3140\n', '行政许可\n']] },
      ['warning “行政许可” 0 → 1 {"kind":"row","table":"表二","row":"行政许可","count":0,"columns":1,"reason":"none"}', 'right 2']
    ],
    [
      'without values in all rows of table two',
      {
        replace: [
          ['规章\t0\t0\t0', '规章'],
          ['行政规范性文件\t4\t1\t52', '行政规范性文件'],
          ['行政许可\t3140', '行政许可'],
          ['行政处罚\t286', '行政处罚'],
          ['行政强制\t41', '行政强制'],
          ['行政事业性收费\t128.4600', '行政事业性收费']
        ]
      },
      ['warning “第二十条第（一）项” {"table":"表二","row":null,"columns":null,"kind":"table","count":0,"reason":"lost"}', 'right 2']
    ],
    [
      'with five rows lost',
      {
        replace: [
          ['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', ''],
          ['\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n', ''],
          ['\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n', ''],
          ['\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n', ''],
          ['\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n', '']
        ]
      },
      [
        'warning “三、收到和处理政府信息公开申请情况” {"table":"表三","row":"（三）不予公开 1.属于国家秘密、（三）不予公开 7.属于行政执法案卷、（三）不予公开 8.属于行政查询事项、（五）不予处理 2.重复申请、（六）其他处理 3.其他","columns":null,"kind":"rows","count":5,"reason":"lost"}',
        'right 2'
      ]
    ],
    [
      'with five rows lost and one unread',
      {
        replace: [
          ['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', ''],
          ['\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n', ''],
          ['\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n', ''],
          ['\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n', ''],
          ['\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n', ''],
          ['3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0', '3.要求提供公开出版物\t0\t0\t0']
        ]
      },
      [
        'warning “三、收到和处理政府信息公开申请情况” {"table":"表三","row":"（三）不予公开 1.属于国家秘密、（三）不予公开 7.属于行政执法案卷、（三）不予公开 8.属于行政查询事项、（五）不予处理 2.重复申请、（六）其他处理 3.其他","columns":null,"kind":"rows","count":5,"reason":"lost"}',
        'warning “3.要求提供公开出版物” 3 → 7 {"kind":"row","table":"表三","row":"（五）不予处理 3.要求提供公开出版物","count":3,"columns":7,"reason":"count"}',
        'right 2'
      ]
    ],
    [
      'with the heads of table three in another order',
      { replace: [['商业企业\t科研机构', '科研机构\t商业企业']] },
      [
        'warning “（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）” {"table":"表三","row":null,"columns":null,"kind":"table","count":0,"reason":"order"}',
        'right 2'
      ]
    ],
    [
      'of a table in shreds',
      '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2023年1月1日至12月31日。\n（一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t4\t1\t52\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3140\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t286\n行政强制\t41\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t128.4600\n\n三、收到和处理政府信息公开申请情况\n\n申请人情况 商业企业 科研机构 社会公益组织 法律服务机构 21 6 1 0 7 1 36 2 0 0 0 0\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      ['warning “三、收到和处理政府信息公开申请情况” {"table":"表三","row":null,"columns":null,"kind":"table","count":0,"reason":"label"}', 'right 2']
    ],
    [
      'of a table in shreds, as a part',
      '三、收到和处理政府信息公开申请情况\n\n申请人情况 商业企业 科研机构 社会公益组织 法律服务机构 21 6 1 0 7 1 36 2 0 0 0 0\n\n',
      ['right 0']
    ],
    [
      'of a report with each cell on its own line',
      '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2023年1月1日至12月31日。\n（一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n0\n0\n行政规范性文件\n4\n1\n52\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n3140\n第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n286\n行政强制\n41\n第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n128.4600\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n申请人情况\n\n\n自然人\n法人或其他组织\n总计\n\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n\n一、本年新收政府信息公开申请数量\n21\n6\n1\n0\n7\n1\n36\n二、上年结转政府信息公开申请数量\n2\n0\n0\n0\n0\n0\n2\n三、本年度办理结果\n（一）予以公开\n10\n2\n1\n0\n3\n1\n17\n\n（二）部分公开（区分处理的，只计这一情形，不计其他情形）\n2\n1\n0\n0\n0\n0\n3\n\n（三）不予公开\n1.属于国家秘密\n0\n0\n0\n0\n0\n0\n0\n\n2.其他法律行政法规禁止公开\n0\n0\n0\n0\n0\n0\n0\n\n3.危及“三安全一稳定”\n0\n0\n0\n0\n0\n0\n0\n\n4.保护第三方合法权益\n1\n1\n0\n0\n0\n0\n2\n\n5.属于三类内部事务信息\n1\n0\n0\n0\n1\n0\n2\n\n6.属于四类过程性信息\n0\n0\n0\n0\n1\n0\n1\n\n7.属于行政执法案卷\n0\n0\n0\n0\n0\n0\n0\n\n8.属于行政查询事项\n0\n0\n0\n0\n0\n0\n0\n\n（四）无法提供\n1.本机关不掌握相关政府信息\n4\n1\n0\n0\n1\n0\n6\n\n2.没有现成信息需要另行制作\n1\n0\n0\n0\n0\n0\n1\n\n3.补正后申请内容仍不明确\n0\n0\n0\n0\n0\n0\n0\n\n（五）不予处理\n1.信访举报投诉类申请\n0\n0\n0\n0\n0\n0\n0\n\n2.重复申请\n1\n0\n0\n0\n0\n0\n1\n\n3.要求提供公开出版物\n0\n0\n0\n0\n0\n0\n0\n\n4.无正当理由大量反复申请\n0\n0\n0\n0\n0\n0\n0\n\n5.要求行政机关确认或重新出具已获取信息\n0\n0\n0\n0\n0\n0\n0\n\n（六）其他处理\n1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\n1\n0\n0\n0\n0\n0\n1\n\n2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\n0\n0\n0\n0\n0\n0\n0\n\n3.其他\n0\n1\n0\n0\n0\n0\n1\n\n（七）总计\n21\n6\n1\n0\n6\n1\n35\n四、结转下年度继续办理\n2\n0\n0\n0\n1\n0\n3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\n行政诉讼\n\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n未经复议直接起诉\n复议后起诉\n\n\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n3\n1\n0\n1\n5\n1\n0\n0\n0\n1\n1\n0\n1\n0\n2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      ['right 3']
    ],
    [
      'of a report with each cell on its own line and a number torn',
      '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2023年1月1日至12月31日。\n（一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n0\n0\n行政规范性文件\n4\n1\n52\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n3140\n第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n286\n行政强制\n41\n第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n128.4600\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n申请人情况\n\n\n自然人\n法人或其他组织\n总计\n\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n\n一、本年新收政府信息公开申请数量\n21\n6\n1\n0\n7\n1\n3\n6\n二、上年结转政府信息公开申请数量\n2\n0\n0\n0\n0\n0\n2\n三、本年度办理结果\n（一）予以公开\n10\n2\n1\n0\n3\n1\n17\n\n（二）部分公开（区分处理的，只计这一情形，不计其他情形）\n2\n1\n0\n0\n0\n0\n3\n\n（三）不予公开\n1.属于国家秘密\n0\n0\n0\n0\n0\n0\n0\n\n2.其他法律行政法规禁止公开\n0\n0\n0\n0\n0\n0\n0\n\n3.危及“三安全一稳定”\n0\n0\n0\n0\n0\n0\n0\n\n4.保护第三方合法权益\n1\n1\n0\n0\n0\n0\n2\n\n5.属于三类内部事务信息\n1\n0\n0\n0\n1\n0\n2\n\n6.属于四类过程性信息\n0\n0\n0\n0\n1\n0\n1\n\n7.属于行政执法案卷\n0\n0\n0\n0\n0\n0\n0\n\n8.属于行政查询事项\n0\n0\n0\n0\n0\n0\n0\n\n（四）无法提供\n1.本机关不掌握相关政府信息\n4\n1\n0\n0\n1\n0\n6\n\n2.没有现成信息需要另行制作\n1\n0\n0\n0\n0\n0\n1\n\n3.补正后申请内容仍不明确\n0\n0\n0\n0\n0\n0\n0\n\n（五）不予处理\n1.信访举报投诉类申请\n0\n0\n0\n0\n0\n0\n0\n\n2.重复申请\n1\n0\n0\n0\n0\n0\n1\n\n3.要求提供公开出版物\n0\n0\n0\n0\n0\n0\n0\n\n4.无正当理由大量反复申请\n0\n0\n0\n0\n0\n0\n0\n\n5.要求行政机关确认或重新出具已获取信息\n0\n0\n0\n0\n0\n0\n0\n\n（六）其他处理\n1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\n1\n0\n0\n0\n0\n0\n1\n\n2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\n0\n0\n0\n0\n0\n0\n0\n\n3.其他\n0\n1\n0\n0\n0\n0\n1\n\n（七）总计\n21\n6\n1\n0\n6\n1\n35\n四、结转下年度继续办理\n2\n0\n0\n0\n1\n0\n3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\n行政诉讼\n\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n未经复议直接起诉\n复议后起诉\n\n\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n3\n1\n0\n1\n5\n1\n0\n0\n0\n1\n1\n0\n1\n0\n2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      [
        'warning “一、本年新收政府信息公开申请数量” 8 → 7 {"kind":"row","table":"表三","row":"一、本年新收政府信息公开申请数量","count":8,"columns":7,"reason":"count"}',
        'right 2'
      ]
    ],
    [
      'of a report in one line',
      '云溪县人民政府2023年政府信息公开工作年度报告 一、总体情况 本报告所列数据的统计期限为2023年1月1日至12月31日。 （一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。 （二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。 （三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。 （四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。 （五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。 二、主动公开政府信息情况 第二十条第（一）项 信息内容 本年制发件数 本年废止件数 现行有效件数 规章 0 0 0 行政规范性文件 4 1 52 第二十条第（五）项 信息内容 本年处理决定数量 行政许可 3140 第二十条第（六）项 信息内容 本年处理决定数量 行政处罚 286 行政强制 41 第二十条第（八）项 信息内容 本年收费金额（单位：万元） 行政事业性收费 128.4600 三、收到和处理政府信息公开申请情况 （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 申请人情况 自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他 一、本年新收政府信息公开申请数量 21 6 1 0 7 1 36 二、上年结转政府信息公开申请数量 2 0 0 0 0 0 2 三、本年度办理结果 （一）予以公开 10 2 1 0 3 1 17 （二）部分公开（区分处理的，只计这一情形，不计其他情形） 2 1 0 0 0 0 3 （三）不予公开 1.属于国家秘密 0 0 0 0 0 0 0 2.其他法律行政法规禁止公开 0 0 0 0 0 0 0 3.危及“三安全一稳定” 0 0 0 0 0 0 0 4.保护第三方合法权益 1 1 0 0 0 0 2 5.属于三类内部事务信息 1 0 0 0 1 0 2 6.属于四类过程性信息 0 0 0 0 1 0 1 7.属于行政执法案卷 0 0 0 0 0 0 0 8.属于行政查询事项 0 0 0 0 0 0 0 （四）无法提供 1.本机关不掌握相关政府信息 4 1 0 0 1 0 6 2.没有现成信息需要另行制作 1 0 0 0 0 0 1 3.补正后申请内容仍不明确 0 0 0 0 0 0 0 （五）不予处理 1.信访举报投诉类申请 0 0 0 0 0 0 0 2.重复申请 1 0 0 0 0 0 1 3.要求提供公开出版物 0 0 0 0 0 0 0 4.无正当理由大量反复申请 0 0 0 0 0 0 0 5.要求行政机关确认或重新出具已获取信息 0 0 0 0 0 0 0 （六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 1 0 0 0 0 0 1 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 0 0 0 0 0 0 0 3.其他 0 1 0 0 0 0 1 （七）总计 21 6 1 0 6 1 35 四、结转下年度继续办理 2 0 0 0 1 0 3 四、政府信息公开行政复议、行政诉讼情况 行政复议 行政诉讼 结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉 结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计 3 1 0 1 5 1 0 0 0 1 1 0 1 0 2 对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。 五、存在的主要问题及改进情况 存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。 改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。 六、其他需要报告的事项 2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。 ',
      ['right 3']
    ],
    [
      'of rows given once',
      '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2023年1月1日至12月31日。\n（一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n行政规范性文件\n4\n1\n52\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n3140\n第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n286\n行政强制\n41\n第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n128.4600\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n申请人情况\n\n\n自然人\n法人或其他组织\n总计\n\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n\n一、本年新收政府信息公开申请数量\n21\n6\n1\n0\n7\n1\n36\n二、上年结转政府信息公开申请数量\n2\n0\n2\n三、本年度办理结果\n（一）予以公开\n10\n2\n1\n0\n3\n1\n17\n\n（二）部分公开（区分处理的，只计这一情形，不计其他情形）\n2\n1\n0\n3\n\n（三）不予公开\n1.属于国家秘密\n0\n\n2.其他法律行政法规禁止公开\n0\n\n3.危及“三安全一稳定”\n0\n\n4.保护第三方合法权益\n1\n1\n0\n2\n\n5.属于三类内部事务信息\n1\n0\n1\n0\n2\n\n6.属于四类过程性信息\n0\n1\n0\n1\n\n7.属于行政执法案卷\n0\n\n8.属于行政查询事项\n0\n\n（四）无法提供\n1.本机关不掌握相关政府信息\n4\n1\n0\n1\n0\n6\n\n2.没有现成信息需要另行制作\n1\n0\n1\n\n3.补正后申请内容仍不明确\n0\n\n（五）不予处理\n1.信访举报投诉类申请\n0\n\n2.重复申请\n1\n0\n1\n\n3.要求提供公开出版物\n0\n\n4.无正当理由大量反复申请\n0\n\n5.要求行政机关确认或重新出具已获取信息\n0\n\n（六）其他处理\n1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\n1\n0\n1\n\n2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\n0\n\n3.其他\n0\n1\n0\n1\n\n（七）总计\n21\n6\n1\n0\n6\n1\n35\n四、结转下年度继续办理\n2\n0\n1\n0\n3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\n行政诉讼\n\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n未经复议直接起诉\n复议后起诉\n\n\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n3\n1\n0\n1\n5\n1\n0\n1\n1\n0\n1\n0\n2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      [
        'warning “第二十条第（一）项” {"table":"表二","row":null,"columns":null,"kind":"table","count":0,"reason":"deduplicated"}',
        'warning “二、上年结转政府信息公开申请数量” “（二）部分公开（区分处理的，只计这一情形，不计其他情形）” “1.属于国家秘密” “2.其他法律行政法规禁止公开” “3.危及“三安全一稳定”” “4.保护第三方合法权益” “5.属于三类内部事务信息” “6.属于四类过程性信息” “7.属于行政执法案卷” “8.属于行政查询事项” “1.本机关不掌握相关政府信息” “2.没有现成信息需要另行制作” “3.补正后申请内容仍不明确” “1.信访举报投诉类申请” “2.重复申请” “3.要求提供公开出版物” “4.无正当理由大量反复申请” “5.要求行政机关确认或重新出具已获取信息” “1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请” “2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请” “3.其他” “四、结转下年度继续办理” {"table":"表三","row":"二、上年结转政府信息公开申请数量、（二）部分公开、（三）不予公开 1.属于国家秘密等 22 行","columns":null,"kind":"several","count":22,"reason":"count"}',
        'warning “行政复议” {"table":"表四","row":null,"columns":null,"kind":"table","count":0,"reason":"count"}',
        'right 0'
      ]
    ],
    [
      'for 2019',
      { edition: '2019', year: 2019, replace: [['2.重复申请\t1\t0\t0\t0\t0\t0\t1', '2.重复申请\t1\t0\t0\t0\t1']] },
      ['info “2.重复申请” 5 → 7 {"kind":"row","table":"表三","row":"（五）不予处理 2.重复申请","count":5,"columns":7,"reason":"count"}', 'right 2']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('T18', patch)).toEqual(lines)
  })
})

describe('what T18 says', () => {
  const data = { kind: 'row', table: '表三', row: '（七）总计', count: 5, columns: 7, reason: 'count' }

  it.each([
    [{}, '表三“（七）总计”这一行有 5 个数，应有 7 个，无法确定缺的是哪一格，这一行没有检查。'],
    [{ count: 8 }, '表三“（七）总计”这一行有 8 个数，应有 7 个，无法确定哪个数是多的，这一行没有检查。'],
    [{ count: 7 }, '表三“（七）总计”这一行有 7 个数，应有 7 个，无法确定哪个数是多的，这一行没有检查。'],
    [{ reason: 'none' }, '表三“（七）总计”这一行只有行名，没有数字，这一行没有检查。'],
    [{ reason: 'lost' }, '表三“（七）总计”这一行只有行名，没有数字，这一行没有检查。'],
    [{ reason: 'torn' }, '表三“（七）总计”这一行有数字被拆开了，无法确定怎样合并，这一行没有检查。'],
    [{ reason: 'order' }, '表三“（七）总计”这一行的表头次序与表样不同，无法确定每个数在哪一格，这一行没有检查。'],
    [{ reason: 'deduplicated' }, '表三“（七）总计”这一行相同的内容在复制时只留下了一次，无法确定数字在哪一格，这一行没有检查。'],
    [{ reason: 'label' }, '表三“（七）总计”这一行行名不全，无法确定是哪一行，这一行没有检查。']
  ])('of a row, %j', (change, sentence) => {
    expect(t18Unread.say({ ...data, ...change })).toBe(sentence)
  })

  it.each([
    ['count', '各行的数与表样的格数对不上，无法确定每个数在哪一格'],
    ['none', '只有行名，没有数字'],
    ['torn', '数字被拆开了，无法确定怎样合并'],
    ['deduplicated', '相同的行在复制时只留下了一次，无法确定数字原来在哪一格'],
    ['lost', '复制时丢了格子，只剩行名没有数字'],
    ['label', '行名不全，无法确定哪一行是哪一行']
  ])('of a table that could not be read: %s', (reason, words) => {
    const told = { ...data, kind: 'table', row: null, columns: null, reason }
    expect(t18Unread.say(told)).toBe(`表三${words}，表三没有检查。请直接放入文件，不要从手机复制。`)
  })

  it('of a table whose heads stand in another order: what to do about it', () => {
    expect(t18Unread.say({ ...data, kind: 'table', row: null, columns: null, reason: 'order' })).toBe(
      '表三表头的次序与表样不同，无法确定每个数在哪一格，表三没有检查。请把表头和数字按表样的次序排列。'
    )
  })
})
