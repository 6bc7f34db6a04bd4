import { describe, expect, it } from 'vitest'
import { check, fired, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const says = async (...given: Parameters<typeof check>) => unchecked(await check(...given), 'Y10').map((one) => one.message)
const three = async () => {
  const whole = (await check({})).text
  return whole.slice(whole.indexOf('（本列数据'), whole.indexOf('四、政府')).trim()
}

describe('Y10 what was not compared with last year', () => {
  it('is said once of a whole report, and no other rule speaks of it', async () => {
    const result = await check({})
    const asked = result.undetermined.filter((one) => one.rule.startsWith('Y'))
    expect(asked).toEqual([{ rule: 'Y10', reason: 'no-context', facts: [], message: '没有去年的年报，未核对上年结转、现行有效件数和文字重复。' }])
    expect(fired(result, 'Y10')).toEqual([])
  })

  it('is not said where last year’s report was compared, nor of a part', async () => {
    expect(await says({ previous: {} })).toEqual([])
    expect(await says(await three())).toEqual([])
  })

  it.each([
    [2021, /放进来的是 2021 年度的，这份要对照 2022 年度的/],
    [2023, /放进来的是 2023 年度的，这份要对照 2022 年度的/],
    [2024, /2024 年度的/]
  ])('says that a report of %i is not last year’s, and compares nothing', async (year, words) => {
    const result = await check({ previous: { year } })
    expect(unchecked(result, 'Y10').map((one) => one.message)).toMatchObject([expect.stringMatching(words)])
    expect(result.findings.filter((one) => one.rule.startsWith('Y'))).toEqual([])
    expect(result.undetermined.filter((one) => one.rule.startsWith('Y'))).toHaveLength(1)
  })

  it('says that a report of another organ is not its own', async () => {
    const result = await check({ previous: { replace: [['云溪县人民政府', '青石县人民政府']] } })
    expect(unchecked(result, 'Y10')).toMatchObject([{ message: '去年的年报写的是“青石县人民政府”，这份写的是“云溪县人民政府”，单位不同，未核对上年结转。' }])
    expect(result.findings.filter((one) => one.rule.startsWith('Y'))).toEqual([])
    const office = await check({ previous: { replace: [['云溪县人民政府', '云溪县人民政府办公室']] } })
    expect(unchecked(office, 'Y10')).toHaveLength(1)
  })

  it('says that nothing was read, that two reports were given, that no year was read', async () => {
    for (const text of [
      '关于开会的通知',
      '',
      `${(await check({ year: 2022 })).text}\n${(await check({ replace: [['云溪县人民政府', '青石县人民政府']] })).text}`
    ])
      expect(await says({}, { previous: await check(text) })).toEqual(['去年的文件里没有读到年报，未核对上年结转。'])
    const undated = [
      ['云溪县人民政府2023年', '云溪县人民政府'],
      ['统计期限为2023年1月1日至12月31日', '统计期限为全年']
    ] as const
    expect(await says({ previous: { year: 2023, replace: undated } })).toEqual(['去年的年报没有读到年度，未核对上年结转。'])
    expect(await says({ replace: undated }, { previous: await check({ year: 2022 }) })).toMatchObject([expect.stringMatching(/这份年报没有读到年度/)])
    expect(await says({ replace: undated }, { previous: await check({ year: 2022 }), expectedYear: 2023 })).toEqual([])
  })

  it('compares a table alone with what a person put beside it, and says why where it cannot', async () => {
    expect(await says(await three(), { previous: await check({ year: 2022 }) })).toEqual([])
    expect(await says(await three(), { previous: await check('关于开会的通知') })).toHaveLength(1)
    expect(await says(await three(), { previous: await check({ year: 2022 }), expectedYear: 2025 })).toHaveLength(1)
  })

  it('lets a name that is missing on either side be', async () => {
    const nameless = [['云溪县人民政府2022年', '2022年']] as const
    expect(await says({ previous: { replace: nameless } })).toEqual([])
    expect(await says({ replace: [['云溪县人民政府2023年', '2023年']], previous: {} })).toEqual([])
  })
})

describe('the whole verdict of Y10', () => {
  it.each<[string, Patch, string[]]>([
    ['without last year', {}, ['unchecked no-context 没有去年的年报，未核对上年结转、现行有效件数和文字重复。', 'right 0']],
    ['with last year', { previous: {} }, ['right 0']]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('Y10', patch)).toEqual(lines)
  })
})
