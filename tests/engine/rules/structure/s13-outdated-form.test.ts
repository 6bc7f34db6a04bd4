import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { inYear } from '../../../support/report-year'
import { verdict } from '../verdict'

const OLD: Patch = { edition: '2019' }

describe('S13 reports for 2021 and later use the form of 2021', () => {
  it.each([2021, 2023, 2025])('names the old table of a report for %i once, at its heads', async (year) => {
    const result = await check(inYear(year, OLD))
    const findings = fired(result, 'S13')
    expect(findings).toMatchObject([{ severity: 'error', expected: '2021', found: '2019', data: { year, head: '本年新制作数量' } }])
    expect(quotes(result, findings[0]).slice(0, 3)).toEqual(['本年新制作数量', '本年新公开数量', '对外公开总数量'])
  })

  it('stands for what else differs in table two: that is not checked, not passed', async () => {
    const result = await check(
      inYear(2023, {
        ...OLD,
        replace: [
          ['其他对外管理服务事项\t64\t2\t905\n', ''],
          ['处理决定数量', '办理数量'],
          ['行政强制\t27\t0\t41', '行政强制\t27\t\t41']
        ]
      })
    )
    expect(result.findings.filter((one) => /^[ST]/.test(one.rule)).map((one) => one.rule)).toEqual(['S13'])
    for (const rule of ['T04', 'T05', 'T06', 'T14']) expect(unchecked(result, rule)).toMatchObject([{ reason: 'ambiguous' }])
  })

  it('still judges table three', async () => {
    const result = await check(inYear(2023, { ...OLD, replace: [['7.属于行政执法案卷', '7.属于行政制法案件']] }))
    expect(fired(result, 'T05')).toHaveLength(1)
  })

  it.each([2019, 2020])('is right for %i', async (year) => {
    expect(fired(await check(inYear(year, OLD)), 'S13')).toEqual([])
  })

  it('is told by the table, not by the year', async () => {
    expect(fired(await check(), 'S13')).toEqual([])
  })
})

describe('the whole verdict of S13', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'of table two of 2019 in a report for 2023',
      {
        edition: '2019',
        replace: [
          ['云溪县人民政府2020年', '云溪县人民政府2023年'],
          ['统计期限为2020年', '统计期限为2023年']
        ]
      },
      [
        'error “本年新制作数量” “本年新公开数量” “对外公开总数量” “上一年项目数量” “本年增/减” “上一年项目数量” “本年增/减” “上一年项目数量” “本年增/减” “采购项目数量” “采购总金额（单位：万元，保留4位小数）” 2019 → 2021 {"year":2023,"head":"本年新制作数量"}',
        'right 0'
      ]
    ],
    [
      'of the same for 2021',
      {
        edition: '2019',
        replace: [
          ['云溪县人民政府2020年', '云溪县人民政府2021年'],
          ['统计期限为2020年', '统计期限为2021年']
        ]
      },
      [
        'error “本年新制作数量” “本年新公开数量” “对外公开总数量” “上一年项目数量” “本年增/减” “上一年项目数量” “本年增/减” “上一年项目数量” “本年增/减” “采购项目数量” “采购总金额（单位：万元，保留4位小数）” 2019 → 2021 {"year":2021,"head":"本年新制作数量"}',
        'right 0'
      ]
    ],
    ['of the same for 2020', { edition: '2019' }, ['right 0']],
    ['of the specimen', {}, ['right 1']],
    [
      'without a year',
      {
        replace: [
          ['云溪县人民政府2023年', '云溪县人民政府'],
          ['本报告所列数据的统计期限为2023年1月1日至12月31日。', '']
        ]
      },
      ['right 0']
    ],
    [
      'of a part without table two',
      '2023年\n三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S13', patch)).toEqual(lines)
  })
})
