import type { Claim } from '../../facts/claims'
import { agrees, claimCases, disagreement, isAbout, limited, type ClaimValues } from '../kit/claims'
import { defineRule } from '../rule'

/** 未收到申请 beside new applications in table three. An error where the clause names 申请 and limits nothing. */
export const n10NoneReceived = defineRule<Claim, ClaimValues>({
  id: 'N10',
  slug: 'n10-none-received',
  severity: 'error',
  certainty: 'arithmetic',
  basis: ['figures'],
  examples: {
    bad: [
      { replace: [['全县共收到政府信息公开申请36件，', '全县未收到政府信息公开申请，']] },
      { replace: [['全县共收到政府信息公开申请36件，', '全县收到政府信息公开申请0件，']] }
    ],
    good: [
      { replace: [['全县共收到政府信息公开申请36件，', '上半年未收到政府信息公开申请，']] },
      { replace: [['全县共收到政府信息公开申请36件，', '未收到因政府信息公开申请引发的投诉，']] }
    ]
  },
  cases: (facts) => claimCases(facts, (claim) => isAbout(claim, 'received') && claim.none),
  check(facts, one) {
    if (agrees(facts, one.at)) return undefined
    return one.at.limits.length > 0 || !one.at.named ? limited(one.at) : disagreement(facts, one.at, one.by)
  },
  say: ({ words, where, value }) => `正文写“${words}”，${where}却是 ${value} 件，一处说没有、一处有数，请与台账核对后改成一致。`
})
