/** What the reader of claims finds in the labeled sentences. The blind quarter was never seen by whoever wrote it. */
import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims-in'
import { BLIND, OPEN } from './labels'
import { measure } from './measure'

describe('the open labels', () => {
  const { missed, wrong, onTraps } = measure(OPEN, claimsIn)

  it('are all found', () => {
    expect(missed).toEqual([])
  })

  it('are never taken for something else', () => {
    expect(wrong).toEqual([])
  })

  it('make no claim of a trap', () => {
    expect(onTraps).toEqual([])
  })
})

// Only numbers are printed: whoever mends the reader must not learn the sentences by their failures.
describe('the blind labels', () => {
  const { stated, found, wrong, onTraps } = measure(BLIND, claimsIn)

  it('are found, 95 in a hundred', () => {
    expect(found).toBeGreaterThanOrEqual(stated * 0.95)
  })

  it('are never taken for something else', () => {
    expect(wrong.length).toBe(0)
  })

  it('make no claim of a trap', () => {
    expect(onTraps.length).toBe(0)
  })
})
