import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import { specimenText } from '../../src/engine/form/specimen'
import { heldSums, identitiesOf, sumsOf, sumsTouching, reportNumber } from '../../src/state/sums'

const check = (cells: Record<string, string> = {}) => checkReport({ text: specimenText({ cells }) })

describe('the sums of a card', () => {
  it('name every term of every broken identity, and the terms add up to the sums shown', async () => {
    const result = await check({ 'requests.total.naturalPerson': '12' })
    const finding = result.findings.find((one) => one.fix)
    expect(finding?.fix).toEqual({ set: 'requests.total.naturalPerson', to: 21 })
    const sums = finding ? sumsOf(result, finding) : []
    expect(sums.map((sum) => sum.identity.rule)).toEqual(['A01', 'A02', 'A03'])
    for (const sum of sums) {
      expect(sum.holds).toBe(false)
      for (const side of [sum.left, sum.right]) expect(side.terms.reduce((total, term) => total + term.value, 0)).toBe(side.total)
    }
    expect(sums[1]?.left.total).toBe(21)
    expect(sums[1]?.left.terms[0]).toMatchObject({ ordinal: 3, name: '（一）予以公开', value: 10 })
    expect(sums[2]?.left.terms.map((term) => term.ordinal)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('hold under a tried value that settles them, and none is made up for table two', async () => {
    const result = await check({ 'requests.total.naturalPerson': '12' })
    const tried = new Map([['requests.total.naturalPerson', 21]])
    const numberOf = (id: string) => tried.get(id) ?? reportNumber(result)(id)
    expect(sumsTouching(result, new Set(tried.keys()), numberOf).map((sum) => sum.holds)).toEqual([true, true, true])
    expect(sumsTouching(result, new Set(['disclosure.licensing.decisions']), numberOf)).toEqual([])
  })

  it('are not shown where a cell was not read as a number', async () => {
    const result = await check({ 'requests.received.naturalPerson': '' })
    const rules = heldSums(result)
    expect(rules.find((one) => one.rule === 'A01')).toMatchObject({ held: 6, count: 6 })
    expect(identitiesOf(result).filter((one) => one.rule === 'A01')).toHaveLength(7)
  })
})
