/** Digits of a page that are not shown: sites put them between the digits of a figure, for programs to read. */
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/engine/adapters/html'

const cell = (inside: string, css = ''): string => readHtml(`<style>${css}</style><table><tr><td>信访</td><td>${inside}</td></tr></table>`).text.trim()

describe('digits of a cell that are not shown', () => {
  it.each([
    'font-size:0',
    'font-size: 0px',
    'FONT-SIZE:0.0em;color:red',
    'font-size:0 !important',
    'display:none',
    'display: none !important; color: red',
    'visibility:hidden',
    'visibility: collapse',
    'mso-hide:all',
    'opacity:0',
    'opacity: 0.0',
    'position:absolute;left:-9999px',
    'position: fixed; top: -500px',
    'text-indent:-9999px;display:inline-block',
    'text-indent:-999em',
    'width:0;height:0;overflow:hidden;display:inline-block',
    'height:0px;overflow:hidden',
    'position:absolute;clip:rect(0 0 0 0)'
  ])('are left out under %s', (style) => {
    expect(cell(`4<span style="${style}">7</span>3`)).toBe('信访\t43')
  })

  it.each([
    'font-size:10px',
    'font-size:0.8em',
    'display:inline',
    'visibility:visible',
    'opacity:0.5',
    'opacity:1',
    'left:-9999px',
    'position:relative;left:-4px',
    'position:absolute;left:-499px',
    'text-indent:-2em',
    'width:0',
    'overflow:hidden;width:20px',
    'clip:rect(1px,1px,1px,1px)',
    'display:none;display:inline',
    'display:inline !important;display:none',
    'font-size:0;font-size:9pt',
    'color:none'
  ])('are read under %s', (style) => {
    expect(cell(`4<span style="${style}">7</span>3`)).toBe('信访\t473')
  })

  it('are read in an element of its own size inside one without, and not in one whose size goes by it', () => {
    expect(cell('<u style="font-size:0"><b style="font-size:12px">4</b><i>7</i><i style="font-size:2em">8</i><i style="font-size:120%">9</i></u>3')).toBe(
      '信访\t43'
    )
  })

  it('are read where the cell or the table has no size: what is in it has one of its own', () => {
    expect(readHtml('<table style="font-size:0"><tr><td style="font-size:0">5<b class="figure">43</b></td></tr></table>').text).toBe('543\n')
  })

  it('are named in a note, words are not', () => {
    expect(readHtml('<table><tr><td><i style="font-size:0">7</i>3</td></tr></table>').notes).toEqual(['网页的表格里有看不见的数字，没有读。'])
    expect(readHtml('<table><tr><td><i style="display:none">7</i>3</td></tr></table>').notes).toEqual(['网页的表格里有看不见的数字，没有读。'])
    expect(readHtml('<table><tr><td><i style="display:none">甲</i>3</td></tr></table>').notes).toEqual([])
    expect(readHtml('<p><i style="display:none">7</i>3</p>').notes).toEqual([])
  })
})

describe('style sheets of the page itself', () => {
  it.each([
    ['.q{display:none}', '<i class="a q">7</i>'],
    ['.q,.r{font-size:0}', '<i class="q">7</i>'],
    ['i.q { visibility : hidden }', '<i class="q">7</i>'],
    ['#q{display:none}', '<i id="q">7</i>'],
    ['td .q{display:none}', '<i class="q">7</i>'],
    ['table>tr>td>.q{display:none}', '<i class="q">7</i>'],
    ['td i{display:none}', '<b><i>7</i></b>'],
    ['*.q{display:none}', '<i class="q">7</i>'],
    ['.q.r{display:none}', '<i class="r q">7</i>'],
    ['/* a } */ .q /* b */ {display:none}', '<i class="q">7</i>'],
    ['@charset "utf-8"; .q{display:none}', '<i class="q">7</i>'],
    ['@media print{.q{display:inline}} .q{display:none}', '<i class="q">7</i>'],
    ['.q{display:inline} .q{display:none}', '<i class="q">7</i>'],
    ['td .q{display:none} .q{display:inline}', '<i class="q">7</i>'],
    ['.q{display:none!important} td i.q{display:inline}', '<i class="q">7</i>']
  ])('%s leaves out %s', (css, inside) => {
    expect(cell(`4${inside}3`, css)).toBe('信访\t43')
  })

  it.each([
    ['.q{display:none}', '<i class="qq">7</i>'],
    ['.q{color:red}', '<i class="q">7</i>'],
    ['p .q{display:none}', '<i class="q">7</i>'],
    ['tr>.q{display:none}', '<i class="q">7</i>'],
    ['.menu i{display:none}', '<i>7</i>'],
    ['.q.r{display:none}', '<i class="q">7</i>'],
    ['b.q{display:none}', '<i class="q">7</i>'],
    ['.q:hover{display:none}', '<i class="q">7</i>'],
    ['.q::after{display:none}', '<i class="q">7</i>'],
    ['[data-x].q{display:none}', '<i class="q" data-x>7</i>'],
    ['.q+.r{display:none}', '<i class="r">7</i>'],
    ['@media print{.q{display:none}}', '<i class="q">7</i>'],
    ['.q{display:none} td .q{display:inline}', '<i class="q">7</i>'],
    ['.q{display:none}', '<i class="q" style="display:inline">7</i>'],
    ['.q{display:none', '<i class="q">7</i>'],
    ['> .q{display:none}', '<i class="q">7</i>'],
    ['#a#q{display:none}', '<i id="q">7</i>']
  ])('%s leaves %s to be read', (css, inside) => {
    expect(cell(`4${inside}3`, css)).toBe('信访\t473')
  })

  it('hide rows of a table, and nothing outside of one', () => {
    const page = '<style>.q{display:none}</style><p class="q">甲</p><table><tr class="q"><td>9</td></tr><tr><td>8</td></tr></table>'
    expect(readHtml(page).text).toBe('甲\n8\n')
  })

  it('of any size are read in good time', () => {
    const css = Array.from({ length: 20_000 }, (_, index) => `.q${index} i{display:none}`).join('')
    const rows = Array.from({ length: 400 }, (_, index) => `<tr><td><b class="q${index}"><i>${index}</i></b></td></tr>`).join('')
    const started = performance.now()
    readHtml(`<style>${css}</style><table>${rows}</table>`)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})

describe('the article of a WeChat account', () => {
  it('is read as it comes from the server, before its script shows it', () => {
    const page =
      '<div id="js_content" style="visibility: hidden; opacity: 0;"><p>甲县</p><table><tr><td>4</td></tr></table></div><div style="visibility:hidden">乙</div>'
    expect(readHtml(page).text).toBe('甲县\n4\n')
  })
})
