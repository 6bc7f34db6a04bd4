/**
 * A sound report as blocks, before any layout: title, headings, paragraphs and the three tables with their merges.
 * The manner says in which of the forms seen in the wild titles, headings and labels are worded.
 */
import type { FactId, TableId } from '../../src/engine/form/cells'
import { chapterHeading, CHAPTERS, NUMERALS, type ChapterId } from '../../src/engine/form/chapters'
import { DISCLOSURE_ROWS } from '../../src/engine/form/disclosure'
import { DISPUTES_BLOCKS, DISPUTES_COLUMNS } from '../../src/engine/form/disputes'
import { CORNER_NOTE, REQUESTS_COLUMNS, REQUESTS_ROWS, type RequestsRow } from '../../src/engine/form/requests'
import type { SoundReport } from './generate'
import type { Random } from './random'

export interface TableCell {
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
  readonly role: 'head' | 'label' | 'value'
  readonly fact?: FactId
}

export interface FormTable {
  readonly id: TableId
  readonly columns: number
  readonly rows: readonly (readonly TableCell[])[]
}

export type Block =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string; readonly chapter: ChapterId }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly table: FormTable }

/** How a document words what the form prints. */
export interface Manner {
  /** Labels and heads in loose spelling: half-width marks, blanks, short forms. */
  readonly looseLabels: boolean
  readonly looseHeadings: boolean
  /** `missing`: no title, the year stands in 统计期限 alone. */
  readonly title: 'official' | 'any' | 'two-lines' | 'missing'
  /** 一、主动公开 on a line of its own inside chapter one (seen in the wild) among other forms; false: （一） only. */
  readonly anySubheadings: boolean
}

export const OFFICIAL: Manner = { looseLabels: false, looseHeadings: false, title: 'official', anySubheadings: false }
export const WILD: Manner = { looseLabels: true, looseHeadings: true, title: 'any', anySubheadings: true }

const cell = (role: TableCell['role'], text: string, colSpan = 1, rowSpan = 1): TableCell => ({ text, colSpan, rowSpan, role })

/** One spelling for the whole document, as one clerk types it. */
interface Spelling {
  label(official: string): string
  head(official: string): string
}

const EXACT: Spelling = { label: (official) => official, head: (official) => official }

function looseSpelling(random: Random): Spelling {
  const brackets = random.pick(['（）', '()', '( )'])
  const dot = random.pick(['.', '. ', '、', '．'])
  const commas = random.pick(['，', ',', ', '])
  const quotes = random.pick(['“”', '""', '「」', '＂＂'])
  const gap = random.pick(['', ' ', '\u3000'])
  const comma = random.pick(['、', ',', '，', ''])
  const spell = (text: string) =>
    text
      .replace(/（([一二三四五六七八九十])）/g, (_, number: string) =>
        brackets === '（）' ? `（${number}）${gap}` : brackets === '()' ? `(${number})${gap}` : `(${number}) `
      )
      .replace(/^(\d)\./, (_, number: string) => `${number}${dot}`)
      .replace('“', quotes.charAt(0))
      .replace('”', quotes.charAt(1))
      .replace('不补正、', `不补正${comma}`)
      .replace(/，/g, commas)
  return {
    label: (official) => {
      if (official.includes('区分处理') && random.chance(0.2)) return spell('（二）部分公开')
      if (official.includes('逾期') && random.chance(0.1)) return spell(official.startsWith('1') ? '1.逾期不补正' : '2.逾期不缴费')
      return spell(official)
    },
    head: (official) => (official.length === 4 && random.chance(0.3) ? `${official.slice(0, 2)} ${official.slice(2)}` : spell(official))
  }
}

function disclosureTable(report: SoundReport, spelling: Spelling): FormTable {
  const rows: TableCell[][] = []
  let item = ''
  for (const row of DISCLOSURE_ROWS[report.edition]) {
    // With fewer than three columns the last one is merged over the rest of the table's four.
    const span = (index: number) => (index === row.columns.length - 1 ? 4 - row.columns.length : 1)
    if (row.item !== item) {
      item = row.item
      rows.push([cell('head', item, 4)])
      rows.push([cell('head', '信息内容'), ...row.columns.map((column, index) => cell('head', spelling.head(column.head), span(index)))])
    }
    rows.push([
      cell('label', spelling.label(row.label)),
      ...row.columns.map((column, index): TableCell => {
        const fact = `disclosure.${row.id}.${column.id}`
        return { ...cell('value', report.cells[fact] ?? '', span(index)), fact }
      })
    ])
  }
  return { id: 'disclosure', columns: 4, rows }
}

function requestsTable(report: SoundReport, spelling: Spelling, random: Random): FormTable {
  const heads = REQUESTS_COLUMNS.map((column) => cell('head', spelling.head(column.head)))
  const applicants = heads.slice(1, 6)
  const tall = (head: string, rows: number) => cell('head', spelling.head(head), 1, rows)
  // 总计 stands beside 申请人情况 or under it; both are printed.
  const beside = random.chance(0.5)
  const rows: TableCell[][] = [
    [cell('head', spelling.label(CORNER_NOTE), 3, 3), cell('head', '申请人情况', beside ? 6 : 7), ...(beside ? [tall('总计', 3)] : [])],
    [tall('自然人', 2), cell('head', '法人或其他组织', 5), ...(beside ? [] : [tall('总计', 2)])],
    applicants
  ]
  const all = REQUESTS_ROWS[report.requestsEdition]
  const height = (same: (row: RequestsRow) => boolean) => all.filter(same).length
  let section = ''
  let group = ''
  for (const row of all) {
    const cells: TableCell[] = []
    if (row.section && row.section !== section)
      cells.push(
        cell(
          'label',
          spelling.label(row.section),
          1,
          height((one) => one.section === row.section)
        )
      )
    if (row.group && row.group !== group)
      cells.push(
        cell(
          'label',
          spelling.label(row.group),
          1,
          height((one) => one.group === row.group)
        )
      )
    section = row.section ?? ''
    group = row.group ?? ''
    cells.push(cell('label', spelling.label(row.label), row.section ? (row.group ? 1 : 2) : 3))
    for (const column of REQUESTS_COLUMNS) {
      const fact = `requests.${row.id}.${column.id}`
      cells.push({ ...cell('value', report.cells[fact] ?? ''), fact })
    }
    rows.push(cells)
  }
  return { id: 'requests', columns: 10, rows }
}

function disputesTable(report: SoundReport, spelling: Spelling): FormTable {
  const heads = (rowSpan: number) => DISPUTES_COLUMNS.map((column) => cell('head', spelling.head(column.head), 1, rowSpan))
  return {
    id: 'disputes',
    columns: 15,
    rows: [
      [cell('head', '行政复议', 5), cell('head', '行政诉讼', 10)],
      [...heads(2), cell('head', '未经复议直接起诉', 5), cell('head', '复议后起诉', 5)],
      [...heads(1), ...heads(1)],
      DISPUTES_BLOCKS.flatMap((block) =>
        DISPUTES_COLUMNS.map((column): TableCell => {
          const fact = `disputes.${block.id}.${column.id}`
          return { ...cell('value', report.cells[fact] ?? ''), fact }
        })
      )
    ]
  }
}

/** One statutory table of the report with its merges. */
export function composeTable(report: SoundReport, table: TableId, random: Random, manner: Manner = OFFICIAL): FormTable {
  const spelling = manner.looseLabels ? looseSpelling(random.fork()) : EXACT
  if (table === 'disclosure') return disclosureTable(report, spelling)
  return table === 'requests' ? requestsTable(report, spelling, random.fork()) : disputesTable(report, spelling)
}

const WORDS = ['政府信息公开工作年度报告', '政府信息公开工作年度报告', '政府信息公开年度报告']

function titleLines({ organ, year }: SoundReport, manner: Manner, random: Random): string[] {
  if (manner.title === 'official') return [`${organ}${year}年政府信息公开工作年度报告`]
  const words = random.pick(WORDS)
  if (manner.title === 'two-lines')
    return random.pick([
      [organ, `${year}年${words}`],
      [`${organ}${year}年`, words],
      [`${organ}${year}年政府信息公开`, words.slice('政府信息公开'.length)],
      [`${organ} ${year} 年政府信息公开工作`, '年度报告']
    ])
  return [
    random.pick([
      `${organ}${year}年${words}`,
      `${organ}${year}年度${words}`,
      `${organ} ${year} 年${words}`,
      `${year}年${organ}${words}`,
      `${year}年度${organ}${words}`,
      `${organ}${words}（${year}年度）`,
      `${organ}${words}(${year}年)`,
      `${organ}关于${year}年度${words}`,
      `${organ}${year}年政府信息公开工作 年度报告`
    ])
  ]
}

function heading(chapter: (typeof CHAPTERS)[number], manner: Manner, random: Random): string {
  if (!manner.looseHeadings) return chapterHeading(chapter)
  const title = random.chance(0.3) ? random.pick(chapter.aliases) : chapter.title
  return `${NUMERALS[chapter.number]}${random.pick(['、', '、 ', '、\u3000', '､', '、'])}${title}`
}

function overview(report: SoundReport, manner: Manner, random: Random): string[] {
  const paragraphs = report.prose.chapters.overview
  const style = manner.anySubheadings ? random.pick(['section', 'lined', 'colon', 'chapter', 'digit', 'item', 'plain'] as const) : 'section'
  // 一、主动公开情况 on a line of its own would be chapter two; the other forms take what offices add.
  const added = style === 'chapter' || style === 'item' ? '' : random.pick(['', '', '情况', '工作', '工作情况'])
  return paragraphs.flatMap(({ aspect: name = '', text }, index) => {
    const aspect = name + added
    const number = NUMERALS[index + 1]
    if (style === 'lined') return [`（${number}）${aspect}`, text]
    if (style === 'section') return [`（${number}）${aspect}。${text}`]
    if (style === 'colon') return [`(${number}) ${aspect}：${text}`]
    if (style === 'chapter') return [`${number}、${aspect}`, text]
    if (style === 'digit') return [`${index + 1}.${aspect}。${text}`]
    return [style === 'item' ? `${number}是${aspect}方面，${text}` : text]
  })
}

/** The report as blocks in reading order. */
export function compose(report: SoundReport, manner: Manner, random: Random): Block[] {
  const blocks: Block[] = []
  const paragraph = (text: string) => blocks.push({ kind: 'paragraph', text })
  if (manner.title !== 'missing') blocks.push({ kind: 'title', lines: titleLines(report, manner, random) })
  report.prose.preamble.forEach(paragraph)
  const period = manner.title === 'missing' ? 'overview' : random.pick(['preamble', 'overview', 'other', 'none'])
  if (period === 'preamble') paragraph(report.prose.period)
  const spelled = random.fork()
  const spelling = manner.looseLabels ? looseSpelling(spelled) : EXACT
  for (const chapter of CHAPTERS) {
    blocks.push({ kind: 'heading', text: heading(chapter, manner, random), chapter: chapter.id })
    if (chapter.id === period) paragraph(report.prose.period)
    if (chapter.id === 'disclosure') blocks.push({ kind: 'table', table: disclosureTable(report, spelling) })
    if (chapter.id === 'requests') blocks.push({ kind: 'table', table: requestsTable(report, spelling, random) })
    if (chapter.id === 'disputes') blocks.push({ kind: 'table', table: disputesTable(report, spelling) })
    if (chapter.id === 'overview') overview(report, manner, random).forEach(paragraph)
    else report.prose.chapters[chapter.id].forEach((one) => paragraph(one.text))
  }
  return blocks
}
