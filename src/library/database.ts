/**
 * The one door to IndexedDB, and how the database is laid out.
 *
 * `entries` (small rows for lists), `records` (what was put in and what came out, packed) and `decisions` (what people decided; none where nobody did) hold a
 * report in one row each, under the same id, written in one transaction. Besides: `settings`, `units` (the roster), and three stores for a batch that is under way.
 */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb'
import type { Decision, Entry, StoredInput, StoredIntake, StoredOutcome, StoredRecord, Unit } from './schema'
import { LibraryError, troubleOf, type Trouble } from './trouble'

/** Every page opened from a disk shares one store, so the name must not be mistaken for another's. */
export const DATABASE_NAME = 'gouji-annual-report-workbench'

interface LibrarySchema extends DBSchema {
  entries: { key: string; value: Entry; indexes: { hash: string } }
  records: { key: string; value: StoredRecord }
  decisions: { key: string; value: Decision }
  settings: { key: string; value: unknown }
  units: { key: string; value: Unit }
  intakes: { key: string; value: StoredIntake }
  outcomes: { key: [string, string]; value: StoredOutcome }
  inputs: { key: string; value: StoredInput }
}

type LibraryDatabase = IDBPDatabase<LibrarySchema>
type Upgrading = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>
/** One step from a version to the next. */
export type UpgradeStep = (database: LibraryDatabase, transaction: Upgrading) => void

/** `UPGRADES[n]` leads from version n to n + 1: a database of any age goes through all that it missed, and the version is their number. */
export const UPGRADES: readonly UpgradeStep[] = [
  (database) => {
    database.createObjectStore('entries', { keyPath: 'id' }).createIndex('hash', 'hash')
    database.createObjectStore('records', { keyPath: 'id' })
    database.createObjectStore('decisions', { keyPath: 'id' })
    database.createObjectStore('settings')
  },
  (database) => {
    database.createObjectStore('units', { keyPath: 'id' })
    database.createObjectStore('intakes', { keyPath: 'id' })
    database.createObjectStore('outcomes', { keyPath: ['intake', 'path'] })
    database.createObjectStore('inputs', { keyPath: 'intake' })
  },
  // Results are packed with their facts written short (3), and shorter (4): a page of before, opened beside this one, must not take them for damage.
  () => undefined,
  () => undefined
]

type Stores = StoreNames<LibrarySchema>[]
export type Reading = IDBPTransaction<LibrarySchema, Stores, 'readonly'>
export type Writing = IDBPTransaction<LibrarySchema, Stores, 'readwrite'>

const STORES: Stores = ['entries', 'records', 'decisions', 'settings', 'units', 'intakes', 'outcomes', 'inputs']

/** A damaged browser profile may never answer; the page must not wait for it. Milliseconds. */
const PATIENCE = 5000

/** How long a browser is waited for. */
class Wait {
  #trouble: Trouble = 'blocked'
  /** It has taken too long. */
  isOver = false

  constructor(private readonly patience: number) {}

  /** Another window has the database open: it may yet close it, when what it is writing is written. */
  forOthers(): void {
    this.#trouble = 'other-tab'
  }

  limit<T>(waiting: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.isOver = true
        reject(new LibraryError(this.#trouble))
      }, this.patience)
      waiting.then(resolve, reject).finally(() => clearTimeout(timer))
    })
  }
}

/**
 * The library's database. Opened when first needed; closed for another window that wants to upgrade or delete it, and opened again at the next use.
 * Every failure is thrown as a `LibraryError`.
 */
export class Database {
  #opening: Promise<LibraryDatabase> | null = null
  /** The connection that was asked for last, as the browser gives it. */
  #connection: Promise<LibraryDatabase> | null = null

  constructor(
    readonly name: string = DATABASE_NAME,
    private readonly upgrades: readonly UpgradeStep[] = UPGRADES,
    private readonly patience: number = PATIENCE
  ) {}

  /** Reads over all stores in one snapshot. */
  async read<T>(work: (transaction: Reading) => Promise<T>): Promise<T> {
    return this.#settle(await this.#begin((database) => database.transaction(STORES, 'readonly')), work)
  }

  /** Writes over all stores: all of it or nothing. */
  async write<T>(work: (transaction: Writing) => Promise<T>): Promise<T> {
    return this.#settle(await this.#begin((database) => database.transaction(STORES, 'readwrite')), work)
  }

  /** Writes, closes, opens and reads again: some browsers take what they are given and keep nothing. */
  async probe(): Promise<void> {
    const mark = `${Date.now()}`
    await this.write((transaction) => transaction.objectStore('settings').put(mark, 'probe'))
    await this.close()
    const found = await this.read((transaction) => transaction.objectStore('settings').get('probe'))
    // A second window may have probed in between; what counts is that something was kept.
    if (found === undefined) throw new LibraryError('blocked')
  }

  async close(): Promise<void> {
    const opening = this.#opening
    this.#opening = null
    if (opening) (await opening).close()
  }

  /**
   * Deletes the database with all it holds. Another window of this program lets go of it once it has written what it is at; throws `other-tab` where one
   * does not.
   */
  async destroy(): Promise<void> {
    await this.close()
    const wait = new Wait(this.patience)
    await wait.limit(new Promise<void>((resolve) => resolve(deleteDB(this.name, { blocked: () => wait.forOthers() }))))
  }

  /** A browser may close a connection and tell nobody: then the next one is asked. */
  async #begin<T>(start: (database: LibraryDatabase) => T): Promise<T> {
    const opening = this.#connect()
    try {
      return start(await opening)
    } catch (thrown) {
      if (thrown instanceof LibraryError) throw thrown
      if (this.#opening === opening) this.#opening = null
      try {
        return start(await this.#connect())
      } catch (again) {
        throw again instanceof LibraryError ? again : new LibraryError(troubleOf(again), again)
      }
    }
  }

  #connect(): Promise<LibraryDatabase> {
    this.#opening ??= this.#open().catch((thrown: unknown) => {
      this.#opening = null
      throw thrown instanceof LibraryError ? thrown : new LibraryError(troubleOf(thrown), thrown)
    })
    return this.#opening
  }

  #open(): Promise<LibraryDatabase> {
    if (typeof indexedDB === 'undefined') return Promise.reject(new LibraryError('blocked'))
    const wait = new Wait(this.patience)
    const opened = new Promise<LibraryDatabase>((resolve) =>
      resolve(
        openDB<LibrarySchema>(this.name, this.upgrades.length, {
          upgrade: (database, from, _to, transaction) => this.upgrades.slice(from).forEach((step) => step(database, transaction)),
          blocked: () => wait.forOthers(),
          blocking: (_from, _to, event) => {
            this.#letGo(opened)
            ;(event.target as IDBDatabase).close()
          },
          terminated: () => this.#letGo(opened)
        })
      )
    )
    // Nobody waits any more for what opens too late: left open it would only be in another window's way.
    opened.then((database) => wait.isOver && database.close()).catch(() => undefined)
    this.#connection = opened
    return wait.limit(opened)
  }

  /** The connection is gone; another that was opened since stays. */
  #letGo(gone: Promise<LibraryDatabase>): void {
    if (this.#connection === gone) this.#opening = null
  }

  async #settle<Kind extends Reading | Writing, T>(transaction: Kind, work: (transaction: Kind) => Promise<T>): Promise<T> {
    try {
      // A value that cannot be stored is thrown at once, not told by its request.
      const working = new Promise<T>((resolve) => resolve(work(transaction)))
      const [done] = await Promise.all([working, transaction.done])
      return done
    } catch (thrown) {
      try {
        transaction.abort()
      } catch {
        // It has ended by itself already.
      }
      const cause = transaction.error ?? thrown
      throw thrown instanceof LibraryError ? thrown : new LibraryError(troubleOf(cause), cause)
    }
  }
}
