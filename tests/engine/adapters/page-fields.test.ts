/** Figures in the fields of a form that was saved as a page. */
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/engine/adapters/html'

const page = (inside: string): string => `<table><tr><td>重复申请</td><td>${inside}</td><td>5</td></tr></table>`
const cell = (inside: string): string | undefined => readHtml(page(inside)).text.split('\t')[1]

describe('fields in cells', () => {
  it.each([
    ['<input value="43">', '43'],
    ['<input type="text" value=" 1,043 " readonly>', '1,043'],
    ['<input type="NUMBER" value="18.8710"/>', '18.8710'],
    ['<input value="无">', '无'],
    ['<input value="43"> 件', '43 件'],
    ['<textarea rows="1">43</textarea>', '43'],
    ['<select><option>1</option><option selected>43</option><option>7</option></select>', '43'],
    ['<select><option value="1">43</option><option>7</option></select>', '43'],
    ['<select><optgroup label="甲"><option>1</option><option selected="selected">43</option></optgroup></select>', '43']
  ])('%s shows %s', (inside, shown) => {
    expect(cell(inside)).toBe(shown)
    expect(readHtml(page(inside)).notes).toEqual(['网页的表格里有填写框，按框里的数读。'])
  })

  it.each([
    '<input type="hidden" value="43">',
    '<input type="checkbox" value="1">',
    '<input type="submit" value="3">',
    '<input value="请输入关键词">',
    '<input value="">',
    '<input placeholder="43">',
    '<input value="43" style="display:none">',
    '<textarea hidden>43</textarea>',
    '<textarea style="visibility:hidden">43</textarea>',
    '<textarea>请填写 43</textarea>',
    '<select><option>请选择</option><option>43</option></select>',
    '<select></select>',
    '<button>43</button>'
  ])('%s shows no figure', (inside) => {
    expect(cell(inside)).toBe('')
    expect(readHtml(page(inside)).notes.filter((note) => note.includes('填写框'))).toEqual([])
  })

  it('never go on in the figure beside them', () => {
    expect(cell('1<input value="2">3')).toBe('1\v2\v3')
    expect(cell('<textarea>1\n2</textarea>')).toBe('1\v2')
  })

  it('outside of tables are left out', () => {
    expect(readHtml('<p>检索 <input value="43"><textarea>7</textarea><select><option>9</option></select></p>').text).toBe('检索\n')
  })
})
