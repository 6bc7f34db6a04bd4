import { describe, expect, it } from 'vitest'
import { formCellOf, readingOf } from '../../../../src/engine/rules/kit/sure'
import { factsOf } from '../../../support/facts'

describe('what a rule may rely on', () => {
  it('is the form’s own words on a cell', () => {
    expect(formCellOf('requests.granted.enterprise')).toMatchObject({ rowName: '（一）予以公开', columnName: '商业企业', unit: '件' })
    expect(() => formCellOf('requests.granted.nobody')).toThrow('the form has no cell requests.granted.nobody')
  })

  it('is how a cell reads that was found, a blank one included', () => {
    const facts = factsOf({ 'disclosure.penalties.decisions': 286, 'disclosure.coercion.decisions': null })
    expect(readingOf(facts, 'disclosure.penalties.decisions')).toMatchObject({ raw: '286', value: 286 })
    expect(readingOf(facts, 'disclosure.coercion.decisions')).toMatchObject({ value: null })
    expect(() => readingOf(facts, 'disclosure.fees.amount')).toThrow('cell disclosure.fees.amount was not found')
  })
})
