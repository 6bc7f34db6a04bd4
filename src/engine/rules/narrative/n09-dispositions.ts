import type { Claim } from '../../facts/claims'
import { againstTable, claimCases, sayDiffers, type ClaimValues } from '../kit/claims'
import { defineRule } from '../rule'

const DISPOSITION = /^(?:reconsideration|(?:directL|l)itigation|litigationAfterReconsideration)\./

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
  check: againstTable,
  say: sayDiffers
})
