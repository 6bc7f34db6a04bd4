import type { Claim } from '../../facts/claims'
import { againstTable, claimCases, sayDiffers, type ClaimValues } from '../kit/claims'
import { defineRule } from '../rule'

const DECISION = /^(?:licensing|penalties|coercion)$/

/** Decisions of licensing, penalty and coercion differ from table two; other ways of counting are common. */
export const n15Decisions = defineRule<Claim, ClaimValues>({
  id: 'N15',
  slug: 'n15-decisions',
  severity: 'info',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [{ replace: [['发布政策解读材料18篇', '办理行政许可3410件']] }, { replace: [['发布政策解读材料18篇', '行政许可、行政处罚分别为3140件和268件']] }],
    good: [
      { replace: [['发布政策解读材料18篇', '办理行政许可3140件，作出行政处罚决定286件']] },
      { replace: [['发布政策解读材料18篇', '公开行政许可信息2201条，行政许可事项190项']] }
    ]
  },
  cases: (facts) => claimCases(facts, (claim) => claim.about.every((subject) => DECISION.test(subject))),
  check: againstTable,
  say: sayDiffers
})
