import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { inYear } from '../../../support/report-year'

const speaking = (words: string): Patch['replace'] => [['并在网站集中公布', `${words}，并在网站集中公布`]]
const ofYear = (year: number, words: string) => check(inYear(year, { edition: year < 2021 ? '2019' : '2021', replace: speaking(words) }))

describe('C30 topics of other years', () => {
  it('names all of them in one finding', async () => {
    const result = await check({
      replace: [
        ['逐件清理，', '对脱贫攻坚文件逐件清理，'],
        ['县政府网站完成栏目调整', '公开疫情防控和脱贫攻坚信息，县政府网站完成栏目调整']
      ]
    })
    const findings = fired(result, 'C30')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', data: { topics: '脱贫攻坚”“疫情防控', year: 2023 } }])
    expect(quotes(result, findings[0])).toEqual(['脱贫攻坚', '疫情防控', '脱贫攻坚'])
  })

  it.each([
    ['疫情防控', 2022, 0],
    ['疫情防控', 2023, 1],
    ['新冠肺炎', 2023, 1],
    ['新冠疫情', 2023, 1],
    ['抗击疫情', 2023, 1],
    ['脱贫攻坚', 2021, 0],
    ['脱贫攻坚', 2022, 1],
    ['“十三五”规划', 2020, 0],
    ['“十三五”规划', 2021, 1],
    ['“十四五”规划', 2025, 0],
    ['“十四五”规划', 2026, 1],
    ['县政务服务局2019年3月正式挂牌成立', 2019, 0],
    ['县政务服务局2019年3月正式挂牌成立', 2020, 1],
    ['县政务服务局2024年挂牌成立', 2023, 1]
  ])('%s in a report for %i: %i', async (words, year, times) => {
    expect(fired(await ofYear(year, words), 'C30')).toHaveLength(times)
  })

  it.each([
    ...['动物', '畜禽', '猪瘟', '禽流感', '登革热', '流感', '猴痘', '植物'].map((kind) => `公开${kind}疫情防控信息`),
    '疫情防控平稳转段',
    '疫情防控实行乙类乙管',
    '疫情防控政策调整',
    '年初疫情防控工作平稳',
    '疫情防控以来',
    '三年疫情防控',
    '新冠疫情后恢复生产',
    '巩固脱贫攻坚成果',
    '脱贫攻坚成果同乡村振兴',
    '脱贫攻坚与乡村振兴有效衔接',
    '“十三五”规划总结',
    '“十三五”规划评估',
    '“十三五”规划收官',
    '“十三五”规划回顾',
    '“十三五”与“十四五”规划',
    '公布《关于做好疫情防控工作的通知》',
    '县政务服务局挂牌成立',
    '县政务服务局2023年3月挂牌成立'
  ])('leaves %s alone', async (words) => {
    expect(fired(await ofYear(2023, words), 'C30')).toEqual([])
  })

  it('judges each sentence by its own words', async () => {
    expect(fired(await ofYear(2023, '巩固脱贫攻坚成果。公开脱贫攻坚信息'), 'C30').map((one) => one.at.length)).toEqual([1])
  })

  it('cannot be checked where the report names no year', async () => {
    const result = await check({
      replace: [...(speaking('公开疫情防控信息') ?? []), ['云溪县人民政府2023年', '云溪县人民政府'], ['统计期限为2023年1月1日至12月31日', '统计期限见封面']]
    })
    expect(result.report.year).toBeNull()
    expect(fired(result, 'C30')).toEqual([])
    expect(unchecked(result, 'C30')).toMatchObject([{ reason: 'no-context', message: expect.stringContaining('报告年度') }])
  })
})
