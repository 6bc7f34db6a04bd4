/** Sets of numbers joined step by step (union–find): which identities hang together. */
export class Groups {
  readonly #parent: number[]

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index)
  }

  /** The number that stands for the group of `one`. */
  of(one: number): number {
    let root = one
    for (let next = this.#parent[root]; next !== undefined && next !== root; next = this.#parent[root]) root = next
    this.#parent[one] = root
    return root
  }

  join(one: number, other: number): void {
    this.#parent[this.of(one)] = this.of(other)
  }
}
