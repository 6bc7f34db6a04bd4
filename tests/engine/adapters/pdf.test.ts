/** PDFs: words by their places into lines, paragraphs and cells; pages joined; what cannot be read. */
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../src/engine'
import { readPdf } from '../../../src/engine/adapters/pdf'
import type { SourceDocument } from '../../../src/engine/document/document'
import { compose, OFFICIAL } from '../../support/compose'
import { generate } from '../../support/generate'
import { printed } from '../../support/ofd'
import { cellRows, pdfBytes, ruledTable, type PdfPage } from '../../support/pdf'
import { Random } from '../../support/random'

/** A page as a scanner makes it: one picture. */
const PICTURE: PdfPage = { raw: 'q 500 0 0 700 40 60 cm BI /W 4 /H 4 /BPC 8 /CS /G ID 0123456789abcdef EI Q' }

async function read(pages: readonly PdfPage[]): Promise<SourceDocument> {
  const reading = await readPdf(pdfBytes(pages))
  if (reading.kind !== 'document') throw new Error(`not read: ${reading.kind}`)
  return reading.document
}

/** Cells of a grid as words with their place: `row.column×colSpan×rowSpan words`. */
function cellsOf({ text, grids }: SourceDocument, index = 0): string[] {
  return (grids[index]?.rows ?? []).flatMap((row, at) =>
    row.cells.map(
      ({ start, end, column, colSpan, rowSpan }) =>
        `${at}.${column}${colSpan > 1 ? `×${colSpan}` : ''}${rowSpan > 1 ? `↓${rowSpan}` : ''} ${text.slice(start, end)}`
    )
  )
}

const EDGES = [60, 200, 300, 400]
const table = (rows: readonly (readonly string[])[], top = 700) => ruledTable(cellRows(rows), EDGES, top, 20)
/** A line as wide as the page has room for. */
const FULL = '本单位认真落实各项要求及时公开各类政府信息不断提高公开的质量和水平依法保障公众的知情权'

describe('a ruled table', () => {
  it('is a grid, whose cells are what stands between the lines', async () => {
    const document = await read([
      table([
        ['信息内容', '本年制发件数', '现行有效件数'],
        ['规章', '0', '12']
      ])
    ])
    expect(document.kind).toBe('pdf')
    expect(document.text).toBe('信息内容\t本年制发件数\t现行有效件数\n规章\t0\t12\n')
    expect(cellsOf(document)).toEqual(['0.0 信息内容', '0.1 本年制发件数', '0.2 现行有效件数', '1.0 规章', '1.1 0', '1.2 12'])
  })

  it('keeps cells over several columns and rows, and blank ones', async () => {
    const rows = [
      [
        { words: '申请人', column: 0, rowSpan: 2 },
        { words: '合计', column: 1, colSpan: 2 }
      ],
      [
        { words: '', column: 1 },
        { words: '7', column: 2 }
      ]
    ]
    expect(cellsOf(await read([ruledTable(rows, EDGES, 700, 20)]))).toEqual(['0.0↓2 申请人', '0.1×2 合计', '1.1 ', '1.2 7'])
  })

  it('may be drawn as thin filled pieces, as Chromium does', async () => {
    const { words } = table([['规章', '0', '12']])
    const raw = [
      ...[700, 680].flatMap((y) => [`60 ${y} 100 0.7 re f`, `160 ${y} 140 0.7 re f`, `300 ${y} 100 0.7 re f`]),
      ...EDGES.map((x) => `${x} 680 0.7 20 re f`)
    ].join('\n')
    expect(cellsOf(await read([{ words, raw }]))).toEqual(['0.0 规章', '0.1 0', '0.2 12'])
  })

  it('may be dotted, and its cells may have a border each', async () => {
    const { words } = table([['规章', '0', '12']])
    const dots = [
      ...[700, 680].flatMap((y) => Array.from({ length: 114 }, (_, index) => `${60 + index * 3} ${y} 1 1 re f`)),
      ...EDGES.flatMap((x) => Array.from({ length: 7 }, (_, index) => `${x} ${680 + index * 3} 1 1 re f`))
    ]
    expect(cellsOf(await read([{ words, raw: dots.join('\n') }]))).toEqual(['0.0 规章', '0.1 0', '0.2 12'])
    const boxes = EDGES.slice(0, 3).map((x, index) => `${x + 1} 682 ${(EDGES[index + 1] ?? 0) - x - 4} 18 re S`)
    expect(cellsOf(await read([{ words, raw: boxes.join('\n') }]))).toEqual(['0.0 规章', '0.1 0', '0.2 12'])
  })

  it('has its own columns, whatever those of a long table above it a few points beside them', async () => {
    const edges = (by: number) => Array.from({ length: 11 }, (_, index) => 60 + 30 * index + by)
    const figures = Array.from({ length: 10 }, (_, index) => String(index))
    const below = ruledTable(cellRows([figures]), edges(0), 400, 20)
    // The figures stand at the left of their cells, as browsers print them.
    const words = below.words.map(([text, x, y, size]) => [text, x - 1, y, size] as const)
    for (const by of [-4.5, 4.5]) {
      const above = ruledTable(cellRows(Array.from({ length: 10 }, () => figures)), edges(by), 700, 20)
      const document = await read([{ words: [...above.words, ...words], lines: [...above.lines, ...below.lines] }])
      expect(document.text).toBe(`${figures.join('\t')}\n`.repeat(11))
    }
  })

  it('is found under a transformation', async () => {
    const raw = 'q 0.5 0 0 0.5 0 400 cm 120 600 m 800 600 l S 120 560 m 800 560 l S 120 560 m 120 600 l S 400 560 m 400 600 l S 800 560 m 800 600 l S Q'
    const words = [
      ['规章', 62, 686],
      ['8', 220, 686]
    ] as const
    expect(cellsOf(await read([{ words, raw }]))).toEqual(['0.0 规章', '0.1 8'])
  })

  it('is found on a page that is turned', async () => {
    // Content written sideways on a page that is shown turned by 90 degrees.
    const raw = `q 0 1 -1 0 595 0 cm
      60 500 m 300 500 l S 60 480 m 300 480 l S 60 480 m 60 500 l S 200 480 m 200 500 l S 300 480 m 300 500 l S
      BT /F1 10 Tf 1 0 0 1 62 486 Tm <89c47ae0> Tj ET BT /F1 10 Tf 1 0 0 1 202 486 Tm <0038> Tj ET Q`
    expect(cellsOf(await read([{ raw, rotate: 90 }]))).toEqual(['0.0 规章', '0.1 8'])
  })

  it('gives each cell its part of a run that reaches over several', async () => {
    const { lines } = table([['', '', '']])
    const document = await read([{ lines, words: [['规章规章规章规章规章规章规章 15', 62, 686, 10]] }])
    expect(cellsOf(document)).toEqual(['0.0 规章规章规章规章规章规章规章', '0.1 15', '0.2 '])
  })

  it('is none where a number runs over the edge of its cell: it stays whole, as text', async () => {
    const { lines, words } = table([['规章', '', '5']])
    const document = await read([{ lines, words: [...words, ['12345678901234567890', 220, 686, 10]] }])
    expect(document.grids).toEqual([])
    expect(document.text).toBe('规章\t12345678901234567890 5\n')
  })

  it('does not make one number of two that stand on one another, and one of two that follow each other', async () => {
    const { lines } = table([['', '', '']])
    const words = [
      ['12', 202, 686],
      ['34', 208, 686],
      ['20', 302, 686],
      ['23', 312, 686]
    ] as const
    expect(cellsOf(await read([{ lines, words }]))).toEqual(['0.0 ', '0.1 12 34', '0.2 2023'])
  })

  it('joins the lines of a label, and keeps two numbers of one cell two', async () => {
    const document = await read([ruledTable(cellRows([['第一项加第\n二项之和', '12\n34', 'a\nb']]), EDGES, 700, 40)])
    expect(cellsOf(document)).toEqual(['0.0 第一项加第二项之和', '0.1 12\v34', '0.2 a b'])
  })

  it('counts a number written twice, to look bold, once', async () => {
    const { lines, words } = table([['规章', '1', '']])
    expect(cellsOf(await read([{ lines, words: [...words, ['1', 202.3, words[1]?.[2] ?? 0, 10]] }]))).toEqual(['0.0 规章', '0.1 1', '0.2 '])
  })

  it('does not take a frame around the text, underlines or lines that leave cells open for one', async () => {
    const frame = [
      [50, 800, 550, 800],
      [50, 50, 550, 50],
      [50, 50, 50, 800],
      [550, 50, 550, 800]
    ] as const
    expect((await read([{ lines: frame, words: [['总体情况', 60, 700]] }])).grids).toEqual([])
    expect((await read([{ lines: [[60, 698, 100, 698]], words: [['总体情况', 60, 700]] }])).grids).toEqual([])
    const bent = [
      ...table([['', '', '']]).lines,
      [60, 640, 200, 640],
      [60, 640, 60, 680],
      [400, 640, 400, 680],
      [200, 660, 200, 680],
      [200, 660, 400, 660]
    ] as const
    expect((await read([{ lines: [...bent], words: [['总体情况', 62, 686]] }])).grids).toEqual([])
  })
})

describe('a table over two pages', () => {
  const above = [
    ['信息内容', '制发', '有效'],
    ['规章', '0', '12']
  ]

  it('is one table, without the number of the page and without its head repeated', async () => {
    const pages = [
      { ...table(above, 100), words: [...table(above, 100).words, ['— 1 —', 290, 30]] },
      {
        ...table(
          [
            ['信息内容', '制发', '有效'],
            ['文件', '3', '4']
          ],
          800
        ),
        words: [
          ...table(
            [
              ['信息内容', '制发', '有效'],
              ['文件', '3', '4']
            ],
            800
          ).words,
          ['— 2 —', 290, 30]
        ]
      }
    ] as const
    const document = await read(pages)
    expect(document.text).toBe('信息内容\t制发\t有效\n规章\t0\t12\n文件\t3\t4\n')
    expect(document.grids).toHaveLength(1)
  })

  it('makes a row whole that the end of the page broke, wherever its figures stand', async () => {
    const first = await read([
      table([...above, ['行政规范', '', '']], 100),
      table(
        [
          ['性文件', '3', '4'],
          ['许可', '5', '6']
        ],
        800
      )
    ])
    expect(first.text).toBe('信息内容\t制发\t有效\n规章\t0\t12\n行政规范性文件\t3\t4\n许可\t5\t6\n')
    const second = await read([
      table([...above, ['行政规范', '3', '4']], 100),
      table(
        [
          ['性文件', '', ''],
          ['许可', '5', '6']
        ],
        800
      )
    ])
    expect(second.text).toBe(first.text)
  })

  it('leaves a blank row alone where the next one is numbered, and two rows with figures', async () => {
    const blank = await read([table([...above, ['（一）许可', '', '']], 100), table([['（二）处罚', '3', '4']], 800)])
    expect(blank.text).toContain('（一）许可\t\t\n（二）处罚\t3\t4\n')
    const full = await read([table([...above, ['许可', '1', '2']], 100), table([['处罚', '3', '4']], 800)])
    expect(full.text).toContain('许可\t1\t2\n处罚\t3\t4\n')
  })

  it('lets a cell over several rows go on', async () => {
    const upper = ruledTable(
      [
        [
          { words: '不予公开', column: 0, rowSpan: 2 },
          { words: '秘密', column: 1 },
          { words: '1', column: 2 }
        ],
        [
          { words: '其他', column: 1 },
          { words: '2', column: 2 }
        ]
      ],
      EDGES,
      100,
      20
    )
    const lower = ruledTable(
      [
        [
          { words: '', column: 0 },
          { words: '案卷', column: 1 },
          { words: '3', column: 2 }
        ]
      ],
      EDGES,
      800,
      20
    )
    expect(cellsOf(await read([upper, lower]))).toEqual(['0.0↓3 不予公开', '0.1 秘密', '0.2 1', '1.1 其他', '1.2 2', '2.1 案卷', '2.2 3'])
  })

  it('stays two where words stand between them or the columns differ', async () => {
    expect((await read([{ ...table(above, 100), words: [...table(above, 100).words, ['四、行政复议', 60, 40]] }, table(above, 800)])).grids).toHaveLength(2)
    expect((await read([table(above, 100), ruledTable(cellRows([['甲', '1', '2']]), [60, 150, 250, 400], 800, 20)])).grids).toHaveLength(2)
    expect((await read([table(above, 100), ruledTable(cellRows([['甲', '1', '2']]), [60, 200, 300, 450], 800, 20)])).grids).toHaveLength(2)
  })
})

describe('running text', () => {
  it('joins the lines of a paragraph, also inside a number, and keeps headings and short lines apart', async () => {
    const document = await read([
      {
        words: [
          ['某局政府信息公开工作年度报告', 150, 780],
          [`${FULL}20`, 80, 740],
          ['23年共收到申请3件。', 60, 724],
          [`${FULL}共计`, 80, 708],
          ['一、总体情况', 60, 692]
        ]
      }
    ])
    expect(document.text).toBe(`某局政府信息公开工作年度报告\n${FULL}2023年共收到申请3件。\n${FULL}共计\n一、总体情况\n`)
  })

  it('joins the lines of a paragraph although one line sticks out, and one page is wider', async () => {
    const full = '甲'.repeat(40)
    const lines = Array.from({ length: 11 }, (_, index): [string, number, number] => [full, 60, 760 - 20 * index])
    const { text } = await read([{ words: [...lines, [`${full}，乙乙`, 60, 540], [full, 60, 520], [full, 20, 500]] }])
    expect(text).toBe(`${full.repeat(11)}${full}，乙乙${full}${full}\n`)
  })

  it('joins a paragraph over the end of a page, without numbers and counts of pages', async () => {
    const pages: PdfPage[] = ['- 1 -', '第 2 页 共 2 页', '3/12', '12'].map((mark, index) => ({
      words: [
        [`${'甲乙丙丁'.charAt(index)}${FULL}`, 60, 80],
        [mark, 280, 30]
      ]
    }))
    expect((await read(pages)).text).toBe(`甲${FULL}乙${FULL}丙${FULL}丁${FULL}\n`)
  })

  it('leaves out heads and feet of pages and says so, and keeps what stands only once or in the text', async () => {
    const page = (words: string, number: number): PdfPage => ({
      words: [
        ['某县政府信息公开年报', 60, 800],
        [words, 60, 700],
        [`第 ${number} 页`, 60, 30]
      ]
    })
    const { text, notes } = await read([page('甲', 1), page('乙', 2)])
    expect(text).toBe('甲\n乙\n')
    expect(notes).toEqual(['页眉、页脚没有读。'])
    expect((await read([page('甲', 1), { words: [['乙', 60, 700]] }])).text).toBe('某县政府信息公开年报\n甲\n乙\n')
    const inText: PdfPage = { words: [['某县政府信息公开年报', 60, 700]] }
    expect((await read([inText, inText])).text).toBe('某县政府信息公开年报\n某县政府信息公开年报\n')
  })

  it('keeps a line that is only nearly the number of a page', async () => {
    expect(
      (
        await read([
          {
            words: [
              [FULL, 60, 700],
              ['2023年', 60, 100]
            ]
          }
        ])
      ).text
    ).toBe(`${FULL}\n2023年\n`)
  })

  it('sets columns without lines apart by tabs, and leaves blanks between words alone', async () => {
    const words = [
      ['规章', 60, 700],
      ['12', 200, 700],
      ['3', 300, 700],
      ['总', 60, 660],
      ['体', 82, 660]
    ] as const
    expect((await read([{ words }])).text).toBe('规章\t12\t3\n总 体\n')
  })

  it('reads words in the order in which they stand, not in which they are written', async () => {
    expect(
      (
        await read([
          {
            words: [
              ['第二行', 60, 680],
              ['行', 80, 700],
              ['第一', 60, 700]
            ]
          }
        ])
      ).text
    ).toBe('第一行\n第二行\n')
  })
})

describe('characters', () => {
  it('that the font names as radicals are what they show: fonts of Chromium name 人 so', async () => {
    const { text } = await read([{ words: [['联系\u2f08张三，\u2ea0族工作\u2ed3期，\u2f06\u2f00', 60, 700]] }])
    expect(text).toBe('联系人张三，民族工作长期，二一\n')
  })
})

describe('what it does not read', () => {
  it('names pages that are pictures, and leaves blank ones alone', async () => {
    const page = { words: [['总体情况', 60, 700]] as const }
    const { notes, partly } = await read([page, page, PICTURE, page])
    expect(notes).toEqual(['第 1—2、4 页已读，第 3 页是图片，没有读：上面如有表格的行或章节，没有检查。'])
    expect(partly).toBe(true)
    // What Chromium and LibreOffice leave on a blank page: a background, a frame to clip by.
    for (const raw of ['', '1 0 0 -1 0 842 cm q .75 0 0 .75 0 0 cm 1 1 1 rg 0 0 793 1122 re f Q', '0.1 w q 0 0.028 595.275 841.861 re W* n Q']) {
      const blank = await read([page, { raw }])
      expect(blank.notes).toEqual([])
      expect(blank.partly).toBeUndefined()
    }
    const drawn = await read([page, { raw: Array.from({ length: 50 }, (_, index) => `${10 * index} 0 m 0 5 9 9 3 3 c f`).join(' ') }])
    expect(drawn.partly).toBe(true)
  })

  it('finds nothing missing that may stand on a page that is a picture', async () => {
    const pages = printed(compose(generate(21, '2021'), OFFICIAL, new Random(21)))
    expect(pages.length).toBeGreaterThan(3)
    for (const number of pages.keys()) {
      const result = await checkReport({ bytes: pdfBytes(pages.map((page, index) => (index === number ? PICTURE : page))) })
      expect(result.scope).toBe('part')
      expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(result.notes.join()).toContain(`第 ${number + 1} 页是图片`)
    }
    // A page that is only blank hides nothing.
    expect((await checkReport({ bytes: pdfBytes([...pages, {}]) })).scope).toBe('report')
  })

  it('leaves out slanted words and says so', async () => {
    const document = await read([{ words: [['总体情况', 60, 700]], raw: 'BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 300 Tm <5185> Tj ET' }])
    expect(document.text).toBe('总体情况\n')
    expect(document.notes).toEqual(['斜排的文字（如水印）没有读。'])
  })

  it('says where words are there and not to be seen', async () => {
    const { notes } = await read([{ raw: '3 Tr BT /F1 10 Tf 1 0 0 1 60 700 Tm <5185> Tj ET' }])
    expect(notes).toEqual(['第 1 页的文字看不见，多半是扫描后识别出来的，可能有识别错误，请对照原件。'])
  })

  it('a file without words is a scan', async () => {
    const { findings, scope } = await checkReport({ name: '年报.pdf', bytes: pdfBytes([{}, { lines: [[60, 700, 200, 700]] }]) })
    expect(findings.map(({ rule }) => rule)).toEqual(['I03'])
    expect(findings[0]?.message).toBe('这是扫描件（盖章件），里面没有文字，读不出数字。请放入盖章前的 Word。')
    expect(scope).toBe('none')
  })

  it('a file of more than 500 pages is too large, one of 500 is not', async () => {
    const page = { words: [['总体情况', 60, 700]] as const }
    expect((await checkReport({ bytes: pdfBytes(Array.from({ length: 501 }, () => page)) })).findings.map(({ message }) => message)).toEqual([
      '这份文件有 501 页，超过 500 页上限，没有读。可能放错了文件，或把很多份年报合在了一起；请只放年报。'
    ])
    expect((await readPdf(pdfBytes(Array.from({ length: 500 }, () => page)))).kind).toBe('document')
  })

  it('a file under a password is locked', async () => {
    const locked =
      '/ID [<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 ' +
      `/O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`
    const { findings } = await checkReport({ bytes: pdfBytes([{ words: [['总体情况', 60, 700]] }], locked) })
    expect(findings.map(({ rule }) => rule)).toEqual(['I08'])
  })

  it('bytes that only begin like a PDF are damaged', async () => {
    for (const rest of ['', '1.7\n', '1.7\n%%EOF', `1.4\n${'x'.repeat(5000)}`]) {
      const { findings } = await checkReport({ bytes: new TextEncoder().encode(`%PDF-${rest}`) })
      expect(findings.map(({ rule }) => rule)).toEqual(['I09'])
    }
  })
})
