/** The reader of claims against the labeled sentences: what it finds, and that it takes no trap for a plain statement. */
import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/engine/adapters/text'
import { buildFacts } from '../../../src/engine/facts/build'
import { claimsOf } from '../../../src/engine/facts/claims'
import { recognize } from '../../../src/engine/recognition/recognize'
import { BLIND, OPEN } from './labeled/labels'
import { measure, type Found } from './labeled/measure'

/** Plain claims only: those under a limit are never held against a table. 办理 N 件 leaves open what it counts. */
function plainClaims(text: string): Found[] {
  const document = readText(text, undefined)
  return claimsOf(buildFacts(document.text, recognize(document, {}))).flatMap(({ about, from, to, at, limits }) =>
    limits.length > 0 || about.includes('handled') ? [] : [{ about: about.join('+'), from, to, start: at.start, end: at.end }]
  )
}

const SHARE = 0.95

describe('claims in labeled sentences', () => {
  it('are all found in the open part, and no others', () => {
    const { missed, wrong, onTraps } = measure(OPEN, plainClaims)
    expect({ missed, wrong, onTraps }).toEqual({ missed: [], wrong: [], onTraps: [] })
  })

  it('are found in the blind part to 95 %, and none on a trap', () => {
    const { stated, found, onTraps } = measure(BLIND, plainClaims)
    expect(onTraps.length).toBe(0)
    expect(found / stated).toBeGreaterThanOrEqual(SHARE)
  })
})
