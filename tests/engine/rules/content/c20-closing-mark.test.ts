import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const PROBLEMS = '存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。'
const LAST = '未收取信息处理费。建议和提案办理结果已在县政府网站公开。'
const problems = (words: string): Patch => ({ replace: [[PROBLEMS, words]] })
const last = (words: string): Patch => ({ replace: [[LAST, `未收取信息处理费。\n${words}`]] })

describe('C20 passages end with a mark', () => {
  it('names the items of a list in one finding', async () => {
    const result = await check(problems('存在的主要问题：\n1.部分乡镇公开内容更新不够及时\n2.答复文书引用条款不准\n3.公众参与的渠道还不够多'))
    const findings = fired(result, 'C20')
    const line = result.text.slice(0, result.text.indexOf('1.部分乡镇')).split('\n').length
    expect(findings).toMatchObject([
      { severity: 'info', certainty: 'human', data: { words: '部分乡镇公开内容更新不够及时'.slice(-12), count: 2, lines: `${line}、${line + 1}` } }
    ])
    expect(findings[0]?.message).toContain('如“…乡镇公开内容更新不够及时”（第 ')
    expect(quotes(result, findings[0])).toEqual(['1.部分乡镇公开内容更新不够及时', '2.答复文书引用条款不准'])
  })

  it('names the last item where a higher list goes on behind it', async () => {
    const result = await check(problems('（一）存在问题：\n1.部分乡镇公开内容更新不够及时\n2.答复文书引用条款不够准确\n（二）改进措施：'))
    expect(quotes(result, fired(result, 'C20')[0])).toEqual(['1.部分乡镇公开内容更新不够及时', '2.答复文书引用条款不够准确'])
  })

  it.each([
    ['一、', '一、部分乡镇公开内容更新不够及时\n二、答复文书引用条款不够准确。'],
    ['（一）', '（一）部分乡镇公开内容更新不够及时\n（二）答复文书引用条款不够准确。'],
    ['1、', '1、部分乡镇公开内容更新不够及时\n2、答复文书引用条款不够准确。'],
    ['（1）', '（1）部分乡镇公开内容更新不够及时\n（2）答复文书引用条款不够准确。'],
    ['1）', '1）部分乡镇公开内容更新不够及时\n2）答复文书引用条款不够准确。'],
    ['①', '①部分乡镇公开内容更新不够及时\n②答复文书引用条款不够准确。'],
    ['一是', '一是部分乡镇公开内容更新不够及时\n二是答复文书引用条款不够准确。'],
    ['第一，', '第一，部分乡镇公开内容更新不够及时\n第二，答复文书引用条款不够准确。'],
    ['a bullet', '- 部分乡镇公开内容更新不够及时\n- 答复文书引用条款不够准确。'],
    ['a bullet and a number', '- 1.部分乡镇公开内容更新不够及时\n- 2.答复文书引用条款不够准确。']
  ])('knows items by %s', async (_, list) => {
    expect(fired(await check(problems(`存在的主要问题：\n${list}`)), 'C20')).toMatchObject([{ data: { count: 1 } }])
  })

  it('begins at eight Chinese characters', async () => {
    expect(fired(await check(last('2.建议结果均已公开')), 'C20')).toHaveLength(1)
    expect(fired(await check(last('2.建议结果已公开')), 'C20')).toEqual([])
    expect(fired(await check(last('2.建议12件34份已公开')), 'C20')).toEqual([])
  })

  it('begins at thirty characters where nothing but a comma shows a sentence', async () => {
    const sentence = (length: number) => `本年度承办的建议和提案均已办结，${'办'.repeat(length - 17)}好`
    expect(fired(await check(last(sentence(30))), 'C20')).toHaveLength(1)
    expect(fired(await check(last(sentence(29))), 'C20')).toEqual([])
    expect(fired(await check(last(sentence(40).replace('，', ''))), 'C20')).toEqual([])
  })

  it('takes an unnumbered line before another one for a broken line unless it is too long for that', async () => {
    const line = (length: number) => `本年度承办的建议和提案均已办结，${'办'.repeat(length - 17)}好`
    expect(fired(await check(last(`${line(64)}\n结果已在县政府网站公开。`)), 'C20')).toEqual([])
    expect(fired(await check(last(`${line(65)}\n结果已在县政府网站公开。`)), 'C20')).toHaveLength(1)
    expect(fired(await check(last(`${line(40)}\n1.结果已在县政府网站公开。`)), 'C20')).toHaveLength(1)
  })

  it.each([
    ['a heading with its own words behind it', '1.加强组织领导健全工作机制\n安排专人负责。\n2.完善公开内容提升质量\n及时更新。'],
    ['a heading with a list of its own', '（一）加强组织领导健全工作机制\n1.安排专人负责。\n2.及时更新。'],
    ['a caption', '2.历年申请数量变化情况统计图'],
    ['words before a table', '2.办理建议和提案的具体情况如下'],
    ['an attachment', '附件：云溪县主动公开基本目录'],
    ['a numbered picture', '图1云溪县政府信息公开情况'],
    ['an address', '联系地址：云溪县城关镇人民路1号县政府办公室，欢迎来信来电提出意见和建议并监督'],
    ['an organ and a date', '云溪县人民政府办公室\n2024年1月20日'],
    ['the owner of the page', '2.版权所有云溪县人民政府办公室承办单位县大数据局所'],
    ['marks of all kinds', '2.县政府网站公开了全部结果；\n3.县政府网站公开了“全部结果”\n4.县政府网站公开了（全部结果）'],
    ['an address of a page', '2.县政府网站公开了全部办理结果www.yunxi.example.cn'],
    ['a comma', '2.县政府网站公开了全部办理结果，']
  ])('leaves alone: %s', async (_, words) => {
    expect(fired(await check(last(words)), 'C20')).toEqual([])
  })

  it.each([
    '县司法局',
    '县委办公厅',
    '县档案院',
    '县档案委员会',
    '城关街道办事处',
    '开发区管委会',
    '工业园区管理处',
    '县政务服务中心',
    '县交警大队',
    '县交警支队'
  ])('takes %s at the end for a signature', async (name) => {
    expect(fired(await check(last(`2.本报告由本机关编制发布单位为云溪${name}`)), 'C20')).toEqual([])
  })

  it('looks at the chapters of prose only', async () => {
    const line = '1.对案件中发现的问题逐件作了分析和改进'
    expect(fired(await check({ replace: [['对行政复议、行政诉讼中发现的问题，', `${line}\n2.对案件，`]] }), 'C20')).toEqual([])
    expect(
      fired(await check({ replace: [['一、总体情况', `1.本报告由县政府办公室负责编制\n2.本报告由县政府办公室负责发布\n\n一、总体情况`]] }), 'C20')
    ).toEqual([])
    expect(fired(await check({ replace: [['（一）主动公开。', `${line}\n2.对网站栏目作了调整。\n（一）主动公开。`]] }), 'C20')).toHaveLength(1)
  })

  it('is silent where the text has the line ends of a PDF', async () => {
    const broken =
      '县政府办公室对全年公开工作逐月调度逐项核对并\n在发现问题后及时督促有关单位整改并在网站上专\n栏公布整改结果接受社会各界和人民群众的共同监\n督'
    const result = await check(last(`${broken}。\n2.县政府网站公开了全部办理结果`))
    expect(fired(result, 'C20')).toEqual([])
  })
})
