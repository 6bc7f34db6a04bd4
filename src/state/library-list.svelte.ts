/** The library as a list: searched, filtered, sorted and cut into pages. */
import { STANDINGS, type Standing } from '../engine/findings/standing'
import { zh } from '../wording/zh'
import { zhLibrary } from '../wording/zh/library'
import { localDay } from './clock'
import { HANDLINGS, type Handling, type LibraryEntry, type LibraryState } from './library.svelte'
import { MOST_ON_PAPER } from './on-paper'

export type Column =
  | 'organ'
  | 'year'
  | 'kind'
  | 'name'
  | 'draft'
  | 'reading'
  | 'standing'
  | 'errors'
  | 'warnings'
  | 'problem'
  | 'handling'
  | 'received'
  | 'carriedIn'
  | 'processed'
  | 'carriedOut'
  | 'addedAt'

export const COLUMNS: readonly Column[] = [
  'organ',
  'year',
  'kind',
  'name',
  'draft',
  'reading',
  'standing',
  'errors',
  'warnings',
  'problem',
  'handling',
  'received',
  'carriedIn',
  'processed',
  'carriedOut',
  'addedAt'
]

export const NUMBER_COLUMNS: ReadonlySet<Column> = new Set<Column>(['received', 'carriedIn', 'processed', 'carriedOut'])

/** What a filter says where it lets everything through, and where it asks for reports that lack the answer. */
export const ANY = ''
export const NONE = 'none'

const PAGE = 50
/** Rows of a page drawn at a time: fifty at once hold an old machine up. */
const STEP = 15

/** 甲镇人民政府（2025）, or the file's name where nobody is named. */
export function nameOf(entry: Pick<LibraryEntry, 'organ' | 'year' | 'name'>): string {
  const name = entry.organ ?? entry.name ?? zh.words.unknownOrgan
  return entry.year === null ? name : `${name} ${entry.year}`
}

/** The file without its folders; a file that was pasted has no name. */
export function fileWords({ name }: Pick<LibraryEntry, 'name'>): string {
  return name === null ? zhLibrary.pasted : name.slice(name.lastIndexOf('/') + 1)
}

/** 乡镇 stands apart from other governments, as offices speak of them. */
export function kindName({ organKind, organLevel }: LibraryEntry): string {
  if (organKind === null) return zhLibrary.noKind
  return organKind === 'government' && organLevel === 'township' ? zh.words.township : zh.words.organKind[organKind]
}

export function readingWords(entry: LibraryEntry): string {
  const words = zhLibrary
  const name = (table: string) => zh.words.table[table as keyof typeof zh.words.table]
  if (entry.standing === 'unreadable') return words.reading.none
  if (entry.gaps.length > 0) return words.gaps(entry.gaps.map((gap) => words.gap(name(gap.table), gap.rows, gap.whole)).join(words.join))
  if (entry.scope === 'report') return words.reading.all
  return entry.tables.length > 0 ? words.reading.only(entry.tables.map(name).join(words.join)) : words.reading.prose
}

export function problemWords(entry: LibraryEntry): string {
  const words = problemOrState(entry)
  return entry.setAside > 0 ? zhLibrary.setAside(words, entry.setAside) : words
}

function problemOrState(entry: LibraryEntry): string {
  if (entry.problem) return entry.problem.message
  if (entry.allZero) return zhLibrary.allZero
  return entry.tally.info > 0 ? zhLibrary.suggestions(zh.words.state[entry.standing], entry.tally.info) : zh.words.state[entry.standing]
}

/** The day a report came in, where the reader is: `1月12日`. */
export function dayWords(time: string): string {
  const [, month, day] = localDay(time).split('-')
  return zhLibrary.day(Number(month), Number(day))
}

export function handlingOf(entry: LibraryEntry): Handling {
  return entry.handling?.handling ?? 'pending'
}

let [lastTime, lastMilliseconds] = ['', NaN]

/** Reports of one batch have one time: it is read once. */
function millisecondsOf(time: string): number {
  if (time !== lastTime) [lastTime, lastMilliseconds] = [time, Date.parse(time)]
  return lastMilliseconds
}

const SORT_KEYS: Readonly<Record<Column, (entry: LibraryEntry) => string | number | null>> = {
  organ: (entry) => entry.organ,
  year: (entry) => entry.year,
  kind: kindName,
  name: (entry) => entry.name,
  draft: (entry) => entry.draft,
  reading: readingWords,
  standing: (entry) => STANDINGS.indexOf(entry.standing),
  errors: (entry) => entry.tally.error,
  warnings: (entry) => entry.tally.warning,
  problem: problemWords,
  handling: (entry) => HANDLINGS.indexOf(handlingOf(entry)),
  received: (entry) => entry.figures.received,
  carriedIn: (entry) => entry.figures.carriedIn,
  processed: (entry) => entry.figures.processed,
  carriedOut: (entry) => entry.figures.carriedOut,
  addedAt: (entry) => millisecondsOf(entry.addedAt)
}

const collator = new Intl.Collator('zh-CN')

function compare(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other))
}

function counted<Key>(entries: readonly LibraryEntry[], keyOf: (entry: LibraryEntry) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const entry of entries) {
    const key = keyOf(entry)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** What the filters offer: years with the latest first, and kinds. */
interface Choices {
  readonly years: number[]
  readonly hasUnclaimedYear: boolean
  readonly kinds: string[]
}

function choicesIn(entries: readonly LibraryEntry[]): Choices {
  const years = new Set<number | null>()
  const kinds = new Set<string>()
  for (const entry of entries) {
    years.add(entry.year)
    kinds.add(kindName(entry))
  }
  const hasUnclaimedYear = years.delete(null)
  return { years: [...(years as Set<number>)].sort((one, other) => other - one), hasUnclaimedYear, kinds: [...kinds].sort(compare) }
}

export class LibraryList {
  #library: LibraryState
  #query = $state.raw('')
  #year = $state.raw(ANY)
  #kind = $state.raw(ANY)
  #handling = $state.raw(ANY)
  #standing = $state.raw<Standing | null>(null)
  #column = $state.raw<Column>('addedAt')
  #descending = $state.raw(true)
  #page = $state.raw(1)
  #drawn = $state.raw(STEP)
  #onPaper = $state.raw(false)

  #asked = $derived.by(() => this.#answering(this.#library.entries))
  #matches = $derived.by(() => this.#sorted(this.#standing === null ? this.#asked : this.#asked.filter((entry) => entry.standing === this.#standing)))
  #standings = $derived(counted(this.#asked, ({ standing }) => standing))
  #choices = $derived.by(() => choicesIn(this.#library.entries))

  constructor(library: LibraryState) {
    this.#library = library
  }

  get query(): string {
    return this.#query
  }
  set query(query: string) {
    this.#query = query
    this.#turnTo(1)
  }
  get year(): string {
    return this.#year
  }
  set year(year: string) {
    this.#year = year
    this.#turnTo(1)
  }
  get kind(): string {
    return this.#kind
  }
  set kind(kind: string) {
    this.#kind = kind
    this.#turnTo(1)
  }
  get handling(): string {
    return this.#handling
  }
  set handling(handling: string) {
    this.#handling = handling
    this.#turnTo(1)
  }
  get standing(): Standing | null {
    return this.#standing
  }
  get column(): Column {
    return this.#column
  }
  get descending(): boolean {
    return this.#descending
  }
  get filtered(): boolean {
    return this.#standing !== null || this.#isAsked
  }

  /** Reports that pass every filter, sorted. */
  get matches(): readonly LibraryEntry[] {
    return this.#matches
  }
  get pages(): number {
    return Math.max(1, Math.ceil(this.#matches.length / this.#size))
  }
  /** From 1; stays within what is left after a removal. */
  get page(): number {
    return Math.min(this.#page, this.pages)
  }
  get rows(): readonly LibraryEntry[] {
    return this.#matches.slice((this.page - 1) * this.#size, this.page * this.#size)
  }
  /** The list is being printed: there is no time to draw it in steps. */
  set onPaper(onPaper: boolean) {
    this.#onPaper = onPaper
  }
  /** Rows of the page that are to be drawn by now. */
  get drawn(): readonly LibraryEntry[] {
    return this.#onPaper ? this.rows : this.rows.slice(0, this.#drawn)
  }
  get isDrawn(): boolean {
    return this.#onPaper || this.#drawn >= this.rows.length
  }

  /** Years in the library, the latest first. */
  get years(): number[] {
    return this.#choices.years
  }
  get hasUnclaimedYear(): boolean {
    return this.#choices.hasUnclaimedYear
  }
  get kinds(): string[] {
    return this.#choices.kinds
  }

  /** How many of the reports that pass the other filters stand so. */
  countOf(standing: Standing): number {
    return this.#standings.get(standing) ?? 0
  }
  get asked(): number {
    return this.#asked.length
  }

  toggleStanding(standing: Standing | null): void {
    this.#standing = this.#standing === standing ? null : standing
    this.#turnTo(1)
  }

  /** Sorts by the column; the same column again turns the order round. Counts and figures begin with the greatest. */
  sortBy(column: Column): void {
    this.#descending = this.#column === column ? !this.#descending : startsDescending(column)
    this.#column = column
    this.#turnTo(1)
  }

  turn(pages: number): void {
    this.#turnTo(Math.min(Math.max(1, this.page + pages), this.pages))
  }

  clearFilters(): void {
    this.#query = ANY
    this.#year = ANY
    this.#kind = ANY
    this.#handling = ANY
    this.#standing = null
    this.#turnTo(1)
  }

  drawMore(): void {
    this.#drawn += STEP
  }

  #turnTo(page: number): void {
    this.#page = page
    this.#drawn = STEP
  }

  get #size(): number {
    return this.#onPaper && this.#matches.length <= MOST_ON_PAPER ? MOST_ON_PAPER : PAGE
  }

  get #isAsked(): boolean {
    return [this.#query, this.#year, this.#kind, this.#handling].some((filter) => filter !== ANY)
  }

  /** Words are looked for only where some are asked for: a library may hold tens of thousands of reports, and grows while it is looked at. */
  #answering(entries: readonly LibraryEntry[]): readonly LibraryEntry[] {
    if (!this.#isAsked) return entries
    const query = this.#query.trim().toLowerCase()
    return entries.filter((entry) => {
      const year = this.#year === ANY || String(entry.year ?? NONE) === this.#year
      const kind = this.#kind === ANY || kindName(entry) === this.#kind
      const handling = this.#handling === ANY || handlingOf(entry) === this.#handling
      const words = () => [entry.organ, entry.name, entry.title, problemWords(entry)]
      return year && kind && handling && (query === '' || words().some((text) => text?.toLowerCase().includes(query)))
    })
  }

  #sorted(entries: readonly LibraryEntry[]): LibraryEntry[] {
    const keyOf = SORT_KEYS[this.#column]
    const sign = this.#descending ? -1 : 1
    const keyed = entries.map((entry) => ({ entry, key: keyOf(entry) }))
    // What is not known stands last in either order. Files of one batch came at one time and keep their order, so that the list stands still while it grows.
    keyed.sort(({ entry: one, key: left }, { entry: other, key: right }) => {
      if (left === null || right === null) return Number(left === null) - Number(right === null) || one.sequence - other.sequence
      return sign * compare(left, right) || one.sequence - other.sequence
    })
    return keyed.map(({ entry }) => entry)
  }
}

function startsDescending(column: Column): boolean {
  return NUMBER_COLUMNS.has(column) || ['year', 'draft', 'standing', 'errors', 'warnings', 'addedAt'].includes(column)
}
