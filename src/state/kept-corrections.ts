/**
 * Which findings of which report stand on its list of corrections, by the report's hash and their fingerprints: no word of a report. Kept until the window
 * is closed, so that a reload or a look at another report costs nobody the list.
 */
export type Lists = ReadonlyMap<string, readonly string[]>

const KEY = 'gouji.corrections'
/** Reports whose lists are kept, the latest. */
const MOST = 200

function isList(one: unknown): one is [string, string[]] {
  return Array.isArray(one) && one.length === 2 && typeof one[0] === 'string' && Array.isArray(one[1]) && one[1].every((two) => typeof two === 'string')
}

/** What this window has kept; nothing where the browser keeps nothing. */
export function keptLists(): Lists {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    return new Map(Array.isArray(kept) ? kept.filter(isList) : [])
  } catch {
    return new Map()
  }
}

export function keepLists(lists: Lists): void {
  try {
    if (lists.size === 0) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, JSON.stringify([...lists].slice(-MOST)))
  } catch {
    // Storage blocked: the lists hold until the page is loaded again.
  }
}
