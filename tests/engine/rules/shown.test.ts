import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { examplesFile, measure, recordFile, shownExamples } from '../../../scripts/rules-shown'
import { CATALOGUE } from '../../../src/engine/rules/catalogue'
import { EXAMPLES, measuredOf, RECORD } from '../../../src/engine/rules/shown'
import { NAMES } from '../../golden/golden'

const STALE = 'is out of date: run `npm run rules-page` and commit it'

describe('what the page of a rule shows', () => {
  it('are the examples that the rules declare today, with what the program says of them today', async () => {
    const file = 'src/engine/rules/examples.json'
    expect(readFileSync(file, 'utf8') === examplesFile(await shownExamples()), `${file} ${STALE}`).toBe(true)
  })

  it('is the record over the golden reports of today', async () => {
    const file = 'src/engine/rules/record.json'
    expect(readFileSync(file, 'utf8') === recordFile(await measure()), `${file} ${STALE}`).toBe(true)
    expect(RECORD.reports).toBe(NAMES.length)
  })

  it.each(CATALOGUE.map((rule) => rule.id))('%s speaks on each bad example and is silent on each good one', (id) => {
    const { bad, good } = EXAMPLES[id] ?? { bad: [], good: [] }
    expect(bad.length).toBeGreaterThan(0)
    expect(good.length).toBeGreaterThan(0)
    expect(bad.every((example) => (example.says ?? '') !== '')).toBe(true)
    expect(good.every((example) => example.says === undefined)).toBe(true)
    expect(bad.every((example) => example.changes.length > 0 || example.edition !== undefined)).toBe(true)
  })
})

describe('the record', () => {
  it('counts an identity that broke with another under its own rule', () => {
    // one-wrong-cell: the received natural persons break a column and a row.
    expect(measuredOf('A01')).toEqual({ reports: 1, expected: 1, found: 1, agreed: 1 })
    expect(measuredOf('A03').reports).toBeGreaterThan(1)
  })

  it('has nothing to say of a rule that was neither expected nor found', () => {
    expect(measuredOf('S99')).toEqual({ reports: 0, expected: 0, found: 0, agreed: 0 })
  })
})
