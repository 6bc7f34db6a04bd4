import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'

describe('S06 chapters bear the titles of the form', () => {
  it('names another wording as an advice', async () => {
    const result = await check({ replace: [['五、存在的主要问题及改进情况', '五、存在的问题及整改措施']] })
    const findings = fired(result, 'S06')
    expect(findings).toMatchObject([{ severity: 'info', expected: '存在的主要问题及改进情况', found: '存在的问题及整改措施' }])
    expect(quotes(result, findings[0])).toEqual(['五、存在的问题及整改措施'])
  })

  it('takes the words of Art. 50 itself as an advice at most', async () => {
    const result = await check({ replace: [['四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况']] })
    expect(fired(result, 'S06')).toMatchObject([{ severity: 'info' }])
  })

  it('asks about a title of the office’s own making', async () => {
    const result = await check({ replace: [['三、收到和处理政府信息公开申请情况', '三、办理公众申请的工作']] })
    expect(fired(result, 'S06')).toMatchObject([{ severity: 'warning', found: '办理公众申请的工作' }])
  })

  it.each(['## 一、 总体情况', '一、总體情況', '一,总体情况'])('reads %s as the official title', async (heading) => {
    expect(fired(await check({ replace: [['一、总体情况', heading]] }), 'S06')).toEqual([])
  })
})
