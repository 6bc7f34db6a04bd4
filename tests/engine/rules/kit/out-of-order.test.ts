import { describe, expect, it } from 'vitest'
import { outOfOrder } from '../../../../src/engine/rules/kit/out-of-order'

describe('what stands out of order', () => {
  it.each<[number[], number[]]>([
    [[], []],
    [[3], []],
    [[0, 1, 2, 3], []],
    [[1, 0], [1]],
    [[1, 2, 3, 0], [3]],
    [[3, 0, 1, 2], [0]],
    [[0, 3, 1, 2], [1]],
    [[0, 2, 1, 3], [2]],
    [
      [2, 1, 0],
      [1, 2]
    ],
    [[1, 1, 2], [1]],
    [
      [4, 5, 0, 1, 2],
      [0, 1]
    ],
    [
      [0, 5, 6, 1, 2, 3, 7],
      [1, 2]
    ]
  ])('of %j is named by index: %j', (ranks, moved) => {
    expect([...outOfOrder(ranks)]).toEqual(moved)
  })
})
