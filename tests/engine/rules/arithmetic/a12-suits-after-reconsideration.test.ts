import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'

const SUITS = 'disputes.litigationAfterReconsideration.total'
const suits = (total: number) => ({ [SUITS]: `${total}`, 'disputes.litigationAfterReconsideration.upheld': `${total - 1}` })

describe('A12 suits after reconsideration follow decided reconsiderations', () => {
  it('asks where they exceed those decided in two years', async () => {
    const result = await check({ cells: suits(9), previous: {} })
    const findings = fired(result, 'A12')
    expect(findings).toMatchObject([
      {
        severity: 'info',
        certainty: 'human',
        facts: [SUITS, 'disputes.reconsideration.total', 'disputes.reconsideration.pending'],
        found: 9,
        data: { suits: 9, decided: 4, earlier: 4 }
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['9', '5', '1'])
  })

  it('lets as many as were decided be', async () => {
    expect(fired(await check({ cells: suits(8), previous: {} }), 'A12')).toEqual([])
    const enough = await check({ cells: suits(4) })
    expect(fired(enough, 'A12')).toEqual([])
    expect(unchecked(enough, 'A12')).toEqual([])
  })

  it('cannot be checked without last year where this year alone does not cover them', async () => {
    const result = await check({ cells: suits(5) })
    expect(fired(result, 'A12')).toEqual([])
    expect(unchecked(result, 'A12')).toMatchObject([{ reason: 'no-context' }])
  })

  it('cannot be checked where last year was not read, or a number is blank', async () => {
    const previous = { cells: { 'disputes.reconsideration.total': '' } }
    expect(unchecked(await check({ cells: suits(9), previous }), 'A12')).toMatchObject([{ reason: 'no-context' }])
    expect(unchecked(await check({ cells: { ...suits(9), 'disputes.reconsideration.pending': '' }, previous: {} }), 'A12')).toMatchObject([
      { reason: 'unread' }
    ])
  })
})
