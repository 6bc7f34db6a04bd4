import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

/** The specimen with more words at the end of chapter four. */
const saying = (words: string, cells: Patch['cells'] = {}): Patch => ({ cells, replace: [['改进了答复文书。', `改进了答复文书。${words}`]] })

describe('N07 the number of reconsiderations', () => {
  it.each(['因政府信息公开被申请行政复议4件。', '行政复议4件，其中维持3件。', '政府信息公开类行政复议案件共四宗。'])('%s', async (words) => {
    const result = await check(saying(words))
    const findings = fired(result, 'N07')
    expect(findings).toMatchObject([
      { severity: 'warning', facts: ['disputes.reconsideration.total'], expected: 5, found: 4, data: { where: '表四“行政复议”的“总计”', value: 5 } }
    ])
    expect(quotes(result, findings[0])[0]).toBe('5')
  })

  it.each(['行政复议5件。', '去年行政复议4件。', '全年办理行政复议案件57件。', '行政复议案件6件，其中涉及政府信息公开的5件。', '行政复议同比减少4件。'])(
    'is silent: %s',
    async (words) => expect(fired(await check(saying(words)), 'N07')).toEqual([])
  )

  it('leaves it to N12 where the table has none', async () => {
    const none = Object.fromEntries(['upheld', 'corrected', 'other', 'pending', 'total'].map((column) => [`disputes.reconsideration.${column}`, '0']))
    expect(fired(await check(saying('行政复议4件。', none)), 'N07')).toEqual([])
    expect(fired(await check(saying('行政复议4件。', { ...none, 'disputes.reconsideration.pending': '2' })), 'N07')).toHaveLength(1)
  })

  it('agrees with the sum of the columns where the printed total is what is wrong', async () => {
    expect(fired(await check(saying('行政复议5件。', { 'disputes.reconsideration.total': '6' })), 'N07')).toEqual([])
  })

  it('cannot be checked where the cell is blank', async () => {
    expect(unchecked(await check(saying('行政复议4件。', { 'disputes.reconsideration.total': '' })), 'N07')).toMatchObject([{ reason: 'unread' }])
  })

  it('leaves the cases alone that the office decides itself, whatever they are about', async () => {
    expect(fired(await check(saying('作为全县行政复议机构，办理涉政府信息公开行政复议案件52件。')), 'N07')).toEqual([])
    expect(fired(await check(saying('办理涉政府信息公开行政复议案件52件。')), 'N07')).toHaveLength(1)
    expect(fired(await check(saying('审结的行政复议4件中，维持3件。')), 'N07')).toEqual([])
    expect(fired(await check(saying('行政复议4件中，维持3件。')), 'N07')).toHaveLength(1)
  })
})
