import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, unchecked } from '../../../support/check'
import { verdict } from '../verdict'

const YEAR = '2023年政府信息公开工作年度报告'
const PERIOD = '本报告所列数据的统计期限为2023年1月1日至12月31日。'
const inYear = (year: number, cells: Patch['cells'] = {}): Patch => ({
  cells,
  replace: [
    [YEAR, YEAR.replace('2023', `${year}`)],
    [PERIOD, PERIOD.replace('2023', `${year}`)]
  ]
})

describe('A13 direct suits beside refusals', () => {
  it('asks from 2024 on', async () => {
    const findings = fired(await check(inYear(2024)), 'A13')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', data: { suits: 1, refused: 5, year: 2024 } }])
    expect(findings[0]?.facts.slice(0, 2)).toEqual(['disputes.directLitigation.total', 'disputes.directLitigation.pending'])
    expect(fired(await check(inYear(2025)), 'A13')).toHaveLength(1)
  })

  it('is silent for 2023', async () => {
    const result = await check()
    expect(fired(result, 'A13')).toEqual([])
    expect(unchecked(result, 'A13')).toEqual([])
  })

  it('is silent where no direct suit was decided or nothing was refused', async () => {
    const pending = { 'disputes.directLitigation.upheld': '0', 'disputes.directLitigation.pending': '1' }
    expect(fired(await check(inYear(2024, pending)), 'A13')).toEqual([])
    const refused = ['thirdParty', 'internalAffairs', 'processRecords'].map((row) => [`requests.refused.${row}.total`, '0'])
    expect(fired(await check(inYear(2024, Object.fromEntries(refused))), 'A13')).toEqual([])
  })

  it('cannot be checked where the year is unknown or a number is blank', async () => {
    const untitled = await check({
      replace: [
        [`云溪县人民政府${YEAR}`, ''],
        [PERIOD, '']
      ]
    })
    expect(untitled.report.year).toBeNull()
    expect(unchecked(untitled, 'A13')).toMatchObject([{ reason: 'ambiguous' }])
    expect(unchecked(await check(inYear(2024, { 'disputes.directLitigation.pending': '' })), 'A13')).toMatchObject([{ reason: 'unread' }])
  })
})

describe('the whole verdict of A13', () => {
  it.each<[string, Patch | string, string[]]>([
    ['of the specimen', {}, ['right 0']],
    [
      'of one refusal in 2024',
      {
        cells: { 'requests.refused.thirdParty.total': '1', 'requests.refused.internalAffairs.total': '0', 'requests.refused.processRecords.total': '0' },
        replace: [
          ['2023年政府信息公开', '2024年政府信息公开'],
          ['统计期限为2023年', '统计期限为2024年']
        ]
      },
      [
        'info “1” “0” “0” “0” “0” “1” “0” “0” “0” “0” {"suits":1,"refused":1,"year":2024} of disputes.directLitigation.total disputes.directLitigation.pending requests.refused.stateSecret.total requests.refused.otherLaw.total requests.refused.securityStability.total requests.refused.thirdParty.total requests.refused.internalAffairs.total requests.refused.processRecords.total requests.refused.enforcementFiles.total requests.refused.administrativeInquiry.total',
        'right 0'
      ]
    ],
    ['of direct suits without a refusal', { cells: { 'disputes.directLitigation.upheld': '3', 'disputes.directLitigation.total': '3' } }, ['right 0']],
    [
      'of a part with table three',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 0']
    ],
    [
      'of a part with table four',
      '四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n',
      ['right 0']
    ],
    [
      'of a part with both',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n',
      [
        'unchecked ambiguous 不知道是哪一年的年报，没有核对“未经复议直接起诉”与不予公开。 disputes.directLitigation.total disputes.directLitigation.pending requests.refused.stateSecret.total requests.refused.otherLaw.total requests.refused.securityStability.total requests.refused.thirdParty.total requests.refused.internalAffairs.total requests.refused.processRecords.total requests.refused.enforcementFiles.total requests.refused.administrativeInquiry.total',
        'right 0'
      ]
    ],
    [
      'without a year',
      {
        replace: [
          ['云溪县人民政府2023年', '云溪县人民政府'],
          ['统计期限为2023年1月1日至12月31日', '统计期限为全年']
        ]
      },
      [
        'unchecked ambiguous 不知道是哪一年的年报，没有核对“未经复议直接起诉”与不予公开。 disputes.directLitigation.total disputes.directLitigation.pending requests.refused.stateSecret.total requests.refused.otherLaw.total requests.refused.securityStability.total requests.refused.thirdParty.total requests.refused.internalAffairs.total requests.refused.processRecords.total requests.refused.enforcementFiles.total requests.refused.administrativeInquiry.total',
        'right 0'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('A13', patch)).toEqual(lines)
  })
})
