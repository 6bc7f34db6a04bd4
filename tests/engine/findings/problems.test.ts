import { describe, expect, it } from 'vitest'
import { isProblem, ProblemCount } from '../../../src/engine/findings/problems'
import { finding } from '../../library/results'

const [error, warning, info] = [finding('A03', 'error', '总计'), finding('T05', 'warning', '行名'), finding('C13', 'info', '字')]

function counted(reports: readonly (readonly [string, ReturnType<typeof finding>[]])[]) {
  const count = new ProblemCount()
  for (const [unit, findings] of reports) count.add(unit, findings)
  return count
}

describe('what the findings of many reports have in common', () => {
  it('counts each unit once for a rule, and every finding', () => {
    const count = counted([
      ['甲', [error, error, warning]],
      ['甲', [error]],
      ['乙', [warning]],
      ['丙', []]
    ])
    expect(count.units).toBe(3)
    expect(count.problems().map(({ rule, units, findings, errors, share }) => [rule, units, findings, errors, share])).toEqual([
      ['T05', 2, 2, 0, 2 / 3],
      ['A03', 1, 3, 3, 1 / 3]
    ])
  })

  it('stands as the gravest of its findings, with the sentence of the first', () => {
    const count = counted([
      ['甲', [finding('Y01', 'info', '一')]],
      ['乙', [finding('Y01', 'error', '二')]],
      ['丙', [finding('Y01', 'warning', '三')]]
    ])
    expect(count.problems()).toMatchObject([{ severity: 'error', errors: 1, example: '一' }])
  })

  it('leaves the calm line on all zero out, and counts its unit', () => {
    expect(isProblem({ rule: 'V10' })).toBe(false)
    const count = counted([['甲', [finding('V10', 'info', '全为 0')]]])
    expect([count.units, count.problems()]).toEqual([1, []])
  })

  it('says that many have it above 30 % and from three units on', () => {
    const many = (having: number, all: number) =>
      counted(Array.from({ length: all }, (_, index) => [`${index}`, index < having ? [warning] : []] as const)).problems()[0]?.many
    expect([many(3, 10), many(4, 10), many(31, 100), many(30, 100)]).toEqual([false, true, true, false])
    expect([many(2, 2), many(3, 3)]).toEqual([false, true])
  })

  it('orders by units, then errors, then findings, then the id', () => {
    const count = counted([
      ['甲', [finding('C02', 'info', ''), finding('C01', 'info', ''), finding('B01', 'warning', ''), finding('B01', 'warning', ''), error]],
      ['乙', [info]],
      ['丙', [info]]
    ])
    expect(count.problems().map(({ rule }) => rule)).toEqual(['C13', 'A03', 'B01', 'C01', 'C02'])
  })
})
