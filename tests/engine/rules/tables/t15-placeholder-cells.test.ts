import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

describe('T15 marks in place of figures are asked about', () => {
  it.each(['/', '／', '-', '—', '——', '无', '×'])('asks about %s, which is no number', async (mark) => {
    const result = await check({ cells: { 'disclosure.coercion.decisions': mark } })
    const findings = fired(result, 'T15')
    expect(findings).toMatchObject([{ severity: 'warning', facts: ['disclosure.coercion.decisions'], data: { table: '表二', count: 1 } }])
    expect(quotes(result, findings[0])).toEqual([mark])
    expect(result.report.facts['disclosure.coercion.decisions']?.value).toBeNull()
    expect(fired(result, 'V01')).toEqual([])
  })

  it('lists all marks of a table in one question', async () => {
    const result = await check({
      cells: { 'requests.refused.stateSecret.naturalPerson': '/', 'requests.refused.stateSecret.enterprise': '—', 'requests.refused.stateSecret.total': '/' }
    })
    expect(fired(result, 'T15')).toMatchObject([{ found: '/”“—', data: { table: '表三', count: 3 } }])
  })

  it('asks once for each table', async () => {
    const result = await check({ cells: { 'disclosure.coercion.decisions': '无', 'disputes.directLitigation.corrected': '—' } })
    expect(fired(result, 'T15').map((one) => one.data.table)).toEqual(['表二', '表四'])
  })

  it('lets zeros, blanks and a decrease be', async () => {
    expect(fired(await check({ cells: { 'disclosure.coercion.decisions': '0' } }), 'T15')).toEqual([])
    expect(fired(await check({ cells: { 'disclosure.coercion.decisions': '' } }), 'T15')).toEqual([])
    expect(fired(await check({ edition: '2019', cells: { 'disclosure.licensing.change': '-3' } }), 'T15')).toEqual([])
  })
})

describe('the whole verdict of T15', () => {
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
      'with marks',
      { cells: { 'requests.refused.stateSecret.naturalPerson': '/', 'requests.refused.stateSecret.enterprise': '/' } },
      [
        'warning “/” “/” / →  {"table":"表三","count":2,"marks":"/","cells":"（三）不予公开 1.属于国家秘密·自然人、（三）不予公开 1.属于国家秘密·商业企业"} of requests.refused.stateSecret.naturalPerson requests.refused.stateSecret.enterprise',
        'right 2'
      ]
    ],
    [
      'with two kinds of marks',
      { cells: { 'requests.refused.stateSecret.naturalPerson': '/', 'requests.refused.stateSecret.enterprise': '—', 'disclosure.coercion.decisions': '无' } },
      [
        'warning “无” 无 →  {"table":"表二","count":1,"marks":"无","cells":"行政强制·本年处理决定数量"} of disclosure.coercion.decisions',
        'warning “/” “—” /”“— →  {"table":"表三","count":2,"marks":"/”“—","cells":"（三）不予公开 1.属于国家秘密·自然人、（三）不予公开 1.属于国家秘密·商业企业"} of requests.refused.stateSecret.naturalPerson requests.refused.stateSecret.enterprise',
        'right 1'
      ]
    ],
    [
      'with a row unread',
      { cells: { 'disclosure.coercion.decisions': '无' }, replace: [['2.重复申请\t1\t0\t0\t0\t0\t0\t1', '2.重复申请\t1\t0\t0\t0\t1']] },
      [
        'warning “无” 无 →  {"table":"表二","count":1,"marks":"无","cells":"行政强制·本年处理决定数量"} of disclosure.coercion.decisions',
        'unchecked unread 没有检查：表三 （五）不予处理 2.重复申请 · 自然人（没有读出）、表三 （五）不予处理 2.重复申请 · 商业企业（没有读出）、表三 （五）不予处理 2.重复申请 · 科研机构（没有读出）等 7 个数读不出数，用到它的算式或核对没有做。 requests.unprocessed.repeated.naturalPerson requests.unprocessed.repeated.enterprise requests.unprocessed.repeated.researchInstitute requests.unprocessed.repeated.socialOrganization requests.unprocessed.repeated.legalService requests.unprocessed.repeated.otherOrganization requests.unprocessed.repeated.total',
        'right 2'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('T15', patch)).toEqual(lines)
  })
})
