/** Why a rule exists: its page and the clause it rests on, fetched when somebody asks. */
import type { RuleId } from '../engine/contract'
import type { Basis } from '../engine/form/basis'
import type { AnyRule } from '../engine/rules/rule'
import type { RulePage } from '../engine/rules/page'

interface Explanations {
  readonly pages: Readonly<Record<RuleId, RulePage>>
  readonly bases: Readonly<Record<string, Basis>>
  readonly rules: readonly AnyRule[]
}

export class ExplanationsState {
  #explanations = $state.raw<Explanations | null>(null)
  #origin = $state.raw<string | null>(null)

  /** The page of the rule; undefined until it has come, and for what is no rule. */
  page(rule: RuleId): RulePage | undefined {
    return this.#explanations?.pages[rule]
  }

  get loaded(): boolean {
    return this.#explanations !== null
  }

  /** Fingerprint of the finding from whose card the reader went to the page of a rule; null where she came another way or is back. */
  get origin(): string | null {
    return this.#origin
  }

  leave(fingerprint: string): void {
    this.#origin = fingerprint
  }

  arrive(): void {
    this.#origin = null
  }

  load(): void {
    if (this.#explanations !== null) return
    void Promise.all([import('../engine/rules/pages'), import('../engine/form/basis'), import('../engine/rules/catalogue')]).then(
      ([{ PAGES }, { BASES }, { CATALOGUE }]) => (this.#explanations = { pages: PAGES, bases: BASES, rules: CATALOGUE })
    )
  }

  /** What the rule rests on, in the order the rule names it; empty until it has come. */
  bases(rule: RuleId): readonly Basis[] {
    const known = this.#explanations
    return known ? (known.rules.find((one) => one.id === rule)?.basis ?? []).flatMap((id) => known.bases[id] ?? []) : []
  }
}
