import { describe, expect, it } from 'vitest'
import { specimenText } from '../../../src/engine/form/specimen'
import { organKindOf, organLevelOf, readTitle } from '../../../src/engine/recognition/title'
import { check } from '../../support/check'

const read = (words: string) => readTitle(words, 0, words.length)

describe('readTitle', () => {
  it.each([
    '甲市财政局2023年政府信息公开工作年度报告',
    '2023年度甲市财政局政府信息公开工作年度报告',
    '甲市财政局政府信息公开工作年度报告（2023年度）',
    '甲市财政局关于2023年政府信息公开工作的年度报告',
    '甲市财政局2023年政府信息公开年度报告',
    '甲市财政局 ２０２３ 年政府信息公开工作年度报告',
    '甲市财政局二〇二三年政府信息公开工作年度报告',
    '甲市财政局二○二三年政府信息公开工作年度报告',
    '甲市财政局2023年政府資訊公開工作年度報告',
    '《甲市财政局2023年政府信息公开工作年度报告》',
    '【甲市财政局2023年政府信息公开工作年度报告】',
    '# **甲市财政局2023年政府信息公开工作年度报告**',
    '标题：甲市财政局2023年政府信息公开工作年度报告',
    '主题: 转发：甲市财政局2023年政府信息公开工作年度报告',
    'Fw: 甲市财政局2023年政府信息公开工作年度报告',
    '发布：甲市财政局2023年政府信息公开工作年度报告',
    '> 甲市财政局2023年政府信息公开工作年度报告',
    '附件1：甲市财政局2023年政府信息公开工作年度报告',
    '2024-01-15 甲市财政局2023年政府信息公开工作年度报告',
    '甲市财政局2023年政府信息公开工作年度报告（征求意见稿）',
    '甲市财政局2023年政府信息公开工作年度报告 - 甲市人民政府网'
  ])('%s', (words) => {
    expect(read(words)).toMatchObject({ organ: '甲市财政局', years: [2023] })
  })

  it('reads links to other reports, sentences and quotations as no titles', () => {
    for (const words of [
      '上一篇：甲县人民政府2022年政府信息公开工作年度报告',
      '下一条: 乙县人民政府2023年政府信息公开工作年度报告',
      '根据要求，甲县编制了2023年政府信息公开工作年度报告。',
      '《甲县人民政府2023年政府信息公开工作年度报告》已在网站公布',
      '政府信息公开年报',
      // Lines of a paragraph that was cut at their ends.
      '根据上级要求，现公布2023年政府信息公开工作年度报告',
      '工作年度报告格式的通知》（国办公开办函〔2021〕30号）编制2023年政府信息公开工作年度报告'
    ])
      expect(read(words)).toBeNull()
  })

  it('keeps years and organ apart where one is missing', () => {
    expect(read('2023年政府信息公开工作年度报告')).toMatchObject({ organ: null, years: [2023], order: 'no-organ' })
    expect(read('政府信息公开工作年度报告')).toMatchObject({ organ: null, years: [] })
    expect(read('甲县政府信息公开工作年度报告')).toMatchObject({ organ: '甲县', years: [], order: 'no-year' })
  })
})

describe('titles among the lines', () => {
  const after = (title: string) => check({ replace: [['云溪县人民政府2023年政府信息公开工作年度报告', title]] })

  it('joins a title over three lines', async () => {
    const { report } = await after('甲县财政局\n2023年度\n政府信息公开工作年度报告')
    expect([report.organ, report.year]).toEqual(['甲县财政局', 2023])
  })

  it('passes over what a menu lists above the report', async () => {
    const { report } = await after('2021年政府信息公开工作年度报告\n2022年政府信息公开工作年度报告\n甲县财政局2023年政府信息公开工作年度报告')
    expect([report.organ, report.year]).toEqual(['甲县财政局', 2023])
  })

  it('says nothing of the neighbors that a page links to', async () => {
    const { findings } = await check(
      `${specimenText()}\n上一篇：甲县人民政府2022年政府信息公开工作年度报告\n下一篇：乙县人民政府2023年政府信息公开工作年度报告`
    )
    expect(findings.filter((one) => ['S18', 'I07'].includes(one.rule))).toEqual([])
  })
})

describe('kind and level of an organ', () => {
  it.each([
    ['甲县人民政府', 'government', 'county'],
    ['甲县政府', 'government', 'county'],
    ['会盟镇政府', 'government', 'township'],
    ['会盟镇', 'government', 'township'],
    ['河南省人民政府', 'government', 'province'],
    ['北京市人民政府', 'government', 'province'],
    ['北京市东城区人民政府', 'government', 'county'],
    ['洛阳市人民政府', 'government', 'prefecture'],
    ['孟州市人民政府', 'government', 'county'],
    ['景德镇市人民政府', 'government', 'prefecture'],
    ['新乡市人民政府', 'government', 'prefecture'],
    ['津市市人民政府', 'government', 'county'],
    ['孟州市人民政府办公室', 'office', 'county'],
    ['河南省财政厅', 'department', 'province'],
    ['洛阳市城市管理局', 'department', 'prefecture'],
    ['甲县城乡规划局', 'department', 'county'],
    ['青岛市市场监督管理局', 'department', 'prefecture'],
    ['国家税务总局孟州市税务局', 'department', 'county'],
    ['海关总署', 'department', 'national'],
    ['云溪县人民医院', 'other', 'county'],
    ['云溪市国有资产监督管理委员会', 'department', 'county'],
    ['北京市东城区城市管理委员会', 'department', 'county'],
    ['云溪县高新技术开发区管理委员会', 'committee', 'county'],
    ['云溪县第二中学', 'other', 'county'],
    ['河南省职业技术学院', 'other', 'province'],
    ['云溪县档案馆', 'department', 'county'],
    ['河南省高级人民法院', 'department', 'province'],
    ['财政部', 'department', 'national'],
    ['北京市东城区东直门街道办事处', 'subdistrict', 'township']
  ] as const)('%s', (name, kind, level) => {
    expect([organKindOf(name), organLevelOf(name)]).toEqual([kind, level])
  })
})
