/** What the library stands on: whether anything can be kept, what went wrong last, the one way to write, and the other windows. */
import type * as library from '../library'
import type { Database } from '../library/database'
import type { Neighbors, News } from '../library/neighbors'
import { troubleOf, type Trouble } from '../library/trouble'

/** What reads and writes, and where: it comes behind the first screen, which needs none of it. */
export interface Shelves extends Omit<typeof library, 'Database'> {
  readonly database: Database
}

type Written<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble }

export class ShelvesState {
  #database: Database | null
  readonly #onwritten: () => void
  #neighbors: Neighbors | null = null
  #status = $state.raw<'opening' | 'ready' | 'blocked'>('opening')
  #trouble = $state.raw<Trouble | null>(null)

  /** `onwritten` is called when the page has taken over what was written. */
  constructor(database: Database | null, onwritten: () => void) {
    this.#database = database
    this.#onwritten = onwritten
  }

  /** `blocked`: nothing can be kept. */
  get status(): 'opening' | 'ready' | 'blocked' {
    return this.#status
  }

  /** What went wrong last; null while all is well. */
  get trouble(): Trouble | null {
    return this.#trouble
  }

  /** Rejects where the code cannot be loaded. */
  async reach(): Promise<Shelves> {
    const { Database, ...shelves } = await import('../library')
    this.#database ??= new Database()
    return { ...shelves, database: this.#database }
  }

  /** Tries whether the browser keeps what it is given, reads what is there, and listens to the other windows from then on. Called once. Never rejects. */
  async open(read: (shelves: Shelves) => Promise<void>, heard: (news: News) => void): Promise<void> {
    try {
      const shelves = await this.reach()
      await this.#tryOut(shelves.database)
      await read(shelves)
      this.#neighbors = shelves.meetNeighbors(shelves.database.name, heard)
      this.#status = 'ready'
    } catch (thrown) {
      this.#trouble = troubleOf(thrown)
      this.#status = 'blocked'
    }
  }

  /** Leaves the database and the other windows alone from now on. */
  async close(): Promise<void> {
    this.#neighbors?.leave()
    await this.#database?.close()
  }

  /** Reads; `otherwise` where there is nothing to read from, or reading fails. */
  read<T>(reading: (shelves: Shelves) => Promise<T>, otherwise: T): Promise<T> {
    return this.#status === 'blocked' ? Promise.resolve(otherwise) : this.attempt(reading, otherwise)
  }

  /** `otherwise` where the work fails: why, is the trouble then. */
  async attempt<T>(work: (shelves: Shelves) => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await work(await this.reach())
    } catch (thrown) {
      this.#trouble = troubleOf(thrown)
      return otherwise
    }
  }

  /** The one gate for writing: what was written is taken over by the page, then told to the other windows. */
  async write<T>(change: (shelves: Shelves) => Promise<T>, takeOver: (value: T) => void): Promise<Written<T>> {
    try {
      const value = await change(await this.reach())
      this.#trouble = null
      takeOver(value)
      this.#onwritten()
      this.tell('changed')
      return { ok: true, value }
    } catch (thrown) {
      const trouble = troubleOf(thrown)
      this.#trouble = trouble
      return { ok: false, trouble }
    }
  }

  /** What was to be changed is not there any more. */
  miss(): void {
    this.#trouble = 'gone'
  }

  /** Tells the other windows. */
  tell(news: News): void {
    this.#neighbors?.tell(news)
  }

  /** A full disk takes nothing more, but what is on it can still be read. */
  async #tryOut(database: Database): Promise<void> {
    try {
      await database.probe()
    } catch (thrown) {
      this.#trouble = troubleOf(thrown)
      if (this.#trouble !== 'full') throw thrown
    }
  }
}
