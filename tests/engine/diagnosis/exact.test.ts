import { expect, it } from 'vitest'
import { exact } from '../../../src/engine/diagnosis/explain'

it('takes the dust off decimals and knows one zero', () => {
  expect([0.1 + 0.2, 12, -3, 1.2345678].map(exact)).toEqual([0.3, 12, -3, 1.234568])
  // A cell of -0.0000001 was implied to be -0, which JSON does not keep.
  for (const zero of [0, -0, -1e-9, 1e-9]) expect(Object.is(exact(zero), 0)).toBe(true)
})
