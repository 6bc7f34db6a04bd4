/** The example reports as PDFs, printed by LibreOffice and Chromium, and a real one, where this workplace has them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import type { CheckResult } from '../../../src/engine/contract'
import { CORPUS, EXAMPLES, HAS_CORPUS, NO_CORPUS, values, example } from '../../golden/corpus'

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(CORPUS, path)))
const checked = (path: string): Promise<CheckResult> => checkReport({ bytes: bytesOf(path), name: path.slice(path.indexOf('/') + 1) })
const rulesOf = (result: CheckResult, severity: string): string[] => result.findings.filter((one) => one.severity === severity).map(({ rule }) => rule)
const REAL = 'real/hongze-2023.pdf'

it('the example files are there, or it is said that they are not', () => {
  if (!HAS_CORPUS) console.warn(NO_CORPUS)
  expect(EXAMPLES, HAS_CORPUS ? CORPUS : NO_CORPUS).toHaveLength(HAS_CORPUS ? 5 : 0)
})

describe.runIf(HAS_CORPUS)('each example as a PDF', () => {
  it.each([...EXAMPLES.map(({ number }) => [number, `files/${number}.pdf`] as const), ['003', 'files/003.chrome.pdf'] as const])(
    '%s in %s gives exactly its figures, organ, year and edition, and no error',
    async (number, path) => {
      const { expected } = example(number)
      const result = await checked(path)
      expect(result.source.kind).toBe('pdf')
      expect(result.report).toMatchObject({ organ: expected.organ, year: expected.year, edition: expected.edition })
      expect(values(result)).toEqual(expected.facts)
      expect(result.scope).toBe('report')
      expect(rulesOf(result, 'error')).toEqual([])
    }
  )

  it.each(EXAMPLES)('$number as a PDF says of tables, values and sums what the text says', async ({ number, text }) => {
    const [file, plain] = [await checked(`files/${number}.pdf`), await checkReport({ text })]
    // The printed files join the two lines of the title of 001, so that no character stands alone (S17).
    const heard = ({ findings }: CheckResult) => findings.filter(({ rule }) => rule !== 'S17')
    const judged = (result: CheckResult) => heard(result).map(({ rule, severity, facts }) => `${rule} ${severity} ${facts.join()}`)
    expect(judged(file)).toEqual(judged(plain))
  })

  it('a PDF whose fonts are not in it is read by the character maps on board', async () => {
    const result = await checked('files/nonembedded-gbk-euc.pdf')
    expect(result.text).toContain('孟州市人民政府2023年政府信息公开工作年度报告')
    expect(result.scope).toBe('part')
    expect(values(result)).toMatchObject({ 'requests.received.naturalPerson': 91, 'requests.received.legalService': 55, 'requests.received.total': 146 })
  })
})

describe.runIf(HAS_CORPUS && existsSync(join(CORPUS, REAL)))('a report as an office published it', () => {
  it('gives its figures, its mixed form and the mistakes it really holds', async () => {
    const expected = (JSON.parse(readFileSync(join(CORPUS, 'real/expected.json'), 'utf8')) as Record<string, { facts: Record<string, number> }>)[
      'hongze-2023.pdf'
    ]
    const result = await checked(REAL)
    expect(result.report).toMatchObject({ organ: '洪泽区人民政府', year: 2023, edition: '2021' })
    expect(values(result)).toEqual(expected?.facts)
    expect(rulesOf(result, 'error')).toEqual(['T04', 'A04'])
    expect(result.findings.find(({ rule }) => rule === 'T04')?.message).toContain('（六）其他处理')
    expect(result.findings.find(({ rule }) => rule === 'T05')?.message).toContain('2.其他法律行政止公开')
    // Both totals were left 0: one cause, told once.
    expect(result.findings.find(({ rule }) => rule === 'A04')?.broken).toMatchObject([
      { rule: 'A04', left: 11, right: 0 },
      { rule: 'A06', left: 5, right: 0 }
    ])
  })
})

describe.runIf(HAS_CORPUS)('speed', () => {
  it('a PDF takes far less than two seconds, on a busy machine as well', async () => {
    const { readPdf } = await import('../../../src/engine/adapters/pdf')
    const times: number[] = []
    for (const { number } of EXAMPLES) {
      const bytes = bytesOf(`files/${number}.pdf`)
      await readPdf(bytes)
      for (let run = 0; run < 3; run++) {
        const start = performance.now()
        await readPdf(bytes)
        times.push(performance.now() - start)
      }
    }
    const median = times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
    console.log(`a PDF read: ${median.toFixed(0)} ms in the median of ${times.length}`)
    expect(median).toBeLessThan(2000)
  })
})
