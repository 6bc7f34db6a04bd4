import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const AMOUNT = 'disclosure.fees.amount'

describe('V08 收费金额 is not finer than one 分', () => {
  it.each([
    ['0.12345678', 8],
    ['128.4600001', 7]
  ])('asks about %s', async (printed, decimals) => {
    const result = await check({ cells: { [AMOUNT]: printed } })
    const findings = fired(result, 'V08')
    expect(findings).toMatchObject([{ severity: 'warning', facts: [AMOUNT], found: printed, data: { printed, decimals } }])
    expect(quotes(result, findings[0])).toEqual([printed])
  })

  it.each(['128.123456', '128.46000000', '0', '4351.7195'])('lets %s be', async (printed) => {
    expect(fired(await check({ cells: { [AMOUNT]: printed } }), 'V08')).toEqual([])
  })

  it('cannot be checked on words', async () => {
    expect(unchecked(await check({ cells: { [AMOUNT]: '见附件' } }), 'V08')).toMatchObject([{ reason: 'unread', facts: [AMOUNT] }])
  })
})

describe('the whole verdict of V08', () => {
  it.each<[string, Patch | string, string[]]>([
    ['of six decimals', { cells: { 'disclosure.fees.amount': '128.123456' } }, ['right 1']],
    [
      'of seven',
      { cells: { 'disclosure.fees.amount': '128.1234567' } },
      ['warning “128.1234567” 128.1234567 →  {"printed":"128.1234567","decimals":7} of disclosure.fees.amount', 'right 0']
    ],
    ['of zeros behind six', { cells: { 'disclosure.fees.amount': '128.12345600' } }, ['right 1']],
    [
      'of zeros between',
      { cells: { 'disclosure.fees.amount': '128.00000010' } },
      ['warning “128.00000010” 128.00000010 →  {"printed":"128.00000010","decimals":7} of disclosure.fees.amount', 'right 0']
    ],
    ['without decimals', { cells: { 'disclosure.fees.amount': '128' } }, ['right 1']],
    [
      'of a blank',
      { cells: { 'disclosure.fees.amount': '' } },
      ['unchecked unread 没有检查：表二 行政事业性收费 · 本年收费金额（空白）读不出数，用到它的算式或核对没有做。 disclosure.fees.amount', 'right 0']
    ],
    [
      'of a part without table two',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 0']
    ],
    [
      'of a part that has it',
      '二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t4\t1\t52\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3140\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t286\n行政强制\t41\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t128.4600\n\n',
      ['right 1']
    ],
    ['in the form of 2019', { edition: '2019' }, ['right 0']]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('V08', patch)).toEqual(lines)
  })
})
