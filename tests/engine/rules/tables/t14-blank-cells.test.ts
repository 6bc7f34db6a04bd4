import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { inYear } from '../../../support/report-year'

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
