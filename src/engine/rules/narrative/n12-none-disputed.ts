import type { Claim, ClaimSubject } from '../../facts/claims'
import { agrees, claimCases, disagreement, limited, type ClaimValues } from '../kit/claims'
import { noneInTableFour } from '../kit/disputes'
import { defineRule } from '../rule'

const BLOCKS: readonly ClaimSubject[] = ['reconsideration', 'litigation', 'directLitigation', 'litigationAfterReconsideration']

/** 未发生行政复议 beside cases in table four, or cases in the prose and nothing but 0 in the table. */
export const n12NoneDisputed = defineRule<Claim, ClaimValues & { none: number }>({
  id: 'N12',
  slug: 'n12-none-disputed',
  severity: 'error',
  certainty: 'arithmetic',
  basis: ['figures'],
  examples: {
    bad: [
      { replace: [['改进了答复文书。', '改进了答复文书。全年未发生因政府信息公开引起的行政复议、行政诉讼。']] },
      {
        cells: Object.fromEntries(['upheld', 'corrected', 'pending', 'total'].map((column) => [`disputes.reconsideration.${column}`, '0'])),
        replace: [['改进了答复文书。', '改进了答复文书。发生行政复议2件。']]
      }
    ],
    good: [
      { replace: [['改进了答复文书。', '改进了答复文书。未发生被纠正的行政复议。']] },
      { replace: [['改进了答复文书。', '改进了答复文书。各乡镇未发生行政复议。']] }
    ]
  },
  cases: (facts) => claimCases(facts, (claim) => claim.about.every((subject) => BLOCKS.includes(subject))),
  check(facts, one) {
    const { at: claim, by } = one
    if (agrees(facts, claim)) return undefined
    if (!claim.none && !noneInTableFour(facts, one)) return undefined
    if (claim.limits.length > 0 || !claim.named) return limited(claim)
    const fault = disagreement(facts, claim, by)
    return { ...fault, data: { ...fault.data, none: claim.none ? 1 : 0 } }
  },
  say({ words, where, value, none }) {
    const table = none === 1 ? `却是 ${value} 件` : '却都是 0'
    return `正文写“${words}”，${where}${table}，一处说没有、一处有数，请与台账核对后改成一致。`
  }
})
