import type { Claim } from '../../facts/claims'
import { claimCases, claimWords, isAbout, limited } from '../kit/claims'
import { defineRule } from '../rule'

const UNPAID = 'requests.otherwise.feeUnpaid.total'

/** No notice of charges went out, and applications were closed because their charges were not paid. */
export const n17NoticeAndUnpaid = defineRule<Claim, { words: string; unpaid: number }>({
  id: 'N17',
  slug: 'n17-notice-and-unpaid',
  severity: 'error',
  certainty: 'arithmetic',
  editions: ['2021'],
  basis: ['figures', 'form2021'],
  examples: {
    bad: [
      { cells: { [UNPAID]: '1', 'requests.otherwise.feeUnpaid.naturalPerson': '1' } },
      { cells: { [UNPAID]: '2' }, replace: [['本机关未发出政府信息处理费收费通知', '本机关发出收费通知0件']] }
    ],
    good: [
      {},
      { cells: { [UNPAID]: '1' }, replace: [['本机关未发出政府信息处理费收费通知', '本机关发出收费通知2件']] },
      { cells: { [UNPAID]: '1' }, replace: [['本机关未发出政府信息处理费收费通知', '上半年未发出收费通知']] }
    ]
  },
  cases: (facts) => claimCases(facts, (claim) => isAbout(claim, 'noFeeNotice')),
  check(facts, { at: claim, by }) {
    const unpaid = facts.sum(by)
    if (unpaid === 0) return undefined
    if (claim.limits.length > 0) return limited(claim)
    return { data: { words: claimWords(facts, claim), unpaid }, at: [claim.at] }
  },
  say: ({ words, unpaid }) => `正文写“${words}”，表三“逾期未按收费通知要求缴纳费用”却是 ${unpaid} 件：没有发过收费通知，就不会有逾期未缴费的申请，请核对。`
})
