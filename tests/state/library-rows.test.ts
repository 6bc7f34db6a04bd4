import { describe, expect, it } from 'vitest'
import { undecided } from '../../src/library/annotations'
import { digest } from '../../src/library/entry'
import type { Held } from '../../src/library/reports'
import { LibraryRows, remembered } from '../../src/state/library-rows'
import { resultOf } from '../library/results'

const DIGEST = digest(resultOf().result)

const held = (sequence: number, organ: string): Held => {
  const id = `r${sequence}`
  return { entry: { ...DIGEST, organ, year: 2025, id, sequence, addedAt: '2026-01-05T00:00:00.000Z' }, decision: undecided(id) }
}

describe('rows made beforehand', () => {
  it('are those that the list takes, each looked at once', async () => {
    const rows = new LibraryRows()
    const [one, other, loose] = [held(1, '甲镇人民政府'), held(2, '甲镇人民政府'), held(3, '甲镇人民政府')]
    const looked: string[] = []
    const view = remembered((entry) => {
      looked.push(`${entry.id} ${entry.draft} ${entry.latest} ${entry.stored}`)
      return entry
    })
    await rows.prepare([one, other], [loose], () => 'unit1', view)
    expect(looked).toStrictEqual(['r1 1 false true', 'r2 2 false true'])
    const list = rows.of([one, other], [loose], () => 'unit1')
    list.forEach(view)
    expect(looked).toStrictEqual(['r1 1 false true', 'r2 2 false true', 'r3 3 true false'])
    expect(list.map(({ belongsTo }) => belongsTo)).toStrictEqual(['unit1', 'unit1', 'unit1'])
  })

  it('give way to what has changed since', async () => {
    const rows = new LibraryRows()
    const [one, other] = [held(1, '甲镇人民政府'), held(2, '甲镇人民政府')]
    await rows.prepare([one], [])
    const [first, second] = rows.of([one, other], [])
    expect([first?.latest, second?.latest, second?.draft]).toStrictEqual([false, true, 2])
  })

  it('of thousands leave the page its turn', async () => {
    const reports = Array.from({ length: 5000 }, (_, index) => held(index + 1, `第${index}镇人民政府`))
    const rows = new LibraryRows()
    let turns = 0
    const timer = setInterval(() => turns++, 0)
    const slow = remembered((entry) => {
      const until = performance.now() + 0.05
      while (performance.now() < until);
      return entry
    })
    await rows.prepare(reports, [], undefined, slow)
    clearInterval(timer)
    expect(turns).toBeGreaterThan(3)
  })
})
