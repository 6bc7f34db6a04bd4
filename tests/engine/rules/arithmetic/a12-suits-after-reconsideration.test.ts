import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const SUITS = 'disputes.litigationAfterReconsideration.total'
const suits = (total: number) => ({ [SUITS]: `${total}`, 'disputes.litigationAfterReconsideration.upheld': `${total - 1}` })

describe('A12 suits after reconsideration follow decided reconsiderations', () => {
  it('asks where they exceed those decided in two years', async () => {
    const result = await check({ cells: suits(9), previous: {} })
    const findings = fired(result, 'A12')
    expect(findings).toMatchObject([
      {
        severity: 'info',
        certainty: 'human',
        facts: [SUITS, 'disputes.reconsideration.total', 'disputes.reconsideration.pending'],
        found: 9,
        data: { suits: 9, decided: 4, earlier: 4 }
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['9', '5', '1'])
  })

  it('lets as many as were decided be', async () => {
    expect(fired(await check({ cells: suits(8), previous: {} }), 'A12')).toEqual([])
    const enough = await check({ cells: suits(4) })
    expect(fired(enough, 'A12')).toEqual([])
    expect(unchecked(enough, 'A12')).toEqual([])
  })

  it('cannot be checked without last year where this year alone does not cover them', async () => {
    const result = await check({ cells: suits(5) })
    expect(fired(result, 'A12')).toEqual([])
    expect(unchecked(result, 'A12')).toMatchObject([{ reason: 'no-context' }])
  })

  it('cannot be checked where last year was not read, or a number is blank', async () => {
    const previous = { cells: { 'disputes.reconsideration.total': '' } }
    expect(unchecked(await check({ cells: suits(9), previous }), 'A12')).toMatchObject([{ reason: 'no-context' }])
    expect(unchecked(await check({ cells: { ...suits(9), 'disputes.reconsideration.pending': '' }, previous: {} }), 'A12')).toMatchObject([
      { reason: 'unread' }
    ])
  })
})

describe('the whole verdict of A12', () => {
  it.each<[string, Patch | string, string[]]>([
    ['of the specimen', {}, ['right 1']],
    [
      'of more suits than decisions',
      { cells: { 'disputes.litigationAfterReconsideration.upheld': '9', 'disputes.litigationAfterReconsideration.total': '10' } },
      [
        'unchecked no-context 没有去年的年报，没有核对复议后起诉与已审结的行政复议。 disputes.litigationAfterReconsideration.total disputes.reconsideration.total disputes.reconsideration.pending',
        'right 0'
      ]
    ],
    [
      'of a part with table three',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 0']
    ],
    [
      'of a part with table four',
      '四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n',
      ['right 1']
    ],
    [
      'of a report without table four',
      '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2023年1月1日至12月31日。\n（一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t4\t1\t52\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3140\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t286\n行政强制\t41\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t128.4600\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      [
        'unchecked unread 没有检查：表四 行政诉讼·复议后起诉 · 总计（没有读出）、表四 行政复议 · 总计（没有读出）、表四 行政复议 · 尚未审结（没有读出）读不出数，用到它的算式或核对没有做。 disputes.litigationAfterReconsideration.total disputes.reconsideration.total disputes.reconsideration.pending',
        'right 0'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('A12', patch)).toEqual(lines)
  })
})
