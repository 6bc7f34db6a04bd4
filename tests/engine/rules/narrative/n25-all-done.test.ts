import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

/** The sentence of the specimen on applications with other words in it. */
const saying = (from: string, to: string, cells: Patch['cells'] = {}): Patch => ({ cells, replace: [[from, to]] })

const LEFT = '答复35件，结转下年度3件'
const NONE_LEFT = { 'requests.carriedOut.total': '0', 'requests.carriedOut.naturalPerson': '0', 'requests.carriedOut.legalService': '0' }

describe('N25 all done, and some carried out', () => {
  it.each([
    ['已全部办结', '全部办结', 'warning'],
    ['全部答复完毕', '全部答复完毕', 'warning'],
    ['均已办理完毕', '均已办理完毕', 'warning'],
    ['无结转下年度的申请', '无结转下年度', 'warning'],
    ['未结转下年度', '未结转下年度', 'warning'],
    ['均在法定期限内答复', '均在法定期限内答复', 'info'],
    ['全部按期办结', '全部按期办结', 'info'],
    ['均依法依规予以答复', '均依法依规予以答复', 'info'],
    ['全部在年内办结', '全部在年内办结', 'warning']
  ])('%s', async (words, quote, severity) => {
    const result = await check(saying(LEFT, words))
    const findings = fired(result, 'N25')
    expect(findings).toMatchObject([{ severity, facts: ['requests.carriedOut.total'], data: { carriedOut: 3, loose: severity === 'info' ? 1 : 0 } }])
    expect(quotes(result, findings[0])).toEqual(['3', quote])
  })

  it.each([
    '除3件结转下年度外，全部办结',
    '答复35件，结转下年度3件，其余均已办结',
    '答复率100%',
    '办理群众来信88件，全部办结',
    '申请平均答复时间为10天',
    '不予公开5件，均已答复'
  ])('is silent: %s', async (words) => expect(fired(await check(saying(LEFT, words)), 'N25')).toEqual([]))

  it('is silent where nothing was carried out, and begins at one', async () => {
    expect(fired(await check(saying(LEFT, '已全部办结', NONE_LEFT)), 'N25')).toEqual([])
    const one = { ...NONE_LEFT, 'requests.carriedOut.naturalPerson': '1', 'requests.carriedOut.total': '1' }
    expect(fired(await check(saying(LEFT, '已全部办结', one)), 'N25')).toMatchObject([{ data: { carriedOut: 1 } }])
  })

  it('cannot be checked where the cell is blank', async () => {
    expect(unchecked(await check(saying(LEFT, '已全部办结', { 'requests.carriedOut.total': '' })), 'N25')).toMatchObject([{ reason: 'unread' }])
  })

  it.each(['去年结转的2件已全部办结', '上年度结转2件全部办结', '往年结转的申请均已办结'])('%s speaks of those alone', async (words) => {
    expect(fired(await check(saying(LEFT, words)), 'N25')).toEqual([])
  })
})
