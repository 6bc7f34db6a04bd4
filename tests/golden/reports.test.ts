import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CheckResult, Finding } from '../../src/engine/contract'
import { checkGolden, expectedFile, NAMES } from './golden'

const UPDATE = process.env.UPDATE_GOLDEN === '1'

/** `error A01 requests.received.naturalPerson (line 30) 71 → 17`; without cells the words it points at stand in their place. */
function findingLine(result: CheckResult, { rule, severity, facts, at, found, expected, broken, others }: Finding): string {
  const first = at[0]
  const line = first ? ` (line ${result.text.slice(0, first.start).split('\n').length})` : ''
  const place = facts[0] ? `${facts[0]}${facts.length > 1 ? ` +${facts.length - 1}` : ''}` : `“${(first?.quote ?? '').split('\n')[0] ?? ''}”`
  const change = found === undefined && expected === undefined ? '' : ` ${found ?? '–'} → ${expected ?? '?'}`
  const sums = broken ? ` [${broken.map((one) => `${one.rule} ${one.left}≠${one.right}`).join(', ')}]` : ''
  const ways = others && others.length > 0 ? ` or ${others.length} ways` : ''
  return `${severity} ${rule} ${place}${line}${change}${sums}${ways}`
}

/** The whole result, small enough to review: what it is, what was read, one line a finding, one a rule that could not judge. */
function summary(result: CheckResult): string {
  const { scope, report, coverage } = result
  const cells = Object.values(report.facts)
  const cannot = new Map<string, number>()
  for (const { rule, reason } of result.undetermined) cannot.set(`${rule} ${reason}`, (cannot.get(`${rule} ${reason}`) ?? 0) + 1)
  return [
    `${scope}: ${report.organ ?? 'organ unknown'}, ${report.year ?? 'year unknown'}, edition ${report.edition ?? 'unknown'}`,
    `chapters: ${report.chapters.map((chapter) => `${chapter.id} ${chapter.text.length}`).join(', ')}`,
    `cells ${coverage.cells}, read ${coverage.read}, protected ${coverage.protected}; facts ${cells.length}, without a number ${cells.filter((fact) => fact.value === null).length}, sum ${
      Math.round(cells.reduce((sum, fact) => sum + (fact.value ?? 0), 0) * 1e4) / 1e4
    }`,
    ...result.findings.map((finding) => findingLine(result, finding)),
    ...[...cannot].map(([rule, count]) => `unchecked ${rule}${count > 1 ? ` ×${count}` : ''}`),
    ...result.notes.map((note) => `note ${note}`),
    ''
  ].join('\n')
}

describe('golden reports', () => {
  it('are six to twelve', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(6)
    expect(NAMES.length).toBeLessThanOrEqual(12)
  })

  it.each(NAMES)('%s gives what its expected file says (UPDATE_GOLDEN=1 writes it anew)', async (name) => {
    const got = summary(await checkGolden(name))
    const path = expectedFile(name)
    if (UPDATE) writeFileSync(path, got)
    expect(got).toBe(readFileSync(path, 'utf8'))
  })
})
