import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/engine/adapters/text'
import { buildFacts } from '../../../src/engine/facts/build'
import type { Facts } from '../../../src/engine/facts/facts'
import { narrativeOf } from '../../../src/engine/facts/narrative'
import { chineseNumber, quantitiesIn, quantitiesOf } from '../../../src/engine/facts/quantities'
import { recognize } from '../../../src/engine/recognition/recognize'

function factsOf(words: string): Facts {
  const { text, ...document } = readText(`甲县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n${words}\n\n二、主动公开政府信息情况\n`, undefined)
  return buildFacts(text, recognize({ ...document, text }, {}))
}

/** `件 36`, `件 1100–1199`: unit and what the writing allows, with the words as they stand in the source. */
function read(words: string): string[] {
  const facts = factsOf(words)
  const narrative = narrativeOf(facts)
  return quantitiesOf(facts).map((one) => {
    const { quote } = narrative.place(one.start, one.end)
    return `${quote} = ${one.exact ? one.from : `${one.from}–${one.to}`} ${one.unit}`.trim()
  })
}

describe('quantities of the narrative', () => {
  it.each([
    ['收到申请36件。', ['36件 = 36 件']],
    ['收到申请 36 件。', ['36 件 = 36 件']],
    ['收到申请３６件。', ['３６件 = 36 件']],
    ['发布信息1,206条。', ['1,206条 = 1206 条']],
    ['分别为3,25,77条。', ['3 = 3', '25 = 25', '77条 = 77 条']],
    ['培训5次、420人次。', ['5次 = 5 次', '420人次 = 420 人次']],
    ['自然人42935，法人202785；', ['42935 = 42935', '202785 = 202785']],
    ['收到1 6件。', ['1 6件 = 16 件']],
    ['收到两件，办结十二件。', ['两件 = 2 件', '十二件 = 12 件']],
    ['一件复议。', ['一件 = 1 件']],
    ['结转一份、新收两份。', ['一份 = 1 份', '两份 = 2 份']],
    ['其他方式一条，（一条）；一条龙，一份材料，一条建议，每月一期。', ['一条 = 1 条', '一条 = 1 条']],
    ['网站115条、微信公众号3条、视频号12条、头条号4条。', ['115条 = 115 条', '3条 = 3 条', '12条 = 12 条', '4条 = 4 条']],
    ['账号2个，APP12条，账号62220，文号3。', ['2个 = 2 个', '12条 = 12 条']],
    ['信函5件、抖音号6个、图文字8篇、指令2条，提示函3，令12。', ['5件 = 5 件', '6个 = 6 个', '8篇 = 8 篇', '2条 = 2 条']]
  ])('reads %s', (words, expected) => expect(read(words)).toEqual(expected))

  it.each([
    ['1100余件', '1100余件 = 1100–1199 件'],
    ['36余件', '36余件 = 36–40 件'],
    ['一千一百余条', '一千一百余条 = 1100–1199 条'],
    ['一千一百条', '一千一百条 = 1000–1200 条'],
    ['十几件', '十几件 = 11–19 件'],
    ['数十件', '十件 = 20–99 件'],
    ['上千人', '千人 = 1000–Infinity 人'],
    ['约50件', '约50件 = 40–60 件'],
    ['50件左右', '50件左右 = 40–60 件'],
    ['近1100件', '近1100件 = 1000–1100 件'],
    ['超过200件', '超过200件 = 200–Infinity 件'],
    ['200件以上', '200件以上 = 200–Infinity 件'],
    ['不足20件', '不足20件 = 0–20 件'],
    ['1.2万余件', '1.2万余件 = 12000–13000 件'],
    ['3万件', '3万件 = 20000–40000 件'],
    ['18.8710万元', '18.8710万元 = 188709–188711 元'],
    ['82.4%', '82.4% = 82.3–82.5 %'],
    ['８２％', '８２％ = 81–83 %']
  ])('takes %s as what its writing allows', (words, expected) => expect(read(`共${words}。`)).toEqual([expected]))

  it('takes points for no percentages', () => expect(read('提高3.2个百分点。')).toEqual(['3.2个百分点 = 3.2 百分点']))

  it.each([
    '2023年3月5日',
    '2019—2023年',
    '第四十九条、第五十条',
    '第12条',
    '国务院令第711号',
    '〔2021〕30号',
    '(2021)30号',
    '《关于印发2023年100件实事的通知》',
    '12345热线',
    '3×4',
    '一件事一次办',
    '一次性告知，一站式服务，百姓满意',
    '三安全一稳定',
    '1.加强组织领导',
    '2、提高质量',
    '每季度1个月',
    '20 个工作日内',
    'A4纸、5G网络',
    '9:30',
    '表3 收到和处理申请情况',
    '详见附件2',
    '0371-6812345',
    '410302199001011234'
  ])('finds none in %s', (words) => expect(read(`${words}。`)).toEqual([]))

  it('gives the quantities of a stretch by where their figures stand', () => {
    const facts = factsOf('收到申请36件，答复约35件，结转3件。')
    const { text } = narrativeOf(facts)
    const from = text.indexOf('，')
    const to = text.indexOf('，', from + 1)
    expect(quantitiesIn(facts, from, to).map((one) => one.value)).toEqual([35])
    expect(quantitiesIn(facts, 0, text.length).map((one) => one.value)).toEqual([36, 35, 3])
    expect(quantitiesIn(facts, to, to + 1)).toEqual([])
  })

  it('says what was torn and what was written in Chinese', () => {
    expect(quantitiesOf(factsOf('收到1 6件、十二件。')).map(({ torn, chinese }) => [torn, chinese])).toEqual([
      [true, false],
      [false, true]
    ])
  })
})

describe('numerals', () => {
  it.each([
    ['十', 10],
    ['二十', 20],
    ['一百零三', 103],
    ['一千一百', 1100],
    ['三万五千', 35000],
    ['一亿二千万', 120000000],
    ['零', 0]
  ])('%s is %i', (words, value) => expect(chineseNumber(words)).toBe(value))

  it.each(['一二', '百千', '万', '十百', '百万千百'])('%s is none', (words) => expect(chineseNumber(words)).toBeNull())
})
