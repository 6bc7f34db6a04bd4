import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

describe('T06 columns bear the names of the form', () => {
  it.each([
    ['现行有效件数', '现行有效件'],
    ['本年制发件数', '本年发件'],
    ['本年制发件数', '本年（2023）制发件数'],
    ['本年处理决定数量', '处理决定数量']
  ])('%s written as %s', async (official, printed) => {
    const result = await check({ replace: [[official, printed]] })
    const findings = fired(result, 'T06')
    expect(findings).toMatchObject([{ severity: 'warning', expected: official, found: printed, data: { table: '表二' } }])
    expect(quotes(result, findings[0])).toEqual([printed])
  })

  it('is an error where the head means something else', async () => {
    const result = await check({ replace: [['本年处理决定数量', '公开数量']] })
    expect(fired(result, 'T06')).toMatchObject([{ severity: 'error', expected: '本年处理决定数量', found: '公开数量' }])
  })

  it('asks for a head that table three lacks', async () => {
    const result = await check({ replace: [['\t社会公益组织\t', '\t公益团体\t']] })
    expect(fired(result, 'T06')).toMatchObject([{ severity: 'warning', expected: '社会公益组织', found: null, data: { table: '表三' } }])
  })

  it.each([
    [{ replace: [['本年收费金额（单位：万元）', '本年收费金额(万元)']] }],
    [{ replace: [['结果维持\t结果纠正', '结果 维持\t结果 纠正']] }],
    [{ edition: '2019', replace: [['上一年项目数量', '上一年项目数量（指2019年的事项数量）']] }],
    [{ edition: '2019', replace: [['本年增/减', '本年增／减']] }],
    [{ edition: '2019' }]
  ] as const)('lets the same words in another dress be %#', async (patch) => {
    expect(fired(await check(patch), 'T06')).toEqual([])
  })

  it('leaves the unit to T13', async () => {
    const result = await check({ replace: [['本年收费金额（单位：万元）', '本年收费金额']] })
    expect(fired(result, 'T06')).toEqual([])
    expect(fired(result, 'T13')).toHaveLength(1)
  })
})

it('misses no heads over the figures of table four copied alone', async () => {
  const result = await check(`四、政府信息公开行政复议、行政诉讼情况\n${[2, 0, 1, 1, 4, 0, 4, 0, 0, 4, 1, 0, 0, 1, 2].join('\t')}`)
  expect(result.coverage.read).toBe(15)
  expect(fired(result, 'T06')).toEqual([])
})

describe('T06 heads that name the year', () => {
  it('stand for 本年, but are other words', async () => {
    const result = await check({ replace: [['本年收费金额（单位：万元）', '2023年收费金额（单位：万元）']] })
    expect(fired(result, 'T06')).toMatchObject([{ severity: 'warning', expected: '本年收费金额', data: { changed: 0 } }])
    const other = await check({ replace: [['本年收费金额（单位：万元）', '2023年项目数量（单位：万元）']] })
    expect(fired(other, 'T06')).toMatchObject([{ severity: 'error', data: { changed: 1 } }])
  })
})

describe('the whole verdict of T06', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'in the outdated form',
      {
        edition: '2019',
        replace: [
          ['云溪县人民政府2020年', '云溪县人民政府2023年'],
          ['统计期限为2020年', '统计期限为2023年']
        ]
      },
      ['unchecked ambiguous 表二用的是 2019 年试行表，换成 2021 年表样后再核对行名、列名和填写格式。', 'right 12']
    ],
    ['of the specimen', {}, ['right 18']],
    ['of the specimen of 2019', { edition: '2019' }, ['right 25']],
    [
      'with a shortened head',
      { replace: [['现行有效件数', '现行有效件']] },
      ['warning “现行有效件” 现行有效件 → 现行有效件数 {"table":"表二","expected":"现行有效件数","found":"现行有效件","changed":0}', 'right 17']
    ],
    [
      'with other words',
      { replace: [['本年处理决定数量', '公开数量']] },
      ['error “公开数量” 公开数量 → 本年处理决定数量 {"table":"表二","expected":"本年处理决定数量","found":"公开数量","changed":1}', 'right 17']
    ],
    [
      'with a head of table three in other words',
      { replace: [['\t社会公益组织\t', '\t公益团体\t']] },
      ['warning “自然人” null → 社会公益组织 {"table":"表三","expected":"社会公益组织","found":null,"changed":0}', 'right 17']
    ],
    [
      'with a head of table three left empty',
      { replace: [['\t社会公益组织\t', '\t\t']] },
      ['warning “自然人” null → 社会公益组织 {"table":"表三","expected":"社会公益组织","found":null,"changed":0}', 'right 17']
    ],
    [
      'with a head of table three altered',
      { replace: [['\t法律服务机构\t', '\t法律服务组织\t']] },
      ['warning “自然人” null → 法律服务机构 {"table":"表三","expected":"法律服务机构","found":null,"changed":0}', 'right 17']
    ],
    [
      'with half of the heads of table three gone',
      { replace: [['\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t', '\t\t\t\t\t\t\t\t\t']] },
      ['right 11']
    ],
    ['with four heads of table three gone', { replace: [['商业企业\t科研机构\t社会公益组织\t法律服务机构', '\t\t\t']] }, ['right 11']],
    [
      'with three heads of table three gone',
      { replace: [['商业企业\t科研机构\t社会公益组织', '\t\t']] },
      [
        'warning “自然人” null → 商业企业 {"table":"表三","expected":"商业企业","found":null,"changed":0}',
        'warning “自然人” null → 科研机构 {"table":"表三","expected":"科研机构","found":null,"changed":0}',
        'warning “自然人” null → 社会公益组织 {"table":"表三","expected":"社会公益组织","found":null,"changed":0}',
        'right 15'
      ]
    ],
    [
      'with a head of table four left out once',
      { replace: [['结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉', '结果维持\t结果纠正\t\t尚未审结\t总计\t未经复议直接起诉']] },
      ['warning “结果维持” null → 其他结果 {"table":"表四","expected":"其他结果","found":null,"changed":0}', 'right 17']
    ],
    [
      'with a head of table four in other words twice',
      {
        replace: [
          ['结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉', '结果维持\t结果改变\t其他结果\t尚未审结\t总计\t未经复议直接起诉'],
          ['结果纠正', '结果改变']
        ]
      },
      ['warning “结果维持” null → 结果纠正 {"table":"表四","expected":"结果纠正","found":null,"changed":0}', 'right 17']
    ],
    [
      'of table four in one block',
      {
        replace: [
          ['行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n', ''],
          ['\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n', '']
        ]
      },
      ['right 18']
    ],
    ['with a unit in other brackets', { replace: [['本年收费金额（单位：万元）', '本年收费金额(万元)']] }, ['right 18']],
    ['without its unit', { replace: [['本年收费金额（单位：万元）', '本年收费金额']] }, ['right 18']],
    ['with a remark behind a head', { edition: '2019', replace: [['上一年项目数量', '上一年项目数量（指2019年的事项数量）']] }, ['right 25']],
    [
      'with a head left empty in table two',
      { replace: [['信息内容\t本年制发件数\t本年废止件数\t现行有效件数', '信息内容\t本年制发件数\t\t现行有效件数']] },
      ['warning “本年制发件数” null → 本年废止件数 {"table":"表二","expected":"本年废止件数","found":null,"changed":0}', 'right 17']
    ],
    [
      'with a head twice in table two',
      { replace: [['信息内容\t本年制发件数\t本年废止件数\t现行有效件数', '信息内容\t本年制发件数\t本年制发件数\t现行有效件数']] },
      ['warning “本年制发件数” null → 本年废止件数 {"table":"表二","expected":"本年废止件数","found":null,"changed":0}', 'right 17']
    ],
    [
      'with heads of another item in table two',
      { replace: [['信息内容\t本年处理决定数量\n行政许可', '信息内容\t本年收费金额\n行政许可']] },
      ['error “本年收费金额” 本年收费金额 → 本年处理决定数量 {"table":"表二","expected":"本年处理决定数量","found":"本年收费金额","changed":1}', 'right 17']
    ],
    [
      'with a foreign head beside an absent one',
      { replace: [['信息内容\t本年制发件数\t本年废止件数\t现行有效件数', '信息内容\t本年制发件数\t公开渠道\t现行有效件数']] },
      ['error “公开渠道” 公开渠道 → 本年废止件数 {"table":"表二","expected":"本年废止件数","found":"公开渠道","changed":1}', 'right 17']
    ],
    [
      'with two foreign heads',
      { replace: [['信息内容\t本年制发件数\t本年废止件数\t现行有效件数', '信息内容\t制发\t公开渠道\t现行有效件数']] },
      [
        'warning “制发” 制发 → 本年制发件数 {"table":"表二","expected":"本年制发件数","found":"制发","changed":0}',
        'error “公开渠道” 公开渠道 → 本年废止件数 {"table":"表二","expected":"本年废止件数","found":"公开渠道","changed":1}',
        'right 16'
      ]
    ],
    ['without the heads of an item', { replace: [['信息内容\t本年处理决定数量\n行政许可', '行政许可']] }, ['right 17']],
    [
      'with each cell on its own line',
      '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2023年1月1日至12月31日。\n（一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n0\n0\n行政规范性文件\n4\n1\n52\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n3140\n第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n286\n行政强制\n41\n第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n128.4600\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n申请人情况\n\n\n自然人\n法人或其他组织\n总计\n\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n\n一、本年新收政府信息公开申请数量\n21\n6\n1\n0\n7\n1\n36\n二、上年结转政府信息公开申请数量\n2\n0\n0\n0\n0\n0\n2\n三、本年度办理结果\n（一）予以公开\n10\n2\n1\n0\n3\n1\n17\n\n（二）部分公开（区分处理的，只计这一情形，不计其他情形）\n2\n1\n0\n0\n0\n0\n3\n\n（三）不予公开\n1.属于国家秘密\n0\n0\n0\n0\n0\n0\n0\n\n2.其他法律行政法规禁止公开\n0\n0\n0\n0\n0\n0\n0\n\n3.危及“三安全一稳定”\n0\n0\n0\n0\n0\n0\n0\n\n4.保护第三方合法权益\n1\n1\n0\n0\n0\n0\n2\n\n5.属于三类内部事务信息\n1\n0\n0\n0\n1\n0\n2\n\n6.属于四类过程性信息\n0\n0\n0\n0\n1\n0\n1\n\n7.属于行政执法案卷\n0\n0\n0\n0\n0\n0\n0\n\n8.属于行政查询事项\n0\n0\n0\n0\n0\n0\n0\n\n（四）无法提供\n1.本机关不掌握相关政府信息\n4\n1\n0\n0\n1\n0\n6\n\n2.没有现成信息需要另行制作\n1\n0\n0\n0\n0\n0\n1\n\n3.补正后申请内容仍不明确\n0\n0\n0\n0\n0\n0\n0\n\n（五）不予处理\n1.信访举报投诉类申请\n0\n0\n0\n0\n0\n0\n0\n\n2.重复申请\n1\n0\n0\n0\n0\n0\n1\n\n3.要求提供公开出版物\n0\n0\n0\n0\n0\n0\n0\n\n4.无正当理由大量反复申请\n0\n0\n0\n0\n0\n0\n0\n\n5.要求行政机关确认或重新出具已获取信息\n0\n0\n0\n0\n0\n0\n0\n\n（六）其他处理\n1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\n1\n0\n0\n0\n0\n0\n1\n\n2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\n0\n0\n0\n0\n0\n0\n0\n\n3.其他\n0\n1\n0\n0\n0\n0\n1\n\n（七）总计\n21\n6\n1\n0\n6\n1\n35\n四、结转下年度继续办理\n2\n0\n0\n0\n1\n0\n3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\n行政诉讼\n\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n未经复议直接起诉\n复议后起诉\n\n\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n3\n1\n0\n1\n5\n1\n0\n0\n0\n1\n1\n0\n1\n0\n2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      ['right 6']
    ],
    [
      'with each cell on its own line and a head left out',
      '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2023年1月1日至12月31日。\n（一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\n本年制发件数\n现行有效件数\n规章\n0\n0\n0\n行政规范性文件\n4\n1\n52\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n3140\n第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n286\n行政强制\n41\n第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n128.4600\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n申请人情况\n\n\n自然人\n法人或其他组织\n总计\n\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n\n一、本年新收政府信息公开申请数量\n21\n6\n1\n0\n7\n1\n36\n二、上年结转政府信息公开申请数量\n2\n0\n0\n0\n0\n0\n2\n三、本年度办理结果\n（一）予以公开\n10\n2\n1\n0\n3\n1\n17\n\n（二）部分公开（区分处理的，只计这一情形，不计其他情形）\n2\n1\n0\n0\n0\n0\n3\n\n（三）不予公开\n1.属于国家秘密\n0\n0\n0\n0\n0\n0\n0\n\n2.其他法律行政法规禁止公开\n0\n0\n0\n0\n0\n0\n0\n\n3.危及“三安全一稳定”\n0\n0\n0\n0\n0\n0\n0\n\n4.保护第三方合法权益\n1\n1\n0\n0\n0\n0\n2\n\n5.属于三类内部事务信息\n1\n0\n0\n0\n1\n0\n2\n\n6.属于四类过程性信息\n0\n0\n0\n0\n1\n0\n1\n\n7.属于行政执法案卷\n0\n0\n0\n0\n0\n0\n0\n\n8.属于行政查询事项\n0\n0\n0\n0\n0\n0\n0\n\n（四）无法提供\n1.本机关不掌握相关政府信息\n4\n1\n0\n0\n1\n0\n6\n\n2.没有现成信息需要另行制作\n1\n0\n0\n0\n0\n0\n1\n\n3.补正后申请内容仍不明确\n0\n0\n0\n0\n0\n0\n0\n\n（五）不予处理\n1.信访举报投诉类申请\n0\n0\n0\n0\n0\n0\n0\n\n2.重复申请\n1\n0\n0\n0\n0\n0\n1\n\n3.要求提供公开出版物\n0\n0\n0\n0\n0\n0\n0\n\n4.无正当理由大量反复申请\n0\n0\n0\n0\n0\n0\n0\n\n5.要求行政机关确认或重新出具已获取信息\n0\n0\n0\n0\n0\n0\n0\n\n（六）其他处理\n1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\n1\n0\n0\n0\n0\n0\n1\n\n2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\n0\n0\n0\n0\n0\n0\n0\n\n3.其他\n0\n1\n0\n0\n0\n0\n1\n\n（七）总计\n21\n6\n1\n0\n6\n1\n35\n四、结转下年度继续办理\n2\n0\n0\n0\n1\n0\n3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\n行政诉讼\n\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n未经复议直接起诉\n复议后起诉\n\n\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n3\n1\n0\n1\n5\n1\n0\n0\n0\n1\n1\n0\n1\n0\n2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      ['right 5']
    ],
    [
      'with each cell on its own line and heads of table three left out',
      '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2023年1月1日至12月31日。\n（一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n0\n0\n行政规范性文件\n4\n1\n52\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n3140\n第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n286\n行政强制\n41\n第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n128.4600\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n申请人情况\n\n\n自然人\n法人或其他组织\n总计\n\n商业企业\n社会公益组织\n法律服务机构\n其他\n\n一、本年新收政府信息公开申请数量\n21\n6\n1\n0\n7\n1\n36\n二、上年结转政府信息公开申请数量\n2\n0\n0\n0\n0\n0\n2\n三、本年度办理结果\n（一）予以公开\n10\n2\n1\n0\n3\n1\n17\n\n（二）部分公开（区分处理的，只计这一情形，不计其他情形）\n2\n1\n0\n0\n0\n0\n3\n\n（三）不予公开\n1.属于国家秘密\n0\n0\n0\n0\n0\n0\n0\n\n2.其他法律行政法规禁止公开\n0\n0\n0\n0\n0\n0\n0\n\n3.危及“三安全一稳定”\n0\n0\n0\n0\n0\n0\n0\n\n4.保护第三方合法权益\n1\n1\n0\n0\n0\n0\n2\n\n5.属于三类内部事务信息\n1\n0\n0\n0\n1\n0\n2\n\n6.属于四类过程性信息\n0\n0\n0\n0\n1\n0\n1\n\n7.属于行政执法案卷\n0\n0\n0\n0\n0\n0\n0\n\n8.属于行政查询事项\n0\n0\n0\n0\n0\n0\n0\n\n（四）无法提供\n1.本机关不掌握相关政府信息\n4\n1\n0\n0\n1\n0\n6\n\n2.没有现成信息需要另行制作\n1\n0\n0\n0\n0\n0\n1\n\n3.补正后申请内容仍不明确\n0\n0\n0\n0\n0\n0\n0\n\n（五）不予处理\n1.信访举报投诉类申请\n0\n0\n0\n0\n0\n0\n0\n\n2.重复申请\n1\n0\n0\n0\n0\n0\n1\n\n3.要求提供公开出版物\n0\n0\n0\n0\n0\n0\n0\n\n4.无正当理由大量反复申请\n0\n0\n0\n0\n0\n0\n0\n\n5.要求行政机关确认或重新出具已获取信息\n0\n0\n0\n0\n0\n0\n0\n\n（六）其他处理\n1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\n1\n0\n0\n0\n0\n0\n1\n\n2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\n0\n0\n0\n0\n0\n0\n0\n\n3.其他\n0\n1\n0\n0\n0\n0\n1\n\n（七）总计\n21\n6\n1\n0\n6\n1\n35\n四、结转下年度继续办理\n2\n0\n0\n0\n1\n0\n3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\n行政诉讼\n\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n未经复议直接起诉\n复议后起诉\n\n\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n3\n1\n0\n1\n5\n1\n0\n0\n0\n1\n1\n0\n1\n0\n2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      ['right 6']
    ],
    ['with two heads in one cell', { replace: [['本年制发件数\t本年废止件数', '本年制发件数、本年废止件数\t']] }, ['right 18']],
    [
      'of rows alone',
      '一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 0']
    ],
    [
      'for 2019',
      {
        edition: '2019',
        year: 2019,
        replace: [
          ['处理决定数量', '公开数量'],
          ['\t社会公益组织\t', '\t公益团体\t']
        ]
      },
      [
        'warning “公开数量” 公开数量 → 处理决定数量 {"table":"表二","expected":"处理决定数量","found":"公开数量","changed":1}',
        'info “自然人” null → 社会公益组织 {"table":"表三","expected":"社会公益组织","found":null,"changed":0}',
        'right 23'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('T06', patch)).toEqual(lines)
  })
})
