import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

import { TABLE_CELLS } from '../../../../src/engine/form/cells'
import { verdict } from '../verdict'

const EMPTY = Object.fromEntries(TABLE_CELLS.requests['2021'].map(({ id }) => [id, '0']))
const saying = (words: string, cells: Patch['cells'] = {}): Patch => ({
  cells: { ...EMPTY, ...cells },
  replace: [['2023年，全县共收到政府信息公开申请36件', words]]
})

describe('N11 applications in the prose, none in the table', () => {
  it.each([
    ['全县共收到政府信息公开申请36件', 36, '36件'],
    ['全年受理申请三十余件', '三十余件', '三十余件'],
    ['收到依申请公开件1件', 1, '1件']
  ])('%s', async (words, found, quote) => {
    const result = await check(saying(words))
    const findings = fired(result, 'N11')
    expect(findings).toMatchObject([
      { severity: 'error', certainty: 'arithmetic', facts: ['requests.received.total', 'requests.carriedIn.total'], expected: 0, found }
    ])
    expect(quotes(result, findings[0])).toEqual(['0', '0', quote])
  })

  it.each(['未收到政府信息公开申请', '收到网上咨询36件', '2022年收到政府信息公开申请36件', '收到政府信息公开申请0件'])('is silent: %s', async (words) => {
    expect(fired(await check(saying(words)), 'N11')).toEqual([])
  })

  it('is N01’s where the table has some, if only carried in', async () => {
    const carried = { 'requests.carriedIn.total': '2', 'requests.carriedIn.naturalPerson': '2' }
    expect(fired(await check(saying('全县共收到政府信息公开申请36件', carried)), 'N11')).toEqual([])
    expect(fired(await check(saying('全县共收到政府信息公开申请36件', carried)), 'N01')).toHaveLength(1)
  })

  it('cannot be checked where the clause is about one office only', async () => {
    const result = await check(saying('县政府办公室收到政府信息公开申请3件'))
    expect(fired(result, 'N11')).toEqual([])
    expect(unchecked(result, 'N11')).toMatchObject([{ reason: 'ambiguous' }])
  })

  it('leaves a total that was left 0 over right parts to A03', async () => {
    const parts = { 'requests.received.naturalPerson': '36' }
    const right = await check(saying('全县共收到政府信息公开申请36件', parts))
    expect(fired(right, 'N11')).toEqual([])
    expect(fired(right, 'A03')).toHaveLength(1)
    expect(fired(await check(saying('全县共收到政府信息公开申请37件', parts)), 'N11')).toHaveLength(1)
  })
})

describe('the whole verdict of N11', () => {
  it.each<[string, Patch, string[]]>([
    ['of the specimen', {}, ['right 1']],
    ['of a table of zeros', { cells: { 'requests.received.total': '0', 'requests.carriedIn.total': '0' } }, ['right 1']],
    [
      'of none received',
      { cells: { 'requests.received.total': '0', 'requests.carriedIn.total': '0' }, replace: [['收到政府信息公开申请36件', '收到政府信息公开申请0件']] },
      ['right 0']
    ],
    ['of answers only', { replace: [['共收到政府信息公开申请36件，上年度结转2件，', '']] }, ['right 0']],
    [
      'of requests carried in',
      { cells: { 'requests.received.total': '0', 'requests.carriedIn.total': '0' }, replace: [['共收到政府信息公开申请36件，', '']] },
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('N11', patch)).toEqual(lines)
  })
})
