import { tableRows } from '../../form/cells'
import { given } from '../kit/given'
import { defineRule } from '../rule'

const TOTAL = 'disputes.directLitigation.total'
const PENDING = 'disputes.directLitigation.pending'
const REFUSED = tableRows('requests', '2021')
  .filter(({ row }) => row.startsWith('requests.refused.'))
  .map(({ row }) => `${row}.total`)
/** The revised 行政复议法 took effect on 1 January 2024. */
const SINCE = 2024

/** Direct suits beside refusals: since 2024 a refusal goes to reconsideration first; other decisions do not. */
export const a13DirectSuits = defineRule<'tables', { suits: number; refused: number; year: number }>({
  id: 'A13',
  slug: 'a13-direct-suits',
  severity: 'info',
  certainty: 'human',
  basis: ['reconsideration'],
  examples: {
    bad: [
      {
        replace: [
          ['2023年政府信息公开', '2024年政府信息公开'],
          ['统计期限为2023年', '统计期限为2024年']
        ]
      }
    ],
    good: [{}, { cells: { [TOTAL]: '0' }, replace: [['2023年政府信息公开', '2024年政府信息公开']] }]
  },
  *cases(facts) {
    const tooEarly = facts.year !== null && facts.year < SINCE
    if (!tooEarly && given(facts, 'requests', 'disputes')) yield { at: 'tables', by: [TOTAL, PENDING, ...REFUSED] }
  },
  check(facts) {
    const suits = facts.sure(TOTAL) - facts.sure(PENDING)
    const refused = facts.sum(REFUSED)
    if (suits <= 0 || refused < 1) return undefined
    const { year } = facts
    if (year === null) return { unchecked: 'ambiguous', message: '不知道是哪一年的年报，没有核对“未经复议直接起诉”与不予公开。' }
    return { data: { suits, refused, year } }
  },
  say({ suits, refused }) {
    return `表三不予公开 ${refused} 件，表四“未经复议直接起诉”已审结 ${suits} 件。2024 年起不予公开引起的争议应先申请复议，请确认案件类型。`
  }
})
