import { describe, expect, it } from 'vitest'
import type { Profile } from '../../../../src/engine/contract'
import { check, fired, quotes } from '../../../support/check'

const EXTRA = { replace: [['行政许可\t3140\n', '行政许可\t3140\n其他主动公开文件\t15\n']] } as const
const SUBTOTAL = { replace: [['\t（四）无法提供\t', '\t不予公开小计\t\t3\t1\t0\t0\t2\t0\t6\n\t（四）无法提供\t']] } as const

describe('T07 the tables have no rows and columns of their own', () => {
  it('asks about a row of table two', async () => {
    const result = await check(EXTRA)
    const findings = fired(result, 'T07')
    expect(findings).toMatchObject([{ severity: 'warning', found: '其他主动公开文件', data: { table: '表二', kind: 'row' } }])
    expect(quotes(result, findings[0])).toEqual(['其他主动公开文件'])
  })

  it('asks about a subtotal of table three', async () => {
    expect(fired(await check(SUBTOTAL), 'T07')).toMatchObject([{ found: '不予公开小计', data: { table: '表三' } }])
  })

  it('lets a row be that the county asks for, and only that one', async () => {
    const profile: Profile = { id: 'county', name: '云溪县', mode: 'draft', extraRows: [{ table: 'disclosure', label: '其他 主动公开文件' }] }
    expect(fired(await check(EXTRA, { profile }), 'T07')).toEqual([])
    expect(fired(await check(SUBTOTAL, { profile }), 'T07')).toHaveLength(1)
  })

  it('finds none in the forms themselves', async () => {
    expect(fired(await check(), 'T07')).toEqual([])
    expect(fired(await check({ edition: '2019' }), 'T07')).toEqual([])
  })

  it('does not take a misspelled row for an extra one', async () => {
    expect(fired(await check({ replace: [['7.属于行政执法案卷', '7.属于行政制法案件']] }), 'T07')).toEqual([])
  })
})
