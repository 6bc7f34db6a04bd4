/** What the report claims: the recognized form with each cell read, the one thing rules look at. */
import type { Fact } from '../contract'
import { placeOf, type Place } from '../document/place'
import { FORM_CELLS, formCell, TABLE_CELLS, TABLES, type FactId, type FormCell, type TableId } from '../form/cells'
import type { ChapterId } from '../form/chapters'
import type { Edition } from '../form/editions'
import { DISPUTES_IDENTITIES, REQUESTS_IDENTITIES, type Identity } from '../form/identities'
import type { Heading, Recognized, RecognizedChapter, RecognizedRow, RecognizedTable } from '../recognition/recognized'
import type { Reading } from './fact'

export type * from '../recognition/recognized'
export type { Reading, ReadingKind } from './fact'

export class Facts {
  readonly #readings: ReadonlyMap<FactId, Reading>
  readonly #places: ReadonlyMap<FactId, Place>
  readonly #memory = new Map<string, unknown>()

  constructor(
    /** The source as read. */
    readonly text: string,
    readonly form: Recognized,
    readings: ReadonlyMap<FactId, Reading>,
    places: ReadonlyMap<FactId, Place>
  ) {
    this.#readings = readings
    this.#places = places
  }

  get isReport(): boolean {
    return this.form.scope === 'report'
  }

  get year(): number | null {
    return this.form.year
  }

  get edition(): Edition | null {
    return this.form.edition
  }

  /** The edition whose rows a table has; in a hybrid it differs from table to table. Table four follows the report, else 2021. */
  editionOf(table: TableId): Edition {
    return this.form.tables[table]?.edition ?? this.form.edition ?? '2021'
  }

  table(table: TableId): RecognizedTable | undefined {
    return this.form.tables[table]
  }

  /** Cells of the tables that a part gives, or of all three for a report. */
  cells(): readonly FormCell[] {
    if (this.isReport && this.form.edition) return FORM_CELLS[this.form.edition]
    return TABLES.filter((table) => this.isReport || this.form.tables[table]).flatMap((table) => TABLE_CELLS[table][this.editionOf(table)])
  }

  /** Identities of the tables that were found, in the order of the form; of a whole report also those of a table it lacks, which stay unchecked. */
  identities(): readonly Identity[] {
    return [
      ...(this.isReport || this.form.tables.requests ? REQUESTS_IDENTITIES[this.editionOf('requests')] : []),
      ...(this.isReport || this.form.tables.disputes ? DISPUTES_IDENTITIES : [])
    ]
  }

  /** How the cell reads; undefined where the cell was not found. */
  reading(id: FactId): Reading | undefined {
    return this.#readings.get(id)
  }

  /** The cell's number; null where the cell was not found, is blank or holds no number. Never 0 for want of a number. */
  number(id: FactId): number | null {
    return this.#readings.get(id)?.value ?? null
  }

  /** The number of a cell that a case declared in `by`; throws where a rule reads what it did not declare. */
  sure(id: FactId): number {
    const value = this.number(id)
    if (value === null) throw new Error(`cell ${id} was not read as a number; declare it in the case's \`by\``)
    return value
  }

  sum(ids: readonly FactId[]): number {
    // Tables carry up to four decimals; whole ten-thousandths add without binary dust.
    let total = 0
    for (const id of ids) total += this.sure(id)
    return Number.isInteger(total) ? total : Math.round(total * 1e6) / 1e6
  }

  place(id: FactId): Place | undefined {
    return this.#places.get(id)
  }

  /** What several rules want to know: worked out when first asked for. */
  once<T>(key: string, work: () => T): T {
    const known = this.#memory.get(key)
    if (known !== undefined || this.#memory.has(key)) return known as T
    const worked = work()
    this.#memory.set(key, worked)
    return worked
  }

  /** Cells that hold anything but a plain number of one digit, in the order of the source: all that rules on the writing of values need to see. */
  notable(): readonly FactId[] {
    return this.once('notable', () => {
      const ids: FactId[] = []
      this.#readings.forEach((reading, id) => {
        if (reading.kind !== 'number' || reading.raw.length !== 1) ids.push(id)
      })
      return ids
    })
  }

  /** Ids of all cells that were found, in the order of the source. */
  found(): Iterable<FactId> {
    return this.#readings.keys()
  }

  cell(id: FactId): FormCell | undefined {
    return formCell(id)
  }

  /** The first entry of a row, whether read or not. */
  row(row: string): RecognizedRow | undefined {
    const table = this.form.tables[row.slice(0, row.indexOf('.')) as TableId]
    return table?.rows.find((one) => one.row === row)
  }

  heading(id: ChapterId): Heading | undefined {
    return this.form.headings.find((one) => one.id === id)
  }

  chapter(id: ChapterId): RecognizedChapter | undefined {
    return this.form.chapters.find((one) => one.id === id)
  }

  /** Where to point for something absent: the heading of its chapter, else the title, else nowhere. */
  absent(id: ChapterId): Place[] {
    const heading = this.heading(id)
    if (heading) return [heading.at]
    const title = this.form.titles[0]
    return title ? [title.at] : []
  }

  at(start: number, end: number): Place {
    return placeOf(this.text, start, end)
  }

  /** The contract's `report.facts`. */
  toRecord(): Record<FactId, Fact> {
    const record: Record<FactId, Fact> = {}
    for (const [id, reading] of this.#readings) {
      const at = this.#places.get(id)
      if (at) record[id] = { value: reading.value, raw: reading.raw, at }
    }
    return record
  }
}
