import { describe, expect, it } from 'vitest'
import { checkReport, splitReports } from '../../src/engine'
import { specimenText } from '../../src/engine/form/specimen'
import { htmlBetween } from '../../src/engine/split'
import { compose, OFFICIAL } from '../support/compose'
import { line, word } from '../support/docx'
import { FORMATS, type Format } from '../support/formats'
import { generate } from '../support/generate'
import { ofdBytes, printed } from '../support/ofd'
import { pdfBytes } from '../support/pdf'
import { Random } from '../support/random'
import { workbook, sheetRow } from '../support/xlsx'

const first = specimenText()
const other = specimenText({ replace: [['云溪县人民政府', '竹岭镇人民政府']] })
const row = '\t\t2.重复申请\t1\t0\t0\t0\t0\t0\t1\n'

describe('several reports in one source', () => {
  it('are named and judged only after they are parted', async () => {
    const text = `${first}\n\n${other}`
    const result = await checkReport({ text })
    expect(result.findings.map(({ rule, data }) => [rule, data])).toEqual([['I07', { count: 2, names: '云溪县人民政府2023、竹岭镇人民政府2023' }]])
    expect(result.findings[0]?.at.map((place) => text.slice(place.start, place.end))).toEqual(result.findings[0]?.at.map((place) => place.quote))
    const parts = await splitReports({ text, name: '合订.txt' })
    expect(parts.map((part) => part.name)).toEqual(['合订.txt（1）', '合订.txt（2）'])
    const results = await Promise.all(parts.map((part) => checkReport(part)))
    expect(results.map((one) => [one.report.organ, one.tally.error, one.coverage.read])).toEqual([
      ['云溪县人民政府', 0, 200],
      ['竹岭镇人民政府', 0, 200]
    ])
  })

  it('may be the same one pasted twice: one cause, not six chapters found twice', async () => {
    const result = await checkReport({ text: `${first}\n${first}` })
    expect(result.findings.map((one) => one.rule)).toEqual(['I07'])
  })

  it('keep their tables, blanks and all, when a page is parted', async () => {
    const html = (text: string) =>
      text
        .split('\n')
        .map((line) =>
          line.includes('\t')
            ? `<table><tr>${line
                .split('\t')
                .map((cell) => `<td>${cell}</td>`)
                .join('')}</tr></table>`
            : `<p>${line}</p>`
        )
        .join('')
        .split('</table><table>')
        .join('')
    const blank = specimenText({ cells: { 'requests.unprocessed.repeated.enterprise': '' } })
    const parts = await splitReports({ html: `${html(first)}${html(blank.replace('云溪县', '竹岭县'))}` })
    expect(parts).toHaveLength(2)
    const second = await checkReport(parts[1] ?? { text: '' })
    expect(second.report.facts['requests.unprocessed.repeated.enterprise']).toMatchObject({ value: null, raw: '' })
    expect(second.report.facts['requests.unprocessed.repeated.total']?.value).toBe(1)
  })

  it('are not seen in one report whose title is repeated at the head of each page', async () => {
    const title = first.slice(0, first.indexOf('\n'))
    const result = await checkReport({ text: first.replace(row, `${row}— 3 —\n${title}\n`) })
    expect(result.findings.filter((one) => one.rule === 'I07' || one.severity === 'error')).toEqual([])
    expect(result.coverage.read).toBe(200)
  })
})

const ON_PAGES: readonly Format[] = [
  { name: 'pdf', merges: true, write: (blocks) => ({ name: '年报.pdf', bytes: pdfBytes(printed(blocks)) }) },
  { name: 'ofd', merges: true, write: (blocks) => ({ name: '年报.ofd', bytes: ofdBytes(printed(blocks)) }) }
]

describe('several reports in a file', () => {
  const reports = [generate(21, '2021'), generate(22, '2019'), generate(23, '2021')]
  const blocks = reports.map((report) => compose(report, OFFICIAL, new Random(report.seed)))

  it.each([...FORMATS, ...ON_PAGES])('of $name are parted into reports of their own figures', async ({ write }) => {
    const source = write(blocks.flat(), new Random(1))
    expect((await checkReport(source)).findings.map(({ rule, data }) => [rule, data['count']])).toEqual([['I07', 3]])
    const parts = await splitReports(source)
    expect(parts).toHaveLength(3)
    for (const [index, part] of parts.entries()) {
      const result = await checkReport(part)
      const { organ, year, edition, numbers } = reports[index] ?? generate(1, '2021')
      expect(result.report).toMatchObject({ organ, year, edition })
      expect(Object.fromEntries(Object.entries(result.report.facts).map(([id, { value }]) => [id, value]))).toEqual(numbers)
      expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })

  it('on a sheet each are parted', async () => {
    const sheet = (text: string, name: string) => ({
      name,
      rows: text
        .split('\n')
        .map((words, index) => sheetRow(index + 1, words.split('\t')))
        .join('')
    })
    const parts = await splitReports({ bytes: workbook([sheet(first, '云溪县'), sheet(other, '竹岭镇')]), name: '全县.xlsx' })
    const results = await Promise.all(parts.map((part) => checkReport(part)))
    expect(results.map((one) => [one.report.organ, one.tally.error, one.coverage.read])).toEqual([
      ['云溪县人民政府', 0, 200],
      ['竹岭镇人民政府', 0, 200]
    ])
  })

  it('keep what the reading of the file had to say', async () => {
    const inserted = `<w:p><w:ins w:id="1"><w:r><w:t>新加</w:t></w:r></w:ins></w:p>`
    const text = (words: string) =>
      words
        .split('\n')
        .map((one) => line(one))
        .join('')
    const source = { bytes: word(inserted + text(first) + text(other)), name: '合订.docx' }
    const { notes } = await checkReport(source)
    const [note] = notes.filter((one) => one.includes('未接受的修订'))
    expect(note).toBeDefined()
    const parts = await splitReports(source)
    expect(parts).toHaveLength(2)
    for (const part of parts) expect((await checkReport(part)).notes).toContain(note)
  })

  it('keep tabs outside of tables, and two numbers in one cell as two', async () => {
    const text = '甲\t5\n2\v8\n'
    const grid = { start: 4, end: 8, columns: 1, rows: [{ start: 4, cells: [{ start: 4, end: 7, column: 0, colSpan: 1, rowSpan: 1 }] }] }
    const html = htmlBetween({ kind: 'pdf', text, grids: [grid], card: {}, notes: ['“引号”与"引号"'] }, 0, text.length)
    const again = await checkReport({ html })
    expect(again.text).toBe(text)
    expect(again.notes).toContain('“引号”与"引号"')
  })

  it('of a saved page keep its address', async () => {
    const page = (text: string) =>
      text
        .split('\n')
        .map((one) => `<p>${one}</p>`)
        .join('')
    const mht = `MIME-Version: 1.0\r\nSnapshot-Content-Location: https://www.yunxi.gov.cn/a.html\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>${page(first)}${page(other)}</body></html>`
    const parts = await splitReports({ bytes: new TextEncoder().encode(mht), name: '年报.mht' })
    expect(parts.map(({ url }) => url)).toEqual(['https://www.yunxi.gov.cn/a.html', 'https://www.yunxi.gov.cn/a.html'])
  })
})
