import { describe, expect, it } from 'vitest'
import { check, fired, quotes } from '../../../support/check'
import { inYear } from '../../../support/report-year'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

describe('S14 reports for 2020 use the form of their time', () => {
  it.each([2019, 2020])('advises where a report for %i has the table of 2021', async (year) => {
    const result = await check(inYear(year))
    const findings = fired(result, 'S14')
    expect(findings).toMatchObject([{ severity: 'info', expected: '2019', found: '2021', data: { year } }])
    expect(quotes(result, findings[0])).toEqual(['本年制发件数'])
  })

  it('does not judge its rows by the other form', async () => {
    expect((await check(inYear(2020))).findings.filter((one) => one.rule.startsWith('T'))).toEqual([])
  })

  it('is content with 2021 and with the form of 2019', async () => {
    expect(fired(await check(inYear(2021)), 'S14')).toEqual([])
    expect(fired(await check({ edition: '2019' }), 'S14')).toEqual([])
  })
})

describe('the whole verdict of S14', () => {
  it.each<[string, Patch, string[]]>([
    [
      'of the table of 2021 in a report for 2020',
      {
        replace: [
          ['云溪县人民政府2023年', '云溪县人民政府2020年'],
          ['统计期限为2023年', '统计期限为2020年']
        ]
      },
      ['info “本年制发件数” 2021 → 2019 {"year":2020}', 'right 0']
    ],
    [
      'for 2019',
      {
        replace: [
          ['云溪县人民政府2023年', '云溪县人民政府2019年'],
          ['统计期限为2023年', '统计期限为2019年']
        ]
      },
      ['info “本年制发件数” 2021 → 2019 {"year":2019}', 'right 0']
    ],
    [
      'for 2021',
      {
        replace: [
          ['云溪县人民政府2023年', '云溪县人民政府2021年'],
          ['统计期限为2023年', '统计期限为2021年']
        ]
      },
      ['right 0']
    ],
    ['of the table of 2019 for 2020', { edition: '2019' }, ['right 1']],
    [
      'without a year',
      {
        replace: [
          ['云溪县人民政府2023年', '云溪县人民政府'],
          ['本报告所列数据的统计期限为2023年1月1日至12月31日。', '']
        ]
      },
      ['right 0']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('S14', patch)).toEqual(lines)
  })
})
