/** The reports that the page knows of: those on the shelves, those that live in this window only, and the rows that the list shows of all of them. */
import type { CheckResult, Source } from '../engine/contract'
import { undecided } from '../library/annotations'
import type { UnitOf } from '../library/drafts'
import type { Digest } from '../library/entry'
import type { Held } from '../library/reports'
import type { Decision, Entry } from '../library/schema'
import { LibraryRows, remembered, type LibraryEntry, type View } from './library-rows'

/** A report that lives in this window only. */
export interface Loose extends Held {
  readonly source: Source
  readonly result: CheckResult
}

/** Milliseconds between two lists while a batch adds to it. */
const PACE = 1000

/** Reports by id; null: it is gone. */
type Changes = Map<string, Held | null>

/** What is changed here is seen in the rows from the next `publish` on. */
export class HeldReports {
  /** By id, in order of arrival. Changed in its place: a batch adds to tens of thousands some hundreds at a time. */
  #stored = new Map<string, Held>()
  /** What changed since each reading of the shelves began that is under way. */
  readonly #readings = new Set<Changes>()
  /** Readings are numbered as they begin; that of the last one that was taken over. */
  #lastReading = 0
  #taken = 0
  #loose: readonly Loose[] = []
  #unitOf: ((all: readonly Held[]) => UnitOf) | null = null
  readonly #rows = new LibraryRows()
  #entries = $state.raw<readonly LibraryEntry[]>([])
  #view = $state.raw<View | null>(null)
  #publishing: ReturnType<typeof setTimeout> | null = null
  /** Milliseconds, as the browser counts them. */
  #published = -Infinity

  #seen = $derived(this.#view ? this.#entries.map(this.#view) : this.#entries)
  #byId = $derived(new Map(this.#seen.map((entry) => [entry.id, entry])))

  /** Rows in order of arrival, those on the shelves first, as the view has them. */
  get entries(): readonly LibraryEntry[] {
    return this.#seen
  }

  entry(id: string): LibraryEntry | undefined {
    return this.#byId.get(id)
  }

  /** Sets how rows are seen from now on. */
  look(view: View): void {
    this.#view = remembered(view)
  }

  /** Sets how it is told whose a report is. */
  async belong(unitOf: (all: readonly Held[]) => UnitOf): Promise<void> {
    this.#unitOf = unitOf
    await this.#prepare()
    this.publish()
  }

  /** Tells whose report it is, as the roster stands; null where that is not certain. */
  get unitOf(): UnitOf {
    return this.#unitOf?.(this.#all) ?? (() => null)
  }

  /** On the shelves, in order of arrival. */
  get stored(): readonly Held[] {
    return [...this.#stored.values()]
  }

  isStored(id: string): boolean {
    return this.#stored.has(id)
  }

  get loose(): readonly Loose[] {
    return this.#loose
  }

  looseOne(id: string): Loose | undefined {
    return this.#loose.find((one) => one.entry.id === id)
  }

  one(id: string): Held | undefined {
    return this.#stored.get(id) ?? this.looseOne(id)
  }

  /** The last draft of the same unit, or of the same organ where no unit is certain, and year, whose handling a new one goes on with. */
  draftBefore(arriving: Digest): string | undefined {
    const { organ, year } = arriving
    const entry: Entry = { ...arriving, id: '', sequence: 0, addedAt: '' }
    const unit = this.unitOf({ entry, decision: undecided('') })
    if ((unit === null && organ === null) || year === null) return undefined
    return this.#entries.find((one) => one.latest && one.year === year && one.belongsTo === unit && (unit !== null || one.organ === organ))?.id
  }

  /** The number of a report that comes last. */
  get nextSequence(): number {
    return this.#all.reduce((last, one) => Math.max(last, one.entry.sequence), 0) + 1
  }

  /**
   * Puts what is read in the place of all that stood on the shelves, and makes its rows beforehand. What this window changes while it is being read stays as
   * changed: the reading may not have seen it. A reading that ends behind a later one is let go.
   */
  async fill(read: () => Promise<readonly Held[]>): Promise<void> {
    const since: Changes = new Map()
    const reading = (this.#lastReading += 1)
    this.#readings.add(since)
    try {
      const stored = byId(await read())
      if (reading < this.#taken) return
      this.#taken = reading
      for (const [id, held] of since)
        if (held) stored.set(id, held)
        else stored.delete(id)
      this.#stored = inOrder(stored)
    } finally {
      this.#readings.delete(since)
    }
    await this.#prepare()
  }

  /** Puts stored reports into the list, or in the place of what the list had of them. */
  hold(...reports: readonly Held[]): void {
    for (const { entry, decision } of reports) this.#set(entry.id, { entry, decision })
    this.#stored = inOrder(this.#stored)
  }

  /** Takes over what was decided of a stored report; null: it is not there any more. */
  decide(id: string, decision: Decision | null): void {
    const held = this.#stored.get(id)
    if (held && decision) this.#set(id, { ...held, decision })
    else this.drop(id)
  }

  /** A stored report is gone. */
  drop(id: string): void {
    this.#set(id, null)
  }

  /** Nothing stands on the shelves any more, nor does what is being read. */
  empty(): void {
    this.#stored.clear()
    this.#lastReading += 1
    this.#taken = this.#lastReading
  }

  holdLoose(report: Loose): void {
    this.#loose = [...this.#loose, report].sort((one, other) => one.entry.sequence - other.entry.sequence)
  }

  changeLoose(id: string, change: (one: Loose) => Loose): void {
    this.#loose = this.#loose.map((one) => (one.entry.id === id ? change(one) : one))
  }

  dropLoose(id: string): void {
    this.#loose = this.#loose.filter((one) => one.entry.id !== id)
  }

  emptyLoose(): void {
    this.#loose = []
  }

  publish(): void {
    if (this.#publishing !== null) clearTimeout(this.#publishing)
    this.#publishing = null
    this.#published = performance.now()
    this.#entries = this.#rows.of(this.stored, this.#loose, this.#unitOf?.(this.#all))
  }

  /** Publishes within `PACE`: making the list anew with each part of a batch would cost as much as reading it. */
  publishSoon(): void {
    const wait = this.#published + PACE - performance.now()
    if (wait <= 0) this.publish()
    else this.#publishing ??= setTimeout(() => this.publish(), wait)
  }

  /** Shows at once what `publishSoon` would show later. */
  catchUp(): void {
    if (this.#publishing !== null) this.publish()
  }

  #set(id: string, held: Held | null): void {
    if (held) this.#stored.set(id, held)
    else this.#stored.delete(id)
    for (const since of this.#readings) since.set(id, held)
  }

  get #all(): readonly Held[] {
    return [...this.#stored.values(), ...this.#loose]
  }

  /** Makes many rows beforehand. What changes meanwhile is made by `publish` itself. */
  #prepare(): Promise<void> {
    return this.#rows.prepare(this.stored, this.#loose, this.#unitOf?.(this.#all), this.#view)
  }
}

function byId(reports: readonly Held[]): Map<string, Held> {
  return new Map(reports.map((one) => [one.entry.id, one]))
}

/** In order of arrival; as it is where nothing came back between others. */
function inOrder(held: Map<string, Held>): Map<string, Held> {
  const reports = [...held.values()]
  const sorted = reports.every((one, index) => index === 0 || (reports[index - 1]?.entry.sequence ?? 0) <= one.entry.sequence)
  return sorted ? held : byId(reports.sort((one, other) => one.entry.sequence - other.entry.sequence))
}
