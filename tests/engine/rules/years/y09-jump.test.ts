import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const years = (id: string, now: string, before: string) => ({ cells: { [id]: now }, previous: { cells: { [id]: before } } })
const RECEIVED = 'requests.received.total'

describe('Y09 great leaps', () => {
  it.each([
    'disclosure.licensing.decisions',
    'disclosure.penalties.decisions',
    'disclosure.coercion.decisions',
    'disclosure.fees.amount',
    RECEIVED,
    'disputes.reconsideration.total',
    'disputes.directLitigation.total',
    'disputes.litigationAfterReconsideration.total'
  ])('asks for %s', async (id) => {
    const result = await check(years(id, '146', '12'))
    const findings = fired(result, 'Y09')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', facts: [id], found: 146, data: { cell: id, year: 2022, before: 12, now: 146 } }])
    expect(quotes(result, findings[0])).toEqual(['146'])
    expect(findings[0]?.message).toContain('12.2 倍')
  })

  it.each([
    ['51', '10', 1],
    ['50', '10', 0],
    ['9', '46', 1],
    ['9', '45', 0],
    ['0', '10', 1],
    ['900', '9', 0],
    ['0', '0', 0]
  ])('%s after %s: %i', async (now, before, count) => {
    expect(fired(await check(years(RECEIVED, now, before)), 'Y09')).toHaveLength(count)
  })

  it('says a decrease in percent', async () => {
    const [finding] = fired(await check(years(RECEIVED, '10', '100')), 'Y09')
    expect(finding?.message).toContain('填的是 10 件，2022 年度是 100 件，约为去年的 10%')
  })

  it('compares table two within one edition only, tables three and four between them', async () => {
    const result = await check({
      year: 2021,
      cells: { 'disclosure.licensing.decisions': '9999', [RECEIVED]: '999' },
      previous: { edition: '2019', year: 2020, cells: { 'disclosure.licensing.decisions': '20', [RECEIVED]: '20' } }
    })
    expect(fired(result, 'Y09').map((one) => one.facts)).toEqual([[RECEIVED]])
    const older = await check({ edition: '2019', ...years('disclosure.penalties.decisions', '900', '20') })
    expect(fired(older, 'Y09').map((one) => one.facts)).toEqual([['disclosure.penalties.decisions']])
    expect(unchecked(older, 'Y09')).toEqual([])
  })

  it('cannot be checked where a number is blank in either year', async () => {
    expect(unchecked(await check(years(RECEIVED, '', '12')), 'Y09')).toMatchObject([{ reason: 'unread', facts: [RECEIVED] }])
    expect(unchecked(await check(years(RECEIVED, '146', '')), 'Y09')).toMatchObject([{ reason: 'no-context', facts: [RECEIVED] }])
  })

  it('asks of a part only what was given', async () => {
    const whole = (await check({ cells: { [RECEIVED]: '146' } })).text
    const three = await check(whole.slice(whole.indexOf('（本列数据'), whole.indexOf('四、政府')).trim(), {
      previous: await check({ year: 2022, cells: { [RECEIVED]: '12' } })
    })
    expect(three.scope).toBe('part')
    expect(fired(three, 'Y09').map((one) => one.facts)).toEqual([[RECEIVED]])
    expect(unchecked(three, 'Y09')).toEqual([])
  })

  it('says nothing without last year’s report', async () => {
    const result = await check({})
    expect([...fired(result, 'Y09'), ...unchecked(result, 'Y09')]).toEqual([])
  })
})

describe('the whole verdict of Y09', () => {
  it.each<[string, Patch, string[]]>([
    [
      'after tables tenfold',
      { previous: { cells: { 'requests.received.total': '360', 'disclosure.penalties.decisions': '2' } } },
      ['info “36” 36 →  {"cell":"requests.received.total","year":2022,"before":360,"now":36,"unit":"件"} of requests.received.total', 'right 7']
    ],
    ['after the same', { previous: {} }, ['right 8']],
    [
      'after a blank',
      { previous: { cells: { 'disclosure.penalties.decisions': '' } } },
      ['unchecked no-context 没有检查：2022 年度的年报里没有读到“表二 行政处罚 · 本年处理决定数量”的数。 disclosure.penalties.decisions', 'right 7']
    ],
    [
      'after the form of 2019',
      { previous: { edition: '2019', cells: { 'disclosure.penalties.decisions': '2', 'requests.received.total': '3600' } } },
      ['info “36” 36 →  {"cell":"requests.received.total","year":2022,"before":3600,"now":36,"unit":"件"} of requests.received.total', 'right 3']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('Y09', patch)).toEqual(lines)
  })
})
