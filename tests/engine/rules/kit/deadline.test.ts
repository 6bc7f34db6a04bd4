import { describe, expect, it } from 'vitest'
import { dateName, dayName, deadlineAfter, isSure } from '../../../../src/engine/rules/kit/deadline'

describe('a deadline', () => {
  it.each([
    ['1月31日', '2024-01-31'],
    ['01-20', '2024-01-20'],
    ['1-2', '2024-01-02'],
    ['12.31', '2024-12-31'],
    ['3/5', '2024-03-05'],
    ['3,5', null],
    ['2030-03-05', '2024-03-05'],
    [' 1月20日 ', '2024-01-20'],
    ['1月20', '2024-01-20'],
    ['0-20', null],
    ['13-20', null],
    ['1-0', null],
    ['1-32', null],
    ['1-20前', null],
    ['', null]
  ])('written %j is %s in the year after 2023', (written, day) => {
    expect(deadlineAfter(2023, written)).toBe(day)
  })

  it('is said as a day', () => {
    expect(dayName('2024-01-05')).toBe('1 月 5 日')
    expect(dayName('2024-12-31')).toBe('12 月 31 日')
  })
})

describe('a date of publication', () => {
  const of = (on: string, called: string | null) => ({ on, called, at: null })

  it('is called what the page calls it, or by whom it was given', () => {
    expect(dateName(of('2024-01-05', '公开时间'))).toBe('公开时间')
    expect(dateName(of('2024-01-05', null))).toBe('填写的公布日期')
  })

  it.each([
    ['2024-02-05', '发布日期', true],
    ['2025-02-05', '发布日期', false],
    ['2023-02-05', '发布日期', false],
    ['2024-02-05', '发布时间', false],
    ['2025-02-05', null, true]
  ])('%s called %s is sure: %s', (on, called, sure) => {
    expect(isSure({ published: of(on, called), year: 2023 })).toBe(sure)
  })
})
