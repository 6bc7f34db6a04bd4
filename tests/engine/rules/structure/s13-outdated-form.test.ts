import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { inYear } from '../../../support/report-year'

const OLD: Patch = { edition: '2019' }

describe('S13 reports for 2021 and later use the form of 2021', () => {
  it.each([2021, 2023, 2025])('names the old table of a report for %i once, at its heads', async (year) => {
    const result = await check(inYear(year, OLD))
    const findings = fired(result, 'S13')
    expect(findings).toMatchObject([{ severity: 'error', expected: '2021', found: '2019', data: { year, head: '本年新制作数量' } }])
    expect(quotes(result, findings[0]).slice(0, 3)).toEqual(['本年新制作数量', '本年新公开数量', '对外公开总数量'])
  })

  it('stands for what else differs in table two: that is not checked, not passed', async () => {
    const result = await check(
      inYear(2023, {
        ...OLD,
        replace: [
          ['其他对外管理服务事项\t64\t2\t905\n', ''],
          ['处理决定数量', '办理数量'],
          ['行政强制\t27\t0\t41', '行政强制\t27\t\t41']
        ]
      })
    )
    expect(result.findings.filter((one) => /^[ST]/.test(one.rule)).map((one) => one.rule)).toEqual(['S13'])
    for (const rule of ['T04', 'T05', 'T06', 'T14']) expect(unchecked(result, rule)).toMatchObject([{ reason: 'ambiguous' }])
  })

  it('still judges table three', async () => {
    const result = await check(inYear(2023, { ...OLD, replace: [['7.属于行政执法案卷', '7.属于行政制法案件']] }))
    expect(fired(result, 'T05')).toHaveLength(1)
  })

  it.each([2019, 2020])('is right for %i', async (year) => {
    expect(fired(await check(inYear(year, OLD)), 'S13')).toEqual([])
  })

  it('is told by the table, not by the year', async () => {
    expect(fired(await check(), 'S13')).toEqual([])
  })
})
