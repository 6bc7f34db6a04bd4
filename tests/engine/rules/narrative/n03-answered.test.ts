import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

/** The sentence of the specimen on applications with other words in it. */
const saying = (from: string, to: string, cells: Patch['cells'] = {}): Patch => ({ cells, replace: [[from, to]] })

const ANSWERED = '答复35件'

describe('N03 the number answered', () => {
  it.each([
    ['答复53件', 53],
    ['办结34件', 34],
    ['已办理完成36件', 36]
  ])('%s', async (words, found) => {
    const result = await check(saying(ANSWERED, words))
    const findings = fired(result, 'N03')
    expect(findings).toMatchObject([{ severity: 'warning', facts: ['requests.total.total'], expected: 35, found, data: { where: '表三“（七）总计”' } }])
    expect(quotes(result, findings[0])).toEqual(['35', `${found}件`])
  })

  it.each([
    '答复三十五件',
    '办结35件',
    '延期答复4件',
    '答复率100%',
    '办理群众来信53件，答复53件',
    '其中按期答复30件',
    '公开类答复20件（含部分公开3件）',
    '30件申请按期办结、其余按规定延期',
    '均已答复：17件予以公开，3件部分公开',
    '县政府办公室本级答复20件'
  ])('is silent: %s', async (words) => {
    expect(fired(await check(saying(ANSWERED, words)), 'N03')).toEqual([])
  })

  it.each([
    ['收到的36件申请中，已办结33件', 0],
    ['收到的36件政府信息公开申请中，当年办结33件', 0],
    ['收到的36件申请中，已办结34件', 1],
    ['收到的37件申请中，已办结33件', 1],
    ['收到申请36件，已办结33件', 1],
    ['收到申请36件，办结33件，3件结转；加上上年结转的2件，合计38件', 0],
    ['收到申请36件，办结33件，3件结转；连同2022年结转，合计38件', 0],
    ['收到申请36件，办结32件，3件结转；加上上年结转的2件，合计38件', 1],
    ['收到申请36件，办结33件，3件结转；加上群众来信', 1]
  ])('may tell what became of the new ones alone, where it says so: %s', async (words, count) => {
    expect(fired(await check({ replace: [['共收到政府信息公开申请36件，上年度结转2件，答复35件', words]] }), 'N03')).toHaveLength(count)
  })

  it('is unchecked by them where a cell is blank', async () => {
    const words: Patch['replace'] = [['共收到政府信息公开申请36件，上年度结转2件，答复35件', '收到的36件申请中，已办结33件']]
    for (const row of ['received', 'carriedOut'])
      expect(fired(await check({ cells: { [`requests.${row}.total`]: '' }, replace: words }), 'N03'), row).toHaveLength(1)
  })

  it.each([
    ['办理政府信息公开申请35件', 0],
    ['办理政府信息公开申请36件', 0],
    ['办理政府信息公开申请38件', 0],
    ['办理政府信息公开申请37件', 1]
  ])('takes 办理 for those answered, taken in, or both: %s', async (words, count) => {
    expect(fired(await check(saying(ANSWERED, words)), 'N03')).toHaveLength(count)
  })

  it('agrees with the sum of the results where （七）总计 is what is wrong', async () => {
    expect(fired(await check({ cells: { 'requests.total.total': '53' } }), 'N03')).toEqual([])
    const moved = { 'requests.total.total': '53', 'requests.total.naturalPerson': '39' }
    expect(fired(await check({ cells: moved }), 'N03')).toEqual([])
  })

  it('takes figures behind a colon for those that the words count, but not behind 均 and 全部', async () => {
    expect(fired(await check(saying(ANSWERED, '已答复：36件')), 'N03')).toHaveLength(1)
    for (const words of ['均已答复：30件予以公开', '全部答复：30件予以公开', '都已答复：30件予以公开'])
      expect(fired(await check(saying(ANSWERED, words)), 'N03'), words).toEqual([])
    // In a bracket it is the number of all of them.
    expect(fired(await check(saying(ANSWERED, '全部答复（36件）')), 'N03')).toHaveLength(1)
  })

  it('leaves the level of its own of an office alone that reports on all', async () => {
    const office = (words: string): Patch => ({
      replace: [
        ['云溪县人民政府2023年', '云溪县人民政府办公室2023年'],
        [ANSWERED, words]
      ]
    })
    expect(fired(await check(office('县政府办公室本级收到20件，答复20件')), 'N03')).toEqual([])
    expect(fired(await check(office('县政府办公室本级答复政府信息公开申请20件')), 'N03')).toEqual([])
    expect(fired(await check(office('县政府办公室答复政府信息公开申请20件')), 'N03')).toHaveLength(1)
  })

  it('leaves out those answered in time only where the rest were put off', async () => {
    for (const [words, count] of [
      ['办结30件、其余延长答复期限', 0],
      ['办结30件、其余5件正在办理', 1]
    ] as const)
      expect(fired(await check(saying(ANSWERED, words)), 'N03'), words).toHaveLength(count)
  })

  it('cannot be checked where the cell is blank', async () => {
    expect(unchecked(await check({ cells: { 'requests.total.total': '' } }), 'N03')).toMatchObject([{ reason: 'unread' }])
  })
})
