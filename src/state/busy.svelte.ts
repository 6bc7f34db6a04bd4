/** A reading that people wait for. It is shown to those who wait, not flashed at those who do not: a second after it has begun. */
const EVERY = 1000

export interface Busy {
  readonly name: string
  readonly seconds: number
}

export class BusyState {
  #now = $state.raw<Busy | null>(null)

  /** null where nothing is being read, or not for long. */
  get now(): Busy | null {
    return this.#now
  }

  /** Counts the seconds of a reading; the answer ends it. */
  begin(name: string): () => void {
    const start = performance.now()
    const timer = setInterval(() => (this.#now = { name, seconds: Math.floor((performance.now() - start) / 1000) }), EVERY)
    return () => {
      clearInterval(timer)
      this.#now = null
    }
  }
}
