import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'

const documents = (issued: string, repealed: string, inForce: string, row = 'normativeDocuments') => ({
  cells: { [`disclosure.${row}.issued`]: issued, [`disclosure.${row}.repealed`]: repealed, [`disclosure.${row}.inForce`]: inForce }
})

describe('V12 documents in force are at least those issued less those repealed', () => {
  it('asks where fewer are in force', async () => {
    const result = await check(documents('8', '1', '5'))
    const findings = fired(result, 'V12')
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        facts: ['disclosure.normativeDocuments.inForce', 'disclosure.normativeDocuments.issued', 'disclosure.normativeDocuments.repealed'],
        found: 5,
        data: { row: '行政规范性文件', issued: 8, repealed: 1, inForce: 5, least: 7 }
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['5', '8', '1'])
  })

  it('asks of 规章 too', async () => {
    expect(fired(await check(documents('3', '0', '1', 'regulations')), 'V12')).toMatchObject([{ data: { row: '规章', least: 3 } }])
  })

  it('lets equality, old stock and heavy repeal be', async () => {
    expect(fired(await check(documents('8', '1', '7')), 'V12')).toEqual([])
    expect(fired(await check(documents('5', '18', '77')), 'V12')).toEqual([])
    expect(fired(await check(documents('0', '5', '0')), 'V12')).toEqual([])
  })

  it('leaves none in force to V14', async () => {
    const result = await check(documents('8', '1', '0'))
    expect(fired(result, 'V12')).toEqual([])
    expect(fired(result, 'V14')).toHaveLength(1)
  })

  it('cannot be checked where a number is missing', async () => {
    const result = await check(documents('8', '', '5'))
    expect(fired(result, 'V12')).toEqual([])
    expect(unchecked(result, 'V12')).toMatchObject([{ reason: 'unread', facts: ['disclosure.normativeDocuments.repealed'] }])
  })
})
