import type { Claim } from '../../facts/claims'
import { againstTable, claimCases, claimWords, isAbout, sayDiffers, type ClaimValues } from '../kit/claims'
import { defineRule } from '../rule'

/** 36件（含上年结转为38件）, 加上年结转共38件: what came in and what was carried in together. */
const TOGETHER = /含|加|连同|算上/

/** The number carried in from last year differs from the second row of table three. */
export const n02CarriedIn = defineRule<Claim, ClaimValues>({
  id: 'N02',
  slug: 'n02-carried-in',
  severity: 'warning',
  certainty: 'human',
  basis: ['figures'],
  examples: {
    bad: [{ replace: [['上年度结转2件', '上年度结转3件']] }, { replace: [['上年度结转2件', '上年度无结转']] }],
    good: [{ replace: [['上年度结转2件', '含2022年结转的2件']] }, { replace: [['上年度结转2件，', '']] }]
  },
  cases: (facts) => claimCases(facts, (claim) => isAbout(claim, 'carriedIn')),
  check(facts, one) {
    const received = facts.number('requests.received.total')
    const both = received === null ? null : received + facts.sum(one.by)
    if (both !== null && one.at.from <= both && both <= one.at.to && TOGETHER.test(claimWords(facts, one.at))) return undefined
    return againstTable(facts, one)
  },
  say: sayDiffers
})
