import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/engine/contract'
import { cellName, TABLE_CELLS, type FactId } from '../../../src/engine/form/cells'
import { DISPUTES_IDENTITIES, REQUESTS_IDENTITIES } from '../../../src/engine/form/identities'
import { IDENTITY_RULES } from '../../support/diagnosis'
import { judge } from '../../../src/engine/rules/run'
import { factsOf, specimenNumbers, type Shape } from '../../support/facts'

const SHAPES: readonly (readonly [string, Shape])[] = [
  ['the 2021 edition', { edition: '2021' }],
  ['the 2019 edition', { edition: '2019' }],
  ['a hybrid: table two of 2021, one row 其他处理', { edition: '2021', requestsEdition: '2019' }]
]

function numbersOf(shape: Shape): Record<FactId, number> {
  const numbers = specimenNumbers(shape.edition ?? '2021')
  if (!shape.requestsEdition || shape.requestsEdition === shape.edition) return numbers
  const requests = Object.entries(specimenNumbers(shape.requestsEdition)).filter(([id]) => id.startsWith('requests.'))
  return { ...Object.fromEntries(Object.entries(numbers).filter(([id]) => !id.startsWith('requests.'))), ...Object.fromEntries(requests) }
}

function findings(numbers: Record<FactId, number>, shape: Shape): Finding[] {
  return judge(factsOf(numbers, shape), {}, IDENTITY_RULES).findings
}

describe.each(SHAPES)('one wrong cell in table three of %s', (_name, shape) => {
  const sound = numbersOf(shape)
  const edition = shape.requestsEdition ?? shape.edition ?? '2021'
  const cells = TABLE_CELLS.requests[edition]

  it('has as many cells as the form', () => {
    expect(cells.length).toBe(edition === '2021' ? 175 : 161)
    expect(findings(sound, shape)).toEqual([])
  })

  it.each([1, 7, 100, -1])('is located with its right value, %i more, in every cell', (change) => {
    for (const { id } of cells) {
      const right = sound[id] ?? 0
      const wrong = right + change
      const touched = REQUESTS_IDENTITIES[edition].filter((one) => one.left.includes(id) || one.right.includes(id))
      const [finding, ...more] = findings({ ...sound, [id]: wrong }, shape)
      expect(more, id).toEqual([])
      expect(finding, id).toMatchObject({ rule: touched[0]?.rule, fix: { set: id, to: right }, others: [], expected: right, found: wrong, severity: 'error' })
      expect(finding?.facts[0]).toBe(id)
      expect(finding?.at[0]?.quote).toBe(String(wrong))
      expect(finding?.broken?.map((one) => one.rule)).toEqual(touched.map((one) => one.rule))
      expect(finding?.broken?.every((one) => one.facts.includes(id) && one.left !== one.right)).toBe(true)
      expect(finding?.data).toMatchObject({ cell: cellName(id), printed: wrong, implied: right, sums: touched.length })
      expect(String(finding?.data.hints)).toContain('A09')
    }
  })
})

describe('one wrong cell in table four', () => {
  const sound = specimenNumbers('2021')

  it('is noticed in every cell and located in none: any of five cells may be the wrong one', () => {
    for (const { id } of TABLE_CELLS.disputes['2021']) {
      const identity = DISPUTES_IDENTITIES.find((one) => one.left.includes(id) || one.right.includes(id))
      const [finding, ...more] = findings({ ...sound, [id]: (sound[id] ?? 0) + 2 }, {})
      expect(more, id).toEqual([])
      expect(finding?.rule).toBe(identity?.rule)
      expect(finding?.fix).toBeUndefined()
      expect(finding?.expected).toBeUndefined()
      expect(finding?.others).toContainEqual([{ set: id, to: sound[id] }])
      expect(finding?.others?.every((way) => way.length === 1 && way.every((one) => one.to >= 0))).toBe(true)
      expect(finding?.message).toContain('只有一个算式，无法判断是哪一格')
    }
  })

  it('offers all five cells where all can hold the difference', () => {
    const [finding] = findings({ ...sound, 'disputes.reconsideration.total': 9 }, {})
    expect(finding?.others?.map((way) => way[0]?.set)).toEqual(DISPUTES_IDENTITIES[0] && [...DISPUTES_IDENTITIES[0].left, ...DISPUTES_IDENTITIES[0].right])
  })

  it('stays apart from a wrong cell in table three', () => {
    const two = findings({ ...sound, 'disputes.directLitigation.total': 3, 'requests.granted.total': 71 }, {})
    expect(two.map((one) => [one.rule, one.fix])).toEqual([
      ['A02', { set: 'requests.granted.total', to: 17 }],
      ['A05', undefined]
    ])
  })
})
