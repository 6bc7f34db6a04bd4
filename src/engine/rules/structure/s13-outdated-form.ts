import type { RecognizedTable } from '../../facts/facts'
import { outdatedForm } from '../kit/uniform-form'
import { quotation } from '../kit/quotation'
import { defineRule } from '../rule'

/** One finding for the whole old table: what else differs from the table of 2021 follows from it. */
export const s13OutdatedForm = defineRule<{ year: number; table: RecognizedTable }, { year: number; head: string }>({
  id: 'S13',
  slug: 's13-outdated-form',
  severity: 'error',
  certainty: 'form',
  basis: ['form2021'],
  examples: {
    bad: [
      {
        edition: '2019',
        replace: [
          ['云溪县人民政府2020年', '云溪县人民政府2023年'],
          ['统计期限为2020年', '统计期限为2023年']
        ]
      }
    ],
    good: [{ edition: '2019' }, {}]
  },
  cases(facts) {
    const { year } = facts
    const table = facts.table('disclosure')
    return table && year !== null && year >= 2021 ? [{ at: { year, table }, by: [] }] : []
  },
  check(facts, { at: { year, table } }) {
    if (!outdatedForm(facts)) return undefined
    const heads = table.heads.filter((one) => one.column !== null && one.column !== 'decisions')
    const [first] = heads
    const at = first ? heads.map((one) => one.at) : [table.at]
    return { data: { year, head: quotation((first?.at ?? table.at).quote) }, at, expected: '2021', found: '2019' }
  },
  say: ({ year, head }) =>
    `表二用的是 2019 年试行表（列名“${head}”等），${year} 年度应使用国办公开办函〔2021〕30号表样，请换表后重新填写；换表前不逐项核对表二的行名和列名。`
})
