import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const ROW = 'disclosure.normativeDocuments'
const years = (before: string, issued: string, repealed: string, inForce: string) => ({
  cells: { [`${ROW}.issued`]: issued, [`${ROW}.repealed`]: repealed, [`${ROW}.inForce`]: inForce },
  previous: { cells: { [`${ROW}.inForce`]: before } }
})

describe('Y03 the stock in force follows from last year’s', () => {
  it('says by how much it is off, and what may explain it', async () => {
    const result = await check(years('90', '5', '18', '80'))
    const findings = fired(result, 'Y03')
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        certainty: 'human',
        facts: [`${ROW}.inForce`, `${ROW}.issued`, `${ROW}.repealed`],
        found: 80,
        data: { row: '行政规范性文件', year: 2022, before: 90, issued: 5, repealed: 18, implied: 77, inForce: 80 }
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['80', '5', '18'])
    expect(findings[0]?.message).toContain('是 77 件，多 3 件')
    expect(findings[0]?.message).toContain('统计口径')
  })

  it('offers a sentence on expiry and clearing, with the numbers left open, where documents are missing', async () => {
    const [finding] = fired(await check(years('90', '5', '18', '70')), 'Y03')
    expect(finding?.message).toContain('少 7 件')
    expect(finding?.message).toContain('本年另有（　）件有效期届满失效，（　）件清理后不再有效')
  })

  it.each([
    ['规范性文件另有7件有效期届满自动失效。', 0],
    ['规范性文件另有6件有效期届满失效，1件清理后不再有效。', 0],
    ['规范性文件另有6件有效期届满失效。', 1],
    ['规范性文件另有约7件有效期届满失效。', 1],
    ['另有7件证照有效期届满。', 1],
    ['规范性文件公开7件，另有若干件失效。', 1]
  ])('is silent where the text says so: %s', async (words, count) => {
    const replace: Patch['replace'] = [['改进了答复文书。', `改进了答复文书。${words}`]]
    expect(fired(await check({ ...years('90', '5', '18', '70'), replace }), 'Y03')).toHaveLength(count)
    // More than can be is not explained by what lapsed.
    expect(fired(await check({ ...years('90', '5', '18', '84'), replace }), 'Y03')).toHaveLength(1)
  })

  it('begins at one document', async () => {
    expect(fired(await check(years('90', '5', '18', '76')), 'Y03')).toMatchObject([{ data: { implied: 77 } }])
    expect(fired(await check(years('90', '5', '18', '78')), 'Y03')).toMatchObject([{ data: { implied: 77 } }])
  })

  it.each([
    ['90', '5', '18', '77'],
    ['0', '0', '0', '0'],
    ['0', '3', '0', '3']
  ])('lets %s + %s − %s = %s be', async (before, issued, repealed, inForce) => {
    const result = await check(years(before, issued, repealed, inForce))
    expect([...fired(result, 'Y03'), ...unchecked(result, 'Y03')]).toEqual([])
  })

  it('cannot be checked where a number is blank in either year', async () => {
    const there = await check(years('', '5', '18', '77'))
    expect(unchecked(there, 'Y03')).toMatchObject([{ reason: 'no-context' }])
    const blanks: readonly (readonly [string, string, string, string])[] = [
      ['90', '', '18', '77'],
      ['90', '5', '', '77'],
      ['90', '5', '18', '']
    ]
    for (const blank of blanks) {
      const here = await check(years(...blank))
      expect(unchecked(here, 'Y03')).toMatchObject([{ reason: 'unread' }])
      expect(fired(here, 'Y03')).toEqual([])
    }
    expect(fired(there, 'Y03')).toEqual([])
  })

  it('is silent where either year fills the form of 2019, whose columns count other things', async () => {
    const first = await check({ year: 2021, cells: { [`${ROW}.inForce`]: '9' }, previous: { edition: '2019', year: 2020 } })
    const both = await check({ edition: '2019', cells: { [`${ROW}.totalDisclosed`]: '9' }, previous: {} })
    for (const result of [first, both]) expect([...fired(result, 'Y03'), ...unchecked(result, 'Y03')]).toEqual([])
  })

  it('says nothing without last year’s report', async () => {
    const result = await check({ cells: { [`${ROW}.inForce`]: '99' } })
    expect([...fired(result, 'Y03'), ...unchecked(result, 'Y03')]).toEqual([])
  })
})

describe('the whole verdict of Y03', () => {
  it.each<[string, Patch, string[]]>([
    ['after a stock that leads here', { previous: { cells: { 'disclosure.normativeDocuments.inForce': '49' } } }, ['right 1']],
    [
      'after another stock',
      { previous: {} },
      [
        'warning “52” “4” “1” 52 →  {"row":"行政规范性文件","year":2022,"before":52,"issued":4,"repealed":1,"implied":55,"inForce":52} of disclosure.normativeDocuments.inForce disclosure.normativeDocuments.issued disclosure.normativeDocuments.repealed',
        'right 0'
      ]
    ],
    [
      'after a blank',
      { previous: { cells: { 'disclosure.normativeDocuments.inForce': '' } } },
      [
        'unchecked no-context 没有检查：2022 年度的年报里没有读到“表二 行政规范性文件 · 现行有效件数”的数。 disclosure.normativeDocuments.inForce disclosure.normativeDocuments.issued disclosure.normativeDocuments.repealed',
        'right 0'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('Y03', patch)).toEqual(lines)
  })
})
