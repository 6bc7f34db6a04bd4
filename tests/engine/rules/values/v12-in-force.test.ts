import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const documents = (issued: string, repealed: string, inForce: string, row = 'normativeDocuments') => ({
  cells: { [`disclosure.${row}.issued`]: issued, [`disclosure.${row}.repealed`]: repealed, [`disclosure.${row}.inForce`]: inForce }
})

describe('V12 documents in force are at least those issued less those repealed', () => {
  it('asks where fewer are in force', async () => {
    const result = await check(documents('8', '1', '5'))
    const findings = fired(result, 'V12')
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        facts: ['disclosure.normativeDocuments.inForce', 'disclosure.normativeDocuments.issued', 'disclosure.normativeDocuments.repealed'],
        found: 5,
        data: { row: '行政规范性文件', issued: 8, repealed: 1, inForce: 5, least: 7 }
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['5', '8', '1'])
  })

  it('asks of 规章 too', async () => {
    expect(fired(await check(documents('3', '0', '1', 'regulations')), 'V12')).toMatchObject([{ data: { row: '规章', least: 3 } }])
  })

  it('lets equality, old stock and heavy repeal be', async () => {
    expect(fired(await check(documents('8', '1', '7')), 'V12')).toEqual([])
    expect(fired(await check(documents('5', '18', '77')), 'V12')).toEqual([])
    expect(fired(await check(documents('0', '5', '0')), 'V12')).toEqual([])
  })

  it('leaves none in force to V14', async () => {
    const result = await check(documents('8', '1', '0'))
    expect(fired(result, 'V12')).toEqual([])
    expect(fired(result, 'V14')).toHaveLength(1)
  })

  it('cannot be checked where a number is missing', async () => {
    const result = await check(documents('8', '', '5'))
    expect(fired(result, 'V12')).toEqual([])
    expect(unchecked(result, 'V12')).toMatchObject([{ reason: 'unread', facts: ['disclosure.normativeDocuments.repealed'] }])
  })
})

describe('the whole verdict of V12', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'of fewer in force',
      { cells: { 'disclosure.normativeDocuments.inForce': '2' } },
      [
        'warning “2” “4” “1” 2 →  {"row":"行政规范性文件","issued":4,"repealed":1,"inForce":2,"least":3} of disclosure.normativeDocuments.inForce disclosure.normativeDocuments.issued disclosure.normativeDocuments.repealed',
        'right 1'
      ]
    ],
    ['of as many in force as came', { cells: { 'disclosure.normativeDocuments.inForce': '3' } }, ['right 2']],
    ['of none in force and more issued', { cells: { 'disclosure.normativeDocuments.inForce': '0' } }, ['right 1']],
    [
      'of none in force and as many repealed as issued',
      { cells: { 'disclosure.normativeDocuments.inForce': '0', 'disclosure.normativeDocuments.repealed': '4' } },
      ['right 2']
    ],
    [
      'of none in force and repealed left blank',
      { cells: { 'disclosure.normativeDocuments.inForce': '0', 'disclosure.normativeDocuments.repealed': '' } },
      ['right 1']
    ],
    [
      'of none in force and issued left blank',
      { cells: { 'disclosure.normativeDocuments.inForce': '0', 'disclosure.normativeDocuments.issued': '' } },
      [
        'unchecked unread 没有检查：表二 行政规范性文件 · 本年制发件数（空白）读不出数，用到它的算式或核对没有做。 disclosure.normativeDocuments.issued',
        'right 1'
      ]
    ],
    [
      'of rules',
      { cells: { 'disclosure.regulations.issued': '3', 'disclosure.regulations.inForce': '1' } },
      [
        'warning “1” “3” “0” 1 →  {"row":"规章","issued":3,"repealed":0,"inForce":1,"least":3} of disclosure.regulations.inForce disclosure.regulations.issued disclosure.regulations.repealed',
        'right 1'
      ]
    ],
    [
      'of a part without table two',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 0']
    ],
    ['in the form of 2019', { edition: '2019' }, ['right 0']]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('V12', patch)).toEqual(lines)
  })
})
