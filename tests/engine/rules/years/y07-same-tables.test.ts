import { describe, expect, it } from 'vitest'
import { FORM_CELLS } from '../../../../src/engine/form/cells'
import { check, fired, quotes, unchecked } from '../../../support/check'

const zeros = Object.fromEntries(FORM_CELLS['2021'].map((cell) => [cell.id, '0']))

describe('Y07 the tables are not last year’s', () => {
  it('asks where every figure is the same', async () => {
    const result = await check({ previous: {} })
    const findings = fired(result, 'Y07')
    expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', facts: [], data: { year: 2022, cells: 200 } }])
    expect(quotes(result, findings[0])).toHaveLength(3)
    expect(findings[0]?.data.figures).toBe(Object.values(result.report.facts).filter((fact) => fact.value !== 0).length)
  })

  it('asks in the edition of 2019 too', async () => {
    expect(fired(await check({ edition: '2019', previous: {} }), 'Y07')).toMatchObject([{ data: { year: 2019, cells: 198 } }])
  })

  it.each(['disclosure.licensing.decisions', 'requests.unprocessed.excessive.legalService', 'disputes.litigationAfterReconsideration.total'])(
    'is content with one other figure: %s',
    async (id) => {
      const result = await check({ previous: { cells: { [id]: '77' } } })
      expect([...fired(result, 'Y07'), ...unchecked(result, 'Y07')]).toEqual([])
    }
  )

  it('lets zeros be, and asks where a single figure is repeated', async () => {
    expect(fired(await check({ cells: zeros, previous: { cells: zeros } }), 'Y07')).toEqual([])
    const one = { ...zeros, 'disclosure.penalties.decisions': '2' }
    expect(fired(await check({ cells: one, previous: { cells: one } }), 'Y07')).toMatchObject([{ data: { figures: 1 } }])
  })

  it('cannot be checked where a cell is blank in either year and the others are the same', async () => {
    const cells = { 'disclosure.coercion.decisions': '' }
    expect(unchecked(await check({ cells, previous: {} }), 'Y07')).toMatchObject([{ reason: 'unread', facts: ['disclosure.coercion.decisions'] }])
    const there = await check({ previous: { cells } })
    expect(unchecked(there, 'Y07')).toMatchObject([{ reason: 'no-context' }])
    expect(fired(there, 'Y07')).toEqual([])
    const differs = await check({ cells: { 'requests.received.total': '37' }, previous: { cells } })
    expect(unchecked(differs, 'Y07')).toEqual([])
    const blankNow = await check({ cells: { ...cells, 'requests.received.total': '37' }, previous: {} })
    expect([...fired(blankNow, 'Y07'), ...unchecked(blankNow, 'Y07')]).toEqual([])
  })

  it('is silent between the editions, on a part, and without last year’s report', async () => {
    const whole = (await check({})).text
    const three = await check(whole.slice(whole.indexOf('（本列数据'), whole.indexOf('四、政府')).trim(), { previous: await check({ year: 2022 }) })
    expect(three.scope).toBe('part')
    const editions = await check({ year: 2021, previous: { edition: '2019', year: 2020 } })
    for (const result of [three, editions, await check({})]) expect([...fired(result, 'Y07'), ...unchecked(result, 'Y07')]).toEqual([])
  })
})
