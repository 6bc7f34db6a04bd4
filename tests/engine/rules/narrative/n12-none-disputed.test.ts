import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

/** The specimen with more words at the end of chapter four. */
const saying = (words: string, cells: Patch['cells'] = {}): Patch => ({ cells, replace: [['改进了答复文书。', `改进了答复文书。${words}`]] })

const COLUMNS = ['upheld', 'corrected', 'other', 'pending', 'total']
const none = (...blocks: string[]): Record<string, string> =>
  Object.fromEntries(blocks.flatMap((block) => COLUMNS.map((column) => [`disputes.${block}.${column}`, '0'])))

describe('N12 no disputes on one side, some on the other', () => {
  it('names each block that a joint sentence denies', async () => {
    const result = await check(saying('全年未发生因政府信息公开引起的行政复议、行政诉讼。'))
    const findings = fired(result, 'N12')
    expect(findings).toMatchObject([
      { severity: 'error', certainty: 'arithmetic', facts: ['disputes.reconsideration.total'], expected: 5, data: { none: 1 } },
      { severity: 'error', facts: ['disputes.directLitigation.total', 'disputes.litigationAfterReconsideration.total'], expected: 3, data: { none: 1 } }
    ])
    expect(quotes(result, findings[0])).toEqual(['5', '未发生因政府信息公开引起的行政复议'])
    expect(quotes(result, findings[1])).toEqual(['1', '2', '未发生因政府信息公开引起的行政复议、行政诉讼'])
  })

  it('fires only for the block that has cases', async () => {
    const result = await check(saying('没有被申请行政复议或者提起行政诉讼。', none('reconsideration')))
    expect(fired(result, 'N12')).toMatchObject([{ facts: ['disputes.directLitigation.total', 'disputes.litigationAfterReconsideration.total'] }])
  })

  it.each(['未引发行政复议。', '无行政复议案件。', '行政复议0件。', '全年零复议。', '行政复议案件数量为零。'])('%s', async (words) => {
    expect(fired(await check(saying(words)), 'N12')).toHaveLength(1)
  })

  it('fires the other way round where all of the block is 0', async () => {
    const result = await check(saying('发生行政复议2件。', none('reconsideration')))
    expect(fired(result, 'N12')).toMatchObject([{ severity: 'error', found: 2, expected: 0, data: { none: 0 } }])
    expect(fired(await check(saying('发生行政复议2件。', { ...none('reconsideration'), 'disputes.reconsideration.pending': '1' })), 'N12')).toEqual([])
  })

  it.each([
    '未发生被纠正的行政复议。',
    '未经复议直接起诉1件。',
    '行政复议5件，行政诉讼3件。',
    '申请人均未提起行政诉讼。',
    '2022年未发生行政复议。',
    '不服复议决定的申请人较少。'
  ])('is silent: %s', async (words) => expect(fired(await check(saying(words)), 'N12')).toEqual([]))

  it.each([
    '全年办理县政府行政复议案件214件，审结198件。',
    '承办以县政府为被申请人的行政复议案件3件，以县政府为被告的行政诉讼案件12件。',
    '行政复议决定书全文公开36份。',
    '公开行政复议决定书32篇、行政诉讼典型案例6个。',
    '参与行政诉讼案件9件。',
    '作为行政复议机构审理案件8件。',
    '新增行政复议案件3件，上年结转1件。'
  ])('is no case of the organ itself: %s', async (words) => {
    expect(fired(await check(saying(words, none('reconsideration', 'directLitigation', 'litigationAfterReconsideration'))), 'N12')).toEqual([])
  })

  it.each(['各乡镇未发生行政复议。', '下半年未发生行政复议。', '未发生因工作人员失误引发的行政复议。'])(
    'cannot be checked under a limit: %s',
    async (words) => {
      const result = await check(saying(words))
      expect(fired(result, 'N12')).toEqual([])
      expect(unchecked(result, 'N12')).toMatchObject([{ reason: 'ambiguous' }])
    }
  )
})
