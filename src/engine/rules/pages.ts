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
import { page as n01 } from './narrative/n01-received.page'
import { page as n02 } from './narrative/n02-carried-in.page'
import { page as n03 } from './narrative/n03-answered.page'
import { page as n04 } from './narrative/n04-carried-out.page'
import { page as n05 } from './narrative/n05-outcomes.page'
import { page as n06 } from './narrative/n06-applicants.page'
import { page as n07 } from './narrative/n07-reconsideration.page'
import { page as n08 } from './narrative/n08-litigation.page'
import { page as n09 } from './narrative/n09-dispositions.page'
import { page as n10 } from './narrative/n10-none-received.page'
import { page as n11 } from './narrative/n11-received-but-none.page'
import { page as n12 } from './narrative/n12-none-disputed.page'
import { page as n13 } from './narrative/n13-disputes-unmentioned.page'
import { page as n14 } from './narrative/n14-documents.page'
import { page as n15 } from './narrative/n15-decisions.page'
import { page as n16 } from './narrative/n16-fee.page'
import { page as n17 } from './narrative/n17-notice-and-unpaid.page'
import { page as n18 } from './narrative/n18-share.page'
import { page as n19 } from './narrative/n19-parts.page'
import { page as n20 } from './narrative/n20-other-year.page'
import { page as n21 } from './narrative/n21-period.page'
import { page as n22 } from './narrative/n22-other-organ.page'
import { page as n23 } from './narrative/n23-other-website.page'
import { page as n24 } from './narrative/n24-former-name.page'
import { page as n25 } from './narrative/n25-all-done.page'
import { page as n26 } from './narrative/n26-two-figures.page'
import { page as n27 } from './narrative/n27-approximate.page'
import { page as n28 } from './narrative/n28-change.page'
import { page as s01 } from './structure/s01-title.page'
import { page as s02 } from './structure/s02-title-years.page'
import { page as s03 } from './structure/s03-title-organ.page'
import { page as s04 } from './structure/s04-missing-chapter.page'
import { page as s05 } from './structure/s05-chapter-order.page'
import { page as s06 } from './structure/s06-chapter-title.page'
import { page as s07 } from './structure/s07-repeated-chapter.page'
import { page as s08 } from './structure/s08-empty-chapter.page'
import { page as s09 } from './structure/s09-numbering-level.page'
import { page as s10 } from './structure/s10-missing-aspect.page'
import { page as s11 } from './structure/s11-aspect-name.page'
import { page as s12 } from './structure/s12-extra-chapter.page'
import { page as s13 } from './structure/s13-outdated-form.page'
import { page as s14 } from './structure/s14-early-form.page'
import { page as s15 } from './structure/s15-old-regime-chapter.page'
import { page as s16 } from './structure/s16-year.page'
import { page as s17 } from './structure/s17-stray-characters.page'
import { page as s18 } from './structure/s18-second-title.page'
import { page as t01 } from './tables/t01-missing-disclosure-table.page'
import { page as t02 } from './tables/t02-missing-requests-table.page'
import { page as t03 } from './tables/t03-missing-disputes-table.page'
import { page as t04 } from './tables/t04-missing-row.page'
import { page as t05 } from './tables/t05-row-label.page'
import { page as t06 } from './tables/t06-column-head.page'
import { page as t07 } from './tables/t07-extra-row.page'
import { page as t08 } from './tables/t08-surplus-values.page'
import { page as t09 } from './tables/t09-repeated-row.page'
import { page as t10 } from './tables/t10-row-order.page'
import { page as t11 } from './tables/t11-corner-note.page'
import { page as t13 } from './tables/t13-unit.page'
import { page as t14 } from './tables/t14-blank-cells.page'
import { page as t15 } from './tables/t15-placeholder-cells.page'
import { page as t18 } from './tables/t18-unread.page'
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
import { page as y01 } from './years/y01-carried-over.page'
import { page as y02 } from './years/y02-carried-over-applicants.page'
import { page as y03 } from './years/y03-normative-documents-in-force.page'
import { page as y04 } from './years/y04-regulations-in-force.page'
import { page as y05 } from './years/y05-items-before.page'
import { page as y06 } from './years/y06-pending-cases.page'
import { page as y07 } from './years/y07-same-tables.page'
import { page as y08 } from './years/y08-same-words.page'
import { page as y09 } from './years/y09-jump.page'
import { page as y10 } from './years/y10-no-last-year.page'
import { page as y11 } from './years/y11-organ-name.page'
import { page as y12 } from './years/y12-same-problems.page'
import { page as p01 } from './privacy/p01-identity-number.page'
import { page as p02 } from './privacy/p02-mobile-number.page'
import { page as p03 } from './privacy/p03-card-number.page'
import { page as p04 } from './privacy/p04-party-name.page'
import { page as p05 } from './privacy/p05-contact-name.page'
import { page as p06 } from './privacy/p06-named-official.page'
import { page as p07 } from './privacy/p07-home-address.page'
import { page as p08 } from './privacy/p08-case-number.page'
import { page as c01 } from './content/c01-disclosure-amounts.page'
import { page as c02 } from './content/c02-requests-received.page'
import { page as c03 } from './content/c03-period-statement.page'
import { page as c04 } from './content/c04-accountability.page'
import { page as c05 } from './content/c05-empty-problems.page'
import { page as c06 } from './content/c06-problems-and-improvements.page'
import { page as c07 } from './content/c07-list-lengths.page'
import { page as c08 } from './content/c08-processing-fee.page'
import { page as c09 } from './content/c09-empty-other-matters.page'
import { page as c10 } from './content/c10-proposals.page'
import { page as c11 } from './content/c11-local-phrases.page'
import { page as c12 } from './content/c12-overview-too-long.page'
import { page as c13 } from './content/c13-overview-too-short.page'
import { page as c14 } from './content/c14-generic-subjects.page'
import { page as c15 } from './content/c15-future-only.page'
import { page as c16 } from './content/c16-cited-title.page'
import { page as c17 } from './content/c17-regulation-defined.page'
import { page as c18 } from './content/c18-slips.page'
import { page as c19 } from './content/c19-half-width-marks.page'
import { page as c20 } from './content/c20-closing-mark.page'
import { page as c21 } from './content/c21-stray-marks.page'
import { page as c22 } from './content/c22-latin-words.page'
import { page as c23 } from './content/c23-unpaired-marks.page'
import { page as c24 } from './content/c24-missing-organ.page'
import { page as c25 } from './content/c25-missing-negation.page'
import { page as c26 } from './content/c26-relative-time.page'
import { page as c27 } from './content/c27-outdated-basis.page'
import { page as c28 } from './content/c28-document-number.page'
import { page as c29 } from './content/c29-placeholders.page'
import { page as c30 } from './content/c30-stale-topic.page'
import { page as c31 } from './content/c31-orders.page'
import { page as c32 } from './content/c32-repeated-sentence.page'
import { page as d01 } from './publication/d01-department-deadline.page'
import { page as d02 } from './publication/d02-government-deadline.page'
import { page as d03 } from './publication/d03-local-deadline.page'
import { page as d04 } from './publication/d04-before-year-end.page'
import { page as d05 } from './publication/d05-other-year.page'
import { page as d06 } from './publication/d06-no-date.page'
import { page as d07 } from './publication/d07-names.page'

export const PAGES: Readonly<Record<RuleId, RulePage>> = {
  // S: structure of the report
  S01: s01,
  S02: s02,
  S03: s03,
  S04: s04,
  S05: s05,
  S06: s06,
  S07: s07,
  S08: s08,
  S09: s09,
  S10: s10,
  S11: s11,
  S12: s12,
  S13: s13,
  S14: s14,
  S15: s15,
  S16: s16,
  S17: s17,
  S18: s18,

  // T: statutory tables
  T01: t01,
  T02: t02,
  T03: t03,
  T04: t04,
  T05: t05,
  T06: t06,
  T07: t07,
  T08: t08,
  T09: t09,
  T10: t10,
  T11: t11,
  T13: t13,
  T14: t14,
  T15: t15,
  T18: t18,

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
  A13: a13,

  // Y: this year against last year
  Y01: y01,
  Y02: y02,
  Y03: y03,
  Y04: y04,
  Y05: y05,
  Y06: y06,
  Y07: y07,
  Y08: y08,
  Y09: y09,
  Y10: y10,
  Y11: y11,
  Y12: y12,

  // C: contents and wording
  C01: c01,
  C02: c02,
  C03: c03,
  C04: c04,
  C05: c05,
  C06: c06,
  C07: c07,
  C08: c08,
  C09: c09,
  C10: c10,
  C11: c11,
  C12: c12,
  C13: c13,
  C14: c14,
  C15: c15,
  C16: c16,
  C17: c17,
  C18: c18,
  C19: c19,
  C20: c20,
  C21: c21,
  C22: c22,
  C23: c23,
  C24: c24,
  C25: c25,
  C26: c26,
  C27: c27,
  C28: c28,
  C29: c29,
  C30: c30,
  C31: c31,
  C32: c32,

  // P: privacy
  P01: p01,
  P02: p02,
  P03: p03,
  P04: p04,
  P05: p05,
  P06: p06,
  P07: p07,
  P08: p08,

  // N: running text against the tables and against itself
  N01: n01,
  N02: n02,
  N03: n03,
  N04: n04,
  N05: n05,
  N06: n06,
  N07: n07,
  N08: n08,
  N09: n09,
  N10: n10,
  N11: n11,
  N12: n12,
  N13: n13,
  N14: n14,
  N15: n15,
  N16: n16,
  N17: n17,
  N18: n18,
  N19: n19,
  N20: n20,
  N21: n21,
  N22: n22,
  N23: n23,
  N24: n24,
  N25: n25,
  N26: n26,
  N27: n27,
  N28: n28,

  // D: publication
  D01: d01,
  D02: d02,
  D03: d03,
  D04: d04,
  D05: d05,
  D06: d06,
  D07: d07
}
