import { describe, expect, it } from 'vitest'
import type { Profile } from '../../../../src/engine/contract'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { dated } from '../../../support/dated'

const county = (deadlines: NonNullable<Profile['deadlines']>): Profile => ({ id: 'a', name: '云溪县', mode: 'collect', deadlines })

describe('D03 the county sets the day of townships and others', () => {
  it.each(['云溪县甲镇人民政府', '云溪县东城街道办事处', '云溪县经济开发区管理委员会', '云溪县甲镇财政所', '云溪县城市建设投资有限公司'])(
    'advises %s after the end of January',
    async (organ) => {
      const result = await check(dated(organ, '发布日期：2024-02-01'))
      const findings = fired(result, 'D03')
      expect(findings).toMatchObject([
        { severity: 'info', found: '2024-02-01', data: { on: '2024-02-01', called: '发布日期', deadline: '1 月 31 日', local: null } }
      ])
      expect(quotes(result, findings[0])).toEqual(['发布日期：2024-02-01'])
      expect(fired(await check(dated(organ, '发布日期：2024-01-31')), 'D03')).toEqual([])
    }
  )

  it.each(['云溪县财政局', '云溪县人民政府', '云溪县人民政府办公室'])('leaves %s to the regulation', async (organ) => {
    expect(fired(await check(dated(organ, '发布日期：2024-05-01')), 'D03')).toEqual([])
  })

  it.each(['01-20', '1-20', '1月20日', '2024-01-20', ' 01.20 '])('asks by the county’s day, written %s', async (written) => {
    const profile = county({ government: written })
    const late = await check(dated('云溪县甲镇人民政府', '公开时间：2024-01-21'), { profile })
    expect(fired(late, 'D03')).toMatchObject([{ severity: 'warning', data: { deadline: '1 月 20 日', local: '本地要求', called: '公开时间' } }])
    expect(fired(await check(dated('云溪县甲镇人民政府', '公开时间：2024-01-20'), { profile }), 'D03')).toEqual([])
  })

  it('asks a department by the county’s day too, each kind by its own', async () => {
    const profile = county({ department: '01-20', subdistrict: '02-28' })
    expect(fired(await check(dated('云溪县财政局', '发布日期：2024-01-25'), { profile }), 'D03')).toMatchObject([{ severity: 'warning' }])
    expect(fired(await check(dated('云溪县东城街道办事处', '发布日期：2024-02-28'), { profile }), 'D03')).toEqual([])
    expect(fired(await check(dated('云溪县甲镇人民政府', '发布日期：2024-02-28'), { profile }), 'D03')).toMatchObject([{ severity: 'info' }])
  })

  it.each(['尽快', '13-01', '00-10', '01-32', '01-00', ''])('falls back to the custom where the county’s day reads %j', async (written) => {
    const result = await check(dated('云溪县甲镇人民政府', '发布日期：2024-02-05'), { profile: county({ government: written }) })
    expect(fired(result, 'D03')).toMatchObject([{ severity: 'info', data: { local: null } }])
  })

  it('counts a sub-district as one whatever its level', async () => {
    const result = await check(dated('云溪县东城服务中心', '发布日期：2024-02-01'), { organKind: 'subdistrict', organLevel: 'county' })
    expect(fired(result, 'D03')).toMatchObject([{ severity: 'info' }])
  })

  it('has nothing to judge without a date, or where nobody knows the kind', async () => {
    expect(fired(await check(dated('云溪县甲镇人民政府')), 'D03')).toEqual([])
    expect(fired(await check(dated('', '发布日期：2024-02-05')), 'D03')).toEqual([])
  })

  it('does not ask it of a part', async () => {
    const part = await check('四、政府信息公开行政复议、行政诉讼情况\n没有发生。', {
      organKind: 'subdistrict',
      organLevel: 'county',
      publishedOn: '2024-05-01',
      expectedYear: 2023
    })
    expect(part.scope).toBe('part')
    expect([...fired(part, 'D03'), ...unchecked(part, 'D03')]).toEqual([])
  })
})
