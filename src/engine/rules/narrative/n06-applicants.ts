import type { Claim } from '../../facts/claims'
import { againstTable, claimCases, sayDiffers, type ClaimValues } from '../kit/claims'
import { defineRule } from '../rule'

/** Applications by kind of applicant differ from the columns of the first row of table three. */
export const n06Applicants = defineRule<Claim, ClaimValues>({
  id: 'N06',
  slug: 'n06-applicants',
  severity: 'warning',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [{ replace: [['上年度结转2件', '其中自然人申请20件、法人或其他组织申请15件']] }, { replace: [['上年度结转2件', '均为自然人申请']] }],
    good: [
      { replace: [['上年度结转2件', '其中自然人申请21件、法人或其他组织申请15件']] },
      { replace: [['发布政策解读材料18篇', '办理服务事项245720件（其中自然人办件量42935，法人办件量202785）']] }
    ]
  },
  cases: (facts) => claimCases(facts, (claim) => claim.about.every((subject) => subject.startsWith('received.'))),
  check: againstTable,
  say: sayDiffers
})
