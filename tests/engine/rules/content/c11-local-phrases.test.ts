import { describe, expect, it } from 'vitest'
import type { CheckContext, Severity } from '../../../../src/engine/contract'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { OVERVIEW_HEADING } from './specimen-words'

const asking = (...phrases: { rule: string; text: string; severity: Severity }[]): CheckContext => ({
  profile: { id: 'p', name: '云溪县', mode: 'draft', phrases }
})
const one = (text: string, severity: Severity = 'warning') => asking({ rule: 'C11', text, severity })

describe('C11 the report says what a local profile asks for', () => {
  it('names the words that are missing, at the heading of chapter one', async () => {
    const result = await check({}, one('政务公开专区'))
    const findings = fired(result, 'C11')
    expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', facts: [], data: { phrase: '政务公开专区' } }])
    expect(quotes(result, findings[0])).toEqual([OVERVIEW_HEADING])
    expect(findings[0]?.message).toContain('“政务公开专区”')
  })

  it('is one finding a phrase', async () => {
    const context = asking(
      { rule: 'C11', text: '政务公开专区', severity: 'info' },
      { rule: 'C11', text: '业务培训', severity: 'warning' },
      { rule: 'C11', text: '公报', severity: 'warning' }
    )
    expect(fired(await check({}, context), 'C11')).toMatchObject([
      { data: { phrase: '政务公开专区' }, severity: 'info' },
      { data: { phrase: '公报' }, severity: 'warning' }
    ])
  })

  it.each<[Severity, Severity]>([
    ['info', 'info'],
    ['warning', 'warning'],
    ['error', 'warning']
  ])('weighs a wish for %s as %s', async (wished, severity) => {
    expect(fired(await check({}, one('政务公开专区', wished)), 'C11')).toMatchObject([{ severity }])
  })

  it.each(['业务培训', ' 业务培训 4 次 ', '工作考核，和“社会评议”', '（四）政府信息公开平台建设', '行政诉讼'])(
    'finds “%s” in the running text',
    async (text) => {
      expect(fired(await check({}, one(text)), 'C11')).toEqual([])
    }
  )

  it('says a phrase without the blanks around it', async () => {
    expect(fired(await check({}, one(' 政务公开专区 ')), 'C11')).toMatchObject([{ data: { phrase: '政务公开专区' } }])
  })

  it('finds it through a line end that breaks it', async () => {
    expect(fired(await check({ replace: [['业务培训4次', '业务培\n训4次']] }, one('业务培训')), 'C11')).toEqual([])
  })

  it('does not find it in tables and headings', async () => {
    expect(fired(await check({}, one('本年新收')), 'C11')).toHaveLength(1)
    expect(fired(await check({}, one('其他需要报告的事项')), 'C11')).toHaveLength(1)
  })

  it('asks for nothing without a profile, for another rule, and for no words', async () => {
    const { passed } = (await check()).tally
    for (const context of [{}, asking(), asking({ rule: 'C10', text: '政务公开专区', severity: 'warning' }), one(' ，')]) {
      const result = await check({}, context)
      expect([...fired(result, 'C11'), ...unchecked(result, 'C11')]).toEqual([])
      expect(result.tally.passed).toBe(passed)
    }
  })

  it('asks nothing of a part', async () => {
    expect(fired(await check('（一）主动公开。发布信息12条。\n', one('政务公开专区')), 'C11')).toEqual([])
  })
})
