import type { Edition } from '../../contract'
import { type FactId } from '../../form/cells'
import { givenCells } from '../kit/given'
import { formCellOf, readingOf } from '../kit/sure'
import { defineRule } from '../rule'

const ROWS = ['disclosure.regulations', 'disclosure.normativeDocuments'] as const
/** What came in, what went out and what stands at the end of the year, by edition; the 2019 form does not count repeals. */
const COLUMNS: Readonly<Record<Edition, { readonly made: string; readonly repealed: string | null; readonly stock: string }>> = {
  '2021': { made: 'issued', repealed: 'repealed', stock: 'inForce' },
  '2019': { made: 'made', repealed: null, stock: 'totalDisclosed' }
}

interface Columns {
  readonly made: FactId
  readonly repealed: FactId | null
  readonly stock: FactId
}

/** Documents were made this year, yet the column of the year's end is 0 or empty: often filled with this year's increase. In place of V12. */
export const v14NoneInForce = defineRule<Columns, { row: string; column: string; made: number; printed: string }>({
  id: 'V14',
  slug: 'v14-none-in-force',
  severity: 'warning',
  certainty: 'human',
  basis: ['form2021', 'form2019'],
  examples: {
    bad: [
      { cells: { 'disclosure.normativeDocuments.inForce': '0' } },
      { cells: { 'disclosure.normativeDocuments.inForce': '' } },
      { edition: '2019', cells: { 'disclosure.normativeDocuments.totalDisclosed': '0' } }
    ],
    good: [
      { cells: { 'disclosure.normativeDocuments.inForce': '0', 'disclosure.normativeDocuments.repealed': '4' } },
      { cells: { 'disclosure.normativeDocuments.inForce': '0', 'disclosure.normativeDocuments.issued': '0' } }
    ]
  },
  *cases(facts) {
    const { made, repealed, stock } = COLUMNS[facts.editionOf('disclosure')]
    for (const row of ROWS) {
      const at = { made: `${row}.${made}`, repealed: repealed && `${row}.${repealed}`, stock: `${row}.${stock}` }
      const flow = at.repealed ? [at.made, at.repealed] : [at.made]
      const kind = facts.reading(at.stock)?.kind
      // An empty cell is what the check is about; only one that was not read stands in its way.
      const empty = kind === 'blank' || kind === 'placeholder'
      if (givenCells(facts, [at.stock])) yield { at, by: empty ? flow : [at.stock, ...flow] }
    }
  },
  check(facts, { at, by }) {
    const made = facts.sure(at.made)
    const repealed = at.repealed ? facts.sure(at.repealed) : 0
    if (made <= 0 || repealed >= made || (facts.number(at.stock) ?? 0) !== 0) return undefined
    const { rowName: row, columnName: column } = formCellOf(at.stock)
    return {
      data: { row, column, made, printed: readingOf(facts, at.stock).raw },
      facts: [at.stock, ...by.filter((id) => id !== at.stock)],
      found: facts.number(at.stock)
    }
  },
  say({ row, column, made, printed }) {
    const filled = printed === '' ? '空着' : `填的是 ${printed}`
    return `表二“${row}”本年制发 ${made} 件，“${column}”${filled}。这一栏填年底的总件数（不是本年新增数），请核对。`
  }
})
