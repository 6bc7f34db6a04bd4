import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import { inYear } from '../../../support/report-year'

const twice = [['六、其他需要报告的事项', '五、存在的主要问题及改进情况\n\n各乡镇标准不一，已组织对照检查。\n\n六、其他需要报告的事项']] as const
const CONTENTS =
  '一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项'

describe('S07 each chapter stands once', () => {
  it('names both places, the second first', async () => {
    const result = await check({ replace: twice })
    const findings = fired(result, 'S07')
    expect(findings).toMatchObject([{ severity: 'error', data: { heading: '五、存在的主要问题及改进情况', count: 2 } }])
    expect(quotes(result, findings[0])).toEqual(['五、存在的主要问题及改进情况', '五、存在的主要问题及改进情况'])
    const [second, first] = findings[0]?.at ?? []
    expect(second?.start).toBeGreaterThan(first?.start ?? Infinity)
  })

  it('counts three', async () => {
    expect(fired(await check({ replace: [['一、总体情况', '一、总体情况\n\n一、总体情况\n\n一、总体情况']] }), 'S07')).toMatchObject([
      { data: { count: 3, lines: '3、5、7' } }
    ])
  })

  it('weighs one step less for 2019', async () => {
    expect(fired(await check(inYear(2019, { edition: '2019', replace: twice })), 'S07')).toMatchObject([{ severity: 'warning' }])
  })

  it.each([`目录\n${CONTENTS}\n\n一、总体情况`, `${CONTENTS}\n一、总体情况`])('does not count a table of contents %#', async (contents) => {
    expect(fired(await check({ replace: [['一、总体情况', contents]] }), 'S07')).toEqual([])
  })
})
