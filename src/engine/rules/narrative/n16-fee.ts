import type { Place } from '../../document/place'
import { claimsOf, type Claim } from '../../facts/claims'
import type { Facts } from '../../facts/facts'
import { claimWords, isAbout, limited } from '../kit/claims'
import { quotation } from '../kit/quotation'
import { defineRule } from '../rule'

const CHARGES = 'disclosure.fees.amount'
const YUAN = 10_000
/** Every rate of the charges, by application or by page, is a multiple of 10 yuan. */
const SMALLEST = 10

type Fee =
  | { readonly kind: 'unit' | 'more'; readonly claim: Claim }
  /** None here, an amount there. */
  | { readonly kind: 'none'; readonly claim: Claim; readonly amount: Claim }

function fees(facts: Facts): Fee[] {
  const claims = claimsOf(facts).filter((claim) => isAbout(claim, 'fee'))
  const amounts = claims.filter((claim) => claim.from > 0)
  const amount = amounts.find((claim) => claim.limits.length === 0) ?? amounts[0]
  return [
    ...amounts.map((claim): Fee => ({ kind: claim.exact && claim.from % SMALLEST !== 0 ? 'unit' : 'more', claim })),
    ...(amount ? claims.filter((claim) => claim.none).map((claim): Fee => ({ kind: 'none', claim, amount })) : [])
  ]
}

interface FeeValues {
  kind: 'unit' | 'more' | 'none'
  words: string
  other: string | null
  charges: number | null
  [key: string]: string | number | null
}

/** The fee for handling applications: no multiple of 10 yuan, more than all charges of table two, or both none and some. */
export const n16Fee = defineRule<Fee, FeeValues>({
  id: 'N16',
  slug: 'n16-fee',
  severity: 'warning',
  certainty: 'human',
  basis: ['figures', 'unit'],
  examples: {
    bad: [
      { replace: [['未收取信息处理费', '收取信息处理费405元']] },
      { cells: { 'disclosure.fees.amount': '0' }, replace: [['未收取信息处理费', '收取信息处理费560元']] },
      { replace: [['未收取信息处理费', '未收取信息处理费，全年收取信息处理费共计560元']] }
    ],
    good: [{ replace: [['未收取信息处理费', '收取信息处理费560元']] }, { replace: [['未收取信息处理费', '收取信息处理费0元']] }]
  },
  *cases(facts) {
    const table = facts.editionOf('disclosure') === '2021' && (facts.isReport || facts.table('disclosure') !== undefined)
    for (const fee of fees(facts)) if (fee.kind !== 'more' || table) yield { at: fee, by: fee.kind === 'more' ? [CHARGES] : [] }
  },
  check(facts, { at: fee, by }) {
    const { kind, claim } = fee
    const charges = kind === 'more' ? facts.sure(CHARGES) : null
    if (charges !== null && claim.from <= Math.round(charges * YUAN * 100) / 100) return undefined
    if (claim.limits.length > 0 || (fee.kind === 'none' && fee.amount.limits.length > 0)) return limited(claim)
    const further: Place[] = fee.kind === 'none' ? [fee.amount.at] : []
    return {
      data: { kind, words: claimWords(facts, claim), other: fee.kind === 'none' ? claimWords(facts, fee.amount) : null, charges },
      facts: by,
      at: [claim.at, ...further],
      found: quotation(claim.at.quote)
    }
  },
  say({ kind, words, other, charges }) {
    if (kind === 'unit') return `正文写“${words}”，信息处理费按件按页收取，最小单位是 10 元，请核对金额。`
    if (kind === 'more') return `正文写“${words}”，多于表二全部行政事业性收费（${charges} 万元），请核对金额和单位。`
    return `正文一处写“${words}”，另一处写“${other ?? ''}”，请核对哪一处对。`
  }
})
