import { describe, expect, it } from 'vitest'
import { sheetHead, sheetLine, sheetUnchecked } from '../../src/state/check-sheet'
import { finding, resultOf } from '../library/results'

describe('the check sheet', () => {
  it('names the report and how it was read, also where nobody is named', () => {
    expect(sheetHead(resultOf({ name: '甲.txt' }).result, undefined).map((one) => one.value)).toStrictEqual([
      '云溪县人民政府',
      '2023',
      '—',
      '甲.txt',
      '2021 年表',
      expect.stringContaining('200')
    ])
    expect(sheetHead(resultOf({ organ: null, year: null }).result, undefined)[0]?.value).toBe('单位名称没有读到')
  })

  it('prints a finding with its place and its words, through the gate', () => {
    const { result } = resultOf()
    const cell = finding('A03', 'error', '对不上', { facts: ['requests.granted.total'], at: [{ quote: '1\u0000', start: 0, end: 2 }] })
    expect(sheetLine(result, cell)).toStrictEqual({ where: '表三 （一）予以公开 · 总计', printed: '1\uFFFD', says: '对不上' })
    expect(sheetLine(result, finding('S01', 'error', '没有标题')).where).toBe('全文')
  })

  it('says each reason for not checking once', () => {
    const unread = { rule: 'A01', facts: [], reason: 'unread' as const, message: '表三没有读全' }
    expect(sheetUnchecked(resultOf({ undetermined: [unread, { ...unread, rule: 'A02' }, { ...unread, message: '没有发布日期' }] }).result)).toBe(
      '表三没有读全；没有发布日期'
    )
  })
})
