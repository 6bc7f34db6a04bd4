/** 已收盖章件: scans of a batch, which nothing can be read from, registered with the units that they came from. Never without a person's word. */
import type { PastFile, RefusedFile } from './batch.svelte'
import type { RosterState, Stamp, Unit } from './roster.svelte'

/** A scan and the unit it is to be registered with; null while nobody chose. */
export interface Proposal {
  readonly file: RefusedFile
  readonly unit: Unit | null
  /** The file's name alone says so. */
  readonly certain: boolean
  /** A person leaves it in. */
  readonly taken: boolean
}

/** Pairs that one dialog shows, and units that a search lists. */
const MOST_PAIRS = 200
const MOST_FOUND = 8
/** Names read before the page has its turn again. */
const STRIDE = 200

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

export class StampingState {
  readonly #roster: RosterState
  #asking = $state.raw<'one' | 'all' | null>(null)
  #proposals = $state.raw<readonly Proposal[]>([])
  #further = $state.raw(0)
  #query = $state.raw('')
  /** By the very file that was put in: another one may come under the same name. */
  #registered = $state.raw<ReadonlyMap<RefusedFile, { readonly id: string; readonly stamp: Stamp }>>(new Map())

  constructor(roster: RosterState) {
    this.#roster = roster
  }

  /** There is a roster to register scans with. */
  get available(): boolean {
    return this.#roster.units.length > 0
  }
  /** The year that is collected: a scan says none that could be read. */
  get year(): number {
    return this.#roster.year
  }

  /** The unit that a file is registered with; null where it is not, or not any more. */
  unitOf(file: RefusedFile | PastFile): Unit | null {
    const known = this.#knownOf(file)
    return known && (this.#roster.unit(known.id) ?? null)
  }

  /** A file of an earlier visit is known again by its path and by having come no later than it was registered. */
  #knownOf(file: RefusedFile | PastFile): { readonly id: string; readonly stamp: Stamp } | null {
    const known = this.#registered.get(file)
    if (known) return this.#roster.stampOf(known.id, known.stamp.name, known.stamp.year) && known
    if (!('day' in file)) return null
    for (const { id, stamped = [] } of this.#roster.units) {
      const stamp = stamped.find(({ name, on }) => name === file.path && on >= file.day)
      if (stamp) return { id, stamp }
    }
    return null
  }

  /** What the dialog asks: the unit of one file, or whether all these pairs are right; null: it is closed. */
  get asking(): 'one' | 'all' | null {
    return this.#asking
  }
  get proposals(): readonly Proposal[] {
    return this.#proposals
  }
  /** Certain pairs beyond those that are shown. */
  get further(): number {
    return this.#further
  }
  /** What would be registered. */
  get chosen(): readonly { readonly file: RefusedFile; readonly unit: Unit }[] {
    return this.#proposals.flatMap(({ file, unit, taken }) => (taken && unit ? { file, unit } : []))
  }

  /** Asks for the unit of one file; what its name says for certain is chosen already. */
  ask(file: RefusedFile): void {
    const unit = this.#roster.matching.unitOfFile(file.path)
    this.#query = ''
    this.#show('one', [{ file, unit, certain: unit !== null, taken: true }])
  }

  /** Shows the pairs that are certain, of files that are not registered yet. */
  async askAll(files: readonly RefusedFile[]): Promise<void> {
    const certain: Proposal[] = []
    for (let start = 0; start < files.length; start += STRIDE) {
      for (const file of files.slice(start, start + STRIDE)) {
        const unit = this.unitOf(file) ? null : this.#roster.matching.unitOfFile(file.path)
        if (unit) certain.push({ file, unit, certain: true, taken: true })
      }
      await pause()
    }
    this.#show('all', certain)
  }

  /** Units that the name of the one file may mean. */
  get candidates(): readonly Unit[] {
    const [first] = this.#proposals
    return this.#asking === 'one' && first ? this.#roster.matching.unitsForFile(first.file.path) : []
  }
  /** A year in the name of the one file that is not the one collected; null where there is none. */
  get otherYear(): number | null {
    const [first] = this.#proposals
    return this.#asking === 'one' && first ? this.#roster.matching.otherYearOf(first.file.path) : null
  }
  get query(): string {
    return this.#query
  }
  set query(query: string) {
    this.#query = query
  }
  get found(): readonly Unit[] {
    return this.#roster.search(this.#query, MOST_FOUND)
  }

  choose(unit: Unit): void {
    this.#proposals = this.#proposals.map((one) => (one.unit?.id === unit.id ? one : { ...one, unit, certain: false }))
  }

  toggle(file: RefusedFile): void {
    this.#proposals = this.#proposals.map((one) => (one.file === file ? { ...one, taken: !one.taken } : one))
  }

  close(): void {
    this.#asking = null
    this.#proposals = []
  }

  /** Registers what was chosen, and closes. */
  async register(): Promise<void> {
    const { chosen, year } = this
    this.close()
    if (!(await this.#roster.stamp(chosen.map(({ file, unit }) => ({ name: file.path, unit }))))) return
    const registered = new Map(this.#registered)
    for (const { file, unit } of chosen) {
      const stamp = this.#roster.stampOf(unit.id, file.path, year)
      if (stamp) registered.set(file, { id: unit.id, stamp })
    }
    this.#registered = registered
  }

  async takeBack(file: RefusedFile): Promise<void> {
    const known = this.#knownOf(file)
    const unit = this.unitOf(file)
    if (known && unit) await this.#roster.unstamp(unit, known.stamp)
  }

  #show(asking: 'one' | 'all', proposals: readonly Proposal[]): void {
    this.#asking = asking
    this.#proposals = proposals.slice(0, MOST_PAIRS)
    this.#further = proposals.length - this.#proposals.length
  }
}
