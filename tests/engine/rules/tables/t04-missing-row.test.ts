import { describe, expect, it } from 'vitest'
import { tableRows } from '../../../../src/engine/form/cells'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { inYear } from '../../../support/report-year'

/** The lines of table three of the specimen, without its heads. */
const lines = (edition: '2019' | '2021') => {
  const all = specimenText({ edition }).split('\n')
  const first = all.findIndex((line) => line.startsWith('一、本年新收'))
  return all.slice(first, all.findIndex((line) => line.startsWith('四、结转下年度')) + 1)
}

const HYBRID = [
  ['\t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1\n', '\t（六）其他处理\t\t1\t1\t0\t0\t0\t0\t2\n'],
  ['\t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0\n', ''],
  ['\t\t3.其他\t0\t1\t0\t0\t0\t0\t1\n', '']
] as const

describe('T04 every row of the form is there', () => {
  it.each(tableRows('requests', '2021').map((row, index) => [row.name, index] as const))('misses %s', async (name, index) => {
    const text = specimenText()
    const result = await check(text.replace(`${lines('2021')[index] ?? ''}\n`, ''))
    const findings = fired(result, 'T04')
    expect(findings).toMatchObject([{ severity: 'error', data: { table: '表三', rows: name, count: 1 } }])
    expect(quotes(result, findings[0])).toEqual(['三、收到和处理政府信息公开申请情况'])
  })

  it('makes the outcomes undetermined, never a second error', async () => {
    const result = await check({ replace: [['\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n', '']] })
    expect(result.findings.map((one) => one.rule)).toEqual(['T04'])
    expect(unchecked(result, 'A02')).toMatchObject([{ reason: 'unread' }])
  })

  it('misses rows of table two, one finding each', async () => {
    const result = await check({
      replace: [
        ['行政处罚\t286\n', ''],
        ['行政强制\t41\n', '']
      ]
    })
    expect(fired(result, 'T04').map((one) => one.data.rows)).toEqual(['行政处罚', '行政强制'])
  })

  it('names the three rows of a hybrid once, at the row that stands for them', async () => {
    const result = await check({ replace: HYBRID })
    const findings = fired(result, 'T04')
    expect(result.report.edition).toBe('2021')
    expect(findings).toMatchObject([{ severity: 'error', data: { count: 3 } }])
    expect(quotes(result, findings[0])).toEqual(['（六）其他处理'])
    expect(result.findings).toHaveLength(1)
  })

  it('leaves five rows gone at once to T18', async () => {
    const gone = lines('2021').slice(10, 15)
    const result = await check({ replace: gone.map((line) => [`${line}\n`, ''] as const) })
    expect(fired(result, 'T04')).toEqual([])
    expect(fired(result, 'T18')).toHaveLength(1)
    expect(unchecked(result, 'T04')).toMatchObject([{ reason: 'unread' }])
    const four = await check({ replace: gone.slice(1).map((line) => [`${line}\n`, ''] as const) })
    expect(fired(four, 'T04')).toHaveLength(4)
    expect(fired(four, 'T18')).toEqual([])
  })

  it('does not miss what a part does not give', async () => {
    const rows = lines('2021')
    expect(fired(await check(rows.slice(3, 12).join('\n')), 'T04')).toEqual([])
    const whole = rows.filter((line) => !line.includes('2.重复申请')).join('\n')
    expect(fired(await check(whole), 'T04')).toMatchObject([{ at: [], data: { rows: '（五）不予处理 2.重复申请' } }])
  })

  it('is content with both forms, and weighs one step less for 2019', async () => {
    expect(fired(await check(), 'T04')).toEqual([])
    expect(fired(await check({ edition: '2019' }), 'T04')).toEqual([])
    const result = await check(inYear(2019, { edition: '2019', replace: [['政府集中采购\t23\t857.3120\n', '']] }))
    expect(fired(result, 'T04')).toMatchObject([{ severity: 'warning' }])
  })
})
