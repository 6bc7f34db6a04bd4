import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'

const items = (row: string, previous: string, change: string) => ({
  edition: '2019' as const,
  cells: { [`disclosure.${row}.previousItems`]: previous, [`disclosure.${row}.change`]: change }
})

describe('V15 items do not fall below zero', () => {
  it.each([
    ['licensing', '行政许可'],
    ['otherServices', '其他对外管理服务事项'],
    ['penalties', '行政处罚'],
    ['coercion', '行政强制'],
    ['fees', '行政事业性收费']
  ])('names the row %s', async (row, name) => {
    const result = await check(items(row, '3', '-5'))
    const findings = fired(result, 'V15')
    expect(findings).toMatchObject([
      {
        severity: 'error',
        certainty: 'arithmetic',
        facts: [`disclosure.${row}.change`, `disclosure.${row}.previousItems`],
        data: { row: name, previousItems: 3, change: -5, left: -2 }
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['-5', '3'])
  })

  it('reads 减5 as a decrease', async () => {
    expect(fired(await check(items('coercion', '3', '减5')), 'V15')).toMatchObject([{ data: { left: -2 } }])
  })

  it('lets a fall to zero and growth be', async () => {
    expect(fired(await check(items('coercion', '5', '-5')), 'V15')).toEqual([])
    expect(fired(await check(items('coercion', '0', '5')), 'V15')).toEqual([])
  })

  it('cannot be checked on a blank', async () => {
    const result = await check(items('coercion', '', '-5'))
    expect(fired(result, 'V15')).toEqual([])
    expect(unchecked(result, 'V15')).toMatchObject([{ reason: 'unread', facts: ['disclosure.coercion.previousItems'] }])
  })
})
