import type { Facts, Reading } from '../../facts/facts'
import { formCell, type FactId, type FormCell } from '../../form/cells'

/** The form's own words on a cell. Throws where the form has no such cell: then the rule made up the id. */
export function formCellOf(id: FactId): FormCell {
  const cell = formCell(id)
  if (!cell) throw new Error(`the form has no cell ${id}`)
  return cell
}

/** How a cell reads that the case was made for. Throws where it was not found: then the rule looks at what its case does not hold. */
export function readingOf(facts: Facts, id: FactId): Reading {
  const reading = facts.reading(id)
  if (!reading) throw new Error(`cell ${id} was not found`)
  return reading
}
