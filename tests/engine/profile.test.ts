import { describe, expect, it } from 'vitest'
import type { CheckResult, Finding, Profile } from '../../src/engine/contract'
import { applyProfile } from '../../src/engine/profile'

const finding = (rule: string, severity: Finding['severity']): Finding => ({
  rule,
  severity,
  data: {},
  certainty: 'human',
  facts: [],
  at: [],
  message: rule,
  fingerprint: `${rule}-1`
})

const result: CheckResult = {
  schema: 'gouji/check-result@1',
  engine: '0',
  rules: '0',
  source: { name: null, url: null, fetchedAt: null, kind: 'text', bytes: 0, hash: '' },
  text: '',
  scope: 'report',
  report: { title: null, organ: null, organKind: 'subdistrict', organLevel: null, year: 2023, edition: '2021', chapters: [], facts: {} },
  findings: [finding('A03', 'error'), finding('C04', 'warning'), finding('C08', 'warning'), finding('N27', 'info')],
  undetermined: [{ rule: 'Y01', facts: [], reason: 'no-context', message: '' }],
  coverage: { cells: 200, read: 200, protected: 190 },
  tally: { error: 1, warning: 2, info: 1, passed: 131, undetermined: 1 },
  notes: []
}

const profile = (wishes: Partial<Profile>): Profile => ({ id: 'p', name: '甲县', mode: 'collect', ...wishes })
const off = (rule: string, organKind?: 'subdistrict' | 'government') => ({ rule, reason: '本县通知未要求', by: '张', ...(organKind ? { organKind } : {}) })
const rules = (findings: readonly Finding[] | undefined): string[] => (findings ?? []).map((one) => one.rule)

describe('applyProfile', () => {
  it('changes nothing for a profile without wishes', () => {
    expect(applyProfile(result, profile({}))).toEqual(result)
  })

  it('sets a rule aside, for all organs or for one kind, and counts anew', () => {
    const applied = applyProfile(result, profile({ off: [off('C04'), off('C08', 'subdistrict'), off('N27', 'government')] }))
    expect(rules(applied.findings)).toEqual(['A03', 'N27'])
    expect(rules(applied.hidden)).toEqual(['C04', 'C08'])
    expect(applied.tally).toEqual({ error: 1, warning: 0, info: 1, passed: 131, undetermined: 1 })
    expect(rules(result.findings)).toEqual(['A03', 'C04', 'C08', 'N27'])
  })

  it('keeps what was hidden before', () => {
    const once = applyProfile(result, profile({ off: [off('C04')] }))
    const twice = applyProfile(once, profile({ off: [off('C08')] }))
    expect(rules(twice.hidden)).toEqual(['C04', 'C08'])
  })

  it('softens a severity and raises one to a warning, never to an error', () => {
    const applied = applyProfile(result, profile({ severity: { A03: 'warning', C04: 'error', N27: 'warning' } }))
    expect(applied.findings.map((one) => one.severity)).toEqual(['warning', 'warning', 'warning', 'warning'])
    expect(applied.tally).toMatchObject({ error: 0, warning: 4, info: 0 })
  })
})
