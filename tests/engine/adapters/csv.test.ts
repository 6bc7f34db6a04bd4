/** Tables as text: told from prose, cells with line breaks, signs, encodings, and whole reports. */
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import { readCsv } from '../../../src/engine/adapters/csv'
import { delimiterOf } from '../../../src/engine/adapters/table-shape'
import type { SourceDocument } from '../../../src/engine/document/document'
import { specimenCells, specimenText } from '../../../src/engine/form/specimen'
import { values } from '../../golden/corpus'
import { gb18030 } from '../../support/gb18030'
import { generate } from '../../support/generate'
import { LOSSLESS } from '../../support/layouts'
import { Random } from '../../support/random'

const encoder = new TextEncoder()
const quoted = (words: string, sign: string): string => (['"', '\r', '\n', sign].some((one) => words.includes(one)) ? `"${words.replace(/"/g, '""')}"` : words)

/** Lines of words and tabs as a table of that many columns. */
function table(text: string, sign: string, newline = '\r\n'): string {
  const rows = text.split('\n').map((line) => line.split('\t'))
  const columns = Math.max(...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: columns }, (_, index) => quoted(row[index] ?? '', sign)).join(sign)).join(newline)
}

function read(text: string): SourceDocument {
  const reading = readCsv(text, delimiterOf(text, '表.csv') ?? ',')
  if (reading.kind !== 'document') throw new Error(`not read: ${reading.kind}`)
  return reading.document
}

describe('a table as text', () => {
  it('gives each row as a line and all rows as a grid; rows of prose part it', () => {
    const prose = '全年共收到政府信息公开申请三十六件，均已按照规定的期限答复申请人。'
    const { kind, text, grids } = read(`规章,5,\r\n许可,7,0\r\n${prose},,\r\n表二,1,2\r\n`)
    expect(kind).toBe('csv')
    expect(text).toBe(`规章\t5\t\n许可\t7\t0\n${prose}\n表二\t1\t2\n`)
    expect(grids).toHaveLength(2)
    expect(grids[0]?.rows[1]?.cells.map(({ start, end, column }) => [column, text.slice(start, end)])).toEqual([
      [0, '许可'],
      [1, '7'],
      [2, '0']
    ])
  })

  it('keeps signs, quotation marks and ends of lines that are quoted', () => {
    expect(read('"许可,\n处罚",5\n"甲""乙""",6\n').text).toBe('许可, 处罚\t5\n甲"乙"\t6\n')
  })

  it('never makes one number of two that stand on two lines of a cell', async () => {
    const shown = specimenCells('2021')['disclosure.penalties.decisions'] ?? ''
    const csv = table(specimenText(), ',').replace(`行政处罚,${shown},`, '行政处罚,"2\n8",')
    const result = await checkReport({ bytes: encoder.encode(csv), name: '报告.csv' })
    expect(result.report.facts['disclosure.penalties.decisions']).toMatchObject({ value: null, raw: '2\v8' })
  })

  it('takes words that were kept from Excel, and the sign that Excel was told', () => {
    expect(read('sep=;\r\n规章;="005"\r\n许可;6,5\r\n').text).toBe('规章\t005\n许可\t6,5\n')
  })

  it('whose quotation does not end is read as plain text', async () => {
    const text = '甲,"乙\n丙,1\n丁,2\n'
    expect(readCsv(text, ',')).toEqual({ kind: 'text' })
    const result = await checkReport({ bytes: encoder.encode(`戊,3\n己,4\n${text}`), name: '表.csv' })
    expect(result.source.kind).toBe('text')
    expect(result.text).toBe(`戊,3\n己,4\n${text}`)
  })

  it('leaves out and names what stands further right than any form, however long the line', () => {
    const wide = Array.from({ length: 100_000 }, () => '1').join(',')
    const start = performance.now()
    const { grids, notes } = read(`${wide}\n${'a,b\n'.repeat(10_000)}`)
    expect(grids[0]?.columns).toBe(256)
    expect(notes).toEqual(['工作表里第 256 列以后的内容没有读。'])
    expect(performance.now() - start).toBeLessThan(20_000)
  }, 60_000)

  it('of more cells than any report has is too large', async () => {
    const line = `${Array.from({ length: 200 }, () => '1').join(',')}\n`
    expect(readCsv(line.repeat(1000), ',').kind).toBe('document')
    const { findings } = await checkReport({ bytes: encoder.encode(`${line.repeat(1000)}1,\n`), name: '表.csv' })
    expect(findings.map(({ message }) => message)).toEqual(['工作表里超过 20 万个格子，没有读。可能放错了文件，或把很多份年报合在了一起；请只放年报。'])
  }, 30_000)
})

describe('a table is told from prose', () => {
  const figures = '规章,5,0,1\n许可,7,0,2\n处罚,8,1,3\n强制,9,0,4\n'

  it.each([
    ['of a file that names itself one', 'a,1\nb,2\n', '表.CSV', ','],
    ['with semicolons', 'a;1,5\nb;2\n', '表.csv', ';'],
    ['with tabs', 'a\t1\nb\t2\n', '表.tsv', '\t'],
    ['of a file that says nothing', figures, '表.txt', ','],
    ['without a name', figures, undefined, ','],
    ['of a file that says nothing, with one line in ten that differs', `${figures}${figures}规章,5,0,1\n结束\n`, '表.txt', ','],
    ['with quoted tabs, of a file that says nothing', '"a\nb"\t1\t2\t3\nc\t4\t5\t6\nd\t7\t8\t9\ne\t1\t1\t1\n', '表.txt', '\t']
  ])('%s', (_name, text, name, sign) => {
    expect(delimiterOf(text, name)).toBe(sign)
  })

  it.each([
    ['one line', 'a,1\n', '表.csv'],
    ['three lines alike', '规章,5,0,1\n许可,7,0,2\n处罚,8,1,3\n', '表.txt'],
    ['lines of three cells', '规章,5,0\n许可,7,0\n处罚,8,1\n强制,9,0\n', '表.txt'],
    ['lines that differ', `${figures}甲,乙\n`, '表.txt'],
    ['plain tabs', 'a\t1\t2\t3\nb\t4\t5\t6\nc\t7\t8\t9\nd\t1\t1\t1\n', '表.txt'],
    ['prose', '收到申请3件,办结3件,无结转,无诉讼。\n主动公开信息5条,更新栏目2个。\n没有复议,没有诉讼,没有收费,没有处罚。\n组织培训1次,参加12人。\n', '年报.txt']
  ])('%s is none', (_name, text, name) => {
    expect(delimiterOf(text, name)).toBeNull()
  })

  it('no text layout of a report is taken for one', () => {
    const texts = LOSSLESS.map((layout) => ({ name: layout.name, source: layout.write(generate(3, '2021'), new Random(3)) }))
    const plain = texts.flatMap(({ name, source }) => ('text' in source ? [{ name, sign: delimiterOf(source.text, '年报.txt') }] : []))
    expect(plain.length).toBeGreaterThan(5)
    expect(plain.filter(({ sign }) => sign !== null)).toEqual([])
  })
})

describe('a report as a table', () => {
  const expected = (edition: '2021' | '2019') => Object.fromEntries(Object.entries(specimenCells(edition)).map(([id, shown]) => [id, Number(shown)]))

  it.each([
    ['2021', ',', '\r\n'],
    ['2021', ';', '\n'],
    ['2021', '\t', '\r\n'],
    ['2019', ',', '\n']
  ] as const)('of %s gives every figure, parted by “%s”', async (edition, sign, newline) => {
    const result = await checkReport({ bytes: encoder.encode(`\ufeff${table(specimenText({ edition }), sign, newline)}`), name: '年报.csv' })
    expect(result.source.kind).toBe('csv')
    expect(result.scope).toBe('report')
    expect(values(result)).toEqual(expected(edition))
  })

  it('gives every figure in the encoding of Chinese Windows, under any name', async () => {
    const result = await checkReport({ bytes: gb18030(table(specimenText(), ',')), name: '年报.txt' })
    expect(result.source.kind).toBe('csv')
    expect(result.notes).toContain('按国标编码（GBK）读取。')
    expect(values(result)).toEqual(expected('2021'))
  })

  it('of one table alone is a part', async () => {
    const rows = specimenText()
      .split('\n')
      .filter((line) => line.includes('\t'))
    const first = rows.findIndex((line) => line.includes('本年新收'))
    const last = rows.findIndex((line) => line.includes('结转下年度'))
    const result = await checkReport({ bytes: encoder.encode(table(rows.slice(first, last + 1).join('\n'), ',')), name: '表三.csv' })
    expect(result.scope).toBe('part')
    expect(result.report.facts['requests.received.total']?.value).toBe(expected('2021')['requests.received.total'])
  })
})
