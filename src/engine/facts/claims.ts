/** Figures in prose that state what a table also states (rules.md, definitions). */
export type { ApplicantSubject, Claim, ClaimLimit, ClaimSubject, DisputeBlock, DisputeSubject, DocumentSubject, OutcomeSubject } from './claims/claim'
export { sidesOf } from './claims/subjects'
