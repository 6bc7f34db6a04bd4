import { describe, expect, it } from 'vitest'
import type { Edition } from '../../../../src/engine/contract'
import { FORM_CELLS, type FactId } from '../../../../src/engine/form/cells'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, unchecked } from '../../../support/check'

const zeros = (edition: Edition, cells: Record<FactId, string> = {}) => ({
  edition,
  cells: { ...Object.fromEntries(FORM_CELLS[edition].map((cell) => [cell.id, '0'])), ...cells }
})

describe('V10 all values of the three tables are 0', () => {
  it.each(['2021', '2019'] as const)('is one calm line in the %s form, pointing at the tables', async (edition) => {
    const result = await check(zeros(edition))
    const findings = fired(result, 'V10')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', facts: [], data: { cells: FORM_CELLS[edition].length } }])
    expect(findings[0]?.at).toHaveLength(3)
  })

  it.each(['disclosure.penalties.decisions', 'requests.otherwise.other.total', 'disputes.litigationAfterReconsideration.total'])(
    'is silent where %s alone is not 0',
    async (id) => {
      const result = await check(zeros('2021', { [id]: '1' }))
      expect(fired(result, 'V10')).toEqual([])
      expect(unchecked(result, 'V10')).toEqual([])
    }
  )

  it('is silent where a figure stands beside a blank, and on the specimen', async () => {
    const result = await check(zeros('2021', { 'disclosure.penalties.decisions': '2', 'disclosure.coercion.decisions': '' }))
    expect(fired(result, 'V10')).toEqual([])
    expect(fired(await check(), 'V10')).toEqual([])
  })

  it('cannot be said where one cell is blank: a blank is not zero', async () => {
    const result = await check(zeros('2021', { 'disclosure.coercion.decisions': '' }))
    expect(fired(result, 'V10')).toEqual([])
    expect(unchecked(result, 'V10')).toMatchObject([{ reason: 'unread' }])
  })

  it('is silent on a table alone', async () => {
    const text = specimenText(zeros('2021'))
    const table = text.slice(text.indexOf('第二十条第（一）项'), text.indexOf('三、收到和处理'))
    const result = await check(table)
    expect(result.scope).toBe('part')
    expect(fired(result, 'V10')).toEqual([])
  })
})
