/** Requests of one transaction that are waited for together. */
export class Requests {
  #open: Promise<unknown>[] = []

  /** Where one fails the transaction ends, and the others fail with it: that is said once, by `settle`. */
  add(request: Promise<unknown>): void {
    request.catch(() => undefined)
    this.#open.push(request)
  }

  async settle(): Promise<void> {
    await Promise.all(this.#open.splice(0))
  }
}
