import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

/** The specimen with more words at the end of chapter four. */
const saying = (words: string, cells: Patch['cells'] = {}): Patch => ({ cells, replace: [['改进了答复文书。', `改进了答复文书。${words}`]] })

const DIRECT = 'disputes.directLitigation.total'
const AFTER = 'disputes.litigationAfterReconsideration.total'

describe('N08 the number of lawsuits', () => {
  it.each([
    ['因政府信息公开引发行政诉讼1件。', [DIRECT, AFTER], 3, 1],
    ['未经复议直接起诉2件。', [DIRECT], 1, 2],
    ['复议后起诉1件。', [AFTER], 2, 1],
    ['行政复议和行政诉讼案件共7件。', ['disputes.reconsideration.total', DIRECT, AFTER], 8, 7]
  ])('%s', async (words, facts, expected, found) => {
    const result = await check(saying(words))
    const findings = fired(result, 'N08')
    expect(findings).toMatchObject([{ severity: 'warning', facts, expected, found }])
    expect(quotes(result, findings[0]).pop()).toBe(`${found}件`)
  })

  it.each([
    '行政诉讼3件，其中未经复议直接起诉1件，复议后起诉2件。',
    '行政复议、行政诉讼分别为5件和3件。',
    '全年行政应诉案件33件。',
    '以县政府为被告的政府信息公开行政诉讼1件。'
  ])('is silent: %s', async (words) => expect(fired(await check(saying(words)), 'N08')).toEqual([]))

  it('leaves it to N12 where the table has none', async () => {
    const none = Object.fromEntries(
      ['directLitigation', 'litigationAfterReconsideration'].flatMap((block) =>
        ['upheld', 'corrected', 'other', 'pending', 'total'].map((column) => [`disputes.${block}.${column}`, '0'])
      )
    )
    expect(fired(await check(saying('引发行政诉讼1件。', none)), 'N08')).toEqual([])
  })

  it('cannot be checked where a cell is blank', async () => {
    expect(unchecked(await check(saying('引发行政诉讼1件。', { [AFTER]: '' })), 'N08')).toMatchObject([{ reason: 'unread', facts: [AFTER] }])
  })
})
