import type { Claim } from '../../facts/claims'
import type { Facts } from '../../facts/facts'
import { againstTable, claimCases, disagreement, sayDiffers, type ClaimValues } from '../kit/claims'
import { defineRule, type Case } from '../rule'

const DISPOSITION = /^(?:reconsideration|(?:directL|l)itigation|litigationAfterReconsideration)\./

/** 均维持 without the number of cases, beside cases that were corrected or ended otherwise. */
function isDenied(facts: Facts, { at: claim, by }: Case<Claim>): boolean {
  if (!claim.all || claim.to !== Infinity || claim.limits.length > 0) return false
  const others = ['corrected', 'other'].flatMap((column) => by.map((id) => id.replace(/\.upheld$/, `.${column}`)))
  return others.every((id) => !by.includes(id)) && others.some((id) => facts.sure(id) > 0)
}

/** What became of the cases differs from the columns of table four; 均维持 beside cases that are pending or corrected. */
export const n09Dispositions = defineRule<Claim, ClaimValues>({
  id: 'N09',
  slug: 'n09-dispositions',
  severity: 'warning',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [
      { replace: [['改进了答复文书。', '改进了答复文书。行政复议5件，其中维持4件、纠正1件。']] },
      { replace: [['改进了答复文书。', '改进了答复文书。行政复议5件，均维持原答复。']] }
    ],
    good: [
      { replace: [['改进了答复文书。', '改进了答复文书。行政复议5件，其中维持3件、纠正1件。']] },
      { replace: [['改进了答复文书。', '改进了答复文书。行政诉讼3件，均尚未审结。']] }
    ]
  },
  cases: (facts) => claimCases(facts, (claim) => claim.about.every((subject) => DISPOSITION.test(subject))),
  check: (facts, one) => (isDenied(facts, one) ? disagreement(facts, one.at, one.by) : againstTable(facts, one)),
  say: sayDiffers
})
