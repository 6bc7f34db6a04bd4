/** What explains a rule on its page; it stands in `<slug>.page.ts` beside the rule, so that the words load later than the check. */
import type { RuleId } from '../contract'

export interface RulePage {
  /** What the rule looks at, in the words of a clerk: 每一行加起来等于总计. */
  readonly title: string
  /** Why it is checked; authority only as far as the rule's basis gives it. */
  readonly why: string
  /** How a person checks the place. */
  readonly check: string
  /** When the finding may be right as it stands after all; says so plainly where it never is. */
  readonly maybeRight: string
  /** Rules that are confused with this one or follow from it. */
  readonly neighbors: readonly RuleId[]
  /** Report years it applies to: 2019年度起. */
  readonly years: string
}
