import { describe, expect, it } from 'vitest'
import type { BrokenIdentity } from '../../src/engine/contract'
import { tableRows } from '../../src/engine/form/cells'
import { accusedCells, accusedRows, openCells } from '../../src/state/accused'
import { anchorOf, anchors } from '../../src/state/anchors'
import { cardsOf, inCardOrder } from '../../src/state/card-list'
import { finding, resultOf } from '../library/results'

const [ONE, OTHER, THIRD] = ['requests.received.naturalPerson', 'requests.total.naturalPerson', 'disputes.reconsideration.total'] as const
const SUM: BrokenIdentity = { rule: 'A01', left: 1, right: 2, facts: [ONE, OTHER, THIRD] }
const LOCATED = finding('A01', 'error', '一。', { broken: [SUM], fix: { set: ONE, to: 3 }, facts: [ONE, OTHER] })
const EITHER = finding('A01', 'warning', '二。', { broken: [SUM], others: [[{ set: OTHER, to: 3 }], [{ set: THIRD, to: 4 }]], facts: [ONE, OTHER] })
const ALL_ZERO = finding('V10', 'info', '全部是 0。', { facts: [ONE] })

describe('what findings accuse', () => {
  it('is the cell to be changed, or each that may be, with the gravest severity; the calm line accuses nobody', () => {
    const milder = finding('C04', 'info', '三。', { facts: [ONE] })
    expect([...accusedCells([LOCATED, EITHER, ALL_ZERO, milder])].sort()).toStrictEqual(
      [
        [ONE, 'error'],
        [OTHER, 'warning'],
        [THIRD, 'warning']
      ].sort()
    )
  })

  it('is open where several cells may be wrong and nothing else says which', () => {
    expect([...openCells([LOCATED, EITHER])].sort()).toStrictEqual([OTHER, THIRD].sort())
    expect([...openCells([EITHER, finding('V03', 'error', '三。', { facts: [OTHER] })])]).toStrictEqual([THIRD])
  })

  it('is a row where its name alone is spoken of', () => {
    const [row] = tableRows('requests', '2021')
    const data = { table: '表三', row: row?.name ?? '' }
    const names = [finding('T04', 'error', '一。', { data }), finding('T04', 'warning', '二。', { data })]
    const unknown = finding('T04', 'error', '三。', { data: { ...data, row: '没有这一行' } })
    const ofCells = finding('T04', 'error', '四。', { data, facts: [ONE] })
    expect([...accusedRows(resultOf({ findings: [...names, unknown] }).result)]).toStrictEqual([[row?.row, 'error']])
    expect(accusedRows(resultOf({ findings: [unknown, ofCells] }).result).size).toBe(0)
  })
})

describe('where a finding leads', () => {
  const lead = (mode: 'form' | 'text', findings = [LOCATED]) => anchorOf(resultOf({ findings }).result, 0, mode, () => [])

  it('is the accused cell of the form, and the words in the source', () => {
    expect([lead('form'), lead('text')]).toStrictEqual([anchors.cell(ONE), anchors.mark(0)])
  })

  it('is nowhere where it has no place, or is gone', () => {
    expect([lead('form', [finding('S01', 'error', '一。')]), lead('form', [])]).toStrictEqual([null, null])
  })
})

describe('the list of cards', () => {
  const isTrifle = ({ rule }: { rule: string }) => rule === 'C20'
  const findings = [finding('C20', 'info', '一。'), finding('S10', 'info', '二。'), finding('C20', 'info', '三。'), ALL_ZERO]

  it('puts small things last, and leaves the calm line out', () => {
    expect(inCardOrder(findings, 'info', isTrifle)).toStrictEqual([1, 0, 2])
  })

  it('opens a fold by its filter, small things by hand alone', () => {
    expect(cardsOf(findings, 'info', null, false, isTrifle)).toStrictEqual({ shown: [], folded: 1 })
    expect(cardsOf(findings, 'info', 'info', false, isTrifle)).toStrictEqual({ shown: [1], folded: 0 })
    expect(cardsOf(findings, 'trifles', 'info', false, isTrifle)).toStrictEqual({ shown: [], folded: 2 })
    expect(cardsOf(findings, 'trifles', 'info', true, isTrifle)).toStrictEqual({ shown: [0, 2], folded: 0 })
    expect(cardsOf(findings, 'info', 'passed', true, isTrifle)).toStrictEqual({ shown: [], folded: 0 })
  })
})
