import { describe, expect, it } from 'vitest'
import { Groups } from '../../../src/engine/diagnosis/groups'

const together = (groups: Groups, size: number): string =>
  Array.from({ length: size }, (_, one) => Array.from({ length: size }, (_, other) => other).filter((other) => groups.of(other) === groups.of(one)))
    .map((group) => group.join(''))
    .filter((group, index, all) => all.indexOf(group) === index)
    .join(' ')

describe('numbers joined step by step', () => {
  it('stand alone at first', () => {
    const groups = new Groups(3)
    expect([0, 1, 2].map((one) => groups.of(one))).toEqual([0, 1, 2])
  })

  it('hang together over others, in whatever order they are joined', () => {
    const groups = new Groups(6)
    groups.join(0, 1)
    groups.join(2, 3)
    expect(together(groups, 6)).toBe('01 23 4 5')
    groups.join(3, 1)
    expect(together(groups, 6)).toBe('0123 4 5')
    groups.join(5, 5)
    groups.join(0, 2)
    expect(together(groups, 6)).toBe('0123 4 5')
    groups.join(4, 0)
    expect(together(groups, 6)).toBe('01234 5')
  })
})
