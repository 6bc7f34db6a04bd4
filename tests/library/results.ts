/** Check results to keep, made by hand: the specimen's cells as facts, and whatever a test wants changed. */
import type { CheckResult, Fact, Finding, Source } from '../../src/engine/contract'
import { FORM_CELLS } from '../../src/engine/form/cells'
import { specimenCells } from '../../src/engine/form/specimen'

export interface Wish {
  organ?: string | null
  year?: number | null
  name?: string
  text?: string
  findings?: Finding[]
  undetermined?: CheckResult['undetermined']
  scope?: CheckResult['scope']
  without?: (id: string) => boolean
  values?: Record<string, string>
  engine?: string
}

export function finding(rule: string, severity: Finding['severity'], message: string, more: Partial<Finding> = {}): Finding {
  return { rule, severity, data: {}, certainty: 'arithmetic', facts: [], at: [], message, fingerprint: `${rule}:${message}`, ...more }
}

export function resultOf(wish: Wish = {}): { result: CheckResult; source: Source } {
  const printed: Record<string, string> = { ...specimenCells('2021'), ...wish.values }
  const facts: Record<string, Fact> = {}
  for (const { id } of FORM_CELLS['2021']) {
    if (wish.without?.(id)) continue
    const raw = printed[id] ?? ''
    facts[id] = { value: raw.trim() === '' || Number.isNaN(Number(raw)) ? null : Number(raw), raw, at: { quote: raw, start: 0, end: raw.length } }
  }
  const organ = wish.organ === undefined ? '云溪县人民政府' : wish.organ
  const year = wish.year === undefined ? 2023 : wish.year
  const findings = wish.findings ?? []
  const text = wish.text ?? `${organ}${year}年政府信息公开工作年度报告`
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length
  const read = Object.keys(facts).length
  const result: CheckResult = {
    schema: 'gouji/check-result@1',
    engine: wish.engine ?? '0.1.0',
    rules: '2026-01-05',
    source: { name: wish.name ?? null, url: null, fetchedAt: null, kind: 'text', bytes: text.length, hash: `hash-${text}` },
    text,
    scope: wish.scope ?? 'report',
    report: {
      title: text,
      organ,
      organKind: 'government',
      organLevel: 'county',
      year,
      edition: '2021',
      chapters: [],
      facts
    },
    findings,
    undetermined: wish.undetermined ?? [],
    coverage: { cells: 200, read, protected: Math.min(read, 190) },
    tally: { error: count('error'), warning: count('warning'), info: count('info'), passed: 42, undetermined: wish.undetermined?.length ?? 0 },
    notes: []
  }
  const source: Source = wish.name === undefined ? { text } : { text, name: wish.name }
  return { result, source }
}
