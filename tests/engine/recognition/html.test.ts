import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/engine/adapters/html'
import { checkReport } from '../../../src/engine'

const cellOf = (inner: string) => readHtml(`<table><tr><td>2.重复申请</td><td>${inner}</td></tr></table>`).text.trim().split('\t')[1]

describe('a cell of a page', () => {
  it.each([
    ['<p class=MsoNormal><span lang=EN-US style="font-size:9pt">123<o:p></o:p></span></p>', '123'],
    ['<p><span>12</span><span>3</span></p>', '123'],
    ['<p>123</p><p>&nbsp;</p>', '123'],
    ['&nbsp;', undefined],
    ['<del>100</del><ins>123</ins>', '123'],
    ['<s>91</s>123', '123'],
    ['<span style="text-decoration: line-through">91</span> 123', '123'],
    ['123<sup>1</sup>', '123'],
    ['123<sub>1</sub>', '123'],
    ['123<span style="font-size:8px; vertical-align: super">1</span>', '123'],
    ['<span style="vertical-align:middle">123</span>', '123'],
    ['123<span style="display:none">9</span>', '123'],
    ['123<script>document.write(4)</script>', '123'],
    ['<input value="123">', '123']
  ])('%s', (inner, words) => {
    expect(cellOf(inner) || undefined).toBe(words)
  })

  it('keeps two numbers on two lines of a cell apart', async () => {
    for (const inner of ['12<br>3', '<p>12</p><p>3</p>']) {
      const html = `<table><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>7</td></tr><tr><td>行政处罚</td><td>${inner}</td></tr></table>`
      const { report, findings } = await checkReport({ html })
      expect(report.facts['disclosure.penalties.decisions']?.value).toBeNull()
      expect(findings.map((one) => one.rule)).toContain('V01')
    }
  })

  it('joins words on two lines of a cell', () => {
    expect(cellOf('结果<br>维持')).toBe('结果 维持')
  })
})

it('says that words were struck out', () => {
  expect(readHtml('<p>全年<del>3</del>4件</p>')).toMatchObject({ text: '全年4件\n', notes: [expect.stringContaining('划掉')] })
  expect(readHtml('<p>全年4件</p>').notes).toEqual([])
})

describe('a page that ends inside a table', () => {
  const rows = '<table><tr><td>行政许可</td><td>7</td></tr><tr><td>行政处罚</td><td>'
  const notes = ['网页在表格中间断了，断开的那一行没有读。请重新保存网页再放一次。']

  it.each(['12', '', '12</td><td>3', '<p>12</p>', '<b>12', '12<span sty'])('loses the row it ends in, for 12 may be the beginning of 123: %s', (end) => {
    expect(readHtml(rows + end)).toMatchObject({ text: '行政许可\t7\n', notes })
  })

  it.each(['12</td>', '12</td></tr>', '12</td></tr></table>', '12</table>'])('keeps what was closed: %s', (end) => {
    expect(readHtml(rows + end)).toMatchObject({ text: '行政许可\t7\n行政处罚\t12\n', notes: [] })
  })

  it('keeps what stands before a table of one row', () => {
    expect(readHtml('<p>收到12件</p><table><td>12')).toMatchObject({ text: '收到12件\n', notes })
  })
})
