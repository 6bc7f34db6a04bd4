/**
 * A channel between the two halves of pdf.js on one thread. What is sent is handed over; a `MessageChannel` would write it all out and read it in again,
 * every letter of it, which takes a tenth of the time of reading a PDF.
 */

type Heard = (event: { readonly data: unknown }) => void

/** Levels of a message whose lists the sender empties and fills anew: message, chunk, list. What these hold it gives away. */
const OWN_LEVELS = 3
/** Every so many messages the thread may turn to other work: a page that is read takes some hundred. */
const TURN = 16

/** Lists and plain records down to that level anew, what they hold as it is. */
function copied(value: unknown, levels: number): unknown {
  if (levels === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return levels === 1 ? value.slice() : value.map((one) => copied(one, levels - 1))
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copied(one, levels - 1)]))
}

/** One end of a channel; of a `MessagePort` it has what pdf.js asks of one. */
export class NearPort {
  readonly #bell: MessagePort
  readonly #heard = new Set<Heard>()
  #other: NearPort | null = null
  #waiting: unknown[] = []
  #sent = 0

  private constructor(bell: MessagePort) {
    this.#bell = bell
    // The other end rings when it lets the thread turn before it goes on.
    bell.onmessage = () => void (this.#other && this.#other.#deliver())
  }

  /** The two ends of one channel. */
  static pair(): readonly [NearPort, NearPort] {
    const { port1, port2 } = new MessageChannel()
    const [one, other] = [new NearPort(port1), new NearPort(port2)]
    one.#other = other
    other.#other = one
    return [one, other]
  }

  /** Heard at the other end: later, and in the order sent. */
  postMessage(message: unknown): void {
    if (this.#waiting.push(copied(message, OWN_LEVELS)) === 1) this.#next()
  }

  addEventListener(_kind: 'message', heard: Heard, options?: { readonly signal?: AbortSignal }): void {
    this.#heard.add(heard)
    options?.signal?.addEventListener('abort', () => this.#heard.delete(heard))
  }

  removeEventListener(_kind: 'message', heard: Heard): void {
    this.#heard.delete(heard)
  }

  /** Nothing is heard at either end from now on. */
  close(): void {
    if (this.#other) this.#other.#other = null
    this.#other = null
    this.#waiting = []
    this.#bell.close()
  }

  #next(): void {
    if (++this.#sent % TURN === 0) this.#bell.postMessage(null)
    else void Promise.resolve().then(() => this.#deliver())
  }

  #deliver(): void {
    if (this.#waiting.length === 0) return
    const data = this.#waiting.shift()
    if (this.#waiting.length > 0) this.#next()
    const other = this.#other
    if (other) for (const heard of [...other.#heard]) heard({ data })
  }
}
