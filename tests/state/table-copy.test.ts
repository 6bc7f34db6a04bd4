import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import { TABLE_CELLS, TABLES } from '../../src/engine/form/cells'
import { EDITIONS } from '../../src/engine/form/editions'
import { specimenText } from '../../src/engine/form/specimen'
import { copyOfTable } from '../../src/state/table-copy'

const NOTHING = new Map<string, number>()

describe('the copied table', () => {
  for (const edition of EDITIONS) {
    for (const table of TABLES) {
      it(`${table} ${edition}, pasted back as HTML or as tabs, gives the same cells and no error`, async () => {
        const result = await checkReport({ text: specimenText({ edition }) })
        const copy = copyOfTable(result, table, NOTHING)
        for (const again of [await checkReport({ html: copy.html }), await checkReport({ text: copy.text })]) {
          for (const cell of TABLE_CELLS[table][edition])
            expect([cell.id, again.report.facts[cell.id]?.raw]).toEqual([cell.id, result.report.facts[cell.id]?.raw])
          expect(again.findings.filter((finding) => finding.severity === 'error')).toEqual([])
        }
      })
    }
  }

  it('carries tried values and leaves the result as it was', async () => {
    const result = await checkReport({ text: specimenText({ cells: { 'requests.total.naturalPerson': '12' } }) })
    const before = JSON.stringify(result)
    const copy = copyOfTable(result, 'requests', new Map([['requests.total.naturalPerson', 21]]))
    const again = await checkReport({ html: copy.html })
    expect(again.report.facts['requests.total.naturalPerson']?.value).toBe(21)
    expect(again.findings.filter((finding) => finding.severity === 'error')).toEqual([])
    expect(JSON.stringify(result)).toBe(before)
  })

  it('leaves a blank cell blank and gives signs of markup as words', async () => {
    const result = await checkReport({ text: specimenText({ cells: { 'disputes.reconsideration.total': '', 'disputes.reconsideration.upheld': '<b>3' } }) })
    const copy = copyOfTable(result, 'disputes', NOTHING)
    expect(copy.html).not.toContain('<b>')
    expect(copy.text.split('\n')[3]?.split('\t')[4]).toBe('')
  })
})
