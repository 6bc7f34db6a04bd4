import { describe, expect, it } from 'vitest'
import { REQUESTS_COLUMNS } from '../../../../src/engine/form/requests'
import type { FactId } from '../../../../src/engine/form/cells'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const row = (id: string, ...values: number[]): Record<FactId, string> =>
  Object.fromEntries(REQUESTS_COLUMNS.map((column, index) => [`requests.${id}.${column.id}`, String(values[index] ?? 0)]))

describe('V11 rows of table three do not repeat', () => {
  it('asks about one number in all seven columns', async () => {
    const result = await check({ cells: row('granted', 3, 3, 3, 3, 3, 3, 3) })
    const findings = fired(result, 'V11')
    expect(findings).toMatchObject([{ severity: 'info', facts: Object.keys(row('granted')), data: { row: '（一）予以公开', above: null, value: 3 } }])
    expect(quotes(result, findings[0])).toEqual(['3', '3', '3', '3', '3', '3', '3'])
  })

  it('asks about a row equal to the row above', async () => {
    const cells = { ...row('granted', 8, 3, 0, 0, 1, 0, 12), ...row('partlyGranted', 8, 3, 0, 0, 1, 0, 12) }
    expect(fired(await check({ cells }), 'V11')).toMatchObject([
      { facts: [...Object.keys(row('partlyGranted')), ...Object.keys(row('granted'))], data: { row: '（二）部分公开', above: '（一）予以公开', value: null } }
    ])
  })

  it('lets small or single numbers repeat', async () => {
    expect(fired(await check({ cells: row('granted', 2, 2, 2, 2, 2, 2, 2) }), 'V11')).toEqual([])
    const nine = { ...row('granted', 8, 1, 0, 0, 0, 0, 9), ...row('partlyGranted', 8, 1, 0, 0, 0, 0, 9) }
    expect(fired(await check({ cells: nine }), 'V11')).toEqual([])
    const single = { ...row('granted', 40, 0, 0, 0, 0, 0, 40), ...row('partlyGranted', 40, 0, 0, 0, 0, 0, 40) }
    expect(fired(await check({ cells: single }), 'V11')).toEqual([])
    const ten = { ...row('granted', 8, 2, 0, 0, 0, 0, 10), ...row('partlyGranted', 8, 2, 0, 0, 0, 0, 10) }
    expect(fired(await check({ cells: ten }), 'V11')).toHaveLength(1)
  })

  it('lets 总计 equal its only outcome, and rows of zeros be', async () => {
    const only = { ...row('otherwise.other', 8, 3, 0, 0, 1, 0, 12), ...row('total', 8, 3, 0, 0, 1, 0, 12) }
    expect(fired(await check({ cells: only }), 'V11')).toEqual([])
    expect(fired(await check(), 'V11')).toEqual([])
  })

  it('cannot be checked against a row with a blank', async () => {
    const result = await check({ cells: { 'requests.received.enterprise': '' } })
    expect(fired(result, 'V11')).toEqual([])
    expect(unchecked(result, 'V11').every((one) => one.reason === 'unread')).toBe(true)
    expect(unchecked(result, 'V11')).not.toEqual([])
  })
})

describe('the whole verdict of V11', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'of a row of threes',
      {
        cells: {
          'requests.granted.naturalPerson': '3',
          'requests.granted.enterprise': '3',
          'requests.granted.researchInstitute': '3',
          'requests.granted.socialOrganization': '3',
          'requests.granted.legalService': '3',
          'requests.granted.otherOrganization': '3',
          'requests.granted.total': '3'
        }
      },
      [
        'info “3” “3” “3” “3” “3” “3” “3” {"row":"（一）予以公开","above":null,"value":3} of requests.granted.naturalPerson requests.granted.enterprise requests.granted.researchInstitute requests.granted.socialOrganization requests.granted.legalService requests.granted.otherOrganization requests.granted.total',
        'right 24'
      ]
    ],
    [
      'of a row of twos',
      {
        cells: {
          'requests.granted.naturalPerson': '2',
          'requests.granted.enterprise': '2',
          'requests.granted.researchInstitute': '2',
          'requests.granted.socialOrganization': '2',
          'requests.granted.legalService': '2',
          'requests.granted.otherOrganization': '2',
          'requests.granted.total': '2'
        }
      },
      ['right 25']
    ],
    [
      'of a row of tens',
      {
        cells: {
          'requests.granted.naturalPerson': '10',
          'requests.granted.enterprise': '10',
          'requests.granted.researchInstitute': '10',
          'requests.granted.socialOrganization': '10',
          'requests.granted.legalService': '10',
          'requests.granted.otherOrganization': '10',
          'requests.granted.total': '10'
        }
      },
      [
        'info “10” “10” “10” “10” “10” “10” “10” {"row":"（一）予以公开","above":null,"value":10} of requests.granted.naturalPerson requests.granted.enterprise requests.granted.researchInstitute requests.granted.socialOrganization requests.granted.legalService requests.granted.otherOrganization requests.granted.total',
        'right 24'
      ]
    ],
    [
      'of a row that repeats the row above',
      {
        cells: {
          'requests.granted.naturalPerson': '8',
          'requests.granted.enterprise': '2',
          'requests.granted.researchInstitute': '0',
          'requests.granted.socialOrganization': '0',
          'requests.granted.legalService': '0',
          'requests.granted.otherOrganization': '0',
          'requests.granted.total': '10',
          'requests.partlyGranted.naturalPerson': '8',
          'requests.partlyGranted.enterprise': '2',
          'requests.partlyGranted.researchInstitute': '0',
          'requests.partlyGranted.socialOrganization': '0',
          'requests.partlyGranted.legalService': '0',
          'requests.partlyGranted.otherOrganization': '0',
          'requests.partlyGranted.total': '10'
        }
      },
      [
        'info “8” “2” “0” “0” “0” “0” “10” “8” “2” “0” “0” “0” “0” “10” {"row":"（二）部分公开","above":"（一）予以公开","value":null} of requests.partlyGranted.naturalPerson requests.partlyGranted.enterprise requests.partlyGranted.researchInstitute requests.partlyGranted.socialOrganization requests.partlyGranted.legalService requests.partlyGranted.otherOrganization requests.partlyGranted.total requests.granted.naturalPerson requests.granted.enterprise requests.granted.researchInstitute requests.granted.socialOrganization requests.granted.legalService requests.granted.otherOrganization requests.granted.total',
        'right 24'
      ]
    ],
    [
      'of a row of 9 that repeats the row above',
      {
        cells: {
          'requests.granted.naturalPerson': '7',
          'requests.granted.enterprise': '2',
          'requests.granted.researchInstitute': '0',
          'requests.granted.socialOrganization': '0',
          'requests.granted.legalService': '0',
          'requests.granted.otherOrganization': '0',
          'requests.granted.total': '9',
          'requests.partlyGranted.naturalPerson': '7',
          'requests.partlyGranted.enterprise': '2',
          'requests.partlyGranted.researchInstitute': '0',
          'requests.partlyGranted.socialOrganization': '0',
          'requests.partlyGranted.legalService': '0',
          'requests.partlyGranted.otherOrganization': '0',
          'requests.partlyGranted.total': '9'
        }
      },
      ['right 25']
    ],
    [
      'of a row of one applicant that repeats the row above',
      {
        cells: {
          'requests.granted.naturalPerson': '10',
          'requests.granted.enterprise': '0',
          'requests.granted.researchInstitute': '0',
          'requests.granted.socialOrganization': '0',
          'requests.granted.legalService': '0',
          'requests.granted.otherOrganization': '0',
          'requests.granted.total': '10',
          'requests.partlyGranted.naturalPerson': '10',
          'requests.partlyGranted.enterprise': '0',
          'requests.partlyGranted.researchInstitute': '0',
          'requests.partlyGranted.socialOrganization': '0',
          'requests.partlyGranted.legalService': '0',
          'requests.partlyGranted.otherOrganization': '0',
          'requests.partlyGranted.total': '10'
        }
      },
      ['right 25']
    ],
    [
      'of a row that repeats all but one figure',
      {
        cells: {
          'requests.granted.naturalPerson': '8',
          'requests.granted.enterprise': '2',
          'requests.granted.researchInstitute': '0',
          'requests.granted.socialOrganization': '0',
          'requests.granted.legalService': '0',
          'requests.granted.otherOrganization': '0',
          'requests.granted.total': '10',
          'requests.partlyGranted.naturalPerson': '7',
          'requests.partlyGranted.enterprise': '3',
          'requests.partlyGranted.researchInstitute': '0',
          'requests.partlyGranted.socialOrganization': '0',
          'requests.partlyGranted.legalService': '0',
          'requests.partlyGranted.otherOrganization': '0',
          'requests.partlyGranted.total': '10'
        }
      },
      ['right 25']
    ],
    [
      'of 总计 that repeats the only outcome',
      {
        cells: {
          'requests.otherwise.other.naturalPerson': '8',
          'requests.otherwise.other.enterprise': '2',
          'requests.otherwise.other.researchInstitute': '0',
          'requests.otherwise.other.socialOrganization': '0',
          'requests.otherwise.other.legalService': '0',
          'requests.otherwise.other.otherOrganization': '0',
          'requests.otherwise.other.total': '10',
          'requests.total.naturalPerson': '8',
          'requests.total.enterprise': '2',
          'requests.total.researchInstitute': '0',
          'requests.total.socialOrganization': '0',
          'requests.total.legalService': '0',
          'requests.total.otherOrganization': '0',
          'requests.total.total': '10'
        }
      },
      ['right 25']
    ],
    [
      'of the first row',
      {
        cells: {
          'requests.received.naturalPerson': '8',
          'requests.received.enterprise': '2',
          'requests.received.researchInstitute': '0',
          'requests.received.socialOrganization': '0',
          'requests.received.legalService': '0',
          'requests.received.otherOrganization': '0',
          'requests.received.total': '10'
        }
      },
      ['right 25']
    ],
    [
      'of carriedIn like received',
      {
        cells: {
          'requests.received.naturalPerson': '8',
          'requests.received.enterprise': '2',
          'requests.received.researchInstitute': '0',
          'requests.received.socialOrganization': '0',
          'requests.received.legalService': '0',
          'requests.received.otherOrganization': '0',
          'requests.received.total': '10',
          'requests.carriedIn.naturalPerson': '8',
          'requests.carriedIn.enterprise': '2',
          'requests.carriedIn.researchInstitute': '0',
          'requests.carriedIn.socialOrganization': '0',
          'requests.carriedIn.legalService': '0',
          'requests.carriedIn.otherOrganization': '0',
          'requests.carriedIn.total': '10'
        }
      },
      [
        'info “8” “2” “0” “0” “0” “0” “10” “8” “2” “0” “0” “0” “0” “10” {"row":"二、上年结转政府信息公开申请数量","above":"一、本年新收政府信息公开申请数量","value":null} of requests.carriedIn.naturalPerson requests.carriedIn.enterprise requests.carriedIn.researchInstitute requests.carriedIn.socialOrganization requests.carriedIn.legalService requests.carriedIn.otherOrganization requests.carriedIn.total requests.received.naturalPerson requests.received.enterprise requests.received.researchInstitute requests.received.socialOrganization requests.received.legalService requests.received.otherOrganization requests.received.total',
        'right 24'
      ]
    ],
    [
      'of a row without a total',
      { cells: { 'requests.partlyGranted.total': '' } },
      ['unchecked unread 没有检查：表三 （二）部分公开 · 总计（空白）读不出数，用到它的算式或核对没有做。 requests.partlyGranted.total', 'right 24']
    ],
    [
      'of a part without table three',
      '二、主动公开政府信息情况\n\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t4\t1\t52\n第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3140\n第二十条第（六）项\n信息内容\t本年处理决定数量\n行政处罚\t286\n行政强制\t41\n第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t128.4600\n\n',
      ['right 0']
    ],
    [
      'of a part that has it',
      '三、收到和处理政府信息公开申请情况\n\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n一、本年新收政府信息公开申请数量\t\t\t21\t6\t1\t0\t7\t1\t36\n二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2\n三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\n\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n\t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t2\n\t\t5.属于三类内部事务信息\t1\t0\t0\t0\t1\t0\t2\n\t\t6.属于四类过程性信息\t0\t0\t0\t0\t1\t0\t1\n\t\t7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\n\t\t8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n\t（四）无法提供\t1.本机关不掌握相关政府信息\t4\t1\t0\t0\t1\t0\t6\n\t\t2.没有现成信息需要另行制作\t1\t0\t0\t0\t0\t0\t1\n\t\t3.补正后申请内容仍不明确\t0\t0\t0\t0\t0\t0\t0\n\t（五）不予处理\t1.信访举报投诉类申请\t0\t0\t0\t0\t0\t0\t0\n\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n\t\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0\n\t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0\n\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n\t（七）总计\t\t21\t6\t1\t0\t6\t1\t35\n四、结转下年度继续办理\t\t\t2\t0\t0\t0\t1\t0\t3\n\n',
      ['right 25']
    ],
    [
      'of an edition of its own for table three',
      {
        edition: '2019',
        cells: {
          'requests.granted.naturalPerson': '3',
          'requests.granted.enterprise': '3',
          'requests.granted.researchInstitute': '3',
          'requests.granted.socialOrganization': '3',
          'requests.granted.legalService': '3',
          'requests.granted.otherOrganization': '3',
          'requests.granted.total': '3'
        }
      },
      [
        'info “3” “3” “3” “3” “3” “3” “3” {"row":"（一）予以公开","above":null,"value":3} of requests.granted.naturalPerson requests.granted.enterprise requests.granted.researchInstitute requests.granted.socialOrganization requests.granted.legalService requests.granted.otherOrganization requests.granted.total',
        'right 22'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('V11', patch)).toEqual(lines)
  })
})
