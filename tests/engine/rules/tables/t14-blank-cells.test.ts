import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { inYear } from '../../../support/report-year'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const BLANKS = { 'requests.refused.stateSecret.naturalPerson': '', 'requests.refused.stateSecret.total': '', 'requests.unprocessed.petition.enterprise': '' }

describe('T14 blank cells are asked about', () => {
  it('lists the cells of a table in one question and never counts them as 0', async () => {
    const result = await check({ cells: BLANKS })
    const findings = fired(result, 'T14')
    expect(findings).toMatchObject([{ severity: 'warning', facts: Object.keys(BLANKS), found: '', data: { table: '表三', count: 3 } }])
    expect(quotes(result, findings[0])).toEqual(['', '', ''])
    for (const id of Object.keys(BLANKS)) expect(result.report.facts[id]?.value).toBeNull()
  })

  it('asks once for each table', async () => {
    const result = await check({ cells: { ...BLANKS, 'disclosure.normativeDocuments.inForce': '', 'disputes.reconsideration.pending': '' } })
    expect(fired(result, 'T14').map((one) => [one.data.table, one.data.count])).toEqual([
      ['表二', 1],
      ['表三', 3],
      ['表四', 1]
    ])
  })

  it('asks a question, not a reproach, also in a long list', async () => {
    const row = 'requests.refused.stateSecret'
    const columns = ['naturalPerson', 'enterprise', 'researchInstitute', 'socialOrganization', 'legalService', 'otherOrganization', 'total']
    const cells = Object.fromEntries([row, 'requests.refused.otherLaw'].flatMap((one) => columns.map((column) => [`${one}.${column}`, ''] as const)))
    const findings = fired(await check({ cells }), 'T14')
    expect(findings).toMatchObject([{ data: { count: 14 } }])
    expect(findings[0]?.data.cells).toContain('等 14 格')
    expect(findings[0]?.message).toContain('国家表样未写明填 0 还是留空')
  })

  it('lets zeros and marks be', async () => {
    expect(fired(await check({ cells: { 'disclosure.licensing.decisions': '0' } }), 'T14')).toEqual([])
    expect(fired(await check({ cells: { 'disclosure.licensing.decisions': '/' } }), 'T14')).toEqual([])
    expect(fired(await check({ edition: '2019' }), 'T14')).toEqual([])
  })

  it('cannot tell in a row that was not read', async () => {
    const result = await check({ replace: [['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', '2.重复申请\t1\t0\t0\t0\t0\t1\n']] })
    expect(fired(result, 'T14')).toEqual([])
    expect(unchecked(result, 'T14')).toMatchObject([{ reason: 'unread' }])
    expect(unchecked(result, 'T14')[0]?.facts).toHaveLength(7)
  })

  it('weighs one step less for 2019', async () => {
    expect(fired(await check(inYear(2019, { edition: '2019', cells: { 'disclosure.licensing.change': '' } })), 'T14')).toMatchObject([{ severity: 'info' }])
  })
})

describe('the whole verdict of T14', () => {
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
      'with a blank',
      { cells: { 'disclosure.normativeDocuments.inForce': '' } },
      ['warning “”  →  {"table":"表二","count":1,"cells":"行政规范性文件·现行有效件数"} of disclosure.normativeDocuments.inForce', 'right 2']
    ],
    [
      'with blanks in two tables',
      { cells: { 'disclosure.normativeDocuments.inForce': '', 'requests.refused.stateSecret.naturalPerson': '', 'requests.refused.stateSecret.total': '' } },
      [
        'warning “”  →  {"table":"表二","count":1,"cells":"行政规范性文件·现行有效件数"} of disclosure.normativeDocuments.inForce',
        'warning “” “”  →  {"table":"表三","count":2,"cells":"（三）不予公开 1.属于国家秘密·自然人、（三）不予公开 1.属于国家秘密·总计"} of requests.refused.stateSecret.naturalPerson requests.refused.stateSecret.total',
        'right 1'
      ]
    ],
    [
      'with a row unread',
      { replace: [['2.重复申请\t1\t0\t0\t0\t0\t0\t1', '2.重复申请\t1\t0\t0\t0\t1']] },
      [
        'unchecked unread 没有检查：表三 （五）不予处理 2.重复申请 · 自然人（没有读出）、表三 （五）不予处理 2.重复申请 · 商业企业（没有读出）、表三 （五）不予处理 2.重复申请 · 科研机构（没有读出）等 7 个数读不出数，用到它的算式或核对没有做。 requests.unprocessed.repeated.naturalPerson requests.unprocessed.repeated.enterprise requests.unprocessed.repeated.researchInstitute requests.unprocessed.repeated.socialOrganization requests.unprocessed.repeated.legalService requests.unprocessed.repeated.otherOrganization requests.unprocessed.repeated.total',
        'right 3'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('T14', patch)).toEqual(lines)
  })
})
