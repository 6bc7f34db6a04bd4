/** OpenDocument texts: paragraphs, tables with merges, what is not shown, and archives that hold something else. */
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import { readOdt } from '../../../src/engine/adapters/odt'
import type { SourceDocument } from '../../../src/engine/document/document'
import { specimenCells, specimenText } from '../../../src/engine/form/specimen'
import { values } from '../../golden/corpus'
import { escapeXml } from '../../support/docx'

const encoder = new TextEncoder()
const SPACES = 'xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:draw="d" xmlns:svg="s"'

function odt(body: string, kind = 'text'): Uint8Array {
  return zipSync({
    mimetype: encoder.encode('application/vnd.oasis.opendocument.text'),
    'content.xml': encoder.encode(
      `<?xml version="1.0"?><office:document-content ${SPACES}><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`
    )
  })
}

function read(body: string): SourceDocument {
  const reading = readOdt(odt(body))
  if (reading.kind !== 'document') throw new Error(`not read: ${reading.kind}`)
  return reading.document
}

const cell = (words: string, attributes = ''): string => `<table:table-cell ${attributes}><text:p>${escapeXml(words)}</text:p></table:table-cell>`
const tableOf = (rows: readonly string[]): string => `<table:table>${rows.map((cells) => `<table:table-row>${cells}</table:table-row>`).join('')}</table:table>`

describe('an OpenDocument text', () => {
  it('gives headings and paragraphs as lines, with blanks and line ends', () => {
    expect(read('<text:h>一、总体情况</text:h>\n<text:p>共<text:s/><text:span>36</text:span>件<text:line-break/>另起</text:p>').text).toBe(
      '一、总体情况\n共 36件\n另起\n'
    )
  })

  it('lays merged and repeated cells out', () => {
    const { text, grids } = read(
      tableOf([
        cell('申请人', 'table:number-columns-spanned="2"') + '<table:covered-table-cell/>' + cell('总计'),
        cell('自然人', 'table:number-rows-spanned="2"') + cell('甲') + cell('1'),
        '<table:covered-table-cell/>' + cell('0', 'table:number-columns-repeated="2"')
      ])
    )
    expect(grids[0]?.columns).toBe(3)
    expect(text.split('\n')[0]).toBe('申请人\t总计')
    expect(grids[0]?.rows.map((row) => row.cells.map(({ column, colSpan, rowSpan }) => `${column} ${colSpan}×${rowSpan}`))).toEqual([
      ['0 2×1', '2 1×1'],
      ['0 1×2', '1 1×1', '2 1×1'],
      ['1 1×1', '2 1×1']
    ])
  })

  it('leaves deletions, comments, notes and hidden words out, and names them', () => {
    const { text, notes } = read(
      '<text:tracked-changes><text:p>91</text:p></text:tracked-changes><text:p>92<office:annotation><text:p>问</text:p></office:annotation>件<text:note><text:p>注</text:p></text:note><text:hidden-text>密</text:hidden-text></text:p>'
    )
    expect(text).toBe('92件\n')
    expect(notes).toHaveLength(4)
    expect(notes.join()).toMatch(/修订.*批注.*脚注.*隐藏/)
    expect(read('<text:p>92</text:p>').notes).toEqual([])
  })

  it('takes words for words: markup in them is not read as such', () =>
    expect(read('<text:p>&lt;b&gt;甲&lt;/b&gt; &amp;amp;</text:p>').text).toBe('<b>甲</b> &amp;\n'))

  it('gives every figure of a report', async () => {
    const body = specimenText()
      .split('\n')
      .map((line) =>
        line.includes('\t')
          ? tableOf([
              line
                .split('\t')
                .map((words) => cell(words))
                .join('')
            ])
          : `<text:p>${escapeXml(line)}</text:p>`
      )
      .join('')
      .replace(/<\/table:table><table:table>/g, '')
    const result = await checkReport({ bytes: odt(body), name: '年报.odt' })
    expect(result.source.kind).toBe('odt')
    expect(values(result)).toEqual(Object.fromEntries(Object.entries(specimenCells('2021')).map(([id, shown]) => [id, Number(shown)])))
  })
})

describe('an archive that is no such text', () => {
  const rules = async (bytes: Uint8Array) => (await checkReport({ bytes })).findings.map((one) => one.rule)

  it('is named', async () => {
    expect(await rules(odt('<table:table/>', 'spreadsheet'))).toEqual(['I02'])
    expect(await rules(odt(''))).toEqual(['I01'])
    expect(await rules(odt('<text:p>'.repeat(600)))).toEqual(['I04'])
  })
})
