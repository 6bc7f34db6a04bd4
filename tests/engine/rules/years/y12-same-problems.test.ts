import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import { verdict } from '../verdict'

const PROBLEMS = '存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。'
const REMEDIES = '改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。'
const five = (problems: string, remedies = REMEDIES): Patch => ({
  replace: [
    [PROBLEMS, problems],
    [REMEDIES, remedies]
  ]
})
const again = async (now: string, before: string) => {
  const result = await check({ ...five(now), previous: five(before) })
  return { result, findings: fired(result, 'Y12') }
}

describe('Y12 problems that stand there word for word again', () => {
  it('names each of them at its place, in one finding', async () => {
    const { result, findings } = await again(PROBLEMS, PROBLEMS)
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', facts: [], data: { year: 2022, count: 2 } }])
    expect(quotes(result, findings[0])).toEqual(['部分乡镇公开内容更新不够及时', '个别单位答复文书引用条款不够准确'])
    expect(findings[0]?.message).toContain('“部分乡镇公开内容更新不够及时”、“个别单位答复文书引用条款不够准确”')
  })

  it('counts those that stand there again, not the new ones beside them', async () => {
    const { result, findings } = await again(PROBLEMS, '存在的主要问题：一是部分乡镇公开内容更新不够及时；二是答复文书的说理不够充分。')
    expect(findings).toMatchObject([{ data: { count: 1, words: '“部分乡镇公开内容更新不够及时”' } }])
    expect(quotes(result, findings[0])).toEqual(['部分乡镇公开内容更新不够及时'])
  })

  it('lets what changed in a single word be', async () => {
    const { findings } = await again('存在的主要问题：一是部分乡镇公开内容更新还不够及时。', PROBLEMS)
    expect(findings).toEqual([])
  })

  it.each([
    ['（一）公开内容更新不够及时。', '二是公开内容更新不够及时。'],
    ['1.公开内容更新不够及时。', '第一，公开内容更新不够及时。'],
    ['存在以下不足：一是公开内容更新不够及时。', '存在问题\n一是公开内容　更新不够及时。']
  ])('knows a problem under another number: %s', async (now, before) => {
    const { findings } = await again(now, before)
    expect(findings).toMatchObject([{ data: { count: 1, words: '“公开内容更新不够及时”' } }])
  })

  it('leaves what is done about them alone', async () => {
    const { findings } = await again('存在的主要问题：一是人员变动较多，交接不够顺畅。', PROBLEMS)
    expect(findings).toEqual([])
    const turned = await again('存在的问题：一是栏目不够全。下一步，一是解决个别栏目更新不及时的问题。', '存在的问题：一是解决个别栏目更新不及时的问题。')
    expect(turned.findings).toEqual([])
  })

  it('takes a list under no name for problems only where it says so', async () => {
    const measures = '一是加强基础工作，改变更新不及时的状况。二是拓宽公开载体和形式。三是公开内容单一，质量不高。'
    const { findings } = await again(measures, measures)
    expect(findings).toMatchObject([{ data: { count: 1, words: '“公开内容单一，质量不高”' } }])
  })

  it('begins at six characters', async () => {
    expect((await again('一是更新不及时。', '一是更新不及时。')).findings).toEqual([])
    expect((await again('一是更新不够及时。', '一是更新不够及时。')).findings).toHaveLength(1)
  })

  it('cuts a long list', async () => {
    const list = `存在的问题：${['一', '二', '三', '四'].map((number) => `${number}是第${number}方面的工作还不够细`).join('；')}。`
    expect((await again(list, list)).findings).toMatchObject([{ data: { count: 4, words: expect.stringMatching(/等 4 处$/) as string } }])
  })

  it('is silent where either year has no chapter five, and without last year’s report', async () => {
    const without = (await check({ year: 2022 })).text.replace(/五、存在的主要问题[\s\S]*?(?=六、)/, '')
    expect(fired(await check({}, { previous: await check(without) }), 'Y12')).toEqual([])
    expect(fired(await check({}), 'Y12')).toEqual([])
  })
})

describe('the whole verdict of Y12', () => {
  it.each<[string, Patch, string[]]>([
    [
      'after the same problems',
      { previous: {} },
      [
        'info “部分乡镇公开内容更新不够及时” “个别单位答复文书引用条款不够准确” {"year":2022,"count":2,"words":"“部分乡镇公开内容更新不够及时”、“个别单位答复文书引用条款不够准确”"}',
        'right 0'
      ]
    ],
    [
      'after other problems',
      {
        previous: {
          replace: [
            [
              '存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n',
              '存在的主要问题：一是转办环节没有留足时间；二是两个账号长期不更新。\n'
            ]
          ]
        }
      },
      ['right 1']
    ],
    [
      'after chapter five left empty',
      {
        previous: {
          replace: [
            ['存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n', ''],
            ['改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n', '']
          ]
        }
      },
      ['right 0']
    ],
    [
      'without chapter five',
      {
        replace: [
          [
            '五、存在的主要问题及改进情况\n\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n改进情况：一是每季度通报更新情况，督促乡镇按时公开；二是修订了答复文书样本，组织专题培训2次。\n',
            ''
          ]
        ],
        previous: {}
      },
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('Y12', patch)).toEqual(lines)
  })
})
