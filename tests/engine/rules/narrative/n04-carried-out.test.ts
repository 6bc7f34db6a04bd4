import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

/** The sentence of the specimen on applications with other words in it. */
const saying = (from: string, to: string, cells: Patch['cells'] = {}): Patch => ({ cells, replace: [[from, to]] })

const LEFT = '结转下年度3件'

describe('N04 the number carried out', () => {
  it.each([
    ['结转下年度2件', 2],
    ['4件结转2024年继续办理', 4],
    ['另有4件正在办理', 4],
    ['结转下年度0件', 0]
  ])('%s', async (words, found) => {
    const result = await check(saying(LEFT, words))
    const findings = fired(result, 'N04')
    expect(findings).toMatchObject([{ severity: 'warning', facts: ['requests.carriedOut.total'], expected: 3, found }])
    expect(quotes(result, findings[0])).toEqual(['3', `${found}件`])
  })

  it.each(['结转下年度三件', '3件结转2024年', '结转3件', '无结转'])('is silent: %s', async (words) => {
    expect(fired(await check(saying(LEFT, words)), 'N04')).toEqual([])
  })

  it('takes 结转 without a direction for the year to come only behind those answered', async () => {
    expect(fired(await check(saying(LEFT, '结转4件')), 'N04')).toHaveLength(1)
    expect(fired(await check(saying('，上年度结转2件，答复35件，结转下年度3件', '，结转4件')), 'N04')).toEqual([])
  })

  it('cannot be checked where the cell is blank', async () => {
    expect(unchecked(await check({ cells: { 'requests.carriedOut.total': '' } }), 'N04')).toMatchObject([{ reason: 'unread' }])
  })
})
