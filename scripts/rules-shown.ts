/** What the page of a rule shows beside its words: its examples as changes of the specimen, and its record over the golden reports. */
import type { RuleId } from '../src/engine/contract'
import { cellName } from '../src/engine/form/cells'
import { previousOf, specimenCells, type Patch } from '../src/engine/form/specimen'
import { CATALOGUE } from '../src/engine/rules/catalogue'
import type { AnyRule } from '../src/engine/rules/rule'
import type { Measured, RuleRecord, ShownChange, ShownExample, ShownExamples } from '../src/engine/rules/shown'
import { checkGolden, expectedRules, firedRules, NAMES } from '../tests/golden/golden'
import { check, fired, unchecked } from '../tests/support/check'

/** How many changes of an example are shown, and how many letters of one. */
const CHANGES_SHOWN = 6
const LETTERS_SHOWN = 90

function clipped(words: string): string {
  return words.length > LETTERS_SHOWN ? `${words.slice(0, LETTERS_SHOWN)}……（共 ${words.length} 字）` : words
}

/** What is said beside the report: a file name, what the county asks for. */
function given(patch: Patch): ShownChange[] {
  const { phrases = [], chapterOneLimit } = patch.demands ?? {}
  const beside: (readonly [cell: string, to: string])[] = [
    ...(patch.name === undefined ? [] : [['文件名', patch.name] as const]),
    ...phrases.map((phrase) => ['本地要求写明', phrase] as const),
    ...(chapterOneLimit === undefined ? [] : [['本地的第一章字数上限', String(chapterOneLimit)] as const])
  ]
  return beside.map(([cell, to]) => ({ cell, from: '', to, given: true }))
}

/** Every change of a patch, those of last year's report behind its own. `usual`: the year that goes without saying. */
export function changesOf(patch: Patch, usual = patch.edition === '2019' ? 2020 : 2023): ShownChange[] {
  const before = specimenCells(patch.edition ?? '2021')
  const { year = usual } = patch
  const years = year === usual ? [] : [{ cell: '报告年度', from: String(usual), to: String(year) }]
  const cells = Object.entries(patch.cells ?? {}).flatMap(([id, to]) => {
    const from = before[id] ?? ''
    return from === to ? [] : [{ cell: cellName(id), from, to }]
  })
  const words = (patch.replace ?? []).map(([from, to]) => ({ from: clipped(from), to: clipped(to) }))
  const previous = previousOf(patch)
  const earlier = previous ? changesOf(previous, year - 1).map((change): ShownChange => ({ ...change, lastYear: true })) : []
  return [...given(patch), ...years, ...cells, ...words, ...earlier]
}

/** A rule speaks under its own id, among the broken identities of another, or, where it only asks, in what was not checked. */
async function saying(rule: AnyRule, patch: Patch): Promise<string | null> {
  const result = await check(patch)
  return (rule.onlyAsks ? unchecked(result, rule.id) : fired(result, rule.id))[0]?.message ?? null
}

async function shown(rule: AnyRule, patch: Patch): Promise<ShownExample> {
  const [changes, says] = [changesOf(patch), await saying(rule, patch)]
  return {
    ...(patch.edition === '2019' && { edition: patch.edition }),
    ...(patch.previous && { previous: true as const }),
    changes: changes.slice(0, CHANGES_SHOWN),
    ...(changes.length > CHANGES_SHOWN && { more: changes.length - CHANGES_SHOWN }),
    ...(says !== null && { says })
  }
}

/** The first bad and the first good example of every rule with what the program says of them today: the page loads them all. */
export async function shownExamples(): Promise<Record<RuleId, ShownExamples>> {
  const examples: Record<RuleId, ShownExamples> = {}
  for (const rule of CATALOGUE) {
    const { bad, good } = rule.examples
    examples[rule.id] = { bad: await shown(rule, bad[0]), good: good[0] ? await shown(rule, good[0]) : null }
  }
  return examples
}

function timesOf(rules: readonly RuleId[]): Map<RuleId, number> {
  const times = new Map<RuleId, number>()
  for (const rule of rules) times.set(rule, (times.get(rule) ?? 0) + 1)
  return times
}

/** Checks the golden reports and counts, for each rule, what was to come and what came. */
export async function measure(): Promise<RuleRecord> {
  const rules: Record<RuleId, Measured> = {}
  for (const name of NAMES) {
    const [expected, found] = [timesOf(expectedRules(name)), timesOf(firedRules(await checkGolden(name)))]
    for (const rule of new Set([...expected.keys(), ...found.keys()])) {
      const so = rules[rule] ?? { reports: 0, expected: 0, found: 0, agreed: 0 }
      const [wanted, came] = [expected.get(rule) ?? 0, found.get(rule) ?? 0]
      rules[rule] = {
        reports: so.reports + (wanted > 0 ? 1 : 0),
        expected: so.expected + wanted,
        found: so.found + came,
        agreed: so.agreed + Math.min(wanted, came)
      }
    }
  }
  return { reports: NAMES.length, rules: Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1))) }
}

/** As the files hold it: one line a rule, so that a change is seen in a review. */
export function examplesFile(examples: Readonly<Record<RuleId, ShownExamples>>): string {
  const lines = Object.entries(examples).map(([rule, one]) => `  ${JSON.stringify(rule)}: ${JSON.stringify(one)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

export function recordFile({ reports, rules }: RuleRecord): string {
  const lines = Object.entries(rules).map(([rule, one]) => `    ${JSON.stringify(rule)}: ${JSON.stringify(one)}`)
  return `{\n  "reports": ${reports},\n  "rules": {\n${lines.join(',\n')}\n  }\n}\n`
}
