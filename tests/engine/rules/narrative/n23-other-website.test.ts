import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import { verdict } from '../verdict'

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
    '依托中华人民共和国中央人民政府网站',
    '登陆县政府网站',
    '更新县政府网站',
    '维护好县政府网站',
    '优化区县政府网站',
    '发布信息56条，其中县政府网站',
    '渠道多样，包括县政府网站',
    '及时维护市政府网站',
    '有关县政府网站'
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

  it.each([
    ['云溪区青石镇人民政府', '云溪区'],
    ['云溪旗青石镇人民政府', '云溪旗'],
    ['云溪市青石镇人民政府', '云溪市'],
    ['长沙县青石镇人民政府', '长沙县']
  ])('knows the county of %s', async (organ, own) => {
    expect(fired(await check(report('依托石桥县人民政府门户网站', organ)), 'N23')).toMatchObject([{ data: { place: '石桥县', own } }])
  })

  it.each(['依托长沙县人民政府门户网站', '依托长沙区政府网站'])('a county may bear the name of a prefecture: %s', async (words) => {
    expect(fired(await check(report(words)), 'N23')).toHaveLength(1)
  })

  it.each(['所在', '上级', '同级', '政务', '政府', '人民', '统一', '地方', '国家', '当地', '相关', '属地', '本地', '我们', '各地', '原先'])(
    '%s县网站 is no name',
    async (word) => {
      expect(fired(await check(report(`依托${word}县政府网站`)), 'N23')).toEqual([])
    }
  )

  it.each(['通过', '依托', '借助', '利用', '登录', '进入', '链接到', '访问', '在', '由', '于', '以', '从', '到', '和', '及', '与', '将', '把', '按', '是'])(
    '%s leads to the name and is cut off',
    async (lead) => {
      expect(fired(await check(report(`工作${lead}石桥县政府网站`)), 'N23')).toMatchObject([{ data: { place: '石桥县' } }])
    }
  )

  it('takes two to five characters for a name', async () => {
    expect(fired(await check(report('依托甲乙丙丁戊县政府网站')), 'N23')).toHaveLength(1)
    for (const words of ['依托甲乙丙丁戊己县政府网站', '依托A石桥县政府网站', '依托石桥A县政府网站', '依托石县政府网站'])
      expect(fired(await check(report(words)), 'N23'), words).toEqual([])
  })

  it('knows its own place behind that of the prefecture, and what is done with a website', async () => {
    for (const words of ['依托丰源市云溪县政府网站', '完成县政府网站', '完成市政府网站'])
      expect(
        fired(await check(report(words)), 'N23').map((one) => one.found),
        words
      ).toEqual([])
  })
})

describe('the whole verdict of N23', () => {
  it.each<[string, Patch, string[]]>([
    ['网址为http://www.qingshi.gov.cn。', { replace: [['改进了答复文书。', '改进了答复文书。网址为http://www.qingshi.gov.cn。']] }, ['right 0']],
    ['登录www.yunxi.gov.cn查询。', { replace: [['改进了答复文书。', '改进了答复文书。登录www.yunxi.gov.cn查询。']] }, ['right 0']],
    [
      '登录青石县人民政府网站查询。',
      { replace: [['改进了答复文书。', '改进了答复文书。登录青石县人民政府网站查询。']] },
      ['warning “青石县” “云溪县人民政府2023年政府信息公开工作年度报告” 青石县 →  {"place":"青石县","own":"云溪县"}', 'right 0']
    ],
    [
      '青石县政府门户网站更新5次。',
      { replace: [['改进了答复文书。', '改进了答复文书。青石县政府门户网站更新5次。']] },
      ['warning “青石县” “云溪县人民政府2023年政府信息公开工作年度报告” 青石县 →  {"place":"青石县","own":"云溪县"}', 'right 0']
    ],
    ['云溪县政府门户网站更新5次。', { replace: [['改进了答复文书。', '改进了答复文书。云溪县政府门户网站更新5次。']] }, ['right 0']],
    ['市政府网站更新5次。', { replace: [['改进了答复文书。', '改进了答复文书。市政府网站更新5次。']] }, ['right 0']],
    ['电子邮箱abc@163.com。', { replace: [['改进了答复文书。', '改进了答复文书。电子邮箱abc@163.com。']] }, ['right 0']]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('N23', patch)).toEqual(lines)
  })
})
