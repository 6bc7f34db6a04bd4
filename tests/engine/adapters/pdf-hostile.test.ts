/** PDFs that are cut or altered: their sentences, no throw, no wrong figures, soon. */
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import { cellRows, pdfBytes, ruledTable } from '../../support/pdf'
import { Random } from '../../support/random'

/** Milliseconds, on a busy machine. */
const SOON = 10_000

const EDGES = [60, 200, 300, 400, 500]
const rows = [
  ['规章', '0', '0', '0'],
  ['行政规范性文件', '1', '2', '3']
]
const report = pdfBytes([
  {
    words: [
      ['某县某局2023年政府信息公开工作年度报告', 60, 780],
      ['二、主动公开政府信息情况', 60, 740]
    ]
  },
  ruledTable(cellRows(rows), EDGES, 700, 20),
  { words: [['三、收到和处理政府信息公开申请情况', 60, 740]] }
])

async function survives(bytes: Uint8Array): Promise<void> {
  const start = performance.now()
  const { findings, scope, text } = await checkReport({ name: '年报.pdf', bytes })
  expect(performance.now() - start, 'milliseconds').toBeLessThan(SOON)
  if (scope === 'none') expect(findings.map(({ rule }) => rule)).toEqual([expect.stringMatching(/^I0\d$/)])
  else expect(text).not.toBe('')
}

describe('a PDF that is', () => {
  it('cut at every twentieth', async () => {
    for (let part = 0; part < 20; part++) await survives(report.slice(0, Math.floor((report.length * part) / 20)))
  })

  it('altered at random, a hundred times', async () => {
    const random = new Random(44)
    for (let time = 0; time < 100; time++) {
      const bytes = report.slice()
      for (let left = random.int(1, 30); left > 0; left--) bytes[random.int(4, bytes.length - 1)] = random.int(0, 255)
      await survives(bytes)
    }
  })

  it('a loop of pages, or of fonts, or holds a number where a list should be', async () => {
    const text = new TextDecoder('latin1').decode(report)
    const changes: readonly (readonly [from: string, to: string])[] = [
      ['/Kids [4 0 R', '/Kids [2 0 R'],
      ['/Font << /F1 3 0 R', '/Font << /F1 4 0 R'],
      ['/Contents 5 0 R', '/Contents 4 0 R'],
      ['/Count 3', '/Count 9'],
      ['/Count 3', '/Count 2000000000'],
      ['[0 0 595 842]', '[0 0 0 0]    '],
      ['/DescendantFonts [', '/DescendantFonts 7 [']
    ]
    for (const [from, to] of changes) {
      expect(text).toContain(from)
      await survives(Uint8Array.from(text.replace(from, to), (letter) => letter.charCodeAt(0)))
    }
  })

  it('drawn with more lines than any page has', async () => {
    const raw = Array.from({ length: 30_000 }, (_, index) => `${index % 590} 0 m ${index % 590} 842 l S 0 ${index % 840} m 595 ${index % 840} l S`).join('\n')
    await survives(pdfBytes([{ words: [['规章', 60, 700]], raw }]))
  })
})
