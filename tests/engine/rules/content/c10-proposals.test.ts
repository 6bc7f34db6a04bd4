import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../../../src/engine/contract'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { FEE, OTHER_HEADING, OVERVIEW_HEADING, PROPOSALS, saying } from './specimen-words'

const SILENT = [PROPOSALS, ''] as const

describe('C10 counties and above speak of the answers to proposals', () => {
  it('asks at the heading of chapter six, as worth a look', async () => {
    const result = await check(saying(SILENT))
    const findings = fired(result, 'C10')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', facts: [], data: {} }])
    expect(quotes(result, findings[0])).toEqual([OTHER_HEADING])
  })

  it('points at chapter one where chapter six says nothing', async () => {
    const result = await check(saying([`${FEE}${PROPOSALS}`, '']))
    expect(quotes(result, fired(result, 'C10')[0])).toEqual([OVERVIEW_HEADING])
  })

  it.each([
    '没有收到公众建议。',
    '采纳意见和建议3条。',
    '邀请代表参加会议。',
    '两会召开，采纳建议。',
    '两会召开。采纳建议。',
    '两会召开；采纳建议。',
    '两会召开：\n采纳建议。',
    '两会召开期间采纳了建议。'
  ])('is not content with %s', async (words) => {
    expect(fired(await check(saying([PROPOSALS, words])), 'C10')).toHaveLength(1)
  })

  it.each([
    '公开提案答复12件。',
    '公开议案办理结果。',
    '人大代表建议已经答复。',
    '政协委员来信已经答复。',
    '代表建议全部答复。',
    '建议办理情况已经公开。',
    '两会期间的建议全部答复。',
    '人大转来的建议全部答复。',
    '县人大代\n表参加会议。'
  ])('is content with %s', async (words) => {
    expect(fired(await check(saying([PROPOSALS, words])), 'C10')).toEqual([])
  })

  it.each<CheckContext>([
    { organKind: 'government', organLevel: 'county' },
    { organKind: 'government', organLevel: 'prefecture' },
    { organKind: 'government', organLevel: 'province' },
    { organKind: 'office', organLevel: 'county' }
  ])('asks %j', async (context) => {
    expect(fired(await check(saying(SILENT), context), 'C10')).toHaveLength(1)
  })

  it.each<CheckContext>([
    { organKind: 'government', organLevel: 'township' },
    { organKind: 'office', organLevel: 'township' },
    { organKind: 'department', organLevel: 'county' },
    { organKind: 'subdistrict', organLevel: 'county' },
    { organKind: 'committee', organLevel: 'county' },
    { organKind: 'other', organLevel: 'county' }
  ])('does not ask %j', async (context) => {
    const result = await check(saying(SILENT), context)
    expect([...fired(result, 'C10'), ...unchecked(result, 'C10')]).toEqual([])
  })

  it('cannot be checked where kind or level of the organ is not known', async () => {
    const untitled = ['云溪县人民政府2023年政府信息公开工作年度报告', '2023年政府信息公开工作年度报告'] as const
    for (const context of [{}, { organKind: 'government' }, { organLevel: 'county' }] satisfies CheckContext[]) {
      const result = await check(saying(untitled, SILENT), context)
      expect(fired(result, 'C10')).toEqual([])
      expect(unchecked(result, 'C10'), JSON.stringify(context)).toMatchObject([
        { reason: 'no-context', facts: [], message: expect.stringContaining('机关类型和级别') }
      ])
    }
    expect(unchecked(await check(saying(untitled)), 'C10')).toEqual([])
  })

  it('asks nothing of a report before the uniform form', async () => {
    expect(fired(await check({ edition: '2019', year: 2018, replace: [SILENT] }), 'C10')).toEqual([])
  })
})
