/** Choosing one report of the library: those that came last, and by its name any other. */
import { zhLibrary } from '../wording/zh/library'
import { zhSummary } from '../wording/zh/summary'
import { nameOf } from './library-list.svelte'
import type { LibraryEntry, LibraryState } from './library.svelte'

/** Nobody looks through more, and thousands hold the page up. */
const MOST = 100

function wordsOf(entry: LibraryEntry): string {
  return entry.draft === null ? nameOf(entry) : zhSummary.option(nameOf(entry), zhLibrary.draft(entry.draft))
}

export interface ReportOption {
  readonly id: string
  readonly words: string
}

export class ReportChoice {
  #library: LibraryState
  #chosen: () => string | null
  #query = $state.raw('')

  #found = $derived.by(() => {
    const query = this.#query.trim().toLowerCase()
    const newestFirst = [...this.#library.entries].reverse()
    return query === '' ? newestFirst : newestFirst.filter((entry) => [nameOf(entry), entry.name].some((name) => name?.toLowerCase().includes(query)))
  })
  #options = $derived.by((): readonly ReportOption[] => {
    const shown = this.#found.slice(0, MOST)
    const chosen = this.#chosen()
    const own = chosen === null || shown.some(({ id }) => id === chosen) ? undefined : this.#library.entry(chosen)
    return [...(own ? [own] : []), ...shown].map((entry) => ({ id: entry.id, words: wordsOf(entry) }))
  })

  /** `chosen`: the id of the report that is shown now. */
  constructor(library: LibraryState, chosen: () => string | null) {
    this.#library = library
    this.#chosen = chosen
  }

  get query(): string {
    return this.#query
  }
  set query(query: string) {
    this.#query = query
  }

  /** There are more reports than a list can show. */
  get isLong(): boolean {
    return this.#library.entries.length > MOST
  }

  /** The latest of those that are looked for, and the one that is shown now. */
  get options(): readonly ReportOption[] {
    return this.#options
  }

  /** Reports that are looked for. */
  get found(): number {
    return this.#found.length
  }

  /** The latest of them; null where there is none. */
  get first(): string | null {
    return this.#found[0]?.id ?? null
  }

  /** How many of them the list leaves out. */
  get left(): number {
    return Math.max(0, this.#found.length - MOST)
  }
}
