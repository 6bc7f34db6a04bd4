import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const documents = (issued: string, repealed: string, inForce: string, row = 'normativeDocuments') => ({
  cells: { [`disclosure.${row}.issued`]: issued, [`disclosure.${row}.repealed`]: repealed, [`disclosure.${row}.inForce`]: inForce }
})

describe('V14 documents made this year leave some in force', () => {
  it('asks where none is in force', async () => {
    const result = await check(documents('3', '0', '0'))
    const findings = fired(result, 'V14')
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        facts: ['disclosure.normativeDocuments.inForce', 'disclosure.normativeDocuments.issued', 'disclosure.normativeDocuments.repealed'],
        found: 0,
        data: { row: '行政规范性文件', column: '现行有效件数', made: 3, printed: '0' }
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['0', '3', '0'])
  })

  it.each(['', '/'])('asks where %j stands in the cell, which stays without a value', async (printed) => {
    const result = await check(documents('3', '0', printed, 'regulations'))
    expect(fired(result, 'V14')).toMatchObject([{ found: null, data: { row: '规章', printed } }])
    expect(result.report.facts['disclosure.regulations.inForce']?.value).toBeNull()
  })

  it('asks it of the total of the 2019 form', async () => {
    const result = await check({ edition: '2019', cells: { 'disclosure.normativeDocuments.totalDisclosed': '0' } })
    expect(fired(result, 'V14')).toMatchObject([
      { facts: ['disclosure.normativeDocuments.totalDisclosed', 'disclosure.normativeDocuments.made'], data: { column: '对外公开总数量', made: 4 } }
    ])
  })

  it('lets it be where all issued were repealed, none was issued or some are in force', async () => {
    expect(fired(await check(documents('3', '3', '0')), 'V14')).toEqual([])
    expect(fired(await check(documents('0', '0', '0')), 'V14')).toEqual([])
    expect(fired(await check(documents('3', '2', '1')), 'V14')).toEqual([])
    expect(fired(await check(documents('5', '18', '')), 'V14')).toEqual([])
  })

  it('cannot be checked where the repeals are blank or the stock is words', async () => {
    expect(unchecked(await check(documents('3', '', '0')), 'V14')).toMatchObject([{ reason: 'unread' }])
    const words = await check(documents('3', '0', '见附件'))
    expect(fired(words, 'V14')).toEqual([])
    expect(unchecked(words, 'V14')).toMatchObject([{ reason: 'unread', facts: ['disclosure.normativeDocuments.inForce'] }])
  })
})

describe('the whole verdict of V14', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'of none in force',
      { cells: { 'disclosure.normativeDocuments.inForce': '0' } },
      [
        'warning “0” “4” “1” 0 →  {"row":"行政规范性文件","column":"现行有效件数","made":4,"printed":"0"} of disclosure.normativeDocuments.inForce disclosure.normativeDocuments.issued disclosure.normativeDocuments.repealed',
        'right 1'
      ]
    ],
    [
      'of a blank',
      { cells: { 'disclosure.normativeDocuments.inForce': '' } },
      [
        'warning “” “4” “1” null →  {"row":"行政规范性文件","column":"现行有效件数","made":4,"printed":""} of disclosure.normativeDocuments.inForce disclosure.normativeDocuments.issued disclosure.normativeDocuments.repealed',
        'right 1'
      ]
    ],
    [
      'of a mark',
      { cells: { 'disclosure.normativeDocuments.inForce': '/' } },
      [
        'warning “/” “4” “1” null →  {"row":"行政规范性文件","column":"现行有效件数","made":4,"printed":"/"} of disclosure.normativeDocuments.inForce disclosure.normativeDocuments.issued disclosure.normativeDocuments.repealed',
        'right 1'
      ]
    ],
    [
      'of words',
      { cells: { 'disclosure.normativeDocuments.inForce': '见附件' } },
      [
        'unchecked unread 没有检查：表二 行政规范性文件 · 现行有效件数（不是数字）读不出数，用到它的算式或核对没有做。 disclosure.normativeDocuments.inForce',
        'right 1'
      ]
    ],
    ['of as many repealed', { cells: { 'disclosure.normativeDocuments.inForce': '0', 'disclosure.normativeDocuments.repealed': '4' } }, ['right 2']],
    [
      'of fewer repealed',
      { cells: { 'disclosure.normativeDocuments.inForce': '0', 'disclosure.normativeDocuments.repealed': '3' } },
      [
        'warning “0” “4” “3” 0 →  {"row":"行政规范性文件","column":"现行有效件数","made":4,"printed":"0"} of disclosure.normativeDocuments.inForce disclosure.normativeDocuments.issued disclosure.normativeDocuments.repealed',
        'right 1'
      ]
    ],
    [
      'of none issued',
      { cells: { 'disclosure.normativeDocuments.inForce': '0', 'disclosure.normativeDocuments.issued': '0', 'disclosure.normativeDocuments.repealed': '0' } },
      ['right 2']
    ],
    [
      'of issued left blank',
      { cells: { 'disclosure.normativeDocuments.inForce': '0', 'disclosure.normativeDocuments.issued': '' } },
      [
        'unchecked unread 没有检查：表二 行政规范性文件 · 本年制发件数（空白）读不出数，用到它的算式或核对没有做。 disclosure.normativeDocuments.issued',
        'right 1'
      ]
    ],
    ['of a negative stock', { cells: { 'disclosure.normativeDocuments.inForce': '-1' } }, ['right 2']],
    [
      'of a negative issue and repeal',
      { cells: { 'disclosure.normativeDocuments.inForce': '0', 'disclosure.normativeDocuments.issued': '-1', 'disclosure.normativeDocuments.repealed': '-2' } },
      ['right 2']
    ],
    [
      'of none in all in the form of 2019',
      { edition: '2019', cells: { 'disclosure.normativeDocuments.totalDisclosed': '0' } },
      [
        'warning “0” “4” 0 →  {"row":"规范性文件","column":"对外公开总数量","made":4,"printed":"0"} of disclosure.normativeDocuments.totalDisclosed disclosure.normativeDocuments.made',
        'right 1'
      ]
    ],
    [
      'of a blank in the form of 2019',
      { edition: '2019', cells: { 'disclosure.normativeDocuments.totalDisclosed': '' } },
      [
        'warning “” “4” null →  {"row":"规范性文件","column":"对外公开总数量","made":4,"printed":""} of disclosure.normativeDocuments.totalDisclosed disclosure.normativeDocuments.made',
        'right 1'
      ]
    ],
    [
      'of a part without table two',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 0']
    ],
    [
      'of a part that has it',
      '二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t4\t1\t52\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3140\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t286\n行政强制\t41\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t128.4600\n\n',
      ['right 2']
    ],
    [
      'of a part of 2019',
      '二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t0\t0\t0\n规范性文件\t4\t4\t52\n第二十条第（五）项\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t118\t-3\t3140\n其他对外管理服务事项\t64\t2\t905\n第二十条第（六）项\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政处罚\t310\t5\t286\n行政强制\t27\t0\t41\n第二十条第（八）项\n信息内容\t上一年项目数量\t本年增/减\n行政事业性收费\t6\t0\n第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额（单位：万元，保留4位小数）\n政府集中采购\t23\t857.3120\n\n',
      ['right 2']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('V14', patch)).toEqual(lines)
  })
})
