import type { Claim } from '../../facts/claims'
import { againstTable, claimCases, sayDiffers, type ClaimValues } from '../kit/claims'
import { defineRule } from '../rule'

/** Rows and groups of 三、本年度办理结果. */
const OUTCOME = /^(?:granted|partlyGranted|refused|unavailable|unprocessed|otherwise)/

/** A result of handling differs from its row or its group in table three. */
export const n05Outcomes = defineRule<Claim, ClaimValues>({
  id: 'N05',
  slug: 'n05-outcomes',
  severity: 'warning',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [{ replace: [['答复35件', '予以公开18件，不予公开5件']] }, { replace: [['答复35件', '予以公开和部分公开共21件']] }],
    good: [
      { replace: [['答复35件', '予以公开17件，不予公开5件']] },
      { replace: [['县政府办公室对现行有效的规范性文件逐件清理', '全年制发公文180件，其中依申请公开41件，不予公开87件']] }
    ]
  },
  cases: (facts) => claimCases(facts, (claim) => claim.about.every((subject) => OUTCOME.test(subject))),
  check: againstTable,
  say: sayDiffers
})
