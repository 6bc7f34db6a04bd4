import { describe, expect, it } from 'vitest'
import { specimenText } from '../../../../src/engine/form/specimen'
import { check, fired, quotes } from '../../../support/check'
import { OVERVIEW_HEADING, saying } from './specimen-words'

const CHAPTER = /(一、总体情况\n)[\s\S]*?(\n二、主动公开)/

/** The specimen with these words for chapter one. */
const withOverview = (words: string): string => specimenText().replace(CHAPTER, (_, before: string, after: string) => `${before}${words}${after}`)
const ofLength = (length: number) => withOverview(`${'主动公开依申请公开，'.repeat(30).slice(0, length - 1)}。\n`)

describe('C13 chapter one is long enough for five aspects', () => {
  it('asks below two hundred characters, at the heading', async () => {
    const result = await check(ofLength(199))
    const findings = fired(result, 'C13')
    expect(findings).toMatchObject([{ severity: 'warning', certainty: 'human', facts: [], data: { length: 199 }, found: 199 }])
    expect(quotes(result, findings[0])).toEqual([OVERVIEW_HEADING])
    expect(findings[0]?.message).toContain('只有 199 个字')
  })

  it('is content with two hundred', async () => {
    expect(fired(await check(ofLength(200)), 'C13')).toEqual([])
    expect(fired(await check(), 'C13')).toEqual([])
  })

  it('counts digits and marks, and no blanks', async () => {
    expect(fired(await check(withOverview(`${'公开12条，'.repeat(33)}公\n`)), 'C13')).toMatchObject([{ data: { length: 199 } }])
    expect(fired(await check(withOverview(`${'公开12条，'.repeat(33)}公开\n`)), 'C13')).toEqual([])
    expect(fired(await check(withOverview(`${'公 开 12 条，\u3000'.repeat(33)}公\n\n`)), 'C13')).toMatchObject([{ data: { length: 199 } }])
  })

  it('counts a chapter that says 无', async () => {
    expect(fired(await check(withOverview('无。\n')), 'C13')).toMatchObject([{ data: { length: 2 } }])
  })

  it('leaves an empty chapter to S08', async () => {
    const result = await check(saying(['一、总体情况\n', '一、总体情况\n\n二、主动公开政府信息情况\n']))
    expect([fired(result, 'C13').length, fired(result, 'S08').length]).toEqual([0, 1])
  })

  it('asks nothing of a report before the uniform form and of a part', async () => {
    const text = specimenText({ edition: '2019', year: 2018 }).replace(CHAPTER, (_, before: string, after: string) => `${before}公开12条。\n${after}`)
    expect(fired(await check(text), 'C13')).toEqual([])
    expect(fired(await check('（一）主动公开。发布信息12条。\n'), 'C13')).toEqual([])
  })
})
