import { describe, expect, it } from 'vitest'
import { saysNone } from '../../../../src/engine/rules/kit/says-none'

describe('words that say that there is nothing', () => {
  it.each([
    '无',
    '无。',
    '没有。',
    '暂无',
    '尚无。',
    '均无',
    '并无问题',
    '不存在问题',
    '未发现问题。',
    '没有存在明显的问题',
    '无突出问题',
    '无主要问题',
    '无重大不足',
    '本年度无'
  ])('%s', (words) => {
    expect(saysNone(words)).toBe(true)
  })

  it.each([
    '存在问题：无。',
    '存在的主要问题及改进情况：无。',
    '存在的问题和改进措施：没有。',
    '改进情况：无。',
    '改进措施：无。',
    '无内容',
    '无情况',
    '无事项'
  ])('behind a name: %s', (words) => {
    expect(saysNone(words)).toBe(true)
  })

  it.each([
    '2023年度无。',
    '2023年无',
    '本年无',
    '目前没有',
    '政府信息公开工作没有问题',
    '信息公开方面无',
    '我单位无',
    '本机关无',
    '我部门无',
    '本街道无',
    '我镇无',
    '本局无',
    '我县不存在问题'
  ])('around it: %s', (words) => {
    expect(saysNone(words)).toBe(true)
  })

  it.each(['', '有', '问题', '没有专人负责', '无人负责', '更新不及时，没有专人', '没有问题的栏目', '其他无', '无，但更新不及时'])('not: %s', (words) => {
    expect(saysNone(words)).toBe(false)
  })

  it.each([...'省市县区乡镇局委办院厅校'].flatMap((unit) => [`本${unit}`, `我${unit}`]))('around it: %s无', (organ) => {
    expect(saysNone(`${organ}无。`)).toBe(true)
  })

  it.each(['1999年', '2023年度'])('around it: %s无', (year) => {
    expect(saysNone(`${year}无。`)).toBe(true)
  })

  it('are at most forty characters', () => {
    expect(saysNone(`${'目前'.repeat(19)}没有`)).toBe(true)
    expect(saysNone(`${'目前'.repeat(19)}没有。`)).toBe(false)
  })
})
