import type { Facts } from '../../facts/facts'
import { tableRows, type FactId } from '../../form/cells'
import { givenCells } from '../kit/given'
import { defineRule } from '../rule'

interface Rows {
  readonly name: string
  readonly cells: readonly FactId[]
  /** The row above where it is to be compared, else none. */
  readonly above: readonly FactId[]
  readonly aboveName: string | null
}

/** Below this the same number seven times is chance; so is a repeated row below this total or of one applicant. */
const LEAST_REPEATED = 3
const LEAST_TOTAL = 10
const LEAST_APPLICANTS = 2

const totalOf = (cells: readonly FactId[]): FactId => cells[cells.length - 1] ?? ''

function repeats(facts: Facts, { cells, above }: Rows): 'columns' | 'row-above' | null {
  const total = facts.sure(totalOf(cells))
  // Neither can be said of a small row, and most rows are: of nobody's applications.
  if (total < LEAST_REPEATED) return null
  const values = cells.map((id) => facts.sure(id))
  if (values.every((value) => value === total)) return 'columns'
  const applicants = values.slice(0, -1).filter((value) => value !== 0).length
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
    for (const [index, { row, name, cells }] of rows.entries()) {
      if (!givenCells(facts, cells)) continue
      // 总计 rightly repeats the row above where that row is the only outcome; a small row repeats by chance.
      const small = (facts.number(totalOf(cells)) ?? LEAST_TOTAL) < LEAST_TOTAL
      const compared = small || row === 'requests.total' ? undefined : rows[index - 1]
      const above = compared?.cells ?? []
      yield { at: { name, cells, above, aboveName: compared?.name ?? null }, by: [...cells, ...above] }
    }
  },
  check(facts, { at, by }) {
    const kind = repeats(facts, at)
    if (kind === null) return undefined
    if (kind === 'columns') return { data: { row: at.name, above: null, value: facts.sure(totalOf(at.cells)) }, facts: at.cells }
    return { data: { row: at.name, above: at.aboveName, value: null }, facts: by }
  },
  say({ row, above, value }) {
    if (above === null) return `表三“${row}”七格都是 ${value}，请核对是不是复制时填满了一行。`
    return `表三“${row}”与上一行“${above}”各格数字都相同，请核对。`
  }
})
