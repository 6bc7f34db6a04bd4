import type { CheckResult, FactId, Finding } from '../engine/contract'
import { gapsOf, tablesGiven } from '../engine/findings/gaps'
import { standingOf } from '../engine/findings/standing'
import type { Entry } from './schema'

/** What the list shows of a result; the rest of an entry is given when it is stored. */
export type Digest = Omit<Entry, 'id' | 'sequence' | 'addedAt'>

/** The first error, else the first thing to check; suggestions are no problem. */
function weightiest(findings: readonly Finding[]): Finding | undefined {
  return findings.find((one) => one.severity === 'error') ?? findings.find((one) => one.severity === 'warning')
}

export function digest(result: CheckResult): Digest {
  const { report, source, coverage } = result
  const value = (id: FactId) => report.facts[id]?.value ?? null
  const problem = weightiest(result.findings)
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
    tally: { ...result.tally },
    gaps: gapsOf(result),
    tables: tablesGiven(result),
    problem: problem ? { rule: problem.rule, message: problem.message } : null,
    allZero: result.scope === 'report' && facts.length > 0 && coverage.read === coverage.cells && facts.every((fact) => fact.value === 0),
    figures: {
      received: value('requests.received.total'),
      carriedIn: value('requests.carriedIn.total'),
      processed: value('requests.total.total'),
      carriedOut: value('requests.carriedOut.total')
    }
  }
}
