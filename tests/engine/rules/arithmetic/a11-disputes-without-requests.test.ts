import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'

const NONE = { 'requests.received.total': '0', 'requests.total.total': '0' }

describe('A11 cases without requests', () => {
  it('asks where table four has cases and table three has none', async () => {
    const result = await check({ cells: NONE })
    const findings = fired(result, 'A11')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', data: { disputes: 8 } }])
    expect(findings[0]?.facts).toEqual([
      'disputes.reconsideration.total',
      'disputes.directLitigation.total',
      'disputes.litigationAfterReconsideration.total',
      'requests.received.total',
      'requests.total.total'
    ])
    expect(quotes(result, findings[0])).toEqual(['5', '1', '2', '0', '0'])
  })

  it('asks where last year had none either', async () => {
    expect(fired(await check({ cells: NONE, previous: { cells: NONE } }), 'A11')).toHaveLength(1)
  })

  it('is silent where last year had requests, one request came in or one was handled', async () => {
    expect(fired(await check({ cells: NONE, previous: {} }), 'A11')).toEqual([])
    expect(fired(await check({ cells: { ...NONE, 'requests.received.total': '1' } }), 'A11')).toEqual([])
    expect(fired(await check({ cells: { ...NONE, 'requests.total.total': '1' } }), 'A11')).toEqual([])
  })

  it('is silent without cases', async () => {
    const disputes = { 'disputes.reconsideration.total': '0', 'disputes.directLitigation.total': '0', 'disputes.litigationAfterReconsideration.total': '0' }
    expect(fired(await check({ cells: { ...NONE, ...disputes } }), 'A11')).toEqual([])
  })

  it('cannot be checked where a total is blank', async () => {
    const result = await check({ cells: { ...NONE, 'requests.total.total': '' } })
    expect(fired(result, 'A11')).toEqual([])
    expect(unchecked(result, 'A11')).toMatchObject([{ reason: 'unread', facts: ['requests.total.total'] }])
  })
})
