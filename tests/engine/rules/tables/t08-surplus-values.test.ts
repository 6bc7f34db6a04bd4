import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import { inYear } from '../../../support/report-year'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

describe('T08 rows have as many values as the form', () => {
  it('takes zeros and repetitions of merged cells as one finding for the table', async () => {
    const result = await check({
      replace: [
        ['行政处罚\t286\n', '行政处罚\t286\t0\t0\n'],
        ['行政强制\t41\n', '行政强制\t41\t41\t41\n']
      ]
    })
    const findings = fired(result, 'T08')
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        facts: ['disclosure.penalties.decisions', 'disclosure.coercion.decisions'],
        expected: 1,
        data: { rows: '行政处罚、行政强制', count: 2 }
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['286', '41', '0', '0', '41', '41'])
    expect(result.report.facts['disclosure.penalties.decisions']?.value).toBe(286)
  })

  it('is an error where another figure stands behind', async () => {
    const result = await check({ replace: [['行政处罚\t286\n', '行政处罚\t286\t12\t5\n']] })
    const findings = fired(result, 'T08')
    expect(findings).toMatchObject([{ severity: 'error', found: 3, expected: 1, data: { values: '286、12、5', columns: 1 } }])
    expect(quotes(result, findings[0])).toEqual(['286', '12', '5'])
    expect(fired(await check(inYear(2019, { edition: '2019', replace: [['行政事业性收费\t6\t0\n', '行政事业性收费\t6\t0\t3\n']] })), 'T08')).toMatchObject([
      { severity: 'warning' }
    ])
  })

  it('tells the two apart in one table', async () => {
    const result = await check({
      replace: [
        ['行政处罚\t286\n', '行政处罚\t286\t0\t0\n'],
        ['行政强制\t41\n', '行政强制\t41\t7\n']
      ]
    })
    expect(fired(result, 'T08').map((one) => [one.severity, one.data.rows])).toEqual([
      ['warning', '行政处罚'],
      ['error', '行政强制']
    ])
  })

  it('does not count blanks behind the last column', async () => {
    expect(fired(await check({ replace: [['行政处罚\t286\n', '行政处罚\t286\t\t\n']] }), 'T08')).toEqual([])
    expect(fired(await check({ edition: '2019', replace: [['行政事业性收费\t6\t0\n', '行政事业性收费\t6\t0\t\n']] }), 'T08')).toEqual([])
  })

  it('leaves a row with too few values to T18', async () => {
    const result = await check({ replace: [['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', '2.重复申请\t1\t0\t0\t0\t0\t1\n']] })
    expect(fired(result, 'T08')).toEqual([])
    expect(fired(result, 'T18')).toHaveLength(1)
  })
})

describe('the whole verdict of T08', () => {
  it.each<[string, Patch, string[]]>([
    [
      'in the outdated form',
      {
        edition: '2019',
        replace: [
          ['云溪县人民政府2020年', '云溪县人民政府2023年'],
          ['统计期限为2020年', '统计期限为2023年']
        ]
      },
      ['unchecked ambiguous 表二用的是 2019 年试行表，换成 2021 年表样后再核对行名、列名和填写格式。', 'right 2']
    ],
    ['of the specimen', {}, ['right 3']],
    [
      'with zeros and the value once more',
      {
        replace: [
          ['行政处罚\t286\n', '行政处罚\t286\t0\t0\n'],
          ['行政强制\t41\n', '行政强制\t41\t41\t41\n']
        ]
      },
      [
        'warning “286” “41” “0” “0” “41” “41” 3 → 1 {"table":"表二","rows":"行政处罚、行政强制","count":2,"values":"286、0、0","columns":1} of disclosure.penalties.decisions disclosure.coercion.decisions',
        'right 2'
      ]
    ],
    ['with blanks', { replace: [['行政处罚\t286\n', '行政处罚\t286\t\t\n']] }, ['right 3']],
    [
      'with another number',
      { replace: [['行政处罚\t286\n', '行政处罚\t286\t31\n']] },
      ['error “286” “31” 2 → 1 {"table":"表二","rows":"行政处罚","count":1,"values":"286、31","columns":1} of disclosure.penalties.decisions', 'right 3']
    ],
    [
      'with another number beside a zero',
      { replace: [['行政处罚\t286\n', '行政处罚\t286\t0\t31\n']] },
      ['error “286” “0” “31” 3 → 1 {"table":"表二","rows":"行政处罚","count":1,"values":"286、0、31","columns":1} of disclosure.penalties.decisions', 'right 3']
    ],
    [
      'with another number beside a blank',
      { replace: [['行政处罚\t286\n', '行政处罚\t286\t\t31\n']] },
      ['error “286” “31” 2 → 1 {"table":"表二","rows":"行政处罚","count":1,"values":"286、31","columns":1} of disclosure.penalties.decisions', 'right 3']
    ],
    [
      'with another number in two rows',
      {
        replace: [
          ['行政处罚\t286\n', '行政处罚\t286\t31\n'],
          ['行政强制\t41\n', '行政强制\t41\t7\n']
        ]
      },
      [
        'error “286” “31” 2 → 1 {"table":"表二","rows":"行政处罚","count":1,"values":"286、31","columns":1} of disclosure.penalties.decisions',
        'error “41” “7” 2 → 1 {"table":"表二","rows":"行政强制","count":1,"values":"41、7","columns":1} of disclosure.coercion.decisions',
        'right 3'
      ]
    ],
    [
      'with a harmless and another row',
      {
        replace: [
          ['行政处罚\t286\n', '行政处罚\t286\t31\n'],
          ['行政强制\t41\n', '行政强制\t41\t41\n']
        ]
      },
      [
        'error “286” “31” 2 → 1 {"table":"表二","rows":"行政处罚","count":1,"values":"286、31","columns":1} of disclosure.penalties.decisions',
        'warning “41” “41” 2 → 1 {"table":"表二","rows":"行政强制","count":1,"values":"41、41","columns":1} of disclosure.coercion.decisions',
        'right 2'
      ]
    ],
    [
      'with full-width zeros',
      { replace: [['行政处罚\t286\n', '行政处罚\t286\t０\n']] },
      ['warning “286” “０” 2 → 1 {"table":"表二","rows":"行政处罚","count":1,"values":"286、０","columns":1} of disclosure.penalties.decisions', 'right 2']
    ],
    [
      'with harmless rows of one and of three cells',
      {
        replace: [
          ['行政处罚\t286\n', '行政处罚\t286\t0\n'],
          ['行政规范性文件\t4\t1\t52\n', '行政规范性文件\t4\t1\t52\t0\n']
        ]
      },
      [
        'warning “4” “1” “52” “286” “0” “0” 4 → 3 {"table":"表二","rows":"行政规范性文件、行政处罚","count":2,"values":"4、1、52、0","columns":null} of disclosure.normativeDocuments.issued disclosure.normativeDocuments.repealed disclosure.normativeDocuments.inForce disclosure.penalties.decisions',
        'right 2'
      ]
    ],
    [
      'with a row of table three that has one value more',
      { replace: [['2.重复申请\t1\t0\t0\t0\t0\t0\t1', '2.重复申请\t1\t0\t0\t0\t0\t0\t1\t5']] },
      [
        'unchecked unread 没有检查：表三 （五）不予处理 2.重复申请 · 自然人（没有读出）、表三 （五）不予处理 2.重复申请 · 商业企业（没有读出）、表三 （五）不予处理 2.重复申请 · 科研机构（没有读出）等 7 个数读不出数，用到它的算式或核对没有做。 requests.unprocessed.repeated.naturalPerson requests.unprocessed.repeated.enterprise requests.unprocessed.repeated.researchInstitute requests.unprocessed.repeated.socialOrganization requests.unprocessed.repeated.legalService requests.unprocessed.repeated.otherOrganization requests.unprocessed.repeated.total',
        'right 3'
      ]
    ],
    [
      'with a row of too few values',
      { replace: [['2.重复申请\t1\t0\t0\t0\t0\t0\t1', '2.重复申请\t1\t0\t0\t0\t1']] },
      [
        'unchecked unread 没有检查：表三 （五）不予处理 2.重复申请 · 自然人（没有读出）、表三 （五）不予处理 2.重复申请 · 商业企业（没有读出）、表三 （五）不予处理 2.重复申请 · 科研机构（没有读出）等 7 个数读不出数，用到它的算式或核对没有做。 requests.unprocessed.repeated.naturalPerson requests.unprocessed.repeated.enterprise requests.unprocessed.repeated.researchInstitute requests.unprocessed.repeated.socialOrganization requests.unprocessed.repeated.legalService requests.unprocessed.repeated.otherOrganization requests.unprocessed.repeated.total',
        'right 3'
      ]
    ],
    [
      'for 2019',
      {
        edition: '2019',
        year: 2019,
        replace: [
          ['行政处罚\t310\t5\t286\n', '行政处罚\t310\t5\t286\t31\n'],
          ['行政强制\t27\t0\t41\n', '行政强制\t27\t0\t41\t41\n']
        ]
      },
      [
        'warning “310” “5” “286” “31” 4 → 3 {"table":"表二","rows":"行政处罚","count":1,"values":"310、5、286、31","columns":3} of disclosure.penalties.previousItems disclosure.penalties.change disclosure.penalties.decisions',
        'info “27” “0” “41” “41” 4 → 3 {"table":"表二","rows":"行政强制","count":1,"values":"27、0、41、41","columns":3} of disclosure.coercion.previousItems disclosure.coercion.change disclosure.coercion.decisions',
        'right 2'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('T08', patch)).toEqual(lines)
  })
})

describe('more of the whole verdict of T08', () => {
  it.each<[string, Patch, string[]]>([
    ['with a blank beside the value and another number', { replace: [['行政处罚\t286\n', '行政处罚\t \t31\n']] }, ['right 3']],
    [
      'with nine rows of zeros more',
      {
        replace: [
          ['1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0', '1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\t0'],
          ['2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0', '2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0\t0'],
          ['3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0', '3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\t0'],
          ['7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0', '7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0\t0'],
          ['8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0', '8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\t0']
        ]
      },
      [
        'warning “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” “0” 8 → 7 {"table":"表三","rows":"（三）不予公开 1.属于国家秘密、（三）不予公开 2.其他法律行政法规禁止公开、（三）不予公开 3.危及“三安全一稳定”、（三）不予公开 7.属于行政执法案卷、（三）不予公开 8.属于行政查询事项","count":5,"values":"0、0、0、0、0、0、0、0","columns":7} of requests.refused.stateSecret.naturalPerson requests.refused.stateSecret.enterprise requests.refused.stateSecret.researchInstitute requests.refused.stateSecret.socialOrganization requests.refused.stateSecret.legalService requests.refused.stateSecret.otherOrganization requests.refused.stateSecret.total requests.refused.otherLaw.naturalPerson requests.refused.otherLaw.enterprise requests.refused.otherLaw.researchInstitute requests.refused.otherLaw.socialOrganization requests.refused.otherLaw.legalService requests.refused.otherLaw.otherOrganization requests.refused.otherLaw.total requests.refused.securityStability.naturalPerson requests.refused.securityStability.enterprise requests.refused.securityStability.researchInstitute requests.refused.securityStability.socialOrganization requests.refused.securityStability.legalService requests.refused.securityStability.otherOrganization requests.refused.securityStability.total requests.refused.enforcementFiles.naturalPerson requests.refused.enforcementFiles.enterprise requests.refused.enforcementFiles.researchInstitute requests.refused.enforcementFiles.socialOrganization requests.refused.enforcementFiles.legalService requests.refused.enforcementFiles.otherOrganization requests.refused.enforcementFiles.total requests.refused.administrativeInquiry.naturalPerson requests.refused.administrativeInquiry.enterprise requests.refused.administrativeInquiry.researchInstitute requests.refused.administrativeInquiry.socialOrganization requests.refused.administrativeInquiry.legalService requests.refused.administrativeInquiry.otherOrganization requests.refused.administrativeInquiry.total',
        'right 2'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('T08', patch)).toEqual(lines)
  })
})
