import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import { savedFrom } from '../../../src/engine/adapters/saved-from'

const page = (mark: string): string => `<!DOCTYPE html>\n${mark}\n<html><body><h1>云溪县人民政府2023年政府信息公开工作年度报告</h1></body></html>`

describe('a page that a browser has saved', () => {
  it.each([
    ['<!-- saved from url=(0043)https://www.yunxi.gov.cn/zwgk/nb/2023.html -->', 'https://www.yunxi.gov.cn/zwgk/nb/2023.html'],
    ['<!-- saved from url=(0022)http://internet.e-mail/ -->', 'http://internet.e-mail/'],
    // By it old browsers are told to run scripts of a file; it names no page.
    ['<!-- saved from url=(0014)about:internet -->', null],
    ['<!-- saved from url=(0043)javascript:alert(1) -->', null],
    ['', null]
  ])('%s', async (mark, url) => {
    expect(savedFrom(page(mark))).toBe(url)
    expect((await checkReport({ name: '年报.html', bytes: new TextEncoder().encode(page(mark)) })).source.url).toBe(url)
  })

  it('is asked for its head alone, and a person who knows better is believed', async () => {
    const mark = '<!-- saved from url=(0043)https://www.yunxi.gov.cn/a.html -->'
    expect(savedFrom(`${' '.repeat(5000)}${mark}`)).toBeNull()
    const bytes = new TextEncoder().encode(page(mark))
    expect((await checkReport({ bytes, url: 'https://elsewhere.gov.cn/' })).source.url).toBe('https://elsewhere.gov.cn/')
  })
})
