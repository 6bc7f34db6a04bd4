import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import { verdict } from '../verdict'

const report = (words: string): Patch => ({ replace: [['发布信息1206条，发布政策解读材料18篇', words]] })

describe('N27 round figures of own work', () => {
  it.each([
    ['发布信息1200余条', '1200余条'],
    ['发布信息一千二百多条', '一千二百多条'],
    ['发布信息约 1200 条', '约 1200 条'],
    ['发布信息近1200条', '近1200条'],
    ['发布信息1200条左右', '1200条左右'],
    ['发布信息数十条', '数十条'],
    ['发布信息几百篇', '几百篇'],
    ['召开会议十几次', '十几次'],
    ['转发各类消息二百余条', '二百余条']
  ])('%s', async (words, quote) => {
    const result = await check(report(words))
    const findings = fired(result, 'N27')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', found: quote.replace(/\s/g, '') }])
    expect(quotes(result, findings[0])).toEqual([quote])
  })

  it.each(['条', '篇', '件', '份', '期', '次', '场', '场次', '部', '个', '项', '则', '例', '起'])('are counted in %s', async (unit) => {
    expect(fired(await check(report(`完成20余${unit}`)), 'N27')).toHaveLength(1)
  })

  it.each([
    '发布信息1206条',
    '每年发布信息不少于1200条',
    '发布信息1200条以上',
    '发布信息超过1200条',
    '网站浏览量达30余万次',
    '惠及群众的事项20余项',
    '粉丝关注20余次',
    '参训200余人次',
    '公开率提高约5%',
    '收费约20元',
    '发布信息1.2万条'
  ])('are none in: %s', async (words) => expect(fired(await check(report(words)), 'N27').map((one) => one.message)).toEqual([]))

  it('are one finding a place', async () => expect(fired(await check(report('发布信息1200余条，解读材料近20篇')), 'N27')).toHaveLength(2))

  it('are no matter of a part', async () => {
    const result = await check(
      '第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t5\t1\t7\n\n发布信息1200余条。\n'
    )
    expect(result.scope).toBe('part')
    expect(fired(result, 'N27')).toEqual([])
  })
})

describe('the whole verdict of N27', () => {
  it.each<[string, Patch, string[]]>([
    [
      '全年发布信息1200余条。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息1200余条。']] },
      ['info “1200余条” 1200余条 →  {"words":"1200余条"}', 'right 0']
    ],
    [
      '全年发布信息约1200条。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息约1200条。']] },
      ['info “约1200条” 约1200条 →  {"words":"约1200条"}', 'right 0']
    ],
    [
      '全年发布信息1200条左右。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息1200条左右。']] },
      ['info “1200条左右” 1200条左右 →  {"words":"1200条左右"}', 'right 0']
    ],
    [
      '全年发布信息近1200条。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年发布信息近1200条。']] },
      ['info “近1200条” 近1200条 →  {"words":"近1200条"}', 'right 0']
    ],
    ['全年接待群众近百人次。', { replace: [['改进了答复文书。', '改进了答复文书。全年接待群众近百人次。']] }, ['right 0']],
    [
      '全年收到申请36余件。',
      { replace: [['改进了答复文书。', '改进了答复文书。全年收到申请36余件。']] },
      ['info “36余件” 36余件 →  {"words":"36余件"}', 'right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('N27', patch)).toEqual(lines)
  })
})
