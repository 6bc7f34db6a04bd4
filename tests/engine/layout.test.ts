/** How sources are laid out: paragraphs, tables and pages in their own order, every place of a result in one of them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/engine'
import type { CheckResult, Source } from '../../src/engine/contract'
import { layoutOf, pdfBytesOf, type Block, type Layout, type PageLayout } from '../../src/engine/layout'
import { CORPUS, HAS_CORPUS } from '../golden/corpus'
import { compose, OFFICIAL } from '../support/compose'
import { cell, line, row, table, word } from '../support/docx'
import { generate } from '../support/generate'
import { ofdBytes, printed } from '../support/ofd'
import { cellRows, PAGE_HEIGHT, PAGE_WIDTH, pdfBytes, ruledTable, type PdfPage } from '../support/pdf'
import { Random } from '../support/random'
import { sheetRow, workbook } from '../support/xlsx'

type Of<Kind extends Layout['kind']> = Extract<Layout, { kind: Kind }>

async function laidOut<Kind extends Layout['kind']>(source: Source, kind: Kind): Promise<Of<Kind>> {
  const layout = await layoutOf(source)
  if (layout?.kind !== kind) throw new Error(`laid out as ${layout?.kind ?? 'nothing'}`)
  return layout as Of<Kind>
}

const isGrid = (block: Block): block is Extract<Block, { kind: 'grid' }> => block.kind === 'grid'

/** Blocks as words: `¶ words`, `▦ 3: 0×2 words | 2↓2 words`, `▤ name`. */
function told({ text, blocks }: Of<'flow'>): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'sheet') return [`▤ ${block.name}`]
    if (block.kind === 'paragraph') return [`¶${block.number ?? ''} ${text.slice(block.start, block.end)}`]
    return block.rows.map(
      ({ number, cells }) =>
        `▦${number ?? ''} ` +
        cells
          .map(
            ({ start, end, column, colSpan, rowSpan }) =>
              `${block.first + column}${colSpan > 1 ? `×${colSpan}` : ''}${rowSpan > 1 ? `↓${rowSpan}` : ''} ${text.slice(start, end)}`
          )
          .join(' | ')
    )
  })
}

describe('a document', () => {
  it('of Word is its paragraphs and tables in their order, with merges and blank cells', async () => {
    const bytes = word(
      line('某县 2023 年年报') +
        table([
          row([cell(line('申请人'), '<w:vMerge w:val="restart"/>'), cell(line('合计'), '<w:gridSpan w:val="2"/>')]),
          row([cell(line(''), '<w:vMerge/>'), cell(line('7')), cell(line(''))])
        ]) +
        line('') +
        line('以上。')
    )
    expect(told(await laidOut({ name: '年报.docx', bytes }, 'flow'))).toEqual(['¶ 某县 2023 年年报', '▦ 0↓2 申请人 | 1×2 合计', '▦ 1 7 | 2 ', '¶ 以上。'])
  })

  it('of Excel names its sheets, and its rows and columns are those of the sheet', async () => {
    const long = '本单位认真落实各项要求，及时公开各类政府信息，不断提高公开的质量和水平。'
    const bytes = workbook([
      { name: '总体情况', rows: sheetRow(2, [null, long]) },
      { name: '表二', rows: sheetRow(3, [null, '信息内容', '件数']) + sheetRow(5, [null, '规章', 3]), merges: [] },
      { name: '空', rows: '' },
      { name: '表三', rows: sheetRow(1, ['甲', null, '丙']), merges: ['A1:B1'] }
    ])
    const layout = await laidOut({ name: '年报.xlsx', bytes }, 'flow')
    expect(told(layout)).toEqual(['▤ 总体情况', `¶2 ${long}`, '▤ 表二', '▦3 1 信息内容 | 2 件数', '▦5 1 规章 | 2 3', '▤ 空', '▤ 表三', '▦1 0×2 甲 | 2 丙'])
  })

  it('of the web, pasted or saved, is its lines and tables', async () => {
    const html = '<h1>年报</h1><p>一、总体情况</p><table><tr><td rowspan=2>甲</td><td>1</td></tr><tr><td></td></tr></table><div>完</div>'
    const expected = ['¶ 年报', '¶ 一、总体情况', '▦ 0↓2 甲 | 1 1', '▦ 1 ', '¶ 完']
    expect(told(await laidOut({ html }, 'flow'))).toEqual(expected)
    expect(told(await laidOut({ name: '年报.html', bytes: new TextEncoder().encode(html) }, 'flow'))).toEqual(expected)
  })

  it('in plain text is the text', async () => {
    expect(await layoutOf({ text: '一、总体情况\n甲\t1' })).toEqual({ kind: 'text', text: '一、总体情况\n甲\t1' })
  })

  it('that cannot be read has no layout', async () => {
    expect(await layoutOf({ text: ' ' })).toBeNull()
    expect(await layoutOf({ name: '年报.docx', bytes: word(line('甲')).slice(0, 90) })).toBeNull()
    expect(await layoutOf({ name: '年报.pdf', bytes: pdfBytes([{}]) })).toBeNull()
  })
})

const EDGES = [60, 200, 300, 400]
const pdf = (pages: readonly PdfPage[]): Source => ({ name: '年报.pdf', bytes: pdfBytes(pages) })
const RULED = ruledTable(
  cellRows([
    ['信息内容', '本年制发件数', '现行有效件数'],
    ['规章', '', '12']
  ]),
  EDGES,
  700,
  20
)

const wordsIn = (text: string, pieces: PageLayout['pieces']): string[] => pieces.map(({ start, end }) => text.slice(start, end))

describe('a page of a PDF', () => {
  it('has its words where they stand, in points from its upper left corner', async () => {
    const { text, pages } = await laidOut(
      pdf([
        {
          words: [
            ['某县某局', 60, 742, 20],
            ['年 报', 60, 700, 10]
          ]
        }
      ]),
      'pages'
    )
    const [page] = pages
    expect(page).toMatchObject({ width: PAGE_WIDTH, height: PAGE_HEIGHT, unread: false })
    expect(wordsIn(text, page?.pieces ?? [])).toEqual(['某县某局', '年', '报'])
    const [title, first, second] = page?.pieces ?? []
    // Base line 100 below the top; 4 letters of 20.
    expect(title?.left).toBeCloseTo(60)
    expect(title?.right).toBeCloseTo(140)
    expect(title?.top).toBeCloseTo(100 - 17.2)
    expect(title?.bottom).toBeCloseTo(104)
    expect(first?.right).toBeLessThanOrEqual(second?.left ?? 0)
    expect(second?.left).toBeCloseTo(75, 0)
  })

  it('has its ruled cells, blank ones too, and its lines', async () => {
    const { text, pages } = await laidOut(pdf([RULED]), 'pages')
    const [page] = pages
    expect(page?.cells.map(({ start, end, left, right, top, bottom }) => [text.slice(start, end), left, right, top, bottom])).toEqual([
      ['信息内容', 60, 200, 142, 162],
      ['本年制发件数', 200, 300, 142, 162],
      ['现行有效件数', 300, 400, 142, 162],
      ['规章', 60, 200, 162, 182],
      ['', 200, 300, 162, 182],
      ['12', 300, 400, 162, 182]
    ])
    expect(page?.rulings.length).toBeGreaterThanOrEqual(7)
  })

  it('keeps the two halves of a cell that goes on over its end', async () => {
    const upper = ruledTable(cellRows([['信息内容', '件数', '']]), EDGES, 120, 20)
    const half = ruledTable(
      [
        [
          { words: '行政规范性', column: 0 },
          { words: '', column: 1 },
          { words: '', column: 2 }
        ]
      ],
      EDGES,
      100,
      20
    )
    const rest = ruledTable(
      [
        [
          { words: '文件', column: 0 },
          { words: '31', column: 1 },
          { words: '7', column: 2 }
        ]
      ],
      EDGES,
      800,
      20
    )
    const join = (...parts: (typeof upper)[]): PdfPage => ({ words: parts.flatMap(({ words }) => words), lines: parts.flatMap(({ lines }) => lines) })
    const { text, pages } = await laidOut(pdf([join(upper, half), join(rest)]), 'pages')
    const at = text.indexOf('行政规范性文件')
    expect(at).toBeGreaterThan(0)
    expect(pages.map(({ cells }) => cells.filter((one) => one.start === at).length)).toEqual([1, 1])
    expect(
      pages.map(({ pieces }) =>
        wordsIn(
          text,
          pieces.filter((one) => one.start >= at && one.end <= at + 7)
        )
      )
    ).toEqual([['行政规范性'], ['文件']])
  })

  it('tells words apart that are no part of the text, and pages without words', async () => {
    const numbered = (number: number): PdfPage => ({
      words: [
        ['一、总体情况', 60, 700],
        [`- ${number} -`, 290, 40]
      ]
    })
    const { text, pages } = await laidOut(pdf([numbered(1), {}, numbered(3)]), 'pages')
    expect(text).not.toContain('3')
    expect(pages.map(({ loose, unread }) => [loose.map(({ words }) => words.replace(/\s/g, '')), unread])).toEqual([
      [['-1-'], false],
      [[], true],
      [['-3-'], false]
    ])
    const [mark] = pages[2]?.loose ?? []
    expect(mark?.left).toBeCloseTo(290)
    expect(mark?.top).toBeGreaterThan(PAGE_HEIGHT - 52)
    expect(mark?.bottom).toBeLessThan(PAGE_HEIGHT - 36)
  })

  it('turned on its side is laid out as it is seen; a run that stands upright is one piece', async () => {
    const { pages } = await laidOut(
      pdf([{ words: [['总体情况', 60, 700]], raw: 'BT /F1 10 Tf 0 1 -1 0 300 400 Tm <7532 4e59 4e19> Tj ET', rotate: 90 }]),
      'pages'
    )
    const [page] = pages
    expect([page?.width, page?.height]).toEqual([PAGE_HEIGHT, PAGE_WIDTH])
    expect(page?.pieces.map(({ upright }) => upright).sort()).toEqual([false, true])
    for (const { left, right, top, bottom, upright } of page?.pieces ?? []) expect(upright ? bottom - top : right - left).toBeCloseTo(upright ? 40 : 30)
  })

  it('comes alone out of an archive as well', async () => {
    const bytes = pdfBytes([RULED])
    const zip: Source = { name: '年报.zip', bytes: zipSync({ '年报.pdf': bytes }) }
    expect(pdfBytesOf(zip)).toEqual(bytes)
    expect(pdfBytesOf({ text: '%PDF-1.4' })).toBeNull()
    expect(pdfBytesOf({ bytes: zipSync({ '1.pdf': bytes, '2.pdf': bytes }) })).toBeNull()
    const layout = await laidOut(zip, 'pages')
    expect(layout.text).toBe((await checkReport(zip)).text)
  })
})

describe('a page of an OFD', () => {
  it('has its words, cells and lines where they stand, and is not drawn', async () => {
    const layout = await laidOut({ name: '年报.ofd', bytes: ofdBytes([RULED]) }, 'pages')
    const same = await laidOut(pdf([RULED]), 'pages')
    expect([layout.drawable, same.drawable]).toEqual([false, true])
    expect(layout.text).toBe(same.text)
    const round = (pages: readonly PageLayout[]) => pages[0]?.cells.map(({ start, end, left, top }) => [start, end, Math.round(left), Math.round(top)])
    expect(round(layout.pages)).toEqual(round(same.pages))
    expect(wordsIn(layout.text, layout.pages[0]?.pieces ?? [])).toEqual(wordsIn(same.text, same.pages[0]?.pieces ?? []))
  })

  it('holds each cell and each finding of a whole report', async () => {
    const source: Source = { name: '年报.ofd', bytes: ofdBytes(printed(compose(generate(20, '2021'), OFFICIAL, new Random(1)))) }
    const [result, layout] = [await checkReport(source), await laidOut(source, 'pages')]
    expect(Object.keys(result.report.facts).length).toBeGreaterThan(100)
    expect(layout.text).toBe(result.text)
    expect(lost(result, layout)).toEqual([])
  })
})

const FILES = ['000.docx', '001.doc', '000.odt', '000.rtf', '002.xlsx', '003.xls', '004.html', '000.gbk.html', '000.pdf', '002.pdf', '003.chrome.pdf']

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Everything of a layout that a place can lie in. */
function stretchesOf(layout: Layout | null): Stretch[] {
  if (layout?.kind === 'pages') return layout.pages.flatMap(({ pieces, cells }): Stretch[] => [...pieces, ...cells])
  if (layout?.kind !== 'flow') return []
  return layout.blocks.flatMap((block): Stretch[] => (isGrid(block) ? block.rows.flatMap(({ cells }) => cells) : block.kind === 'paragraph' ? [block] : []))
}

/** Places of a result that lie in no paragraph, no cell and on no page. */
function lost({ findings, report }: CheckResult, layout: Layout | null): string[] {
  const stretches = stretchesOf(layout)
  const places = [...findings.flatMap(({ at }) => at), ...Object.values(report.facts).map(({ at }) => at)]
  const holds = (one: Stretch, { start, end }: Stretch): boolean => (start === end ? one.start <= start && one.end >= end : one.start < end && one.end > start)
  return places.filter((place) => !stretches.some((one) => holds(one, place))).map(({ quote }) => quote)
}

it('the example files are there, or their layout is not tried', () => {
  expect(existsSync(join(CORPUS, 'files'))).toBe(HAS_CORPUS)
})

describe.runIf(HAS_CORPUS)('an example report', () => {
  it.each(FILES.map((name) => `files/${name}`).concat('real/hongze-2023.pdf'))(
    'as %s: each cell and each finding stands somewhere in the layout',
    async (path) => {
      const source: Source = { name: path.slice(path.indexOf('/') + 1), bytes: new Uint8Array(readFileSync(join(CORPUS, path))) }
      const [result, layout] = [await checkReport(source), await layoutOf(source)]
      expect(layout?.kind).toBe(path.endsWith('.pdf') ? 'pages' : 'flow')
      expect(layout?.text).toBe(result.text)
      expect(JSON.parse(JSON.stringify(layout))).toEqual(layout)
      expect(Object.keys(result.report.facts).length).toBeGreaterThan(100)
      expect(lost(result, layout)).toEqual([])
      if (layout?.kind !== 'pages') return
      for (const { width, height, pieces, cells } of layout.pages)
        for (const { left, right, top, bottom } of [...pieces, ...cells]) {
          expect(left).toBeGreaterThanOrEqual(-1)
          expect(top).toBeGreaterThanOrEqual(-1)
          expect(right).toBeLessThanOrEqual(width + 1)
          expect(bottom).toBeLessThanOrEqual(height + 1)
          expect(right).toBeGreaterThanOrEqual(left)
        }
      // Every figure of the tables stands in the very cell that it was read from.
      for (const { at, raw } of Object.values(result.report.facts)) {
        const cells = layout.pages.flatMap((page) => page.cells.filter(({ start, end }) => start <= at.start && end >= at.end))
        expect(cells.length).toBeGreaterThan(0)
        if (raw !== '') expect(layout.pages.some(({ pieces }) => pieces.some((piece) => piece.start < at.end && piece.end > at.start))).toBe(true)
      }
    }
  )
})
