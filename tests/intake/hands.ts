/** Workers for tests in Node: the real worker's side beside its caller, and one whose answers a test gives. */
import { setMaxListeners } from 'node:events'
import type { Hand } from '../../src/workers/pool'
import type { Answer, Job, Order, Reply } from '../../src/workers/protocol'
import { serve, type Counter } from '../../src/workers/serve'

// Two dozen small files at work listen to one signal.
setMaxListeners(100)

type Heard = (event: MessageEvent<Reply>) => void

class Voices {
  #heard: Heard[] = []
  #broken: (() => void)[] = []

  addEventListener(kind: 'message' | 'error', heard: Heard | (() => void)): void {
    if (kind === 'message') this.#heard.push(heard as Heard)
    else this.#broken.push(heard as () => void)
  }

  say(reply: Reply): void {
    for (const heard of this.#heard) heard(new MessageEvent('message', { data: reply }))
  }

  breakDown(): void {
    for (const broken of this.#broken) broken()
  }
}

/** A worker that does what the shipped one does: what passes between it and the page is cloned. */
export class LocalHand extends Voices implements Hand {
  #ended = false
  #order: ((event: MessageEvent<readonly Order[]>) => void) | null = null

  constructor() {
    super()
    const counter: Counter = {
      postMessage: (reply, transfer) => {
        if (!this.#ended) this.say(structuredClone(reply, { transfer }))
      },
      addEventListener: (_kind, heard) => {
        this.#order = heard
      }
    }
    serve(counter)
  }

  postMessage(orders: readonly Order[]): void {
    this.#order?.(new MessageEvent('message', { data: structuredClone(orders) }))
  }

  terminate(): void {
    this.#ended = true
  }
}

/** A worker that answers when and what a test says. */
export class ScriptedHand extends Voices implements Hand {
  readonly orders: Order[] = []
  ended = false

  /** How many orders came with each message. */
  readonly messages: number[] = []

  postMessage(orders: readonly Order[]): void {
    this.messages.push(orders.length)
    this.orders.push(...orders)
  }

  terminate(): void {
    this.ended = true
  }

  answer(order: Order | undefined, answer: Answer): void {
    if (!order) throw new Error('no such order')
    this.say({ id: order.id, answer })
  }
}

/** A worker that answers at once, by a function of the job. */
export class QuickHand extends Voices implements Hand {
  #ended = false

  constructor(private readonly answerTo: (job: Job) => Answer | Promise<Answer>) {
    super()
  }

  postMessage(orders: readonly Order[]): void {
    for (const { id, job } of orders)
      void Promise.resolve(this.answerTo(job)).then((answer) => {
        if (!this.#ended) this.say({ id, answer: structuredClone(answer) })
      })
  }

  terminate(): void {
    this.#ended = true
  }
}
