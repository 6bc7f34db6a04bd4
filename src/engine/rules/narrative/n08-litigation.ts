import type { Claim, ClaimSubject } from '../../facts/claims'
import { againstTable, claimCases, sayDiffers, type ClaimValues } from '../kit/claims'
import { noneInTableFour } from '../kit/disputes'
import { defineRule } from '../rule'

const LITIGATION: readonly ClaimSubject[] = ['litigation', 'directLitigation', 'litigationAfterReconsideration']

/** The number of lawsuits, of one of their two kinds, or of lawsuits and reconsiderations together differs from table four. */
export const n08Litigation = defineRule<Claim, ClaimValues>({
  id: 'N08',
  slug: 'n08-litigation',
  severity: 'warning',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [
      { replace: [['改进了答复文书。', '改进了答复文书。因政府信息公开引发行政诉讼2件。']] },
      { replace: [['改进了答复文书。', '改进了答复文书。未经复议直接起诉1件，复议后起诉3件。']] }
    ],
    good: [
      { replace: [['改进了答复文书。', '改进了答复文书。因政府信息公开引发行政诉讼3件。']] },
      { replace: [['改进了答复文书。', '改进了答复文书。行政复议和行政诉讼共8件。']] }
    ]
  },
  cases: (facts) => claimCases(facts, (claim) => claim.about.some((subject) => LITIGATION.includes(subject)) && !claim.none),
  check: (facts, one) => (noneInTableFour(facts, one) ? undefined : againstTable(facts, one)),
  say: sayDiffers
})
