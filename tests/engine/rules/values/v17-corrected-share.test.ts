import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

const QUIET = [['对行政复议、行政诉讼中发现的问题', '对案件中发现的问题']] as const
const decided = (upheld: number, corrected: number, other: number, block = 'reconsideration', replace: Patch['replace'] = QUIET): Patch => ({
  cells: { [`disputes.${block}.upheld`]: `${upheld}`, [`disputes.${block}.corrected`]: `${corrected}`, [`disputes.${block}.other`]: `${other}` },
  replace
})

describe('V17 many corrected cases are worth a word', () => {
  it.each([
    ['reconsideration', '行政复议'],
    ['directLitigation', '行政诉讼·未经复议直接起诉'],
    ['litigationAfterReconsideration', '行政诉讼·复议后起诉']
  ])('notes %s', async (block, row) => {
    const result = await check(decided(0, 4, 0, block))
    const findings = fired(result, 'V17')
    expect(findings).toMatchObject([
      {
        severity: 'info',
        certainty: 'human',
        facts: ['corrected', 'upheld', 'other'].map((column) => `disputes.${block}.${column}`),
        data: { row, corrected: 4, decided: 4, percent: 100 }
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['4', '0', '0'])
  })

  it('begins at half of three decided cases', async () => {
    expect(fired(await check(decided(2, 2, 0)), 'V17')).toMatchObject([{ data: { percent: 50 } }])
    expect(fired(await check(decided(1, 1, 1)), 'V17')).toEqual([])
    expect(fired(await check(decided(0, 2, 0)), 'V17')).toEqual([])
    expect(fired(await check(decided(0, 2, 1)), 'V17')).toMatchObject([{ data: { percent: 67 } }])
  })

  it.each(['复议', '诉讼', '败诉', '纠错'])('is silent where the prose speaks of %s', async (word) => {
    const result = await check(decided(0, 4, 0, 'reconsideration', [['对行政复议、行政诉讼中发现的问题', `对${word}中发现的问题`]]))
    expect(fired(result, 'V17')).toEqual([])
  })

  it('is silent on table four alone, which has no prose', async () => {
    const values = ['0', '4', '0', '0', '4', ...Array.from({ length: 10 }, () => '0')].join('\t')
    const heads = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计'
    const result = await check(`行政复议\t\t\t\t\t行政诉讼\n${heads}\t未经复议直接起诉\t\t\t\t\t复议后起诉\n\t\t\t\t\t${heads}\t${heads}\n${values}\n`)
    expect(result.report.facts['disputes.reconsideration.corrected']?.value).toBe(4)
    expect(fired(result, 'V17')).toEqual([])
  })

  it('cannot be checked where a result is blank', async () => {
    const result = await check({ cells: { 'disputes.reconsideration.upheld': '', 'disputes.reconsideration.corrected': '4' }, replace: QUIET })
    expect(fired(result, 'V17')).toEqual([])
    expect(unchecked(result, 'V17')).toMatchObject([{ reason: 'unread', facts: ['disputes.reconsideration.upheld'] }])
  })
})
