import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import { FEE, OTHER_HEADING, PROPOSALS, saying } from './specimen-words'

const ofSix = (words: string) => saying([`${FEE}${PROPOSALS}`, words])

describe('C09 chapter six is not empty', () => {
  it('names the heading that stands alone', async () => {
    const result = await check(ofSix(''))
    const findings = fired(result, 'C09')
    expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', facts: [], data: {} }])
    expect(quotes(result, findings[0])).toEqual([OTHER_HEADING])
    expect(findings[0]?.message).toContain('信息处理费')
  })

  it.each([
    '云溪县人民政府\n2024年1月18日',
    '云溪县人民政府办公室印发的云溪县人民政府\n二〇二四年一月十八日',
    '县人民政府',
    `${'甲'.repeat(23)}云溪县人民政府`,
    '2024年10月18日',
    '二〇二四年十一月二十一日',
    '（此件公开发布）',
    '附件：年度报告表样',
    '-5-',
    '5',
    '附：表样',
    '——'
  ])('does not take %s for content', async (words) => {
    expect(fired(await check(ofSix(words)), 'C09')).toHaveLength(1)
  })

  it.each([
    '无',
    '无。',
    '没有其他需要报告的事项。',
    '2024年1月18日召开了培训会。',
    '云溪县人民政府没有需要报告的其他事项。',
    '云溪县人民政府\n无\n2024年1月18日',
    `${'甲'.repeat(24)}云溪县人民政府`,
    '定于2024年1月18日',
    '详见附件',
    '2024年1月18日发布（此件公开发布）'
  ])('is content with %s', async (words) => {
    expect(fired(await check(ofSix(words)), 'C09')).toEqual([])
  })

  it('takes a name for content where the report names nobody', async () => {
    const untitled = ['云溪县人民政府2023年政府信息公开工作年度报告', '2023年政府信息公开工作年度报告'] as const
    expect(fired(await check(saying(untitled, [`${FEE}${PROPOSALS}`, '县人民政府'])), 'C09')).toEqual([])
    expect(fired(await check(saying(untitled, [`${FEE}${PROPOSALS}`, '2024年1月18日'])), 'C09')).toHaveLength(1)
  })

  it('leaves a missing chapter to S04', async () => {
    const result = await check(saying([`${OTHER_HEADING}\n`, ''], [`${FEE}${PROPOSALS}`, '']))
    expect([fired(result, 'C09').length, fired(result, 'S04').length]).toEqual([0, 1])
  })

  it('asks nothing of a report before the uniform form and of a part', async () => {
    const words = `${FEE}${PROPOSALS}`.replace('2023', '2018')
    expect(fired(await check({ edition: '2019', year: 2018, replace: [[words, '']] }), 'C09')).toEqual([])
    expect(fired(await check(`${OTHER_HEADING}\n`), 'C09')).toEqual([])
  })
})
