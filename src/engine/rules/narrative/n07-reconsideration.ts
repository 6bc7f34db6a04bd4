import type { Claim } from '../../facts/claims'
import { againstTable, claimCases, isAbout, sayDiffers, type ClaimValues } from '../kit/claims'
import { noneInTableFour } from '../kit/disputes'
import { defineRule } from '../rule'

/** The number of reconsiderations differs from the total of table four; where either side says none it is N12's. */
export const n07Reconsideration = defineRule<Claim, ClaimValues>({
  id: 'N07',
  slug: 'n07-reconsideration',
  severity: 'warning',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [
      { replace: [['改进了答复文书。', '改进了答复文书。因政府信息公开被申请行政复议4件。']] },
      { replace: [['改进了答复文书。', '改进了答复文书。行政复议十余件。']] }
    ],
    good: [
      { replace: [['改进了答复文书。', '改进了答复文书。因政府信息公开被申请行政复议5件。']] },
      { replace: [['改进了答复文书。', '改进了答复文书。去年行政复议为4件。']] }
    ]
  },
  cases: (facts) => claimCases(facts, (claim) => isAbout(claim, 'reconsideration') && !claim.none),
  check: (facts, one) => (noneInTableFour(facts, one) ? undefined : againstTable(facts, one)),
  say: sayDiffers
})
