import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import { readHtml } from '../../../src/engine/adapters/html'
import { findPublication } from '../../../src/engine/recognition/published'

const stated = (text: string) => findPublication(text, {}, undefined)

describe('the date of publication', () => {
  it.each([
    ['发布日期：2024-02-05', '2024-02-05', '发布日期'],
    ['发布日期:2024年2月5日', '2024-02-05', '发布日期'],
    ['发布日期\t2024/02/05 10:21', '2024-02-05', '发布日期'],
    ['发布日期 | 2024.2.5', '2024-02-05', '发布日期'],
    ['发 布 日 期：2024 年 2 月 5 日', '2024-02-05', '发布日期'],
    ['公布日期：2024-12-31', '2024-12-31', '公布日期'],
    ['公开日期\n2024-10-09', '2024-10-09', '公开日期'],
    ['发布时间：2024-02-05 10:21:33', '2024-02-05', '发布时间'],
    ['公布时间：2024-02-05', '2024-02-05', '公布时间'],
    ['【公开时间】', null, null],
    ['公开时间：2024-02-05', '2024-02-05', '公开时间'],
    ['首次发布日期：2024-02-05', '2024-02-05', '发布日期'],
    ['索引号 X1 发布日期：2024-02-05', '2024-02-05', '发布日期'],
    ['成文日期：2024-02-05', null, null],
    ['政策发布日期：2024-02-05', null, null],
    ['发布日期：2024-13-05', null, null],
    ['发布日期：2024-00-05', null, null],
    ['发布日期：2024-02-32', null, null],
    ['发布日期：2024-02-00', null, null],
    ['发布日期：2024-02-051', null, null],
    ['发布日期：1895-02-05', null, null],
    ['发布日期：2024年', null, null]
  ])('of %j is %s', (text, on, called) => {
    const found = stated(text)
    expect(found && { on: found.on, called: found.called }).toEqual(on === null ? null : { on, called })
    if (found?.at) expect(text.slice(found.at.start, found.at.end)).toBe(found.at.quote)
  })

  it('points at the words', () => {
    expect(stated('来源：甲\n发布日期：2024-02-05 浏览')?.at).toEqual({ quote: '发布日期：2024-02-05', start: 5, end: 20 })
  })

  it('prefers the surer name, and one date said twice', () => {
    expect(stated('发布时间：2024-06-01\n发布日期：2024-02-05')).toMatchObject({ on: '2024-02-05', called: '发布日期' })
    expect(stated('公开时间：2024-06-01\n发布时间：2024-02-05\n公开日期：2024-02-04')).toMatchObject({ on: '2024-02-04', called: '公开日期' })
    expect(stated('发布日期：2024-02-05\n发布日期：2024年2月5日')).toMatchObject({ on: '2024-02-05', at: { start: 0 } })
  })

  it('does not choose between two dates of one name, nor take a weaker name instead', () => {
    expect(stated('发布日期：2024-02-05\n发布日期：2024-01-05\n发布时间：2024-01-05')).toBeNull()
    expect(findPublication('发布日期：2024-02-05\n发布日期：2024-01-05', { 发布日期: '2024-01-05' }, undefined)).toEqual({
      on: '2024-01-05',
      called: '发布日期',
      at: null
    })
  })

  it('is that of the metadata where the text has none, and a person’s before all', () => {
    expect(findPublication('', { 发布日期: ' 2024-02-05 10:00:00' }, undefined)).toEqual({ on: '2024-02-05', called: '发布日期', at: null })
    expect(findPublication('发布时间：2024-02-06', { 发布日期: '2024-02-05' }, undefined)?.on).toBe('2024-02-06')
    expect(findPublication('', { 发布日期: '昨天' }, undefined)).toBeNull()
    expect(findPublication('发布日期：2024-02-06', {}, '2024-01-20')).toEqual({ on: '2024-01-20', called: null, at: null })
    for (const given of ['', '2024-1-20', '2024-01-2', '20240120', '2024-01-20 '])
      expect(findPublication('发布日期：2024-02-06', {}, given)?.on, given).toBe('2024-02-06')
  })

  it('is read from a page, with what the page is called', () => {
    const page =
      '<html><head><meta name="PubDate" content="2024-02-05 10:21"><title> 甲镇2023年\n年报_云溪县 </title></head><body><svg><title>图</title></svg><p>文</p></body></html>'
    expect(readHtml(page).card).toMatchObject({ 发布日期: '2024-02-05 10:21' })
    expect(readHtml(page).card['网页标题']?.trim()).toBe('甲镇2023年\n年报_云溪县')
    expect(readHtml(page).text).toBe('文\n')
    expect(readHtml('<meta name="ArticleTitle" content="甲镇年报">').card['标题']).toBe('甲镇年报')
    expect(readHtml(`<title>${'长'.repeat(500)}</title>`).card['网页标题']).toHaveLength(200)
  })

  it('is a note where it was read, and none where a person gave it', async () => {
    const text = '甲镇人民政府2023年政府信息公开工作年度报告\n发布日期：2024-01-05\n一、总体情况\n已公开。'
    expect((await checkReport({ text })).notes).toContain('读到发布日期 2024-01-05，公布时限按它核对。')
    expect((await checkReport({ text }, { publishedOn: '2024-01-06' })).notes.join()).not.toContain('公布时限')
  })
})
