import { describe, expect, it } from 'vitest'
import { CHAPTERS, chapterHeading } from '../../../../src/engine/form/chapters'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import { inYear } from '../../../support/report-year'

describe('S04 all six chapters are there', () => {
  it.each(CHAPTERS.map(chapterHeading))('misses %s, and points at the title', async (heading) => {
    const result = await check({ replace: [[`${heading}\n`, '']] })
    const findings = fired(result, 'S04')
    expect(findings).toMatchObject([{ severity: 'error', expected: heading, found: null, data: { heading } }])
    expect(quotes(result, findings[0])).toEqual(['云溪县人民政府2023年政府信息公开工作年度报告'])
  })

  it('misses two as two', async () => {
    const result = await check({
      replace: [
        ['五、存在的主要问题及改进情况\n', ''],
        ['六、其他需要报告的事项\n', '']
      ]
    })
    expect(fired(result, 'S04').map((one) => one.data.heading)).toEqual(['五、存在的主要问题及改进情况', '六、其他需要报告的事项'])
  })

  it('weighs two steps less for 2019 and nothing before', async () => {
    const without = { edition: '2019', replace: [['六、其他需要报告的事项\n', '']] } as const
    expect(fired(await check(without), 'S04')).toMatchObject([{ severity: 'error' }])
    expect(fired(await check(inYear(2019, without)), 'S04')).toMatchObject([{ severity: 'info' }])
    expect(fired(await check(inYear(2018, without)), 'S04')).toEqual([])
  })

  it('knows the chapters under other titles and in a heading without a number', async () => {
    const result = await check({
      replace: [
        ['四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
        ['二、主动公开政府信息情况', '## 主动公开政府信息情况']
      ]
    })
    expect(fired(result, 'S04')).toEqual([])
  })

  it('is silent on one chapter alone', async () => {
    const text = specimenText()
    const result = await check(text.slice(text.indexOf('五、存在的主要问题'), text.indexOf('六、其他需要')))
    expect(result.scope).toBe('part')
    expect(fired(result, 'S04')).toEqual([])
  })
})
