/** Why a rule exists: its page, fetched when somebody asks, and the clause it rests on. */
import type { RuleId } from '../engine/contract'
import { BASES, type Basis } from '../engine/form/basis'
import { RULES } from '../engine/rules'
import type { RulePage } from '../engine/rules/page'

export class ExplanationsState {
  #pages = $state.raw<Readonly<Record<RuleId, RulePage>> | null>(null)

  /** The page of the rule; undefined until it has come, and for what is no rule. */
  page(rule: RuleId): RulePage | undefined {
    return this.#pages?.[rule]
  }

  get loaded(): boolean {
    return this.#pages !== null
  }

  load(): void {
    if (this.#pages === null) void import('../engine/rules/pages').then((late) => (this.#pages = late.PAGES))
  }

  /** What the rule rests on, in the order the rule names it. */
  bases(rule: RuleId): readonly Basis[] {
    return RULES.find((one) => one.id === rule)?.basis.map((id) => BASES[id]) ?? []
  }
}
