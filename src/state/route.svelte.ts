/** Where the reader is: the hash of the address, so that one file opened from disk has pages and a way back. */
export type Route =
  | { room: 'check' }
  | { room: 'report'; id: string }
  | { room: 'library' }
  | { room: 'roster' }
  | { room: 'problems' }
  | { room: 'summary'; id: string | null }
  | { room: 'versions'; id: string; other: string | null }
  | { room: 'rules'; rule: string | null }

/** Id of a report that is on screen and not in the library. */
export const UNSAVED = 'unsaved'

export function parseRoute(hash: string): Route {
  const [room, id, other] = hash.replace(/^#\/?/, '').split('/')
  if (room === 'report' && id) return { room: 'report', id: decoded(id) }
  if (room === 'library') return { room: 'library' }
  if (room === 'roster') return { room: 'roster' }
  if (room === 'problems') return { room: 'problems' }
  if (room === 'summary') return { room: 'summary', id: id ? decoded(id) : null }
  if (room === 'versions' && id) return { room: 'versions', id: decoded(id), other: other ? decoded(other) : null }
  if (room === 'rules') return { room: 'rules', rule: id ? decoded(id) : null }
  return { room: 'check' }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

export function hashOf(route: Route): string {
  if (route.room === 'check') return '#/'
  if (route.room === 'report') return `#/report/${encodeURIComponent(route.id)}`
  if (route.room === 'summary' && route.id !== null) return `#/summary/${encodeURIComponent(route.id)}`
  if (route.room === 'versions') return `#/versions/${[route.id, ...(route.other === null ? [] : [route.other])].map(encodeURIComponent).join('/')}`
  if (route.room === 'rules' && route.rule !== null) return `#/rules/${encodeURIComponent(route.rule)}`
  return `#/${route.room}`
}

export class RouteState {
  #current = $state.raw<Route>({ room: 'check' })

  constructor() {
    this.#current = parseRoute(location.hash)
  }

  get current(): Route {
    return this.#current
  }

  /** Called when the reader goes back or forward, or edits the address. */
  follow(): void {
    this.#current = parseRoute(location.hash)
  }

  go(route: Route): void {
    this.#current = route
    if (location.hash !== hashOf(route)) location.hash = hashOf(route)
  }

  /** The same page under another address: no step back is added. A reader whose click the browser has taken but not yet told is not called back. */
  rename(route: Route): void {
    if (location.hash !== hashOf(this.#current)) return
    this.#current = route
    history.replaceState(null, '', hashOf(route))
  }
}
