import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'

describe('T06 columns bear the names of the form', () => {
  it.each([
    ['现行有效件数', '现行有效件'],
    ['本年制发件数', '本年发件'],
    ['本年制发件数', '本年（2023）制发件数'],
    ['本年处理决定数量', '处理决定数量']
  ])('%s written as %s', async (official, printed) => {
    const result = await check({ replace: [[official, printed]] })
    const findings = fired(result, 'T06')
    expect(findings).toMatchObject([{ severity: 'warning', expected: official, found: printed, data: { table: '表二' } }])
    expect(quotes(result, findings[0])).toEqual([printed])
  })

  it('is an error where the head means something else', async () => {
    const result = await check({ replace: [['本年处理决定数量', '公开数量']] })
    expect(fired(result, 'T06')).toMatchObject([{ severity: 'error', expected: '本年处理决定数量', found: '公开数量' }])
  })

  it('asks for a head that table three lacks', async () => {
    const result = await check({ replace: [['\t社会公益组织\t', '\t公益团体\t']] })
    expect(fired(result, 'T06')).toMatchObject([{ severity: 'warning', expected: '社会公益组织', found: null, data: { table: '表三' } }])
  })

  it.each([
    [{ replace: [['本年收费金额（单位：万元）', '本年收费金额(万元)']] }],
    [{ replace: [['结果维持\t结果纠正', '结果 维持\t结果 纠正']] }],
    [{ edition: '2019', replace: [['上一年项目数量', '上一年项目数量（指2019年的事项数量）']] }],
    [{ edition: '2019', replace: [['本年增/减', '本年增／减']] }],
    [{ edition: '2019' }]
  ] as const)('lets the same words in another dress be %#', async (patch) => {
    expect(fired(await check(patch), 'T06')).toEqual([])
  })

  it('leaves the unit to T13', async () => {
    const result = await check({ replace: [['本年收费金额（单位：万元）', '本年收费金额']] })
    expect(fired(result, 'T06')).toEqual([])
    expect(fired(result, 'T13')).toHaveLength(1)
  })
})

it('misses no heads over the figures of table four copied alone', async () => {
  const result = await check(`四、政府信息公开行政复议、行政诉讼情况\n${[2, 0, 1, 1, 4, 0, 4, 0, 0, 4, 1, 0, 0, 1, 2].join('\t')}`)
  expect(result.coverage.read).toBe(15)
  expect(fired(result, 'T06')).toEqual([])
})
