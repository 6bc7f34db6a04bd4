import { describe, expect, it } from 'vitest'
import { nameList, quotation } from '../../../../src/engine/rules/kit/quotation'

describe('printed words for a sentence', () => {
  it.each([
    ['总 体\n情　况', '总体情况'],
    [' 1 6\n件 ', '1 6 件'],
    ['16  25', '16 25'],
    ['1 件 6', '1件6'],
    ['', '']
  ])('%j is %j', (printed, words) => {
    expect(quotation(printed)).toBe(words)
  })

  it('are cut beyond 40 characters, or as many as asked for', () => {
    expect(quotation('公'.repeat(40))).toBe('公'.repeat(40))
    expect(quotation('公'.repeat(41))).toBe(`${'公'.repeat(40)}…`)
    expect(quotation('政府信息公开', 4)).toBe('政府信息…')
    expect(quotation('政府信息', 4)).toBe('政府信息')
  })
})

describe('a list of names', () => {
  it('is cut beyond eight, or as many as asked for, and then counted', () => {
    const names = ['一', '二', '三', '四', '五', '六', '七', '八', '九']
    expect(nameList(names.slice(0, 8), '处')).toBe('一、二、三、四、五、六、七、八')
    expect(nameList(names, '处')).toBe('一、二、三、四、五、六、七、八等 9 处')
    expect(nameList(names.slice(0, 3), '行', 3)).toBe('一、二、三')
    expect(nameList(names.slice(0, 4), '行', 3)).toBe('一、二、三等 4 行')
  })
})
