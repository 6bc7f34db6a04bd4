/** A roster on its way in: pasted, shown as it was understood, put right by its person, then stored. */
import type { Source } from '../engine/contract'
import { readSource } from '../engine/read'
import { cellsOfGrid, cellsOfText, MOST_ROWS, placeGiven, readRoster, type PastedRoster, type Role } from '../roster'
import { zhRoster } from '../wording/zh/roster'
import { fileSource, FILE_LIMIT } from './reading'
import type { RosterState } from './roster.svelte'

/** `认出 520 个单位；第 2 列当作单位全称；第 3 列当作联系人；分组行当作地区（云溪县、白鹤县）。` */
export function understood({ units, roles, heads }: PastedRoster): string {
  const words = zhRoster.paste
  const columns = roles.flatMap((role, index) => (role === 'none' ? [] : words.column(index + 1, words.roles[role])))
  const places = roles.includes('region') ? [] : [...new Set(units.flatMap(({ region }) => region ?? []))]
  const grouped = places.length === 0 ? [] : [words.grouped(places.slice(0, PLACES).join(words.changes.join), places.length > PLACES)]
  return `${[words.understood(units.length), ...columns, ...grouped, words.heads(heads)].join(words.join)}${words.stop}`
}

export { ROLES, type PastedRoster, type Remark, type Role } from '../roster'

/** Places of groups that are named. */
const PLACES = 3
/** Units that are named of those that are new or gone. */
const NAMED = 8
/** Rows that the preview shows. */
const SHOWN = 12

/** The cells of a table in a page, a workbook or a text; the largest where there are several. */
async function cellsOf(source: Source): Promise<string[][]> {
  const { document } = await readSource(source)
  const grids = [...document.grids].sort((one, other) => other.rows.length - one.rows.length)
  const [largest] = grids
  return largest ? cellsOfGrid(document.text, largest) : cellsOfText(document.text)
}

export class RosterPaste {
  readonly #roster: RosterState
  #open = $state.raw(false)
  #pasted = $state.raw<PastedRoster | null>(null)
  #trouble = $state.raw('')
  #place = $state.raw('')

  constructor(roster: RosterState) {
    this.#roster = roster
  }

  get open(): boolean {
    return this.#open
  }
  /** What was understood; null while nothing was pasted. */
  get pasted(): PastedRoster | null {
    return this.#pasted
  }
  /** Why nothing could be made of it, in a sentence. */
  get trouble(): string {
    return this.#trouble
  }
  /** Rows at the top as pasted, and how many there are behind. */
  get shown(): readonly (readonly string[])[] {
    return this.#pasted?.rows.slice(0, SHOWN) ?? []
  }
  get further(): number {
    return Math.max(0, (this.#pasted?.rows.length ?? 0) - SHOWN)
  }

  /** What is new, renamed and not in the list any more, against the roster that is there; empty where there is none, or nothing differs. */
  get changes(): string {
    if (!this.#pasted || this.#roster.units.length === 0) return ''
    const { fresh, gone, renamed } = this.#roster.comparedWith(this.#pasted.units)
    const words = zhRoster.paste.changes
    const listed = (names: readonly string[]): string => words.names(names.slice(0, NAMED).join(words.join), names.length > NAMED)
    const parts = [
      fresh.length > 0 ? words.fresh(fresh.length, listed(fresh.map(({ name, region }) => `${region ?? ''}${name}`))) : '',
      renamed.length > 0 ? words.renamed(renamed.length, listed(renamed.map(({ from, to }) => words.from(from, to)))) : '',
      gone.length > 0 ? words.gone(gone.length, listed(gone.map((unit) => this.#roster.nameOf(unit)))) : ''
    ].filter((part) => part !== '')
    return parts.length === 0 ? words.none : words.all(parts.join(words.stop))
  }

  get place(): string {
    return this.#place
  }
  set place(place: string) {
    this.#place = place
  }
  get isPlaceStrange(): boolean {
    return this.#place.trim() !== '' && placeGiven(this.#place) === null
  }

  show(): void {
    this.#open = true
    this.#pasted = null
    this.#trouble = ''
    this.#place = this.#roster.notes.place
  }
  close(): void {
    this.#open = false
    this.#pasted = null
  }
  again(): void {
    this.#pasted = null
    this.#trouble = ''
  }

  /** A table of Excel stands on the clipboard as a page, with its merged cells, and as text. */
  paste(data: DataTransfer): void {
    const [file] = data.files
    const html = data.getData('text/html')
    const text = data.getData('text/plain')
    if (html === '' && text === '' && file) this.file(file)
    else void this.#read(html.includes('<table') ? cellsOf({ html }) : Promise.resolve(cellsOfText(text)), text)
  }
  typed(text: string): void {
    this.#take(cellsOfText(text))
  }
  /** A workbook or a text file with the roster in it. */
  file(file: File): void {
    if (file.size > FILE_LIMIT) this.#trouble = zhRoster.paste.none
    else void this.#read(fileSource(file).then(cellsOf), '')
  }

  /** A person says what a column is; another column of the same kind is none any more. */
  say(column: number, role: Role): void {
    if (!this.#pasted) return
    const { rows, roles } = this.#pasted
    const only = role !== 'short' && role !== 'none'
    this.#pasted = readRoster(
      rows,
      roles.map((one, index) => (index === column ? role : only && one === role ? 'none' : one))
    )
  }

  async store(replace: boolean): Promise<void> {
    if (!this.#pasted) return
    if (!(await this.#roster.store(this.#pasted.units, replace))) return
    if (this.#place.trim() !== this.#roster.notes.place && !this.isPlaceStrange) await this.#roster.note({ place: this.#place.trim() })
    this.close()
  }

  async #read(reading: Promise<string[][]>, text: string): Promise<void> {
    const cells = await reading.catch(() => [])
    this.#take(cells.length === 0 && text !== '' ? cellsOfText(text) : cells)
  }

  #take(cells: readonly (readonly string[])[]): void {
    const pasted = readRoster(cells)
    this.#trouble = pasted.units.length === 0 && cells.length === 0 ? zhRoster.paste.none : cells.length >= MOST_ROWS ? zhRoster.paste.tooMany(MOST_ROWS) : ''
    this.#pasted = cells.length === 0 ? null : pasted
  }
}
