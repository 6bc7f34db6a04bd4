import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

/** The sentence of the specimen on applications with other words in it. */
const saying = (from: string, to: string, cells: Patch['cells'] = {}): Patch => ({ cells, replace: [[from, to]] })

const LEFT = '结转下年度3件'

describe('N05 results of handling', () => {
  it.each([
    ['其中予以公开18件', 18, 17, ['requests.granted.total'], '表三“（一）予以公开”'],
    ['部分公开4件', 4, 3, ['requests.partlyGranted.total'], '表三“（二）部分公开”'],
    [
      '不予公开6件',
      6,
      5,
      ['stateSecret', 'otherLaw', 'securityStability', 'thirdParty', 'internalAffairs', 'processRecords', 'enforcementFiles', 'administrativeInquiry'].map(
        (row) => `requests.refused.${row}.total`
      ),
      '表三“（三）不予公开”'
    ],
    ['无法提供5件', 5, 7, ['notHeld', 'mustCreate', 'unclear'].map((row) => `requests.unavailable.${row}.total`), '表三“（四）无法提供”'],
    [
      '不予处理2件',
      2,
      1,
      ['petition', 'repeated', 'publication', 'excessive', 'confirmation'].map((row) => `requests.unprocessed.${row}.total`),
      '表三“（五）不予处理”'
    ],
    ['其他处理3件', 3, 2, ['notCorrected', 'feeUnpaid', 'other'].map((row) => `requests.otherwise.${row}.total`), '表三“（六）其他处理”'],
    ['本机关不掌握相关信息7件', 7, 6, ['requests.unavailable.notHeld.total'], '表三“（四）无法提供 1.本机关不掌握相关政府信息”'],
    ['重复申请2件', 2, 1, ['requests.unprocessed.repeated.total'], '表三“（五）不予处理 2.重复申请”'],
    ['予以公开和部分公开共21件', 21, 20, ['requests.granted.total', 'requests.partlyGranted.total'], '表三“（一）予以公开、（二）部分公开”']
  ])('%s', async (words, found, expected, facts, where) => {
    const result = await check(saying(LEFT, words))
    const findings = fired(result, 'N05')
    expect(findings).toMatchObject([{ severity: 'warning', facts, expected, found, data: { where } }])
    expect(quotes(result, findings[0]).pop()).toBe(`${found}件`)
  })

  it('zips 分别为 and takes 均 for all that came in', async () => {
    expect(fired(await check(saying(LEFT, '予以公开、部分公开、不予公开分别为17件、4件和5件')), 'N05')).toMatchObject([{ found: 4, expected: 3 }])
    expect(fired(await check(saying('答复35件，结转下年度3件', '答复35件，均予以公开')), 'N05')).toMatchObject([{ found: '均予以公开', expected: 17 }])
    expect(fired(await check(saying(LEFT, '没有作出不予公开决定')), 'N05')).toMatchObject([{ found: '没有作出不予公开', expected: 5 }])
  })

  it.each(['其中予以公开17件，部分公开3件，不予公开5件，无法提供7件，不予处理1件，其他处理2件', '撤回2件', '不予公开占14.3%'])(
    'is silent: %s',
    async (words) => {
      expect(fired(await check(saying(LEFT, words)), 'N05')).toEqual([])
    }
  )

  it.each(['全年制发公文180件，其中主动公开52件、依申请公开41件、不予公开87件。', '拟制公文时明确公开属性，认定依申请公开16件、不予公开33件。'])(
    'is silent on the office’s own documents by class of publicity: %s',
    async (words) => {
      const result = await check(saying('县政府办公室对现行有效的规范性文件逐件清理，并在网站集中公布。', words))
      expect(fired(result, 'N05')).toEqual([])
    }
  )

  it('adds up the single row （六）其他处理 of the 2019 form', async () => {
    const patch: Patch = { edition: '2019', replace: [[LEFT, '其他处理3件']] }
    expect(fired(await check(patch), 'N05')).toMatchObject([{ facts: ['requests.otherwise.total'], expected: 2 }])
  })

  it('cannot be checked where a row of the group is blank', async () => {
    const result = await check(saying(LEFT, '不予公开6件', { 'requests.refused.thirdParty.total': '' }))
    expect(fired(result, 'N05')).toEqual([])
    expect(unchecked(result, 'N05')).toMatchObject([{ reason: 'unread', facts: ['requests.refused.thirdParty.total'] }])
  })

  it('leaves the whole that results are taken out of alone: 35件已办结申请中予以公开17件', async () => {
    expect(fired(await check(saying(LEFT, '本年度35件已办结申请中予以公开17件')), 'N05')).toEqual([])
    expect(fired(await check(saying(LEFT, '本年度35件已办结申请中予以公开18件')), 'N05')).toMatchObject([{ expected: 17, found: 18 }])
  })

  it.each([
    ['17件予以公开，4件部分公开。', ['requests.partlyGranted.total'], 3, 4],
    ['信访类不予处理2件。', ['requests.unprocessed.petition.total'], 0, 2],
    ['同意公开12件，不予公开5件。', ['requests.granted.total'], 17, 12],
    ['予以公开12件，占办结总数的34.3%。', ['requests.granted.total'], 17, 12],
    ['本机关不掌握相关信息4件。', ['requests.unavailable.notHeld.total'], 6, 4]
  ])('is told by its own words, where 申请 is not said: %s', async (words, facts, expected, found) => {
    const result = await check({ replace: [['（五）监督保障。', `${words}\n\n（五）监督保障。`]] })
    expect(fired(result, 'N05')).toMatchObject([{ facts, expected, found }])
  })

  it('is not told by 不予公开 alone, which may be of documents', async () => {
    expect(fired(await check({ replace: [['（五）监督保障。', '不予公开87件。\n\n（五）监督保障。']] }), 'N05')).toEqual([])
  })

  it('leaves 其余 of several results alone', async () => {
    expect(fired(await check(saying(LEFT, '17件予以公开，其余18件按不予公开、无法提供等方式处理')), 'N05')).toEqual([])
    expect(fired(await check(saying(LEFT, '17件予以公开，其余18件不予公开')), 'N05')).toHaveLength(1)
  })

  it('reads 17件予以公开 behind 均已答复：', async () => {
    expect(fired(await check(saying('答复35件，结转下年度3件', '均已答复：18件予以公开，3件部分公开')), 'N05')).toMatchObject([{ found: 18, expected: 17 }])
  })
})
