import type { BrokenIdentity, CheckContext, Finding, RuleId, Undetermined } from '../contract'
import type { Broken } from '../diagnosis/broken'
import { diagnose, type Diagnosis } from '../diagnosis/diagnose'
import type { Facts } from '../facts/facts'
import { makeFinding, tellApart } from '../findings/finding'
import { inReadingOrder } from '../findings/order'
import { ownFaultMessage, unreadEntry } from '../findings/unchecked'
import type { FactId } from '../form/cells'
import type { Identity } from '../form/identities'
import type { AnyRule, Case } from './rule'

export interface Verdict {
  /** In reading order. */
  findings: Finding[]
  undetermined: Undetermined[]
  /** Cases judged and found right. */
  passed: number
  /** Rules that failed themselves: our fault, never the report's. `message` is for the reader, `error` for whoever mends the rule. */
  faults: { rule: RuleId; message: string; error: string }[]
}

/** What one rule came to; joined to the verdict only when it went through to its end. Most rules find nothing: their lists are made when needed. */
class Hearing {
  findings: Finding[] | null = null
  unread: Set<FactId> | null = null
  unchecked: Map<string, Undetermined> | null = null
  judged: Identity[] | null = null
  broken: Broken[] | null = null
  passed = 0

  constructor(
    readonly rule: AnyRule,
    readonly facts: Facts,
    readonly context: CheckContext
  ) {}

  /** `doubtful`: cells of rows with more values than the form has (T08); an identity over one of them proves nothing. */
  run(doubtful: ReadonlySet<FactId>): void {
    for (const one of this.rule.cases(this.facts, this.context)) {
      if (this.#isRead(one)) this.#judge(one, doubtful)
    }
  }

  #isRead(one: Case): boolean {
    let read = true
    for (const id of one.by) {
      if (this.facts.number(id) !== null) continue
      this.unread ??= new Set()
      this.unread.add(id)
      read = false
    }
    return read
  }

  #judge(one: Case, doubtful: ReadonlySet<FactId>): void {
    const { rule, facts } = this
    if (rule.diagnosed && doubtful.size > 0 && one.by.some((id) => doubtful.has(id))) {
      this.#leave(one, 'ambiguous', '没有检查：所在的行多填了数，先核对哪一个是要填的数。')
      return
    }
    const fault = rule.check(facts, one, this.context)
    if (fault && 'unchecked' in fault) {
      this.#leave(one, fault.unchecked, fault.message)
      return
    }
    if (rule.diagnosed) (this.judged ??= []).push(one.at as Identity)
    if (!fault) this.passed++
    else if (rule.diagnosed)
      (this.broken ??= []).push({ identity: one.at as Identity, left: Number(fault.data.left), right: Number(fault.data.right), data: fault.data })
    else (this.findings ??= []).push(makeFinding(rule, { ...fault, facts: fault.facts ?? one.by }, facts))
  }

  /** One entry for all cases that a rule leaves for the same reason. */
  #leave(one: Case, reason: 'no-context' | 'ambiguous', message: string): void {
    const key = `${reason} ${message}`
    this.unchecked ??= new Map()
    const entry = this.unchecked.get(key)
    if (entry) entry.facts = [...new Set([...entry.facts, ...one.by])]
    else this.unchecked.set(key, { rule: this.rule.id, facts: [...one.by], reason, message })
  }

  joinTo(verdict: Verdict, judged: Identity[], broken: Broken[]): void {
    verdict.passed += this.passed
    if (this.findings) verdict.findings.push(...this.findings)
    if (this.unread) verdict.undetermined.push(unreadEntry(this.facts, this.rule.id, this.unread))
    if (this.unchecked) verdict.undetermined.push(...this.unchecked.values())
    if (this.judged) judged.push(...this.judged)
    if (this.broken) broken.push(...this.broken)
  }
}

function applies(rule: AnyRule, facts: Facts): boolean {
  if (rule.wholeReport && !facts.isReport) return false
  return !rule.editions || (facts.edition !== null && rule.editions.includes(facts.edition))
}

function asContract({ identity, left, right }: Broken): BrokenIdentity {
  return { rule: identity.rule, facts: [...identity.left, ...identity.right], left, right }
}

function findingOf(diagnosis: Diagnosis, rules: readonly AnyRule[], facts: Facts): Finding[] {
  const rule = rules.find((one) => one.id === diagnosis.broken[0]?.identity.rule)
  if (!rule) return []
  const { data, fix, others } = diagnosis
  const located = fix ? { fix, expected: fix.to, found: facts.number(fix.set) } : {}
  return [makeFinding(rule, { data, facts: diagnosis.facts, broken: diagnosis.broken.map(asContract), ...(others ? { others } : {}), ...located }, facts)]
}

/** A subtotal that the office added (A07) and that comes right with a located cell has the same cause: no finding of its own. */
function withoutConsequences(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => {
    if (finding.rule !== 'A07' || typeof finding.expected !== 'number') return true
    const sum = finding.expected
    return !findings.some(({ fix, found }) => fix && typeof found === 'number' && finding.facts.includes(fix.set) && sum - found + fix.to === finding.found)
  })
}

/**
 * Judges what a report claims by `rules`, the whole catalogue for `checkReport`: the findings, what was found right, and what was not checked and why.
 *
 * A case whose evidence holds a cell that was not read as a number is undetermined, never passed. On a part, rules that need a whole report are
 * silent. A rule that throws costs its own judgement only.
 */
export function judge(facts: Facts, context: CheckContext, rules: readonly AnyRule[]): Verdict {
  const verdict: Verdict = { findings: [], undetermined: [], passed: 0, faults: [] }
  const doubtful = new Set<FactId>()
  const judged: Identity[] = []
  const broken: Broken[] = []
  for (const rule of rules) {
    if (!applies(rule, facts)) continue
    const hearing = new Hearing(rule, facts, context)
    try {
      hearing.run(doubtful)
    } catch (error) {
      const message = ownFaultMessage(rule.id)
      verdict.faults.push({ rule: rule.id, message, error: error instanceof Error ? error.message : String(error) })
      verdict.undetermined.push({ rule: rule.id, facts: [], reason: 'ambiguous', message })
      continue
    }
    hearing.joinTo(verdict, judged, broken)
    if (rule.id === 'T08') for (const finding of hearing.findings ?? []) if (finding.severity === 'error') finding.facts.forEach((id) => doubtful.add(id))
  }
  for (const diagnosis of broken.length > 0 ? diagnose(facts, judged, broken) : []) verdict.findings.push(...findingOf(diagnosis, rules, facts))
  verdict.findings = tellApart(inReadingOrder(withoutConsequences(verdict.findings)))
  return verdict
}
