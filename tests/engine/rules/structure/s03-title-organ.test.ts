import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'

const titled = (title: string) => check({ replace: [['云溪县人民政府2023年政府信息公开工作年度报告', title]] })

describe('S03 the title names the organ before the year', () => {
  it('asks for the organ where there is none', async () => {
    const result = await titled('2023年政府信息公开工作年度报告')
    const findings = fired(result, 'S03')
    expect(findings).toMatchObject([{ severity: 'warning', data: { after: null } }])
    expect(quotes(result, findings[0])).toEqual(['2023年政府信息公开工作年度报告'])
    expect(fired(result, 'S01')).toEqual([])
  })

  it('asks about an organ behind the year, and names it', async () => {
    expect(fired(await titled('2023年度云溪县人民政府政府信息公开工作年度报告'), 'S03')).toMatchObject([
      { severity: 'warning', data: { after: '云溪县人民政府' } }
    ])
  })

  it.each(['云溪县人民政府 2023 年政府信息公开工作年度报告', '关于云溪县人民政府2023年政府信息公开工作年度报告', '云溪县人民政府政府信息公开工作年度报告'])(
    'lets %s be',
    async (title) => {
      expect(fired(await titled(title), 'S03')).toEqual([])
    }
  )
})
