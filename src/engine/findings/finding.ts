import type { Assignment, BrokenIdentity, Certainty, Finding, FindingValues, RuleId, Severity } from '../contract'
import type { Place } from '../document/place'
import type { Facts } from '../facts/facts'
import { fingerprintOf } from './fingerprint'

/** What a finding takes over from the rule that made it. */
export interface Voice {
  readonly id: RuleId
  readonly severity: Severity
  readonly certainty: Certainty
  say(data: FindingValues): string
}

/** What is wrong and where; `facts` as far as they were found. */
export interface Grounds {
  readonly data: FindingValues
  readonly facts: readonly string[]
  readonly at?: readonly Place[]
  readonly severity?: Severity
  readonly expected?: number | string
  readonly found?: number | string | null
  readonly fix?: Assignment
  readonly broken?: readonly BrokenIdentity[]
  readonly others?: Assignment[][]
}

/** Where a finding without a cell stands in the form: its chapter and the words there. */
function placeInForm(facts: Facts, at: readonly Place[]): string {
  const first = at[0]
  if (!first) return ''
  let chapter = 'preamble'
  for (const heading of facts.form.headings) if (heading.at.start <= first.start) chapter = heading.id
  return `${chapter}:${first.quote}`
}

/** The contract's finding: places of `facts` first, then the further ones; plain data only. */
export function makeFinding(voice: Voice, grounds: Grounds, facts: Facts): Finding {
  const at = [...grounds.facts.flatMap((id) => facts.place(id) ?? []), ...(grounds.at ?? [])]
  const finding: Finding = {
    rule: voice.id,
    severity: grounds.severity ?? voice.severity,
    data: grounds.data,
    certainty: voice.certainty,
    facts: [...grounds.facts],
    at,
    message: voice.say(grounds.data),
    fingerprint: fingerprintOf(voice.id, grounds.facts[0] ?? placeInForm(facts, at), grounds.data)
  }
  if (grounds.expected !== undefined) finding.expected = grounds.expected
  if (grounds.found !== undefined) finding.found = grounds.found
  if (grounds.fix) finding.fix = grounds.fix
  if (grounds.broken) finding.broken = [...grounds.broken]
  if (grounds.others) finding.others = grounds.others
  return finding
}

/** Gives findings that say the same of the same place (a word wrong twice in a chapter) fingerprints of their own, in reading order. */
export function tellApart(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const times = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, times)
    return times === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${times}` }
  })
}
