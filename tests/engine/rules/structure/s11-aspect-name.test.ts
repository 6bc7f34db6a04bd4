import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'

describe('S11 the sections of chapter one bear the names of the five aspects', () => {
  it.each([
    ['（二）依申请公开。', '（二）依申请管理。', '依申请公开'],
    ['（四）政府信息公开平台建设。', '（四）政府信息平台建设。', '政府信息公开平台建设'],
    ['（四）政府信息公开平台建设。', '（四）平台建设。', '政府信息公开平台建设'],
    ['（三）政府信息管理。', '三、信息管理\n\n', '政府信息管理']
  ])('%s written as %s', async (from, to, expected) => {
    const result = await check({ replace: [[from, to]] })
    const findings = fired(result, 'S11')
    expect(findings).toMatchObject([{ severity: 'info', expected }])
    expect(quotes(result, findings[0])).toEqual([to.replace(/[。\n]/g, '')])
  })

  it.each(['（二）依申请公开工作情况。', '（二）依申请公开方面：', '（二）规范回应依申请公开信息。', '（二）平台建设和监督保障。', '（二）便民服务。'])(
    'lets %s be',
    async (name) => {
      expect(fired(await check({ replace: [['（二）依申请公开。', name]] }), 'S11')).toEqual([])
    }
  )

  it('does not judge other chapters, nor the 2019 form', async () => {
    expect(fired(await check({ replace: [['存在的主要问题：', '（一）依申请管理。']] }), 'S11')).toEqual([])
    expect(fired(await check({ edition: '2019', replace: [['（二）依申请公开。', '（二）依申请管理。']] }), 'S11')).toEqual([])
  })
})
