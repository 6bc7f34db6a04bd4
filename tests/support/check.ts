/** What tests of rules ask of the whole pipeline: the specimen after a patch, checked, and what one rule said of it. */
import { checkReport } from '../../src/engine'
import type { CheckContext, CheckResult, Finding, RuleId, Undetermined } from '../../src/engine/contract'
import { previousOf, specimenText, type Patch } from '../../src/engine/form/specimen'

/** The local profile that makes a patch's demands. */
function profileOf({ demands }: Patch): CheckContext {
  if (!demands) return {}
  const phrases = (demands.phrases ?? []).map((text) => ({ rule: 'C11', text, severity: 'warning' as const }))
  const limit = demands.chapterOneLimit === undefined ? {} : { chapterOneLimit: demands.chapterOneLimit }
  return { profile: { id: 'example', name: '云溪县', mode: 'draft', phrases, ...limit } }
}

/** Checks a text as it is, or the specimen after a patch; the patch's `previous` is checked first and becomes last year's report. */
export async function check(patchOrText: Patch | string = {}, context: CheckContext = {}): Promise<CheckResult> {
  if (typeof patchOrText === 'string') return checkReport({ text: patchOrText }, context)
  const before = previousOf(patchOrText)
  const previous = before ? { previous: await check(before) } : {}
  const name = patchOrText.name === undefined ? {} : { name: patchOrText.name }
  return checkReport({ text: specimenText(patchOrText), ...name }, { ...previous, ...profileOf(patchOrText), ...context })
}

/** The findings in which a rule fires: under its own id, or among the broken identities of another (contract.md). */
export function fired(result: CheckResult, rule: RuleId): Finding[] {
  return result.findings.filter((finding) => finding.rule === rule || finding.broken?.some((identity) => identity.rule === rule))
}

/** What the rule could not judge. */
export function unchecked(result: CheckResult, rule: RuleId): Undetermined[] {
  return result.undetermined.filter((one) => one.rule === rule)
}

/** The words a finding points at, each proved to stand at its offsets. */
export function quotes(result: CheckResult, finding: Finding | undefined): string[] {
  return (finding?.at ?? []).map(({ quote, start, end }) => {
    if (result.text.slice(start, end) !== quote) throw new Error(`not at ${start}–${end}: ${quote}`)
    return quote
  })
}
