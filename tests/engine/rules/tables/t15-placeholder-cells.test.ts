import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'

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
