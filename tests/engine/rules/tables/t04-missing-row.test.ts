import { describe, expect, it } from 'vitest'
import { tableRows } from '../../../../src/engine/form/cells'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { inYear } from '../../../support/report-year'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

/** The lines of table three of the specimen, without its heads. */
const lines = (edition: '2019' | '2021') => {
  const all = specimenText({ edition }).split('\n')
  const first = all.findIndex((line) => line.startsWith('一、本年新收'))
  return all.slice(first, all.findIndex((line) => line.startsWith('四、结转下年度')) + 1)
}

const HYBRID = [
  ['\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n', '\t（六）其他处理\t\t1\t1\t0\t0\t0\t0\t2\n'],
  ['\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n', ''],
  ['\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n', '']
] as const

describe('T04 every row of the form is there', () => {
  it.each(tableRows('requests', '2021').map((row, index) => [row.name, index] as const))('misses %s', async (name, index) => {
    const text = specimenText()
    const result = await check(text.replace(`${lines('2021')[index] ?? ''}\n`, ''))
    const findings = fired(result, 'T04')
    expect(findings).toMatchObject([{ severity: 'error', data: { table: '表三', rows: name, count: 1 } }])
    expect(quotes(result, findings[0])).toEqual(['三、收到和处理政府信息公开申请情况'])
  })

  it('makes the outcomes undetermined, never a second error', async () => {
    const result = await check({ replace: [['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', '']] })
    expect(result.findings.map((one) => one.rule)).toEqual(['T04'])
    expect(unchecked(result, 'A02')).toMatchObject([{ reason: 'unread' }])
  })

  it('misses rows of table two, one finding each', async () => {
    const result = await check({
      replace: [
        ['行政处罚\t286\n', ''],
        ['行政强制\t41\n', '']
      ]
    })
    expect(fired(result, 'T04').map((one) => one.data.rows)).toEqual(['行政处罚', '行政强制'])
  })

  it('names the three rows of a hybrid once, at the row that stands for them', async () => {
    const result = await check({ replace: HYBRID })
    const findings = fired(result, 'T04')
    expect(result.report.edition).toBe('2021')
    expect(findings).toMatchObject([{ severity: 'error', data: { count: 3 } }])
    expect(quotes(result, findings[0])).toEqual(['（六）其他处理'])
    expect(result.findings).toHaveLength(1)
  })

  it('leaves five rows gone at once to T18', async () => {
    const gone = lines('2021').slice(10, 15)
    const result = await check({ replace: gone.map((line) => [`${line}\n`, ''] as const) })
    expect(fired(result, 'T04')).toEqual([])
    expect(fired(result, 'T18')).toHaveLength(1)
    expect(unchecked(result, 'T04')).toMatchObject([{ reason: 'unread' }])
    const four = await check({ replace: gone.slice(1).map((line) => [`${line}\n`, ''] as const) })
    expect(fired(four, 'T04')).toHaveLength(4)
    expect(fired(four, 'T18')).toEqual([])
  })

  it('does not miss what a part does not give', async () => {
    const rows = lines('2021')
    expect(fired(await check(rows.slice(3, 12).join('\n')), 'T04')).toEqual([])
    const whole = rows.filter((line) => !line.includes('2.重复申请')).join('\n')
    expect(fired(await check(whole), 'T04')).toMatchObject([{ at: [], data: { rows: '（五）不予处理 2.重复申请' } }])
  })

  it('is content with both forms, and weighs one step less for 2019', async () => {
    expect(fired(await check(), 'T04')).toEqual([])
    expect(fired(await check({ edition: '2019' }), 'T04')).toEqual([])
    const result = await check(inYear(2019, { edition: '2019', replace: [['政府集中采购\t23\t857.3120\n', '']] }))
    expect(fired(result, 'T04')).toMatchObject([{ severity: 'warning' }])
  })
})

describe('the whole verdict of T04', () => {
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
      ['unchecked ambiguous 表二用的是 2019 年试行表，换成 2021 年表样后再核对行名、列名和填写格式。', 'right 2']
    ],
    ['of the specimen', {}, ['right 3']],
    [
      'without a row',
      { replace: [['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', '']] },
      ['error “三、收到和处理政府信息公开申请情况” null →  {"table":"表三","rows":"（五）不予处理 2.重复申请","count":1}', 'right 2']
    ],
    [
      'without two rows',
      {
        replace: [
          ['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', ''],
          ['行政强制\t41\n', '']
        ]
      },
      [
        'error “二、主动公开政府信息情况” null →  {"table":"表二","rows":"行政强制","count":1}',
        'error “三、收到和处理政府信息公开申请情况” null →  {"table":"表三","rows":"（五）不予处理 2.重复申请","count":1}',
        'right 1'
      ]
    ],
    [
      'without four rows of a table',
      {
        replace: [
          ['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', ''],
          ['\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n', ''],
          ['\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n', ''],
          ['\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n', '']
        ]
      },
      [
        'error “三、收到和处理政府信息公开申请情况” null →  {"table":"表三","rows":"（三）不予公开 1.属于国家秘密","count":1}',
        'error “三、收到和处理政府信息公开申请情况” null →  {"table":"表三","rows":"（三）不予公开 7.属于行政执法案卷","count":1}',
        'error “三、收到和处理政府信息公开申请情况” null →  {"table":"表三","rows":"（三）不予公开 8.属于行政查询事项","count":1}',
        'error “三、收到和处理政府信息公开申请情况” null →  {"table":"表三","rows":"（五）不予处理 2.重复申请","count":1}',
        'right 2'
      ]
    ],
    [
      'without five rows of a table, lost in copying',
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
        'unchecked unread 没有检查：表三 （三）不予公开 1.属于国家秘密 · 自然人（没有读出）、表三 （三）不予公开 1.属于国家秘密 · 商业企业（没有读出）、表三 （三）不予公开 1.属于国家秘密 · 科研机构（没有读出）等 35 个数读不出数，用到它的算式或核对没有做。 requests.refused.stateSecret.naturalPerson requests.refused.stateSecret.enterprise requests.refused.stateSecret.researchInstitute requests.refused.stateSecret.socialOrganization requests.refused.stateSecret.legalService requests.refused.stateSecret.otherOrganization requests.refused.stateSecret.total requests.refused.enforcementFiles.naturalPerson requests.refused.enforcementFiles.enterprise requests.refused.enforcementFiles.researchInstitute requests.refused.enforcementFiles.socialOrganization requests.refused.enforcementFiles.legalService requests.refused.enforcementFiles.otherOrganization requests.refused.enforcementFiles.total requests.refused.administrativeInquiry.naturalPerson requests.refused.administrativeInquiry.enterprise requests.refused.administrativeInquiry.researchInstitute requests.refused.administrativeInquiry.socialOrganization requests.refused.administrativeInquiry.legalService requests.refused.administrativeInquiry.otherOrganization requests.refused.administrativeInquiry.total requests.unprocessed.repeated.naturalPerson requests.unprocessed.repeated.enterprise requests.unprocessed.repeated.researchInstitute requests.unprocessed.repeated.socialOrganization requests.unprocessed.repeated.legalService requests.unprocessed.repeated.otherOrganization requests.unprocessed.repeated.total requests.otherwise.other.naturalPerson requests.otherwise.other.enterprise requests.otherwise.other.researchInstitute requests.otherwise.other.socialOrganization requests.otherwise.other.legalService requests.otherwise.other.otherOrganization requests.otherwise.other.total',
        'right 3'
      ]
    ],
    [
      'of a hybrid: table three of 2019 beside table two of 2021',
      '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2023年1月1日至12月31日。\n（一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t4\t1\t52\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3140\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t286\n行政强制\t41\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t128.4600\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t\t1\t1\t0\t0\t0\t0\t2\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      [
        'error “（六）其他处理” null →  {"table":"表三","rows":"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请；2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请；3.其他","count":3}',
        'right 2'
      ]
    ],
    [
      'of a hybrid without a row',
      '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2023年1月1日至12月31日。\n（一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t4\t1\t52\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3140\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t286\n行政强制\t41\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t128.4600\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t\t1\t1\t0\t0\t0\t0\t2\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      [
        'error “三、收到和处理政府信息公开申请情况” null →  {"table":"表三","rows":"（五）不予处理 2.重复申请","count":1}',
        'error “（六）其他处理” null →  {"table":"表三","rows":"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请；2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请；3.其他","count":3}',
        'right 2'
      ]
    ],
    [
      'of a hybrid without table two',
      '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2023年1月1日至12月31日。\n（一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t\t1\t1\t0\t0\t0\t0\t2\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      [
        'error “（六）其他处理” null →  {"table":"表三","rows":"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请；2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请；3.其他","count":3}',
        'right 1'
      ]
    ],
    [
      'of a hybrid for 2020 without table two',
      '云溪县人民政府2020年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2020年1月1日至12月31日。\n（一）主动公开。2020年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2020年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t\t1\t1\t0\t0\t0\t0\t2\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2020年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      ['right 2']
    ],
    [
      'of a hybrid for 2021 without table two',
      '云溪县人民政府2021年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2021年1月1日至12月31日。\n（一）主动公开。2021年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2021年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t\t1\t1\t0\t0\t0\t0\t2\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2021年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      [
        'error “（六）其他处理” null →  {"table":"表三","rows":"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请；2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请；3.其他","count":3}',
        'right 1'
      ]
    ],
    [
      'of a hybrid without a year and without table two',
      '云溪县人民政府政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据为全年。\n（一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t\t1\t1\t0\t0\t0\t0\t2\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      ['right 2']
    ],
    [
      'of table two of 2019 beside table three of 2021',
      '云溪县人民政府2020年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2020年1月1日至12月31日。\n（一）主动公开。2020年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2020年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t0\t0\t0\n规范性文件\t4\t4\t52\n第二十条第（五）项\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t118\t-3\t3140\n其他对外管理服务事项\t64\t2\t905\n第二十条第（六）项\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政处罚\t310\t5\t286\n行政强制\t27\t0\t41\n第二十条第（八）项\n信息内容\t上一年项目数量\t本年增/减\n行政事业性收费\t6\t0\n第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额（单位：万元，保留4位小数）\n政府集中采购\t23\t857.3120\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2020年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      ['right 3']
    ],
    [
      'of table three of 2019 alone',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t\t1\t1\t0\t0\t0\t0\t2\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 1']
    ],
    [
      'of tables two of 2021 and three of 2019 alone',
      '二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t4\t1\t52\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3140\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t286\n行政强制\t41\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t128.4600\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t\t1\t1\t0\t0\t0\t0\t2\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      [
        'error “（六）其他处理” null →  {"table":"表三","rows":"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请；2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请；3.其他","count":3}',
        'right 1'
      ]
    ],
    [
      'of a part without its last row',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n\n',
      ['right 1']
    ],
    [
      'of a part without a row',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['error “三、收到和处理政府信息公开申请情况” null →  {"table":"表三","rows":"（五）不予处理 2.重复申请","count":1}', 'right 0']
    ],
    [
      'of a part without the first row',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['error “三、收到和处理政府信息公开申请情况” null →  {"table":"表三","rows":"一、本年新收政府信息公开申请数量","count":1}', 'right 0']
    ],
    [
      'for 2018',
      {
        edition: '2019',
        replace: [
          ['云溪县人民政府2020年', '云溪县人民政府2018年'],
          ['统计期限为2020年', '统计期限为2018年'],
          ['行政强制\t27\t0\t41\n', '']
        ]
      },
      ['right 0']
    ],
    [
      'for 2019',
      { edition: '2019', year: 2019, replace: [['行政强制\t27\t0\t41\n', '']] },
      ['warning “二、主动公开政府信息情况” null →  {"table":"表二","rows":"行政强制","count":1}', 'right 2']
    ],
    [
      'of a report that has table two as one heading only',
      '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2023年1月1日至12月31日。\n（一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n二、主动公开政府信息情况\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      ['right 2']
    ],
    [
      'of a row that could not be read',
      { replace: [['2.重复申请\t1\t0\t0\t0\t0\t0\t1', '2.重复申请\t1\t0\t0\t0\t1']] },
      [
        'unchecked unread 没有检查：表三 （五）不予处理 2.重复申请 · 自然人（没有读出）、表三 （五）不予处理 2.重复申请 · 商业企业（没有读出）、表三 （五）不予处理 2.重复申请 · 科研机构（没有读出）等 7 个数读不出数，用到它的算式或核对没有做。 requests.unprocessed.repeated.naturalPerson requests.unprocessed.repeated.enterprise requests.unprocessed.repeated.researchInstitute requests.unprocessed.repeated.socialOrganization requests.unprocessed.repeated.legalService requests.unprocessed.repeated.otherOrganization requests.unprocessed.repeated.total',
        'right 3'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('T04', patch)).toEqual(lines)
  })
})

describe('more of the whole verdict of T04', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'of two rows of table three of 2019 beside table two of 2021',
      '二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t4\t1\t52\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3140\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t286\n行政强制\t41\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t128.4600\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n\t（六）其他处理\t\t1\t1\t0\t0\t0\t0\t2\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n',
      ['right 2']
    ],
    [
      'of three such rows',
      '二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t4\t1\t52\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3140\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t286\n行政强制\t41\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t128.4600\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n\t（六）其他处理\t\t1\t1\t0\t0\t0\t0\t2\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n',
      [
        'error “（六）其他处理” null →  {"table":"表三","rows":"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请；2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请；3.其他","count":3}',
        'unchecked unread 没有检查：表三 一、本年新收政府信息公开申请数量 · 自然人（没有读出）、表三 一、本年新收政府信息公开申请数量 · 商业企业（没有读出）、表三 一、本年新收政府信息公开申请数量 · 科研机构（没有读出）等 140 个数读不出数，用到它的算式或核对没有做。 requests.received.naturalPerson requests.received.enterprise requests.received.researchInstitute requests.received.socialOrganization requests.received.legalService requests.received.otherOrganization requests.received.total requests.carriedIn.naturalPerson requests.carriedIn.enterprise requests.carriedIn.researchInstitute requests.carriedIn.socialOrganization requests.carriedIn.legalService requests.carriedIn.otherOrganization requests.carriedIn.total requests.granted.naturalPerson requests.granted.enterprise requests.granted.researchInstitute requests.granted.socialOrganization requests.granted.legalService requests.granted.otherOrganization requests.granted.total requests.partlyGranted.naturalPerson requests.partlyGranted.enterprise requests.partlyGranted.researchInstitute requests.partlyGranted.socialOrganization requests.partlyGranted.legalService requests.partlyGranted.otherOrganization requests.partlyGranted.total requests.refused.stateSecret.naturalPerson requests.refused.stateSecret.enterprise requests.refused.stateSecret.researchInstitute requests.refused.stateSecret.socialOrganization requests.refused.stateSecret.legalService requests.refused.stateSecret.otherOrganization requests.refused.stateSecret.total requests.refused.otherLaw.naturalPerson requests.refused.otherLaw.enterprise requests.refused.otherLaw.researchInstitute requests.refused.otherLaw.socialOrganization requests.refused.otherLaw.legalService requests.refused.otherLaw.otherOrganization requests.refused.otherLaw.total requests.refused.securityStability.naturalPerson requests.refused.securityStability.enterprise requests.refused.securityStability.researchInstitute requests.refused.securityStability.socialOrganization requests.refused.securityStability.legalService requests.refused.securityStability.otherOrganization requests.refused.securityStability.total requests.refused.thirdParty.naturalPerson requests.refused.thirdParty.enterprise requests.refused.thirdParty.researchInstitute requests.refused.thirdParty.socialOrganization requests.refused.thirdParty.legalService requests.refused.thirdParty.otherOrganization requests.refused.thirdParty.total requests.refused.internalAffairs.naturalPerson requests.refused.internalAffairs.enterprise requests.refused.internalAffairs.researchInstitute requests.refused.internalAffairs.socialOrganization requests.refused.internalAffairs.legalService requests.refused.internalAffairs.otherOrganization requests.refused.internalAffairs.total requests.refused.processRecords.naturalPerson requests.refused.processRecords.enterprise requests.refused.processRecords.researchInstitute requests.refused.processRecords.socialOrganization requests.refused.processRecords.legalService requests.refused.processRecords.otherOrganization requests.refused.processRecords.total requests.refused.enforcementFiles.naturalPerson requests.refused.enforcementFiles.enterprise requests.refused.enforcementFiles.researchInstitute requests.refused.enforcementFiles.socialOrganization requests.refused.enforcementFiles.legalService requests.refused.enforcementFiles.otherOrganization requests.refused.enforcementFiles.total requests.refused.administrativeInquiry.naturalPerson requests.refused.administrativeInquiry.enterprise requests.refused.administrativeInquiry.researchInstitute requests.refused.administrativeInquiry.socialOrganization requests.refused.administrativeInquiry.legalService requests.refused.administrativeInquiry.otherOrganization requests.refused.administrativeInquiry.total requests.unavailable.notHeld.naturalPerson requests.unavailable.notHeld.enterprise requests.unavailable.notHeld.researchInstitute requests.unavailable.notHeld.socialOrganization requests.unavailable.notHeld.legalService requests.unavailable.notHeld.otherOrganization requests.unavailable.notHeld.total requests.unavailable.mustCreate.naturalPerson requests.unavailable.mustCreate.enterprise requests.unavailable.mustCreate.researchInstitute requests.unavailable.mustCreate.socialOrganization requests.unavailable.mustCreate.legalService requests.unavailable.mustCreate.otherOrganization requests.unavailable.mustCreate.total requests.unavailable.unclear.naturalPerson requests.unavailable.unclear.enterprise requests.unavailable.unclear.researchInstitute requests.unavailable.unclear.socialOrganization requests.unavailable.unclear.legalService requests.unavailable.unclear.otherOrganization requests.unavailable.unclear.total requests.unprocessed.petition.naturalPerson requests.unprocessed.petition.enterprise requests.unprocessed.petition.researchInstitute requests.unprocessed.petition.socialOrganization requests.unprocessed.petition.legalService requests.unprocessed.petition.otherOrganization requests.unprocessed.petition.total requests.unprocessed.repeated.naturalPerson requests.unprocessed.repeated.enterprise requests.unprocessed.repeated.researchInstitute requests.unprocessed.repeated.socialOrganization requests.unprocessed.repeated.legalService requests.unprocessed.repeated.otherOrganization requests.unprocessed.repeated.total requests.unprocessed.publication.naturalPerson requests.unprocessed.publication.enterprise requests.unprocessed.publication.researchInstitute requests.unprocessed.publication.socialOrganization requests.unprocessed.publication.legalService requests.unprocessed.publication.otherOrganization requests.unprocessed.publication.total requests.unprocessed.excessive.naturalPerson requests.unprocessed.excessive.enterprise requests.unprocessed.excessive.researchInstitute requests.unprocessed.excessive.socialOrganization requests.unprocessed.excessive.legalService requests.unprocessed.excessive.otherOrganization requests.unprocessed.excessive.total requests.unprocessed.confirmation.naturalPerson requests.unprocessed.confirmation.enterprise requests.unprocessed.confirmation.researchInstitute requests.unprocessed.confirmation.socialOrganization requests.unprocessed.confirmation.legalService requests.unprocessed.confirmation.otherOrganization requests.unprocessed.confirmation.total',
        'right 1'
      ]
    ],
    [
      'of table three of 2021 with a row more named （六）其他处理',
      '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告所列数据的统计期限为2023年1月1日至12月31日。\n（一）主动公开。2023年，云溪县通过县政府网站发布信息1206条，发布政策解读材料18篇。\n（二）依申请公开。2023年，全县共收到政府信息公开申请36件，上年度结转2件，答复35件，结转下年度3件。\n（三）政府信息管理。县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。\n（四）政府信息公开平台建设。县政府网站完成栏目调整，政务新媒体由专人每日检查。\n（五）监督保障。县政府办公室组织业务培训4次，开展工作考核和社会评议，全年没有发生需要责任追究的情形。\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t4\t1\t52\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3140\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t286\n行政强制\t41\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t128.4600\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（六）其他处理\t\t0\t0\t0\t0\t0\t0\t0\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n\n六、其他需要报告的事项\n\n2023年，本机关未发出政府信息处理费收费通知，未收取信息处理费。建议和提案办理结果已在县政府网站公开。\n',
      ['right 3']
    ],
    [
      'of a part of 2023 with table three of 2019 and no table two',
      '2023年，本报告所列数据的统计期限为2023年1月1日至12月31日。\n\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t\t1\t1\t0\t0\t0\t0\t2\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 1']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('T04', patch)).toEqual(lines)
  })
})
