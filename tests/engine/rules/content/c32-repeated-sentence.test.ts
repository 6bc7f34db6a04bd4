import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const SENTENCE = '县政府网站按月公布办理结果并接受监督'
const twice = (first: string, second: string): Patch => ({
  replace: [
    ['县政府办公室对现行有效的', `${first}县政府办公室对现行有效的`],
    ['存在的主要问题：', `${second}存在的主要问题：`]
  ]
})

describe('C32 the same sentence twice', () => {
  it('names both places in one finding', async () => {
    const result = await check(twice(`${SENTENCE}。`, `${SENTENCE}。`))
    const findings = fired(result, 'C32')
    const [first, second] = [result.text.indexOf(SENTENCE), result.text.lastIndexOf(SENTENCE)].map((at) => result.text.slice(0, at).split('\n').length)
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', data: { words: SENTENCE, lines: `${first ?? 0}、${second ?? 0}`, count: 1 } }])
    expect(quotes(result, findings[0])).toEqual([SENTENCE, SENTENCE])
    expect(findings[0]?.message).toContain('一句话写了两遍')
  })

  it('counts sentences, not places', async () => {
    const other = '各乡镇每季度检查一次公开栏更新情况'
    const result = await check(twice(`${SENTENCE}。${other}；`, `${SENTENCE}！${other}。${other}？`))
    const [finding] = fired(result, 'C32')
    expect(finding?.data.count).toBe(2)
    expect(finding?.at).toHaveLength(5)
    expect(finding?.message).toContain('2 句话')
  })

  it('begins at sixteen characters', async () => {
    expect(fired(await check(twice(`${'公'.repeat(16)}。`, `${'公'.repeat(16)}。`)), 'C32')).toHaveLength(1)
    expect(fired(await check(twice(`${'公'.repeat(15)}。`, `${'公'.repeat(15)}。`)), 'C32')).toEqual([])
  })

  it.each(['一是', '1.', '2、', '（三）', '3）', '①', '- ', '-1.'])('reads the sentence behind %s', async (number) => {
    expect(fired(await check(twice(`\n${number}${SENTENCE}。\n`, `${SENTENCE}。`)), 'C32')).toHaveLength(1)
  })

  it('knows it with blanks and half-width marks', async () => {
    expect(fired(await check(twice('县政府网站按月公布， 办理结果 并接受监督。', '县政府网站按月公布,办理结果并接受监督。')), 'C32')).toHaveLength(1)
  })

  it.each<readonly [string, string, string]>([
    ['another sentence', `${SENTENCE}。`, `${SENTENCE}检查。`],
    ['titles', '按照《国务院办公厅关于做好政府信息依申请公开工作的意见》要求办理。', '按照《国务院办公厅关于做好政府信息依申请公开工作的意见》要求办理。'],
    ['brackets', '按照要求办理（国办公开办函〔2021〕30号和本县有关文件）。', '按照要求办理（国办公开办函〔2021〕30号和本县有关文件）。'],
    ['lines without a closing mark', `\n${SENTENCE}\n`, `\n${SENTENCE}\n`],
    ...['行政复议', '行政诉讼', '信息处理费', '收费通知', '公开申请', '统计期限', '统计时限'].map(
      (word) => [`what two chapters both have to state: ${word}`, `全年没有发生与本机关有关的${word}情形。`, `全年没有发生与本机关有关的${word}情形。`] as const
    )
  ])('leaves alone: %s', async (_, first, second) => {
    expect(fired(await check(twice(first, second)), 'C32')).toEqual([])
  })

  it('names what one chapter states twice', async () => {
    const words = '全年没有发生与本机关有关的行政复议情形。'
    expect(fired(await check(twice(words + words, '')), 'C32')).toHaveLength(1)
  })
})
