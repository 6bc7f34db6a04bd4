import { describe, expect, it } from 'vitest'
import { TABLES } from '../../src/engine/form/cells'
import { DISPUTES_IDENTITIES, REQUESTS_IDENTITIES } from '../../src/engine/form/identities'
import { composeTable, OFFICIAL } from '../support/compose'
import { generate, reportCells, type Kind } from '../support/generate'
import { LOSSLESS } from '../support/layouts'
import { Random } from '../support/random'

const KINDS: readonly Kind[] = ['2021', '2019', 'hybrid']

describe('the generator', () => {
  it('makes reports whose identities hold and whose every cell is printed', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const report = generate(seed, KINDS[seed % KINDS.length] ?? '2021')
      expect(Object.keys(report.cells).sort()).toEqual(reportCells(report).sort())
      const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + (report.numbers[id] ?? NaN), 0)
      for (const identity of [...REQUESTS_IDENTITIES[report.requestsEdition], ...DISPUTES_IDENTITIES]) expect(sum(identity.left)).toBe(sum(identity.right))
    }
  })

  it('makes empty, small and large reports of many organs', () => {
    const reports = Array.from({ length: 300 }, (_, seed) => generate(seed, '2021'))
    const received = reports.map((report) => report.numbers['requests.received.total'] ?? NaN)
    expect(Math.min(...received)).toBe(0)
    expect(received.filter((one) => one > 0 && one < 100).length).toBeGreaterThan(30)
    expect(Math.max(...received)).toBeGreaterThan(10_000)
    expect(new Set(reports.map((report) => report.organ)).size).toBeGreaterThan(150)
  })

  for (const layout of LOSSLESS) {
    it(`keeps every figure in the order of the form in “${layout.name}”`, () => {
      for (let seed = 1; seed <= 6; seed++) {
        const report = generate(seed, KINDS[seed % KINDS.length] ?? '2021')
        for (const table of TABLES) {
          const source = layout.writeTable(report, table, new Random(seed))
          const words = (
            'html' in source ? source.html.replace(/<\/?(?:span|b|o:p)[^<>]*>/g, '').replace(/<[^<>]*>/g, ' ') : 'text' in source ? source.text : ''
          ).normalize('NFKC')
          let at = 0
          for (const cell of composeTable(report, table, new Random(seed), OFFICIAL).rows.flat()) {
            if (cell.role !== 'value') continue
            const found = words.indexOf(cell.text, at)
            expect(found, `${String(cell.fact)} ${cell.text}`).toBeGreaterThanOrEqual(0)
            at = found + cell.text.length
          }
        }
      }
    })
  }
})
