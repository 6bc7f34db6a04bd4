/** Two drafts of one report on screen: which ones, and what differs. */
import type { CheckResult } from '../engine/contract'
import { zhVersions } from '../wording/zh/versions'
import { unitOf } from './by-problem'
import { dayWords } from './library-list.svelte'
import type { LibraryEntry, LibraryState } from './library.svelte'
import type { ProfileState } from './profile.svelte'
import { compareVersions, type Versions } from './versions'

/** The other drafts of the organ and year of a row, the latest first. */
export function draftsBeside(entries: readonly LibraryEntry[], entry: LibraryEntry): LibraryEntry[] {
  if (entry.draft === null) return []
  const unit = unitOf(entry)
  return entries
    .filter((one) => one.id !== entry.id && one.draft !== null && one.year === entry.year && (one.organ === entry.organ || unitOf(one) === unit))
    .reverse()
}

/** The draft that a row is compared with unless the reader chooses: the one before it, else the one after. */
export function draftBeside(entries: readonly LibraryEntry[], entry: LibraryEntry): LibraryEntry | undefined {
  const others = draftsBeside(entries, entry)
  return others.find((one) => one.sequence < entry.sequence) ?? others[others.length - 1]
}

/** `第 2 稿（Word，1月12日）`. */
export function draftWords({ draft, kind, addedAt }: LibraryEntry): string {
  return zhVersions.draft(draft ?? 1, zhVersions.kinds[kind] ?? zhVersions.otherKind, dayWords(addedAt))
}

interface Sides {
  readonly was: CheckResult
  readonly is: CheckResult
  /** The rows they came from. */
  readonly key: string
}

export class VersionsState {
  #library: LibraryState
  #profile: ProfileState
  #id = $state.raw<string | null>(null)
  #chosen = $state.raw<string | null>(null)
  #sides = $state.raw<Sides | null>(null)
  #missing = $state.raw(false)
  #asked = ''

  #one = $derived.by(() => (this.#id === null ? undefined : this.#library.entry(this.#id)))
  #other = $derived.by(() => {
    if (!this.#one) return undefined
    const others = draftsBeside(this.#library.entries, this.#one)
    return others.find((entry) => entry.id === this.#chosen) ?? draftBeside(this.#library.entries, this.#one)
  })
  #versions = $derived.by((): Versions | null => {
    const { earlier, later } = this
    const sides = this.#sides
    if (!sides || !earlier || !later || sides.key !== keyOf(earlier, later)) return null
    return compareVersions(this.#profile.seen(sides.was, earlier.waivers), this.#profile.seen(sides.is, later.waivers))
  })

  constructor(library: LibraryState, profile: ProfileState) {
    this.#library = library
    this.#profile = profile
  }

  /** The draft that came first of the two. */
  get earlier(): LibraryEntry | undefined {
    return this.#sorted[0]
  }
  get later(): LibraryEntry | undefined {
    return this.#sorted[1]
  }
  /** The draft that was asked about. */
  get one(): LibraryEntry | undefined {
    return this.#one
  }
  get other(): LibraryEntry | undefined {
    return this.#other
  }
  /** Drafts that it can be compared with. */
  get others(): readonly LibraryEntry[] {
    return this.#one ? draftsBeside(this.#library.entries, this.#one) : []
  }
  /** What differs; null until both are read. */
  get versions(): Versions | null {
    return this.#versions
  }
  /** Where the earlier draft was published, as its file says. */
  get url(): string | null {
    return this.#sides?.was.source.url ?? null
  }
  /** One of the two is gone or cannot be read. */
  get missing(): boolean {
    return this.#missing
  }

  /** Reads draft `id` and the one beside it; `other` where the reader chose. To be called again when the library has changed. */
  async look(id: string, other: string | null): Promise<void> {
    this.#id = id
    this.#chosen = other
    const { earlier, later } = this
    const key = earlier && later ? keyOf(earlier, later) : ''
    if (key === this.#asked) {
      if (!this.#one) this.#missing = true
      return
    }
    this.#asked = key
    this.#missing = !this.#one
    if (!earlier || !later) return
    const [was, is] = await this.#library.results([earlier.id, later.id])
    if (this.#asked !== key) return
    this.#sides = was && is ? { was, is, key } : null
    this.#missing = this.#sides === null
  }

  get #sorted(): LibraryEntry[] {
    const [one, other] = [this.#one, this.#other]
    return one && other ? [one, other].sort((left, right) => left.sequence - right.sequence) : []
  }
}

/** A draft that was judged anew is another one to read. */
function keyOf(earlier: LibraryEntry, later: LibraryEntry): string {
  return [earlier, later].map(({ id, engine, rules }) => `${id} ${engine} ${rules}`).join(' ')
}
