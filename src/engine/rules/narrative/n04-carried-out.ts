import type { Claim } from '../../facts/claims'
import { againstTable, claimCases, isAbout, sayDiffers, type ClaimValues } from '../kit/claims'
import { defineRule } from '../rule'

/** The number carried out to the next year differs from the last row of table three. */
export const n04CarriedOut = defineRule<Claim, ClaimValues>({
  id: 'N04',
  slug: 'n04-carried-out',
  severity: 'warning',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [{ replace: [['结转下年度3件', '结转下年度2件']] }, { replace: [['结转下年度3件', '另有4件正在办理']] }],
    good: [{ replace: [['结转下年度3件', '3件结转2024年继续办理']] }, { replace: [['，结转下年度3件', '']] }]
  },
  cases: (facts) => claimCases(facts, (claim) => isAbout(claim, 'carriedOut') && !claim.phrase),
  check: againstTable,
  say: sayDiffers
})
