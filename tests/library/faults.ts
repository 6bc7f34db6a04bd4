/**
 * What befalls a browser's database, at a place that a test names: requests are counted while a `Strike` is on, and the one of that number fails, or the tab
 * ends with it. Stands on fake-indexeddb, whose classes are those of the page here.
 */
import 'fake-indexeddb/auto'
import { Database } from '../../src/library/database'

/**
 * At a request: `aborted` by the browser, `full` and `internal` with its errors, `dead`: the tab is gone, and what it was writing with it.
 * At a transaction: `unwritten`, where the disk turns out to be full as it is committed; `closed`, where the connection is gone before anybody was told;
 * `left`, where it is closed for another window while the transaction goes on; `unheard`, where all is written and the tab is gone before it hears of it.
 */
export const REQUEST_FAULTS = ['aborted', 'full', 'internal', 'dead'] as const
export const TRANSACTION_FAULTS = ['unwritten', 'closed', 'left', 'unheard'] as const
export type Fault = (typeof REQUEST_FAULTS)[number] | (typeof TRANSACTION_FAULTS)[number]

/** Faults with which the tab ends. */
export const isDeath = (fault: Fault): boolean => fault === 'dead' || fault === 'unheard'

const atRequest = (fault: Fault): boolean => REQUEST_FAULTS.some((one) => one === fault)

export class Strike {
  requests = 0
  /** Those that write. */
  transactions = 0
  hit = false
  dead = false
  #die: () => void = () => undefined
  /** Resolves when the tab is gone. */
  readonly died = new Promise<void>((resolve) => (this.#die = resolve))

  /** `at`: the number of the request or transaction, from 1. */
  constructor(
    readonly fault: Fault | null = null,
    readonly at = 0
  ) {}

  isAt(fault: Fault): boolean {
    const number = atRequest(fault) ? this.requests : this.transactions
    if (this.fault !== fault || number !== this.at) return false
    this.hit = true
    return true
  }

  end(): void {
    this.dead = true
    this.#die()
  }
}

let strike: Strike | null = null

/** Requests count, and fail, from here on; null: no more. */
export function strikeWith(next: Strike | null): void {
  strike = next
}

/** As much of fake-indexeddb's transaction as is needed to let a request, or the end, fail by itself. */
interface Inner {
  _execRequestAsync(order: { operation(): void; source: unknown }): IDBRequest
  _start(): void
  _abort(name: string): void
  _requests: readonly { request: IDBRequest }[]
  _state: string
}

const inner = (transaction: IDBTransaction): Inner => transaction as unknown as Inner

function failing(store: IDBObjectStore | IDBIndex, transaction: IDBTransaction, name: string): IDBRequest {
  const operation = (): void => {
    throw new DOMException(name, name)
  }
  return inner(transaction)._execRequestAsync({ operation, source: store })
}

/** A browser does so between two tasks of the page, never in the middle of one. */
function abort(transaction: IDBTransaction): void {
  if (inner(transaction)._state !== 'finished') transaction.abort()
}

const REQUESTS = ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'put', 'add', 'delete'] as const

for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype] as unknown as Record<string, (...given: unknown[]) => IDBRequest>[])
  for (const name of REQUESTS) {
    const original = prototype[name]
    if (!original) continue
    prototype[name] = function (this: IDBObjectStore | IDBIndex, ...given: unknown[]): IDBRequest {
      const { transaction } = 'transaction' in this ? this : this.objectStore
      if (!strike) return original.apply(this, given)
      strike.requests++
      if (strike.isAt('full')) return failing(this, transaction, 'QuotaExceededError')
      if (strike.isAt('internal')) return failing(this, transaction, 'UnknownError')
      if (strike.isAt('dead')) strike.end()
      const request = original.apply(this, given)
      if (strike.dead || strike.isAt('aborted')) queueMicrotask(() => abort(transaction))
      return request
    }
  }

const { transaction: open } = IDBDatabase.prototype

IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given: Parameters<IDBDatabase['transaction']>): IDBTransaction {
  if (!strike || given[1] !== 'readwrite') return open.apply(this, given)
  const here = strike
  here.transactions++
  if (here.isAt('closed')) this.close()
  const transaction = open.apply(this, given)
  if (here.isAt('unheard')) transaction.addEventListener('complete', () => here.end())
  if (here.isAt('left')) setImmediate(() => this.dispatchEvent(new IDBVersionChangeEvent('versionchange')))
  if (here.isAt('unwritten')) {
    const whole = inner(transaction)
    const start = whole._start.bind(transaction)
    whole._start = () => {
      const isOver = whole._requests.every(({ request }) => request.readyState === 'done')
      if (isOver && whole._state === 'active') whole._abort('QuotaExceededError')
      else start()
    }
  }
  return transaction
}

/** The database of a tab that may end: then nothing it asked for is answered any more. */
export class MortalDatabase extends Database {
  constructor(
    readonly strike: Strike,
    name?: string
  ) {
    super(name)
  }

  override async read<T>(...given: Parameters<Database['read']>): Promise<T> {
    return this.#answer(() => super.read(...given) as Promise<T>)
  }

  override async write<T>(...given: Parameters<Database['write']>): Promise<T> {
    return this.#answer(() => super.write(...given) as Promise<T>)
  }

  async #answer<T>(ask: () => Promise<T>): Promise<T> {
    const silence = new Promise<T>(() => undefined)
    if (this.strike.dead) return silence
    try {
      const answer = await ask()
      return this.strike.dead ? silence : answer
    } catch (thrown) {
      if (this.strike.dead) return silence
      throw thrown
    }
  }
}
