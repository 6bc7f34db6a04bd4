/** The whole verdict of one rule, line by line: what it found and where, what it left unchecked and why, and how many cases it found right. */
import type { CheckContext, Finding, RuleId } from '../../../src/engine/contract'
import { buildFacts } from '../../../src/engine/facts/build'
import { previousOf, specimenText, type Patch } from '../../../src/engine/form/specimen'
import { readSource } from '../../../src/engine/read'
import { recognize } from '../../../src/engine/recognition/recognize'
import { CATALOGUE } from '../../../src/engine/rules/catalogue'
import { judge } from '../../../src/engine/rules/run'
import { check } from '../../support/check'

/** `warning “详见附件” 0 → 25.1 {"cell":"…"} of disclosure.fees.amount`: severity, words pointed at, found and expected, data, cells. */
function findingLine(text: string, { severity, at, found, expected, data, facts }: Finding): string {
  const words = at.map(({ quote, start, end }) => {
    if (text.slice(start, end) !== quote) throw new Error(`not at ${start}–${end}: ${quote}`)
    return `“${quote.replace(/\n/g, '⏎')}”`
  })
  const change = found === undefined && expected === undefined ? [] : [`${found === undefined ? '' : String(found)} → ${expected ?? ''}`]
  const cells = facts.length > 0 ? [`of ${facts.join(' ')}`] : []
  return [severity, ...words, ...change, JSON.stringify(data), ...cells].join(' ')
}

/**
 * The lines for the specimen after a patch, or for a text as it is: one a finding, `unchecked …` for what was left, `right n` last. Only this rule runs,
 * so T08's doubts and other rules' findings play no part.
 */
export async function verdict(id: RuleId, patchOrText: Patch | string = {}, context: CheckContext = {}): Promise<string[]> {
  const patch = typeof patchOrText === 'string' ? {} : patchOrText
  const before = previousOf(patch)
  const told = { ...(before ? { previous: await check(before) } : {}), ...context }
  const { document } = await readSource({ text: typeof patchOrText === 'string' ? patchOrText : specimenText(patchOrText) })
  const facts = buildFacts(document.text, recognize(document, told, patch.name))
  const rules = CATALOGUE.filter((rule) => rule.id === id)
  const { findings, undetermined, passed, faults } = judge(facts, told, rules)
  return [
    ...findings.map((finding) => findingLine(document.text, finding)),
    ...undetermined.map(({ reason, message, facts: cells }) => `unchecked ${[reason, message, ...cells].join(' ')}`),
    ...faults.map(({ error }) => `fault ${error}`),
    `right ${passed}`
  ]
}
