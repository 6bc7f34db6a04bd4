import type { Claim } from '../../facts/claims'
import { TABLE_CELLS } from '../../form/cells'
import type { Patch } from '../../form/specimen'
import { agrees, claimCases, disagreement, isAbout, limited, type ClaimValues } from '../kit/claims'
import { defineRule } from '../rule'

const EMPTY_TABLE = Object.fromEntries(TABLE_CELLS.requests['2021'].map(({ id }) => [id, '0']))
const saying = (words: string): Patch => ({ cells: EMPTY_TABLE, replace: [['共收到政府信息公开申请36件', words]] })

/** Applications taken in by the prose, and neither new nor carried in ones in table three. */
export const n11ReceivedButNone = defineRule<Claim, ClaimValues>({
  id: 'N11',
  slug: 'n11-received-but-none',
  severity: 'error',
  certainty: 'arithmetic',
  basis: ['figures'],
  examples: {
    bad: [saying('共收到政府信息公开申请36件'), saying('受理依申请公开三十余件')],
    good: [saying('未收到政府信息公开申请'), saying('收到网上咨询36件')]
  },
  cases: (facts) => claimCases(facts, (claim) => isAbout(claim, 'received') && claim.from > 0),
  check(facts, one) {
    // A total left 0 over parts that bear the prose out has its own finding (A03).
    if (one.by.some((id) => facts.sure(id) > 0) || agrees(facts, one.at)) return undefined
    return one.at.limits.length > 0 || !one.at.named ? limited(one.at) : disagreement(facts, one.at, one.by)
  },
  say: ({ words, where }) => `正文写“${words}”，${where}和上年结转却都是 0，请与台账核对后改成一致。`
})
