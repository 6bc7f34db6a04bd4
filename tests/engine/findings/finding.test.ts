import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/engine/contract'
import { makeFinding, tellApart } from '../../../src/engine/findings/finding'
import { fingerprintOf, shortHash } from '../../../src/engine/findings/fingerprint'
import { inReadingOrder } from '../../../src/engine/findings/order'
import { tallyOf } from '../../../src/engine/findings/tally'
import { factsOf } from '../../support/facts'

const voice = { id: 'V03', severity: 'error', certainty: 'form', say: (data: Finding['data']) => `填的是 ${data.value}` } as const
const CELLS = { 'requests.received.naturalPerson': 12, 'requests.received.enterprise': 3, 'requests.received.total': 15 }

function finding(rule: string, start: number | null): Finding {
  const at = start === null ? [] : [{ quote: 'x', start, end: start + 1 }]
  return { rule, severity: 'info', data: {}, certainty: 'human', facts: [], at, message: '', fingerprint: rule }
}

describe('makeFinding', () => {
  const facts = factsOf(CELLS, { scope: 'part' })

  it('puts the places of its facts first, then the further ones, and holds plain data only', () => {
    const extra = facts.at(0, 1)
    const made = makeFinding(voice, { data: { value: 12 }, facts: ['requests.received.enterprise', 'requests.carriedIn.total'], at: [extra] }, facts)
    expect(made.at.map((one) => one.quote)).toEqual(['3', extra.quote])
    expect(made).toMatchObject({ rule: 'V03', severity: 'error', certainty: 'form', message: '填的是 12' })
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
    expect('fix' in made || 'expected' in made).toBe(false)
  })

  it('lets a fault carry a severity of its own', () => {
    expect(makeFinding(voice, { data: {}, facts: [], severity: 'info' }, facts).severity).toBe('info')
  })

  it('gives the same fingerprint wherever the table stands, and another for other values, places and rules', () => {
    const print = (value: number, id = 'requests.received.total', rule = 'V03', moved: Record<string, number> = {}): string =>
      makeFinding({ ...voice, id: rule }, { data: { value }, facts: [id] }, factsOf({ ...moved, ...CELLS }, { scope: 'part' })).fingerprint
    expect(print(1, 'requests.received.total', 'V03', { 'disclosure.fees.amount': 7 })).toBe(print(1))
    const prints = [print(1), print(2), print(1, 'requests.received.enterprise'), print(1, 'requests.received.total', 'V02')]
    expect(new Set(prints).size).toBe(4)
  })
})

describe('fingerprints', () => {
  it('do not depend on the order in which data was written', () => {
    expect(fingerprintOf('A01', 'x', { a: 1, b: 2 })).toBe(fingerprintOf('A01', 'x', { b: 2, a: 1 }))
  })

  it('of 20,000 words are all different', () => {
    expect(new Set(Array.from({ length: 20_000 }, (_, index) => shortHash(`requests.${index}`))).size).toBe(20_000)
  })

  it('are told apart by number where two findings say the same', () => {
    const told = tellApart([finding('C18', 1), finding('C18', 9), finding('C19', 3)])
    expect(told.map((one) => one.fingerprint)).toEqual(['C18', 'C18-2', 'C19'])
  })
})

describe('order and tally', () => {
  it('follows the text, then the rules; what has no place comes after, a calm line last', () => {
    const sorted = inReadingOrder([finding('V10', 0), finding('T02', null), finding('T05', 9), finding('A01', 9), finding('S01', 3)])
    expect(sorted.map((one) => one.rule)).toEqual(['S01', 'A01', 'T05', 'T02', 'V10'])
  })

  it('counts findings by severity, entries not checked, and what was right', () => {
    const findings = [finding('V10', 0), { ...finding('A01', 1), severity: 'error' as const }]
    const tally = tallyOf(findings, [{ rule: 'A02', facts: [], reason: 'unread', message: '' }], 40)
    expect(tally).toEqual({ error: 1, warning: 0, info: 1, passed: 40, undetermined: 1 })
  })
})
