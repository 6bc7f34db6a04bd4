import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../../../src/engine/rules/kit/enumeration'

describe('the items of a list', () => {
  it.each<[string, number]>([
    ['一是甲；二是乙。', 2],
    ['一是甲，二是乙，三是丙。', 3],
    ['第一，甲。第二、乙。第三是丙。', 3],
    ['（一）甲。（二）乙。', 2],
    ['（1）甲。（2）乙。', 2],
    ['1.甲。2．乙。3、丙。', 3],
    ['①甲；②乙；③丙。', 3],
    ['- 1.甲\n- 2.乙'.split(' ').join(''), 2],
    ['主要有：一是甲；二是乙！三是丙', 3],
    ['一\n是甲；二\n是乙。', 2],
    ['一是甲，包括1.丁；2.戊；3.己；二是乙。', 2],
    ['1.甲。2.乙。3.丙。4.丁。5.戊。6.己。7.庚。8.辛。9.壬。10.癸。', 10],
    ['一是一二是二，二是三', 2]
  ])('of %s are %i', (words, count) => {
    expect(itemsOf(words)).toBe(count)
  })

  it.each<[string, (numeral: string) => string]>([
    ['一是', (one) => `${one}是甲`],
    ['第一，', (one) => `第${one}，甲`],
    ['第一、', (one) => `第${one}、甲`],
    ['第一是', (one) => `第${one}是甲`],
    ['（一）', (one) => `（${one}）甲`]
  ])('run from %s to ten', (_, item) => {
    expect(itemsOf([...'一二三四五六七八九十'].map(item).join('；'))).toBe(10)
  })

  it.each(['。', '；', '：', '，', '！', '\n', '\n-', '\n*', '\n·'])('begin behind %j', (mark) => {
    expect(itemsOf(`主要有${mark}一是甲${mark}二是乙`)).toBe(2)
  })

  it('are counted in circles and brackets', () => {
    expect(itemsOf([...'①②③④⑤⑥⑦⑧⑨⑩'].map((one) => `${one}甲`).join('；'))).toBe(10)
    expect(itemsOf([...'123456789'].map((one) => `（${one}）甲`).join('；'))).toBe(9)
  })

  it.each([
    '甲，乙，丙。',
    '二是甲；三是乙。',
    '一是甲；三是乙。',
    '一是甲；二是乙；一是丙。',
    '1.2版和2.0版。',
    '增长1.5倍',
    '一直是甲',
    '统一是甲；唯二是乙',
    ''
  ])('are not counted in %s', (words) => {
    expect(itemsOf(words)).toBeNull()
  })
})
