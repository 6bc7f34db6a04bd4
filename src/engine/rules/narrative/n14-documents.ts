import type { Claim } from '../../facts/claims'
import { againstTable, claimCases, sayDiffers, type ClaimValues } from '../kit/claims'
import { defineRule } from '../rule'

const DOCUMENT = /^(?:regulations|normativeDocuments)\./

/** Documents made, repealed or in force differ from table two. */
export const n14Documents = defineRule<Claim, ClaimValues>({
  id: 'N14',
  slug: 'n14-documents',
  severity: 'warning',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [{ replace: [['发布政策解读材料18篇', '制发行政规范性文件5件，废止1件，现行有效52件']] }, { replace: [['发布政策解读材料18篇', '未制定规范性文件']] }],
    good: [
      { replace: [['发布政策解读材料18篇', '制发行政规范性文件4件，废止1件，现行有效52件']] },
      { replace: [['发布政策解读材料18篇', '以县政府名义制发行政规范性文件3件']] }
    ]
  },
  cases: (facts) => claimCases(facts, (claim) => claim.about.every((subject) => DOCUMENT.test(subject))),
  check: againstTable,
  say: sayDiffers
})
