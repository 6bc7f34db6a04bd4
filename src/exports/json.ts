import type { CheckResult } from '../engine/contract'
import { maskedToLeave } from '../engine/findings/masking'
import { formCell } from '../engine/form/cells'
import { zh } from '../wording/zh'
import { figuresOf } from './data-csv'
import { leaving } from './leaving'
import type { Provenance } from './provenance'

function written(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'string' ? leaving(inner) : inner), 2)
}

/** The result as the contract has it, nothing added, and words that name a private person masked. */
export function resultJson(judged: CheckResult): string {
  return written(maskedToLeave(judged))
}

/** The figures with their states, and what they cannot tell. */
export function figuresJson(judged: CheckResult, provenance: Provenance): string {
  const result = maskedToLeave(judged)
  const { source, report } = result
  return written({
    schema: 'gouji/figures@1',
    note: zh.words.cannotJudge,
    report: { ...provenance, edition: report.edition, title: report.title },
    source,
    engine: result.engine,
    rules: result.rules,
    figures: figuresOf(result).map((figure) => {
      const cell = formCell(figure.fact)
      return { ...figure, table: cell?.table ?? null, row: cell?.rowName ?? null, column: cell?.columnName ?? null, unit: cell?.unit ?? null }
    })
  })
}
