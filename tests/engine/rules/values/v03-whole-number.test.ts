import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import { verdict } from '../verdict'

const LICENSING = 'disclosure.licensing.decisions'

describe('V03 counts are whole numbers', () => {
  it('names a count with decimals', async () => {
    const result = await check({ cells: { [LICENSING]: '12.5' } })
    const findings = fired(result, 'V03')
    expect(findings).toMatchObject([{ severity: 'error', facts: [LICENSING], found: 12.5, data: { printed: '12.5', separated: null, unit: '件' } }])
    expect(quotes(result, findings[0])).toEqual(['12.5'])
  })

  it('asks whether three decimals are thousands, and assumes nothing', async () => {
    const result = await check({ cells: { [LICENSING]: '3.141' } })
    expect(fired(result, 'V03')).toMatchObject([{ found: 3.141, data: { separated: 3141 } }])
    expect(result.report.facts[LICENSING]?.value).toBe(3.141)
  })

  it('holds the items of the 2019 form to it', async () => {
    expect(fired(await check({ edition: '2019', cells: { 'disclosure.procurement.items': '2.5' } }), 'V03')).toMatchObject([{ data: { unit: '项' } }])
  })

  it.each<Patch>([
    { cells: { 'disclosure.fees.amount': '128.46' } },
    { edition: '2019', cells: { 'disclosure.procurement.amount': '857.3125' } },
    { cells: { [LICENSING]: '3,140' } },
    { cells: { [LICENSING]: '12.0' } },
    { cells: { [LICENSING]: '' } }
  ])('lets %j be', async (patch) => {
    expect(fired(await check(patch), 'V03')).toEqual([])
  })
})

describe('the whole verdict of V03', () => {
  it.each<[string, Patch, string[]]>([
    [
      'of decimals',
      { cells: { 'disclosure.licensing.decisions': '12.5' } },
      [
        'error “12.5” 12.5 →  {"cell":"disclosure.licensing.decisions","printed":"12.5","separated":null,"unit":"件"} of disclosure.licensing.decisions',
        'right 2'
      ]
    ],
    [
      'of three decimals',
      { cells: { 'disclosure.licensing.decisions': '3.141', 'disclosure.coercion.decisions': '314.250' } },
      [
        'error “3.141” 3.141 →  {"cell":"disclosure.licensing.decisions","printed":"3.141","separated":3141,"unit":"件"} of disclosure.licensing.decisions',
        'error “314.250” 314.25 →  {"cell":"disclosure.coercion.decisions","printed":"314.250","separated":314250,"unit":"件"} of disclosure.coercion.decisions',
        'right 2'
      ]
    ],
    [
      'of three decimals behind four digits',
      { cells: { 'disclosure.licensing.decisions': '3140.250' } },
      [
        'error “3140.250” 3140.25 →  {"cell":"disclosure.licensing.decisions","printed":"3140.250","separated":null,"unit":"件"} of disclosure.licensing.decisions',
        'right 2'
      ]
    ],
    [
      'of two and of four decimals',
      { cells: { 'disclosure.licensing.decisions': '3.14', 'disclosure.coercion.decisions': '3.1415' } },
      [
        'error “3.14” 3.14 →  {"cell":"disclosure.licensing.decisions","printed":"3.14","separated":null,"unit":"件"} of disclosure.licensing.decisions',
        'error “3.1415” 3.1415 →  {"cell":"disclosure.coercion.decisions","printed":"3.1415","separated":null,"unit":"件"} of disclosure.coercion.decisions',
        'right 2'
      ]
    ],
    ['of three zeros as decimals', { cells: { 'disclosure.licensing.decisions': '3.000' } }, ['right 3']],
    [
      'of words, a blank and an amount',
      { cells: { 'disclosure.penalties.decisions': '详见附件', 'disclosure.coercion.decisions': '', 'disclosure.fees.amount': '12.345' } },
      ['right 3']
    ]
  ])('%s', async (_title, patch, lines) => {
    expect(await verdict('V03', patch)).toEqual(lines)
  })
})
