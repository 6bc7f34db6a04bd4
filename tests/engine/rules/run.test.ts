import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/engine/facts/facts'
import { TABLE_CELLS } from '../../../src/engine/form/cells'
import { RULES } from '../../../src/engine/rules'
import { defineRule, type AnyRule, type Rule } from '../../../src/engine/rules/rule'
import { judge } from '../../../src/engine/rules/run'
import { IDENTITY_RULES } from '../../support/diagnosis'
import { factsOf, specimenNumbers } from '../../support/facts'

const SOUND = specimenNumbers('2021')
const CELL = 'requests.granted.total'

/** A rule of its own for the tests: by default it finds fault with one cell. */
function ruleOf(changes: Partial<Rule<null, { value: number }>> = {}): AnyRule {
  return defineRule<null, { value: number }>({
    id: 'V90',
    slug: 'v90-trial',
    severity: 'warning',
    certainty: 'form',
    basis: ['practice'],
    examples: { bad: [{}], good: [{}] },
    cases: () => [{ at: null, by: [CELL] }],
    check: (facts: Facts) => ({ data: { value: facts.sure(CELL) } }),
    say: ({ value }) => `填的是 ${value}`,
    ...changes
  })
}

describe('judge', () => {
  it('makes a finding of a fault, its evidence being the case', () => {
    const { findings, passed } = judge(factsOf(SOUND), {}, [ruleOf()])
    expect(findings).toMatchObject([{ rule: 'V90', severity: 'warning', facts: [CELL], message: '填的是 17' }])
    expect(passed).toBe(0)
  })

  it('counts what is right', () => {
    expect(judge(factsOf(SOUND), {}, IDENTITY_RULES)).toEqual({ findings: [], undetermined: [], passed: 42, faults: [] })
  })

  it.each([
    ['blank', { ...SOUND, [CELL]: null }, '空白'],
    ['not found', Object.fromEntries(Object.entries(SOUND).filter(([id]) => id !== CELL)), '没有读出']
  ])('does not judge a case with a cell that is %s, and says why', (_name, numbers, why) => {
    const { findings, undetermined, passed } = judge(factsOf(numbers), {}, [ruleOf()])
    expect([findings.length, passed]).toEqual([0, 0])
    expect(undetermined).toMatchObject([{ rule: 'V90', facts: [CELL], reason: 'unread' }])
    expect(undetermined[0]?.message).toContain(why)
  })

  it('makes one entry of what one rule leaves for one reason', () => {
    const cases = [CELL, 'requests.received.total'].map((id) => ({ at: null, by: [id] }))
    const rule = ruleOf({ cases: () => cases, check: () => ({ unchecked: 'no-context', message: '没有去年的年报。' }) })
    expect(judge(factsOf(SOUND), {}, [rule]).undetermined).toEqual([
      { rule: 'V90', facts: [CELL, 'requests.received.total'], reason: 'no-context', message: '没有去年的年报。' }
    ])
  })

  it('takes a rule that throws for our own fault: no finding, everything else as usual', () => {
    const check = (): never => {
      throw new Error('out of order')
    }
    const { findings, undetermined, faults } = judge(factsOf(SOUND), {}, [ruleOf({ id: 'V91', check }), ruleOf()])
    const message = '本工具出错了（规则 V91），这一条没有检查，其余正常。'
    expect(faults).toEqual([{ rule: 'V91', message, error: 'out of order' }])
    expect(undetermined).toMatchObject([{ rule: 'V91', message }])
    expect(findings.map((one) => one.rule)).toEqual(['V90'])
  })

  it('leaves out rules for a whole report on a part, and rules of the other edition', () => {
    const part = factsOf(Object.fromEntries(Object.entries(SOUND).filter(([id]) => id.startsWith('requests.'))), { scope: 'part' })
    expect(judge(part, {}, [ruleOf({ wholeReport: true })]).findings).toEqual([])
    expect(judge(factsOf(SOUND), {}, [ruleOf({ editions: ['2019'] })]).findings).toEqual([])
    expect(judge(factsOf(SOUND), {}, [ruleOf({ editions: ['2021'] })]).findings.length).toBe(1)
  })

  it('does not ask for sums of a table that a part does not give, and cannot check those that a report lacks', () => {
    const without = Object.fromEntries(Object.entries(SOUND).filter(([id]) => !id.startsWith('requests.')))
    expect(judge(factsOf(without, { scope: 'part' }), {}, IDENTITY_RULES).undetermined).toEqual([])
    const missing = judge(factsOf(without), {}, IDENTITY_RULES).undetermined
    expect(missing.map((one) => one.rule)).toEqual(['A01', 'A02', 'A03'])
    expect(missing[2]?.facts.length).toBe(TABLE_CELLS.requests['2021'].length)
  })

  it('proves nothing by a row that holds more values than the form has', () => {
    const surplus = ruleOf({ id: 'T08', severity: 'error' })
    const wrong = factsOf({ ...SOUND, [CELL]: 71 })
    expect(judge(wrong, {}, IDENTITY_RULES).findings.length).toBe(1)
    const { findings, undetermined } = judge(wrong, {}, [surplus, ...IDENTITY_RULES])
    expect(findings.map((one) => one.rule)).toEqual(['T08'])
    expect(undetermined.map((one) => [one.rule, one.reason])).toEqual([
      ['A02', 'ambiguous'],
      ['A03', 'ambiguous']
    ])
  })
})

describe('a subtotal that the office added', () => {
  const of = ['requests.unavailable.notHeld', 'requests.unavailable.mustCreate', 'requests.unavailable.unclear']
  const rules = RULES.filter((rule) => rule.diagnosed || rule.id === 'A07')
  const withRow = (values: readonly string[], cells = {}) =>
    judge(factsOf({ ...SOUND, ...cells }, { subtotals: [{ label: '无法提供小计', values, of }] }), {}, rules)

  it('is right where each column adds up', () => {
    expect(withRow(['5', '1', '0', '0', '1', '0', '7'])).toMatchObject({ findings: [], passed: 49 })
  })

  it('is wrong where one column does not', () => {
    const { findings } = withRow(['5', '1', '0', '0', '２', '0', '7'])
    expect(findings).toMatchObject([{ rule: 'A07', severity: 'error', expected: 1, found: 2, data: { label: '无法提供小计', column: '法律服务机构' } }])
    expect(findings[0]?.facts).toEqual(of.map((row) => `${row}.legalService`))
    expect(findings[0]?.at.slice(-2).map((one) => one.quote)).toEqual(['２', '无法提供小计'])
  })

  it('is no finding of its own where one wrong cell explains it', () => {
    const { findings } = withRow(['5', '1', '0', '0', '1', '0', '7'], { 'requests.unavailable.notHeld.naturalPerson': 14 })
    expect(findings.map((one) => [one.rule, one.fix?.to])).toEqual([['A02', 4]])
  })

  it('is not judged where a part was not read, or the subtotal is no number', () => {
    const { findings, undetermined } = withRow(['5', '1', '0', '0', '/', '0', '7'], { 'requests.unavailable.notHeld.enterprise': null })
    expect(findings).toEqual([])
    expect(undetermined.filter((one) => one.rule === 'A07').map((one) => one.reason)).toEqual(['unread', 'ambiguous'])
  })
})
