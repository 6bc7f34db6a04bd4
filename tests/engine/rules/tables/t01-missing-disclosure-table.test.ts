import { describe, expect, it } from 'vitest'
import { specimenText, type Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import { inYear } from '../../../support/report-year'

const HEADING = '二、主动公开政府信息情况'

/** The chapter with `words` in place of all that stands in it. */
function without(words: string, patch: Patch = {}): string {
  const text = specimenText(patch)
  return `${text.slice(0, text.indexOf(HEADING))}${HEADING}\n\n${words}\n\n${text.slice(text.indexOf('三、收到和处理'))}`
}

describe('T01 the chapter holds its table', () => {
  it.each(['', '无。', '详见附件。', '本年度没有发生。'])('misses the table where the chapter says %j', async (words) => {
    const result = await check(without(words))
    const findings = fired(result, 'T01')
    expect(findings).toMatchObject([{ severity: 'error', data: { heading: HEADING } }])
    expect(quotes(result, findings[0])).toEqual([HEADING])
    expect(result.findings.filter((one) => one.rule === 'T04' || one.rule === 'T18')).toEqual([])
  })

  it('weighs one step less for 2019', async () => {
    expect(fired(await check(without('无。', inYear(2019, { edition: '2019' }))), 'T01')).toMatchObject([{ severity: 'warning' }])
  })

  it.each(['2021', '2019'] as const)('finds the table of %s', async (edition) => {
    expect(fired(await check({ edition }), 'T01')).toEqual([])
  })

  it('leaves a chapter that is gone with its table to S04', async () => {
    const result = await check(without('').replace(`${HEADING}\n`, ''))
    expect(fired(result, 'T01')).toEqual([])
    expect(fired(result, 'S04')).toHaveLength(1)
  })

  it('is silent on a part', async () => {
    const text = specimenText()
    const result = await check(text.slice(text.indexOf('五、存在的主要问题'), text.indexOf('六、其他')))
    expect(result.scope).toBe('part')
    expect(fired(result, 'T01')).toEqual([])
  })
})
