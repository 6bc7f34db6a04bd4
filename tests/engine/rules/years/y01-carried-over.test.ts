import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'
import type { Patch } from '../../../../src/engine/form/specimen'
import { verdict } from '../verdict'

const IN = 'requests.carriedIn.total'
const OUT = 'requests.carriedOut.total'
/** 上年结转 as it stands in this year's report, 结转下年度 in last year's. */
const years = (now: string, before: string) => ({ cells: { [IN]: now }, previous: { cells: { [OUT]: before } } })

describe('Y01 what was carried over last year is carried in this year', () => {
  it('asks which of the two reports is wrong', async () => {
    const result = await check(years('3', '2'))
    const findings = fired(result, 'Y01')
    expect(findings).toMatchObject([
      { severity: 'warning', certainty: 'arithmetic', facts: [IN], found: 3, data: { year: 2022, before: 2, now: 3, published: 0 } }
    ])
    expect(quotes(result, findings[0])).toEqual(['3'])
    expect(findings[0]).not.toHaveProperty('fix')
    expect(findings[0]).not.toHaveProperty('expected')
    expect(findings[0]?.message).toContain('看是哪一份填错了')
  })

  it('asks as well where fewer are carried in than were carried over', async () => {
    expect(fired(await check(years('1', '2')), 'Y01')).toMatchObject([{ data: { before: 2, now: 1 } }])
  })

  it('is an error only where last year’s file is the one that was published', async () => {
    const result = await check(years('3', '2'), { previousIsPublished: true })
    expect(fired(result, 'Y01')).toMatchObject([{ severity: 'error', data: { published: 1 } }])
    expect(fired(result, 'Y01')[0]?.message).toContain('公布的那份')
    expect(fired(await check(years('3', '2'), { previousIsPublished: false }), 'Y01')).toMatchObject([{ severity: 'warning' }])
  })

  it.each([
    ['2', '2'],
    ['0', '0']
  ])('lets %s and %s be', async (now, before) => {
    const result = await check(years(now, before), { previousIsPublished: true })
    expect(fired(result, 'Y01')).toEqual([])
    expect(unchecked(result, 'Y01')).toEqual([])
  })

  it('holds across the editions too', async () => {
    const result = await check({ year: 2021, cells: { [IN]: '4' }, previous: { edition: '2019', year: 2020 } })
    expect(fired(result, 'Y01')).toMatchObject([{ data: { year: 2020, before: 3, now: 4 } }])
  })

  it('cannot be checked where either number is not there, and never takes it for 0', async () => {
    const [here, there] = [await check(years('', '2')), await check(years('0', ''))]
    expect(unchecked(here, 'Y01')).toMatchObject([{ reason: 'unread', facts: [IN] }])
    expect(unchecked(there, 'Y01')).toMatchObject([{ reason: 'no-context', facts: [IN] }])
    expect(unchecked(there, 'Y01')[0]?.message).toContain('2022 年度的年报里没有读到“表三 四、结转下年度继续办理 · 总计”')
    expect([...fired(here, 'Y01'), ...fired(there, 'Y01')]).toEqual([])
  })

  it('says nothing without last year’s report: that is Y10', async () => {
    const result = await check({ cells: { [IN]: '9' } })
    expect([...fired(result, 'Y01'), ...unchecked(result, 'Y01')]).toEqual([])
  })

  it('is asked of table three alone, not of table four alone', async () => {
    const previous = await check({ year: 2022 })
    const whole = (await check({})).text
    const three = whole.slice(whole.indexOf('（本列数据'), whole.indexOf('四、政府')).trim()
    const part = await check(three, { previous })
    expect(part.scope).toBe('part')
    expect(fired(part, 'Y01')).toMatchObject([{ data: { before: 3, now: 2 } }])
    const four = whole.slice(whole.indexOf('行政复议\t'), whole.indexOf('对行政复议')).trim()
    const other = await check(four, { previous })
    expect(other.scope).toBe('part')
    expect([...fired(other, 'Y01'), ...unchecked(other, 'Y01')]).toEqual([])
  })
})

describe('the whole verdict of Y01', () => {
  it.each<[string, Patch, string[]]>([
    ['after a year that carried over as many', { previous: { cells: { 'requests.carriedOut.total': '2' } } }, ['right 1']],
    ['after another number', { previous: {} }, ['warning “2” 2 →  {"year":2022,"before":3,"now":2,"published":0} of requests.carriedIn.total', 'right 0']],
    [
      'after a blank',
      { previous: { cells: { 'requests.carriedOut.total': '' } } },
      ['unchecked no-context 没有检查：2022 年度的年报里没有读到“表三 四、结转下年度继续办理 · 总计”的数。 requests.carriedIn.total', 'right 0']
    ],
    ['without last year', {}, ['right 0']]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('Y01', patch)).toEqual(lines)
  })
})
