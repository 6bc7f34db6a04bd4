import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../../../src/engine/contract'
import { check, fired, quotes, unchecked } from '../../../support/check'

const IN_FORCE = 'disclosure.regulations.inForce'
const six = { cells: { [IN_FORCE]: '6' } }

describe('V09 only organs with the power to make 规章 report them', () => {
  it('asks a county government', async () => {
    const result = await check(six)
    const findings = fired(result, 'V09')
    expect(findings).toMatchObject([
      { severity: 'warning', certainty: 'human', facts: [IN_FORCE], found: 6, data: { column: '现行有效件数', value: 6, organ: '云溪县人民政府' } }
    ])
    expect(quotes(result, findings[0])).toEqual(['6'])
  })

  it('is one finding for the row, in the 2019 form too', async () => {
    const cells = { 'disclosure.regulations.made': '14', 'disclosure.regulations.newlyDisclosed': '14', 'disclosure.regulations.totalDisclosed': '20' }
    expect(fired(await check({ edition: '2019', cells }), 'V09')).toMatchObject([{ facts: Object.keys(cells), data: { column: '对外公开总数量', value: 20 } }])
  })

  it('judges a figure beside a blank', async () => {
    expect(fired(await check({ cells: { [IN_FORCE]: '6', 'disclosure.regulations.issued': '' } }), 'V09')).toMatchObject([{ facts: [IN_FORCE] }])
  })

  it.each([
    { organLevel: 'township' },
    { organKind: 'subdistrict', organLevel: 'county' },
    { organKind: 'committee', organLevel: 'prefecture' },
    { organKind: 'department', organLevel: 'county' },
    { organKind: 'department', organLevel: 'prefecture' }
  ] satisfies CheckContext[])('asks %j', async (context) => {
    expect(fired(await check(six, context), 'V09')).toHaveLength(1)
  })

  it.each([
    { organKind: 'government', organLevel: 'prefecture' },
    { organKind: 'government', organLevel: 'province' },
    { organKind: 'department', organLevel: 'national' }
  ] satisfies CheckContext[])('lets %j be', async (context) => {
    const result = await check(six, context)
    expect(fired(result, 'V09')).toEqual([])
    expect(unchecked(result, 'V09')).toEqual([])
  })

  it('lets a row of zeros and the row below be', async () => {
    expect(fired(await check(), 'V09')).toEqual([])
  })

  it('asks for kind and level of a table alone, and cannot judge a row of blanks', async () => {
    const alone = await check('信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t0\t6\n行政规范性文件\t0\t0\t3\n')
    expect(fired(alone, 'V09')).toEqual([])
    expect(unchecked(alone, 'V09')).toMatchObject([{ reason: 'ambiguous' }])
    const blanks = await check({ cells: { [IN_FORCE]: '', 'disclosure.regulations.issued': '0', 'disclosure.regulations.repealed': '0' } })
    expect(unchecked(blanks, 'V09')).toMatchObject([{ reason: 'unread' }])
  })
})
