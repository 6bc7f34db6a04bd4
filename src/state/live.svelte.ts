/** What the one polite live region says. The same sentence twice is spoken twice. */
export class LiveState {
  #message = $state.raw('')
  #turn = false

  get message(): string {
    return this.#message
  }

  say(message: string): void {
    // A trailing blank makes the same words a change, or screen readers stay silent.
    this.#turn = !this.#turn
    this.#message = this.#turn ? message : `${message} `
  }
}
