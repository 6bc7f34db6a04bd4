import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import { inYear } from '../../../support/report-year'

const END = '建议和提案办理结果已在县政府网站公开。'
const behind = (words: string) => ({ replace: [[END, `${END}\n\n${words}`]] }) as const

describe('S12 there is no seventh chapter', () => {
  it.each(['七、下一步工作打算', '七、附件说明'])('asks about %s', async (heading) => {
    const result = await check(behind(`${heading}\n\n继续做好有关工作。`))
    const findings = fired(result, 'S12')
    expect(findings).toMatchObject([{ severity: 'warning', found: heading }])
    expect(quotes(result, findings[0])).toEqual([heading])
  })

  it('names two as two', async () => {
    const result = await check(behind('七、下一步工作打算\n\n继续做好有关工作。\n\n八、联系方式\n\n县政府办公室。'))
    expect(fired(result, 'S12').map((one) => one.found)).toEqual(['七、下一步工作打算', '八、联系方式'])
  })

  it.each(['附件：有关表格', '七是加强学习。', '云溪县人民政府办公室\n2024年1月12日'])('lets %j be', async (words) => {
    expect(fired(await check(behind(words)), 'S12')).toEqual([])
  })

  it('lets an annex numbered like a chapter be', async () => {
    expect(fired(await check(behind('七、附件')), 'S12')).toEqual([])
  })

  it('weighs one step less for 2019', async () => {
    expect(fired(await check(inYear(2019, { edition: '2019', ...behind('七、下一步工作打算') })), 'S12')).toMatchObject([{ severity: 'info' }])
  })
})
