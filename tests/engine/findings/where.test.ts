import { describe, expect, it } from 'vitest'
import type { Patch } from '../../../src/engine/form/specimen'
import { whereOf } from '../../../src/engine/findings/where'
import { check } from '../../support/check'

async function placesOf(patch: Patch, rule: string): Promise<string[]> {
  const result = await check(patch)
  return result.findings.filter((one) => one.rule === rule).map((one) => whereOf(result, one))
}

describe('where a finding stands', () => {
  it('is its cell', async () => {
    expect(await placesOf({ cells: { 'requests.total.naturalPerson': '12' } }, 'A01')).toEqual(['表三 （七）总计 · 自然人'])
  })

  it('is the table alone where several cells may be wrong: none is named before the others', async () => {
    expect(await placesOf({ cells: { 'disputes.reconsideration.total': '6' } }, 'A04')).toEqual(['表四'])
  })

  it('is the row where its name slipped', async () => {
    expect(await placesOf({ replace: [['7.属于行政执法案卷', '7.属于行政制法案件']] }, 'T05')).toEqual(['表三 （三）不予公开 7.属于行政执法案卷'])
  })

  it('is the chapter of words, and nothing before the first chapter', async () => {
    const [inChapter] = await placesOf({ replace: [['责任追究', '有关']] }, 'C04')
    expect(inChapter).toBe('总体情况')
    const result = await check({})
    const [first] = (await check({ cells: { 'requests.total.naturalPerson': '12' } })).findings
    expect(first && whereOf(result, { ...first, facts: [], data: {}, at: [{ quote: '', start: 0, end: 0 }] })).toBe('')
    expect(first && whereOf(result, { ...first, facts: [], data: {}, at: [] })).toBe('')
  })
})
