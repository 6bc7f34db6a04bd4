import { tableRows, type RowId } from '../../form/cells'
import { givenCells } from '../kit/given'
import { formCellOf } from '../kit/sure'
import { defineRule } from '../rule'

/** 2019 form: 上一年项目数量 with 本年增/减 falls below zero. */
export const v15ItemsLeft = defineRule<RowId, { row: string; previousItems: number; change: number; left: number }>({
  id: 'V15',
  slug: 'v15-items-left',
  severity: 'error',
  certainty: 'arithmetic',
  editions: ['2019'],
  basis: ['form2019'],
  examples: {
    bad: [
      { edition: '2019', cells: { 'disclosure.coercion.previousItems': '3', 'disclosure.coercion.change': '-5' } },
      { edition: '2019', cells: { 'disclosure.fees.change': '-7' } }
    ],
    good: [{ edition: '2019', cells: { 'disclosure.fees.change': '-6' } }]
  },
  *cases(facts) {
    for (const { row, cells } of tableRows('disclosure', '2019')) {
      const by = [`${row}.change`, `${row}.previousItems`]
      if (cells.includes(`${row}.change`) && givenCells(facts, by)) yield { at: row, by }
    }
  },
  check(facts, { at }) {
    const [previousItems, change] = [facts.sure(`${at}.previousItems`), facts.sure(`${at}.change`)]
    const left = previousItems + change
    if (left >= 0) return undefined
    return { data: { row: formCellOf(`${at}.change`).rowName, previousItems, change, left }, found: change }
  },
  say({ row, previousItems, change, left }) {
    return `表二“${row}”上一年项目数量 ${previousItems}，本年增/减 ${change}，相加得 ${left}，项目数不能小于 0。`
  }
})
