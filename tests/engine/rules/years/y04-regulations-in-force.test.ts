import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const ROW = 'disclosure.regulations'
const years = (before: string, issued: string, repealed: string, inForce: string) => ({
  cells: { [`${ROW}.issued`]: issued, [`${ROW}.repealed`]: repealed, [`${ROW}.inForce`]: inForce },
  previous: { cells: { [`${ROW}.inForce`]: before } }
})

describe('Y04 the stock in force follows from last year’s', () => {
  it('says by how much it is off, and what may explain it', async () => {
    const result = await check(years('90', '5', '18', '80'))
    const findings = fired(result, 'Y04')
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        certainty: 'human',
        facts: [`${ROW}.inForce`, `${ROW}.issued`, `${ROW}.repealed`],
        found: 80,
        data: { row: '规章', year: 2022, before: 90, issued: 5, repealed: 18, implied: 77, inForce: 80 }
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['80', '5', '18'])
    expect(findings[0]?.message).toContain('是 77 件，多 3 件')
    expect(findings[0]?.message).toContain('统计口径')
  })

  it('offers a sentence on expiry and clearing, with the numbers left open, where documents are missing', async () => {
    const [finding] = fired(await check(years('90', '5', '18', '70')), 'Y04')
    expect(finding?.message).toContain('少 7 件')
    expect(finding?.message).toContain('本年另有（　）件有效期届满失效，（　）件清理后不再有效')
  })

  it('begins at one document', async () => {
    expect(fired(await check(years('90', '5', '18', '76')), 'Y04')).toMatchObject([{ data: { implied: 77 } }])
    expect(fired(await check(years('90', '5', '18', '78')), 'Y04')).toMatchObject([{ data: { implied: 77 } }])
  })

  it.each([
    ['90', '5', '18', '77'],
    ['0', '0', '0', '0'],
    ['0', '3', '0', '3']
  ])('lets %s + %s − %s = %s be', async (before, issued, repealed, inForce) => {
    const result = await check(years(before, issued, repealed, inForce))
    expect([...fired(result, 'Y04'), ...unchecked(result, 'Y04')]).toEqual([])
  })

  it('cannot be checked where a number is blank in either year', async () => {
    const there = await check(years('', '5', '18', '77'))
    expect(unchecked(there, 'Y04')).toMatchObject([{ reason: 'no-context' }])
    const blanks: readonly (readonly [string, string, string, string])[] = [
      ['90', '', '18', '77'],
      ['90', '5', '', '77'],
      ['90', '5', '18', '']
    ]
    for (const blank of blanks) {
      const here = await check(years(...blank))
      expect(unchecked(here, 'Y04')).toMatchObject([{ reason: 'unread' }])
      expect(fired(here, 'Y04')).toEqual([])
    }
    expect(fired(there, 'Y04')).toEqual([])
  })

  it('is silent where either year fills the form of 2019, whose columns count other things', async () => {
    const first = await check({ year: 2021, cells: { [`${ROW}.inForce`]: '9' }, previous: { edition: '2019', year: 2020 } })
    const both = await check({ edition: '2019', cells: { [`${ROW}.totalDisclosed`]: '9' }, previous: {} })
    for (const result of [first, both]) expect([...fired(result, 'Y04'), ...unchecked(result, 'Y04')]).toEqual([])
  })

  it('says nothing without last year’s report', async () => {
    const result = await check({ cells: { [`${ROW}.inForce`]: '99' } })
    expect([...fired(result, 'Y04'), ...unchecked(result, 'Y04')]).toEqual([])
  })
})

describe('the whole verdict of Y04', () => {
  it.each<[string, Patch, string[]]>([
    [
      'after another stock',
      { previous: { cells: { 'disclosure.regulations.inForce': '2' } } },
      [
        'warning “0” “0” “0” 0 →  {"row":"规章","year":2022,"before":2,"issued":0,"repealed":0,"implied":2,"inForce":0} of disclosure.regulations.inForce disclosure.regulations.issued disclosure.regulations.repealed',
        'right 0'
      ]
    ],
    ['after the same', { previous: {} }, ['right 1']]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('Y04', patch)).toEqual(lines)
  })
})
