import { describe, expect, it } from 'vitest'
import { check, fired, quotes, unchecked } from '../../../support/check'

const documents = (made: string, newly: string, total: string, row = 'normativeDocuments') => ({
  edition: '2019' as const,
  cells: { [`disclosure.${row}.made`]: made, [`disclosure.${row}.newlyDisclosed`]: newly, [`disclosure.${row}.totalDisclosed`]: total }
})

describe('V13 what was disclosed in total is at least what was newly disclosed', () => {
  it('asks where the total is smaller', async () => {
    const result = await check(documents('14', '14', '3'))
    const findings = fired(result, 'V13')
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        facts: ['disclosure.normativeDocuments.totalDisclosed', 'disclosure.normativeDocuments.newlyDisclosed'],
        found: 3,
        data: { row: '规范性文件', newlyDisclosed: 14, totalDisclosed: 3 }
      }
    ])
    expect(quotes(result, findings[0])).toEqual(['3', '14'])
  })

  it('asks of 规章, and where nothing was made this year', async () => {
    expect(fired(await check(documents('14', '14', '3', 'regulations')), 'V13')).toMatchObject([{ data: { row: '规章' } }])
    expect(fired(await check(documents('0', '2', '0')), 'V13')).toHaveLength(1)
  })

  it('lets equality and documents kept back be', async () => {
    expect(fired(await check(documents('4', '52', '52')), 'V13')).toEqual([])
    expect(fired(await check(documents('60', '4', '52')), 'V13')).toEqual([])
  })

  it('leaves a total of 0 beside documents made to V14', async () => {
    const result = await check(documents('3', '3', '0'))
    expect(fired(result, 'V13')).toEqual([])
    expect(fired(result, 'V14')).toHaveLength(1)
  })

  it('cannot be checked on words', async () => {
    const result = await check(documents('4', '若干', '52'))
    expect(unchecked(result, 'V13')).toMatchObject([{ reason: 'unread', facts: ['disclosure.normativeDocuments.newlyDisclosed'] }])
  })
})
