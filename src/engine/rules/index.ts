/** The catalogue: every rule, one line each, sorted by id within its section. An id once used is never used again; dead ids stay as comments. */
import type { AnyRule } from './rule'
import { a01Balance } from './arithmetic/a01-balance'
import { a02Outcomes } from './arithmetic/a02-outcomes'
import { a03RowTotal } from './arithmetic/a03-row-total'
import { a04ReconsiderationTotal } from './arithmetic/a04-reconsideration-total'
import { a05DirectLitigationTotal } from './arithmetic/a05-direct-litigation-total'
import { a06LitigationAfterReconsiderationTotal } from './arithmetic/a06-litigation-after-reconsideration-total'
import { a07AddedSubtotal } from './arithmetic/a07-added-subtotal'
import { a11DisputesWithoutRequests } from './arithmetic/a11-disputes-without-requests'
import { a12SuitsAfterReconsideration } from './arithmetic/a12-suits-after-reconsideration'
import { a13DirectSuits } from './arithmetic/a13-direct-suits'
import { v01Number } from './values/v01-number'
import { v02Negative } from './values/v02-negative'
import { v03WholeNumber } from './values/v03-whole-number'
import { v04BareNumber } from './values/v04-bare-number'
import { v05Digits } from './values/v05-digits'
import { v06ProcurementDecimals } from './values/v06-procurement-decimals'
import { v07FeeUnit } from './values/v07-fee-unit'
import { v08FeeDecimals } from './values/v08-fee-decimals'
import { v09RulemakingPower } from './values/v09-rulemaking-power'
import { v10AllZero } from './values/v10-all-zero'
import { v11SameNumbers } from './values/v11-same-numbers'
import { v12InForce } from './values/v12-in-force'
import { v13DisclosedTotal } from './values/v13-disclosed-total'
import { v14NoneInForce } from './values/v14-none-in-force'
import { v15ItemsLeft } from './values/v15-items-left'
import { v17CorrectedShare } from './values/v17-corrected-share'

export const RULES: readonly AnyRule[] = [
  // S: structure of the report

  // T: statutory tables

  // V: values of cells
  v01Number,
  v02Negative,
  v03WholeNumber,
  v04BareNumber,
  v05Digits,
  v06ProcurementDecimals,
  v07FeeUnit,
  v08FeeDecimals,
  v09RulemakingPower,
  v10AllZero,
  v11SameNumbers,
  v12InForce,
  v13DisclosedTotal,
  v14NoneInForce,
  v15ItemsLeft,
  v17CorrectedShare,

  // A: arithmetic
  a01Balance,
  a02Outcomes,
  a03RowTotal,
  a04ReconsiderationTotal,
  a05DirectLitigationTotal,
  a06LitigationAfterReconsiderationTotal,
  a07AddedSubtotal,
  // A08, A09 and A10 are hints on the findings of A01 to A03 (diagnosis/hints.ts)
  a11DisputesWithoutRequests,
  a12SuitsAfterReconsideration,
  a13DirectSuits
]
