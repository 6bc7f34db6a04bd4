import type { Claim } from '../../facts/claims'
import { againstTable, claimCases, isAbout, sayDiffers, type ClaimValues } from '../kit/claims'
import { defineRule } from '../rule'

/** The number answered differs from the total of table three. 办理 N 件 may mean those taken in as well. */
export const n03Answered = defineRule<Claim, ClaimValues>({
  id: 'N03',
  slug: 'n03-answered',
  severity: 'warning',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [{ replace: [['答复35件', '答复53件']] }, { replace: [['答复35件', '办结34件']] }],
    good: [{ replace: [['答复35件', '按期答复率100%']] }, { replace: [['答复35件', '其中按期答复30件']] }]
  },
  cases: (facts) => claimCases(facts, (claim) => isAbout(claim, 'answered') || isAbout(claim, 'handled')),
  check: againstTable,
  say: sayDiffers
})
