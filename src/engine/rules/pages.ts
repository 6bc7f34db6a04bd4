/** The page of every rule. Words only: imported late, never by a rule. */
import type { RuleId } from '../contract'
import type { RulePage } from './page'

export const PAGES: Readonly<Record<RuleId, RulePage>> = {
  // S: structure of the report

  // T: statutory tables

  // V: values of cells

  // A: arithmetic
}
