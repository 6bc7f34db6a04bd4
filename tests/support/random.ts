/**
 * A small seeded generator (mulberry32): the same seed gives the same reports on every machine, so a failing seed is a whole bug report.
 */
export class Random {
  #state: number

  constructor(readonly seed: number) {
    // Neighboring seeds start far apart.
    this.#state = Math.imul(seed + 1, 0x9e3779b1) >>> 0
  }

  /** A number in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.int(0, items.length - 1)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }

  /** `count` different items in their own order; all of them where there are fewer. */
  some<Item>(items: readonly Item[], count: number): Item[] {
    const rest = items.map((_, index) => index)
    const chosen: number[] = []
    while (chosen.length < count && rest.length > 0) chosen.push(...rest.splice(this.int(0, rest.length - 1), 1))
    return chosen.sort((a, b) => a - b).flatMap((index) => items.slice(index, index + 1))
  }

  /** Another generator for a part of the work, so that a change in one part leaves the others as they were. */
  fork(): Random {
    return new Random(this.int(0, 0x7fffffff))
  }
}
