/** Long work in short steps: the page answers between them. */

/** How long a step may take, in milliseconds: a page that is free for the rest of a frame answers at once. */
const STEP = 12

export class Pace {
  #since = performance.now()

  /** The step has lasted long enough. */
  get isDue(): boolean {
    return performance.now() - this.#since >= STEP
  }

  /** Lets the page answer, then begins the next step. Unlike timers, messages are not held back in a tab that nobody looks at. */
  async rest(): Promise<void> {
    const { port1, port2 } = new MessageChannel()
    await new Promise<void>((resolve) => {
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
    port1.close()
    this.#since = performance.now()
  }
}
