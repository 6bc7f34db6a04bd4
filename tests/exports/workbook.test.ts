import { unzipSync, strFromU8 } from 'fflate'
import { readXlsx as readByHucre } from 'hucre'
import { describe, expect, it } from 'vitest'
import { readXlsx } from '../../src/engine/adapters/xlsx'
import { ArchiveWriter } from '../../src/exports/archive'
import { columnName, WorkbookWriter, type Cell, type SheetSetup } from '../../src/exports/workbook'

const SETUP: SheetSetup = {
  name: '清单',
  columns: [
    { head: '序号', width: 6 },
    { head: '问题', width: 30, choices: ['属实', '不属实'] },
    { head: '占比', width: 9, share: true }
  ],
  fixed: 1,
  pagesWide: 2
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, one) => sum + one.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function workbook(rows: readonly (readonly Cell[])[], setup: SheetSetup = SETUP): Uint8Array {
  const book = new WorkbookWriter('&L由本机工具辅助核对&R第 &P 页')
  const sheet = book.sheet(setup)
  for (const row of rows) sheet.add(row)
  return joined(book.finish())
}

const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())
const cellsOf = async (bytes: Uint8Array, sheet = 0) => (await readByHucre(bytes)).sheets[sheet]?.rows

describe('a workbook', () => {
  it('is read back by another reader: numbers as numbers, words as words, nothing as nothing', async () => {
    const rows: Cell[][] = [
      [1, '总计填了 1', 0.3125],
      [-2.5, '', null],
      [1e21, '第一行\n第二行', 0]
    ]
    expect(await cellsOf(workbook(rows))).toEqual([
      ['序号', '问题', '占比'],
      [1, '总计填了 1', 0.3125],
      [-2.5, null, null],
      [1e21, '第一行\n第二行', 0]
    ])
  })

  it('is read by the workbook reader of the engine', () => {
    const reading = readXlsx(workbook([[1, '乙镇人民政府', 0.5]]))
    expect(reading.kind).toBe('document')
    const text = reading.kind === 'document' ? reading.document.text : ''
    expect(text).toContain('序号\t问题\t占比')
    expect(text).toContain('1\t乙镇人民政府\t')
  })

  it('never holds a formula: what looks like one is a text', async () => {
    const hostile = ['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '=HYPERLINK("x","y")', "'=1"]
    const bytes = workbook(hostile.map((words) => [null, words, null]))
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/)
    expect((await cellsOf(bytes))?.slice(1).map((row) => row[1])).toEqual(hostile)
  })

  it('keeps every letter that a cell can hold and marks those that it cannot', async () => {
    const given = ['<年报> & "引号"', ' 前后空格 ', '𠮷野家', '_x0041_', '_X000d_', 'a\u0000b\u0007c', 'x\ud800y', '回车\r\n换行\r', '制表\t符']
    const kept = ['<年报> & "引号"', ' 前后空格 ', '𠮷野家', '_x0041_', '_X000d_', 'a\uFFFDb\uFFFDc', 'x\uFFFDy', '回车\n换行\n', '制表\t符']
    const bytes = workbook(given.map((words) => [null, words, null]))
    expect(partOf(bytes, 'xl/sharedStrings.xml')).toContain('_x005F_x0041_')
    const back = (await cellsOf(bytes))?.slice(1).map((row) => String(row[1]).split('_x005F_').join('_'))
    expect(back).toEqual(kept)
  })

  it('cuts a text at what a cell of Excel holds, and never through a letter', async () => {
    const [exact, long] = ['甲'.repeat(32_767), `${'乙'.repeat(32_764)}𠮷𠮷`]
    const back = (
      await cellsOf(
        workbook([
          [1, exact, null],
          [2, long, null]
        ])
      )
    )
      ?.slice(1)
      .map((row) => String(row[1]))
    expect(back?.[0]).toBe(exact)
    expect(back?.[1]).toHaveLength(32_766)
    expect(back?.[1]?.slice(-2)).toBe('\uFFFD…')
  })

  it('writes what is no finite number as words', async () => {
    expect((await cellsOf(workbook([[NaN, null, Infinity]])))?.[1]).toEqual(['NaN', null, 'Infinity'])
  })

  it('has a frozen head, a filter over all rows, widths, wrapped text, a list to choose from and a set-up for paper', () => {
    const bytes = workbook([
      [1, '甲', 0.1],
      [2, '乙', 0.2]
    ])
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>')
    expect(sheet).toContain('<autoFilter ref="A1:C3"/>')
    expect(sheet).toContain('<col min="2" max="2" width="30" customWidth="1"/>')
    expect(sheet).toContain('<dataValidation type="list" allowBlank="1" sqref="B2:B3"><formula1>"属实,不属实"</formula1></dataValidation>')
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="2" fitToHeight="0"/>')
    expect(sheet).toContain('<oddFooter>&amp;L由本机工具辅助核对&amp;R第 &amp;P 页</oddFooter>')
    const main = partOf(bytes, 'xl/workbook.xml')
    expect(main).toContain('<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'清单\'!$A$1:$C$3</definedName>')
    expect(main).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">\'清单\'!$A:$A,\'清单\'!$1:$1</definedName>')
    expect(partOf(bytes, 'xl/styles.xml').match(/wrapText="1"/g)).toHaveLength(2)
  })

  it('offers no list over an empty table and repeats the head alone where no column is fixed', () => {
    const bytes = workbook([], { ...SETUP, fixed: 0 })
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml')
    expect(sheet).not.toContain('dataValidation')
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('localSheetId="0">\'清单\'!$1:$1</definedName>')
  })

  it('has its sheets in the order in which they were opened, however they were written', async () => {
    const book = new WorkbookWriter('')
    const [one, two] = [book.sheet({ ...SETUP, name: '甲' }), book.sheet({ ...SETUP, name: '乙' })]
    two.add([1, '二', null])
    one.add([1, '一', null])
    two.add([2, '一', null])
    const { sheets } = await readByHucre(joined(book.finish()))
    expect(sheets.map(({ name, rows }) => [name, rows?.slice(1).map((row) => row[1])])).toEqual([
      ['甲', ['一']],
      ['乙', ['二', '一']]
    ])
  })

  it('is the same to the byte when made twice', () => {
    expect(workbook([[1, '甲', 2]])).toEqual(workbook([[1, '甲', 2]]))
  })

  it('names columns as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })
})

describe('an archive', () => {
  it('holds parts that were written in turn, in pieces, with letters outside of the first plane at every seam', () => {
    const archive = new ArchiveWriter()
    const [one, two] = [archive.part('甲.txt'), archive.part('乙.txt')]
    const long = `a${'𠮷'.repeat(100_000)}`
    one.write(long)
    two.write('短')
    one.write('尾')
    one.end()
    two.end()
    const parts = unzipSync(joined(archive.finish()))
    expect(strFromU8(parts['甲.txt'] ?? new Uint8Array())).toBe(`${long}尾`)
    expect(strFromU8(parts['乙.txt'] ?? new Uint8Array())).toBe('短')
  })
})
