import { describe, expect, it } from 'vitest'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'

const ROW = '\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n'
const oneCellALine = (text: string) => text.replace(/\t+/g, '\n')

describe('T18 what cannot be read with certainty is said', () => {
  it('says how many figures a row has and how many it should have', async () => {
    const result = await check({ replace: [[ROW, '2.重复申请\t1\t0\t0\t0\t0\t1\n']] })
    const findings = fired(result, 'T18')
    expect(findings).toMatchObject([
      { severity: 'warning', expected: 7, found: 6, data: { kind: 'row', table: '表三', row: '（五）不予处理 2.重复申请', reason: 'count' } }
    ])
    expect(quotes(result, findings[0])).toEqual(['2.重复申请'])
    expect(Object.keys(result.report.facts).filter((id) => id.startsWith('requests.unprocessed.repeated.'))).toEqual([])
  })

  it('stands for T04, T08 and T14 on the row, and for the sums over it', async () => {
    const result = await check({ replace: [[ROW, '2.重复申请\t1\t0\t0\t0\t0\t1\n']] })
    expect(result.findings.map((one) => one.rule)).toEqual(['T18'])
    for (const rule of ['T08', 'T14', 'A02', 'A03']) expect(unchecked(result, rule)).toMatchObject([{ reason: 'unread' }])
  })

  it('says it of two rows as two', async () => {
    const result = await check({
      replace: [
        [ROW, '2.重复申请\t1\t0\t0\t0\t0\t1\n'],
        ['\t\t3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n', '3.要求提供公开出版物\t0\t0\t0\n']
      ]
    })
    expect(fired(result, 'T18').map((one) => one.found)).toEqual([6, 3])
  })

  it('says it once of a table that lost its figures', async () => {
    const bare = oneCellALine(specimenText()).split('\n')
    const from = bare.indexOf('三、收到和处理政府信息公开申请情况')
    const to = bare.indexOf('四、政府信息公开行政复议、行政诉讼情况')
    const result = await check(bare.filter((line, index) => index < from || index > to || !/^\d+$/.test(line)).join('\n'))
    expect(fired(result, 'T18')).toMatchObject([{ data: { kind: 'table', table: '表三', reason: 'lost' } }])
    expect(result.findings.filter((one) => one.severity === 'error')).toEqual([])
    expect(Object.keys(result.report.facts).filter((id) => id.startsWith('requests.'))).toEqual([])
  })

  it('says it once of a table whose repeated lines were removed', async () => {
    const text = oneCellALine(specimenText())
    const from = text.indexOf('一、本年新收')
    const to = text.indexOf('四、政府信息公开行政复议')
    const seen = new Set<string>()
    const kept = text
      .slice(from, to)
      .split('\n')
      .filter((line) => !seen.has(line) && seen.add(line))
    const result = await check(`${text.slice(0, from)}${kept.join('\n')}\n\n${text.slice(to)}`)
    expect(fired(result, 'T18')).toMatchObject([{ data: { kind: 'table', table: '表三', reason: 'deduplicated' } }])
    expect(Object.keys(result.report.facts).filter((id) => id.startsWith('requests.'))).toEqual([])
  })

  it('says it of a table of which only heads are left, in place of calling it missing', async () => {
    const text = specimenText()
    const from = text.indexOf('一、本年新收')
    const result = await check(text.slice(0, from) + text.slice(text.indexOf('四、政府信息公开行政复议')))
    const findings = fired(result, 'T18')
    expect(findings).toMatchObject([{ severity: 'warning', data: { kind: 'table', table: '表三' } }])
    expect(quotes(result, findings[0])).toEqual(['三、收到和处理政府信息公开申请情况'])
    expect(fired(result, 'T02')).toEqual([])
    expect(unchecked(result, 'T02')).toMatchObject([{ reason: 'ambiguous' }])
  })

  it('takes a row absent from a table with five unread rows for lost, not for missing', async () => {
    const rows = specimenText()
      .split('\n')
      .filter((line) => /\t\d\.属于/.test(line))
    const result = await check({ replace: [[ROW, ''], ...rows.map((line) => [line, line.trim().replace(/\t\d+$/, '')] as const)] })
    expect(fired(result, 'T04')).toEqual([])
    expect(fired(result, 'T18').map((one) => one.data.kind)).toEqual(['rows', 'several'])
    expect(rows).toHaveLength(5)
  })

  it('lets values that slipped behind the label be, and complete rows in any layout', async () => {
    expect(fired(await check({ replace: [[ROW, '2.重复申请\t1\t0\t0\t0\t0\t0\t1\n']] }), 'T18')).toEqual([])
    expect(fired(await check(oneCellALine(specimenText())), 'T18')).toEqual([])
    expect(fired(await check({ edition: '2019' }), 'T18')).toEqual([])
  })
})
