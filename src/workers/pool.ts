/**
 * Several workers that share the work of a batch. Each holds jobs ahead of the one it is at, so that it never waits for the page. One that overruns is
 * ended and replaced, its job answered `late`; one that breaks is replaced, its job answered as a fault; what waited behind goes to another.
 */
import { weightOf, type Answer, type Job, type Order, type Reply } from './protocol'

/** A worker as the pool sees it. */
export interface Hand {
  postMessage(message: readonly Order[]): void
  terminate(): void
  addEventListener(kind: 'message', heard: (event: MessageEvent<Reply>) => void): void
  addEventListener(kind: 'error', heard: () => void): void
}

/** `late`: the job took longer than it may, in seconds, and was ended. */
export type Outcome = Answer | { readonly kind: 'late'; readonly seconds: number }

export interface Wishes {
  /** Time from the job's turn until it is ended; none where left out. */
  readonly seconds?: number
  /** Ends the job; `run` rejects with an `AbortError`. */
  readonly signal?: AbortSignal
  /** Somebody waits for it on screen: it comes first, by a worker of its own where all are at work. */
  readonly urgent?: boolean
}

export interface PoolOptions {
  /** Makes a worker. */
  readonly make: () => Hand
  /** Workers at most; by the number of cores where left out. */
  readonly size?: number
  /** Milliseconds after which workers without a job are ended. */
  readonly idle?: number
  /** Milliseconds. */
  readonly now?: () => number
}

interface Task {
  readonly order: Order
  readonly weight: number
  readonly seconds: number | null
  readonly urgent: boolean
  /** Milliseconds at work, as far as the page was awake to see it. */
  spent: number
  /** Aborted while it waited in a worker, where it cannot be called back: nobody hears its answer, but it has its turn. */
  abandoned: boolean
  settle(outcome: Outcome): void
  abandon(): void
}

interface Station {
  readonly hand: Hand
  /** Beyond the number of workers, for urgent jobs alone; ended with the last of them. */
  readonly extra: boolean
  /** The first is at work, the others wait behind it in the worker. */
  readonly tasks: Task[]
}

/** What the jobs given to a worker may weigh together: three jobs, or a dozen light ones. */
const DEPTH = 3
/** Light jobs are given many in one message, once those given before weigh no more than this. */
const LOW = DEPTH / 2
const IDLE = 30_000
const TICK = 1000

function loadOf({ tasks }: Station): number {
  return tasks.reduce((sum, { weight }) => sum + weight, 0)
}

/** Workers for a machine with so many cores: one core stays with the page, two workers hide what one waits for. */
export function poolSize(cores: number): number {
  return Math.max(2, Math.min(cores - 1, 4))
}

export class Pool {
  readonly #make: () => Hand
  readonly #idle: number
  readonly #now: () => number
  readonly #stations: Station[] = []
  readonly #waiting: Task[] = []
  #lastId = 0
  /** The browser makes no more workers beside those there are: it is asked again when these have ended. */
  #isRefused = false
  #ticking: ReturnType<typeof setInterval> | null = null
  #ending: ReturnType<typeof setTimeout> | null = null
  #ticked = 0

  /** Workers at most, one for urgent jobs not counted. */
  readonly size: number

  constructor({ make, size, idle = IDLE, now = () => performance.now() }: PoolOptions) {
    this.#make = make
    this.#idle = idle
    this.#now = now
    this.size = size ?? poolSize(typeof navigator === 'undefined' ? 1 : navigator.hardwareConcurrency || 1)
  }

  /** Weight of the jobs that keep every worker busy: more than these only wait. */
  get capacity(): number {
    return this.size * DEPTH
  }

  /** Gives a job to a worker. Rejects only where `signal` is aborted. */
  run(job: Job, { seconds, signal, urgent = false }: Wishes = {}): Promise<Outcome> {
    return new Promise<Outcome>((resolve, reject) => {
      const stopped = () => reject(new DOMException('stopped by the reader', 'AbortError'))
      if (signal?.aborted) return stopped()
      const order: Order = { id: (this.#lastId += 1), job }
      const abort = () => this.#abort(task)
      const task: Task = {
        order,
        weight: 'packet' in job ? weightOf(job.packet) : 1,
        seconds: seconds ?? null,
        urgent,
        spent: 0,
        abandoned: false,
        settle: (outcome) => {
          signal?.removeEventListener('abort', abort)
          resolve(outcome)
        },
        abandon: () => {
          task.abandoned = true
          stopped()
        }
      }
      signal?.addEventListener('abort', abort, { once: true })
      if (urgent) this.#waiting.unshift(task)
      else this.#waiting.push(task)
      this.#hand()
    })
  }

  /** Ends all workers; what they were at is answered as a fault. */
  close(): void {
    const tasks = [...this.#stations.flatMap((one) => one.tasks), ...this.#waiting.splice(0)]
    for (const station of this.#stations.splice(0)) station.hand.terminate()
    this.#rest()
    for (const task of tasks) task.settle({ kind: 'fault', name: 'closed' })
  }

  /** Gives waiting jobs to workers that have room. */
  #hand(): void {
    const given = new Map<Station, Task[]>()
    for (let task = this.#waiting[0]; task; task = this.#waiting[0]) {
      const station = this.#roomFor(task, given)
      if (!station) break
      this.#waiting.shift()
      if (station === 'none') {
        task.settle({ kind: 'fault', name: 'worker' })
        continue
      }
      station.tasks.push(task)
      if (this.#ending !== null) clearTimeout(this.#ending)
      this.#ending = null
      this.#watch()
      given.set(station, [...(given.get(station) ?? []), task])
    }
    for (const [station, tasks] of given) this.#give(station, tasks)
    if (this.#stations.every((one) => one.tasks.length === 0)) this.#rest()
  }

  #give(station: Station, tasks: readonly Task[]): void {
    try {
      station.hand.postMessage(tasks.map(({ order }) => order))
    } catch (thrown) {
      // What cannot be cloned never reached the worker; nor did what was to go with it.
      const [only, ...others] = tasks
      if (others.length > 0) for (const task of tasks) this.#give(station, [task])
      else if (only) this.#done(station, only, { kind: 'fault', name: thrown instanceof Error ? thrown.name : 'unknown' })
    }
  }

  /** null: all have enough to do. `none`: there is no worker, and none can be made. `given`: those that get something now, and more with it. */
  #roomFor(task: Task, given: ReadonlyMap<Station, unknown>): Station | 'none' | null {
    const open = this.#stations.filter((one) => task.urgent || !one.extra)
    const [least] = open.sort((one, other) => loadOf(one) - loadOf(other))
    if (least && least.tasks.length === 0) return least
    const ordinary = this.#stations.filter((one) => !one.extra).length
    if (this.#isRefused && least) return this.#fits(task, least, given)
    if (ordinary < this.size || (task.urgent && ordinary === this.#stations.length)) {
      const engaged = this.#engage(ordinary >= this.size)
      if (engaged) return engaged
      this.#isRefused = least !== undefined
    }
    return least ? this.#fits(task, least, given) : 'none'
  }

  #fits(task: Task, station: Station, given: ReadonlyMap<Station, unknown>): Station | null {
    const load = loadOf(station)
    const isDue = task.weight === 1 || load <= LOW || given.has(station)
    return isDue && load + task.weight <= DEPTH ? station : null
  }

  #engage(extra: boolean): Station | null {
    const hand = this.#made()
    if (!hand) return null
    const station: Station = { hand, extra, tasks: [] }
    hand.addEventListener('message', ({ data: { id, answer } }) => {
      const task = station.tasks.find((one) => one.order.id === id)
      if (task) this.#done(station, task, answer)
    })
    hand.addEventListener('error', () => {
      const [broken] = station.tasks
      this.#dismiss(station)
      broken?.settle({ kind: 'fault', name: 'worker' })
      this.#hand()
    })
    this.#stations.push(station)
    return station
  }

  /** null where the browser makes no worker (any more). */
  #made(): Hand | null {
    try {
      return this.#make()
    } catch {
      return null
    }
  }

  #done(station: Station, task: Task, outcome: Outcome): void {
    station.tasks.splice(station.tasks.indexOf(task), 1)
    if (station.extra && station.tasks.length === 0) this.#dismiss(station)
    task.settle(outcome)
    this.#hand()
  }

  /** Ends a worker. What waited in it behind its first job is given to others, in its order. */
  #dismiss(station: Station): void {
    const index = this.#stations.indexOf(station)
    if (index < 0) return
    this.#stations.splice(index, 1)
    station.hand.terminate()
    this.#isRefused = false
    const [, ...behind] = station.tasks.splice(0)
    this.#waiting.unshift(...behind.filter((one) => !one.abandoned))
  }

  #abort(task: Task): void {
    const waiting = this.#waiting.indexOf(task)
    if (waiting >= 0) this.#waiting.splice(waiting, 1)
    const station = this.#stations.find((one) => one.tasks.includes(task))
    if (station?.tasks[0] === task) this.#dismiss(station)
    task.abandon()
    this.#hand()
  }

  #watch(): void {
    if (this.#ticking !== null) return
    this.#ticked = this.#now()
    this.#ticking = setInterval(() => this.#tick(), TICK)
  }

  /** A computer that slept has not worked: what one tick counts is at most half of what a job may take. */
  #tick(): void {
    const since = this.#now() - this.#ticked
    this.#ticked = this.#now()
    for (const station of [...this.#stations]) {
      const [task] = station.tasks
      if (!task || task.seconds === null) continue
      const limit = task.seconds * 1000
      task.spent += Math.min(since, limit / 2)
      if (task.spent < limit) continue
      this.#dismiss(station)
      task.settle({ kind: 'late', seconds: task.seconds })
    }
    this.#hand()
  }

  /** Nothing to do: the clock stands, and after a while the workers are ended. */
  #rest(): void {
    if (this.#ticking !== null) clearInterval(this.#ticking)
    this.#ticking = null
    if (this.#ending !== null || this.#stations.length === 0) return
    this.#ending = setTimeout(() => {
      this.#ending = null
      this.#isRefused = false
      for (const station of this.#stations.splice(0)) station.hand.terminate()
    }, this.#idle)
  }
}
