/**
 * The smallest sets of cells whose change settles all broken identities: error localization after Fellegi and Holt ("A systematic approach to
 * automatic edit and imputation", Journal of the American Statistical Association 71, 1976), in the form that de Waal ("Processing of erroneous
 * and unsafe data", 2003) gives it for numbers under balance edits.
 *
 * The identities are read as the checks of an error-correcting code and their differences as its syndrome. Two tables that both satisfy table
 * three differ in four cells at least, so one wrong cell is located for certain and two are never taken for one.
 */
import type { Web } from './web'

export interface Change {
  /** Number of the cell in the web. */
  readonly cell: number
  readonly to: number
}

/** What the search looks at: printed values by cell, and by identity the sum of its left side minus that of its right. */
export interface Syndrome {
  readonly web: Web
  readonly values: readonly number[]
  /** null: one of its cells was not read, so the identity says nothing. */
  readonly differences: readonly (number | null)[]
}

const MOST_CELLS = 3

/** The engine has no clock and bounds the work instead: about 20 ms of the 50 allowed. Three wrong cells took 16,000 trials at most. */
const MOST_TRIALS = 100_000

/** No cell lies in more identities. */
const MOST_LINKS = 3

/** Sums and differences without binary dust; whole numbers stay as they are. */
export function exact(value: number): number {
  // -0 is 0.
  return (Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6) + 0
}

class Search {
  readonly found = new Map<string, Change[]>()
  readonly #syndrome: Syndrome
  readonly #differences: (number | null)[]
  readonly #chain: Change[] = []
  #trials = 0

  constructor(syndrome: Syndrome, among: ReadonlySet<number>) {
    this.#syndrome = syndrome
    this.#differences = syndrome.differences.map((difference, identity) => (among.has(identity) ? difference : null))
  }

  get exhausted(): boolean {
    return this.#trials > MOST_TRIALS
  }

  /** Goes through all sets of `left` more cells; each cell in turn takes up the whole difference of one broken identity. */
  run(left: number): void {
    const broken: number[] = []
    for (let identity = 0; identity < this.#differences.length; identity++) if (this.#differences[identity]) broken.push(identity)
    if (left === 0) {
      if (broken.length === 0) this.#keep()
      return
    }
    if (broken.length === 0 || broken.length > left * MOST_LINKS) return
    // The last cell must settle everything left, so any one identity names all candidates.
    const starts = left === 1 ? broken.slice(0, 1) : broken
    const tried = new Set<string>()
    for (const identity of starts) {
      for (const { cell, sign } of this.#syndrome.web.members[identity] ?? []) {
        if (this.exhausted) return
        this.#trials++
        const change = -sign * (this.#differences[identity] ?? 0)
        const to = exact((this.#syndrome.values[cell] ?? 0) + change)
        // A count is a whole number and never below 0.
        if (to < 0 || !Number.isInteger(to) || this.#chain.some((one) => one.cell === cell) || tried.has(`${cell}:${to}`)) continue
        tried.add(`${cell}:${to}`)
        this.#shift(cell, change)
        this.#chain.push({ cell, to })
        this.run(left - 1)
        this.#chain.pop()
        this.#shift(cell, -change)
      }
    }
  }

  #shift(cell: number, change: number): void {
    for (const link of this.#syndrome.web.links[cell] ?? []) {
      const difference = this.#differences[link.identity]
      if (difference !== null && difference !== undefined) this.#differences[link.identity] = exact(difference + link.sign * change)
    }
  }

  #keep(): void {
    const changes = [...this.#chain].sort((a, b) => a.cell - b.cell)
    this.found.set(changes.map((one) => `${one.cell}:${one.to}`).join(' '), changes)
  }
}

/**
 * All smallest explanations of what is broken among the identities `among`, each a set of at most three cells with their new values, in the
 * order of the form. null where three cells do not do, or the search would take too long.
 */
export function explain(syndrome: Syndrome, among: ReadonlySet<number>): Change[][] | null {
  for (let size = 1; size <= MOST_CELLS; size++) {
    const search = new Search(syndrome, among)
    search.run(size)
    if (search.exhausted) return null
    if (search.found.size > 0) {
      return [...search.found.values()].sort((a, b) => {
        const first = a.findIndex((one, index) => one.cell !== b[index]?.cell)
        return first < 0 ? 0 : (a[first]?.cell ?? 0) - (b[first]?.cell ?? 0)
      })
    }
  }
  return null
}
