import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { undecided, withHandling } from '../../src/library/annotations'
import { digest } from '../../src/library/entry'
import type { Held } from '../../src/library/reports'
import { HeldReports, type Loose } from '../../src/state/held-reports.svelte'
import { resultOf } from '../library/results'

const DIGEST = { ...digest(resultOf().result), organ: '甲镇人民政府', year: 2025 }

const held = (sequence: number): Held => {
  const id = `r${sequence}`
  return { entry: { ...DIGEST, id, sequence, addedAt: '2026-01-05T00:00:00.000Z' }, decision: undecided(id) }
}
const loose = (sequence: number): Loose => ({ ...held(sequence), ...resultOf() })

let reports: HeldReports
const ids = () => reports.entries.map(({ id }) => id)

beforeEach(() => {
  reports = new HeldReports()
})

describe('reports that the page knows of', () => {
  it('stand in the order of their arrival, those of this window last, whatever came back when', () => {
    reports.hold(held(2))
    reports.holdLoose(loose(5))
    reports.holdLoose(loose(4))
    reports.hold(held(1))
    expect(ids()).toStrictEqual([])
    reports.publish()
    expect(ids()).toStrictEqual(['r1', 'r2', 'r4', 'r5'])
    expect([reports.nextSequence, reports.isStored('r2'), reports.isStored('r4')]).toStrictEqual([6, true, false])
  })

  it('take over what was decided, and go where they are gone', () => {
    reports.hold(held(1), held(2))
    reports.decide('r1', withHandling(undecided('r1'), 'final', '2026-01-12'))
    reports.decide('r2', null)
    reports.publish()
    expect(reports.entries).toMatchObject([{ id: 'r1', handling: { handling: 'final' } }])
    expect([reports.one('r1')?.decision.history.length, reports.one('r2')]).toStrictEqual([1, undefined])
  })

  it('stay as this window changed them while the shelves are being read', async () => {
    reports.hold(held(1), held(2), held(3))
    let answer: (read: readonly Held[]) => void = () => undefined
    const filling = reports.fill(() => new Promise((resolve) => (answer = resolve)))
    reports.decide('r1', withHandling(undecided('r1'), 'final', '2026-01-12'))
    reports.drop('r2')
    reports.hold(held(5))
    answer([held(1), held(2), held(4)])
    await filling
    reports.publish()
    expect(ids()).toStrictEqual(['r1', 'r4', 'r5'])
    expect(reports.entry('r1')?.handling?.handling).toBe('final')
    await reports.fill(() => Promise.resolve([held(1)]))
    expect(reports.stored).toStrictEqual([held(1)])
  })

  it('are those of the reading that began last, and none where all was cleared meanwhile', async () => {
    const answers: ((read: readonly Held[]) => void)[] = []
    const fill = () => reports.fill(() => new Promise((resolve) => answers.push(resolve)))
    const [first, second, third] = [fill(), fill(), fill()]
    answers[1]?.([held(2)])
    answers[0]?.([held(1)])
    await Promise.all([first, second])
    expect(reports.stored).toStrictEqual([held(2)])
    reports.empty()
    answers[2]?.([held(3)])
    await third
    expect(reports.stored).toStrictEqual([])
    await reports.fill(() => Promise.resolve([held(4)]))
    expect(reports.stored).toStrictEqual([held(4)])
  })

  it('name the last draft that a new one goes on with, and none for one that is nobody’s', () => {
    reports.hold(held(1), held(2))
    reports.publish()
    expect(reports.draftBefore(DIGEST)).toBe('r2')
    expect(reports.draftBefore({ ...DIGEST, year: 2024 })).toBeUndefined()
    expect(reports.draftBefore({ ...DIGEST, organ: null })).toBeUndefined()
    expect(reports.draftBefore({ ...DIGEST, year: null })).toBeUndefined()
  })

  it('go on with the draft of the same unit, whatever it calls itself', async () => {
    reports.hold(held(1))
    await reports.belong(
      () =>
        ({ entry }) =>
          entry.organ === '丙局' ? null : 'unit1'
    )
    expect(reports.draftBefore({ ...DIGEST, organ: '甲镇' })).toBe('r1')
    expect(reports.draftBefore({ ...DIGEST, organ: '丙局' })).toBeUndefined()
  })
})

describe('the list of a batch', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('is made at once, then once a second', () => {
    reports.hold(held(1))
    reports.publishSoon()
    expect(ids()).toHaveLength(1)
    for (const sequence of [2, 3]) {
      reports.hold(held(sequence))
      reports.publishSoon()
    }
    vi.advanceTimersByTime(999)
    expect(ids()).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(ids()).toHaveLength(3)
  })

  it('is made earlier where somebody asks for it, and then not again', () => {
    reports.publish()
    reports.hold(held(1))
    reports.catchUp()
    expect(ids()).toHaveLength(0)
    reports.publishSoon()
    reports.catchUp()
    const { entries } = reports
    expect(ids()).toHaveLength(1)
    vi.advanceTimersByTime(2000)
    expect(reports.entries).toBe(entries)
  })
})
