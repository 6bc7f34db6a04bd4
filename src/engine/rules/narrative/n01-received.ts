import type { Claim } from '../../facts/claims'
import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { quantitiesIn } from '../../facts/quantities'
import { againstTable, agrees, claimCases, isAbout, sayDiffers, type ClaimValues } from '../kit/claims'
import { defineRule } from '../rule'

/** Who took in a further part: 县政府办公室受理5件, 局机关16件. */
const OFFICES = /(?:机关|本级|办公[室厅]|乡镇|镇街|街道|部门|单位)[^，。；\d]{0,10}$/

/**
 * 各乡镇收到11件，县政府办公室收到5件: the sentence gives the whole in parts, which the table adds up; 全系统收到21件，其中局机关16件: the table
 * states one of the parts.
 */
function isParted(facts: Facts, claim: Claim): boolean {
  const narrative = narrativeOf(facts)
  const parts = quantitiesIn(facts, claim.clause.end, narrative.sentenceAt(claim.clause.start).end).filter(
    (one) => one.exact && one.unit === claim.unit && OFFICES.test(narrative.text.slice(Math.max(claim.clause.end, one.start - 16), one.start))
  )
  const holds = (value: number): boolean => agrees(facts, { ...claim, from: value, to: value })
  return parts.length > 0 && (parts.some((one) => holds(one.value)) || holds(parts.reduce((sum, one) => sum + one.value, claim.from)))
}

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
    if (one.by.every((id) => facts.sure(id) === 0) || isParted(facts, one.at)) return undefined
    return againstTable(facts, one)
  },
  say: sayDiffers
})
