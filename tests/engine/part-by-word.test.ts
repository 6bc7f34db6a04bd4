import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import { FORM_CELLS } from '../../src/engine/form/cells'
import { specimenText } from '../../src/engine/form/specimen'
import { withOverrides, undecided } from '../../src/library/annotations'

const PIECE = '共收到政府信息公开申请36件，其中自然人30件、法人5件。'

const rules = async (text: string, isPart?: boolean) => (await checkReport({ text }, isPart ? { isPart } : {})).findings.map(({ rule }) => rule)

describe('words that a person says are a part of a report', () => {
  it('are judged as such, and nothing of the form is missed in them', async () => {
    expect(await rules(PIECE)).toEqual(['I05'])
    const result = await checkReport({ text: PIECE }, { isPart: true })
    expect(result).toMatchObject({
      scope: 'part',
      coverage: { cells: 0, read: 0, protected: 0 },
      report: { organ: null, year: null, edition: null, facts: {} }
    })
    expect(result.findings.map(({ rule }) => rule)).toEqual(['N19'])
    expect(result.undetermined).toEqual([])
    expect(result.notes).toContain('没有看到年报的章节和表格，按年报的一部分核对文字。')
  })

  it('still have to be words: nothing, and a blank form, are what they are', async () => {
    expect(await rules('', true)).toEqual(['I01'])
    const blank = specimenText({ cells: Object.fromEntries(FORM_CELLS['2021'].map(({ id }) => [id, ''])) })
      .split('\n')
      .filter((line) => line.includes('\t') || line.includes('年度报告'))
      .join('\n')
    expect(await rules(blank, true)).toEqual(['I06'])
  })

  it('are a whole report where they are one, and say nothing of it', async () => {
    const whole = specimenText()
    expect(await checkReport({ text: whole }, { isPart: true })).toEqual(await checkReport({ text: whole }))
    const table = whole.slice(whole.indexOf('（本列数据'), whole.indexOf('四、政府')).trim()
    expect(await checkReport({ text: table }, { isPart: true })).toEqual(await checkReport({ text: table }))
  })

  it('stay a part whatever else is corrected', () => {
    const part = withOverrides(undecided('a'), { isPart: true })
    expect(withOverrides(part, { year: 2024 }).overrides).toStrictEqual({ year: 2024, isPart: true })
    expect(withOverrides(part, {}).overrides).toStrictEqual({ isPart: true })
    expect(withOverrides(undecided('a'), { year: 2024 }).overrides).toStrictEqual({ year: 2024 })
  })
})
