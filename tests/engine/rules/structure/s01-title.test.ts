import { describe, expect, it } from 'vitest'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const TITLE = '云溪县人民政府2023年政府信息公开工作年度报告'

describe('S01 the report has a title', () => {
  it('asks for a title where there is none, and points nowhere', async () => {
    const result = await check({ replace: [[`${TITLE}\n`, '']] })
    expect(fired(result, 'S01')).toMatchObject([{ severity: 'warning', at: [], data: { found: null } }])
  })

  it('asks about a title that calls itself 工作报告', async () => {
    const result = await check({ replace: [[TITLE, '云溪县人民政府2023年政府信息公开工作报告']] })
    const findings = fired(result, 'S01')
    expect(findings).toMatchObject([{ severity: 'warning', found: '政府信息公开工作报告' }])
    expect(quotes(result, findings[0])).toEqual(['云溪县人民政府2023年政府信息公开工作报告'])
  })

  it.each(['# 云溪县人民政府 2023 年度政府信息公开年度报告', '云溪县人民政府\n2023年政府信息公开工作年度报告', '雲溪縣人民政府2023年政府資訊公開工作年度報告'])(
    'reads %j as a title',
    async (title) => {
      expect(fired(await check({ replace: [[TITLE, title]] }), 'S01')).toEqual([])
    }
  )

  it('does not take a title behind the first chapter for the title of the report', async () => {
    const result = await check({
      replace: [
        [`${TITLE}\n`, ''],
        ['二、主动公开政府信息情况', `${TITLE}\n\n二、主动公开政府信息情况`]
      ]
    })
    expect(fired(result, 'S01')).toMatchObject([{ data: { found: null } }])
  })

  it('is silent on a part', async () => {
    const text = specimenText()
    const table = text.slice(text.indexOf('（本列数据'), text.indexOf('四、政府信息公开行政复议'))
    const result = await check(table)
    expect(result.scope).toBe('part')
    expect(fired(result, 'S01')).toEqual([])
  })
})
