import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { dated } from '../../../support/dated'

describe('D02 a local government publishes by the end of March', () => {
  it('is sure of a date called 发布日期, and points at it', async () => {
    const result = await check(dated('云溪县人民政府', '发布日期：2024-04-01'))
    const findings = fired(result, 'D02')
    expect(findings).toMatchObject([{ severity: 'error', found: '2024-04-01', data: { on: '2024-04-01', called: '发布日期' } }])
    expect(quotes(result, findings[0])).toEqual(['发布日期：2024-04-01'])
    expect(fired(result, 'D01')).toEqual([])
  })

  it('takes an office by the same last day', async () => {
    expect(fired(await check(dated('云溪县人民政府办公室', '发布日期：2024-04-01')), 'D02')).toHaveLength(1)
    expect(fired(await check(dated('云溪县人民政府办公室', '发布日期：2024-03-31')), 'D02')).toEqual([])
    const unknown = await check(dated('云溪人民政府办公室', '发布日期：2024-04-01'))
    expect(fired(unknown, 'D02')).toHaveLength(1)
    expect(unchecked(unknown, 'D02')).toEqual([])
  })

  it.each(['发布时间：2024-04-05', '公布日期：2024-04-05', '发布日期：2026-04-05'])('asks about %s', async (line) => {
    expect(fired(await check(dated('云溪县人民政府', line)), 'D02')).toMatchObject([{ severity: 'warning' }])
  })

  it.each([
    ['云溪县人民政府', '发布日期：2024-03-31'],
    ['云溪县甲镇人民政府', '发布日期：2024-04-05'],
    ['云溪县财政局', '发布日期：2024-04-05'],
    ['云溪县经济开发区管理委员会', '发布日期：2024-04-05']
  ])('lets %s, %s be', async (organ, line) => {
    const result = await check(dated(organ, line))
    expect([...fired(result, 'D02'), ...unchecked(result, 'D02')]).toEqual([])
  })

  it('asks for the level of a government that its name does not tell, a person’s word counts', async () => {
    const line = '发布日期：2024-04-05'
    expect(unchecked(await check(dated('云溪人民政府', line)), 'D02')).toMatchObject([{ reason: 'no-context' }])
    expect(fired(await check(dated('云溪人民政府', line), { organLevel: 'county' }), 'D02')).toHaveLength(1)
    expect(fired(await check(dated('云溪人民政府', line), { organLevel: 'township' }), 'D02')).toEqual([])
    expect(fired(await check({}, { publishedOn: '2024-04-01' }), 'D02')).toMatchObject([{ severity: 'error', data: { called: '填写的公布日期' } }])
  })

  it('does not ask it of a part', async () => {
    const part = await check('四、政府信息公开行政复议、行政诉讼情况\n没有发生。', {
      organKind: 'government',
      organLevel: 'county',
      publishedOn: '2024-05-01',
      expectedYear: 2023
    })
    expect(part.scope).toBe('part')
    expect([...fired(part, 'D02'), ...unchecked(part, 'D02')]).toEqual([])
  })
})
