import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const PROBLEMS = '存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n'
const MEASURES = '改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n'

describe('S08 chapters one and five have text', () => {
  it('names an empty chapter five at its heading', async () => {
    const result = await check({
      replace: [
        [PROBLEMS, ''],
        [MEASURES, '']
      ]
    })
    const findings = fired(result, 'S08')
    expect(findings).toMatchObject([{ severity: 'error', data: { chapter: 'problems' } }])
    expect(quotes(result, findings[0])).toEqual(['五、存在的主要问题及改进情况'])
  })

  it('names an empty chapter one', async () => {
    const result = await check({ replace: [['一、总体情况\n', '一、总体情况\n\n二、主动公开政府信息情况\n']] })
    expect(fired(result, 'S08')).toMatchObject([{ data: { chapter: 'overview' } }])
  })

  it('is content with one sentence, and with 无, which is C05', async () => {
    expect(fired(await check({ replace: [[PROBLEMS, '']] }), 'S08')).toEqual([])
    expect(
      fired(
        await check({
          replace: [
            [PROBLEMS, '无。\n'],
            [MEASURES, '']
          ]
        }),
        'S08'
      )
    ).toEqual([])
  })

  it('leaves a chapter without heading to S04', async () => {
    const result = await check({
      replace: [
        ['五、存在的主要问题及改进情况\n', ''],
        [PROBLEMS, ''],
        [MEASURES, '']
      ]
    })
    expect(fired(result, 'S08')).toEqual([])
    expect(fired(result, 'S04')).toHaveLength(1)
  })

  it('does not ask the chapters of tables for text', async () => {
    expect(fired(await check({ replace: [['对行政复议、行政诉讼中发现的问题，县政府办公室逐件分析，改进了答复文书。\n', '']] }), 'S08')).toEqual([])
  })
})

describe('the whole verdict of S08', () => {
  it.each<[string, Patch | string, string[]]>([
    ['of the specimen', {}, ['right 2']],
    [
      'of a chapter without a word',
      {
        replace: [
          ['存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n', ''],
          ['改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n', '']
        ]
      },
      ['error “五、存在的主要问题及改进情况” {"heading":"五、存在的主要问题及改进情况","chapter":"problems"}', 'right 1']
    ],
    [
      'of a chapter with a line of marks',
      {
        replace: [
          ['存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n', '——……。\n'],
          ['改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n', '']
        ]
      },
      ['error “五、存在的主要问题及改进情况” {"heading":"五、存在的主要问题及改进情况","chapter":"problems"}', 'right 1']
    ],
    [
      'of a chapter with one word',
      {
        replace: [
          ['存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n', '无\n'],
          ['改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n', '']
        ]
      },
      ['right 2']
    ],
    [
      'of a chapter with a number',
      {
        replace: [
          ['存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n', '0\n'],
          ['改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n', '']
        ]
      },
      ['right 2']
    ],
    [
      'of a part with chapter five alone',
      '五、存在的主要问题及改进情况\n\n六、其他需要报告的事项\n\n没有需要报告的其他事项。',
      ['error “五、存在的主要问题及改进情况” {"heading":"五、存在的主要问题及改进情况","chapter":"problems"}', 'right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S08', patch)).toEqual(lines)
  })
})
