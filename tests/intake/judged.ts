/** Reports as the workers hand them over, made by hand; and the locks of a browser, which Node has not. */
import { digest, type Judged } from '../../src/library/entry'
import { packResult } from '../../src/library/packed-result'
import { packSource } from '../../src/library/packing'
import { resultOf, type Wish } from '../library/results'

export async function judgedOf(wish: Wish = {}): Promise<Judged> {
  const { result, source } = resultOf(wish)
  return { digest: digest(result), source: await packSource(source), result: await packResult(result) }
}

/** Locks that end when a test says that their tab is gone. */
export class Locks {
  #held = new Set<string>()

  request(name: string, _options: unknown, callback: (lock: unknown) => Promise<void> | void): Promise<void> {
    if (this.#held.has(name)) return Promise.resolve(callback(null))
    this.#held.add(name)
    return Promise.resolve(callback({ name })).then(() => void this.#held.delete(name))
  }

  get names(): readonly string[] {
    return [...this.#held]
  }

  /** The tab that held them is gone. */
  drop(): void {
    this.#held = new Set()
  }
}
