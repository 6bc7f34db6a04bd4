import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import type { CheckResult, Finding, OrganKind, Profile } from '../../src/engine/contract'
import { specimenText } from '../../src/engine/form/specimen'
import { applyProfile, isAskedFor, setAsideBy } from '../../src/engine/profile'
import { RULES } from '../../src/engine/rules'
import { isAlwaysShown, isTrifling, MODE_DEFAULTS, MODES } from '../../src/engine/profile/modes'

const finding = (rule: string, severity: Finding['severity'], broken: string[] = []): Finding => ({
  rule,
  severity,
  data: {},
  certainty: 'human',
  facts: [],
  at: [],
  message: rule,
  fingerprint: `${rule}-1`,
  ...(broken.length > 0 ? { broken: broken.map((one) => ({ rule: one, facts: [], left: 1, right: 2 })) } : {})
})

const count = (findings: readonly Finding[], severity: string) => findings.filter((one) => one.severity === severity).length

function resultOf(findings: Finding[], organKind: OrganKind | null = 'subdistrict'): CheckResult {
  return {
    schema: 'gouji/check-result@1',
    engine: '0',
    rules: '0',
    source: { name: null, url: null, fetchedAt: null, kind: 'text', bytes: 0, hash: '' },
    text: '',
    scope: 'report',
    report: { title: null, organ: null, organKind, organLevel: null, year: 2023, edition: '2021', chapters: [], facts: {} },
    findings,
    undetermined: [{ rule: 'Y01', facts: [], reason: 'no-context', message: '' }],
    coverage: { cells: 200, read: 200, protected: 190 },
    tally: {
      error: count(findings, 'error'),
      warning: count(findings, 'warning'),
      info: count(findings, 'info'),
      passed: 131,
      undetermined: 1
    },
    notes: []
  }
}

const result = resultOf([finding('A03', 'error'), finding('C04', 'warning'), finding('C08', 'warning'), finding('C06', 'info')])
const profile = (wishes: Partial<Profile> = {}): Profile => ({ id: 'p', name: '甲县', mode: 'collect', ...wishes })
const off = (rule: string, organKind?: 'subdistrict' | 'government') => ({ rule, reason: '本县通知未要求', by: '张', ...(organKind ? { organKind } : {}) })
const rules = (findings: readonly Finding[] | undefined): string[] => (findings ?? []).map((one) => one.rule)
const shown = (findings: Finding[], wishes: Partial<Profile>) =>
  applyProfile(resultOf(findings), profile(wishes)).findings.map((one) => `${one.rule} ${one.severity}`)

describe('a local profile', () => {
  it('changes nothing where it wishes nothing', () => {
    expect(applyProfile(result, profile())).toEqual(result)
  })

  it('sets a rule aside, for all organs or for one kind, and counts anew', () => {
    const applied = applyProfile(result, profile({ off: [off('C04'), off('C08', 'subdistrict'), off('C06', 'government')] }))
    expect(rules(applied.findings)).toEqual(['A03', 'C06'])
    expect(rules(applied.hidden)).toEqual(['C04', 'C08'])
    expect(applied.tally).toEqual({ error: 1, warning: 0, info: 1, passed: 131, undetermined: 1 })
    expect(rules(result.findings)).toEqual(['A03', 'C04', 'C08', 'C06'])
  })

  it('says which line sets a rule aside', () => {
    const wishes = profile({ off: [off('C08', 'government'), off('C04'), off('P02')] })
    expect(setAsideBy(wishes, 'C04', null)).toEqual(off('C04'))
    expect(setAsideBy(wishes, 'C08', 'government')).toEqual(off('C08', 'government'))
    expect(setAsideBy(wishes, 'C08', null)).toBeUndefined()
    expect(setAsideBy(wishes, 'P02', 'government')).toBeUndefined()
  })

  it('keeps what was hidden before', () => {
    const once = applyProfile(result, profile({ off: [off('C04')] }))
    const twice = applyProfile(once, profile({ off: [off('C08')] }))
    expect(rules(twice.hidden)).toEqual(['C04', 'C08'])
  })

  it('softens a severity and raises one to a warning, never to an error', () => {
    const applied = applyProfile(result, profile({ severity: { A03: 'warning', C04: 'error', C08: 'info', C06: 'warning' } }))
    expect(applied.findings.map((one) => one.severity)).toEqual(['warning', 'warning', 'info', 'warning'])
    expect(applied.tally).toMatchObject({ error: 0, warning: 3, info: 1 })
  })

  it('sets a cell that breaks several identities aside only with all of their rules', () => {
    const located = [finding('A02', 'error', ['A02', 'A03', 'A03'])]
    expect(shown(located, { off: [off('A02')] })).toEqual(['A02 error'])
    expect(shown(located, { off: [off('A02'), off('A03')] })).toEqual([])
    expect(shown(located, { severity: { A02: 'info' } })).toEqual(['A02 error'])
    expect(shown(located, { severity: { A02: 'info', A03: 'warning' } })).toEqual(['A02 warning'])
  })

  it('never sets aside or softens what harms a person, nor an input that could not be read', () => {
    for (const rule of ['P01', 'P02', 'P03', 'P07', 'I05']) {
      expect(isAlwaysShown(rule)).toBe(true)
      expect(shown([finding(rule, 'warning')], { off: [off(rule)], severity: { [rule]: 'info' } })).toEqual([`${rule} warning`])
    }
    for (const rule of ['P04', 'P05', 'P06', 'P08', 'A01']) expect(isAlwaysShown(rule)).toBe(false)
  })
})

describe('the modes', () => {
  const all = ['S17', 'S06', 'S09', 'T05', 'T14', 'V06', 'V11', 'V17', 'Y01', 'Y03', 'C01', 'C04', 'C10', 'P06', 'D01', 'N01', 'N15', 'N22']
  const weigh = (mode: Profile['mode'], severity: Finding['severity'] = 'warning') =>
    shown(
      all.map((rule) => finding(rule, severity)),
      { mode }
    )

  it('自查: small things are suggestions, nothing that is probably wrong is missing', () => {
    expect(weigh('draft').filter((one) => one.endsWith('info'))).toEqual(['S17 info', 'S06 info', 'S09 info', 'V06 info', 'C01 info', 'D01 info'])
    expect(weigh('draft').filter((one) => one.endsWith('warning'))).toEqual(
      ['T05', 'T14', 'V11', 'Y01', 'Y03', 'C04', 'N01', 'N15', 'N22'].map((one) => `${one} warning`)
    )
  })

  it('收集汇总: taste and small things are left out', () => {
    expect(weigh('collect')).toEqual(['T05', 'T14', 'V11', 'Y01', 'Y03', 'C04', 'C10', 'D01', 'N01', 'N15', 'N22'].map((one) => `${one} warning`))
  })

  it('抽查评估: cases are a note, the small things are left out', () => {
    expect(weigh('review')).toEqual([
      'S06 warning',
      'T05 warning',
      'T14 warning',
      'V06 info',
      'V11 warning',
      'V17 info',
      'Y01 warning',
      'Y03 warning',
      'C01 info',
      'C04 warning',
      'C10 warning',
      'D01 warning',
      'N01 warning',
      'N15 warning',
      'N22 warning'
    ])
  })

  it('研究、公众: what remains is figures against figures', () => {
    expect(weigh('research')).toEqual(['Y01 warning', 'D01 warning', 'N01 warning'])
  })

  it('never raise: a suggestion stays one', () => {
    expect(shown([finding('Y01', 'info')], { mode: 'draft' })).toEqual(['Y01 info'])
  })

  it('ask which file of last year is wrong while a draft is checked', () => {
    expect(shown([finding('Y01', 'error')], { mode: 'draft' })).toEqual(['Y01 warning'])
    for (const mode of ['collect', 'review', 'research'] as const) expect(shown([finding('Y01', 'error')], { mode })).toEqual(['Y01 error'])
  })

  it('soften surplus zeros, not a row with values too few or too many', () => {
    for (const mode of MODES) expect(shown([finding('T08', 'error')], { mode })).toEqual(['T08 error'])
    expect(shown([finding('T08', 'warning')], { mode: 'draft' })).toEqual(['T08 info'])
    expect(shown([finding('T08', 'warning')], { mode: 'research' })).toEqual([])
  })

  it('give way to what the profile asks for by name', () => {
    const mode = 'collect'
    expect(shown([finding('C20', 'info'), finding('C22', 'warning')], { mode, severity: { C20: 'error', C22: 'error' } })).toEqual(['C20 info', 'C22 warning'])
    expect(shown([finding('C12', 'info')], { mode })).toEqual([])
    expect(shown([finding('C12', 'info')], { mode, chapterOneLimit: 1000 })).toEqual(['C12 info'])
    expect(shown([finding('C11', 'warning')], { mode: 'draft', phrases: [{ rule: 'C11', text: '政务公开专区', severity: 'warning' }] })).toEqual([
      'C11 warning'
    ])
    expect(shown([finding('C01', 'warning')], { mode, phrases: [{ rule: 'C01', text: '条', severity: 'warning' }] })).toEqual(['C01 warning'])
    expect(shown([finding('D03', 'warning')], { mode: 'draft', deadlines: { subdistrict: '01-20' } })).toEqual(['D03 warning'])
    expect(shown([finding('D03', 'warning')], { mode: 'draft', deadlines: {} })).toEqual(['D03 info'])
    expect(isAskedFor(profile({ chapterOneLimit: 800 }), 'C11')).toBe(false)
  })

  it('give way to a person who sets aside what the profile asks for', () => {
    expect(shown([finding('C20', 'info')], { severity: { C20: 'error' }, off: [off('C20')] })).toEqual([])
  })

  it('speak of no rule twice, and never of one that is always shown', () => {
    const named = MODE_DEFAULTS.flatMap((one) => one.rules)
    expect(new Set(named).size).toBe(named.length)
    expect(named.filter(isAlwaysShown)).toEqual([])
    expect(named.filter((rule) => !/^[STVAYNCPDR]\d\d$/.test(rule))).toEqual([])
    for (const one of MODE_DEFAULTS) expect(Object.keys(one.modes).length).toBeGreaterThan(0)
  })

  it('leave every error of the tables and their sums as it is', () => {
    const errors = RULES.filter((rule) => rule.severity === 'error' && /^[STVA]/.test(rule.id)).map((rule) => finding(rule.id, 'error'))
    expect(errors.length).toBeGreaterThan(15)
    for (const mode of MODES) expect(applyProfile(resultOf(errors), profile({ mode })).findings).toEqual(errors)
  })

  it('name the small things in the text', () => {
    const rules = MODE_DEFAULTS.flatMap((one) => one.rules).filter(isTrifling)
    expect(rules).toEqual(['S17', 'C18', 'C19', 'C20', 'C21', 'C22', 'C23', 'C24', 'C25', 'C26', 'C32'])
  })

  it('leave a sound report without anything to ask about', async () => {
    const sound = await checkReport({ text: specimenText() })
    for (const mode of MODES) expect(applyProfile(sound, profile({ mode })).tally).toMatchObject({ error: 0, warning: 0, passed: sound.tally.passed })
  })
})
