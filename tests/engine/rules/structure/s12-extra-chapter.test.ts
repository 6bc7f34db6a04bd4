import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import { inYear } from '../../../support/report-year'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

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

describe('the whole verdict of S12', () => {
  it.each<[string, Patch, string[]]>([
    [
      'with a seventh chapter',
      { replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n七、下一步工作打算\n\n继续做好公开。']] },
      ['warning “七、下一步工作打算” 七、下一步工作打算 →  {"found":"七、下一步工作打算"}', 'right 0']
    ],
    [
      'with annexes',
      { replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n七、附件1：\n\n见网站。']] },
      ['right 1']
    ],
    ['with an annex', { replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n七、附件\n\n见网站。']] }, ['right 1']],
    ['with 附 alone', { replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n七、附\n\n见网站。']] }, ['right 1']],
    [
      'with the list of an annex',
      { replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n七、附表二\n\n见网站。']] },
      ['right 1']
    ],
    [
      'with words before an annex',
      { replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n七、有关附件\n\n见网站。']] },
      ['warning “七、有关附件” 七、有关附件 →  {"found":"七、有关附件"}', 'right 0']
    ],
    ['with a chapter of the old framework', { replace: [['六、其他需要报告的事项', '六、政府信息公开的收费及减免情况']] }, ['right 0']],
    [
      'for 2018',
      {
        edition: '2019',
        replace: [
          ['云溪县人民政府2020年', '云溪县人民政府2018年'],
          ['统计期限为2020年', '统计期限为2018年'],
          ['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n七、下一步工作打算\n\n继续做好公开。']
        ]
      },
      ['right 0']
    ],
    [
      'for 2019',
      {
        edition: '2019',
        year: 2019,
        replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n七、下一步工作打算\n\n继续做好公开。']]
      },
      ['info “七、下一步工作打算” 七、下一步工作打算 →  {"found":"七、下一步工作打算"}', 'right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S12', patch)).toEqual(lines)
  })
})
