import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'

describe('S05 the chapters stand in order', () => {
  it('names a heading with the number of another chapter', async () => {
    const result = await check({ replace: [['六、其他需要报告的事项', '五、其他需要报告的事项']] })
    const findings = fired(result, 'S05')
    expect(findings).toMatchObject([{ severity: 'error', expected: '六、其他需要报告的事项', found: '五、其他需要报告的事项', data: { after: null } }])
    expect(quotes(result, findings[0])).toEqual(['五、其他需要报告的事项'])
  })

  it('names one heading where two chapters are exchanged, numbered anew or not', async () => {
    const anew = [
      ['五、存在的主要问题及改进情况', '五、其他需要报告的事项'],
      ['六、其他需要报告的事项\n\n2023', '六、存在的主要问题及改进情况\n\n2023']
    ] as const
    expect(fired(await check({ replace: anew }), 'S05')).toMatchObject([{ found: '六、存在的主要问题及改进情况', data: { after: '其他需要报告的事项' } }])
    const kept = [
      ['五、存在的主要问题及改进情况', '六、其他需要报告的事项'],
      ['六、其他需要报告的事项\n\n2023', '五、存在的主要问题及改进情况\n\n2023']
    ] as const
    expect(fired(await check({ replace: kept }), 'S05')).toMatchObject([{ found: '五、存在的主要问题及改进情况' }])
  })

  it('leaves a chapter left out and the rest numbered on to S04', async () => {
    const result = await check({
      replace: [
        ['五、存在的主要问题及改进情况\n', ''],
        ['六、其他需要报告的事项', '五、其他需要报告的事项']
      ]
    })
    expect(fired(result, 'S05')).toEqual([])
    expect(fired(result, 'S04')).toHaveLength(1)
  })

  it('leaves a chapter given twice to S07', async () => {
    const result = await check({
      replace: [['六、其他需要报告的事项', '五、存在的主要问题及改进情况\n\n各乡镇标准不一，已组织对照检查。\n\n六、其他需要报告的事项']]
    })
    expect(fired(result, 'S05')).toEqual([])
    expect(fired(result, 'S07')).toHaveLength(1)
  })

  it('does not take numbered sections of chapter one for chapters', async () => {
    const result = await check({
      replace: [
        ['（一）主动公开。', '一、主动公开\n\n'],
        ['（二）依申请公开。', '二、依申请公开\n\n'],
        ['（三）政府信息管理。', '三、政府信息管理\n\n'],
        ['（四）政府信息公开平台建设。', '四、政府信息公开平台建设\n\n'],
        ['（五）监督保障。', '五、监督保障\n\n']
      ]
    })
    expect(fired(result, 'S05')).toEqual([])
  })
})
