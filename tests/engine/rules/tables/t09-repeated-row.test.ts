import { describe, expect, it } from 'vitest'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import { inYear } from '../../../support/report-year'

const ROW = '\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n'

describe('T09 each row stands once', () => {
  it('names both places, the second first', async () => {
    const result = await check({ replace: [[ROW, ROW + ROW]] })
    const findings = fired(result, 'T09')
    expect(findings).toMatchObject([{ severity: 'error', data: { table: '表三', row: '（五）不予处理 2.重复申请', count: 2 } }])
    expect(quotes(result, findings[0])).toEqual(['2.重复申请', '2.重复申请'])
  })

  it('chooses none of two rows with other figures', async () => {
    const result = await check({ replace: [['行政处罚\t286\n', '行政处罚\t286\n行政处罚\t268\n']] })
    expect(fired(result, 'T09')).toHaveLength(1)
    expect(result.report.facts['disclosure.penalties.decisions']).toBeUndefined()
  })

  it('tells a whole table that stands twice once', async () => {
    const text = specimenText()
    const start = text.indexOf('一、本年新收政府信息公开申请数量')
    const table = text.slice(start, text.indexOf('\n\n', start))
    const findings = fired(await check(text.replace(table, () => `${table}\n\n${table}`)), 'T09')
    expect(findings).toMatchObject([{ severity: 'error', data: { table: '表三', rows: 25 } }])
    expect(findings[0]?.message).toContain('只保留一份')
  })

  it('weighs one step less for 2019', async () => {
    expect(fired(await check(inYear(2019, { edition: '2019', replace: [[ROW, ROW + ROW]] })), 'T09')).toMatchObject([{ severity: 'warning' }])
  })

  it('finds none in the forms, whose 其他 and 总计 stand in heads and rows', async () => {
    expect(fired(await check(), 'T09')).toEqual([])
    expect(fired(await check({ edition: '2019' }), 'T09')).toEqual([])
  })

  it('does not count a label that a page break left without values', async () => {
    expect(fired(await check({ replace: [[ROW, `\t\t2.重复申请\t\t\t\t\t\t\t\n${ROW}`]] }), 'T09').filter((one) => one.severity === 'error')).toHaveLength(1)
  })
})
