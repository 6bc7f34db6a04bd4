import { describe, expect, it } from 'vitest'
import { UndoSteps } from '../../src/state/undo-steps.svelte'

describe('steps that can be taken back', () => {
  it('are taken back the last first, each once', async () => {
    const steps = new UndoSteps()
    const done: string[] = []
    for (const words of ['one', 'two']) steps.add(words, () => Promise.resolve(done.push(words) > 0))
    expect([steps.last, await steps.undo(), steps.last, await steps.undo(), steps.last, await steps.undo()]).toStrictEqual([
      'two',
      'two',
      'one',
      'one',
      null,
      null
    ])
    expect(done).toStrictEqual(['two', 'one'])
  })

  it('say whether the last of them was a claim', async () => {
    const steps = new UndoSteps()
    expect(steps.lastIsClaim).toBe(false)
    steps.add('a claim', () => Promise.resolve(true), true)
    expect(steps.lastIsClaim).toBe(true)
    steps.add('another step', () => Promise.resolve(true))
    expect(steps.lastIsClaim).toBe(false)
    await steps.undo()
    expect(steps.lastIsClaim).toBe(true)
  })

  it('stay where taking back does not succeed, and go when they are cleared', async () => {
    const steps = new UndoSteps()
    steps.add('one', () => Promise.resolve(false))
    expect([await steps.undo(), steps.last]).toStrictEqual([null, 'one'])
    steps.clear()
    expect(steps.last).toBeNull()
  })

  it('are fifty at most, the oldest forgotten', async () => {
    const steps = new UndoSteps()
    for (let step = 1; step <= 51; step++) steps.add(String(step), () => Promise.resolve(true))
    const undone: (string | null)[] = []
    while (steps.last !== null) undone.push(await steps.undo())
    expect([undone.length, undone[0], undone[49]]).toStrictEqual([50, '51', '2'])
  })
})
