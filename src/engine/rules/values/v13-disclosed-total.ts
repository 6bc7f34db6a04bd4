import { givenCells } from '../kit/given'
import { formCellOf } from '../kit/sure'
import { defineRule } from '../rule'

const ROWS = ['disclosure.regulations', 'disclosure.normativeDocuments'] as const

/** 2019 form: more disclosed this year than disclosed in total; a total of 0 beside documents made this year is V14. */
export const v13DisclosedTotal = defineRule<(typeof ROWS)[number], { row: string; newlyDisclosed: number; totalDisclosed: number }>({
  id: 'V13',
  slug: 'v13-disclosed-total',
  severity: 'warning',
  certainty: 'human',
  editions: ['2019'],
  basis: ['form2019'],
  examples: {
    bad: [
      { edition: '2019', cells: { 'disclosure.normativeDocuments.newlyDisclosed': '53' } },
      { edition: '2019', cells: { 'disclosure.normativeDocuments.totalDisclosed': '3' } }
    ],
    good: [{ edition: '2019', cells: { 'disclosure.normativeDocuments.newlyDisclosed': '52' } }]
  },
  *cases(facts) {
    for (const row of ROWS) {
      const by = [`${row}.totalDisclosed`, `${row}.newlyDisclosed`]
      const noneInTotal = facts.number(`${row}.totalDisclosed`) === 0 && (facts.number(`${row}.made`) ?? 0) > 0
      if (givenCells(facts, by) && !noneInTotal) yield { at: row, by }
    }
  },
  check(facts, { at }) {
    const [totalDisclosed, newlyDisclosed] = [facts.sure(`${at}.totalDisclosed`), facts.sure(`${at}.newlyDisclosed`)]
    if (newlyDisclosed <= totalDisclosed) return undefined
    return { data: { row: formCellOf(`${at}.totalDisclosed`).rowName, newlyDisclosed, totalDisclosed }, found: totalDisclosed }
  },
  say({ row, newlyDisclosed, totalDisclosed }) {
    return `表二“${row}”本年新公开 ${newlyDisclosed} 件，对外公开总数量填的是 ${totalDisclosed} 件，总数不应小于新公开数，请核对。`
  }
})
