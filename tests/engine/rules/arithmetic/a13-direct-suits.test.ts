import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, unchecked } from '../../../support/check'

const YEAR = '2023年政府信息公开工作年度报告'
const PERIOD = '本报告所列数据的统计期限为2023年1月1日至12月31日。'
const inYear = (year: number, cells: Patch['cells'] = {}): Patch => ({
  cells,
  replace: [
    [YEAR, YEAR.replace('2023', `${year}`)],
    [PERIOD, PERIOD.replace('2023', `${year}`)]
  ]
})

describe('A13 direct suits beside refusals', () => {
  it('asks from 2024 on', async () => {
    const findings = fired(await check(inYear(2024)), 'A13')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', data: { suits: 1, refused: 5, year: 2024 } }])
    expect(findings[0]?.facts.slice(0, 2)).toEqual(['disputes.directLitigation.total', 'disputes.directLitigation.pending'])
    expect(fired(await check(inYear(2025)), 'A13')).toHaveLength(1)
  })

  it('is silent for 2023', async () => {
    const result = await check()
    expect(fired(result, 'A13')).toEqual([])
    expect(unchecked(result, 'A13')).toEqual([])
  })

  it('is silent where no direct suit was decided or nothing was refused', async () => {
    const pending = { 'disputes.directLitigation.upheld': '0', 'disputes.directLitigation.pending': '1' }
    expect(fired(await check(inYear(2024, pending)), 'A13')).toEqual([])
    const refused = ['thirdParty', 'internalAffairs', 'processRecords'].map((row) => [`requests.refused.${row}.total`, '0'])
    expect(fired(await check(inYear(2024, Object.fromEntries(refused))), 'A13')).toEqual([])
  })

  it('cannot be checked where the year is unknown or a number is blank', async () => {
    const untitled = await check({
      replace: [
        [`云溪县人民政府${YEAR}`, ''],
        [PERIOD, '']
      ]
    })
    expect(untitled.report.year).toBeNull()
    expect(unchecked(untitled, 'A13')).toMatchObject([{ reason: 'ambiguous' }])
    expect(unchecked(await check(inYear(2024, { 'disputes.directLitigation.pending': '' })), 'A13')).toMatchObject([{ reason: 'unread' }])
  })
})
