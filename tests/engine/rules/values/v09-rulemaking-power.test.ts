import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../../../src/engine/contract'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const IN_FORCE = 'disclosure.regulations.inForce'
const six = { cells: { [IN_FORCE]: '6' } }

describe('V09 only organs with the power to make 规章 report them', () => {
  it('asks a county government', async () => {
    const result = await check(six)
    const findings = fired(result, 'V09')
    expect(findings).toMatchObject([
      { severity: 'warning', certainty: 'human', facts: [IN_FORCE], found: 6, data: { column: '现行有效件数', value: 6, organ: '云溪县人民政府' } }
    ])
    expect(quotes(result, findings[0])).toEqual(['6'])
  })

  it('is one finding for the row, in the 2019 form too', async () => {
    const cells = { 'disclosure.regulations.made': '14', 'disclosure.regulations.newlyDisclosed': '14', 'disclosure.regulations.totalDisclosed': '20' }
    const result = await check({ edition: '2019', cells })
    const findings = fired(result, 'V09')
    // The cell that the sentence names comes first: lists give its place and its words.
    const facts = ['disclosure.regulations.totalDisclosed', 'disclosure.regulations.made', 'disclosure.regulations.newlyDisclosed']
    expect(findings).toMatchObject([{ facts, data: { column: '对外公开总数量', value: 20 } }])
    expect(quotes(result, findings[0])).toEqual(['20', '14', '14'])
  })

  it('judges a figure beside a blank', async () => {
    expect(fired(await check({ cells: { [IN_FORCE]: '6', 'disclosure.regulations.issued': '' } }), 'V09')).toMatchObject([{ facts: [IN_FORCE] }])
  })

  it.each([
    { organLevel: 'township' },
    { organKind: 'subdistrict', organLevel: 'county' },
    { organKind: 'committee', organLevel: 'prefecture' },
    { organKind: 'department', organLevel: 'county' },
    { organKind: 'department', organLevel: 'prefecture' }
  ] satisfies CheckContext[])('asks %j', async (context) => {
    expect(fired(await check(six, context), 'V09')).toHaveLength(1)
  })

  it.each([
    { organKind: 'government', organLevel: 'prefecture' },
    { organKind: 'government', organLevel: 'province' },
    { organKind: 'department', organLevel: 'national' }
  ] satisfies CheckContext[])('lets %j be', async (context) => {
    const result = await check(six, context)
    expect(fired(result, 'V09')).toEqual([])
    expect(unchecked(result, 'V09')).toEqual([])
  })

  it('lets a row of zeros and the row below be', async () => {
    expect(fired(await check(), 'V09')).toEqual([])
  })

  it('asks for kind and level of a table alone, and cannot judge a row of blanks', async () => {
    const alone = await check('信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t0\t6\n行政规范性文件\t0\t0\t3\n')
    expect(fired(alone, 'V09')).toEqual([])
    expect(unchecked(alone, 'V09')).toMatchObject([{ reason: 'ambiguous' }])
    const blanks = await check({ cells: { [IN_FORCE]: '', 'disclosure.regulations.issued': '0', 'disclosure.regulations.repealed': '0' } })
    expect(unchecked(blanks, 'V09')).toMatchObject([{ reason: 'unread' }])
  })
})

describe('the whole verdict of V09', () => {
  it.each<[string, Patch | string, string[], CheckContext?]>([
    [
      'of a county',
      { cells: { 'disclosure.regulations.inForce': '6' } },
      ['warning “6” 6 →  {"column":"现行有效件数","value":6,"organ":"云溪县人民政府"} of disclosure.regulations.inForce', 'right 0']
    ],
    [
      'of a county with two figures',
      { cells: { 'disclosure.regulations.inForce': '2', 'disclosure.regulations.issued': '6' } },
      [
        'warning “6” “2” 6 →  {"column":"本年制发件数","value":6,"organ":"云溪县人民政府"} of disclosure.regulations.issued disclosure.regulations.inForce',
        'right 0'
      ]
    ],
    [
      'of a county with the same figure twice',
      { cells: { 'disclosure.regulations.inForce': '2', 'disclosure.regulations.issued': '2' } },
      [
        'warning “2” “2” 2 →  {"column":"本年制发件数","value":2,"organ":"云溪县人民政府"} of disclosure.regulations.issued disclosure.regulations.inForce',
        'right 0'
      ]
    ],
    ['of a county with none', {}, ['right 1']],
    [
      'of a figure beside a blank',
      { cells: { 'disclosure.regulations.inForce': '6', 'disclosure.regulations.issued': '' } },
      ['warning “6” 6 →  {"column":"现行有效件数","value":6,"organ":"云溪县人民政府"} of disclosure.regulations.inForce', 'right 0']
    ],
    [
      'of a blank',
      { cells: { 'disclosure.regulations.inForce': '' } },
      ['unchecked unread 没有检查：表二 规章 · 现行有效件数（空白）读不出数，用到它的算式或核对没有做。 disclosure.regulations.inForce', 'right 0']
    ],
    ['of a province', { cells: { 'disclosure.regulations.inForce': '6' } }, ['right 1'], { organKind: 'government', organLevel: 'province' }],
    ['of a city', { cells: { 'disclosure.regulations.inForce': '6' } }, ['right 1'], { organKind: 'government', organLevel: 'prefecture' }],
    [
      'of a department of a city',
      { cells: { 'disclosure.regulations.inForce': '6' } },
      ['warning “6” 6 →  {"column":"现行有效件数","value":6,"organ":"云溪县人民政府"} of disclosure.regulations.inForce', 'right 0'],
      { organKind: 'department', organLevel: 'prefecture' }
    ],
    ['of a department of a province', { cells: { 'disclosure.regulations.inForce': '6' } }, ['right 1'], { organKind: 'department', organLevel: 'province' }],
    [
      'of a subdistrict whose level is unknown',
      { cells: { 'disclosure.regulations.inForce': '6' }, replace: [['云溪县人民政府2023年', '2023年']] },
      ['warning “6” 6 →  {"column":"现行有效件数","value":6,"organ":null} of disclosure.regulations.inForce', 'right 0'],
      { organKind: 'subdistrict' }
    ],
    [
      'of a committee',
      { cells: { 'disclosure.regulations.inForce': '6' } },
      ['warning “6” 6 →  {"column":"现行有效件数","value":6,"organ":"云溪县人民政府"} of disclosure.regulations.inForce', 'right 0'],
      { organKind: 'committee', organLevel: 'prefecture' }
    ],
    [
      'of a township whose kind is unknown',
      { cells: { 'disclosure.regulations.inForce': '6' }, replace: [['云溪县人民政府2023年', '2023年']] },
      ['warning “6” 6 →  {"column":"现行有效件数","value":6,"organ":null} of disclosure.regulations.inForce', 'right 0'],
      { organLevel: 'township' }
    ],
    [
      'of a known kind and an unknown level',
      { cells: { 'disclosure.regulations.inForce': '6' }, replace: [['云溪县人民政府2023年', '2023年']] },
      ['unchecked ambiguous 不知道这是哪一类、哪一级机关，没有核对“规章”一行能不能有数；请选一下机关类型和级别。 disclosure.regulations.inForce', 'right 0'],
      { organKind: 'government' }
    ],
    [
      'of an unknown kind and a known level',
      { cells: { 'disclosure.regulations.inForce': '6' }, replace: [['云溪县人民政府2023年', '2023年']] },
      ['unchecked ambiguous 不知道这是哪一类、哪一级机关，没有核对“规章”一行能不能有数；请选一下机关类型和级别。 disclosure.regulations.inForce', 'right 0'],
      { organLevel: 'county' }
    ],
    [
      'of an unknown organ',
      { cells: { 'disclosure.regulations.inForce': '6' }, replace: [['云溪县人民政府2023年', '2023年']] },
      ['unchecked ambiguous 不知道这是哪一类、哪一级机关，没有核对“规章”一行能不能有数；请选一下机关类型和级别。 disclosure.regulations.inForce', 'right 0']
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
    [
      'in the form of 2019',
      { edition: '2019', cells: { 'disclosure.regulations.made': '1' } },
      ['warning “1” 1 →  {"column":"本年新制作数量","value":1,"organ":"云溪县人民政府"} of disclosure.regulations.made', 'right 0']
    ]
  ])('%s', async (_title, patch, lines, context) => {
    expect(await verdict('V09', patch, context)).toEqual(lines)
  })
})
