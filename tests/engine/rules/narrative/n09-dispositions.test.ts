import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

/** The specimen with more words at the end of chapter four. */
const saying = (words: string, cells: Patch['cells'] = {}): Patch => ({ cells, replace: [['改进了答复文书。', `改进了答复文书。${words}`]] })

describe('N09 what became of the cases', () => {
  it.each([
    ['行政复议5件，其中维持4件、纠正1件。', 'reconsideration.upheld', 4, 3, '4件'],
    ['行政复议5件，其中维持3件、纠正2件。', 'reconsideration.corrected', 2, 1, '2件'],
    ['行政复议5件，尚未审结2件。', 'reconsideration.pending', 2, 1, '2件'],
    ['复议后起诉2件，其他结果2件。', 'litigationAfterReconsideration.other', 2, 1, '2件'],
    ['行政复议5件，均维持原答复。', 'reconsideration.upheld', '均维持', 3, '均维持'],
    ['行政复议5件，未出现被纠正的情况。', 'reconsideration.corrected', '未出现被纠正', 1, '未出现被纠正']
  ])('%s', async (words, cell, found, expected, quote) => {
    const result = await check(saying(words))
    const findings = fired(result, 'N09')
    expect(findings).toMatchObject([{ severity: 'warning', facts: [`disputes.${cell}`], found, expected }])
    expect(quotes(result, findings[0])).toEqual([String(expected), quote])
  })

  it.each([
    [{}, 1],
    [{ 'disputes.reconsideration.corrected': '0', 'disputes.reconsideration.other': '1' }, 1],
    [{ 'disputes.reconsideration.corrected': '0' }, 0]
  ])('all upheld, without their number, beside corrected or other ones %#', async (cells, count) => {
    const findings = fired(await check(saying('行政复议均维持。', cells)), 'N09')
    expect(findings).toHaveLength(count)
    if (count > 0) expect(findings).toMatchObject([{ facts: ['disputes.reconsideration.upheld'], found: '均维持', expected: 3 }])
    expect(fired(await check(saying('行政复议均尚未审结。', cells)), 'N09')).toEqual([])
  })

  it('adds both blocks of lawsuits', async () => {
    expect(fired(await check(saying('行政诉讼3件，法院维持1件。')), 'N09')).toMatchObject([
      { facts: ['disputes.directLitigation.upheld', 'disputes.litigationAfterReconsideration.upheld'], expected: 2, found: 1 }
    ])
  })

  it.each([
    '行政复议5件，3件维持、1件纠正、1件尚未审结。',
    '行政诉讼3件，均尚未审结。',
    '行政诉讼3件，无败诉。',
    '作为复议机关办理行政复议案件57件，纠正9件。',
    '撤销2件。'
  ])('is silent: %s', async (words) => expect(fired(await check(saying(words)), 'N09')).toEqual([]))

  it('cannot be checked where the cell is blank', async () => {
    const result = await check(saying('行政复议5件，其中维持4件。', { 'disputes.reconsideration.upheld': '' }))
    expect(unchecked(result, 'N09')).toMatchObject([{ reason: 'unread', facts: ['disputes.reconsideration.upheld'] }])
  })
})
