/** What people did last, and how each of it is taken back. */
const MOST = 50

interface Step {
  readonly words: string
  readonly back: () => Promise<boolean>
  readonly isClaim: boolean
}

export class UndoSteps {
  #steps = $state.raw<readonly Step[]>([])

  /** What would be taken back; null where there is nothing. */
  get last(): string | null {
    return this.#steps[this.#steps.length - 1]?.words ?? null
  }

  /** A report was given to a unit, or to none, and nothing was done since. */
  get lastIsClaim(): boolean {
    return this.#steps[this.#steps.length - 1]?.isClaim ?? false
  }

  /** `back` takes it back; false where it could not. */
  add(words: string, back: () => Promise<boolean>, isClaim = false): void {
    this.#steps = [...this.#steps.slice(1 - MOST), { words, back, isClaim }]
  }

  clear(): void {
    this.#steps = []
  }

  /** Takes back what was done last. Resolves with its words; null where nothing was taken back. */
  async undo(): Promise<string | null> {
    const last = this.#steps[this.#steps.length - 1]
    if (!last || !(await last.back())) return null
    this.#steps = this.#steps.filter((one) => one !== last)
    return last.words
  }
}
