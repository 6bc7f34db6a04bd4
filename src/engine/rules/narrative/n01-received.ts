import type { Claim } from '../../facts/claims'
import { againstTable, claimCases, isAbout, sayDiffers, type ClaimValues } from '../kit/claims'
import { defineRule } from '../rule'

/** The number taken in is neither the new applications nor these with those carried in; both are in use. */
export const n01Received = defineRule<Claim, ClaimValues>({
  id: 'N01',
  slug: 'n01-received',
  severity: 'warning',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [{ replace: [['收到政府信息公开申请36件', '收到政府信息公开申请63件']] }, { replace: [['收到政府信息公开申请36件', '受理政府信息公开申请四十余件']] }],
    good: [{ replace: [['收到政府信息公开申请36件', '收到政府信息公开申请38件']] }, { replace: [['收到政府信息公开申请36件', '当面收到政府信息公开申请12件']] }]
  },
  cases: (facts) => claimCases(facts, (claim) => isAbout(claim, 'received') && !claim.none),
  check(facts, one) {
    // Nothing at all in the table is N11's.
    if (one.by.every((id) => facts.sure(id) === 0)) return undefined
    return againstTable(facts, one)
  },
  say: sayDiffers
})
