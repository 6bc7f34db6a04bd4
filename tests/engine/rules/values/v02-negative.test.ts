import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const CARRIED_OUT = 'requests.carriedOut.naturalPerson'

describe('V02 counts and amounts are not negative', () => {
  it('names a negative count', async () => {
    const result = await check({ cells: { [CARRIED_OUT]: '-1' } })
    const findings = fired(result, 'V02')
    expect(findings).toMatchObject([{ severity: 'error', facts: [CARRIED_OUT], found: -1, data: { cell: CARRIED_OUT, value: -1, unit: '件' } }])
    expect(quotes(result, findings[0])).toEqual(['-1'])
  })

  it('names a negative amount, and a decrease where the form wants a count', async () => {
    expect(fired(await check({ cells: { 'disclosure.fees.amount': '-0.5' } }), 'V02')).toMatchObject([{ found: -0.5, data: { unit: '万元' } }])
    const decrease = await check({ edition: '2019', cells: { 'disclosure.licensing.decisions': '减5' } })
    expect(fired(decrease, 'V02')).toMatchObject([{ facts: ['disclosure.licensing.decisions'], found: -5 }])
  })

  it('lets 本年增/减 of the 2019 form be negative', async () => {
    const result = await check({ edition: '2019', cells: { 'disclosure.penalties.change': '-5', 'disclosure.fees.change': '减2' } })
    expect(fired(result, 'V02')).toEqual([])
    expect(result.report.facts['disclosure.penalties.change']?.value).toBe(-5)
    expect(result.report.facts['disclosure.fees.change']?.value).toBe(-2)
  })

  it('lets zero be, and says nothing of a blank or a dash', async () => {
    expect(fired(await check({ cells: { [CARRIED_OUT]: '0', 'disclosure.coercion.decisions': '', 'disclosure.penalties.decisions': '-' } }), 'V02')).toEqual([])
  })
})

describe('the whole verdict of V02', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'of a negative count and amount',
      { cells: { 'requests.carriedOut.naturalPerson': '-1', 'disclosure.fees.amount': '-0.5' } },
      [
        'error “-0.5” -0.5 →  {"cell":"disclosure.fees.amount","value":-0.5,"unit":"万元"} of disclosure.fees.amount',
        'error “-1” -1 →  {"cell":"requests.carriedOut.naturalPerson","value":-1,"unit":"件"} of requests.carriedOut.naturalPerson',
        'right 1'
      ]
    ],
    ['of zeros', { cells: { 'disclosure.penalties.decisions': '00', 'disclosure.coercion.decisions': '0件', 'disclosure.fees.amount': '0.00' } }, ['right 3']],
    [
      'of a change in the form of 2019',
      { edition: '2019', cells: { 'disclosure.penalties.change': '-5', 'disclosure.penalties.decisions': '-5' } },
      ['error “-5” -5 →  {"cell":"disclosure.penalties.decisions","value":-5,"unit":"件"} of disclosure.penalties.decisions', 'right 2']
    ],
    [
      'of a part',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 1']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('V02', patch)).toEqual(lines)
  })
})
