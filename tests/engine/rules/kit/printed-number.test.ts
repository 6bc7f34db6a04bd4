import { describe, expect, it } from 'vitest'
import { printedNumber } from '../../../../src/engine/rules/kit/printed-number'

describe('a number as printed', () => {
  it.each([
    ['286', '286', ''],
    ['0286', '0286', ''],
    ['128.4600', '128', '4600'],
    ['１,２８４.６', '1284', '6'],
    ['3 140', '3140', ''],
    ['3,140,314', '3140314', ''],
    ['12.', '12', ''],
    ['约286件', '286', ''],
    ['-5', '5', ''],
    ['1.2.3', '1', '2']
  ])('%s', (raw, whole, decimals) => {
    expect(printedNumber(raw)).toEqual({ whole, decimals })
  })

  it.each(['', '/', '若干', '.'])('is none in %j', (raw) => {
    expect(printedNumber(raw)).toBeNull()
  })
})
