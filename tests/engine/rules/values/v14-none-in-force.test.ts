import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'

const documents = (issued: string, repealed: string, inForce: string, row = 'normativeDocuments') => ({
  cells: { [`disclosure.${row}.issued`]: issued, [`disclosure.${row}.repealed`]: repealed, [`disclosure.${row}.inForce`]: inForce }
})

describe('V14 documents made this year leave some in force', () => {
  it('asks where none is in force', async () => {
    const result = await check(documents('3', '0', '0'))
    const findings = fired(result, 'V14')
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        facts: ['disclosure.normativeDocuments.inForce', 'disclosure.normativeDocuments.issued', 'disclosure.normativeDocuments.repealed'],
        found: 0,
        data: { row: '行政规范性文件', column: '现行有效件数', made: 3, printed: '0' }
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['0', '3', '0'])
  })

  it.each(['', '/'])('asks where %j stands in the cell, which stays without a value', async (printed) => {
    const result = await check(documents('3', '0', printed, 'regulations'))
    expect(fired(result, 'V14')).toMatchObject([{ found: null, data: { row: '规章', printed } }])
    expect(result.report.facts['disclosure.regulations.inForce']?.value).toBeNull()
  })

  it('asks it of the total of the 2019 form', async () => {
    const result = await check({ edition: '2019', cells: { 'disclosure.normativeDocuments.totalDisclosed': '0' } })
    expect(fired(result, 'V14')).toMatchObject([
      { facts: ['disclosure.normativeDocuments.totalDisclosed', 'disclosure.normativeDocuments.made'], data: { column: '对外公开总数量', made: 4 } }
    ])
  })

  it('lets it be where all issued were repealed, none was issued or some are in force', async () => {
    expect(fired(await check(documents('3', '3', '0')), 'V14')).toEqual([])
    expect(fired(await check(documents('0', '0', '0')), 'V14')).toEqual([])
    expect(fired(await check(documents('3', '2', '1')), 'V14')).toEqual([])
    expect(fired(await check(documents('5', '18', '')), 'V14')).toEqual([])
  })

  it('cannot be checked where the repeals are blank or the stock is words', async () => {
    expect(unchecked(await check(documents('3', '', '0')), 'V14')).toMatchObject([{ reason: 'unread' }])
    const words = await check(documents('3', '0', '见附件'))
    expect(fired(words, 'V14')).toEqual([])
    expect(unchecked(words, 'V14')).toMatchObject([{ reason: 'unread', facts: ['disclosure.normativeDocuments.inForce'] }])
  })
})
