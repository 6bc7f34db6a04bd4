/** What people did last, and how each of it is taken back. */
const MOST = 50

interface Step {
  readonly words: string
  readonly back: () => Promise<boolean>
}

export class UndoSteps {
  #steps = $state.raw<readonly Step[]>([])

  /** What would be taken back; null where there is nothing. */
  get last(): string | null {
    return this.#steps[this.#steps.length - 1]?.words ?? null
  }

  /** `back` takes it back; false where it could not. */
  add(words: string, back: () => Promise<boolean>): void {
    this.#steps = [...this.#steps.slice(1 - MOST), { words, back }]
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
