import { claimsOf } from '../../../../src/engine/facts/claims'
import { factsIn } from './agreeing'
import type { Found } from './measure'

/** The engine's claims in the shape that the harness counts. */
export function claimsIn(text: string): Found[] {
  return claimsOf(factsIn(text)).map(({ about, from, to, at, limits }) => ({
    about: about.join('+'),
    from,
    to,
    start: at.start,
    end: at.end,
    limited: limits.length > 0
  }))
}
