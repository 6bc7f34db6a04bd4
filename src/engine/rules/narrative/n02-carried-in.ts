import type { Claim } from '../../facts/claims'
import { againstTable, claimCases, isAbout, sayDiffers, type ClaimValues } from '../kit/claims'
import { defineRule } from '../rule'

/** The number carried in from last year differs from the second row of table three. */
export const n02CarriedIn = defineRule<Claim, ClaimValues>({
  id: 'N02',
  slug: 'n02-carried-in',
  severity: 'warning',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [{ replace: [['上年度结转2件', '上年度结转3件']] }, { replace: [['上年度结转2件', '上年度无结转']] }],
    good: [{ replace: [['上年度结转2件', '含2022年结转的2件']] }, { replace: [['上年度结转2件，', '']] }]
  },
  cases: (facts) => claimCases(facts, (claim) => isAbout(claim, 'carriedIn')),
  check: againstTable,
  say: sayDiffers
})
