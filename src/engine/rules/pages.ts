/** The page of every rule. Words only: imported late, never by a rule. */
import type { RuleId } from '../contract'
import type { RulePage } from './page'
import { page as a01 } from './arithmetic/a01-balance.page'
import { page as a02 } from './arithmetic/a02-outcomes.page'
import { page as a03 } from './arithmetic/a03-row-total.page'
import { page as a04 } from './arithmetic/a04-reconsideration-total.page'
import { page as a05 } from './arithmetic/a05-direct-litigation-total.page'
import { page as a06 } from './arithmetic/a06-litigation-after-reconsideration-total.page'
import { page as a07 } from './arithmetic/a07-added-subtotal.page'
import { page as a11 } from './arithmetic/a11-disputes-without-requests.page'
import { page as a12 } from './arithmetic/a12-suits-after-reconsideration.page'
import { page as a13 } from './arithmetic/a13-direct-suits.page'
import { page as v01 } from './values/v01-number.page'
import { page as v02 } from './values/v02-negative.page'
import { page as v03 } from './values/v03-whole-number.page'
import { page as v04 } from './values/v04-bare-number.page'
import { page as v05 } from './values/v05-digits.page'
import { page as v06 } from './values/v06-procurement-decimals.page'
import { page as v07 } from './values/v07-fee-unit.page'
import { page as v08 } from './values/v08-fee-decimals.page'
import { page as v09 } from './values/v09-rulemaking-power.page'
import { page as v10 } from './values/v10-all-zero.page'
import { page as v11 } from './values/v11-same-numbers.page'
import { page as v12 } from './values/v12-in-force.page'
import { page as v13 } from './values/v13-disclosed-total.page'
import { page as v14 } from './values/v14-none-in-force.page'
import { page as v15 } from './values/v15-items-left.page'
import { page as v17 } from './values/v17-corrected-share.page'

export const PAGES: Readonly<Record<RuleId, RulePage>> = {
  // S: structure of the report

  // T: statutory tables

  // V: values of cells
  V01: v01,
  V02: v02,
  V03: v03,
  V04: v04,
  V05: v05,
  V06: v06,
  V07: v07,
  V08: v08,
  V09: v09,
  V10: v10,
  V11: v11,
  V12: v12,
  V13: v13,
  V14: v14,
  V15: v15,
  V17: v17,

  // A: arithmetic
  A01: a01,
  A02: a02,
  A03: a03,
  A04: a04,
  A05: a05,
  A06: a06,
  A07: a07,
  A11: a11,
  A12: a12,
  A13: a13
}
