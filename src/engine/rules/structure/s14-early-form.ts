import type { RecognizedTable } from '../../facts/facts'
import { editionFor } from '../../form/editions'
import { defineRule } from '../rule'
import { eased } from '../kit/eased'

export const s14EarlyForm = defineRule(
  eased<{ year: number; table: RecognizedTable }, { year: number }>({
    id: 'S14',
    slug: 's14-early-form',
    severity: 'info',
    certainty: 'form',
    basis: ['form2019'],
    examples: {
      bad: [
        {
          replace: [
            ['云溪县人民政府2023年', '云溪县人民政府2020年'],
            ['统计期限为2023年', '统计期限为2020年']
          ]
        }
      ],
      good: [{ edition: '2019' }, {}]
    },
    cases(facts) {
      const { year } = facts
      const table = facts.table('disclosure')
      return table && year !== null && editionFor(year) === '2019' ? [{ at: { year, table }, by: [] }] : []
    },
    check(facts, { at: { year, table } }) {
      if (facts.edition !== '2021') return undefined
      return { data: { year }, at: [table.heads[0]?.at ?? table.at], expected: '2019', found: '2021' }
    },
    say: ({ year }) => `${year} 年度应使用 2019 年试行表，这里的表二是 2021 年表；如果是后来重新发布的，可以不改，请核对报告年度。`
  })
)
