import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { claimIntake, holdIntake } from '../../src/intake/claim'
import { Locks } from './judged'

afterEach(() => vi.unstubAllGlobals())

/** Every tab has the same locks, and hears the same channels. */
describe.each(['locks', 'channels', 'neither'] as const)('a batch, told by %s', (means) => {
  beforeEach(() => {
    vi.stubGlobal('navigator', means === 'locks' ? { locks: new Locks() } : {})
    if (means === 'neither') vi.stubGlobal('BroadcastChannel', undefined)
  })

  it('that nobody is at may be taken', async () => {
    const release = await claimIntake('i')
    expect(release).not.toBeNull()
    release?.()
  })

  it('may be taken again when the tab that was at it is gone', async () => {
    const release = await holdIntake('i')
    release?.()
    await Promise.resolve()
    const again = await claimIntake('i')
    expect(again).not.toBeNull()
    again?.()
  })

  it('that a living tab is at is left to it, and any other is free', async () => {
    if (means === 'neither') {
      expect(await holdIntake('i')).toBeNull()
      return
    }
    const held = await holdIntake('i')
    const [same, other] = await Promise.all([claimIntake('i'), claimIntake('j')])
    expect([same, other === null]).toStrictEqual([null, false])
    held?.()
    other?.()
  })

  it('taken up is left to the tab that was first', async () => {
    if (means === 'neither') return expect(await claimIntake('i')).not.toBeNull()
    const first = await claimIntake('i')
    expect(await claimIntake('i')).toBeNull()
    first?.()
  })
})
