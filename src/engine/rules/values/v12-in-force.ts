import { givenCells } from '../kit/given'
import { formCellOf } from '../kit/sure'
import { defineRule } from '../rule'

const ROWS = ['disclosure.regulations', 'disclosure.normativeDocuments'] as const

/** Fewer documents in force than this year's issue less this year's repeal leaves; none at all in force is V14. */
export const v12InForce = defineRule<(typeof ROWS)[number], { row: string; issued: number; repealed: number; inForce: number; least: number }>({
  id: 'V12',
  slug: 'v12-in-force',
  severity: 'warning',
  certainty: 'human',
  editions: ['2021'],
  basis: ['form2021'],
  examples: {
    bad: [{ cells: { 'disclosure.normativeDocuments.inForce': '2' } }, { cells: { 'disclosure.normativeDocuments.issued': '54' } }],
    good: [{ cells: { 'disclosure.normativeDocuments.inForce': '3' } }, { cells: { 'disclosure.normativeDocuments.repealed': '60' } }]
  },
  *cases(facts) {
    for (const row of ROWS) {
      const by = [`${row}.inForce`, `${row}.issued`, `${row}.repealed`]
      const [inForce, issued, repealed] = by.map((id) => facts.number(id))
      const noneInForce = inForce === 0 && (issued ?? 0) > (repealed ?? 0)
      if (givenCells(facts, by) && !noneInForce) yield { at: row, by }
    }
  },
  check(facts, { at }) {
    const [inForce, issued, repealed] = [facts.sure(`${at}.inForce`), facts.sure(`${at}.issued`), facts.sure(`${at}.repealed`)]
    const least = issued - repealed
    if (inForce >= least) return undefined
    return { data: { row: formCellOf(`${at}.inForce`).rowName, issued, repealed, inForce, least }, found: inForce }
  },
  say({ row, issued, repealed, inForce, least }) {
    return `表二“${row}”本年制发 ${issued} 件、废止 ${repealed} 件，现行有效填的是 ${inForce} 件，比 ${issued}−${repealed}=${least} 还少，请核对。`
  }
})
