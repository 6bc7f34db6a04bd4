import { describe, expect, it } from 'vitest'
import { isWithinSpan } from '../../../../src/engine/rules/kit/spans'

const SPANS = [
  { start: 2, end: 4 },
  { start: 4, end: 5 },
  { start: 9, end: 12 }
]

describe('whether a span holds a character', () => {
  it('counts the first character in and the end out', () => {
    const held = Array.from({ length: 14 }, (_, index) => index).filter((index) => isWithinSpan(SPANS, index))
    expect(held).toEqual([2, 3, 4, 9, 10, 11])
  })

  it('is never so where there are no spans', () => {
    expect(isWithinSpan([], 0)).toBe(false)
  })
})
