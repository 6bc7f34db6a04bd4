import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

describe('the whole verdict of A06', () => {
  it.each<[string, Patch | string, string[]]>([
    ['of the specimen', {}, ['right 1']],
    [
      'of a wrong sum',
      { cells: { 'disputes.litigationAfterReconsideration.total': '6' } },
      [
        'error “1” “0” “1” “0” “6” {"of":"行政诉讼·复议后起诉","left":2,"right":6,"difference":4,"leftTerms":"结果维持 1 + 其他结果 1","rightTerms":"总计 6","sums":1,"ways":5,"cells":1,"cell":null,"printed":null,"implied":null,"slip":null,"slipCells":"","hints":"","emptyColumn":null,"torn":null,"movedFrom":null,"movedTo":null} of disputes.litigationAfterReconsideration.upheld disputes.litigationAfterReconsideration.corrected disputes.litigationAfterReconsideration.other disputes.litigationAfterReconsideration.pending disputes.litigationAfterReconsideration.total',
        'right 0'
      ]
    ],
    [
      'of a blank',
      { cells: { 'disputes.litigationAfterReconsideration.other': '' } },
      [
        'unchecked unread 没有检查：表四 行政诉讼·复议后起诉 · 其他结果（空白）读不出数，用到它的算式或核对没有做。 disputes.litigationAfterReconsideration.other',
        'right 0'
      ]
    ],
    [
      'of a part without table four',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('A06', patch)).toEqual(lines)
  })
})
