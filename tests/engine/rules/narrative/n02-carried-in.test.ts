import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

/** The sentence of the specimen on applications with other words in it. */
const saying = (from: string, to: string, cells: Patch['cells'] = {}): Patch => ({ cells, replace: [[from, to]] })

const CARRIED = '上年度结转2件'

describe('N02 the number carried in', () => {
  it.each([
    ['上年度结转3件', 3, '3件'],
    ['结转上年度 3 件', 3, '3 件'],
    ['含2022年结转的三件', 3, '三件'],
    ['上年度无结转', '上年度无结转', '上年度无结转']
  ])('%s', async (words, found, quote) => {
    const result = await check(saying(CARRIED, words))
    const findings = fired(result, 'N02')
    expect(findings).toMatchObject([{ severity: 'warning', facts: ['requests.carriedIn.total'], expected: 2, found, data: { value: 2, table: '2 件' } }])
    expect(quotes(result, findings[0])).toEqual(['2', quote])
  })

  it.each(['上年度结转2件', '上一年度结转的申请两件', '2022年结转2件', '上年结转行政复议3件', '按期办理3件'])('is silent: %s', async (words) => {
    expect(fired(await check(saying(CARRIED, words)), 'N02')).toEqual([])
  })

  it.each(['含上年结转为38件', '加上年结转共38件', '连同上年结转38件', '算上上年结转共38件'])('takes what came in with it for both: %s', async (words) => {
    expect(fired(await check(saying('36件，上年度结转2件', `36件（${words}）`)), 'N02')).toEqual([])
    expect(fired(await check(saying('36件，上年度结转2件', `36件（${words.replace('38', '39')}）`)), 'N02')).toHaveLength(1)
  })

  it('asks where 38 is said to be carried in', async () => {
    expect(fired(await check(saying(CARRIED, '上年度结转38件')), 'N02')).toHaveLength(1)
  })

  it('cannot be checked where the cell is blank', async () => {
    expect(unchecked(await check({ cells: { 'requests.carriedIn.total': '' } }), 'N02')).toMatchObject([{ reason: 'unread' }])
  })
})
