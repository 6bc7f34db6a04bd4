import { describe, expect, it } from 'vitest'
import { CITATIONS } from '../../../../src/engine/form/citations'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

/** Words put before the sentence on the fee in chapter six. */
const citing = (words: string): Patch => ({ replace: [['2023年，本机关未发出', `${words}，本机关未发出`]] })

describe('C16 titles that read almost like a national document’s', () => {
  it('names what was meant, with its number', async () => {
    const result = await check(citing('按照《政府信息公开处理费管理办法》'))
    const findings = fired(result, 'C16')
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        certainty: 'human',
        data: { printed: '政府信息公开处理费管理办法', title: '政府信息公开信息处理费管理办法', number: '国办函〔2020〕109号' },
        expected: '《政府信息公开信息处理费管理办法》',
        found: '政府信息公开处理费管理办法'
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['《政府信息公开处理费管理办法》'])
  })

  it.each([
    ['中华人民共和国信息公开条例', '中华人民共和国政府信息公开条例'],
    ['政府公开条例', '中华人民共和国政府信息公开条例'],
    ['中华人民共和国政府信息公开工作条例', '中华人民共和国政府信息公开条例'],
    ['国务院办公厅关于全面推进基层政务公开标准化规范化工作的意见', '国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见'],
    ['国务院办公厅关于印发《政府信息公开信息处理费管理办法》通知', '国务院办公厅关于印发《政府信息公开信息处理费管理办法》的通知'],
    ['重大行政决策暂行条例', '重大行政决策程序暂行条例'],
    ['公共企事业单位信息公开制定办法', '公共企事业单位信息公开规定制定办法']
  ])('asks about 《%s》', async (printed, title) => {
    expect(fired(await check(citing(`按照《${printed}》`)), 'C16')).toMatchObject([{ data: { printed, title } }])
  })

  it.each([
    ['four characters missing', '政府信息处理费管理办法', 1],
    ['five characters missing', '政府信息处理管理办法', 0],
    ['four characters too many', '中华人民共和国政府信息公开工作实施条例', 1],
    ['five characters too many', '中华人民共和国政府信息公开工作的实施条例', 0]
  ])('ends at four characters: %s', async (_, title, times) => {
    expect(fired(await check(citing(`按照《${title}》`)), 'C16')).toHaveLength(times)
  })

  it.each(CITATIONS.map((one) => one.title))('knows 《%s》', async (title) => {
    expect(fired(await check(citing(`按照《${title}》`)), 'C16')).toEqual([])
  })

  it.each([
    ['the regulation without 中华人民共和国', '《政府信息公开条例》'],
    ['an abbreviated beginning', '《信息公开条例》'],
    ['a local regulation', '《云溪县政府信息公开条例》'],
    ['a local addition', '《政府信息公开工作条例》'],
    ['another kind of document', '《政府信息公开处理费管理规定》'],
    ['a kind that is not compared', '《政府信息公开处理费管理》'],
    ['other characters', '《政府信息公开信息查询费管理办法》'],
    ['the same characters in another order', '《政府信息公开费处理管理办法》'],
    ['words before a national title', '《关于中华人民共和国政府信息公开条例》'],
    ['another national regulation', '《中华人民共和国企业信息公示管理条例》'],
    ['a name given in other words', '《政府信息公开信息处理费管理办法》（下称为“《政府信息公开处理费管理办法》”）'],
    ['a name given behind a colon', '《政府信息公开信息处理费管理办法》（简称：《政府信息公开处理费管理办法》）'],
    ['a name that the report gives', '《政府信息公开信息处理费管理办法》（以下简称《政府信息公开处理费管理办法》）和《政府信息公开处理费管理办法》']
  ])('leaves alone: %s', async (_, words) => {
    expect(fired(await check(citing(`按照${words}`)), 'C16')).toEqual([])
  })

  it('takes a wrong title inside another for one fault', async () => {
    const result = await check(citing('按照《国务院办公厅关于印发〈政府信息公开处理费管理办法〉的通知》'))
    const findings = fired(result, 'C16')
    expect(findings).toHaveLength(1)
    expect(quotes(result, findings[0])).toEqual(['〈政府信息公开处理费管理办法〉'])
  })

  it('has a finding for each place, in reading order', async () => {
    const result = await check({
      replace: [
        ['逐件清理，', '按照《政府公开条例》逐件清理，'],
        ['2023年，本机关未发出', '按照《政府信息公开处理费管理办法》和《政府信息条例》，本机关未发出']
      ]
    })
    expect(fired(result, 'C16').map((one) => one.found)).toEqual(['政府公开条例', '政府信息公开处理费管理办法', '政府信息条例'])
  })
})
