import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../../../src/engine/contract'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const AMOUNT = 'disclosure.fees.amount'
const of = (amount: string, context: CheckContext = {}) => check({ cells: { [AMOUNT]: amount } }, context)

describe('V07 收费金额 is in 万元', () => {
  it('asks a county whose amount reads like 元', async () => {
    const result = await of('43517195')
    const findings = fired(result, 'V07')
    expect(findings).toMatchObject([
      { severity: 'warning', certainty: 'human', facts: [AMOUNT], found: 43517195, data: { amount: 43517195, converted: 4351.7195, previous: null } }
    ])
    expect(quotes(result, findings[0])).toEqual(['43517195'])
    expect(findings[0]).not.toHaveProperty('expected')
  })

  it.each([
    [{ organLevel: 'township' }, '10000'],
    [{ organKind: 'subdistrict' }, '10000'],
    [{ organKind: 'department', organLevel: 'county' }, '10000'],
    [{ organKind: 'department', organLevel: 'prefecture' }, '10000'],
    [{ organKind: 'government', organLevel: 'county' }, '1000000']
  ] satisfies [CheckContext, string][])('draws the line for %j at %s', async (context, bound) => {
    expect(fired(await of(bound, context), 'V07')).toHaveLength(1)
    expect(fired(await of(`${Number(bound) - 1}.9999`, context), 'V07')).toEqual([])
  })

  it('knows no such line for a city or a province', async () => {
    const result = await of('3164410', { organKind: 'government', organLevel: 'prefecture' })
    expect(fired(result, 'V07')).toEqual([])
    expect(unchecked(result, 'V07')).toEqual([])
  })

  it('asks at a hundred times last year, and not below', async () => {
    const with100 = await check({ cells: { [AMOUNT]: '12846' }, previous: {} })
    expect(fired(with100, 'V07')).toMatchObject([{ data: { amount: 12846, converted: 1.2846, previous: 128.46 } }])
    expect(fired(await check({ cells: { [AMOUNT]: '12845.9999' }, previous: {} }), 'V07')).toEqual([])
    expect(fired(await check({ previous: { cells: { [AMOUNT]: '0' } } }), 'V07')).toEqual([])
  })

  it('asks for kind and level where they cannot be told', async () => {
    const table = '信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t'
    const result = await check(`第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t3\n行政强制\t1\n第二十条第（八）项\n${table}43517195\n`)
    expect(fired(result, 'V07')).toEqual([])
    expect(unchecked(result, 'V07')).toMatchObject([{ reason: 'ambiguous' }])
  })

  it('cannot be checked on a blank', async () => {
    expect(unchecked(await of(''), 'V07')).toMatchObject([{ reason: 'unread', facts: [AMOUNT] }])
  })
})

describe('the whole verdict of V07', () => {
  it.each<[string, Patch | string, string[], CheckContext?]>([
    ['of a county', { cells: { 'disclosure.fees.amount': '999999.99' } }, ['right 1']],
    [
      'of a county at a million',
      { cells: { 'disclosure.fees.amount': '1000000' } },
      ['warning “1000000” 1000000 →  {"amount":1000000,"converted":100,"previous":null} of disclosure.fees.amount', 'right 0']
    ],
    [
      'of a township',
      { cells: { 'disclosure.fees.amount': '10000' }, replace: [['云溪县人民政府', '云溪镇人民政府']] },
      ['warning “10000” 10000 →  {"amount":10000,"converted":1,"previous":null} of disclosure.fees.amount', 'right 0']
    ],
    ['of a township below', { cells: { 'disclosure.fees.amount': '9999.99' }, replace: [['云溪县人民政府', '云溪镇人民政府']] }, ['right 1']],
    [
      'of a subdistrict',
      { cells: { 'disclosure.fees.amount': '10000' } },
      ['warning “10000” 10000 →  {"amount":10000,"converted":1,"previous":null} of disclosure.fees.amount', 'right 0'],
      { organKind: 'subdistrict', organLevel: 'county' }
    ],
    [
      'of a department of a county',
      { cells: { 'disclosure.fees.amount': '10000' } },
      ['warning “10000” 10000 →  {"amount":10000,"converted":1,"previous":null} of disclosure.fees.amount', 'right 0'],
      { organKind: 'department', organLevel: 'county' }
    ],
    [
      'of a department of a city',
      { cells: { 'disclosure.fees.amount': '10000' } },
      ['warning “10000” 10000 →  {"amount":10000,"converted":1,"previous":null} of disclosure.fees.amount', 'right 0'],
      { organKind: 'department', organLevel: 'prefecture' }
    ],
    ['of a department of a province', { cells: { 'disclosure.fees.amount': '2000000' } }, ['right 1'], { organKind: 'department', organLevel: 'province' }],
    ['of a city', { cells: { 'disclosure.fees.amount': '2000000' } }, ['right 1'], { organKind: 'government', organLevel: 'prefecture' }],
    [
      'of an unknown kind',
      { cells: { 'disclosure.fees.amount': '10000' }, replace: [['云溪县人民政府2023年', '2023年']] },
      ['unchecked ambiguous 不知道这是哪一类、哪一级机关，没有核对收费金额的单位是不是万元；请选一下机关类型和级别。 disclosure.fees.amount', 'right 0']
    ],
    ['of an unknown kind below', { cells: { 'disclosure.fees.amount': '9999' }, replace: [['云溪县人民政府2023年', '2023年']] }, ['right 1']],
    [
      'a hundred times last year',
      { cells: { 'disclosure.fees.amount': '12846' }, previous: {} },
      ['warning “12846” 12846 →  {"amount":12846,"converted":1.2846,"previous":128.46} of disclosure.fees.amount', 'right 0']
    ],
    ['less than a hundred times last year', { cells: { 'disclosure.fees.amount': '12845.99' }, previous: {} }, ['right 1']],
    ['after a year of zero', { cells: { 'disclosure.fees.amount': '12846' }, previous: { cells: { 'disclosure.fees.amount': '0' } } }, ['right 1']],
    ['after a year left blank', { cells: { 'disclosure.fees.amount': '12846' }, previous: { cells: { 'disclosure.fees.amount': '' } } }, ['right 1']],
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
    [
      'of a blank',
      { cells: { 'disclosure.fees.amount': '' } },
      ['unchecked unread 没有检查：表二 行政事业性收费 · 本年收费金额（空白）读不出数，用到它的算式或核对没有做。 disclosure.fees.amount', 'right 0']
    ]
  ])('%s', async (_title, patch, lines, context) => {
    expect(await verdict('V07', patch, context)).toEqual(lines)
  })
})
