/** Rules on the running text, on last year's report and on the date of publication. They come behind the rules on tables, and load later. */
import type { AnyRule } from './rule'
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
  y12SameProblems
  // N: running text against the tables and against itself
  // C: contents and wording
  // P: privacy
  // D: publication
]
