import { describe, expect, it } from 'vitest'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const NOTE = '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和'

describe('T11 table three has its corner note', () => {
  it.each(['', '项目', '申请情况'])('advises where the corner holds %j', async (corner) => {
    const result = await check({ replace: [[`（${NOTE}）`, corner]] })
    const findings = fired(result, 'T11')
    expect(findings).toMatchObject([{ severity: 'info', expected: NOTE, found: null }])
    expect(quotes(result, findings[0])).toEqual(['三、收到和处理政府信息公开申请情况'])
  })

  it.each([
    NOTE,
    '(本列数据的勾稽关系为: 第一项加第二项之和, 等于第三项加第四项之和)',
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和。）'
  ])('reads %s', async (note) => {
    expect(fired(await check({ replace: [[`（${NOTE}）`, note]] }), 'T11')).toEqual([])
  })

  it('does not ask it of rows pasted alone, but of a table with its heads', async () => {
    const text = specimenText()
    const rows = text.slice(text.indexOf('一、本年新收'), text.indexOf('四、政府信息公开行政复议'))
    expect(fired(await check(rows), 'T11')).toEqual([])
    const heads = text.slice(text.indexOf('申请人情况'), text.indexOf('四、政府信息公开行政复议'))
    expect(fired(await check(heads), 'T11')).toHaveLength(1)
  })
})
