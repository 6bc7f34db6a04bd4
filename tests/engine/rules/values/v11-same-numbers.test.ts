import { describe, expect, it } from 'vitest'
import { REQUESTS_COLUMNS } from '../../../../src/engine/form/requests'
import type { FactId } from '../../../../src/engine/form/cells'
import { check, fired, quotes, unchecked } from '../../../support/check'

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
