import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'

const titled = (title: string) => check({ replace: [['云溪县人民政府2023年政府信息公开工作年度报告', title]] })

describe('S02 the title names one year once', () => {
  it('names a year written twice', async () => {
    const result = await titled('2023云溪县人民政府2023年度政府信息公开工作年度报告')
    const findings = fired(result, 'S02')
    expect(findings).toMatchObject([{ severity: 'warning', data: { years: '2023、2023', same: 1 } }])
    expect(quotes(result, findings[0])).toEqual(['2023云溪县人民政府2023年度政府信息公开工作年度报告'])
  })

  it('names two years', async () => {
    expect(fired(await titled('云溪县人民政府2022年2023年政府信息公开工作年度报告'), 'S02')).toMatchObject([{ data: { years: '2022、2023', same: 0 } }])
  })

  it.each(['云溪县人民政府2023年度政府信息公开工作年度报告', '云溪县人民政府政府信息公开工作年度报告（2023年度）', '云溪县人民政府政府信息公开工作年度报告'])(
    'lets %s be',
    async (title) => {
      expect(fired(await titled(title), 'S02')).toEqual([])
    }
  )

  it('is one finding: the order of the same title is not judged as well', async () => {
    expect(fired(await titled('2022年云溪县人民政府2023年政府信息公开工作年度报告'), 'S03')).toEqual([])
  })
})
