import { describe, expect, it } from 'vitest'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const TITLE = '云溪县人民政府2023年政府信息公开工作年度报告'
const before = (heading: string, words: string) => ({ replace: [[heading, `${words}\n\n${heading}`]] }) as const

describe('S18 one report, one title', () => {
  it('names the title of another organ among the chapters', async () => {
    const other = '青石镇人民政府2023年政府信息公开工作年度报告'
    const result = await check(before('四、政府信息公开行政复议、行政诉讼情况', other))
    const findings = fired(result, 'S18')
    expect(findings).toMatchObject([{ severity: 'error', found: other }])
    expect(quotes(result, findings[0])).toEqual([other, TITLE])
  })

  it('names a title of another year', async () => {
    const other = '云溪县人民政府2022年政府信息公开工作年度报告'
    expect(fired(await check(before('四、政府信息公开行政复议、行政诉讼情况', other)), 'S18')).toMatchObject([{ severity: 'error', found: other }])
  })

  it('only asks where the title stands behind the last chapter, as in a list on the page', async () => {
    const result = await check(`${specimenText()}\n云溪县人民政府2022年政府信息公开工作年度报告\n`)
    expect(fired(result, 'S18')).toMatchObject([{ severity: 'warning' }])
  })

  it.each([TITLE, '云溪县2023年政府信息公开工作年度报告', '现公布《青石镇人民政府2023年政府信息公开工作年度报告》。'])(
    'lets %s be before chapter one',
    async (words) => {
      expect(fired(await check(before('一、总体情况', words)), 'S18')).toEqual([])
    }
  )

  it.each(['最新发布：', '往年年报：', '历年: ', '推荐阅读：'])('lets a link of the page behind %s be', async (lead) => {
    const other = `${lead}青石镇人民政府2022年政府信息公开工作年度报告`
    expect(fired(await check(before('四、政府信息公开行政复议、行政诉讼情况', other)), 'S18')).toEqual([])
    expect(fired(await check(`${specimenText()}\n${other}\n`), 'S18')).toEqual([])
  })

  it('names a title that a line says to have been published', async () => {
    const other = '发布：青石镇人民政府2022年政府信息公开工作年度报告'
    expect(fired(await check(before('四、政府信息公开行政复议、行政诉讼情况', other)), 'S18')).toHaveLength(1)
  })

  it('leaves two whole reports to I07', async () => {
    const second = specimenText().replace(/云溪县/g, '清河县')
    const result = await check(`${specimenText()}\n\n${second}`)
    expect(fired(result, 'I07')).toHaveLength(1)
    expect(fired(result, 'S18')).toEqual([])
  })
})

describe('the whole verdict of S18', () => {
  it.each<[string, Patch, string[]]>([
    [
      'of the title of another office between chapters',
      { replace: [['四、政府信息公开行政复议、行政诉讼情况', '青石镇人民政府2023年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况']] },
      [
        'error “青石镇人民政府2023年政府信息公开工作年度报告” “云溪县人民政府2023年政府信息公开工作年度报告” 青石镇人民政府2023年政府信息公开工作年度报告 →  {"title":"青石镇人民政府2023年政府信息公开工作年度报告","line":60,"first":"云溪县人民政府2023年政府信息公开工作年度报告"}',
        'right 0'
      ]
    ],
    ['of the same title again', { replace: [['一、总体情况', '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况']] }, ['right 0']],
    [
      'of the same office in another year',
      { replace: [['四、政府信息公开行政复议、行政诉讼情况', '云溪县人民政府2022年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况']] },
      [
        'error “云溪县人民政府2022年政府信息公开工作年度报告” “云溪县人民政府2023年政府信息公开工作年度报告” 云溪县人民政府2022年政府信息公开工作年度报告 →  {"title":"云溪县人民政府2022年政府信息公开工作年度报告","line":60,"first":"云溪县人民政府2023年政府信息公开工作年度报告"}',
        'right 0'
      ]
    ],
    [
      'of a title without a year',
      { replace: [['四、政府信息公开行政复议、行政诉讼情况', '云溪县人民政府政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况']] },
      ['right 0']
    ],
    [
      'of a title without an office',
      { replace: [['四、政府信息公开行政复议、行政诉讼情况', '2023年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况']] },
      ['right 0']
    ],
    [
      'of a shorter name of the office',
      { replace: [['四、政府信息公开行政复议、行政诉讼情况', '云溪县2023年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况']] },
      ['right 1']
    ],
    [
      'of a title before the first chapter',
      { replace: [['一、总体情况', '青石镇人民政府2023年政府信息公开工作年度报告\n\n一、总体情况']] },
      [
        'warning “青石镇人民政府2023年政府信息公开工作年度报告” “云溪县人民政府2023年政府信息公开工作年度报告” 青石镇人民政府2023年政府信息公开工作年度报告 →  {"title":"青石镇人民政府2023年政府信息公开工作年度报告","line":3,"first":"云溪县人民政府2023年政府信息公开工作年度报告"}',
        'right 0'
      ]
    ],
    [
      'of a title behind the last chapter',
      { replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n青石镇人民政府2023年政府信息公开工作年度报告\n']] },
      [
        'warning “青石镇人民政府2023年政府信息公开工作年度报告” “云溪县人民政府2023年政府信息公开工作年度报告” 青石镇人民政府2023年政府信息公开工作年度报告 →  {"title":"青石镇人民政府2023年政府信息公开工作年度报告","line":78,"first":"云溪县人民政府2023年政府信息公开工作年度报告"}',
        'right 0'
      ]
    ],
    [
      'of a link to the next report',
      {
        replace: [
          ['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n下一篇：青石镇人民政府2023年政府信息公开工作年度报告\n']
        ]
      },
      ['right 0']
    ],
    [
      'of a link written 下 篇',
      {
        replace: [
          ['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n下 一 篇：青石镇人民政府2023年政府信息公开工作年度报告\n']
        ]
      },
      ['right 0']
    ],
    [
      'where the first title has no year',
      {
        replace: [
          ['云溪县人民政府2023年政府', '云溪县人民政府政府'],
          ['四、政府信息公开行政复议、行政诉讼情况', '云溪县人民政府2022年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况']
        ]
      },
      ['right 1']
    ],
    [
      'for 2019',
      {
        edition: '2019',
        year: 2019,
        replace: [['四、政府信息公开行政复议、行政诉讼情况', '青石镇人民政府2019年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况']]
      },
      [
        'warning “青石镇人民政府2019年政府信息公开工作年度报告” “云溪县人民政府2019年政府信息公开工作年度报告” 青石镇人民政府2019年政府信息公开工作年度报告 →  {"title":"青石镇人民政府2019年政府信息公开工作年度报告","line":62,"first":"云溪县人民政府2019年政府信息公开工作年度报告"}',
        'right 0'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S18', patch)).toEqual(lines)
  })
})

describe('more of the whole verdict of S18', () => {
  it.each<[string, Patch | string, string[]]>([
    [
      'of a title behind 上一篇：',
      {
        replace: [
          ['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n上一篇：青石镇人民政府2023年政府信息公开工作年度报告\n']
        ]
      },
      ['right 0']
    ],
    [
      'of a title behind 上篇：',
      {
        replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n上篇：青石镇人民政府2023年政府信息公开工作年度报告\n']]
      },
      ['right 0']
    ],
    [
      'of a title behind 下一篇：',
      {
        replace: [
          ['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n下一篇：青石镇人民政府2023年政府信息公开工作年度报告\n']
        ]
      },
      ['right 0']
    ],
    [
      'of a title behind 下篇:',
      {
        replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n下篇:青石镇人民政府2023年政府信息公开工作年度报告\n']]
      },
      ['right 0']
    ],
    [
      'of a title behind 相关链接：',
      {
        replace: [
          ['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n相关链接：青石镇人民政府2023年政府信息公开工作年度报告\n']
        ]
      },
      ['right 0']
    ],
    [
      'of a title behind 相关：',
      {
        replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n相关：青石镇人民政府2023年政府信息公开工作年度报告\n']]
      },
      ['right 0']
    ],
    [
      'of a title behind 附件：',
      {
        replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n附件：青石镇人民政府2023年政府信息公开工作年度报告\n']]
      },
      ['right 0']
    ],
    [
      'of a title behind 附件1：',
      {
        replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n附件1：青石镇人民政府2023年政府信息公开工作年度报告\n']]
      },
      ['right 0']
    ],
    [
      'of a title behind 下载：',
      {
        replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n下载：青石镇人民政府2023年政府信息公开工作年度报告\n']]
      },
      ['right 0']
    ],
    [
      'of a title behind 相 关 报 道：',
      {
        replace: [
          ['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n相 关 报 道：青石镇人民政府2023年政府信息公开工作年度报告\n']
        ]
      },
      ['right 0']
    ],
    [
      'of a title behind 《',
      { replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n《青石镇人民政府2023年政府信息公开工作年度报告》\n']] },
      ['right 0']
    ],
    [
      'of a title behind 点击阅读《',
      {
        replace: [
          ['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n点击阅读《青石镇人民政府2023年政府信息公开工作年度报告》\n']
        ]
      },
      ['right 0']
    ],
    [
      'of a title with the words of a link in its name',
      { replace: [['四、政府信息公开行政复议、行政诉讼情况', '相关办2023年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况']] },
      [
        'error “相关办2023年政府信息公开工作年度报告” “云溪县人民政府2023年政府信息公开工作年度报告” 相关办2023年政府信息公开工作年度报告 →  {"title":"相关办2023年政府信息公开工作年度报告","line":60,"first":"云溪县人民政府2023年政府信息公开工作年度报告"}',
        'right 0'
      ]
    ],
    [
      'of a title behind other words',
      {
        replace: [['建议和提案办理结果已在县政府网站公开。', '建议和提案办理结果已在县政府网站公开。\n\n发布：青石镇人民政府2023年政府信息公开工作年度报告\n']]
      },
      [
        'warning “发布：青石镇人民政府2023年政府信息公开工作年度报告” “云溪县人民政府2023年政府信息公开工作年度报告” 青石镇人民政府2023年政府信息公开工作年度报告 →  {"title":"青石镇人民政府2023年政府信息公开工作年度报告","line":78,"first":"云溪县人民政府2023年政府信息公开工作年度报告"}',
        'right 0'
      ]
    ],
    [
      'where no office is known',
      {
        replace: [
          ['云溪县人民政府2023年政府', '2023年政府'],
          ['四、政府信息公开行政复议、行政诉讼情况', '青石镇人民政府2023年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况']
        ]
      },
      ['right 1']
    ],
    [
      'where neither names an office',
      {
        replace: [
          ['云溪县人民政府2023年政府', '2023年政府'],
          ['四、政府信息公开行政复议、行政诉讼情况', '2022年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况']
        ]
      },
      ['right 0']
    ],
    [
      'where the later one names no office and another year',
      { replace: [['四、政府信息公开行政复议、行政诉讼情况', '2022年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况']] },
      ['right 0']
    ],
    [
      'where the later one has no year',
      { replace: [['四、政府信息公开行政复议、行政诉讼情况', '青石镇人民政府政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况']] },
      ['right 0']
    ],
    [
      'in a report with one chapter heading',
      '云溪县人民政府2023年政府信息公开工作年度报告\n\n一、总体情况\n\n本报告统计期限为全年。\n\n青石镇人民政府2023年政府信息公开工作年度报告\n\n其他。',
      [
        'warning “青石镇人民政府2023年政府信息公开工作年度报告” “云溪县人民政府2023年政府信息公开工作年度报告” 青石镇人民政府2023年政府信息公开工作年度报告 →  {"title":"青石镇人民政府2023年政府信息公开工作年度报告","line":7,"first":"云溪县人民政府2023年政府信息公开工作年度报告"}',
        'right 0'
      ]
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S18', patch)).toEqual(lines)
  })
})
