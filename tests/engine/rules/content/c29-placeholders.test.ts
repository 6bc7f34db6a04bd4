import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const saying = (words: string): Patch => ({ replace: [['并在网站集中公布', `${words}，并在网站集中公布`]] })

describe('C29 what a template left to be filled in', () => {
  it('names the place and the words around it', async () => {
    const result = await check({ replace: [['发布信息1206条', '发布各类信息XX条']] })
    const findings = fired(result, 'C29')
    expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', data: { words: '发布各类信息XX条，' }, found: '发布各类信息XX条，' }])
    expect(quotes(result, findings[0])).toEqual(['XX'])
  })

  it.each([
    ['逐件登记XX件', 'XX'],
    ['逐件登记xx份', 'xx'],
    ['逐件登记ＸＸＸ次', 'ＸＸＸ'],
    ['逐件登记××条', '××'],
    ['逐件登记×××篇', '×××'],
    ['截至XX月', 'XX'],
    ['截至××日', '××'],
    ['共计XX元', 'XX'],
    ['占比XX%', 'XX'],
    ['共有XX人', undefined],
    ['XX县要求逐件登记', 'XX'],
    ['××镇要求逐件登记', '××'],
    ['某某单位要求逐件登记', '某某'],
    ['某某局要求逐件登记', '某某'],
    ['XX街道要求逐件登记', 'XX'],
    ['20XX年逐件登记', '20XX'],
    ['20××年逐件登记', '20××'],
    ['202X年逐件登记', '202X'],
    ['逐件登记___件', '___'],
    ['逐件登记***件', '***'],
    ['按照【】要求逐件登记', '【】'],
    ['按照【  】要求逐件登记', '【  】'],
    ['逐件登记（此处填写数量）', '（此处填写数量）'],
    ['逐件登记（请填写数量）', '（请填写数量）'],
    ['逐件登记(请在此填写数量)', '(请在此填写数量)'],
    ['逐件登记（请在此处填数）', '（请在此处填数）'],
    ['逐件登记（文字描述，收取情况在此处报告。）', '（文字描述，收取情况在此处报告。）'],
    ['逐件登记（待填）', '（待填）'],
    ['逐件登记（待补充数量）', '（待补充数量）'],
    ['逐件登记（待定）', '（待定）'],
    ['逐件登记（示例）', '（示例）'],
    ['逐件登记（样例）', '（样例）'],
    ['逐件登记（模板）', '（模板）'],
    ['该部分以表格形式报告', '该部分以表格形式报告'],
    ['此部分以表格形式报告', '此部分以表格形式报告'],
    ['逐件登记TODO', 'TODO']
  ])('asks about %s', async (words, printed) => {
    const result = await check(saying(words))
    const findings = fired(result, 'C29')
    expect(findings.map((one) => quotes(result, one))).toEqual(printed === undefined ? [] : [[printed]])
  })

  it('quotes no more than its own line', async () => {
    expect(fired(await check(saying('（此处填写数量）\n（四）公开平台')), 'C29')).toMatchObject([{ data: { words: '（此处填写数量）' } }])
  })

  it.each([
    ['masked parties', '王某某诉××镇人民政府等案件已结案'],
    ['a defendant', '被告XX县'],
    ['a plaintiff', '原告XX县'],
    ['an applicant', '申请人某某镇'],
    ['a party', '当事人某某镇'],
    ['a third party', '第三人某某镇'],
    ['a case', '涉及某某镇的案例'],
    ['this case', '本案中某某镇'],
    ['a report of a citizen', '举报某某镇'],
    ['a petition', '信访事项涉及某某镇'],
    ['the name of a column', '开设“XX县发布”公众号'],
    ['one mark', '长3×5米，按X件登记，某局要求'],
    ['other letters beside', '尺码XXL件，MAXX件，AXX条，2XX条'],
    ['bold type', '**逐件登记**条目清楚，***逐件***登记'],
    ['two stars', '逐件登记**件'],
    ['a masked number', '电话138****1234'],
    ['filled brackets', '【逐件】登记（已填写）'],
    ['an invitation to fill in a form', '申请人可请填写申请表'],
    ['other words of tables', '以表格形式公布，表格如下'],
    ['two underscores', '逐件登记__件'],
    ['a further supplement', '有待补充完善']
  ])('leaves alone: %s', async (_, words) => {
    expect(fired(await check(saying(words)), 'C29')).toEqual([])
  })

  it('asks about figures left out even where a case is spoken of', async () => {
    expect(fired(await check(saying('诉讼案件XX件')), 'C29')).toHaveLength(1)
  })

  it('has one finding a sentence', async () => {
    const result = await check(saying('20XX年XX月登记XX件。另登记XX条'))
    expect(fired(result, 'C29').map((one) => quotes(result, one)[0])).toEqual(['20XX', 'XX'])
  })

  it('leaves what the page prints around the report alone', async () => {
    const title = '云溪县人民政府2023年政府信息公开工作年度报告\n'
    expect(fired(await check({ replace: [[title, `${title}来源：XX县政府　【】\n`]] }), 'C29')).toEqual([])
  })
})
