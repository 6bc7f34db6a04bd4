/** The list of problems for a spreadsheet: the columns of the checkers' list that one report alone can fill, in its order. */
import type { CheckResult } from '../engine/contract'
import { maskedToLeave } from '../engine/findings/masking'
import { whereOf } from '../engine/findings/where'
import { zh } from '../wording/zh'
import { zhExports } from '../wording/zh/exports'
import { csv, type Field } from './csv'
import type { Provenance } from './provenance'
import { adviceOf, basisOf, differenceOf } from './finding-columns'
import { expectedIn } from './stated'

const words = zhExports

/** Why a person set a finding aside. */
export interface AsideReason {
  /** Index into `hidden` of the result. */
  readonly hidden: number
  readonly reason: string
  readonly by: string
}

/** One row a finding; behind them what people set aside, with the reason in the columns for a person's judgement, which are empty elsewhere. */
export function findingsCsv(judged: CheckResult, provenance: Provenance, asides: readonly AsideReason[] = []): string {
  const result = maskedToLeave(judged)
  const { source } = result
  const listed = [
    ...result.findings.map((finding) => ({ finding, judgement: [null, null, null] })),
    ...asides.flatMap(({ hidden, reason, by }) => {
      const finding = result.hidden?.[hidden]
      return finding ? [{ finding, judgement: [words.setAside, by, reason] }] : []
    })
  ]
  const rows = listed.map(({ finding, judgement }, index): Field[] => [
    index + 1,
    provenance.organ,
    provenance.organKind && zh.words.organKind[provenance.organKind],
    provenance.year,
    provenance.draft,
    zh.words.severity[finding.severity],
    words.certainty[finding.certainty],
    whereOf(result, finding) || words.everywhere,
    finding.at[0]?.quote ?? null,
    expectedIn(finding),
    differenceOf(finding),
    finding.message,
    adviceOf(finding),
    basisOf(finding.rule),
    finding.rule,
    words.sections[finding.rule.charAt(0)] ?? null,
    source.url,
    source.fetchedAt,
    source.name,
    source.hash,
    result.rules,
    ...judgement
  ])
  // The head of the last column carries what the list cannot tell: it stays whatever rows are filtered or copied away.
  return csv(
    [...words.findingColumns, words.remark],
    rows.map((row) => [...row, null])
  )
}
