import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { dated } from '../../../support/dated'

const on = (line: string) => check(dated('云溪县人民政府', line))

describe('D05 published in the year after', () => {
  it.each([
    ['发布日期：2025-01-01', '2025-01-01'],
    ['发布时间：2026年12月4日', '2026-12-04']
  ])('asks about %s', async (line, date) => {
    const result = await on(line)
    const findings = fired(result, 'D05')
    expect(findings).toMatchObject([{ severity: 'warning', found: date, data: { on: date, called: line.slice(0, 4), year: 2023 } }])
    expect(quotes(result, findings[0])).toEqual([line])
    expect(fired(result, 'D04')).toEqual([])
  })

  it.each(['发布日期：2024-12-31', '发布日期：2024-01-01', '发布日期：2023-12-31', ''])('lets %j be', async (line) => {
    expect(fired(await on(line), 'D05')).toEqual([])
  })

  it('takes a date that a person gave', async () => {
    expect(fired(await check({}, { publishedOn: '2025-03-01' }), 'D05')).toMatchObject([{ data: { called: '填写的公布日期' } }])
  })

  it('does not ask it of a part', async () => {
    const part = await check('四、政府信息公开行政复议、行政诉讼情况\n没有发生。', { publishedOn: '2025-05-01', expectedYear: 2023 })
    expect(part.scope).toBe('part')
    expect([...fired(part, 'D05'), ...unchecked(part, 'D05')]).toEqual([])
  })
})
