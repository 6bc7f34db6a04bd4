import { describe, expect, it } from 'vitest'
import { checkReport, splitReports } from '../../src/engine'
import { specimenText } from '../../src/engine/form/specimen'

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
