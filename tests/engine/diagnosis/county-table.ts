import { TABLE_CELLS, type FactId } from '../../../src/engine/form/cells'
import { specimenNumbers } from '../../support/facts'

/** A table three of natural persons and legal services alone, as many counties have it; rows not named are 0. */
export function countyTable(): Record<FactId, number> {
  const rows: Record<string, [naturalPerson: number, legalService: number]> = {
    received: [91, 55],
    carriedIn: [2, 0],
    granted: [53, 48],
    'refused.thirdParty': [2, 0],
    'refused.internalAffairs': [2, 0],
    'refused.processRecords': [2, 0],
    'refused.administrativeInquiry': [7, 0],
    'unavailable.notHeld': [11, 0],
    'unprocessed.petition': [3, 0],
    'unprocessed.repeated': [1, 1],
    'otherwise.other': [12, 6],
    total: [93, 55]
  }
  const cells: Record<FactId, number> = { ...specimenNumbers('2021'), ...Object.fromEntries(TABLE_CELLS.requests['2021'].map(({ id }) => [id, 0])) }
  for (const [row, [naturalPerson, legalService]] of Object.entries(rows)) {
    cells[`requests.${row}.naturalPerson`] = naturalPerson
    cells[`requests.${row}.legalService`] = legalService
    cells[`requests.${row}.total`] = naturalPerson + legalService
  }
  return cells
}
