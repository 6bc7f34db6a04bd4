import type { Facts } from '../../facts/facts'

const known = new WeakMap<Facts, readonly number[]>()

function lineStarts(facts: Facts): readonly number[] {
  const cached = known.get(facts)
  if (cached) return cached
  const starts = [0]
  for (let index = facts.text.indexOf('\n'); index >= 0; index = facts.text.indexOf('\n', index + 1)) starts.push(index + 1)
  known.set(facts, starts)
  return starts
}

/** The line of the source, counted from 1, in which the offset stands. */
export function lineAt(facts: Facts, offset: number): number {
  const starts = lineStarts(facts)
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}
