/** Binds the recognized rows to fact ids and reads their cells. */
import type { Place } from '../document/place'
import { TABLE_CELLS, TABLES, type FactId } from '../form/cells'
import type { Recognized, RecognizedRow } from '../recognition/recognized'
import { readCell } from './cells'
import type { Reading } from './fact'
import { Facts } from './facts'
import { isHarmlessSurplus } from './surplus'

const COLUMNS = new Map<string, readonly FactId[]>()
for (const table of TABLES) {
  for (const edition of ['2019', '2021'] as const) {
    for (const cell of TABLE_CELLS[table][edition]) {
      const key = `${edition}|${cell.row}`
      COLUMNS.set(key, [...(COLUMNS.get(key) ?? []), cell.id])
    }
  }
}

/** The same row twice with the same figures is one row; with other figures nobody can say which is meant. */
function agreeing(rows: readonly RecognizedRow[]): RecognizedRow | null {
  const read = rows.filter((row) => row.values)
  const first = read[0]
  if (!first || read.length < rows.length) return null
  return read.every((row) => row.values?.map((value) => value.quote).join('|') === first.values?.map((value) => value.quote).join('|')) ? first : null
}

export function buildFacts(text: string, form: Recognized): Facts {
  const readings = new Map<FactId, Reading>()
  const places = new Map<FactId, Place>()
  for (const table of TABLES) {
    const recognized = form.tables[table]
    if (!recognized) continue
    const edition = recognized.edition ?? form.edition ?? '2021'
    const byRow = new Map<string, RecognizedRow[]>()
    for (const row of recognized.rows) {
      const known = byRow.get(row.row)
      if (known) known.push(row)
      else byRow.set(row.row, [row])
    }
    for (const [id, rows] of byRow) {
      const row = rows.length === 1 ? rows[0] : agreeing(rows)
      // Two years side by side, a share beside its figure: which of them the form asks for, the row does not say (T08).
      if (!row?.values || !(row.headed || isHarmlessSurplus(row))) continue
      const ids = COLUMNS.get(`${edition}|${id}`) ?? COLUMNS.get(`2021|${id}`) ?? COLUMNS.get(`2019|${id}`) ?? []
      ids.forEach((fact, index) => {
        const at = row.values?.[index]
        if (!at) return
        readings.set(fact, readCell(at.quote, fact))
        places.set(fact, at)
      })
    }
  }
  return new Facts(text, form, readings, places)
}
