import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import type { CheckResult, Finding } from '../../../src/engine/contract'
import { applyWaivers, carryWaivers, subjectOf, subjectOfWaiver, waiverOf, waiverState, type Waiver } from '../../../src/engine/findings/waiver'
import { specimenText, type Patch } from '../../../src/engine/form/specimen'

const SAID = { id: 'w1', reason: '台账如此', by: '张', at: '2026-01-16T08:00:00.000Z' }
const check = (patch: Patch) => checkReport({ text: specimenText(patch) })
const rules = (findings: readonly Finding[] | undefined) => (findings ?? []).map((one) => one.rule)

function only(result: CheckResult, rule: string): Finding {
  const [found, ...more] = result.findings.filter((one) => one.rule === rule)
  if (!found || more.length > 0) throw new Error(`${rule}: ${more.length + 1} findings`)
  return found
}

/** 行政复议: 总计 is 6 where its parts give 5. */
const WRONG_TOTAL: Patch = { cells: { 'disputes.reconsideration.total': '6' } }

async function waived(patch: Patch, rule: string): Promise<{ result: CheckResult; waiver: Waiver }> {
  const result = await check(patch)
  return { result, waiver: waiverOf(result, only(result, rule), SAID) }
}

describe('a waiver of cells', () => {
  it('keeps rule, cells and values with the reason', async () => {
    const { waiver } = await waived({ cells: { 'disclosure.regulations.issued': '' } }, 'T14')
    expect(waiver).toMatchObject({ ...SAID, rule: 'T14', facts: ['disclosure.regulations.issued'] })
    expect(waiver.values[0]).toBeNull()
  })

  it('hides that finding and counts nothing as right', async () => {
    const { result, waiver } = await waived(WRONG_TOTAL, 'A04')
    const shown = applyWaivers(result, [waiver])
    expect(rules(shown.findings)).not.toContain('A04')
    expect(shown.hidden).toEqual([only(result, 'A04')])
    expect(shown.tally).toEqual({ ...result.tally, error: result.tally.error - 1 })
    expect(result).not.toHaveProperty('hidden')
    expect(applyWaivers({ ...result, hidden: [only(result, 'A04')] }, [waiver]).hidden).toHaveLength(2)
    expect(waiverState(result, waiver)).toBe('holds')
  })

  it('hides no other finding', async () => {
    const { waiver } = await waived(WRONG_TOTAL, 'A04')
    const other = await check({ cells: { 'disputes.directLitigation.total': '9' } })
    expect(applyWaivers(other, [waiver])).toBe(other)
    expect(applyWaivers(other, [])).toBe(other)
  })

  it('lapses when a value changes, and not when the text around moves', async () => {
    const { waiver } = await waived(WRONG_TOTAL, 'A04')
    const changed = await check({ cells: { 'disputes.reconsideration.total': '7' } })
    expect(applyWaivers(changed, [waiver])).toBe(changed)
    expect(waiverState(changed, waiver)).toBe('lapsed')
    const moved = await checkReport({ text: `\n\n${specimenText(WRONG_TOTAL)}` })
    expect(rules(applyWaivers(moved, [waiver]).hidden)).toEqual(['A04'])
    expect(waiverState(moved, waiver)).toBe('holds')
  })

  it('lapses when the value is mended', async () => {
    const { waiver } = await waived(WRONG_TOTAL, 'A04')
    expect(waiverState(await check({}), waiver)).toBe('lapsed')
  })

  it('lapses when the mark in a cell changes, though neither mark is a number', async () => {
    const { waiver } = await waived({ cells: { 'disclosure.regulations.issued': '／' } }, 'T15')
    expect(waiver.quote).toBe('／')
    expect(waiverState(await check({ cells: { 'disclosure.regulations.issued': '—' } }), waiver)).toBe('lapsed')
  })

  it('lapses when one cell more is concerned', async () => {
    const { waiver } = await waived({ cells: { 'disclosure.regulations.issued': '' } }, 'T14')
    const more = await check({ cells: { 'disclosure.regulations.issued': '', 'disclosure.regulations.repealed': '' } })
    expect(applyWaivers(more, [waiver])).toBe(more)
  })
})

const result = (text: string, findings: Finding[]): CheckResult => ({
  schema: 'gouji/check-result@1',
  engine: '0',
  rules: '0',
  source: { name: null, url: null, fetchedAt: null, kind: 'text', bytes: 0, hash: '' },
  text,
  scope: 'report',
  report: { title: null, organ: null, organKind: null, organLevel: null, year: 2025, edition: '2021', chapters: [], facts: {} },
  findings,
  undetermined: [],
  coverage: { cells: 200, read: 200, protected: 190 },
  tally: { error: 0, warning: findings.length, info: 0, passed: 9, undetermined: 0 },
  notes: []
})

function prose(text: string, quote: string, nth = 0, data: Finding['data'] = {}): Finding {
  let start = text.indexOf(quote)
  for (let skipped = 0; skipped < nth; skipped++) start = text.indexOf(quote, start + 1)
  const at = [{ quote, start, end: start + quote.length }]
  return { rule: 'N22', severity: 'warning', data, certainty: 'human', facts: [], at, message: quote, fingerprint: `N22-${start}` }
}

describe('a waiver of words', () => {
  const TEXT = '一、总体情况\n我镇重视公开。乙镇 高度重视；乙镇也在其中。\n二、主动公开\n乙镇发文。'

  it('keeps the sentence around the words, without blanks', () => {
    const checked = result(TEXT, [prose(TEXT, '乙镇')])
    expect(waiverOf(checked, prose(TEXT, '乙镇'), SAID)).toEqual({ ...SAID, rule: 'N22', facts: [], values: [], quote: '乙镇\n乙镇高度重视' })
    expect(waiverOf(checked, prose(TEXT, '乙镇', 2), SAID).quote).toBe('乙镇\n乙镇发文')
  })

  it('hides the words in that sentence, not elsewhere', () => {
    const checked = result(TEXT, [prose(TEXT, '乙镇'), prose(TEXT, '乙镇', 1), prose(TEXT, '乙镇', 2)])
    const waiver = waiverOf(checked, prose(TEXT, '乙镇', 1), SAID)
    expect(applyWaivers(checked, [waiver]).findings.map((one) => one.fingerprint)).toEqual(
      [prose(TEXT, '乙镇'), prose(TEXT, '乙镇', 2)].map((one) => one.fingerprint)
    )
    expect(waiver.quote).toBe('乙镇\n乙镇也在其中')
  })

  it('tells two words of one sentence apart, and takes the sentence itself once', () => {
    const text = '我镇与乙镇、丙镇同在。'
    const checked = result(text, [prose(text, '乙镇'), prose(text, '丙镇')])
    const waiver = waiverOf(checked, prose(text, '乙镇'), SAID)
    expect(applyWaivers(checked, [waiver]).findings).toEqual([prose(text, '丙镇')])
    expect(waiverOf(checked, prose(text, '我镇与乙镇、丙镇同在'), SAID).quote).toBe('我镇与乙镇、丙镇同在')
  })

  it('lapses with the sentence; idles where the sentence stands and nothing is found', () => {
    const waiver = waiverOf(result(TEXT, []), prose(TEXT, '乙镇'), SAID)
    const changed = TEXT.replace('高度', '十分')
    expect(waiverState(result(changed, [prose(changed, '乙镇')]), waiver)).toBe('lapsed')
    expect(waiverState(result(TEXT, []), waiver)).toBe('idle')
    expect(waiverState(result(TEXT.replace('乙镇 高', '乙镇高'), []), waiver)).toBe('idle')
  })

  it('lapses when a number that the finding states changes', () => {
    const found = (count: number) => result(TEXT, [prose(TEXT, '一、总体情况', 0, { said: '第一章', count, limit: null })])
    const first = found(1386).findings[0]
    if (!first) throw new Error('no finding')
    const waiver = waiverOf(found(1386), first, SAID)
    expect(waiver.values).toEqual([1386])
    expect(applyWaivers(found(1386), [waiver]).findings).toEqual([])
    expect(applyWaivers(found(1400), [waiver]).findings).toHaveLength(1)
  })

  it('looks no further than a sentence may be long', () => {
    const long = `${'甲'.repeat(300)}乙镇${'丙'.repeat(300)}`
    expect(waiverOf(result(long, []), prose(long, '乙镇'), SAID).quote).toBe(`乙镇\n${'甲'.repeat(120)}乙镇${'丙'.repeat(120)}`)
  })
})

describe('waivers in a later check', () => {
  it('go on, are marked once they lapse, and stay behind after that', async () => {
    const { result: before, waiver } = await waived(WRONG_TOTAL, 'A04')
    expect(carryWaivers([waiver], before)).toEqual([waiver])
    const lapsed = carryWaivers([waiver], await check({}))
    expect(lapsed).toEqual([{ ...waiver, lapsed: true }])
    expect(waiverState(before, { ...waiver, lapsed: true })).toBe('lapsed')
    expect(applyWaivers(before, lapsed)).toBe(before)
    expect(carryWaivers(lapsed, before)).toEqual([])
  })

  it('have the name of the finding they were made for', async () => {
    const { result: before, waiver } = await waived(WRONG_TOTAL, 'A04')
    expect(subjectOfWaiver(waiver)).toBe(subjectOf(before, only(before, 'A04')))
    expect(subjectOfWaiver(JSON.parse(JSON.stringify(waiver)) as Waiver)).toBe(subjectOfWaiver(waiver))
  })
})
