import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

/** The sentence of the specimen on applications with other words in it. */
const saying = (from: string, to: string, cells: Patch['cells'] = {}): Patch => ({ cells, replace: [[from, to]] })

const READINGS = '发布政策解读材料18篇'

describe('N15 decisions of table two', () => {
  it.each([
    ['办理行政许可3410件', 'licensing', 3410, 3140],
    ['作出行政处罚决定268件', 'penalties', 268, 286],
    ['实施行政强制40件', 'coercion', 40, 41]
  ])('%s', async (words, row, found, expected) => {
    const result = await check(saying(READINGS, words))
    const findings = fired(result, 'N15')
    expect(findings).toMatchObject([{ severity: 'info', facts: [`disclosure.${row}.decisions`], found, expected }])
    expect(quotes(result, findings[0])).toEqual([String(expected), `${found}件`])
  })

  it('zips 分别为', async () => {
    expect(fired(await check(saying(READINGS, '行政许可、行政处罚和行政强制分别为3140件、268件和41件')), 'N15')).toMatchObject([{ found: 268, expected: 286 }])
  })

  it.each([
    '办理行政许可3140件，行政处罚286件',
    '公开行政许可信息2201条',
    '行政许可事项190项',
    '权责清单中行政处罚2410件',
    '行政许可办件量3200件',
    '办理行政许可3000余件'
  ])('is silent: %s', async (words) => expect(fired(await check(saying(READINGS, words)), 'N15')).toEqual([]))

  it('cannot be checked where the cell is blank', async () => {
    expect(unchecked(await check(saying(READINGS, '办理行政许可3410件', { 'disclosure.licensing.decisions': '' })), 'N15')).toMatchObject([
      { reason: 'unread' }
    ])
  })
})
