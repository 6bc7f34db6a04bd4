import { describe, expect, it } from 'vitest'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const TITLE = '云溪县人民政府2023年政府信息公开工作年度报告'
const before = (heading: string, words: string) => ({ replace: [[heading, `${words}\n\n${heading}`]] }) as const

describe('S18 one report, one title', () => {
  it('names the title of another organ among the chapters', async () => {
    const other = '青石镇人民政府2023年政府信息公开工作年度报告'
    const result = await check(before('四、政府信息公开行政复议、行政诉讼情况', other))
    const findings = fired(result, 'S18')
    expect(findings).toMatchObject([{ severity: 'error', found: other }])
    expect(quotes(result, findings[0])).toEqual([other, TITLE])
  })

  it('names a title of another year', async () => {
    const other = '云溪县人民政府2022年政府信息公开工作年度报告'
    expect(fired(await check(before('四、政府信息公开行政复议、行政诉讼情况', other)), 'S18')).toMatchObject([{ severity: 'error', found: other }])
  })

  it('only asks where the title stands behind the last chapter, as in a list on the page', async () => {
    const result = await check(`${specimenText()}\n云溪县人民政府2022年政府信息公开工作年度报告\n`)
    expect(fired(result, 'S18')).toMatchObject([{ severity: 'warning' }])
  })

  it.each([TITLE, '云溪县2023年政府信息公开工作年度报告', '现公布《青石镇人民政府2023年政府信息公开工作年度报告》。'])(
    'lets %s be before chapter one',
    async (words) => {
      expect(fired(await check(before('一、总体情况', words)), 'S18')).toEqual([])
    }
  )

  it('leaves two whole reports to I07', async () => {
    const second = specimenText().replace(/云溪县/g, '清河县')
    const result = await check(`${specimenText()}\n\n${second}`)
    expect(fired(result, 'I07')).toHaveLength(1)
    expect(fired(result, 'S18')).toEqual([])
  })
})
