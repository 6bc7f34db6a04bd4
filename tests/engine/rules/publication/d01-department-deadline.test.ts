import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { dated } from '../../../support/dated'

const TITLE = '云溪县财政局2023年政府信息公开工作年度报告'

describe('D01 a department publishes by the end of January', () => {
  it('is sure of a date called 发布日期, and points at it', async () => {
    const result = await check(dated('云溪县财政局', '发布日期：2024-02-01'))
    const findings = fired(result, 'D01')
    expect(findings).toMatchObject([{ severity: 'error', found: '2024-02-01', data: { on: '2024-02-01', called: '发布日期' } }])
    expect(quotes(result, findings[0])).toEqual(['发布日期：2024-02-01'])
  })

  it('is sure of a date that a person gave, and points at the title', async () => {
    const result = await check(dated('云溪县财政局'), { publishedOn: '2024-02-05' })
    expect(fired(result, 'D01')).toMatchObject([{ severity: 'error', data: { called: '填写的公布日期' } }])
    expect(quotes(result, fired(result, 'D01')[0])).toEqual([TITLE])
    expect(fired(await check(dated('云溪县财政局'), { publishedOn: '2025-02-05' }), 'D01')).toMatchObject([{ severity: 'error' }])
  })

  it.each(['发布时间：2024-02-05', '公开日期：2024-02-05', '发布日期：2025-02-05'])('asks about %s', async (line) => {
    expect(fired(await check(dated('云溪县财政局', line)), 'D01')).toMatchObject([{ severity: 'warning' }])
  })

  it.each([
    ['云溪县财政局', '发布日期：2024-01-31'],
    ['云溪县财政局', '发布日期：2023-12-31'],
    ['云溪县财政局', '成文日期：2024-02-05'],
    ['云溪县人民政府', '发布日期：2024-02-05'],
    ['云溪县甲镇人民政府', '发布日期：2024-02-05'],
    ['云溪县东城街道办事处', '发布日期：2024-02-05'],
    ['云溪县甲镇财政所', '发布日期：2024-02-05'],
    ['云溪县东城街道综合服务中心', '发布日期：2024-02-05'],
    ['云溪县云峰乡卫生院', '发布日期：2024-02-05']
  ])('lets %s, %s be', async (organ, line) => {
    const result = await check(dated(organ, line))
    expect(fired(result, 'D01')).toEqual([])
    expect(unchecked(result, 'D01')).toEqual([])
  })

  it('counts departments of the state and of a province', async () => {
    for (const organ of ['国家统计局', '河南省财政厅', '洛阳市财政局', '云溪县乡村振兴服务中心', '云溪县城乡规划服务中心', '云溪县城镇管理站'])
      expect(fired(await check(dated(organ, '发布日期：2024-02-05')), 'D01'), organ).toHaveLength(1)
  })

  it('asks for the level, and for the kind, where the name does not tell', async () => {
    expect(unchecked(await check(dated('财政局', '发布日期：2024-02-05')), 'D01')).toMatchObject([
      { reason: 'no-context', message: expect.stringContaining('哪一级') as string }
    ])
    expect(fired(await check(dated('财政局', '发布日期：2024-02-05'), { organLevel: 'county' }), 'D01')).toHaveLength(1)
    const nameless = await check(dated('', '发布日期：2024-02-05'))
    expect(unchecked(nameless, 'D01')).toMatchObject([{ reason: 'no-context', message: expect.stringContaining('哪一类') as string }])
  })

  it('cannot tell for whom an office reports in February and March', async () => {
    const office = (on: string) => check(dated('云溪县人民政府办公室', `发布日期：${on}`))
    for (const on of ['2024-02-01', '2024-03-31'])
      expect(unchecked(await office(on), 'D01'), on).toMatchObject([{ reason: 'ambiguous', message: expect.stringContaining('办公厅（室）') as string }])
    for (const on of ['2024-01-31', '2024-04-01']) {
      const result = await office(on)
      expect([...unchecked(result, 'D01'), ...fired(result, 'D01')], on).toEqual([])
    }
  })

  it('has nothing to judge without a date or a year, nor on a part', async () => {
    const undated = await check(dated('云溪县财政局'))
    expect([...fired(undated, 'D01'), ...unchecked(undated, 'D01')]).toEqual([])
    const part = await check('发布日期：2024-02-05\n四、政府信息公开行政复议、行政诉讼情况\n没有发生。', {
      organKind: 'department',
      organLevel: 'county',
      expectedYear: 2023
    })
    expect(part.scope).toBe('part')
    expect([...fired(part, 'D01'), ...unchecked(part, 'D01'), ...unchecked(part, 'D06')]).toEqual([])
  })
})
