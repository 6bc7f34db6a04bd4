import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { verdict } from '../verdict'

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

describe('the whole verdict of V17', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'of half of four',
      {
        cells: { 'disputes.reconsideration.upheld': '2', 'disputes.reconsideration.corrected': '2' },
        replace: [['对行政复议、行政诉讼中发现的问题', '对案件中发现的问题']]
      },
      [
        'info “2” “2” “0” {"row":"行政复议","corrected":2,"decided":4,"percent":50} of disputes.reconsideration.corrected disputes.reconsideration.upheld disputes.reconsideration.other',
        'right 2'
      ]
    ],
    [
      'of half of two',
      {
        cells: { 'disputes.reconsideration.upheld': '1', 'disputes.reconsideration.corrected': '1' },
        replace: [['对行政复议、行政诉讼中发现的问题', '对案件中发现的问题']]
      },
      ['right 3']
    ],
    [
      'of two of three',
      {
        cells: { 'disputes.reconsideration.upheld': '1', 'disputes.reconsideration.corrected': '2' },
        replace: [['对行政复议、行政诉讼中发现的问题', '对案件中发现的问题']]
      },
      [
        'info “2” “1” “0” {"row":"行政复议","corrected":2,"decided":3,"percent":67} of disputes.reconsideration.corrected disputes.reconsideration.upheld disputes.reconsideration.other',
        'right 2'
      ]
    ],
    [
      'of two of five',
      {
        cells: { 'disputes.reconsideration.upheld': '2', 'disputes.reconsideration.corrected': '2', 'disputes.reconsideration.other': '1' },
        replace: [['对行政复议、行政诉讼中发现的问题', '对案件中发现的问题']]
      },
      ['right 3']
    ],
    [
      'with 复议 in the text over a line end',
      {
        cells: { 'disputes.reconsideration.upheld': '1', 'disputes.reconsideration.corrected': '2' },
        replace: [['对行政复议、行政诉讼中发现的问题', '对复 议案件中发现的问题']]
      },
      ['right 3']
    ],
    [
      'with 纠错 in the text',
      {
        cells: { 'disputes.reconsideration.upheld': '1', 'disputes.reconsideration.corrected': '2' },
        replace: [['对行政复议、行政诉讼中发现的问题', '对案件中的纠错']]
      },
      ['right 3']
    ],
    [
      'with 败诉 in the text',
      {
        cells: { 'disputes.reconsideration.upheld': '1', 'disputes.reconsideration.corrected': '2' },
        replace: [['对行政复议、行政诉讼中发现的问题', '对败诉案件']]
      },
      ['right 3']
    ],
    [
      'of suits',
      { cells: { 'disputes.directLitigation.corrected': '3' }, replace: [['对行政复议、行政诉讼中发现的问题', '对案件中发现的问题']] },
      [
        'info “3” “1” “0” {"row":"行政诉讼·未经复议直接起诉","corrected":3,"decided":4,"percent":75} of disputes.directLitigation.corrected disputes.directLitigation.upheld disputes.directLitigation.other',
        'right 2'
      ]
    ],
    [
      'of a blank',
      { cells: { 'disputes.directLitigation.corrected': '' } },
      [
        'unchecked unread 没有检查：表四 行政诉讼·未经复议直接起诉 · 结果纠正（空白）读不出数，用到它的算式或核对没有做。 disputes.directLitigation.corrected',
        'right 2'
      ]
    ],
    [
      'of a part',
      '四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n\n对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n\n',
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('V17', patch)).toEqual(lines)
  })
})
