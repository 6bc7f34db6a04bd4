import type { Claim } from '../../facts/claims'
import type { Facts } from '../../facts/facts'
import { narrativeOf } from '../../facts/narrative'
import { quantitiesIn } from '../../facts/quantities'
import { againstTable, claimCases, isAbout, sayDiffers, type ClaimValues } from '../kit/claims'
import { defineRule } from '../rule'

/** 收到的16件申请中，…: what follows is said of these. */
const LONGEST = 60
const OF_THESE = /[件份起宗](?:政府信息公开|信息公开)?(?:申请)?[中里]/

/** 办结15件，1件结转；加上上年结转的…: those carried in are added afterwards. */
const ADDED_LATER = /(?:加上|连同|加之)[^。\d]{0,6}(?:上一?年|\d{4}年)[^。]{0,4}结转/

/** 收到的16件申请中，办结15件，结转1件: the sentence leaves those carried in aside and tells what became of the new ones alone. */
function isOfNewOnly(facts: Facts, claim: Claim): boolean {
  const received = facts.number('requests.received.total')
  const carriedOut = facts.number('requests.carriedOut.total')
  if (received === null || carriedOut === null || claim.from > received - carriedOut || claim.to < received - carriedOut) return false
  const narrative = narrativeOf(facts)
  if (ADDED_LATER.test(narrative.text.slice(claim.clause.end, claim.clause.end + LONGEST).split(/[。！？\n]/)[0] ?? '')) return true
  const { start } = narrative.sentenceAt(claim.clause.start)
  const before = narrative.text.slice(start, claim.clause.start)
  return OF_THESE.test(before) && quantitiesIn(facts, start, claim.clause.start).some((one) => one.from === received && one.to === received)
}

/** The number answered differs from the total of table three. 办理 N 件 may mean those taken in as well. */
export const n03Answered = defineRule<Claim, ClaimValues>({
  id: 'N03',
  slug: 'n03-answered',
  severity: 'warning',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [{ replace: [['答复35件', '答复53件']] }, { replace: [['答复35件', '办结34件']] }],
    good: [{ replace: [['答复35件', '按期答复率100%']] }, { replace: [['答复35件', '其中按期答复30件']] }]
  },
  cases: (facts) => claimCases(facts, (claim) => isAbout(claim, 'answered') || isAbout(claim, 'handled')),
  check: (facts, one) => (isOfNewOnly(facts, one.at) ? undefined : againstTable(facts, one)),
  say: sayDiffers
})
