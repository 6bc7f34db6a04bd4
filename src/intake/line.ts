/** Items through the pool and into the library: never more at work than the workers can take, written many at a time, each batch before the next. */

export interface LineOptions<Item, Done> {
  /** What items at work at a time may weigh together. */
  readonly capacity: number
  /** 1 where left out. */
  readonly weight?: (item: Item) => number
  /** Written at a time; 100 where left out. */
  readonly batch?: number
  /** Works on one item. Rejects only where `signal` is aborted. */
  work(item: Item, signal: AbortSignal): Promise<Done>
  /** Writes what is done. Where it rejects the line ends; what was handed to it counts as not written. */
  write(done: readonly Done[]): Promise<void>
}

const BATCH = 100
/** Fewer are written when the first of them has been done for so long; in milliseconds. */
const DUE = 400
/** Batches done that wait to be written before no more is begun. */
const MOST_WAITING = 4

export class Line<Item, Done> {
  readonly #options: LineOptions<Item, Done>
  readonly #batch: number
  readonly #aborting = new AbortController()
  readonly #queue: Item[] = []
  #done: Done[] = []
  #working = 0
  #load = 0
  #since: number | null = null
  #timer: ReturnType<typeof setTimeout> | null = null
  #writing = false
  #paused = false
  #end: { resolve(): void; reject(thrown: unknown): void } | null = null

  constructor(options: LineOptions<Item, Done>) {
    this.#options = options
    this.#batch = options.batch ?? BATCH
  }

  /** Works through the items. Resolves when all are written, or what was done when it was stopped; rejects with what `write` rejected with. */
  run(items: Iterable<Item>): Promise<void> {
    this.#queue.push(...items)
    return new Promise((resolve, reject) => {
      this.#end = { resolve, reject }
      this.#step()
    })
  }

  /** Begins nothing more; what is at work is finished and written. */
  pause(): void {
    this.#paused = true
  }

  resume(): void {
    this.#paused = false
    this.#step()
  }

  /** Ends what is at work. What is done is written before `run` resolves. */
  stop(): void {
    this.#queue.length = 0
    this.#paused = false
    this.#aborting.abort()
    this.#step()
  }

  #step(): void {
    if (!this.#end) return
    this.#flush()
    while (!this.#paused && this.#done.length < MOST_WAITING * this.#batch && this.#hasRoom()) this.#begin()
    if (this.#queue.length > 0 || this.#working > 0 || this.#done.length > 0 || this.#writing) return
    this.#close()?.resolve()
  }

  /** Whether the next item may be begun; the first may, however much it weighs. */
  #hasRoom(): boolean {
    const [next] = this.#queue
    return next !== undefined && (this.#working === 0 || this.#load + this.#weightOf(next) <= this.#options.capacity)
  }

  #weightOf(item: Item): number {
    return this.#options.weight?.(item) ?? 1
  }

  #begin(): void {
    const item = this.#queue.shift() as Item
    const weight = this.#weightOf(item)
    this.#working++
    this.#load += weight
    this.#options.work(item, this.#aborting.signal).then(
      (done) => {
        this.#working--
        this.#load -= weight
        this.#since ??= performance.now()
        this.#done.push(done)
        this.#step()
      },
      () => {
        this.#working--
        this.#load -= weight
        this.#step()
      }
    )
  }

  /** Timers of a hidden tab are slow, so that what is due is looked for with every answer too. */
  #flush(): void {
    if (this.#writing || this.#done.length === 0) return
    const age = performance.now() - (this.#since ?? 0)
    const isLast = this.#working === 0 && (this.#queue.length === 0 || this.#paused)
    if (this.#done.length < this.#batch && age < DUE && !isLast) {
      this.#timer ??= setTimeout(() => {
        this.#timer = null
        this.#step()
      }, DUE - age)
      return
    }
    const batch = this.#done.splice(0, this.#batch)
    this.#since = this.#done.length > 0 ? performance.now() : null
    this.#writing = true
    this.#options.write(batch).then(
      () => {
        this.#writing = false
        this.#step()
      },
      (thrown: unknown) => {
        this.#writing = false
        this.#close()?.reject(thrown)
        this.#aborting.abort()
      }
    )
  }

  #close(): { resolve(): void; reject(thrown: unknown): void } | null {
    const end = this.#end
    this.#end = null
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    return end
  }
}
