import { describe, expect, it } from 'vitest'
import { labelForm } from '../../../../src/engine/rules/kit/label-form'

describe('a label for comparing', () => {
  it.each([
    ['一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请数量'],
    ['十二．结转', '结转'],
    ['（一）予以公开', '予以公开'],
    ['（十一）予以公开', '予以公开'],
    ['(三) 不予公开', '不予公开'],
    ['7.属于行政执法案卷', '属于行政执法案卷'],
    ['12、其他', '其他'],
    [' 3．其他', '其他'],
    ['1 属于国家秘密', '1属于国家秘密'],
    ['其他3.', '其他3'],
    ['其他（一）', '其他一'],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开'],
    ['部分公开（区分处理的，只计一', '部分公开'],
    ['部分公开（区分处理）其余', '部分公开区分处理其余'],
    ['部分公开（一二三四五六七八九）', '部分公开'],
    ['部分公开（一二三四五六七八）', '部分公开一二三四五六七八'],
    ['部分公开（一二三四五六七八九）和（一二三四五六七八九）', '部分公开和'],
    ['規範性檔案', '规范性文件'],
    ['行政 许 可', '行政许可']
  ])('%s is %s', (label, form) => {
    expect(labelForm(label)).toBe(form)
    expect(labelForm(label)).toBe(form)
  })

  it('stays right beyond what is remembered', () => {
    const labels = Array.from({ length: 2100 }, (_, index) => `1.其他${index}`)
    expect(labels.map(labelForm)).toEqual(labels.map((_, index) => `其他${index}`))
  })
})
