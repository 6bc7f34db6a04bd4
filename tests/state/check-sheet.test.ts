import { describe, expect, it } from 'vitest'
import { sheetAsides, sheetHead, sheetLine, sheetUnchecked } from '../../src/state/check-sheet'
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

  it('prints no figure where one of several cells may be wrong: the first would look like the wrong one', () => {
    const broken = [{ rule: 'A04', facts: ['disputes.reconsideration.total'], left: 5, right: 6 }]
    const others = [[{ set: 'disputes.reconsideration.upheld', to: 4 }], [{ set: 'disputes.reconsideration.total', to: 5 }]]
    const at = [{ quote: '3', start: 0, end: 1 }]
    const sum = finding('A04', 'error', '总计填 6，各项相加是 5。', { facts: ['disputes.reconsideration.upheld'], at, broken, others })
    expect(sheetLine(resultOf().result, sum)).toMatchObject({ where: '表四', printed: '' })
    expect(sheetLine(resultOf().result, { ...sum, found: 6 }).printed).toBe('6')
    expect(sheetLine(resultOf().result, { ...sum, others: [], fix: { set: 'disputes.reconsideration.total', to: 5 } }).printed).toBe('3')
  })

  it('prints what people set aside, with who and why, and nothing else that is hidden', () => {
    const { result } = resultOf()
    const hidden = [finding('C20', 'info', '句末缺标点。'), finding('C04', 'warning', '没有写考核。')]
    expect(sheetAsides({ ...result, hidden }, [{ hidden: 1, reason: '本县未要求', by: '张三' }])).toBe('没有写考核（本县未要求，张三）')
    expect(sheetAsides(result, [{ hidden: 1, reason: '本县未要求', by: '张三' }])).toBe('')
  })

  it('says each reason for not checking once', () => {
    const unread = { rule: 'A01', facts: [], reason: 'unread' as const, message: '表三没有读全。' }
    expect(sheetUnchecked(resultOf({ undetermined: [unread, { ...unread, rule: 'A02' }, { ...unread, message: '没有发布日期' }] }).result)).toBe(
      '表三没有读全；没有发布日期'
    )
  })
})
