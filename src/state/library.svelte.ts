/** The library as the page sees it: what is kept, what people decided, and whether anything can be kept at all. */
import type { CheckResult, OrganKind, OrganLevel, Source } from '../engine/contract'
import type * as library from '../library'
import { undecided, withHandling, withLastYear, withOverrides, withoutWaiver, withUnit, withWaiver } from '../library/annotations'
import type { Database } from '../library/database'
import type { Digest } from '../library/entry'
import { claimOf } from '../library/drafts'
import type { Neighbors, News } from '../library/neighbors'
import type { Held, OpenedReport, Removed } from '../library/reports'
import type { Decision, Entry, Handling, HandlingStep, LastYearChoice, Overrides, Waiver } from '../library/schema'
import type { SettingKey } from '../library/settings'
import { troubleOf, type Trouble } from '../library/trouble'
import { computerClock, type Clock } from './clock'
import { LibraryRows, remembered, type Belonging } from './library-rows'

export { HANDLINGS, type Handling, type HandlingStep, type LastYearChoice, type Overrides, type Waiver } from '../library/schema'
export type { Trouble } from '../library/trouble'
export type { OpenedReport } from '../library/reports'

export const ORGAN_KINDS: readonly OrganKind[] = ['government', 'office', 'department', 'subdistrict', 'committee', 'other']
export const ORGAN_LEVELS: readonly OrganLevel[] = ['national', 'province', 'prefecture', 'county', 'township']

/** One report in the list. `organ`, `organKind` and `year` are what counts: a person's correction, else what was read. */
export interface LibraryEntry extends Entry {
  readonly overrides: Overrides
  /** The unit of the roster that a person gave it to; null: none of them; undefined: nobody decided. */
  readonly unit: string | null | undefined
  /** The unit of the roster whose report it is, by a person's word or for certain by its title; null otherwise. */
  readonly belongsTo: string | null
  /** A person's choice of last year's report; empty where nobody chose. */
  readonly lastYear: LastYearChoice
  /** null where organ or year is unknown: nobody has claimed the report yet. */
  readonly draft: number | null
  /** The last draft of its organ and year; an unclaimed report is its own. */
  readonly latest: boolean
  /** null: nobody decided yet. */
  readonly handling: HandlingStep | null
  /** All that people decided so, oldest first. */
  readonly history: readonly HandlingStep[]
  /** false: only in this window, gone when it closes. */
  readonly stored: boolean
  readonly waivers: readonly Waiver[]
  /** How many findings people set aside, one by one or by their rule; what a mode leaves out is not among them. */
  readonly setAside: number
}

/** A row as a mode, a profile and waivers let it be seen. */
export type View = (entry: LibraryEntry) => LibraryEntry

/** What people decide about whose report it is; null leaves what was read. */
export interface Claim {
  readonly organ: string
  readonly organKind: OrganKind | null
  readonly organLevel: OrganLevel | null
  readonly year: number | null
  /** ISO date of publication, empty for none; left out where it is not spoken of. */
  readonly publishedOn?: string
}

/** What became of a report that was to be kept. */
export interface Kept {
  /** null for a text that is no report. */
  readonly id: string | null
  /** The same content had come before, at `addedAt`. */
  readonly same: boolean
  readonly draft: number | null
  /** ISO time at which this content first came. */
  readonly addedAt: string | null
  /** It survives the closing of the page. */
  readonly stored: boolean
  /** Why it was not stored, where it should have been. */
  readonly trouble: Trouble | null
}

/** A report that lives in this window only. */
interface Loose extends Held {
  readonly source: Source
  readonly result: CheckResult
}

type TakenOut = { readonly stored: Removed } | { readonly loose: Loose }

/** What reads and writes, and where: it comes behind the first screen, which needs none of it. */
interface Shelves extends Omit<typeof library, 'Database'> {
  readonly database: Database
}

/** Milliseconds between two lists while a batch adds to it. */
const PACE = 1000

export class LibraryState {
  #database: Database | null
  #clock: Clock
  #neighbors: Neighbors | null = null
  #opened: Promise<void> | null = null

  #status = $state.raw<'opening' | 'ready' | 'blocked'>('opening')
  #trouble = $state.raw<Trouble | null>(null)
  #saving = $state.raw(true)
  #entries = $state.raw<readonly LibraryEntry[]>([])
  #view = $state.raw<View | null>(null)
  #taken = $state.raw<readonly TakenOut[]>([])
  /** By id, in order of arrival. */
  #held: ReadonlyMap<string, Held> = new Map()
  readonly #rows = new LibraryRows()
  #loose: readonly Loose[] = []
  #unitOf: ((all: readonly Held[]) => Belonging) | null = null
  #listeners: readonly ((news: News) => void)[] = []
  #publishing: ReturnType<typeof setTimeout> | null = null
  /** Milliseconds, as the browser counts them. */
  #published = -Infinity

  #seen = $derived(this.#view ? this.#entries.map(this.#view) : this.#entries)
  #byId = $derived(new Map(this.#seen.map((entry) => [entry.id, entry])))

  constructor(database: Database | null = null, clock: Clock = computerClock) {
    this.#database = database
    this.#clock = clock
  }

  /** `blocked`: nothing can be kept; reports live in this window only. */
  get status(): 'opening' | 'ready' | 'blocked' {
    return this.#status
  }

  /** What went wrong last; null while all is well. */
  get trouble(): Trouble | null {
    return this.#trouble
  }

  /** In order of arrival, counted as the view has them. */
  get entries(): readonly LibraryEntry[] {
    return this.#seen
  }

  /** Sets how rows are seen from now on: the same row looks the same until this is called again. */
  look(view: View): void {
    this.#view = remembered(view)
  }

  /** `heard` is called when the settings may have changed in another window, and when all was cleared. */
  listen(heard: (news: News) => void): void {
    this.#listeners = [...this.#listeners, heard]
  }

  /** Sets how it is told whose a report is; `unitOf` is asked for all reports whenever one of them changed. */
  async belong(unitOf: (all: readonly Held[]) => Belonging): Promise<void> {
    this.#unitOf = unitOf
    await this.#prepare()
    this.#publish()
  }

  /** false: 本次不保存, what is checked from now on is not stored. */
  get saving(): boolean {
    return this.#saving
  }

  set saving(saving: boolean) {
    this.#saving = saving
  }

  /** What `undo` would bring back; null where there is nothing. */
  get removed(): { organ: string | null; year: number | null; name: string | null } | null {
    const last = this.#taken[this.#taken.length - 1]
    if (!last) return null
    const held = 'stored' in last ? last.stored : last.loose
    return { ...claimOf(held), name: held.entry.name }
  }

  /** Tries whether the browser keeps what it is given, and reads the list. Called once, when the page starts. */
  start(): Promise<void> {
    this.#opened ??= this.#open()
    return this.#opened
  }

  /** Leaves the database and the other windows alone from now on. */
  async stop(): Promise<void> {
    this.#neighbors?.leave()
    await this.#database?.close()
  }

  entry(id: string): LibraryEntry | undefined {
    return this.#byId.get(id)
  }

  /**
   * Keeps a checked report: in the database, or in this window where nothing is to be or can be stored. The same content is kept once.
   * A text that is no report at all is not kept. Never rejects.
   */
  async keep(result: CheckResult, source: Source): Promise<Kept> {
    await this.start()
    const nowhere: Kept = { id: null, same: false, draft: null, addedAt: null, stored: false, trouble: null }
    if (result.scope === 'none') return nowhere
    // What people decided of a draft that a batch has just brought goes on with this one.
    this.#catchUp()
    const shelves = await this.#shelves().catch(() => null)
    if (!shelves) return { ...nowhere, trouble: 'failed' }
    const loose = this.#loose.find((one) => one.entry.hash === result.source.hash && shelves.sameContent(one.source, source))
    if (loose) return this.#kept(loose.entry.id, true, null)
    if (!this.#saving || this.#status === 'blocked') {
      const twin = await this.#storedTwin(shelves, result, source)
      return twin === null ? this.#kept(this.#holdLoose(shelves, result, source), false, this.#saving ? this.#trouble : null) : this.#kept(twin, true, null)
    }
    const keeping = await this.#gate(
      ({ keepReport, database }) => keepReport(database, result, source, this.#clock.now(), this.#draftBefore(shelves.digest(result))),
      (kept) => this.#hold(kept)
    )
    if (!keeping.ok) return this.#kept(this.#holdLoose(shelves, result, source), false, keeping.trouble)
    return this.#kept(keeping.value.entry.id, keeping.value.same, null)
  }

  /** A report with its source and result; null where it is gone or cannot be read. */
  async open(id: string): Promise<OpenedReport | null> {
    await this.start()
    const loose = this.#loose.find((one) => one.entry.id === id)
    if (loose) return loose
    if (this.#status === 'blocked') return null
    try {
      const { readReport, database } = await this.#shelves()
      return await readReport(database, id)
    } catch (thrown) {
      this.#trouble = troubleOf(thrown)
      return null
    }
  }

  /** The results of several reports in the order asked for, for what goes through many; null where one is gone or cannot be read. Never rejects. */
  async results(ids: readonly string[]): Promise<(CheckResult | null)[]> {
    await this.start()
    const loose = new Map(this.#loose.map(({ entry, result }) => [entry.id, result]))
    const stored = ids.filter((id) => !loose.has(id))
    if (stored.length === 0 || this.#status === 'blocked') return ids.map((id) => loose.get(id) ?? null)
    try {
      const { readResults, database } = await this.#shelves()
      const read = new Map((await readResults(database, stored)).map((result, index) => [stored[index] ?? '', result]))
      return ids.map((id) => loose.get(id) ?? read.get(id) ?? null)
    } catch (thrown) {
      this.#trouble = troubleOf(thrown)
      return ids.map((id) => loose.get(id) ?? null)
    }
  }

  /** What an earlier engine or catalogue found in a stored report; null where one version alone has judged it. */
  async earlier(id: string): Promise<CheckResult | null> {
    await this.start()
    if (this.#status === 'blocked' || !this.#held.has(id)) return null
    try {
      const { readEarlier, database } = await this.#shelves()
      return await readEarlier(database, id)
    } catch (thrown) {
      this.#trouble = troubleOf(thrown)
      return null
    }
  }

  /** Puts another result of the same source in place of the one that was kept. */
  async renew({ entry, source }: OpenedReport, result: CheckResult): Promise<void> {
    if (this.#loose.some((one) => one.entry.id === entry.id)) {
      const { digest, settled } = await this.#shelves()
      this.#loose = this.#loose.map((one) =>
        one.entry.id === entry.id ? { ...one, result, entry: { ...one.entry, ...digest(result) }, decision: settled(one.decision, result) } : one
      )
      this.#publish()
      return
    }
    await this.#gate(
      ({ keepReport, database }) => keepReport(database, result, source, entry.addedAt),
      (kept) => this.#hold(kept)
    )
  }

  async remove(id: string): Promise<void> {
    const loose = this.#loose.find((one) => one.entry.id === id)
    if (loose) {
      this.#loose = this.#loose.filter((one) => one !== loose)
      this.#taken = [...this.#taken, { loose }]
      this.#publish()
      return
    }
    await this.#gate(
      ({ removeReport, database }) => removeReport(database, id),
      (removed) => {
        this.#held = without(this.#held, id)
        if (removed) this.#taken = [...this.#taken, { stored: removed }]
      }
    )
  }

  /** Brings back what was removed last, with its decisions and its place among the drafts. */
  async undo(): Promise<void> {
    const last = this.#taken[this.#taken.length - 1]
    if (!last) return
    if ('loose' in last) {
      this.#loose = [...this.#loose, last.loose].sort((one, other) => one.entry.sequence - other.entry.sequence)
      this.#publish()
    } else {
      const restoring = await this.#gate(
        ({ restoreReport, database }) => restoreReport(database, last.stored),
        () => this.#hold({ entry: last.stored.entry, decision: last.stored.decision })
      )
      if (!restoring.ok) return
    }
    this.#taken = this.#taken.filter((one) => one !== last)
  }

  /** Forgets what was removed; it cannot be brought back any more. */
  dismiss(): void {
    this.#taken = []
  }

  /** Sets what people decided; `on` is an ISO date, today where left out. */
  async decide(id: string, handling: Handling, on: string = this.#clock.today()): Promise<void> {
    await this.#annotate(id, (decision) => withHandling(decision, handling, on))
  }

  /** Says whose report it is and for which year; what agrees with what was read, or is left empty, is no correction. */
  async claim(id: string, { organ, organKind, organLevel, year, ...claim }: Claim): Promise<void> {
    const read = this.#held.get(id) ?? this.#loose.find((one) => one.entry.id === id)
    if (!read) return
    // A report judged anew under a correction says the corrected kind itself.
    const given = read.decision.overrides
    const overrides: Overrides = {}
    const name = organ.trim()
    if (name !== '' && name !== read.entry.organ) overrides.organ = name
    if (organKind !== null && (organKind !== read.entry.organKind || organKind === given.organKind)) overrides.organKind = organKind
    if (organLevel !== null && (organLevel !== read.entry.organLevel || organLevel === given.organLevel)) overrides.organLevel = organLevel
    if (year !== null && Number.isInteger(year) && year !== read.entry.year) overrides.year = year
    const publishedOn = claim.publishedOn ?? given.publishedOn
    if (publishedOn) overrides.publishedOn = publishedOn
    await this.correct(id, overrides)
  }

  /** Puts a person's organ, kind and year beside what was read, in place of earlier corrections. */
  async correct(id: string, overrides: Overrides): Promise<void> {
    await this.#annotate(id, (decision) => withOverrides(decision, overrides))
  }

  /** Gives a report to a unit of the roster; null: it belongs to none of them; undefined: nobody decided. */
  async assign(id: string, unit: string | null | undefined): Promise<void> {
    await this.#annotate(id, (decision) => withUnit(decision, unit))
  }

  /** Says which report of the year before a report is to be held against. */
  async chooseLastYear(id: string, choice: LastYearChoice): Promise<void> {
    await this.#annotate(id, (decision) => withLastYear(decision, choice))
  }

  /** Sets one finding of a report aside. */
  async waive(id: string, waiver: Waiver): Promise<void> {
    await this.#annotate(id, (decision) => withWaiver(decision, waiver))
  }

  /** The finding counts again. */
  async takeBack(id: string, waiver: string): Promise<void> {
    await this.#annotate(id, (decision) => withoutWaiver(decision, waiver))
  }

  /** An id that nothing else in the library has. */
  async newId(): Promise<string> {
    return (await this.#shelves()).newId()
  }

  /** What belongs to the person: nothing where the browser keeps nothing. */
  async settings(): Promise<Partial<Record<SettingKey, string>>> {
    await this.start()
    if (this.#status === 'blocked') return {}
    try {
      const { readSettings, database } = await this.#shelves()
      return await readSettings(database)
    } catch (thrown) {
      this.#trouble = troubleOf(thrown)
      return {}
    }
  }

  /** Keeps a setting. False where it holds for this window only: 本次不保存, or a browser that keeps nothing. */
  async keepSetting(key: SettingKey, value: string): Promise<boolean> {
    if (!this.#saving || this.#status === 'blocked') return false
    const keeping = await this.#gate(
      ({ writeSetting, database }) => writeSetting(database, key, value),
      () => undefined
    )
    return keeping.ok
  }

  /** Reports that are gone when this window closes, though nobody wanted that: the browser keeps nothing, or has no room. */
  get isUnkept(): boolean {
    return this.#saving && this.#loose.length > 0
  }

  /** Reports on the shelves, as the database has them. */
  get held(): readonly Held[] {
    return [...this.#held.values()]
  }

  /** Tells whose report it is by the roster, as the roster stands; null where that is not certain. */
  get unitOf(): (held: Held) => string | null {
    return this.#unitOf?.(this.#all) ?? (() => null)
  }

  /** Takes over rows that a batch has written to the shelves. The list shows them within `PACE`: making it anew with each would cost as much as reading them. */
  shelve(rows: readonly Held[]): void {
    this.#hold(...rows)
    const wait = this.#published + PACE - performance.now()
    if (wait <= 0) this.#publish()
    else this.#publishing ??= setTimeout(() => this.#publish(), wait)
  }

  /** Tells the other windows of what `shelve` took over: once for all of a batch, since they read the whole list anew. */
  announce(): void {
    this.#catchUp()
    this.#neighbors?.tell('changed')
  }

  /**
   * Lends the shelves to work that concerns the library as a whole, such as a backup, with the reports of this window that are not on them; `database` is
   * null where nothing can be kept. Rejects as the work does.
   */
  async lend<T>(work: (shelves: Omit<Shelves, 'database'> & { database: Database | null }, loose: readonly Loose[]) => Promise<T>): Promise<T> {
    await this.start()
    const shelves = await this.#shelves()
    return work(this.#status === 'blocked' ? { ...shelves, database: null } : shelves, this.#loose)
  }

  /** Lends the shelves to work that writes as well. What stands on them afterwards, also where it broke off, is read and told to the other windows. */
  async overhaul<T>(work: (shelves: Shelves) => Promise<T>): Promise<T> {
    await this.start()
    try {
      return await work(await this.#shelves())
    } finally {
      await this.#reread()
      this.#neighbors?.tell('changed')
      this.#tell('changed')
    }
  }

  /** 清空本机记录: deletes the database with all reports. True where nothing is left. */
  async clear(): Promise<boolean> {
    try {
      await (await this.#shelves()).database.destroy()
    } catch (thrown) {
      this.#trouble = troubleOf(thrown)
      return false
    }
    this.#neighbors?.tell('cleared')
    this.#forget()
    this.#loose = []
    this.#publish()
    this.#tell('cleared')
    return true
  }

  async #shelves(): Promise<Shelves> {
    const { Database, ...shelves } = await import('../library')
    this.#database ??= new Database()
    return { ...shelves, database: this.#database }
  }

  async #open(): Promise<void> {
    try {
      const { database, listReports, meetNeighbors } = await this.#shelves()
      await this.#tryOut(database)
      this.#held = byId(await listReports(database))
      await this.#prepare()
      this.#neighbors = meetNeighbors(database.name, (news) => void this.#hear(news))
      this.#status = 'ready'
    } catch (thrown) {
      this.#trouble = troubleOf(thrown)
      this.#status = 'blocked'
    }
    this.#publish()
  }

  /** A full disk takes nothing more, but what is on it can still be read. */
  async #tryOut(database: Database): Promise<void> {
    try {
      await database.probe()
    } catch (thrown) {
      this.#trouble = troubleOf(thrown)
      if (this.#trouble !== 'full') throw thrown
    }
  }

  async #hear(news: News): Promise<void> {
    if (news === 'cleared') {
      this.#forget()
      this.#publish()
    } else await this.#reread()
    this.#tell(news)
  }

  #tell(news: News): void {
    for (const heard of this.#listeners) heard(news)
  }

  #forget(): void {
    this.#held = new Map()
    this.#taken = []
  }

  async #reread(): Promise<void> {
    try {
      const { listReports, database } = await this.#shelves()
      this.#held = byId(await listReports(database))
      await this.#prepare()
      this.#publish()
    } catch (thrown) {
      this.#trouble = troubleOf(thrown)
    }
  }

  /** Every change of the database goes through here: it is written, taken over into the list, and told to the other windows. */
  async #gate<T>(change: (shelves: Shelves) => Promise<T>, takeOver: (value: T) => void): Promise<{ ok: true; value: T } | { ok: false; trouble: Trouble }> {
    try {
      const value = await change(await this.#shelves())
      this.#trouble = null
      takeOver(value)
      this.#publish()
      this.#neighbors?.tell('changed')
      return { ok: true, value }
    } catch (thrown) {
      const trouble = troubleOf(thrown)
      this.#trouble = trouble
      return { ok: false, trouble }
    }
  }

  async #annotate(id: string, change: (decision: Decision) => Decision): Promise<void> {
    if (this.#loose.some((one) => one.entry.id === id)) {
      this.#loose = this.#loose.map((one) => (one.entry.id === id ? { ...one, decision: change(one.decision) } : one))
      this.#publish()
    } else {
      await this.#gate(
        ({ annotate, database }) => annotate(database, id, change),
        (decision) => {
          const held = this.#held.get(id)
          this.#held = held && decision ? new Map(this.#held).set(id, { ...held, decision }) : without(this.#held, id)
        }
      )
    }
  }

  /** Puts stored reports into the list, or in the place of what the list had of them. */
  #hold(...reports: readonly Held[]): void {
    const held = new Map(this.#held)
    for (const { entry, decision } of reports) held.set(entry.id, { entry, decision })
    this.#held = inOrder(held)
  }

  async #storedTwin({ sameContent }: Shelves, result: CheckResult, source: Source): Promise<string | null> {
    for (const { entry } of [...this.#held.values()].filter((one) => one.entry.hash === result.source.hash)) {
      const kept = await this.open(entry.id)
      if (kept && sameContent(kept.source, source)) return entry.id
    }
    return null
  }

  #holdLoose({ newId, digest, inherited }: Shelves, result: CheckResult, source: Source): string {
    const id = newId()
    const sequence = Math.max(0, ...[...this.#held.values(), ...this.#loose].map((one) => one.entry.sequence)) + 1
    const before = this.#draftBefore(digest(result))
    const decision = before === undefined ? undefined : (this.#held.get(before) ?? this.#loose.find((one) => one.entry.id === before))?.decision
    const entry: Entry = { ...digest(result), id, sequence, addedAt: this.#clock.now() }
    this.#loose = [...this.#loose, { entry, decision: inherited(id, decision, result), source, result }]
    this.#publish()
    return id
  }

  /** The last draft of the same unit, or of the same organ where no unit is certain, and year, whose handling a new one goes on with. */
  #draftBefore(arriving: Digest): string | undefined {
    const { organ, year } = arriving
    const entry: Entry = { ...arriving, id: '', sequence: 0, addedAt: '' }
    const unit = this.#unitOf?.(this.#all)({ entry, decision: undecided('') }) ?? null
    if ((unit === null && organ === null) || year === null) return undefined
    return this.#entries.find((one) => one.latest && one.year === year && one.belongsTo === unit && (unit !== null || one.organ === organ))?.id
  }

  get #all(): readonly Held[] {
    return [...this.#held.values(), ...this.#loose]
  }

  #kept(id: string, same: boolean, trouble: Trouble | null): Kept {
    const entry = this.entry(id)
    return { id, same, draft: entry?.draft ?? null, addedAt: entry?.addedAt ?? null, stored: entry?.stored ?? false, trouble }
  }

  /** Makes many rows beforehand. What changes meanwhile is made by `#publish` itself. */
  #prepare(): Promise<void> {
    return this.#rows.prepare([...this.#held.values()], this.#loose, this.#unitOf?.(this.#all), this.#view)
  }

  /** Shows what `shelve` has taken over and the list has not yet. */
  #catchUp(): void {
    if (this.#publishing !== null) this.#publish()
  }

  #publish(): void {
    if (this.#publishing !== null) clearTimeout(this.#publishing)
    this.#publishing = null
    this.#published = performance.now()
    this.#entries = this.#rows.of([...this.#held.values()], this.#loose, this.#unitOf?.(this.#all))
  }
}

function byId(reports: readonly Held[]): ReadonlyMap<string, Held> {
  return new Map(reports.map((one) => [one.entry.id, one]))
}

function without(held: ReadonlyMap<string, Held>, id: string): ReadonlyMap<string, Held> {
  const others = new Map(held)
  others.delete(id)
  return others
}

/** In order of arrival; as it is where nothing came back between others. */
function inOrder(held: ReadonlyMap<string, Held>): ReadonlyMap<string, Held> {
  const reports = [...held.values()]
  const sorted = reports.every((one, index) => index === 0 || (reports[index - 1]?.entry.sequence ?? 0) <= one.entry.sequence)
  return sorted ? held : byId(reports.sort((one, other) => one.entry.sequence - other.entry.sequence))
}
