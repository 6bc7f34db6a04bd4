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
import { s01Title } from './structure/s01-title'
import { s02TitleYears } from './structure/s02-title-years'
import { s03TitleOrgan } from './structure/s03-title-organ'
import { s04MissingChapter } from './structure/s04-missing-chapter'
import { s05ChapterOrder } from './structure/s05-chapter-order'
import { s06ChapterTitle } from './structure/s06-chapter-title'
import { s07RepeatedChapter } from './structure/s07-repeated-chapter'
import { s08EmptyChapter } from './structure/s08-empty-chapter'
import { s09NumberingLevel } from './structure/s09-numbering-level'
import { s10MissingAspect } from './structure/s10-missing-aspect'
import { s11AspectName } from './structure/s11-aspect-name'
import { s12ExtraChapter } from './structure/s12-extra-chapter'
import { s13OutdatedForm } from './structure/s13-outdated-form'
import { s14EarlyForm } from './structure/s14-early-form'
import { s15OldRegimeChapter } from './structure/s15-old-regime-chapter'
import { s16Year } from './structure/s16-year'
import { s17StrayCharacters } from './structure/s17-stray-characters'
import { s18SecondTitle } from './structure/s18-second-title'
import { t01MissingDisclosureTable } from './tables/t01-missing-disclosure-table'
import { t02MissingRequestsTable } from './tables/t02-missing-requests-table'
import { t03MissingDisputesTable } from './tables/t03-missing-disputes-table'
import { t04MissingRow } from './tables/t04-missing-row'
import { t05RowLabel } from './tables/t05-row-label'
import { t06ColumnHead } from './tables/t06-column-head'
import { t07ExtraRow } from './tables/t07-extra-row'
import { t08SurplusValues } from './tables/t08-surplus-values'
import { t09RepeatedRow } from './tables/t09-repeated-row'
import { t10RowOrder } from './tables/t10-row-order'
import { t11CornerNote } from './tables/t11-corner-note'
import { t13Unit } from './tables/t13-unit'
import { t14BlankCells } from './tables/t14-blank-cells'
import { t15PlaceholderCells } from './tables/t15-placeholder-cells'
import { t18Unread } from './tables/t18-unread'
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

/** Rules on the form and its figures; those on prose stand in prose.ts. */
export const RULES: readonly AnyRule[] = [
  // S: structure of the report
  s01Title,
  s02TitleYears,
  s03TitleOrgan,
  s04MissingChapter,
  s05ChapterOrder,
  s06ChapterTitle,
  s07RepeatedChapter,
  s08EmptyChapter,
  s09NumberingLevel,
  s10MissingAspect,
  s11AspectName,
  s12ExtraChapter,
  s13OutdatedForm,
  s14EarlyForm,
  s15OldRegimeChapter,
  s16Year,
  s17StrayCharacters,
  s18SecondTitle,
  // S19 is a note of the reader

  // T: statutory tables
  t01MissingDisclosureTable,
  t02MissingRequestsTable,
  t03MissingDisputesTable,
  t04MissingRow,
  t05RowLabel,
  t06ColumnHead,
  t07ExtraRow,
  t08SurplusValues,
  t09RepeatedRow,
  t10RowOrder,
  t11CornerNote,
  // T12 is a note of the reader
  t13Unit,
  t14BlankCells,
  t15PlaceholderCells,
  // T16 is a note of the reader, T17 a hint on A03
  t18Unread,

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
