import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

describe('S11 the sections of chapter one bear the names of the five aspects', () => {
  it.each([
    ['（二）依申请公开。', '（二）依申请管理。', '依申请公开'],
    ['（四）政府信息公开平台建设。', '（四）政府信息平台建设。', '政府信息公开平台建设'],
    ['（四）政府信息公开平台建设。', '（四）平台建设。', '政府信息公开平台建设'],
    ['（三）政府信息管理。', '三、信息管理\n\n', '政府信息管理']
  ])('%s written as %s', async (from, to, expected) => {
    const result = await check({ replace: [[from, to]] })
    const findings = fired(result, 'S11')
    expect(findings).toMatchObject([{ severity: 'info', expected }])
    expect(quotes(result, findings[0])).toEqual([to.replace(/[。\n]/g, '')])
  })

  it.each(['（二）依申请公开工作情况。', '（二）依申请公开方面：', '（二）规范回应依申请公开信息。', '（二）平台建设和监督保障。', '（二）便民服务。'])(
    'lets %s be',
    async (name) => {
      expect(fired(await check({ replace: [['（二）依申请公开。', name]] }), 'S11')).toEqual([])
    }
  )

  it('does not judge other chapters, nor the 2019 form', async () => {
    expect(fired(await check({ replace: [['存在的主要问题：', '（一）依申请管理。']] }), 'S11')).toEqual([])
    expect(fired(await check({ edition: '2019', replace: [['（二）依申请公开。', '（二）依申请管理。']] }), 'S11')).toEqual([])
  })
})

describe('the whole verdict of S11', () => {
  it.each<[string, Patch, string[]]>([
    [
      'of another name',
      { replace: [['（二）依申请公开。', '（二）依申请管理。']] },
      ['info “（二）依申请管理” 依申请管理 → 依申请公开 {"found":"依申请管理","expected":"依申请公开"}', 'right 4']
    ],
    ['of a heading that begins with 是', { replace: [['（二）依申请公开。', '（二）是依申请管理。']] }, ['right 4']],
    [
      'of two other names',
      {
        replace: [
          ['（二）依申请公开。', '（二）依申请管理。'],
          ['（四）政府信息公开平台建设。', '（四）政府信息平台建设。']
        ]
      },
      [
        'info “（二）依申请管理” 依申请管理 → 依申请公开 {"found":"依申请管理","expected":"依申请公开"}',
        'info “（四）政府信息平台建设” 政府信息平台建设 → 政府信息公开平台建设 {"found":"政府信息平台建设","expected":"政府信息公开平台建设"}',
        'right 3'
      ]
    ],
    [
      'of the same words in chapter five',
      {
        replace: [
          [
            '存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n',
            '（一）依申请管理。\n存在的主要问题：一是部分乡镇公开内容更新不够及时；二是个别单位答复文书引用条款不够准确。\n'
          ]
        ]
      },
      ['right 5']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S11', patch)).toEqual(lines)
  })
})
