import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changesOf, examplesFile, measure, recordFile, shownExamples } from '../../../scripts/rules-shown'
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

  it.each(CATALOGUE.map((rule) => rule.id))('%s speaks on its bad example and is silent on its good one', (id) => {
    expect(EXAMPLES[id]?.bad.says ?? '').not.toBe('')
    expect(EXAMPLES[id]?.good).toBeTruthy()
    expect(EXAMPLES[id]?.good?.says).toBeUndefined()
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

describe('an example', () => {
  it('shows what stood there and what stands there now, by the name of the cell or as words', () => {
    expect(changesOf({ cells: { 'disclosure.licensing.decisions': '' }, replace: [['答复35件', '答复36件']] })).toEqual([
      { cell: '表二 行政许可 · 本年处理决定数量', from: '3140', to: '' },
      { from: '答复35件', to: '答复36件' }
    ])
  })

  it('leaves out cells that stay as they are, and tells of last year, of other years and of what is said beside the report', () => {
    expect(changesOf({ cells: { 'disclosure.licensing.decisions': '3140' }, previous: { cells: { 'disclosure.fees.amount': '1' } } })).toEqual([
      { cell: '表二 行政事业性收费 · 本年收费金额', from: '128.4600', to: '1', lastYear: true }
    ])
    expect(changesOf({ year: 2025, previous: {} })).toEqual([{ cell: '报告年度', from: '2023', to: '2025' }])
    expect(changesOf({ edition: '2019' })).toEqual([])
    expect(changesOf({ name: '甲镇.docx', demands: { phrases: ['政务公开专区'], chapterOneLimit: 800 } })).toEqual([
      { cell: '文件名', from: '', to: '甲镇.docx', given: true },
      { cell: '本地要求写明', from: '', to: '政务公开专区', given: true },
      { cell: '本地的第一章字数上限', from: '', to: '800', given: true }
    ])
  })

  it('is cut where it is long', () => {
    const [change] = changesOf({ replace: [['长'.repeat(200), '短']] })
    expect(change?.from).toBe(`${'长'.repeat(90)}……（共 200 字）`)
  })
})
