import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const named = (now: string, before: string) => ({
  replace: [['云溪县人民政府', now]] as const,
  previous: { replace: [['云溪县人民政府', before]] as const }
})

describe('Y11 the name has changed since last year', () => {
  it.each([
    ['孟津区会盟镇人民政府', '孟津县会盟镇人民政府'],
    ['云溪市人民政府', '云溪县人民政府'],
    ['平乐街道办事处', '平乐镇人民政府'],
    ['青石自治县教育局', '青石县教育局'],
    ['高新开发区管委会', '高新开发区管理委员会']
  ])('asks whether %s was %s, and compares them', async (now, before) => {
    const result = await check(named(now, before))
    const findings = fired(result, 'Y11')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', facts: [], data: { year: 2022, before, now } }])
    expect(quotes(result, findings[0])).toEqual([`${now}2023年政府信息公开工作年度报告`])
    expect(unchecked(result, 'Y10')).toEqual([])
    expect(fired(result, 'Y01')).toHaveLength(1)
  })

  it.each([
    ['云溪县人民政府', '云溪县人民政府'],
    ['云溪县人民政府', '云溪县'],
    ['雲溪縣人民政府', '云溪县人民政府']
  ])('takes %s and %s for one', async (now, before) => {
    const result = await check(named(now, before))
    expect([...fired(result, 'Y11'), ...unchecked(result, 'Y10')]).toEqual([])
  })

  it.each([
    ['云溪县教育局', '云溪县财政局'],
    ['云溪县人民政府', '云溪县人民政府办公室'],
    ['甲镇人民政府', '乙镇人民政府'],
    ['甲县人民政府', '甲区人民政府']
  ])('is silent where %s and %s are not the same organ, or too short to tell', async (now, before) => {
    const result = await check(named(now, before))
    expect(fired(result, 'Y11')).toEqual([])
    expect(unchecked(result, 'Y10')).toHaveLength(1)
  })

  it('is silent where a name is missing', async () => {
    expect(fired(await check({ previous: { replace: [['云溪县人民政府2022年', '2022年']] } }), 'Y11')).toEqual([])
    expect(fired(await check({ replace: [['云溪县人民政府2023年', '2023年']], previous: {} }), 'Y11')).toEqual([])
    expect(fired(await check({}), 'Y11')).toEqual([])
  })
})

describe('the whole verdict of Y11', () => {
  it.each<[string, Patch, string[]]>([
    [
      'after another name',
      { previous: { replace: [['云溪县人民政府', '云溪区人民政府']] } },
      ['info “云溪县人民政府2023年政府信息公开工作年度报告” {"year":2022,"before":"云溪区人民政府","now":"云溪县人民政府"}', 'right 0']
    ],
    ['after the same', { previous: {} }, ['right 1']],
    [
      'with a second title',
      {
        replace: [['四、政府信息公开行政复议、行政诉讼情况', '云溪县人民政府2023年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况']],
        previous: { replace: [['云溪县人民政府', '云溪区人民政府']] }
      },
      ['info “云溪县人民政府2023年政府信息公开工作年度报告” {"year":2022,"before":"云溪区人民政府","now":"云溪县人民政府"}', 'right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('Y11', patch)).toEqual(lines)
  })
})
