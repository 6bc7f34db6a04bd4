import { narrativeOf } from '../../facts/narrative'
import { given } from '../kit/given'
import { defineRule } from '../rule'

const RECONSIDERATION = 'disputes.reconsideration.total'
const DIRECT = 'disputes.directLitigation.total'
const AFTER = 'disputes.litigationAfterReconsideration.total'
const MENTION = /复议|诉讼/

/** Table four has cases, and the running text speaks of none. */
export const n13DisputesUnmentioned = defineRule<'disputes', { reconsideration: number; litigation: number }>({
  id: 'N13',
  slug: 'n13-disputes-unmentioned',
  severity: 'info',
  certainty: 'human',
  wholeReport: true,
  basis: ['practice'],
  examples: {
    bad: [{ replace: [['对行政复议、行政诉讼中发现的问题', '对案件中发现的问题']] }],
    good: [
      {},
      {
        cells: Object.fromEntries(
          ['reconsideration', 'directLitigation', 'litigationAfterReconsideration'].flatMap((block) =>
            ['upheld', 'corrected', 'other', 'pending', 'total'].map((column) => [`disputes.${block}.${column}`, '0'])
          )
        ),
        replace: [['对行政复议、行政诉讼中发现的问题', '对案件中发现的问题']]
      }
    ]
  },
  cases: (facts) => (given(facts, 'disputes') ? [{ at: 'disputes', by: [RECONSIDERATION, DIRECT, AFTER] }] : []),
  check(facts) {
    const reconsideration = facts.sure(RECONSIDERATION)
    const litigation = facts.sum([DIRECT, AFTER])
    if (reconsideration + litigation === 0 || MENTION.test(narrativeOf(facts).text)) return undefined
    return { data: { reconsideration, litigation }, facts: [RECONSIDERATION, DIRECT, AFTER].filter((id) => facts.sure(id) > 0) }
  },
  say({ reconsideration, litigation }) {
    const cases = [...(reconsideration > 0 ? [`行政复议 ${reconsideration} 件`] : []), ...(litigation > 0 ? [`行政诉讼 ${litigation} 件`] : [])]
    return `表四有${cases.join('、')}，正文没有提到复议和诉讼，可以在第一章或第五章说明。`
  }
})
