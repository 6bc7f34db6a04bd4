/** Rich Text Format: Chinese in bytes and in Unicode, tables with merges, what Word does not show, and files that do not hold together. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import { readRtf } from '../../../src/engine/adapters/rtf'
import type { SourceDocument } from '../../../src/engine/document/document'
import { specimenCells, specimenText } from '../../../src/engine/form/specimen'
import { CORPUS, EXAMPLES, HAS_CORPUS, NO_CORPUS, values } from '../../golden/corpus'
import { Random } from '../../support/random'

const bytesOf = (rtf: string): Uint8Array => Uint8Array.from(rtf, (letter) => letter.charCodeAt(0) & 0xff)
/** Words as \u with a stand-in each, as Word writes them. */
const unicode = (words: string): string =>
  [...words].map((letter) => (letter.charCodeAt(0) < 0x80 ? letter : `\\u${(letter.charCodeAt(0) << 16) >> 16}?`)).join('')

function read(body: string): SourceDocument {
  const reading = readRtf(
    bytesOf(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}}{\\info{\\title no words}}${body}}`)
  )
  if (reading.kind !== 'document') throw new Error(`not read: ${reading.kind}`)
  return reading.document
}

const row = (cells: readonly string[], edges: readonly number[], flags: readonly string[] = []): string =>
  `\\trowd\\trleft0${edges.map((edge, index) => `${flags[index] ?? ''}\\cellx${edge}`).join('')}${cells.map((words) => `\\pard\\intbl ${unicode(words)}\\cell`).join('')}\\row\n`

describe('a file of rich text', () => {
  it('leaves out the raised mark of a note in a cell, and keeps raised words outside of tables', () => {
    const marked = '\\trowd\\trleft0\\cellx1000\\cellx2000\\pard\\intbl 91{\\super 1}\\cell\\pard\\intbl\\super 2\\nosupersub 43\\cell\\row\n'
    expect(read(`${marked}\\pard 100m{\\super 2}\\par`).text).toBe('91\t43\n100m2\n')
    expect(read('\\trowd\\trleft0\\cellx1000\\pard\\intbl 9{\\sub 1}\\super 7\\plain 3\\cell\\row').text).toBe('913\n')
  })

  it('gives paragraphs, in Unicode and in bytes of a Chinese font', () => {
    expect(read(`${unicode('甲县人民政府')}\\par\\pard\\f1 \\'bc\\'d7\\'cf\\'d8\\f0  A\\par`).text).toBe('甲县人民政府\n甲县 A\n')
    expect(readRtf(bytesOf("{\\rtf1\\ansi\\ansicpg936 \\'bc\\'d7\\'cf\\'d8\\par}"))).toMatchObject({ document: { text: '甲县\n' } })
  })

  it('gives marks and escapes as what they stand for', () => {
    expect(read('a\\tab b\\line c\\~d\\_e\\{f\\}\\\\g\\emdash h\\-i\\par').text).toBe('a\tb\nc d-e{f}\\g—hi\n')
  })

  it('skips what holds no words: pictures, objects, fields of codes, headers, unknown options, raw bytes', () => {
    const body = `{\\header no}{\\pict\\pngblip 89504e47}{\\*\\unknown no}{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}{\\object{\\objdata 0105}}\\bin4 {{{{ok\\par`
    expect(read(body).text).toBe('7ok\n')
  })

  it('leaves out deleted, struck and hidden words, and names them', () => {
    expect(read('1{\\deleted 2}3\\par')).toMatchObject({ text: '13\n', notes: [expect.stringContaining('修订')] })
    expect(read('1{\\strike 2}3\\par')).toMatchObject({ text: '13\n', notes: [expect.stringContaining('划掉')] })
    expect(read('1\\v 2\\v0 3\\par')).toMatchObject({ text: '13\n', notes: ['文档里有隐藏文字，没有读。'] })
    expect(read('1\\v 2\\plain 3\\par').text).toBe('13\n')
    expect(read('13\\par').notes).toEqual([])
  })

  it('gives a table as a grid and lays merges out by their edges', () => {
    const { text, grids } = read(
      `${unicode('前')}\\par ${row(['申请人情况', '总计'], [1800, 2700])}${row(['自然人', '甲', '1'], [900, 1800, 2700], ['\\clvmgf'])}${row(['', '乙', '2'], [900, 1800, 2700], ['\\clvmrg'])}${row(['3', '', '4'], [900, 1800, 2700], ['\\clmgf', '\\clmrg'])}\\pard ${unicode('后')}\\par`
    )
    expect(text).toBe('前\n申请人情况\t总计\n自然人\t甲\t1\n乙\t2\n3\t4\n后\n')
    expect(grids[0]?.rows.map((one) => one.cells.map(({ column, colSpan, rowSpan }) => `${column} ${colSpan}×${rowSpan}`))).toEqual([
      ['0 2×1', '2 1×1'],
      ['0 1×2', '1 1×1', '2 1×1'],
      ['1 1×1', '2 1×1'],
      ['0 2×1', '2 1×1']
    ])
  })

  it('keeps the lines of a cell and of a table inside it in that cell', () => {
    const { text, grids } = read(
      `\\trowd\\cellx900\\cellx1800\\pard\\intbl a\\par b\\cell\\pard\\intbl\\itap2 c\\nestcell d\\nestcell{\\*\\nesttableprops\\nestrow}\\pard\\intbl e\\cell\\row`
    )
    expect(grids).toHaveLength(1)
    expect(text).toBe('a b\tc d e\n')
  })

  it('gives every figure of a report', async () => {
    const body = specimenText()
      .split('\n')
      .map((line) => {
        const cells = line.split('\t')
        return cells.length === 1
          ? `\\pard ${unicode(line)}\\par\n`
          : row(
              cells,
              cells.map((_cell, index) => 900 * (index + 1))
            )
      })
      .join('')
    const result = await checkReport({ bytes: bytesOf(`{\\rtf1\\ansi ${body}}`), name: '年报.doc' })
    expect(result.source.kind).toBe('rtf')
    expect(values(result)).toEqual(Object.fromEntries(Object.entries(specimenCells('2021')).map(([id, shown]) => [id, Number(shown)])))
  })
})

describe('a file that does not hold together', () => {
  it('nested deeper than any document is told soon', async () => {
    const result = await checkReport({ bytes: bytesOf(`{\\rtf1 ${'{'.repeat(100_000)}`) })
    expect(result.findings.map((one) => one.rule)).toEqual(['I04'])
  })

  it('cut or altered anywhere never throws', async () => {
    const whole = bytesOf(`{\\rtf1\\ansi{\\fonttbl{\\f1\\fcharset134 SimSun;}}${row(['规章', '5', '0'], [900, 1800, 2700])}\\pard ${unicode('甲县')}\\par}`)
    const random = new Random(5)
    for (let length = 0; length < whole.length; length += 3) expect((await checkReport({ bytes: whole.slice(0, length) })).schema).toBe('gouji/check-result@1')
    for (let run = 0; run < 100; run++) {
      const bytes = whole.slice()
      for (let change = random.int(1, 10); change > 0; change--) bytes[random.int(6, bytes.length - 1)] = random.int(0, 255)
      expect((await checkReport({ bytes })).schema).toBe('gouji/check-result@1')
    }
  })
})

it('the example files are there, or it is said that they are not', () => {
  if (!HAS_CORPUS) console.warn(NO_CORPUS)
  expect(EXAMPLES, HAS_CORPUS ? CORPUS : NO_CORPUS).toHaveLength(HAS_CORPUS ? 5 : 0)
})

describe.runIf(HAS_CORPUS && existsSync(join(CORPUS, 'files/000.rtf')))('the first example', () => {
  it.each(['rtf', 'odt'])('as .%s gives exactly its figures, organ, year and edition', async (kind) => {
    const expected = EXAMPLES[0]?.expected
    const result = await checkReport({ bytes: new Uint8Array(readFileSync(join(CORPUS, `files/000.${kind}`))) })
    expect(result.source.kind).toBe(kind)
    expect(result.report).toMatchObject({ organ: expected?.organ, year: expected?.year, edition: expected?.edition })
    expect(values(result)).toEqual(expected?.facts)
  })
})
