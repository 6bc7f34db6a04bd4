import { describe, expect, it } from 'vitest'
import { undecided } from '../../src/library/annotations'
import { unitGiven } from '../../src/library/drafts'
import { digest } from '../../src/library/entry'
import type { Held } from '../../src/library/reports'
import { LibraryRows, remembered } from '../../src/state/library-rows'
import { draftsOf } from '../library/draft-numbers'
import { resultOf } from '../library/results'
import { Random } from '../support/random'

const DIGEST = digest(resultOf().result)

const held = (sequence: number, organ: string): Held => {
  const id = `r${sequence}`
  return { entry: { ...DIGEST, organ, year: 2025, id, sequence, addedAt: '2026-01-05T00:00:00.000Z' }, decision: undecided(id) }
}

describe('rows of a list that changes', () => {
  it('are those of a list made anew, whatever came, went, changed hands or came back out of its turn', async () => {
    const random = new Random(7)
    const rows = new LibraryRows()
    const givers = [unitGiven, (one: Held) => (one.entry.sequence % 7 === 0 ? 'u1' : null)]
    let [stored, loose, giver]: [Held[], Held[], (typeof givers)[number] | undefined] = [[], [], unitGiven]
    let next = 1
    const arriving = () => held(next++, `第${random.int(1, 4)}镇人民政府`)
    for (let step = 0; step < 300; step++) {
      const dice = random.int(0, 9)
      if (dice < 4) stored = [...stored, ...Array.from({ length: random.int(1, 5) }, arriving)]
      else if (dice === 4) stored = stored.filter(() => random.int(0, 9) > 0)
      else if (dice === 5) loose = loose.length > 3 ? [] : [...loose, arriving()]
      else if (dice === 6) stored = stored.map((one) => (random.int(0, 9) > 0 ? one : { ...one, decision: { ...one.decision, overrides: { year: 2024 } } }))
      else if (dice === 7) giver = givers[random.int(0, 1)]
      else if (dice === 8) stored = [...stored.slice(0, -2), arriving(), ...stored.slice(-2)]
      else await rows.prepare(stored, loose, giver)
      const list = rows.of(stored, loose, giver)
      expect(list, `step ${step}`).toStrictEqual(new LibraryRows().of(stored, loose, giver))
      const drafts = draftsOf([...stored, ...loose], giver)
      expect(list.map(({ id, draft, latest }) => [id, draft, latest])).toStrictEqual(
        [...stored, ...loose].map(({ entry: { id } }) => [id, drafts.get(id)?.number ?? null, drafts.get(id)?.latest ?? true])
      )
    }
    expect(stored.length).toBeGreaterThan(50)
  })

  it('stay the same objects where nothing about them changed', () => {
    const rows = new LibraryRows()
    const [one, other, third] = [held(1, '甲镇人民政府'), held(2, '乙镇人民政府'), held(3, '甲镇人民政府')]
    const before = rows.of([one, other], [])
    const after = rows.of([one, other, third], [])
    expect(after[1]).toBe(before[1])
    expect([before[0]?.latest, after[0]?.latest]).toStrictEqual([true, false])
    expect(rows.of([one, other], [])[0]).toStrictEqual(before[0])
  })
})

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
