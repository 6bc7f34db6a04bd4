import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { verdict } from '../verdict'

const BLOCKS = ['reconsideration', 'directLitigation', 'litigationAfterReconsideration'] as const

/** Table four with these totals, each case upheld, and a chapter that says `words` of them. */
function disputes(totals: readonly (number | '')[], words = '案件'): Patch {
  const cells = BLOCKS.flatMap((block, index) => [
    [`disputes.${block}.upheld`, `${totals[index]}`],
    [`disputes.${block}.corrected`, '0'],
    [`disputes.${block}.other`, '0'],
    [`disputes.${block}.pending`, '0'],
    [`disputes.${block}.total`, `${totals[index]}`]
  ])
  return { cells: Object.fromEntries(cells), replace: [['对行政复议、行政诉讼中发现的问题', `对${words}中发现的问题`]] }
}

describe('N13 cases of table four that the running text passes over', () => {
  it.each([
    [[2, 0, 0], { reconsideration: 2, litigation: 0 }, ['reconsideration']],
    [[0, 1, 0], { reconsideration: 0, litigation: 1 }, ['directLitigation']],
    [[0, 0, 3], { reconsideration: 0, litigation: 3 }, ['litigationAfterReconsideration']],
    [[4, 2, 1], { reconsideration: 4, litigation: 3 }, BLOCKS]
  ])('are named: %j', async (totals, data, blocks) => {
    const result = await check(disputes(totals))
    const [finding, ...more] = fired(result, 'N13')
    expect(more).toEqual([])
    expect(finding).toMatchObject({ severity: 'info', certainty: 'human', data, facts: blocks.map((block) => `disputes.${block}.total`) })
    expect(quotes(result, finding)).toEqual(totals.filter((one) => one > 0).map(String))
  })

  it('name only what there is', async () => {
    expect(fired(await check(disputes([2, 0, 0])), 'N13')[0]?.message).toBe('表四有行政复议 2 件，正文没有提到复议和诉讼，可以在第一章或第五章说明。')
    expect(fired(await check(disputes([0, 1, 1])), 'N13')[0]?.message).toBe('表四有行政诉讼 2 件，正文没有提到复议和诉讼，可以在第一章或第五章说明。')
    expect(fired(await check(disputes([3, 1, 0])), 'N13')[0]?.message).toContain('行政复议 3 件、行政诉讼 1 件')
  })

  it('are nothing to name where there are none', async () => expect(fired(await check(disputes([0, 0, 0])), 'N13')).toEqual([]))

  it.each(['复议', '诉讼'])('are spoken of where the text says %s anywhere', async (word) => {
    expect(fired(await check(disputes([2, 1, 1], word)), 'N13')).toEqual([])
  })

  it('cannot be told where a total is blank', async () => {
    const result = await check(disputes([2, '', 0]))
    expect(fired(result, 'N13')).toEqual([])
    expect(unchecked(result, 'N13')).toMatchObject([{ reason: 'unread', facts: ['disputes.directLitigation.total'] }])
  })

  it('are no matter of a part', async () => {
    const values = ['2', '0', '0', '0', '2', ...Array.from({ length: 10 }, () => '0')].join('\t')
    const heads = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计'
    const result = await check(`行政复议\t\t\t\t\t行政诉讼\n${heads}\t未经复议直接起诉\t\t\t\t\t复议后起诉\n\t\t\t\t\t${heads}\t${heads}\n${values}\n`)
    expect(result.scope).toBe('part')
    expect(fired(result, 'N13')).toEqual([])
  })
})

describe('the whole verdict of N13', () => {
  it.each<[string, Patch, string[]]>([
    [
      'of cases unmentioned',
      { replace: [['对行政复议、行政诉讼中发现的问题', '对案件中发现的问题']] },
      [
        'info “5” “1” “2” {"reconsideration":5,"litigation":3} of disputes.reconsideration.total disputes.directLitigation.total disputes.litigationAfterReconsideration.total',
        'right 0'
      ]
    ],
    [
      'without table four',
      {
        replace: [
          ['对行政复议、行政诉讼中发现的问题', '对案件中发现的问题'],
          ['3\t1\t0\t1\t5\t1\t0\t0\t0\t1\t1\t0\t1\t0\t2\n', '']
        ]
      },
      [
        'unchecked unread 没有检查：表四 行政复议 · 总计（没有读出）、表四 行政诉讼·未经复议直接起诉 · 总计（没有读出）、表四 行政诉讼·复议后起诉 · 总计（没有读出）读不出数，用到它的算式或核对没有做。 disputes.reconsideration.total disputes.directLitigation.total disputes.litigationAfterReconsideration.total',
        'right 0'
      ]
    ],
    [
      'of suits alone',
      { cells: { 'disputes.reconsideration.total': '0' }, replace: [['对行政复议、行政诉讼中发现的问题', '对案件中发现的问题']] },
      ['info “1” “2” {"reconsideration":0,"litigation":3} of disputes.directLitigation.total disputes.litigationAfterReconsideration.total', 'right 0']
    ],
    [
      'of as many suits',
      { cells: { 'disputes.reconsideration.total': '3' }, replace: [['对行政复议、行政诉讼中发现的问题', '对案件中发现的问题']] },
      [
        'info “3” “1” “2” {"reconsideration":3,"litigation":3} of disputes.reconsideration.total disputes.directLitigation.total disputes.litigationAfterReconsideration.total',
        'right 0'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('N13', patch)).toEqual(lines)
  })
})
