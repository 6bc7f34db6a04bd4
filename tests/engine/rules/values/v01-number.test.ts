import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const PENALTIES = 'disclosure.penalties.decisions'
const FEES = 'disclosure.fees.amount'

describe('V01 a value cell holds a number', () => {
  it('names the cell that holds words', async () => {
    const result = await check({ cells: { [PENALTIES]: '详见附件' } })
    const findings = fired(result, 'V01')
    expect(findings).toMatchObject([
      { severity: 'error', certainty: 'form', facts: [PENALTIES], found: '详见附件', data: { cell: PENALTIES, printed: '详见附件' } }
    ])
    expect(quotes(result, findings[0])).toEqual(['详见附件'])
    expect(findings[0]).not.toHaveProperty('expected')
    expect(result.report.facts[PENALTIES]).toMatchObject({ value: null, raw: '详见附件' })
  })

  it('offers the converted figure for an amount in 元, and never takes it as the value', async () => {
    const result = await check({ cells: { [FEES]: '251000元' } })
    expect(fired(result, 'V01')).toMatchObject([{ facts: [FEES], found: '251000元', expected: 25.1, data: { converted: 25.1, unit: '万元' } }])
    expect(result.report.facts[FEES]).toMatchObject({ value: null, raw: '251000元' })
  })

  it('finds each of two such cells, in tables three and four too', async () => {
    const cells = { 'requests.granted.enterprise': '若干', 'disputes.reconsideration.upheld': '见正文' }
    expect(fired(await check({ cells }), 'V01').map((finding) => finding.facts)).toEqual([['requests.granted.enterprise'], ['disputes.reconsideration.upheld']])
  })

  it.each(['２８６', '2,860', '286件', '286（其中简易程序11件）'])('reads %s as a number', async (printed) => {
    const result = await check({ cells: { [PENALTIES]: printed } })
    expect(fired(result, 'V01')).toEqual([])
    expect(result.report.facts[PENALTIES]?.value).toBe(printed.startsWith('2,') ? 2860 : 286)
  })

  it.each(['', '/', '—', '无', '×'])('leaves %j to the rules on blanks and marks', async (printed) => {
    const result = await check({ cells: { [PENALTIES]: printed } })
    expect(fired(result, 'V01')).toEqual([])
    expect(result.report.facts[PENALTIES]?.value).toBeNull()
  })
})

describe('the whole verdict of V01', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'of words',
      { cells: { 'disclosure.penalties.decisions': '详见附件' } },
      [
        'error “详见附件” 详见附件 →  {"cell":"disclosure.penalties.decisions","printed":"详见附件","converted":null,"unit":"件"} of disclosure.penalties.decisions',
        'right 2'
      ]
    ],
    [
      'of another unit',
      { cells: { 'disclosure.fees.amount': '251000元' } },
      [
        'error “251000元” 251000元 → 25.1 {"cell":"disclosure.fees.amount","printed":"251000元","converted":25.1,"unit":"万元"} of disclosure.fees.amount',
        'right 2'
      ]
    ],
    [
      'of words in two tables',
      { cells: { 'disclosure.penalties.decisions': '详见附件', 'requests.granted.enterprise': '若干' } },
      [
        'error “详见附件” 详见附件 →  {"cell":"disclosure.penalties.decisions","printed":"详见附件","converted":null,"unit":"件"} of disclosure.penalties.decisions',
        'error “若干” 若干 →  {"cell":"requests.granted.enterprise","printed":"若干","converted":null,"unit":"件"} of requests.granted.enterprise',
        'right 1'
      ]
    ],
    [
      'of a blank, a mark and a number with its unit',
      { cells: { 'disclosure.penalties.decisions': '', 'disclosure.coercion.decisions': '/', 'disclosure.licensing.decisions': '286件' } },
      ['right 3']
    ],
    [
      'of a part',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 1']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('V01', patch)).toEqual(lines)
  })
})
