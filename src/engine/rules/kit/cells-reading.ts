import { formCell, TABLE_CELLS, type FactId, type TableId } from '../../form/cells'
import type { Facts, ReadingKind } from '../../facts/facts'
import { nameList } from './quotation'

/** Cells of the table that were found and read as `kind`, in the order of the form. */
export function cellsReading(facts: Facts, table: TableId, kind: ReadingKind): FactId[] {
  if (!facts.notable().some((id) => facts.reading(id)?.kind === kind)) return []
  const cells: FactId[] = []
  for (const { id } of TABLE_CELLS[table][facts.editionOf(table)]) if (facts.reading(id)?.kind === kind) cells.push(id)
  return cells
}

/** `（七）总计·自然人、…等 12 格`: where the cells are, without their table. */
export function cellList(ids: readonly FactId[]): string {
  const names = ids.map((id) => {
    const cell = formCell(id)
    return cell ? `${cell.rowName}·${cell.columnName}` : id
  })
  return nameList(names, '格', 7)
}
