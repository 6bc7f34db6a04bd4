import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { FEE, OTHER_HEADING, PROPOSALS, saying } from './specimen-words'

const ELSE = '政务新媒体运行平稳。'

describe('C08 the fee for processing requests is spoken of', () => {
  it('asks at the heading of chapter six, and leaves the figures to be filled in', async () => {
    const result = await check(saying([FEE, ELSE]))
    const findings = fired(result, 'C08')
    expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', facts: [], data: { year: 2023 } }])
    expect(quotes(result, findings[0])).toEqual([OTHER_HEADING])
    expect(findings[0]?.message).toContain('“2023年发出信息处理费收费通知（　）件，收取信息处理费（　）元”')
    expect(findings[0]?.message).not.toMatch(/\b0 ?元|未收取/)
  })

  it.each(['无', '无。', '没有其他需要报告的事项。'])('points at a chapter six that says no more than %s', async (words) => {
    const result = await check(saying([`${FEE}${PROPOSALS}`, words]))
    expect(quotes(result, fired(result, 'C08')[0])).toEqual([words])
  })

  it('points at the heading where chapter six says more', async () => {
    for (const words of ['也没有其他需要报告的事项。', '无。\n没有。']) {
      const result = await check(saying([`${FEE}${PROPOSALS}`, words]))
      expect(quotes(result, fired(result, 'C08')[0]), words).toEqual([OTHER_HEADING])
    }
  })

  it.each([
    '行政事业性收费目录已经公开。',
    '处理申请及时。',
    '没有出现乱收现象。',
    '收取意见，公示水费。',
    '收取意见。公示水费。',
    '收取意见；公示水费。',
    '收取以下意见：\n公示水费。',
    '没有遗漏，收取意见。',
    '没有遗漏。收取意见。',
    '没有遗漏；收取意见。',
    '没有遗漏：\n收取意见。',
    '公开收费目录和收费标准。',
    '核定费用。'
  ])('is not content with %s', async (words) => {
    expect(fired(await check(saying([FEE, words])), 'C08')).toHaveLength(1)
  })

  it.each([
    '本年度收取信息处理费0元。',
    '全年收取政府信息公开处理费120元。',
    '未发出收费通知。',
    '办理申请未收取任何费用。',
    '没有收费。',
    '不收费。',
    '没有收取费用。',
    '没有缴纳检索等费用的情形。',
    '没有产生相关费用。',
    '依申请提供政府信息，费用为零。',
    '信息处理费为零。',
    '收费通知0件。',
    '收取检索费0元。',
    '收缴检索费0元。',
    '征收检索费0元。',
    '减免检索费0元。',
    '未予收费。',
    '免予收费。',
    '没有收取任何款项。',
    '费用情况：无。',
    '收费和减免：无。',
    '收费情况：无。',
    '收费及减免情况：无。',
    '费用减免：无。',
    '申请办理全部免费。',
    '本机关未发出政府信息处\n理费收费通知。'
  ])('is content with %s', async (words) => {
    expect(fired(await check(saying([FEE, words])), 'C08')).toEqual([])
  })

  it('is content with a statement in any chapter', async () => {
    expect(fired(await check(saying([FEE, ELSE], ['结转下年度3件。', '结转下年度3件，未收取处理费。'])), 'C08')).toEqual([])
  })

  it('is asked from 2021 on, of the form of 2021', async () => {
    expect(fired(await check({ year: 2021, replace: [[FEE.replace('2023', '2021'), ELSE]] }), 'C08')).toMatchObject([{ data: { year: 2021 } }])
    const earlier = await check({ year: 2020, replace: [[FEE.replace('2023', '2020'), ELSE]] })
    expect([...fired(earlier, 'C08'), ...unchecked(earlier, 'C08')]).toEqual([])
    expect(fired(await check({ edition: '2019', year: 2021, replace: [[FEE.replace('2023', '2021'), ELSE]] }), 'C08')).toEqual([])
  })

  it('cannot be checked without a year', async () => {
    const untold = [
      ['云溪县人民政府2023年政府', '云溪县人民政府政府'],
      ['统计期限为2023年1月1日至12月31日', '统计期限为全年']
    ] as const
    const result = await check(saying(...untold, [FEE, ELSE]))
    expect(result.report.year).toBeNull()
    expect(fired(result, 'C08')).toEqual([])
    expect(unchecked(result, 'C08')).toMatchObject([{ reason: 'no-context', message: expect.stringContaining('哪一年') }])
    expect(unchecked(await check(saying(...untold)), 'C08')).toEqual([])
  })

  it('leaves an empty chapter six to C09, a missing one to S04', async () => {
    const empty = await check(saying([`${FEE}${PROPOSALS}`, '']))
    expect(fired(empty, 'C08')).toEqual([])
    expect(fired(empty, 'C09')).toHaveLength(1)
    expect(unchecked(empty, 'C08')).toMatchObject([{ reason: 'ambiguous', message: expect.stringContaining('第六章') }])
    const missing = await check(saying([`${OTHER_HEADING}\n`, ''], [`${FEE}${PROPOSALS}`, '']))
    expect(fired(missing, 'S04')).toHaveLength(1)
    expect(unchecked(missing, 'C08')).toMatchObject([{ reason: 'ambiguous' }])
  })
})
