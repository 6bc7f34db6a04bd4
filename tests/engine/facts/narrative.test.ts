import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/engine/adapters/text'
import { buildFacts } from '../../../src/engine/facts/build'
import { narrativeOf, type Narrative } from '../../../src/engine/facts/narrative'
import { specimenText } from '../../../src/engine/form/specimen'
import { recognize } from '../../../src/engine/recognition/recognize'

function narrate(text: string): Narrative {
  const document = readText(text, undefined)
  return narrativeOf(buildFacts(text, recognize(document, {})))
}

const report = (overview: string): string => `甲县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n${overview}\n\n二、主动公开政府信息情况\n`

describe('the narrative', () => {
  it('is the text outside tables, titles and headings of chapters', () => {
    const { text, passages } = narrate(specimenText())
    expect(text.startsWith('本报告所列数据的统计期限为2023年1月1日至12月31日。\n（一）主动公开。2023年，')).toBe(true)
    expect(text).not.toMatch(/年度报告|总体情况|第二十条|行政许可|自然人|结果维持/)
    expect(new Set(passages.map((one) => one.chapter))).toEqual(new Set(['overview', 'disputes', 'problems', 'other']))
  })

  it.each([
    ['two', '三、收到和处理政府信息公开申请情况'],
    ['three', '四、政府信息公开行政复议、行政诉讼情况'],
    ['four', '对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。']
  ])('holds short words right behind the figures of table %s', (_table, next) => {
    const source = specimenText({ replace: [[next, `　　作为复议机关全年办结各类行政\n复议案件358件。\n${next}`]] })
    expect(narrate(source).text).toContain('作为复议机关全年办结各类行政复议案件358件。\n')
  })

  it('leads every character back to its place in the source', () => {
    const source = report('（一）主动公开：２０２３年,　县政府共 发布  信息１２条;')
    const narrative = narrate(source)
    expect(narrative.text).toBe('（一）主动公开：2023年，县政府共发布信息12条；\n')
    const at = narrative.text.indexOf('发布信息12条')
    expect(narrative.place(at, at + 7)).toMatchObject({ quote: '发布  信息１２条', start: source.indexOf('发布') })
    expect(narrative.sourceOf(at)).toBe(source.indexOf('发布'))
  })

  it('folds radicals, traditional forms and half-width marks, and keeps a blank only between digits and between Latin words', () => {
    expect(narrate(report('⾏政機關(含街道)公開 1 6 件, PDF file 2 份!')).text).toBe('行政机关（含街道）公开1 6件，PDF file 2份！\n')
    expect(narrate(report('共1,206条,9:30开始:见https://a.cn')).text).toBe('共1,206条，9:30开始：见https://a.cn\n')
  })

  it('joins a line that stands in and breaks off to the line behind it that does not', () => {
    const words = (overview: string): string => narrate(report(overview)).text
    expect(words('　　统计期限是2023年1月1日至2023\n年12月31日。')).toBe('统计期限是2023年1月1日至2023年12月31日。\n')
    expect(words('　　统计期限是2023年1月1日至2023\n　　年12月31日。')).toContain('2023\n年12月')
    expect(words('统计期限是2023年1月1日至2023\n年12月31日。')).toContain('2023\n年12月')
    expect(words('　　统计期限是2023年1月1日至。\n年12月31日。')).toContain('至。\n年12月')
    expect(words('　　依申请公开的情况\n全年收到申请12件。')).toContain('情况\n全年')
    expect(words('　　（二）依申请公开政府信息的情况\n全年收到申请12件。')).toContain('情况\n全年')
    expect(words('　　统计期限是2023年1月1日至2023\n1.年12月31日。')).toContain('2023\n1.')
  })

  it('marks where the words behind a sub-heading begin', () => {
    const { text, passages } = narrate(report('（一）主动公开：发布信息12条。\n（二）依申请公开\n全年没有收到申请。'))
    expect(passages.map((one) => text.slice(one.body, one.end))).toEqual(['发布信息12条。', '', '全年没有收到申请。'])
    expect(passages.map((one) => text.slice(one.start, one.end))).toEqual(['（一）主动公开：发布信息12条。', '（二）依申请公开', '全年没有收到申请。'])
  })

  it('splits sentences, with sub-headings apart', () => {
    const narrative = narrate(report('（一）主动公开。发布信息；解读政策！有效吗？是\n再一段。'))
    expect(narrative.sentences.map((one) => narrative.text.slice(one.start, one.end))).toEqual([
      '（一）主动公开',
      '发布信息',
      '解读政策',
      '有效吗',
      '是',
      '再一段'
    ])
    const at = narrative.text.indexOf('政策')
    const { start, end } = narrative.sentenceAt(at)
    expect(narrative.text.slice(start, end)).toBe('解读政策')
  })

  it('parts clauses at commas too', () => {
    const narrative = narrate(report('收到申请12件，答复11件，结转1件。'))
    const { start, end } = narrative.clauseAt(narrative.text.indexOf('答复'))
    expect(narrative.text.slice(start, end)).toBe('答复11件')
  })

  it('joins lines that a page has broken inside sentences and numbers', () => {
    const lines = [
      '全县各级行政机关按照要求做好政府信息公开工作全年共收到申请1',
      '46件上年度结转2件按照规定的期限逐件作出答复没有超过期限的情',
      '形同时加强对公开属性的审查对历年文件逐件核定公开属性并将结果',
      '登记造册。',
      '网站建设得到加强。'
    ]
    expect(narrate(report(lines.join('\n'))).text).toBe(`${lines.slice(0, 4).join('')}\n网站建设得到加强。\n`)
  })

  it('does not join what only lacks its closing mark', () => {
    const lines = ['1.主动公开的内容还不够全面', '2.部分栏目更新不够及时', '3.业务培训开展得较少']
    expect(narrate(report(lines.join('\n'))).text).toBe(`${lines.join('\n')}\n`)
  })

  it('tells the chapter of every passage', () => {
    const narrative = narrate(specimenText())
    expect(narrative.chapterAt(narrative.text.indexOf('逐件分析'))).toBe('disputes')
    expect(narrative.chapterAt(0)).toBe('overview')
    expect(narrative.chapterAt(narrative.text.length - 2)).toBe('other')
    expect(narrative.wordsOf('problems').split('\n')).toHaveLength(2)
  })
})
