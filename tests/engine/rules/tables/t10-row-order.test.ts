import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'

const GRANTED = '三、本年度办理结果\t（一）予以公开\t\t10\t2\t1\t0\t3\t1\t17\n'
const PARTLY = '\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t2\t1\t0\t0\t0\t0\t3\n'

describe('T10 the rows stand in order', () => {
  it('names one row where two are exchanged', async () => {
    const result = await check({ replace: [['行政处罚\t286\n行政强制\t41\n', '行政强制\t41\n行政处罚\t286\n']] })
    const findings = fired(result, 'T10')
    expect(findings).toMatchObject([{ severity: 'warning', data: { table: '表二', row: '行政处罚', below: '行政强制' } }])
    expect(quotes(result, findings[0])).toEqual(['行政处罚'])
  })

  it('names one row of table three moved far', async () => {
    const result = await check({
      replace: [
        [GRANTED + PARTLY, GRANTED],
        ['\t（七）总计\t', `${PARTLY}\t（七）总计\t`]
      ]
    })
    expect(fired(result, 'T10')).toMatchObject([{ data: { table: '表三', row: '（二）部分公开' } }])
    expect(result.findings).toHaveLength(1)
  })

  it('lets the forms be, and a row that is missing or given twice', async () => {
    expect(fired(await check(), 'T10')).toEqual([])
    expect(fired(await check({ edition: '2019' }), 'T10')).toEqual([])
    expect(fired(await check({ replace: [['行政处罚\t286\n', '']] }), 'T10')).toEqual([])
    expect(fired(await check({ replace: [['行政强制\t41\n', '行政强制\t41\n行政处罚\t286\n']] }), 'T10')).toEqual([])
  })
})
