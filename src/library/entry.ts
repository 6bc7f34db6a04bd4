import type { CheckResult, FactId, Finding } from '../engine/contract'
import { gapsOf, tablesGiven } from '../engine/findings/gaps'
import { masked } from '../engine/findings/masking'
import { graspOf, standingOf } from '../engine/findings/standing'
import { subjectOf } from '../engine/findings/waiver'
import { namedIn } from './named'
import type { Packed } from './packing'
import type { Entry, Found, StoredRecord } from './schema'

/** What the list shows of a result; the rest of an entry is given when it is stored. */
export type Digest = Omit<Entry, 'id' | 'sequence' | 'addedAt'>

/** A report ready for the library, made beside the page: its row, its source and its result, packed. */
export interface Judged {
  readonly digest: Digest
  readonly source: StoredRecord['source']
  readonly result: Packed
}

/** The first error, else the first thing to check; suggestions are no problem. */
export function problemOf(findings: readonly Pick<Finding, 'rule' | 'severity' | 'message'>[]): Entry['problem'] {
  const problem = findings.find((one) => one.severity === 'error') ?? findings.find((one) => one.severity === 'warning')
  return problem ? { rule: problem.rule, message: problem.message } : null
}

/** `said`: the findings with private words masked. */
function foundIn(result: CheckResult, said: readonly Finding[]): Found[] {
  return result.findings.map((finding, index): Found => {
    const { rule, severity } = finding
    const message = said[index]?.message ?? ''
    const found: Found = { rule, severity, message, subject: subjectOf(result, finding) }
    const broken = [...new Set((finding.broken ?? []).map((one) => one.rule))]
    if (broken.some((one) => one !== rule)) found.broken = broken.map((one) => ({ rule: one }))
    return found
  })
}

export function digest(result: CheckResult): Digest {
  const { report, source, coverage } = result
  const said = masked(result).findings
  const value = (id: FactId) => report.facts[id]?.value ?? null
  const facts = Object.values(report.facts)
  return {
    name: source.name,
    hash: source.hash,
    kind: source.kind,
    bytes: source.bytes,
    engine: result.engine,
    rules: result.rules,
    scope: result.scope,
    title: report.title,
    organ: report.organ,
    organKind: report.organKind,
    organLevel: report.organLevel,
    year: report.year,
    edition: report.edition,
    standing: standingOf(result),
    grasp: graspOf(result),
    tally: { ...result.tally },
    found: foundIn(result, said),
    gaps: gapsOf(result),
    tables: tablesGiven(result),
    problem: problemOf(said),
    allZero: result.scope === 'report' && facts.length > 0 && coverage.read === coverage.cells && facts.every((fact) => fact.value === 0),
    previous: result.previous ?? null,
    named: namedIn(result.text),
    figures: {
      received: value('requests.received.total'),
      carriedIn: value('requests.carriedIn.total'),
      processed: value('requests.total.total'),
      carriedOut: value('requests.carriedOut.total')
    }
  }
}
