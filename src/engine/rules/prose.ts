/** Rules on the running text, on last year's report and on the date of publication. They come behind the rules on tables, and load later. */
import type { AnyRule } from './rule'
import { n01Received } from './narrative/n01-received'
import { n02CarriedIn } from './narrative/n02-carried-in'
import { n03Answered } from './narrative/n03-answered'
import { n04CarriedOut } from './narrative/n04-carried-out'
import { n05Outcomes } from './narrative/n05-outcomes'
import { n06Applicants } from './narrative/n06-applicants'
import { n07Reconsideration } from './narrative/n07-reconsideration'
import { n08Litigation } from './narrative/n08-litigation'
import { n09Dispositions } from './narrative/n09-dispositions'
import { n10NoneReceived } from './narrative/n10-none-received'
import { n11ReceivedButNone } from './narrative/n11-received-but-none'
import { n12NoneDisputed } from './narrative/n12-none-disputed'
import { n13DisputesUnmentioned } from './narrative/n13-disputes-unmentioned'
import { n14Documents } from './narrative/n14-documents'
import { n15Decisions } from './narrative/n15-decisions'
import { n16Fee } from './narrative/n16-fee'
import { n17NoticeAndUnpaid } from './narrative/n17-notice-and-unpaid'
import { n18Share } from './narrative/n18-share'
import { n19Parts } from './narrative/n19-parts'
import { n20OtherYear } from './narrative/n20-other-year'
import { n21Period } from './narrative/n21-period'
import { n22OtherOrgan } from './narrative/n22-other-organ'
import { n23OtherWebsite } from './narrative/n23-other-website'
import { n24FormerName } from './narrative/n24-former-name'
import { n25AllDone } from './narrative/n25-all-done'
import { n26TwoFigures } from './narrative/n26-two-figures'
import { n27Approximate } from './narrative/n27-approximate'
import { n28Change } from './narrative/n28-change'
import { y01CarriedOver } from './years/y01-carried-over'
import { y02CarriedOverApplicants } from './years/y02-carried-over-applicants'
import { y03NormativeDocumentsInForce } from './years/y03-normative-documents-in-force'
import { y04RegulationsInForce } from './years/y04-regulations-in-force'
import { y05ItemsBefore } from './years/y05-items-before'
import { y06PendingCases } from './years/y06-pending-cases'
import { y07SameTables } from './years/y07-same-tables'
import { y08SameWords } from './years/y08-same-words'
import { y09Jump } from './years/y09-jump'
import { y10NoLastYear } from './years/y10-no-last-year'
import { y11OrganName } from './years/y11-organ-name'
import { y12SameProblems } from './years/y12-same-problems'
import { p01IdentityNumber } from './privacy/p01-identity-number'
import { p02MobileNumber } from './privacy/p02-mobile-number'
import { p03CardNumber } from './privacy/p03-card-number'
import { p04PartyName } from './privacy/p04-party-name'
import { p05ContactName } from './privacy/p05-contact-name'
import { p06NamedOfficial } from './privacy/p06-named-official'
import { p07HomeAddress } from './privacy/p07-home-address'
import { p08CaseNumber } from './privacy/p08-case-number'
import { c01DisclosureAmounts } from './content/c01-disclosure-amounts'
import { c02RequestsReceived } from './content/c02-requests-received'
import { c03PeriodStatement } from './content/c03-period-statement'
import { c04Accountability } from './content/c04-accountability'
import { c05EmptyProblems } from './content/c05-empty-problems'
import { c06ProblemsAndImprovements } from './content/c06-problems-and-improvements'
import { c07ListLengths } from './content/c07-list-lengths'
import { c08ProcessingFee } from './content/c08-processing-fee'
import { c09EmptyOtherMatters } from './content/c09-empty-other-matters'
import { c10Proposals } from './content/c10-proposals'
import { c11LocalPhrases } from './content/c11-local-phrases'
import { c12OverviewTooLong } from './content/c12-overview-too-long'
import { c13OverviewTooShort } from './content/c13-overview-too-short'
import { c14GenericSubjects } from './content/c14-generic-subjects'
import { c15FutureOnly } from './content/c15-future-only'
import { c16CitedTitle } from './content/c16-cited-title'
import { c17RegulationDefined } from './content/c17-regulation-defined'
import { c18Slips } from './content/c18-slips'
import { c19HalfWidthMarks } from './content/c19-half-width-marks'
import { c20ClosingMark } from './content/c20-closing-mark'
import { c21StrayMarks } from './content/c21-stray-marks'
import { c22LatinWords } from './content/c22-latin-words'
import { c23UnpairedMarks } from './content/c23-unpaired-marks'
import { c24MissingOrgan } from './content/c24-missing-organ'
import { c25MissingNegation } from './content/c25-missing-negation'
import { c26RelativeTime } from './content/c26-relative-time'
import { c27OutdatedBasis } from './content/c27-outdated-basis'
import { c28DocumentNumber } from './content/c28-document-number'
import { c29Placeholders } from './content/c29-placeholders'
import { c30StaleTopic } from './content/c30-stale-topic'
import { c31Orders } from './content/c31-orders'
import { c32RepeatedSentence } from './content/c32-repeated-sentence'
import { d01DepartmentDeadline } from './publication/d01-department-deadline'
import { d02GovernmentDeadline } from './publication/d02-government-deadline'
import { d03LocalDeadline } from './publication/d03-local-deadline'
import { d04BeforeYearEnd } from './publication/d04-before-year-end'
import { d05OtherYear } from './publication/d05-other-year'
import { d06NoDate } from './publication/d06-no-date'
import { d07Names } from './publication/d07-names'

export const PROSE_RULES: readonly AnyRule[] = [
  // Y: this year against last year
  y01CarriedOver,
  y02CarriedOverApplicants,
  y03NormativeDocumentsInForce,
  y04RegulationsInForce,
  y05ItemsBefore,
  y06PendingCases,
  y07SameTables,
  y08SameWords,
  y09Jump,
  y10NoLastYear,
  y11OrganName,
  y12SameProblems,
  // N: running text against the tables and against itself
  n01Received,
  n02CarriedIn,
  n03Answered,
  n04CarriedOut,
  n05Outcomes,
  n06Applicants,
  n07Reconsideration,
  n08Litigation,
  n09Dispositions,
  n10NoneReceived,
  n11ReceivedButNone,
  n12NoneDisputed,
  n13DisputesUnmentioned,
  n14Documents,
  n15Decisions,
  n16Fee,
  n17NoticeAndUnpaid,
  n18Share,
  n19Parts,
  n20OtherYear,
  n21Period,
  n22OtherOrgan,
  n23OtherWebsite,
  n24FormerName,
  n25AllDone,
  n26TwoFigures,
  n27Approximate,
  n28Change,
  // C: contents and wording
  c01DisclosureAmounts,
  c02RequestsReceived,
  c03PeriodStatement,
  c04Accountability,
  c05EmptyProblems,
  c06ProblemsAndImprovements,
  c07ListLengths,
  c08ProcessingFee,
  c09EmptyOtherMatters,
  c10Proposals,
  c11LocalPhrases,
  c12OverviewTooLong,
  c13OverviewTooShort,
  c14GenericSubjects,
  c15FutureOnly,
  c16CitedTitle,
  c17RegulationDefined,
  c18Slips,
  c19HalfWidthMarks,
  c20ClosingMark,
  c21StrayMarks,
  c22LatinWords,
  c23UnpairedMarks,
  c24MissingOrgan,
  c25MissingNegation,
  c26RelativeTime,
  c27OutdatedBasis,
  c28DocumentNumber,
  c29Placeholders,
  c30StaleTopic,
  c31Orders,
  c32RepeatedSentence,
  // P: privacy
  p01IdentityNumber,
  p02MobileNumber,
  p03CardNumber,
  p04PartyName,
  p05ContactName,
  p06NamedOfficial,
  p07HomeAddress,
  p08CaseNumber,
  // D: publication
  d01DepartmentDeadline,
  d02GovernmentDeadline,
  d03LocalDeadline,
  d04BeforeYearEnd,
  d05OtherYear,
  d06NoDate,
  d07Names
  // D08 holds two drafts against each other: that is the comparison of checks, no rule on one report
]
