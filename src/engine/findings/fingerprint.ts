/** A short name that the same finding has in every run: the same rule, place in the form and values (contract.md). */
import type { FindingValues, RuleId } from '../contract'

/** cyrb53 by its public recipe: 53 bits, spread well enough that a library of reports holds no two alike by chance; it keeps no secret. */
export function shortHash(words: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < words.length; index++) {
    const code = words.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}

/** `where` is a place in the form (fact id, chapter), never an offset: moving text about does not make another finding of it. */
export function fingerprintOf(rule: RuleId, where: string, data: FindingValues): string {
  return `${rule}-${shortHash(JSON.stringify([where, Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1))]))}`
}
