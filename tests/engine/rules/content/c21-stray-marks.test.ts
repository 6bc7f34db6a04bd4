import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'

const saying = (words: string): Patch => ({ replace: [['并在网站集中公布', `${words}，并在网站集中公布`]] })

describe('C21 doubled and stray marks', () => {
  it('names them in one finding, in reading order, with the words around', async () => {
    const result = await check({
      replace: [
        ['逐件清理，', '县政府办公室、要进一步做到逐件清理，'],
        ['县政府网站完成栏目调整，', '县政府网站完成栏目调整，。']
      ]
    })
    const findings = fired(result, 'C21')
    const line = result.text.slice(0, result.text.indexOf('、要进一步')).split('\n').length
    expect(findings).toMatchObject([
      { severity: 'info', certainty: 'human', data: { count: 2, lines: `${line}、${line + 1}`, marks: '府办公室、要进一”“栏目调整，。政务' } }
    ])
    expect(quotes(result, findings[0])).toEqual(['、要', '，。'])
  })

  it.each(['，。', '、，', '。。', '；。', '，，', '：，', '、、', '。；，'])('names %s', async (marks) => {
    const result = await check(saying(`逐件登记${marks}逐月通报`))
    expect(quotes(result, fired(result, 'C21')[0])).toEqual([marks])
  })

  it('names half-width ones and ones with a blank between', async () => {
    const result = await check(saying('逐件登记, ，逐月通报'))
    expect(quotes(result, fired(result, 'C21')[0])).toEqual([', ，'])
  })

  it.each(['进一步加强', '加强管理', '切实办好', '严格管理', '认真履职', '不断完善', '高度重视', '及时更新', '按照要求', '加大力度', '提高效率'])(
    'names a 、 before 要%s',
    async (words) => {
      expect(fired(await check(saying(`县政府办公室、要${words}`)), 'C21')).toHaveLength(1)
    }
  )

  it.each(['强化管理', '继续推进', '积极回应', '坚持公开', '充分听取', '全面梳理', '建立台账', '完善制度', '把公开做实', '对文件清理'])(
    'names a 、 before 要%s, too',
    async (words) => {
      expect(fired(await check(saying(`要求县政府办公室、要${words}`)), 'C21')).toHaveLength(1)
    }
  )

  it.each([
    '要公开、要及时更新、要准确',
    '梳理重点、要点',
    '明确需求、要求',
    '公开政务、要闻',
    '他说：“好。”',
    '共三项。（一）公开',
    '按“公开”、“回应”两类',
    '省略……等'
  ])('leaves %s alone', async (words) => {
    expect(fired(await check(saying(words)), 'C21')).toEqual([])
  })

  it('leaves the words of the page alone', async () => {
    const title = '云溪县人民政府2023年政府信息公开工作年度报告\n'
    expect(fired(await check({ replace: [[title, `${title}来源：：县政府办公室\n`]] }), 'C21')).toEqual([])
  })

  it('quotes three at most and counts them all', async () => {
    const [finding] = fired(await check(saying('一，，二，，三，，四，，五')), 'C21')
    expect(finding?.data.count).toBe(4)
    expect(`${finding?.data.marks ?? ''}`.split('”“')).toHaveLength(3)
  })
})
