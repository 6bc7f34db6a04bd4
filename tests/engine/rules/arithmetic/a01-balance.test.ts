import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

describe('the whole verdict of A01', () => {
  it.each<[string, Patch | string, string[]]>([
    ['of the specimen', {}, ['right 7']],
    [
      'of a wrong number received',
      { cells: { 'requests.received.enterprise': '8' } },
      [
        'error “8” “6” “0” “0” {"of":"商业企业","left":8,"right":6,"difference":2,"leftTerms":"本年新收 8 + 上年结转 0","rightTerms":"（七）总计 6 + 结转下年度 0","sums":1,"ways":3,"cells":1,"cell":null,"printed":null,"implied":null,"slip":null,"slipCells":"","hints":"","emptyColumn":null,"torn":null,"movedFrom":null,"movedTo":null} of requests.received.enterprise requests.total.enterprise requests.carriedOut.enterprise requests.carriedIn.enterprise',
        'right 6'
      ]
    ],
    [
      'of a row of zeros against one',
      { cells: { 'requests.received.researchInstitute': '0' } },
      [
        'error “0” “0” “1” “0” {"of":"科研机构","left":0,"right":1,"difference":1,"leftTerms":"本年新收 0 + 上年结转 0","rightTerms":"（七）总计 1 + 结转下年度 0","sums":1,"ways":3,"cells":1,"cell":null,"printed":null,"implied":null,"slip":null,"slipCells":"","hints":"A08","emptyColumn":"科研机构","torn":null,"movedFrom":null,"movedTo":null} of requests.received.researchInstitute requests.carriedIn.researchInstitute requests.total.researchInstitute requests.carriedOut.researchInstitute',
        'right 6'
      ]
    ],
    [
      'of a blank',
      { cells: { 'requests.received.enterprise': '' } },
      [
        'unchecked unread 没有检查：表三 一、本年新收政府信息公开申请数量 · 商业企业（空白）读不出数，用到它的算式或核对没有做。 requests.received.enterprise',
        'right 6'
      ]
    ],
    [
      'of numbers too long to add',
      { cells: { 'requests.received.enterprise': '99999999999999999' } },
      [
        'unchecked ambiguous 没有检查：数字太长，无法准确相加，请先核对位数。 requests.received.enterprise requests.carriedIn.enterprise requests.total.enterprise requests.carriedOut.enterprise',
        'right 6'
      ]
    ],
    [
      'of the form of 2019',
      { edition: '2019', cells: { 'requests.received.enterprise': '8' } },
      [
        'error “8” “6” “0” “0” {"of":"商业企业","left":8,"right":6,"difference":2,"leftTerms":"本年新收 8 + 上年结转 0","rightTerms":"（七）总计 6 + 结转下年度 0","sums":1,"ways":3,"cells":1,"cell":null,"printed":null,"implied":null,"slip":null,"slipCells":"","hints":"","emptyColumn":null,"torn":null,"movedFrom":null,"movedTo":null} of requests.received.enterprise requests.total.enterprise requests.carriedOut.enterprise requests.carriedIn.enterprise',
        'right 6'
      ]
    ],
    [
      'of a part',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 7']
    ],
    [
      'of a part without table three',
      '四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n',
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('A01', patch)).toEqual(lines)
  })
})
