/** The example reports as Word files, where this workplace has them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import { CORPUS, EXAMPLES, HAS_CORPUS, NO_CORPUS, values } from '../../golden/corpus'

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(CORPUS, path)))
const BLANK_FORM = 'real/blank-form-2021.docx'

it('the example files are there, or it is said that they are not', () => {
  if (!HAS_CORPUS) console.warn(NO_CORPUS)
  expect(EXAMPLES, HAS_CORPUS ? CORPUS : NO_CORPUS).toHaveLength(HAS_CORPUS ? 5 : 0)
})

describe.runIf(HAS_CORPUS)('each example as a Word file', () => {
  it.each(EXAMPLES)('$number as .docx gives exactly its figures, organ, year and edition, and no error', async ({ number, expected }) => {
    const result = await checkReport({ bytes: bytesOf(`files/${number}.docx`), name: `${number}.docx` })
    expect(result.source.kind).toBe('docx')
    expect(result.report).toMatchObject({ organ: expected.organ, year: expected.year, edition: expected.edition })
    expect(values(result)).toEqual(expected.facts)
    expect(result.scope).toBe('report')
    expect(result.coverage.read).toBe(Object.keys(expected.facts).length)
    expect(result.findings.filter((finding) => finding.severity === 'error')).toEqual([])
  })

  it.each(EXAMPLES)('$number as .docx says of values and sums what the text says', async ({ number, text }) => {
    const [word, plain] = [await checkReport({ bytes: bytesOf(`files/${number}.docx`) }), await checkReport({ text })]
    const judged = (result: typeof word) =>
      result.findings.filter((finding) => /^[VA]/.test(finding.rule)).map(({ rule, severity, facts }) => ({ rule, severity, facts }))
    expect(judged(word)).toEqual(judged(plain))
  })

  it('each takes a few milliseconds', async () => {
    const { readDocx } = await import('../../../src/engine/adapters/docx')
    const times: number[] = []
    for (const { number } of EXAMPLES) {
      const bytes = bytesOf(`files/${number}.docx`)
      const start = performance.now()
      for (let run = 0; run < 10; run++) readDocx(bytes)
      times.push((performance.now() - start) / 10)
    }
    console.log(`a Word file read: ${times.map((time) => `${time.toFixed(1)} ms`).join(', ')}`)
    expect(Math.max(...times)).toBeLessThan(500)
  })
})

describe.runIf(HAS_CORPUS && existsSync(join(CORPUS, BLANK_FORM)))('the blank form as the State Council Office gives it', () => {
  it('is an empty form', async () => {
    const result = await checkReport({ bytes: bytesOf(BLANK_FORM), name: 'blank-form-2021.docx' })
    expect(result.findings.map((finding) => finding.rule)).toEqual(['I06'])
  })
})
