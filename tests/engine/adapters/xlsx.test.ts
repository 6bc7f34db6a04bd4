/** Excel workbooks: values as shown, merges, several sheets, what Excel does not show, and files that do not hold together. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import { readXlsx } from '../../../src/engine/adapters/xlsx'
import type { SourceDocument } from '../../../src/engine/document/document'
import { specimenCells, specimenText } from '../../../src/engine/form/specimen'
import { CORPUS, EXAMPLES, HAS_CORPUS, NO_CORPUS, values } from '../../golden/corpus'
import { Random } from '../../support/random'
import { sheetRow, workbook, workbookOf, workbookParts, type SheetParts, type WorkbookParts } from '../../support/xlsx'

function read(sheets: readonly SheetParts[], parts: WorkbookParts = {}): SourceDocument {
  const reading = readXlsx(workbook(sheets, parts))
  if (reading.kind !== 'document') throw new Error(`not read: ${reading.kind}`)
  return reading.document
}

describe('a workbook', () => {
  it('gives each row as a line and all rows as a grid', () => {
    const { text, grids } = read([{ rows: sheetRow(1, ['规章', 5, 0]) + sheetRow(2, ['许可', 28414, null]) }])
    expect(text).toBe('规章\t5\t0\n许可\t28414\t\n')
    expect(grids[0]?.rows.map((row) => row.cells.map(({ start, end, column }) => [column, text.slice(start, end)]))).toEqual([
      [
        [0, '规章'],
        [1, '5'],
        [2, '0']
      ],
      [
        [0, '许可'],
        [1, '28414'],
        [2, '']
      ]
    ])
  })

  it.each([
    ['4351.7195', 0, '4351.7195'],
    ['576.76', 1, '576.7600'],
    ['576.76123456', 1, '576.76123456'],
    ['0.30000000000000004', 0, '0.3'],
    ['1E3', 0, '1000'],
    ['0.124', 2, '12.40%'],
    ['1234567', 3, '1234567.00'],
    ['-8', 0, '-8']
  ])('shows %s of style %i as %s, never rounded', (value, style, shown) => {
    const { text } = read([{ rows: `<row r="1"><c r="A1" s="${style}"><v>${value}</v></c></row>` }], { formats: ['0.0000', '0.00%', '#,##0.00_);(#,##0.00)'] })
    expect(text).toBe(`${shown}\n`)
  })

  it.each([
    ['yyyy/m/d', '5', '1900-01-05'],
    ['yyyy/m/d', '0', '1900-01-00'],
    ['m/d', '59', '1900-02-28'],
    ['m/d', '60', '1900-02-29'],
    ['m/d', '61', '1900-03-01'],
    ['yyyy"年"m"月"d"日"', '45306', '2024-01-15'],
    ['yyyy"年"m"月"', '36585', '2000-02-29'],
    ['[$-804]aaaa;@dd', '45657', '2024-12-31'],
    ['d', '2958465', '9999-12-31'],
    ['d', '2958466', '########'],
    ['d', '-1', '########'],
    ['yyyy-m-d h:mm', '45306.75', '2024-01-15 18:00'],
    ['h:mm:ss', '0.500011574', '12:00:01'],
    ['上午/下午h"时"mm"分"', '0.25', '06:00'],
    ['[h]:mm', '5', '120:00'],
    ['[Red]0;[Blue]-0', '7', '7'],
    ['0"天"', '7', '7'],
    ['G/通用格式', '7', '7'],
    ['G/通用格式"件"', '7', '7'],
    ['General', '7', '7'],
    ['0.00E+00', '1234', '1234.00'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '0', '0.00'],
    ['# ?/?', '0.5', '0.5'],
    ['#\\ ##0', '28414', '28414'],
    ['0!.0000', '43517195', '显示为“0!.0000”：43517195'],
    ['0"."0000', '43517195', '显示为“0"."0000”：43517195'],
    ['#,##0,', '43517195', '显示为“#,##0,”：43517195'],
    ['0.00,,"百万"', '43517195', '显示为“0.00,,"百万"”：43517195'],
    ['0!.0000', '0', '0'],
    ['[=1]"有";"无"', '1', '显示为“[=1]"有";"无"”：1'],
    [';;;', '5', '显示为“;;;”：5']
  ])('under %s reads %s as %s', (code, value, shown) => {
    expect(read([{ rows: `<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>` }], { formats: [code] }).text).toBe(`${shown}\n`)
  })

  it.each([14, 17, 20, 22, 27, 36, 45, 47, 50, 58])('knows format %i of Excel as one of days and times', (id) => {
    const parts = workbookParts([{ rows: '<row r="1"><c r="A1" s="0"><v>45306.75</v></c></row>' }])
    const styles = new TextDecoder().decode(parts['xl/styles.xml']).replace('<xf numFmtId="0"/>', `<xf numFmtId="${id}"/>`)
    const reading = readXlsx(zipSync({ ...parts, 'xl/styles.xml': new TextEncoder().encode(styles) }))
    expect(reading.kind === 'document' && reading.document.text).toMatch(/^(?:2024-01-15|2024-01-15 18:00|\d+:00)\n$/)
  })

  it('counts days from 1904 where it says so', () => {
    const parts = workbookParts([{ rows: '<row r="1"><c r="A1" s="1"><v>0</v></c></row>' }], { formats: ['yyyy/m/d'] })
    const book = new TextDecoder().decode(parts['xl/workbook.xml']).replace('<sheets>', '<workbookPr date1904="1"/><sheets>')
    const reading = readXlsx(zipSync({ ...parts, 'xl/workbook.xml': new TextEncoder().encode(book) }))
    expect(reading.kind === 'document' && reading.document.text).toBe('1904-01-01\n')
  })

  it.each([
    ['yyyy/m/d', 5, '1900-01-05'],
    ['0%', 0.12, '12%'],
    ['h:mm', 5, '120:00'],
    ['#,##0,', 43517, '显示为“#,##0,”：43517']
  ])('a figure under %s is no figure (V01)', async (code, value, printed) => {
    const rows = specimenText()
      .split('\n')
      .map((line, index) => sheetRow(index + 1, line.split('\t')))
      .join('')
    const figure = `<is><t>${specimenCells('2021')['disclosure.penalties.decisions']}</t></is>`
    const at = rows.indexOf(figure, rows.indexOf('行政处罚'))
    const cell = rows.lastIndexOf('<c ', at)
    const changed = rows.slice(0, cell) + rows.slice(cell).replace(/<c r="(\w+)" t="inlineStr">.*?<\/c>/, `<c r="$1" s="1"><v>${value}</v></c>`)
    const result = await checkReport({ bytes: workbook([{ rows: changed }], { formats: [code] }) })
    expect(result.report.facts['disclosure.penalties.decisions']).toMatchObject({ value: null, raw: printed })
    expect(result.findings.filter(({ rule }) => rule === 'V01').map(({ facts }) => facts)).toEqual([['disclosure.penalties.decisions']])
  })

  it('writes truth as Excel shows it, never as 1', () => {
    expect(read([{ rows: '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>' }]).text).toBe('TRUE\tFALSE\n')
  })

  it('says of zeros that are not shown that they are read as 0', () => {
    const note = '有 2 个单元格里的 0 设成了不显示，按 0 读。请确认发布的表里这些格不是空白。'
    const rows = '<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" s="1"><v>0</v></c><c r="C1" s="2"><v>0</v></c></row>'
    expect(read([{ rows }], { formats: ['#,###', '0'] })).toMatchObject({ text: '0\t0\t0\n', notes: [note] })
    const view = '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>'
    expect(read([{ rows: sheetRow(1, [0, 0, 5]), columns: view }]).notes).toEqual([note])
  })

  it('reads a merged cell whose first row or column is hidden, and moves what stands right of a hidden column', () => {
    const columns = '<cols><col min="1" max="1" hidden="1"/></cols>'
    const rows = sheetRow(1, ['标题', null, null]) + sheetRow(2, ['密', '甲', 1]) + sheetRow(3, ['类', '乙', 2], 'hidden="1"') + sheetRow(4, [null, '丙', 3])
    const { text, grids, notes } = read([{ rows, columns, merges: ['A1:C1', 'B3:B4'] }])
    expect(text).toBe('标题\n甲\t1\n乙\t3\n'.replace('乙', '乙'))
    expect(grids[0]?.rows[0]?.cells).toMatchObject([{ column: 0, colSpan: 2 }])
    expect(notes).toEqual(['工作表里有隐藏的行或列，没有读。'])
  })

  it('with thousands of hidden columns is read soon', () => {
    const columns = `<cols>${Array.from({ length: 8000 }, (_, index) => `<col min="${2 * index + 2}" max="${2 * index + 2}" hidden="1"/>`).join('')}</cols>`
    const rows = Array.from({ length: 300 }, (_, index) =>
      sheetRow(
        index + 1,
        Array.from({ length: 100 }, () => 1)
      )
    ).join('')
    const start = performance.now()
    expect(read([{ rows, columns }]).grids[0]?.columns).toBe(50)
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(
      read([{ rows: sheetRow(1, ['甲', '密', '密', 5]), columns: '<cols><col min="2" max="3" hidden="1"/><col min="3" max="3" hidden="1"/></cols>' }]).text
    ).toBe('甲\t5\n')
  })

  it('names columns that stand further right than any form', () => {
    const far = `<row r="1"><c r="A1"><v>1</v></c><c r="IV1"><v>2</v></c><c r="IW1"><v>3</v></c></row>`
    const { text, notes } = read([{ rows: far }])
    expect(text.split('\t').filter((cell) => cell.trim() !== '')).toEqual(['1', '2\n'])
    expect(notes).toEqual(['工作表里第 256 列以后的内容没有读。'])
  })

  it('reads words that cells share, without phonetic guides and over runs', () => {
    const { text } = read([{ rows: '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>' }], {
      shared: ['<r><t>行政</t></r><r><t>许可</t></r><rPh sb="0" eb="1"><t>xuke</t></rPh>', '<t>规章</t>']
    })
    expect(text).toBe('规章\t行政许可\n')
  })

  it.each([
    ['<r><t>91</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>', '91'],
    ['<r><rPr><sz val="9"/></rPr><t xml:space="preserve"> 1,043 </t></r><r><rPr><vertAlign val="superscript"/></rPr><t>注</t></r>', '1,043'],
    ['<r><t>100m</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r>', '100m2'],
    ['<r><t>9</t></r><r><rPr><vertAlign val="subscript"/></rPr><t>1</t></r>', '91'],
    ['<r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r><r><t>甲</t></r>', '1甲'],
    ['<r><rPr><strike/></rPr><t>77</t></r><r><t>43</t></r>', '43'],
    ['<r><rPr><strike val="1"/></rPr><t>77</t></r><r><rPr><strike val="0"/></rPr><t>43</t></r>', '43'],
    ['<r><rPr><strike val="false"/></rPr><t>7</t></r><t>43</t>', '743']
  ])('reads runs of a cell as they are seen: %s is %s', (runs, shown) => {
    const isStruck = shown === '43'
    const note = '单元格里有划掉的文字，没有读。'
    const shared = read([{ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row>' }], { shared: [runs] })
    const inline = read([{ rows: `<row r="1"><c r="A1" t="inlineStr"><is>${runs}</is></c><c r="B1" t="inlineStr"><is><t>5</t></is></c></row>` }])
    for (const { text, notes } of [shared, inline]) {
      expect(text.trim()).toBe(`${shown.trim()}\t5`)
      expect(notes).toEqual(isStruck ? [note] : [])
    }
  })

  it('takes the value that a formula left, and says where it left none', () => {
    const { text, notes } = read([
      { rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1*2</f></c><c r="C1" t="str"><f>"a"</f><v>甲</v></c></row>' }
    ])
    expect(text).toBe('2\t\t甲\n')
    expect(notes).toEqual(['有 1 个单元格是公式，文件里没有存计算结果，按空白读。请用 Excel 或 WPS 打开并保存一次。'])
  })

  it('lays merged cells out', () => {
    const { grids } = read([
      { rows: sheetRow(1, ['申请人', null, '总计']) + sheetRow(2, ['自然人', '甲', 1]) + sheetRow(3, [null, '乙', 2]), merges: ['A1:B1', 'A2:A3'] }
    ])
    expect(grids[0]?.rows.map((row) => row.cells.map(({ column, colSpan, rowSpan }) => `${column} ${colSpan}×${rowSpan}`))).toEqual([
      ['0 2×1', '2 1×1'],
      ['0 1×2', '1 1×1', '2 1×1'],
      ['1 1×1', '2 1×1']
    ])
  })

  it('keeps a blank cell of one row merged, unless it begins with what is hidden, and prose beside one is prose', () => {
    const rows = sheetRow(1, ['许可', 1, null, 2, null]) + sheetRow(2, ['处罚', null, null, 3, null]) + sheetRow(3, ['一、总体情况', null, null])
    const columnsOf = (columns?: string) =>
      read([{ rows, columns, merges: ['B1:C1', 'D1:E1', 'B2:C2', 'D2:E2', 'B3:C3', 'A5:C5'] }]).grids.map((grid) =>
        grid.rows.map((row) => row.cells.map(({ column, colSpan, rowSpan }) => `${column} ${colSpan}×${rowSpan}`).join(', '))
      )
    expect(columnsOf()).toEqual([['0 1×1, 1 2×1, 3 2×1', '0 1×1, 1 2×1, 3 2×1']])
    expect(columnsOf('<cols><col min="2" max="2" hidden="1"/></cols>')).toEqual([['0 1×1, 1 1×1, 2 2×1', '0 1×1, 1 1×1, 2 2×1']])
  })

  it('reads a figure beside a blank where the columns of a table are merged from those of the sheet', async () => {
    const rows = ['一、总体情况', '二、主动公开政府信息情况'].map((words, index) => sheetRow(index + 1, [words])).join('')
    const heads = sheetRow(3, ['信息内容', '本年制发件数', null, '本年废止件数', null, '现行有效件数', null])
    const figures = sheetRow(4, ['规章', 1, null, 2, null, 3, null]) + sheetRow(5, ['行政规范性文件', 4, null, null, null, 6, null])
    const merges = [3, 4, 5].flatMap((row) => [`B${row}:C${row}`, `D${row}:E${row}`, `F${row}:G${row}`])
    const { report: found } = await checkReport({ bytes: workbook([{ rows: rows + heads + figures, merges }]) })
    const valueOf = (column: string) => found.facts[`disclosure.normativeDocuments.${column}`]?.value
    expect([valueOf('issued'), valueOf('repealed'), valueOf('inForce')]).toEqual([4, null, 6])
  })

  it('reads all sheets and names hidden ones, hidden rows and columns', () => {
    const { text, notes } = read([
      { rows: sheetRow(1, ['甲', 1]) },
      { rows: sheetRow(1, ['密']), hidden: true },
      { rows: sheetRow(1, ['乙', 2, 3]) + sheetRow(2, ['丙', 4], 'hidden="1"'), columns: '<cols><col min="3" max="3" hidden="1"/></cols>' }
    ])
    expect(text).toBe('甲\t1\n乙\t2\n')
    expect(notes).toEqual(['工作簿里有 1 张隐藏的工作表，没有读。', '工作表里有隐藏的行或列，没有读。'])
  })

  it('parts the tables of a sheet at rows of prose', () => {
    const prose = '全年共收到政府信息公开申请三十六件，均已按照规定的期限答复申请人，没有超过期限的情形，申请人没有提出异议，也没有申请行政复议。'
    const { text, grids } = read([{ rows: sheetRow(1, ['规章', 5]) + sheetRow(2, [prose]) + sheetRow(3, ['许可', 7]) }])
    expect(text).toBe(`规章\t5\n${prose}\n许可\t7\n`)
    expect(grids).toHaveLength(2)
  })

  it('leaves empty rows out, also under a cell that spans them', () => {
    const { text, grids } = read([{ rows: sheetRow(1, ['甲', 1]) + sheetRow(5, [null, 2]), merges: ['A1:A5'] }])
    expect(text).toBe('甲\t1\n2\n')
    expect(grids[0]?.rows[0]?.cells[0]?.rowSpan).toBe(2)
  })

  it.each(['2021', '2019'] as const)('gives every figure of a report of %s', async (edition) => {
    const result = await checkReport({ bytes: workbookOf(specimenText({ edition })), name: '年报.xlsx' })
    expect(result.source.kind).toBe('xlsx')
    expect(result.scope).toBe('report')
    expect(values(result)).toEqual(Object.fromEntries(Object.entries(specimenCells(edition)).map(([id, shown]) => [id, Number(shown)])))
  })
})

describe('a file that is no such workbook', () => {
  const rule = async (bytes: Uint8Array) => (await checkReport({ bytes })).findings.map((one) => one.rule)

  it('is named', async () => {
    const parts = workbookParts([{ rows: sheetRow(1, ['甲']) }])
    const without = (name: string) => zipSync(Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name)))
    expect(await rule(without('xl/worksheets/sheet1.xml'))).toEqual(['I09'])
    expect(await rule(without('xl/_rels/workbook.xml.rels'))).toEqual(['I09'])
    expect(await rule(workbook([{ rows: '' }]))).toEqual(['I01'])
  })

  it('with more cells than any workbook of reports is too large', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) =>
      sheetRow(
        index + 1,
        Array.from({ length: 200 }, () => 1)
      )
    ).join('')
    expect(readXlsx(workbook([{ rows }])).kind).toBe('document')
    const { findings } = await checkReport({ bytes: workbook([{ rows: rows + sheetRow(1001, [1]) }]) })
    expect(findings.map(({ rule: id, message }) => [id, message])).toEqual([
      ['I04', '工作表里超过 20 万个格子，没有读。可能放错了文件，或把很多份年报合在了一起；请只放年报。']
    ])
  }, 60_000)

  it('nested deep, or with many merges, is told soon', async () => {
    expect(await rule(workbook([{ rows: '<row>'.repeat(500) + '</row>'.repeat(500) }]))).toEqual(['I04'])
    const merges = Array.from({ length: 10_000 }, (_, index) => `A${index + 1}:XFD${index + 2}`)
    const start = performance.now()
    await checkReport({ bytes: workbook([{ rows: sheetRow(1, ['甲', 1]), merges }]) })
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('with bytes changed at random never throws', async () => {
    const parts = workbookParts([{ rows: sheetRow(1, ['规章', 5, 0]) + sheetRow(2, ['许可', 28414]) }])
    const random = new Random(3)
    for (let run = 0; run < 100; run++) {
      const name = random.pick(Object.keys(parts))
      const bytes = (parts[name] ?? new Uint8Array()).slice()
      for (let change = random.int(1, 12); change > 0; change--) bytes[random.int(0, bytes.length - 1)] = random.int(32, 126)
      expect((await checkReport({ bytes: zipSync({ ...parts, [name]: bytes }) })).schema).toBe('gouji/check-result@1')
    }
  }, 30_000)
})

it('the example files are there, or it is said that they are not', () => {
  if (!HAS_CORPUS) console.warn(NO_CORPUS)
  expect(EXAMPLES, HAS_CORPUS ? CORPUS : NO_CORPUS).toHaveLength(HAS_CORPUS ? 5 : 0)
})

describe.runIf(HAS_CORPUS && existsSync(join(CORPUS, 'files/000.xlsx')))('each example as a workbook', () => {
  it.each(EXAMPLES)('$number as .xlsx gives exactly its figures, organ, year and edition, and no error', async ({ number, expected }) => {
    const result = await checkReport({ bytes: new Uint8Array(readFileSync(join(CORPUS, `files/${number}.xlsx`))), name: `${number}.xlsx` })
    expect(result.source.kind).toBe('xlsx')
    expect(result.report).toMatchObject({ organ: expected.organ, year: expected.year, edition: expected.edition })
    expect(values(result)).toEqual(expected.facts)
    expect(result.findings.filter((finding) => finding.severity === 'error')).toEqual([])
  })
})
