import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const PENALTIES = 'disclosure.penalties.decisions'

describe('V05 a number has the digits it should', () => {
  it('names zeros in front', async () => {
    const result = await check({ cells: { [PENALTIES]: '0286' } })
    const findings = fired(result, 'V05')
    expect(findings).toMatchObject([{ severity: 'info', facts: [PENALTIES], found: '0286', expected: 286, data: { oddity: 'leading-zero', count: 1 } }])
    expect(quotes(result, findings[0])).toEqual(['0286'])
  })

  it('names thirteen digits without offering another number', async () => {
    const findings = fired(await check({ cells: { 'disclosure.licensing.decisions': '3140314031403' } }), 'V05')
    expect(findings).toMatchObject([{ facts: ['disclosure.licensing.decisions'], data: { oddity: 'too-long' } }])
    expect(findings[0]).not.toHaveProperty('expected')
  })

  it('is one finding a table', async () => {
    const cells = { [PENALTIES]: '0286', 'disclosure.coercion.decisions': '041' }
    expect(fired(await check({ cells }), 'V05')).toMatchObject([{ facts: [PENALTIES, 'disclosure.coercion.decisions'], data: { count: 2 } }])
  })

  it.each(['0', '0.1284', '314031403140', '128.46000000000000', '', '0件左右'])('says nothing of %j', async (printed) => {
    expect(fired(await check({ cells: { 'disclosure.fees.amount': printed } }), 'V05')).toEqual([])
  })
})

describe('the whole verdict of V05', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'of a leading zero',
      { cells: { 'disclosure.penalties.decisions': '0286' } },
      [
        'info “0286” 0286 → 286 {"table":"disclosure","count":1,"cell":"disclosure.penalties.decisions","printed":"0286","oddity":"leading-zero"} of disclosure.penalties.decisions',
        'right 2'
      ]
    ],
    [
      'of two digits, the first a zero',
      { cells: { 'disclosure.penalties.decisions': '02', 'disclosure.coercion.decisions': '00' } },
      [
        'info “02” “00” {"table":"disclosure","count":2,"cell":"disclosure.penalties.decisions","printed":"02","oddity":"leading-zero"} of disclosure.penalties.decisions disclosure.coercion.decisions',
        'right 2'
      ]
    ],
    [
      'of 12 and of 13 digits',
      { cells: { 'disclosure.licensing.decisions': '314031403140', 'disclosure.coercion.decisions': '3140314031403' } },
      [
        'info “3140314031403” 3140314031403 →  {"table":"disclosure","count":1,"cell":"disclosure.coercion.decisions","printed":"3140314031403","oddity":"too-long"} of disclosure.coercion.decisions',
        'right 2'
      ]
    ],
    [
      'of 13 digits',
      { cells: { 'disclosure.coercion.decisions': '3140314031403' } },
      [
        'info “3140314031403” 3140314031403 →  {"table":"disclosure","count":1,"cell":"disclosure.coercion.decisions","printed":"3140314031403","oddity":"too-long"} of disclosure.coercion.decisions',
        'right 2'
      ]
    ],
    ['of a zero before decimals', { cells: { 'disclosure.fees.amount': '0.1284' } }, ['right 3']],
    [
      'of zeros before decimals',
      { cells: { 'disclosure.fees.amount': '00.1284' } },
      [
        'info “00.1284” 00.1284 → 0.1284 {"table":"disclosure","count":1,"cell":"disclosure.fees.amount","printed":"00.1284","oddity":"leading-zero"} of disclosure.fees.amount',
        'right 2'
      ]
    ],
    [
      'of words and blanks',
      { cells: { 'disclosure.penalties.decisions': '007号', 'disclosure.coercion.decisions': '', 'disclosure.licensing.decisions': '无' } },
      ['right 3']
    ],
    [
      'of cells in two tables',
      { cells: { 'disclosure.penalties.decisions': '0286', 'requests.carriedIn.naturalPerson': '02' } },
      [
        'info “0286” 0286 → 286 {"table":"disclosure","count":1,"cell":"disclosure.penalties.decisions","printed":"0286","oddity":"leading-zero"} of disclosure.penalties.decisions',
        'info “02” 02 → 2 {"table":"requests","count":1,"cell":"requests.carriedIn.naturalPerson","printed":"02","oddity":"leading-zero"} of requests.carriedIn.naturalPerson',
        'right 1'
      ]
    ],
    [
      'of a part',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 1']
    ],
    [
      'of two parts',
      '二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t4\t1\t52\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3140\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t286\n行政强制\t41\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t128.4600\n\n四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n',
      ['right 2']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('V05', patch)).toEqual(lines)
  })
})
