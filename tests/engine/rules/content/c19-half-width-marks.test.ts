import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const saying = (words: string): Patch => ({ replace: [['并在网站集中公布', `${words}，并在网站集中公布`]] })

describe('C19 half-width marks among Chinese characters', () => {
  it('counts them all in one finding, with their lines', async () => {
    const result = await check({
      replace: [
        ['逐件清理，', '逐件清理,'],
        ['县政府网站完成栏目调整，', '县政府网站完成栏目调整;'],
        ['存在的主要问题：', '存在的主要问题:']
      ]
    })
    const findings = fired(result, 'C19')
    const lineOf = (words: string) => result.text.slice(0, result.text.indexOf(words)).split('\n').length
    const lines = [lineOf('逐件清理,'), lineOf('栏目调整;'), lineOf('主要问题:')].join('、')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', data: { lines, count: 3 } }])
    expect(quotes(result, findings[0])).toEqual([',', ';', ':'])
  })

  it.each([
    ['before a Chinese character', '共5,件', 1],
    ['behind a Chinese character', '共计:5', 1],
    ['a question', '有没有?', 1],
    ['an exclamation', '办好!', 1],
    ['behind a bracket and before a character', '（含2件）,另有', 1],
    ['behind a percent sign', '100%,均已', 1],
    ['two on one line', '一件,两件,', 2]
  ])('counts %s', async (_, words, count) => {
    expect(fired(await check(saying(words)), 'C19')).toMatchObject([{ data: { count } }])
  })

  it.each([
    ['thousands', '共1,206条'],
    ['a time', '每日9:30更新'],
    ['an address', 'http://www.yunxi.example.cn/a?b=1'],
    ['full-width marks', '共计：5件；另有3件，是吗？是！'],
    ['other half-width marks', '网站(含新媒体)更新.及时'],
    ['between figures and letters', 'A,B;12,3']
  ])('leaves %s alone', async (_, words) => {
    expect(fired(await check(saying(words)), 'C19')).toEqual([])
  })

  it('leaves the tables and the words of the page alone', async () => {
    const result = await check({
      replace: [
        ['云溪县人民政府2023年政府信息公开工作年度报告\n', '云溪县人民政府2023年政府信息公开工作年度报告\n来源:县政府办公室\n'],
        ['（二）部分公开（区分处理的，', '（二）部分公开（区分处理的,']
      ]
    })
    expect(fired(result, 'C19')).toEqual([])
  })

  it.each([
    ['分别如下：\n更新,及时办理好各项\n其余从略', '更新,及时办理好各'],
    ['一二三四五六七八九十,办好\n其余从略', '三四五六七八九十,办好'],
    ['电话13812345678,办好5件', ',办好'],
    ['证号11010519491231002X,办好\n其余从略', ',办好']
  ])('quotes the first with what stands around it on its line', async (words, quoted) => {
    const [finding] = fired(await check(saying(words)), 'C19')
    expect(finding?.data.words).toBe(quoted)
    expect(finding?.message).toContain(`如“${quoted}”（第 `)
  })

  it('names at most ten lines and two hundred places, and counts them all', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => `（${index + 1}）${'更新,'.repeat(20)}及时。`).join('\n')
    const [finding] = fired(await check(saying(`分别如下：\n${lines}\n其余从略`)), 'C19')
    expect(finding?.data.count).toBe(240)
    expect(finding?.data.lines).toMatch(/^(?:\d+、){9}\d+等 12 行$/)
    expect(finding?.at).toHaveLength(200)
  })
})
