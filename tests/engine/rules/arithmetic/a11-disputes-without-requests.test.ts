import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const NONE = { 'requests.received.total': '0', 'requests.total.total': '0' }

describe('A11 cases without requests', () => {
  it('asks where table four has cases and table three has none', async () => {
    const result = await check({ cells: NONE })
    const findings = fired(result, 'A11')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', data: { disputes: 8 } }])
    expect(findings[0]?.facts).toEqual([
      'disputes.reconsideration.total',
      'disputes.directLitigation.total',
      'disputes.litigationAfterReconsideration.total',
      'requests.received.total',
      'requests.total.total'
    ])
    expect(quotes(result, findings[0])).toEqual(['5', '1', '2', '0', '0'])
  })

  it('asks where last year had none either', async () => {
    expect(fired(await check({ cells: NONE, previous: { cells: NONE } }), 'A11')).toHaveLength(1)
  })

  it('is silent where last year had requests, one request came in or one was handled', async () => {
    expect(fired(await check({ cells: NONE, previous: {} }), 'A11')).toEqual([])
    expect(fired(await check({ cells: { ...NONE, 'requests.received.total': '1' } }), 'A11')).toEqual([])
    expect(fired(await check({ cells: { ...NONE, 'requests.total.total': '1' } }), 'A11')).toEqual([])
  })

  it('is silent without cases', async () => {
    const disputes = { 'disputes.reconsideration.total': '0', 'disputes.directLitigation.total': '0', 'disputes.litigationAfterReconsideration.total': '0' }
    expect(fired(await check({ cells: { ...NONE, ...disputes } }), 'A11')).toEqual([])
  })

  it('cannot be checked where a total is blank', async () => {
    const result = await check({ cells: { ...NONE, 'requests.total.total': '' } })
    expect(fired(result, 'A11')).toEqual([])
    expect(unchecked(result, 'A11')).toMatchObject([{ reason: 'unread', facts: ['requests.total.total'] }])
  })
})

describe('the whole verdict of A11', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'of cases without requests',
      { cells: { 'requests.received.total': '0', 'requests.total.total': '0' } },
      [
        'info “5” “1” “2” “0” “0” {"disputes":8} of disputes.reconsideration.total disputes.directLitigation.total disputes.litigationAfterReconsideration.total requests.received.total requests.total.total',
        'right 0'
      ]
    ],
    ['of one request', { cells: { 'requests.received.total': '1', 'requests.total.total': '0' } }, ['right 1']],
    ['of one handled', { cells: { 'requests.received.total': '0', 'requests.total.total': '1' } }, ['right 1']],
    [
      'where last year received some and handled none',
      { cells: { 'requests.received.total': '0', 'requests.total.total': '0' }, previous: { cells: { 'requests.total.total': '0' } } },
      ['right 1']
    ],
    [
      'where last year handled some and received none',
      { cells: { 'requests.received.total': '0', 'requests.total.total': '0' }, previous: { cells: { 'requests.received.total': '0' } } },
      ['right 1']
    ],
    [
      'where last year had none',
      {
        cells: { 'requests.received.total': '0', 'requests.total.total': '0' },
        previous: { cells: { 'requests.received.total': '0', 'requests.total.total': '0' } }
      },
      [
        'info “5” “1” “2” “0” “0” {"disputes":8} of disputes.reconsideration.total disputes.directLitigation.total disputes.litigationAfterReconsideration.total requests.received.total requests.total.total',
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
      ['right 0']
    ],
    [
      'of a part with both',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n',
      ['right 1']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('A11', patch)).toEqual(lines)
  })
})
