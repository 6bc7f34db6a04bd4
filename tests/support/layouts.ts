/**
 * Every layout of variants.md section 1, as a writer from a sound report to what a person would paste, save or extract.
 * `LOSSLESS` keep every figure readable; `LOSSY` lose something, and the right answer is to say so.
 */
import type { Source } from '../../src/engine/contract'
import { REQUESTS_ROWS } from '../../src/engine/form/requests'
import type { TableId } from '../../src/engine/form/cells'
import type { ChapterId } from '../../src/engine/form/chapters'
import { spellings, toFullWidth, toRadicals, toTaiwan, toTraditional, withPinyin } from './characters'
import { compose, composeTable, OFFICIAL, WILD, type Block, type FormTable, type Manner } from './compose'
import type { SoundReport } from './generate'
import { cleanTable, htmlBody, savedPage, unmergedTable, wordTable, type HtmlTableWriter } from './html'
import type { Random } from './random'
import * as cells from './table-cells'
import type { TableWriter } from './table-cells'
import { hardWrapped, pdfTable } from './table-pdf'

export interface Layout {
  readonly name: string
  readonly manner: Manner
  /** The whole report. */
  write(report: SoundReport, random: Random): Source
  /** One table of it alone, as somebody would copy it. */
  writeTable(report: SoundReport, table: TableId, random: Random): Source
  /** Organs that may rightly be read; null where the text names none. */
  organs(report: SoundReport): readonly (string | null)[]
}

type LinesOf = (table: FormTable) => readonly string[]
type PageWriter = (blocks: readonly Block[], lines: LinesOf, random: Random, report: SoundReport) => string

/** Blocks on lines of their own with blank lines between. */
const plainPage: PageWriter = (blocks, lines) =>
  blocks
    .map((block) => {
      if (block.kind === 'table') return lines(block.table).join('\n')
      return block.kind === 'title' ? block.lines.join('\n') : block.text
    })
    .join('\n\n')

/** Nothing between blocks, indents before paragraphs, line ends of Windows. */
const densePage: PageWriter = (blocks, lines) =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'table') return lines(block.table)
      if (block.kind === 'title') return block.lines
      return [block.kind === 'paragraph' ? `\u3000\u3000${block.text}` : block.text]
    })
    .join('\r\n')

const markdownPage: PageWriter = (blocks, lines, random) => {
  const level = random.int(2, 4)
  return blocks
    .map((block) => {
      if (block.kind === 'table') return lines(block.table).join('\n')
      if (block.kind === 'title') return `# ${block.lines.join('')}`
      return block.kind === 'heading' ? `${'#'.repeat(level)} ${random.chance(0.3) ? `**${block.text}**` : block.text}` : block.text
    })
    .join('\n\n')
}

/** L15, L16: text of a PDF, pages with a running head and a number. */
const pdfPage: PageWriter = (blocks, lines, random, report) => {
  const head = random.pick([report.organ, '政府信息公开工作年度报告'])
  let page = 1
  return blocks
    .flatMap((block) => {
      if (block.kind === 'table') return lines(block.table)
      if (block.kind === 'title') return block.lines.map((line) => `${' '.repeat(random.int(4, 20))}${line}`)
      const text = block.kind === 'heading' ? [`${' '.repeat(random.int(0, 6))}${block.text}`] : hardWrapped(block.text, random)
      if (block.kind === 'heading' || !random.chance(0.3)) return text
      page++
      const middle = random.int(1, text.length)
      return [...text.slice(0, middle), `— ${page} —`, '', head, ...text.slice(middle)]
    })
    .join('\n')
}

/** L19: each chapter on one line with its heading; tables stand below. */
const chaptersOnLines: PageWriter = (blocks, lines) => {
  let text = ''
  for (const block of blocks) {
    if (block.kind === 'table') text += `\n${lines(block.table).join('\n')}\n`
    else if (block.kind === 'title') text += `${block.lines.join('')}\n`
    else text += block.kind === 'heading' ? `${text.endsWith('\n') ? '' : '\n'}${block.text} ` : block.text
  }
  return text
}

/** L19 at its worst: the whole report on one line. */
const oneLine: PageWriter = (blocks, lines) =>
  blocks
    .map((block) => {
      if (block.kind === 'table') return lines(block.table).join(' ')
      return block.kind === 'title' ? block.lines.join('') : block.text
    })
    .join(' ')

/** L26: menus, dates, counters, buttons and imprint of a page around its text. */
const furnishedPage: PageWriter = (blocks, lines, random, report) => {
  const date = `${report.year + 1}-01-${random.int(10, 28)}`
  return [
    '首页',
    '政务公开 政务服务 互动交流 走进我们',
    '当前位置：首页 > 政务公开 > 政府信息公开年报',
    '',
    `发布时间：${date} 09:${random.int(10, 59)}　浏览次数：${random.int(3, 900)}　字号：[大 中 小]`,
    '分享到：',
    '',
    plainPage(blocks, lines, random, report),
    '',
    '【打印本页】 【关闭窗口】',
    '上一篇：没有了',
    '下一篇：政府信息公开指南',
    `主办单位：${report.organ}　网站标识码：${random.int(1000000000, 1999999999)}`,
    '版权所有 未经许可不得转载'
  ].join('\n')
}

/** L25: an index card before the report. */
const cardedPage: PageWriter = (blocks, lines, random, report) => {
  const separator = random.pick(['\t', ' | '])
  return [
    ['索引号：', `${random.int(100, 999)}-${random.int(1, 9)}/${report.year + 1}-0${random.int(1000, 9999)}`, '分类：', '政府信息公开年报'].join(separator),
    ['发布机构：', report.organ, '成文日期：', `${report.year + 1}年01月${random.int(10, 28)}日`].join(separator),
    ['规范性文件登记：', '', '有效性：', '有效'].join(separator),
    ['文号：', '', '主题词：', '年度报告'].join(separator),
    '',
    plainPage(blocks, lines, random, report)
  ].join('\n')
}

interface TextLayout {
  readonly manner?: Manner
  readonly page?: PageWriter
  /** Last changes of characters over the whole text. */
  readonly finish?: (text: string, random: Random) => string
  readonly organs?: Layout['organs']
}

function textLayout(name: string, table: TableWriter, { manner = WILD, page = plainPage, finish = (text) => text, organs }: TextLayout = {}): Layout {
  return {
    name,
    manner,
    write(report, random) {
      return {
        text: finish(
          page(compose(report, manner, random), (one) => table(one, random), random, report),
          random
        )
      }
    },
    writeTable(report, id, random) {
      return { text: finish(table(composeTable(report, id, random, manner), random).join('\n'), random) }
    },
    organs: organs ?? ((report) => [report.organ])
  }
}

function htmlLayout(name: string, table: HtmlTableWriter, loose: boolean, manner: Manner, wrap: (body: string) => string): Layout {
  return {
    name,
    manner,
    write: (report, random) => ({ html: wrap(htmlBody(compose(report, manner, random), table, random, loose)) }),
    writeTable: (report, id, random) => ({ html: wrap(table(composeTable(report, id, random, manner), random)) }),
    organs: (report) => [report.organ]
  }
}

const CALM: Manner = { ...OFFICIAL, title: 'any' }
const swapped: Layout['organs'] = (report) => spellings(report.organ)
const whole = (body: string) => body
const oneLineHtml = (body: string) => `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>${body.replace(/\n/g, '')}</body></html>`

export const LOSSLESS: readonly Layout[] = [
  textLayout('L1 tabs', cells.tabs),
  textLayout('L1 tabs, rows shifted and cut', cells.tabsShifted),
  textLayout('L1 tabs, covered cells gone', cells.tabsBare, { page: densePage }),
  textLayout('L2 bars, fillers vary', cells.barsFilled),
  textLayout('L2 bars, tight', cells.barsTight),
  textLayout('L3 bars, covered cells gone', cells.barsBare),
  textLayout('L3 bars, rows closed', cells.barsClosed),
  textLayout('L4 leading bars', cells.barsLeading),
  textLayout('L5 wide bars', cells.barsWide),
  textLayout('L6 one cell a line with bars', cells.linesBarred),
  textLayout('L7 rows opened by a bar', cells.linesOpened),
  textLayout('L8 bars between lines', cells.linesParted),
  textLayout('L10 labels on lines, figures in bars', cells.linesThenBars),
  textLayout('L11 one cell a line, spaced', cells.linesSpaced),
  textLayout('L11 one cell a line, dense', cells.linesDense),
  textLayout('L12 one cell a line, padded', cells.linesPadded),
  textLayout('runs of blanks', cells.blanks),
  textLayout('L15 PDF tables', pdfTable, { manner: CALM, page: pdfPage }),
  textLayout('L15 PDF tables with radicals', pdfTable, { manner: CALM, page: pdfPage, finish: toRadicals }),
  textLayout('L16 PDF prose, tables in bars', cells.barsBare, { manner: CALM, page: pdfPage }),
  htmlLayout('L17 clean HTML', cleanTable, false, WILD, whole),
  htmlLayout('L17 Word HTML on one line', wordTable, true, WILD, oneLineHtml),
  htmlLayout('L17 HTML without spans', unmergedTable, false, WILD, whole),
  htmlLayout('L17 saved page', cleanTable, false, WILD, savedPage),
  textLayout('L19 chapters on lines', cells.tabs, { manner: CALM, page: chaptersOnLines }),
  textLayout('L19 all on one line', cells.blanks, { manner: CALM, page: oneLine }),
  textLayout('L19 all on one line, bars', cells.barsClosed, { manner: CALM, page: oneLine }),
  textLayout('L22 traditional', cells.tabs, { finish: toTraditional, organs: swapped }),
  textLayout('L22 traditional, words of Taiwan', cells.linesSpaced, { manner: CALM, finish: toTaiwan, organs: swapped }),
  textLayout('L23 pinyin', cells.tabs, { manner: CALM, finish: withPinyin }),
  textLayout('L25 index card', cells.tabs, { page: cardedPage }),
  textLayout('L26 page furniture', cells.tabsShifted, { page: furnishedPage }),
  textLayout('Markdown', cells.markdown, { page: markdownPage }),
  textLayout('full width', cells.tabs, { finish: toFullWidth }),
  textLayout('small tables', cells.smallTables),
  textLayout('heads cut', cells.cutHeads),
  textLayout('title on two lines', cells.tabs, { manner: { ...WILD, title: 'two-lines' } }),
  textLayout('title missing', cells.tabs, { manner: { ...WILD, title: 'missing' }, organs: (report) => [null, report.organ] })
]

/** L13: label cells survive, the figures are gone. */
const labelsOnly: TableWriter = (table) => table.rows.flatMap((row) => row.filter((cell) => cell.role !== 'value').flatMap((cell) => [cell.text, '']))

/** L14: a line that stood before is dropped, wherever it stands in the table. */
const deduplicated: TableWriter = (table, random) => [...new Set(cells.linesDense(table, random))]

/** One figure of the table is gone. */
const oneLost: TableWriter = (table, random) => {
  const values = table.rows.flatMap((row) => row.filter((cell) => cell.role === 'value'))
  const lost = random.pick(values)
  return cells.linesDense({ ...table, rows: table.rows.map((row) => row.filter((cell) => cell !== lost)) }, random)
}

/** Figures of two and more digits come apart: `1 6`. */
const torn =
  (write: TableWriter): TableWriter =>
  (table, random) => {
    const rows = table.rows.map((row) =>
      row.map((cell) => (cell.role === 'value' && /^\d{2,}$/.test(cell.text) && random.chance(0.5) ? { ...cell, text: [...cell.text].join(' ') } : cell))
    )
    return write({ ...table, rows }, random)
  }

/** L24: advertising words inside some labels. */
const advertised: TableWriter = (table, random) =>
  cells.tabs(
    {
      ...table,
      rows: table.rows.map((row) =>
        row.map((cell) => {
          if (cell.role !== 'label' || !random.chance(0.2)) return cell
          const middle = random.int(1, cell.text.length)
          return { ...cell, text: `${cell.text.slice(0, middle)}${random.pick(['casino', 'Betway', 'slot game'])}${cell.text.slice(middle)}` }
        })
      )
    },
    random
  )

/** L21: table two as a sentence. */
const spoken: TableWriter = (table, random) => {
  if (table.id !== 'disclosure') return cells.tabs(table, random)
  const said = table.rows.flatMap((row) => {
    const label = row.find((cell) => cell.role === 'label')
    return label
      ? [
          `${label.text}${row
            .filter((cell) => cell.role === 'value')
            .map((cell) => `${cell.text}件`)
            .join('、')}`
        ]
      : []
  })
  return [`本年度${said.join('，')}。`]
}

/** The copy stopped somewhere in the table. */
const cutOff: TableWriter = (table, random) => {
  const lines = cells.linesDense(table, random)
  return lines.slice(0, random.int(1, lines.length - 1))
}

export const LOSSY: readonly Layout[] = [
  textLayout('L13 values gone', labelsOnly, { manner: CALM }),
  textLayout('L14 repeated lines removed', deduplicated, { manner: CALM }),
  textLayout('L20 tables are pictures', () => [], { manner: CALM }),
  textLayout('L21 table two in words', spoken, { manner: CALM }),
  textLayout('L24 foreign words in labels', advertised, { manner: CALM }),
  textLayout('one figure lost', oneLost, { manner: CALM }),
  textLayout('figures torn, one cell a line', torn(cells.linesSpaced), { manner: CALM }),
  textLayout('figures torn, PDF', torn(pdfTable), { manner: CALM, page: pdfPage }),
  textLayout('tables cut off', cutOff, { manner: CALM })
]

/** Layouts in which parts of a report are copied. */
export const PART_LAYOUTS: readonly Layout[] = LOSSLESS.filter((layout) => !/^(?:L16|L25|L26|title)/.test(layout.name))

/** Ways in which somebody copies a few rows. */
const ROW_WRITERS: readonly (readonly [name: string, write: TableWriter])[] = [
  ['tabs', cells.tabsBare],
  ['bars', cells.barsBare],
  ['one cell a line', cells.linesDense],
  ['blanks', cells.blanks]
]

/** Some neighboring rows of table three alone, at least two of them. */
export function writeRows(report: SoundReport, random: Random): { source: Source; rows: readonly string[]; name: string } {
  const all = REQUESTS_ROWS[report.requestsEdition]
  const from = random.int(0, all.length - 2)
  const count = random.int(2, Math.min(8, all.length - from))
  const table = composeTable(report, 'requests', random)
  const [name, write] = random.pick(ROW_WRITERS)
  return {
    name,
    source: { text: write({ ...table, rows: table.rows.slice(3 + from, 3 + from + count) }, random).join('\n') },
    rows: all.slice(from, from + count).map((row) => row.id)
  }
}

/** One chapter alone under its heading, without a title. */
export function writeChapter(report: SoundReport, chapter: ChapterId, random: Random): Source {
  const blocks = compose(report, { ...CALM, title: 'missing' }, random)
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.chapter === chapter)
  const rest = blocks.slice(start + 1)
  const end = rest.findIndex((block) => block.kind === 'heading')
  const own = [...blocks.slice(start, start + 1), ...(end < 0 ? rest : rest.slice(0, end))]
  return { text: plainPage(own, (table) => cells.tabs(table, random), random, report) }
}

/** Titles, headings and labels as the form prints them, sub-headings as offices choose: what is asked of such a report is asked of its contents. */
const FAITHFUL_MANNER: Manner = { ...OFFICIAL, anySubheadings: true }

export const FAITHFUL: readonly Layout[] = [
  textLayout('tabs, official words', cells.tabs, { manner: FAITHFUL_MANNER }),
  textLayout('bars, official words', cells.barsBare, { manner: FAITHFUL_MANNER }),
  htmlLayout('HTML, official words', cleanTable, false, FAITHFUL_MANNER, whole)
]
