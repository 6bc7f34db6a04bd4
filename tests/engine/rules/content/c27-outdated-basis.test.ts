import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes, unchecked } from '../../../support/check'
import { inYear } from '../../../support/report-year'

const resting = (words: string): Patch['replace'] => [['本报告所列数据的', `本报告按照${words}编制，所列数据的`]]

describe('C27 a basis that held for the year', () => {
  it('names what took its place', async () => {
    const result = await check({ replace: resting('国办公开办函〔2019〕60号') })
    const findings = fired(result, 'C27')
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        certainty: 'human',
        data: { printed: '国办公开办函〔2019〕60号', now: '国办公开办函〔2021〕30号', year: 2023 },
        expected: '国办公开办函〔2021〕30号',
        found: '国办公开办函〔2019〕60号'
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['国办公开办函〔2019〕60号'])
  })

  it.each([
    '国办公开办函[2019]60号',
    '国办公开办函（2019）60号',
    '国办公开办函【2019】第60号',
    '国办公开办函201960号',
    '年度报告格式（试行）',
    '《中华人民共和国政府信息公开工作年度报告格式》（试行）',
    '国务院令第492号',
    '国务院令492号',
    '国务院第492号令',
    '国令第492号',
    '国办发〔2014〕32号',
    '国办发(2014)第32号'
  ])('knows %s', async (words) => {
    expect(fired(await check({ replace: resting(words) }), 'C27')).toHaveLength(1)
  })

  it.each([
    ['国办公开办函〔2019〕60号', 2020, 0],
    ['国办公开办函〔2019〕60号', 2021, 1],
    ['年度报告格式（试行）', 2020, 0],
    ['国务院令第492号', 2018, 0],
    ['国务院令第492号', 2019, 1],
    ['国办发〔2014〕32号', 2018, 0],
    ['国办发〔2014〕32号', 2019, 1]
  ])('asks about %s in a report for %i: %i', async (words, year, times) => {
    expect(fired(await check(inYear(year, { edition: year < 2021 ? '2019' : '2021', replace: resting(words) })), 'C27')).toHaveLength(times)
  })

  it.each([
    '国办公开办函〔2021〕30号',
    '国办公开办函〔2019〕61号',
    '国务院令第711号',
    '国务院令第713号',
    '国办发〔2014〕46号',
    '原国办公开办函〔2019〕60号',
    '国办公开办函〔2021〕30号（国办公开办函〔2019〕60号同时废止）',
    '国办公开办函〔2021〕30号（国办公开办函〔2019〕60号已经失效）',
    '国办公开办函〔2021〕30号（国办公开办函〔2019〕60号停止执行）',
    '国办公开办函〔2021〕30号（不再执行国办公开办函〔2019〕60号）',
    '国办公开办函〔2021〕30号（代替国办公开办函〔2019〕60号）',
    '国办公开办函〔2021〕30号（替代国办公开办函〔2019〕60号）',
    '国办公开办函〔2021〕30号（取代国办公开办函〔2019〕60号）',
    '国办公开办函〔2021〕30号（此前为国办公开办函〔2019〕60号）',
    '国办公开办函〔2021〕30号（以前为国办公开办函〔2019〕60号）',
    '国办公开办函〔2021〕30号（与国办公开办函〔2019〕60号相比有调整）',
    '修订前为国务院令第492号的条例'
  ])('leaves %s alone', async (words) => {
    expect(fired(await check({ replace: resting(words) }), 'C27')).toEqual([])
  })

  it.each(['公开为常态的原则', '原因分析', '原件', '原文'])('is not led astray by %s', async (words) => {
    expect(fired(await check({ replace: resting(`${words}和国办公开办函〔2019〕60号`) }), 'C27')).toHaveLength(1)
  })

  it.each(['旧的', '曾经的'])('leaves what was %s alone', async (words) => {
    expect(fired(await check({ replace: resting(`${words}国办公开办函〔2019〕60号`) }), 'C27')).toEqual([])
  })

  it('takes title and number in one sentence for one citation, and sentences apart', async () => {
    expect(fired(await check({ replace: resting('《年度报告格式（试行）》（国办公开办函〔2019〕60号）') }), 'C27')).toHaveLength(1)
    const both: Patch = { replace: [...(resting('国办公开办函〔2019〕60号') ?? []), ['逐件清理，', '按照国办公开办函〔2019〕60号和国务院令第492号逐件清理，']] }
    expect(fired(await check(both), 'C27').map((one) => one.found)).toEqual(['国办公开办函〔2019〕60号', '国办公开办函〔2019〕60号', '国务院令第492号'])
  })

  it('cannot be checked where the report names no year', async () => {
    const result = await check({
      replace: [
        ...(resting('国办公开办函〔2019〕60号') ?? []),
        ['云溪县人民政府2023年', '云溪县人民政府'],
        ['统计期限为2023年1月1日至12月31日', '统计期限见封面']
      ]
    })
    expect(result.report.year).toBeNull()
    expect(fired(result, 'C27')).toEqual([])
    expect(unchecked(result, 'C27')).toMatchObject([{ reason: 'no-context', message: expect.stringContaining('报告年度') }])
  })

  it('has nothing to leave unchecked without a citation', async () => {
    expect(unchecked(await check({}), 'C27')).toEqual([])
  })
})
