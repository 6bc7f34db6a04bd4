import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const items = (row: string, previous: string, change: string) => ({
  edition: '2019' as const,
  cells: { [`disclosure.${row}.previousItems`]: previous, [`disclosure.${row}.change`]: change }
})

describe('V15 items do not fall below zero', () => {
  it.each([
    ['licensing', '行政许可'],
    ['otherServices', '其他对外管理服务事项'],
    ['penalties', '行政处罚'],
    ['coercion', '行政强制'],
    ['fees', '行政事业性收费']
  ])('names the row %s', async (row, name) => {
    const result = await check(items(row, '3', '-5'))
    const findings = fired(result, 'V15')
    expect(findings).toMatchObject([
      {
        severity: 'error',
        certainty: 'arithmetic',
        facts: [`disclosure.${row}.change`, `disclosure.${row}.previousItems`],
        data: { row: name, previousItems: 3, change: -5, left: -2 }
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['-5', '3'])
  })

  it('reads 减5 as a decrease', async () => {
    expect(fired(await check(items('coercion', '3', '减5')), 'V15')).toMatchObject([{ data: { left: -2 } }])
  })

  it('lets a fall to zero and growth be', async () => {
    expect(fired(await check(items('coercion', '5', '-5')), 'V15')).toEqual([])
    expect(fired(await check(items('coercion', '0', '5')), 'V15')).toEqual([])
  })

  it('cannot be checked on a blank', async () => {
    const result = await check(items('coercion', '', '-5'))
    expect(fired(result, 'V15')).toEqual([])
    expect(unchecked(result, 'V15')).toMatchObject([{ reason: 'unread', facts: ['disclosure.coercion.previousItems'] }])
  })
})

describe('the whole verdict of V15', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'of fewer than none',
      { edition: '2019', cells: { 'disclosure.coercion.previousItems': '3', 'disclosure.coercion.change': '-5' } },
      [
        'error “-5” “3” -5 →  {"row":"行政强制","previousItems":3,"change":-5,"left":-2} of disclosure.coercion.change disclosure.coercion.previousItems',
        'right 4'
      ]
    ],
    ['of none left', { edition: '2019', cells: { 'disclosure.fees.change': '-6' } }, ['right 5']],
    [
      'of a blank',
      { edition: '2019', cells: { 'disclosure.fees.change': '' } },
      ['unchecked unread 没有检查：表二 行政事业性收费 · 本年增/减（空白）读不出数，用到它的算式或核对没有做。 disclosure.fees.change', 'right 4']
    ],
    [
      'of a part',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t\t1\t1\t0\t0\t0\t0\t2\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 0']
    ],
    [
      'of a part that has table two',
      '二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t0\t0\t0\n规范性文件\t4\t4\t52\n第二十条第（五）项\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t118\t-3\t3140\n其他对外管理服务事项\t64\t2\t905\n第二十条第（六）项\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政处罚\t310\t5\t286\n行政强制\t27\t0\t41\n第二十条第（八）项\n信息内容\t上一年项目数量\t本年增/减\n行政事业性收费\t6\t0\n第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额（单位：万元，保留4位小数）\n政府集中采购\t23\t857.3120\n\n',
      ['right 5']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('V15', patch)).toEqual(lines)
  })
})
