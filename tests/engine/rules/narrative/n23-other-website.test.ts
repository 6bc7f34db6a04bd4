import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const report = (words: string, organ = '云溪县青石镇人民政府'): Patch => ({
  replace: [
    ['云溪县人民政府2023年', `${organ}2023年`],
    ['云溪县通过县政府网站', `本机关${words}`]
  ]
})

describe('N23 the website of another place', () => {
  it.each([
    ['依托石桥市人民政府门户网站', '石桥市'],
    ['通过石桥县政府网站', '石桥县'],
    ['在石桥区政务服务网', '石桥区'],
    ['借助河南省石桥旗信息网', '石桥旗'],
    ['登录“石桥县人民政府”和石桥县官网', null],
    ['依托石桥县门户网站', '石桥县']
  ])('%s', async (words, place) => {
    const result = await check(report(words))
    const findings = fired(result, 'N23')
    if (place === null) return expect(findings).toEqual([])
    expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', data: { place, own: '云溪县' }, found: place }])
    expect(quotes(result, findings[0])).toEqual([place, '云溪县青石镇人民政府2023年政府信息公开工作年度报告'])
  })

  it.each([
    '通过云溪县人民政府网站',
    '通过县政府网站',
    '通过本县政府网站',
    '依托市政府门户网站',
    '依托焦作市人民政府网站',
    '依托河南省政务服务网',
    '依托中华人民共和国中央人民政府网站'
  ])('is not told of %s', async (words) => expect(fired(await check(report(words)), 'N23').map((one) => one.message)).toEqual([]))

  it('is known to a writer who names the place elsewhere too', async () => {
    const { replace = [] } = report('依托石桥市人民政府门户网站')
    expect(fired(await check({ replace: [...replace, ['改进了答复文书。', '改进了答复文书，并到石桥市学习。']] }), 'N23')).toEqual([])
  })

  it('cannot be told of an organ whose county the title does not name', async () => {
    expect(fired(await check(report('依托石桥市人民政府门户网站', '青石镇人民政府')), 'N23')).toEqual([])
    expect(fired(await check(report('依托石桥县人民政府门户网站', '焦作市人民政府')), 'N23')).toEqual([])
  })

  it('leaves a former name of the own place to N24', async () => {
    const result = await check(report('依托云溪区人民政府门户网站'))
    expect(fired(result, 'N23')).toEqual([])
    expect(fired(result, 'N24')).toHaveLength(1)
  })
})
