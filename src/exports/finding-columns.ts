/** What columns of a list say of a finding besides its sentence. */
import type { Finding } from '../engine/contract'
import { BASES } from '../engine/form/basis'
import { CATALOGUE } from '../engine/rules/catalogue'
import { zh } from '../wording/zh'
import { zhExports } from '../wording/zh/exports'
import { expectedIn } from './stated'

const RULES = new Map(CATALOGUE.map((rule) => [rule.id, rule]))

/** Document and clause that the rule rests on. */
export function basisOf(rule: string): string {
  return (RULES.get(rule)?.basis ?? []).map((id) => BASES[id].name).join(zhExports.basisJoin)
}

/** What to do: a value to try where one is offered, and the ledger first. */
export function adviceOf(finding: Finding): string {
  if (finding.fix) return `${zhExports.tryValue(finding.fix.to)}${zh.words.ledger}`
  if (finding.others && finding.others.length > 0) return `${zhExports.ambiguous}${zh.words.ledger}`
  return finding.certainty === 'arithmetic' ? zh.words.ledger : ''
}

/** Found less expected; null unless both are figures. */
export function differenceOf(finding: Finding): number | null {
  const expected = expectedIn(finding)
  const { found } = finding
  if (typeof found !== 'number' || typeof expected !== 'number') return null
  return Math.round((found - expected) * 1e6) / 1e6
}
