/** The library as the page sees it: what is kept, what people decided, and whether anything can be kept at all. */
import type { CheckResult, OrganKind, OrganLevel, Source } from '../engine/contract'
import { overridesOf, withHandling, withLastYear, withOverrides, withoutWaiver, withUnit, withWaiver, type Claim } from '../library/annotations'
import type { Database } from '../library/database'
import { claimOf, type UnitOf } from '../library/drafts'
import type { News } from '../library/neighbors'
import type { Held, OpenedReport, Removed } from '../library/reports'
import type { Decision, Handling, LastYearChoice, Overrides, Waiver } from '../library/schema'
import type { SettingKey } from '../library/settings'
import type { Trouble } from '../library/trouble'
import { computerClock, type Clock } from './clock'
import { HeldReports, type Loose } from './held-reports.svelte'
import { Keeping, type Kept } from './keeping'
import type { LibraryEntry, View } from './library-rows'
import { ShelvesState, type Shelves } from './shelves.svelte'

export type { Claim } from '../library/annotations'
export { HANDLINGS, type Handling, type HandlingStep, type LastYearChoice, type Overrides, type Waiver } from '../library/schema'
export type { Trouble } from '../library/trouble'
export type { OpenedReport } from '../library/reports'
export type { Kept } from './keeping'
export type { LibraryEntry, View } from './library-rows'

export const ORGAN_KINDS: readonly OrganKind[] = ['government', 'office', 'department', 'subdistrict', 'committee', 'other']
export const ORGAN_LEVELS: readonly OrganLevel[] = ['national', 'province', 'prefecture', 'county', 'township']

type TakenOut = { readonly stored: Removed } | { readonly loose: Loose }

export class LibraryState {
  readonly #clock: Clock
  readonly #held = new HeldReports()
  readonly #shelves: ShelvesState
  readonly #keeping: Keeping
  #opened: Promise<void> | null = null
  #saving = $state.raw(true)
  #taken = $state.raw<readonly TakenOut[]>([])
  #listeners: readonly ((news: News) => void)[] = []

  constructor(database: Database | null = null, clock: Clock = computerClock) {
    this.#clock = clock
    this.#shelves = new ShelvesState(database, () => this.#held.publish())
    this.#keeping = new Keeping(this.#shelves, this.#held, clock, () => this.#saving)
  }

  /** `blocked`: nothing can be kept; reports live in this window only. */
  get status(): 'opening' | 'ready' | 'blocked' {
    return this.#shelves.status
  }

  /** What went wrong last; null while all is well. */
  get trouble(): Trouble | null {
    return this.#shelves.trouble
  }

  /** In order of arrival, counted as the view has them. */
  get entries(): readonly LibraryEntry[] {
    return this.#held.entries
  }

  /** Sets how rows are seen from now on: the same row looks the same until this is called again. */
  look(view: View): void {
    this.#held.look(view)
  }

  /** `heard` is called when the settings may have changed in another window, and when all was cleared. */
  listen(heard: (news: News) => void): void {
    this.#listeners = [...this.#listeners, heard]
  }

  /** Sets how it is told whose a report is; `unitOf` is asked for all reports whenever one of them changed. */
  belong(unitOf: (all: readonly Held[]) => UnitOf): Promise<void> {
    return this.#held.belong(unitOf)
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
  stop(): Promise<void> {
    return this.#shelves.close()
  }

  entry(id: string): LibraryEntry | undefined {
    return this.#held.entry(id)
  }

  /**
   * Keeps a checked report: in the database, or in this window where nothing is to be or can be stored. The same content is kept once.
   * A text that is no report at all is not kept. Never rejects.
   */
  async keep(result: CheckResult, source: Source): Promise<Kept> {
    await this.start()
    return this.#keeping.keep(result, source)
  }

  /** A report with its source and result; null where it is gone or cannot be read. */
  async open(id: string): Promise<OpenedReport | null> {
    await this.start()
    return this.#held.looseOne(id) ?? this.#shelves.read(({ readReport, database }) => readReport(database, id), null)
  }

  /** The results of several reports in the order asked for, for what goes through many; null where one is gone or cannot be read. Never rejects. */
  async results(ids: readonly string[]): Promise<(CheckResult | null)[]> {
    await this.start()
    const results = new Map<string, CheckResult | null>(this.#held.loose.map(({ entry, result }) => [entry.id, result]))
    const stored = ids.filter((id) => !results.has(id))
    if (stored.length > 0) {
      const read = await this.#shelves.read(({ readResults, database }) => readResults(database, stored), [])
      stored.forEach((id, index) => results.set(id, read[index] ?? null))
    }
    return ids.map((id) => results.get(id) ?? null)
  }

  /** What an earlier engine or catalogue found in a stored report; null where one version alone has judged it. */
  async earlier(id: string): Promise<CheckResult | null> {
    await this.start()
    return this.#held.isStored(id) ? this.#shelves.read(({ readEarlier, database }) => readEarlier(database, id), null) : null
  }

  /** Puts another result of the same source in place of the one that was kept. */
  async renew({ entry }: OpenedReport, result: CheckResult): Promise<void> {
    if (this.#held.looseOne(entry.id)) {
      const { digest, settled } = await this.#shelves.reach()
      this.#held.changeLoose(entry.id, (one) => ({ ...one, result, entry: { ...one.entry, ...digest(result) }, decision: settled(one.decision, result) }))
      this.#held.publish()
      return
    }
    const renewing = await this.#shelves.write(
      ({ renewReport, database }) => renewReport(database, entry.id, result),
      (held) => (held ? this.#held.hold(held) : this.#held.drop(entry.id))
    )
    if (renewing.ok && !renewing.value) this.#shelves.miss()
  }

  async remove(id: string): Promise<void> {
    const loose = this.#held.looseOne(id)
    if (loose) {
      this.#held.dropLoose(id)
      this.#taken = [...this.#taken, { loose }]
      this.#held.publish()
      return
    }
    await this.#shelves.write(
      ({ removeReport, database }) => removeReport(database, id),
      (removed) => {
        this.#held.drop(id)
        if (removed) this.#taken = [...this.#taken, { stored: removed }]
      }
    )
  }

  /** Brings back what was removed last, with its decisions and its place among the drafts. */
  async undo(): Promise<void> {
    const last = this.#taken[this.#taken.length - 1]
    if (!last) return
    if ('loose' in last) {
      this.#held.holdLoose(last.loose)
      this.#held.publish()
    } else {
      const restoring = await this.#shelves.write(
        ({ restoreReport, database }) => restoreReport(database, last.stored),
        () => this.#held.hold(last.stored)
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
  async claim(id: string, claim: Claim): Promise<void> {
    const held = this.#held.one(id)
    if (held) await this.correct(id, overridesOf(held, claim))
  }

  /** Puts a person's organ, kind and year beside what was read, in place of earlier corrections. */
  async correct(id: string, overrides: Overrides): Promise<void> {
    await this.#annotate(id, (decision) => withOverrides(decision, overrides))
  }

  /** Gives a report to a unit of the roster; null: it belongs to none of them; undefined: nobody decided. False where that was not kept. */
  assign(id: string, unit: string | null | undefined): Promise<boolean> {
    return this.#annotate(id, (decision) => withUnit(decision, unit))
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
    return (await this.#shelves.reach()).newId()
  }

  /** What belongs to the person: nothing where the browser keeps nothing. */
  async settings(): Promise<Partial<Record<SettingKey, string>>> {
    await this.start()
    return this.#shelves.read(({ readSettings, database }) => readSettings(database), {})
  }

  /** Keeps a setting. False where it holds for this window only: 本次不保存, or a browser that keeps nothing. */
  async keepSetting(key: SettingKey, value: string): Promise<boolean> {
    if (!this.#saving || this.status === 'blocked') return false
    const keeping = await this.#shelves.write(
      ({ writeSetting, database }) => writeSetting(database, key, value),
      () => undefined
    )
    return keeping.ok
  }

  /** Reports that are gone when this window closes, though nobody wanted that: the browser keeps nothing, or has no room. */
  get isUnkept(): boolean {
    return this.#saving && this.#held.loose.length > 0
  }

  /** Reports on the shelves, as the database has them. */
  get held(): readonly Held[] {
    return this.#held.stored
  }

  /** Tells whose report it is by the roster, as the roster stands; null where that is not certain. */
  get unitOf(): (held: Held) => string | null {
    return this.#held.unitOf
  }

  /** Takes over rows that a batch has written to the shelves. The list shows them soon, not each of them at once. */
  shelve(rows: readonly Held[]): void {
    this.#held.hold(...rows)
    this.#held.publishSoon()
  }

  /** Tells the other windows of what `shelve` took over: once for all of a batch, since they read the whole list anew. */
  announce(): void {
    this.#held.catchUp()
    this.#shelves.tell('changed')
  }

  /**
   * Lends the shelves to work that concerns the library as a whole, such as a backup, with the reports of this window that are not on them; `database` is
   * null where nothing can be kept. Rejects as the work does.
   */
  async lend<T>(work: (shelves: Omit<Shelves, 'database'> & { database: Database | null }, loose: readonly Loose[]) => Promise<T>): Promise<T> {
    await this.start()
    const shelves = await this.#shelves.reach()
    return work(this.status === 'blocked' ? { ...shelves, database: null } : shelves, this.#held.loose)
  }

  /** Lends the shelves to work that writes as well. What stands on them afterwards, also where it broke off, is read and told to the other windows. */
  async overhaul<T>(work: (shelves: Shelves) => Promise<T>): Promise<T> {
    await this.start()
    try {
      return await work(await this.#shelves.reach())
    } finally {
      await this.#reread()
      this.#shelves.tell('changed')
      this.#tell('changed')
    }
  }

  /** 清空本机记录: deletes the database with all reports. True where nothing is left. */
  async clear(): Promise<boolean> {
    const isCleared = await this.#shelves.attempt(({ database }) => database.destroy().then(() => true), false)
    if (!isCleared) return false
    this.#shelves.tell('cleared')
    this.#forget()
    this.#held.emptyLoose()
    this.#held.publish()
    this.#tell('cleared')
    return true
  }

  async #open(): Promise<void> {
    await this.#shelves.open(
      (shelves) => this.#fill(shelves),
      (news) => void this.#hear(news)
    )
    this.#held.publish()
  }

  async #fill({ listReports, database }: Shelves): Promise<void> {
    await this.#held.fill(() => listReports(database))
  }

  async #hear(news: News): Promise<void> {
    if (news === 'cleared') {
      this.#forget()
      this.#held.publish()
    } else await this.#reread()
    this.#tell(news)
  }

  #tell(news: News): void {
    for (const heard of this.#listeners) heard(news)
  }

  #forget(): void {
    this.#held.empty()
    this.#taken = []
  }

  async #reread(): Promise<void> {
    await this.#shelves.attempt(async (shelves) => {
      await this.#fill(shelves)
      this.#held.publish()
    }, undefined)
  }

  /** False where nothing was changed: the report is gone, or it could not be written. */
  async #annotate(id: string, change: (decision: Decision) => Decision): Promise<boolean> {
    if (this.#held.looseOne(id)) {
      this.#held.changeLoose(id, (one) => ({ ...one, decision: change(one.decision) }))
      this.#held.publish()
      return true
    }
    const writing = await this.#shelves.write(
      ({ annotate, database }) => annotate(database, id, change),
      (decision) => this.#held.decide(id, decision)
    )
    if (!writing.ok) return false
    if (!writing.value) this.#shelves.miss()
    return writing.value !== null
  }
}
