import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const ROWS = [
  ['licensing', '行政许可'],
  ['otherServices', '其他对外管理服务事项'],
  ['penalties', '行政处罚'],
  ['coercion', '行政强制'],
  ['fees', '行政事业性收费']
] as const
/** Every row sound, then `now` items this year in `row` after `before` with `change` last year. */
const years = (row: string, now: string, before: string, change: string) => ({
  edition: '2019' as const,
  cells: { ...Object.fromEntries(ROWS.map(([id]) => [`disclosure.${id}.previousItems`, '0'])), [`disclosure.${row}.previousItems`]: now },
  previous: {
    cells: {
      ...Object.fromEntries(ROWS.flatMap(([id]) => ['previousItems', 'change'].map((column) => [`disclosure.${id}.${column}`, '0']))),
      [`disclosure.${row}.previousItems`]: before,
      [`disclosure.${row}.change`]: change
    }
  }
})

describe('Y05 the items at the end of last year begin this one', () => {
  it.each(ROWS)('asks for %s', async (row, name) => {
    const result = await check(years(row, '120', '120', '5'))
    const findings = fired(result, 'Y05')
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        certainty: 'human',
        facts: [`disclosure.${row}.previousItems`],
        found: 120,
        data: { row: name, year: 2019, before: 120, change: 5, implied: 125, now: 120 }
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['120'])
    expect(findings[0]?.message).toContain('120 项、增 5 项')
  })

  it('counts a decrease', async () => {
    expect(fired(await check(years('licensing', '115', '120', '-5')), 'Y05')).toEqual([])
    const [finding] = fired(await check(years('licensing', '125', '120', '-5')), 'Y05')
    expect(finding).toMatchObject({ data: { implied: 115 } })
    expect(finding?.message).toContain('减 5 项')
  })

  it('lets what follows be, and gives each row a finding of its own', async () => {
    expect(fired(await check(years('fees', '125', '120', '5')), 'Y05')).toEqual([])
    expect(fired(await check({ edition: '2019', previous: {} }), 'Y05').map((one) => one.data.row)).toEqual(['行政许可', '其他对外管理服务事项', '行政处罚'])
  })

  it('cannot be checked where a number is blank in either year', async () => {
    expect(unchecked(await check(years('licensing', '', '120', '5')), 'Y05')).toMatchObject([{ reason: 'unread' }])
    expect(unchecked(await check(years('licensing', '125', '', '5')), 'Y05')).toMatchObject([{ reason: 'no-context' }])
    expect(unchecked(await check(years('licensing', '120', '120', '')), 'Y05')).toMatchObject([{ reason: 'no-context' }])
  })

  it('asks nothing of a part without table two', async () => {
    const whole = (await check({ edition: '2019' })).text
    const three = await check(whole.slice(whole.indexOf('（本列数据'), whole.indexOf('四、政府')).trim(), {
      previous: await check({ edition: '2019', year: 2019 })
    })
    expect(three.scope).toBe('part')
    expect([...fired(three, 'Y05'), ...unchecked(three, 'Y05')]).toEqual([])
  })

  it('looks at the rows that have items of last year, and at no other', async () => {
    expect(unchecked(await check(years('licensing', '125', '120', '5')), 'Y05')).toEqual([])
  })

  it('is silent in the edition of 2021, and where last year’s report is of it', async () => {
    const mixed = await check({ edition: '2019', year: 2023, previous: { edition: '2021' } })
    for (const result of [await check({ previous: {} }), mixed, await check({ edition: '2019' })])
      expect([...fired(result, 'Y05'), ...unchecked(result, 'Y05')]).toEqual([])
  })
})

describe('the whole verdict of Y05', () => {
  it.each<[string, Patch, string[]]>([
    [
      'after a year of the same items',
      {
        edition: '2019',
        previous: {
          edition: '2019',
          cells: {
            'disclosure.coercion.previousItems': '27',
            'disclosure.penalties.previousItems': '305',
            'disclosure.licensing.previousItems': '121',
            'disclosure.fees.previousItems': '6',
            'disclosure.otherServices.previousItems': '62'
          }
        }
      },
      ['right 5']
    ],
    [
      'after other items',
      { edition: '2019', previous: { edition: '2019' } },
      [
        'warning “118” 118 →  {"row":"行政许可","year":2019,"before":118,"change":-3,"implied":115,"now":118} of disclosure.licensing.previousItems',
        'warning “64” 64 →  {"row":"其他对外管理服务事项","year":2019,"before":64,"change":2,"implied":66,"now":64} of disclosure.otherServices.previousItems',
        'warning “310” 310 →  {"row":"行政处罚","year":2019,"before":310,"change":5,"implied":315,"now":310} of disclosure.penalties.previousItems',
        'right 2'
      ]
    ],
    [
      'after a blank',
      { edition: '2019', previous: { edition: '2019', cells: { 'disclosure.coercion.previousItems': '', 'disclosure.penalties.change': '' } } },
      [
        'warning “118” 118 →  {"row":"行政许可","year":2019,"before":118,"change":-3,"implied":115,"now":118} of disclosure.licensing.previousItems',
        'warning “64” 64 →  {"row":"其他对外管理服务事项","year":2019,"before":64,"change":2,"implied":66,"now":64} of disclosure.otherServices.previousItems',
        'unchecked no-context 没有检查：2019 年度的年报里没有读到“表二 行政处罚 · 本年增/减”的数。 disclosure.penalties.previousItems',
        'unchecked no-context 没有检查：2019 年度的年报里没有读到“表二 行政强制 · 上一年项目数量”的数。 disclosure.coercion.previousItems',
        'right 1'
      ]
    ],
    [
      'in a year with a blank',
      { edition: '2019', cells: { 'disclosure.coercion.previousItems': '' }, previous: { edition: '2019' } },
      [
        'warning “118” 118 →  {"row":"行政许可","year":2019,"before":118,"change":-3,"implied":115,"now":118} of disclosure.licensing.previousItems',
        'warning “64” 64 →  {"row":"其他对外管理服务事项","year":2019,"before":64,"change":2,"implied":66,"now":64} of disclosure.otherServices.previousItems',
        'warning “310” 310 →  {"row":"行政处罚","year":2019,"before":310,"change":5,"implied":315,"now":310} of disclosure.penalties.previousItems',
        'unchecked unread 没有检查：表二 行政强制 · 上一年项目数量（空白）读不出数，用到它的算式或核对没有做。 disclosure.coercion.previousItems',
        'right 1'
      ]
    ],
    ['of the form of 2021', { previous: {} }, ['right 0']]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('Y05', patch)).toEqual(lines)
  })
})
