import { describe, expect, it } from 'vitest'
import type { CheckContext } from '../../../../src/engine/contract'
import { check, fired, quotes } from '../../../support/check'
import { OVERVIEW_HEADING, saying } from './specimen-words'

const limited = (chapterOneLimit: number): CheckContext => ({ profile: { id: 'p', name: '云溪县', mode: 'draft', chapterOneLimit } })
/** Characters of the specimen's chapter one, marks and sub-headings included. */
const LENGTH = 261

describe('C12 chapter one keeps to the limit of a local profile', () => {
  it('names length and limit, at the heading', async () => {
    const result = await check({}, limited(200))
    const findings = fired(result, 'C12')
    expect(findings).toMatchObject([{ severity: 'info', certainty: 'human', facts: [], data: { length: LENGTH, limit: 200 }, expected: 200, found: LENGTH }])
    expect(quotes(result, findings[0])).toEqual([OVERVIEW_HEADING])
    expect(findings[0]?.message).toContain('有 261 个字，本地要求不超过 200 个字')
  })

  it('lets a chapter of exactly the limit be, and not one character more', async () => {
    expect(fired(await check({}, limited(LENGTH)), 'C12')).toEqual([])
    expect(fired(await check({}, limited(LENGTH - 1)), 'C12')).toHaveLength(1)
  })

  it('counts no blanks and line ends', async () => {
    const result = await check(saying(['县政府网站完成栏目调整', ' 县政府网站 完成\n\n栏目调整\u3000']), limited(LENGTH))
    expect(fired(result, 'C12')).toEqual([])
  })

  it('asks for nothing without a limit, of an empty chapter and of a part', async () => {
    const [bare, unlimited] = [await check(), await check({}, { profile: { id: 'p', name: '云溪县', mode: 'draft' } })]
    expect([...fired(bare, 'C12'), ...fired(unlimited, 'C12')]).toEqual([])
    expect(unlimited.tally.passed).toBe(bare.tally.passed)
    expect((await check({}, limited(1000))).tally.passed).toBe(bare.tally.passed + 1)
    const empty = saying(['一、总体情况\n', '一、总体情况\n\n二、主动公开政府信息情况\n'])
    expect((await check(empty, limited(0))).tally).toEqual((await check(empty)).tally)
    expect(fired(await check('（一）主动公开。发布信息12条。\n', limited(1)), 'C12')).toEqual([])
  })
})
