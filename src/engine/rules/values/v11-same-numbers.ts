import type { Facts } from '../../facts/facts'
import { formCell, tableRows, type FactId, type RowId } from '../../form/cells'
import { givenCells } from '../kit/given'
import { defineRule } from '../rule'

interface Rows {
  readonly row: RowId
  readonly cells: readonly FactId[]
  readonly above: readonly FactId[]
}

/** Below this the same number seven times is chance; so is a repeated row below this total or of one applicant. */
const LEAST_REPEATED = 3
const LEAST_TOTAL = 10
const LEAST_APPLICANTS = 2

function repeats(facts: Facts, { cells, above }: Rows): 'columns' | 'row-above' | null {
  const values = cells.map((id) => facts.sure(id))
  const first = values[0] ?? 0
  if (first >= LEAST_REPEATED && values.every((value) => value === first)) return 'columns'
  const applicants = values.slice(0, -1).filter((value) => value !== 0).length
  const total = values[values.length - 1] ?? 0
  if (above.length === 0 || applicants < LEAST_APPLICANTS || total < LEAST_TOTAL) return null
  return above.every((id, index) => facts.sure(id) === values[index]) ? 'row-above' : null
}

/** A row of table three that repeats one number in all columns, or the whole row above. */
export const v11SameNumbers = defineRule<Rows, { row: string; above: string | null; value: number | null }>({
  id: 'V11',
  slug: 'v11-same-numbers',
  severity: 'info',
  certainty: 'human',
  basis: ['practice'],
  examples: {
    bad: [
      {
        cells: Object.fromEntries(
          tableRows('requests', '2021')
            .filter(({ row }) => row === 'requests.granted' || row === 'requests.partlyGranted')
            .flatMap(({ cells }) => cells.map((id, index) => [id, ['8', '3', '0', '0', '1', '0', '12'][index] ?? '0']))
        )
      },
      { cells: Object.fromEntries(tableRows('requests', '2021').flatMap(({ row, cells }) => (row === 'requests.granted' ? cells.map((id) => [id, '3']) : []))) }
    ],
    good: [
      { cells: Object.fromEntries(tableRows('requests', '2021').flatMap(({ row, cells }) => (row === 'requests.granted' ? cells.map((id) => [id, '2']) : []))) }
    ]
  },
  *cases(facts) {
    const rows = tableRows('requests', facts.editionOf('requests'))
    for (const [index, { row, cells }] of rows.entries()) {
      if (!givenCells(facts, cells)) continue
      // 总计 rightly repeats the row above where that row is the only outcome; a small row repeats by chance.
      const small = (facts.number(cells[cells.length - 1] ?? '') ?? LEAST_TOTAL) < LEAST_TOTAL
      const above = small || row === 'requests.total' ? [] : (rows[index - 1]?.cells ?? [])
      yield { at: { row, cells, above }, by: [...cells, ...above] }
    }
  },
  check(facts, { at, by }) {
    const kind = repeats(facts, at)
    if (kind === null) return undefined
    const name = (id: FactId | undefined) => (id === undefined ? '' : (formCell(id)?.rowName ?? ''))
    if (kind === 'columns') return { data: { row: name(at.cells[0]), above: null, value: facts.sure(at.cells[0] ?? '') }, facts: at.cells }
    return { data: { row: name(at.cells[0]), above: name(at.above[0]), value: null }, facts: by }
  },
  say({ row, above, value }) {
    if (above === null) return `表三“${row}”七格都是 ${value}，请核对是不是复制时填满了一行。`
    return `表三“${row}”与上一行“${above}”各格数字都相同，请核对。`
  }
})
