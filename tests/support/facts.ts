/** Facts straight from numbers, so that judging and diagnosis are tried without anything that reads. */
import { placeOf, type Place } from '../../src/engine/document/place'
import { Facts, type ExtraRow, type Reading, type Recognized, type RecognizedTable } from '../../src/engine/facts/facts'
import { TABLES, TABLE_CELLS, type FactId, type TableId } from '../../src/engine/form/cells'
import type { Edition } from '../../src/engine/form/editions'
import { specimenCells } from '../../src/engine/form/specimen'

/** null: the cell is blank. A cell left out was not found. */
export type Numbers = Readonly<Record<FactId, number | null>>

export interface Shape {
  readonly edition?: Edition
  /** Differs from `edition` in a hybrid. */
  readonly requestsEdition?: Edition
  readonly scope?: 'report' | 'part'
  readonly year?: number
  /** Subtotal rows of table three: label, values, what they add up. */
  readonly subtotals?: readonly { readonly label: string; readonly values: readonly string[]; readonly of: readonly string[] }[]
}

/** The numbers of the specimen report. */
export function specimenNumbers(edition: Edition): Record<FactId, number> {
  return Object.fromEntries(Object.entries(specimenCells(edition)).map(([id, printed]) => [id, Number(printed)]))
}

/** A report, or the tables that `numbers` has cells of, whose text is one line a cell. */
export function factsOf(numbers: Numbers, shape: Shape = {}): Facts {
  const edition = shape.edition ?? '2021'
  const editions: Record<TableId, Edition> = { disclosure: edition, requests: shape.requestsEdition ?? edition, disputes: edition }
  const readings = new Map<FactId, Reading>()
  const spots = new Map<FactId, number>()
  let text = ''
  const write = (words: string): number => {
    const start = text.length
    text += `${words}\n`
    return start
  }
  for (const table of TABLES) {
    for (const { id } of TABLE_CELLS[table][editions[table]]) {
      const value = numbers[id]
      if (value === undefined) continue
      const raw = value === null ? '' : String(value)
      readings.set(id, value === null ? { kind: 'blank', value: null, raw } : { kind: 'number', value, raw })
      spots.set(id, write(raw))
    }
  }
  const subtotals = (shape.subtotals ?? []).map((one) => ({ ...one, start: write(one.label), starts: one.values.map(write) }))
  const at = (start: number, length: number): Place => placeOf(text, start, start + length)
  const extraRows = subtotals.map((one): ExtraRow => ({
    label: at(one.start, one.label.length),
    values: one.values.map((value, index) => at(one.starts[index] ?? 0, value.length)),
    subtotalOf: one.of
  }))
  const tables: Partial<Record<TableId, RecognizedTable>> = {}
  for (const table of TABLES) {
    if (![...readings.keys()].some((id) => id.startsWith(`${table}.`))) continue
    tables[table] = {
      table,
      edition: table === 'disputes' ? null : editions[table],
      at: at(0, 0),
      end: text.length,
      rows: [],
      heads: [],
      extraRows: table === 'requests' ? extraRows : [],
      orphans: 0,
      extraColumns: [],
      cornerNote: null,
      unit: null,
      unread: null,
      layout: 'cells'
    }
  }
  const form: Recognized = {
    whole: true,
    scope: shape.scope ?? 'report',
    titles: [],
    organ: null,
    organKind: null,
    organLevel: null,
    year: shape.year ?? (edition === '2021' ? 2023 : 2020),
    yearFrom: 'title',
    periods: [],
    published: null,
    names: { file: null, page: null },
    edition,
    hybrid: editions.requests !== edition,
    headings: [],
    subheadings: [],
    chapters: [],
    paragraphs: [],
    tables,
    oldHeadings: [],
    layout: 'cells',
    blankForm: false,
    furtherReports: [],
    notes: []
  }
  const places = new Map([...spots].map(([id, start]) => [id, at(start, readings.get(id)?.raw.length ?? 0)]))
  return new Facts(text, form, readings, places)
}
