import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import type { CheckResult } from '../../src/engine/contract'
import { specimenText, type Patch } from '../../src/engine/form/specimen'
import { CORPUS, EXAMPLES, HAS_CORPUS, NO_CORPUS } from './corpus'

/** The only example with figures: 2 carried in by natural persons, 5 documents issued, 18 repealed, 77 in force, nothing carried over. */
const COUNTY = EXAMPLES.filter((one) => one.number === '003')
const ORGAN = [['云溪县人民政府', '孟州市人民政府']] as const

/** A made-up report of the same city for another year. */
const neighbor = (year: number, patch: Patch = {}): Promise<CheckResult> => checkReport({ text: specimenText({ year, replace: ORGAN, ...patch }) })
const YEAR_BEFORE = {
  'requests.carriedOut.naturalPerson': '2',
  'requests.carriedOut.legalService': '0',
  'requests.carriedOut.total': '2',
  'disclosure.normativeDocuments.inForce': '90'
}
const found = ({ findings, undetermined }: CheckResult) =>
  [...findings, ...undetermined]
    .map((one) => one.rule)
    .filter((rule) => /^Y0[1-4]$|^Y1[01]$/.test(rule))
    .sort()

describe('an example beside a made-up report of the year before or after (acceptance.md, cross-year facts)', () => {
  it('has the five examples, or says that they are not here', () => {
    if (!HAS_CORPUS) console.warn(NO_CORPUS)
    expect(EXAMPLES, HAS_CORPUS ? CORPUS : NO_CORPUS).toHaveLength(HAS_CORPUS ? 5 : 0)
  })

  it.each(COUNTY)('example $number follows from a year that carried 2 over and had 90 documents in force', async ({ text }) => {
    expect(found(await checkReport({ text }, { previous: await neighbor(2022, { cells: YEAR_BEFORE }) }))).toEqual([])
  })

  it.each(
    COUNTY.flatMap((one) =>
      (
        [
          ['Y01', { 'requests.carriedOut.total': '3' }],
          ['Y02', { 'requests.carriedOut.naturalPerson': '0', 'requests.carriedOut.legalService': '2' }],
          ['Y03', { 'disclosure.normativeDocuments.inForce': '93' }],
          ['Y04', { 'disclosure.regulations.inForce': '1' }]
        ] as const
      ).map(([rule, cells]) => [one.number, rule, one.text, cells] as const)
    )
  )('example %s: %s and no other where that year says otherwise', async (_number, rule, text, cells) => {
    expect(found(await checkReport({ text }, { previous: await neighbor(2022, { cells: { ...YEAR_BEFORE, ...cells } }) }))).toEqual([rule])
  })

  it.each(COUNTY)('example $number is held against by the year after it: nothing was carried over', async ({ text }) => {
    const previous = await checkReport({ text })
    const carried = (count: string) => ({ 'requests.carriedIn.naturalPerson': count, 'requests.carriedIn.total': count })
    const stock = { 'disclosure.normativeDocuments.inForce': '80' }
    const judge = async (cells: Record<string, string>) =>
      found(await checkReport({ text: specimenText({ year: 2024, replace: ORGAN, cells: { ...stock, ...cells } }) }, { previous }))
    expect(await judge(carried('0'))).toEqual([])
    expect(await judge(carried('1'))).toEqual(['Y01'])
    expect(await judge({ ...carried('0'), 'disclosure.normativeDocuments.inForce': '81' })).toEqual(['Y03'])
  })

  it.each(EXAMPLES)('example $number beside the others is held against none of them, and says so once', async ({ text, number }) => {
    for (const other of EXAMPLES) {
      if (other.number === number) continue
      const result = await checkReport({ text }, { previous: await checkReport({ text: other.text }) })
      expect(result.findings.filter((one) => one.rule.startsWith('Y'))).toEqual([])
      expect(found(result)).toEqual(['Y10'])
    }
  })
})
