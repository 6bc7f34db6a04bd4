/** Where the form is in a document: title, chapters, tables, and what kind of piece it is. */
import type { SourceDocument } from '../document/document'
import { placeOf, type Place } from '../document/place'
import type { CheckContext } from '../contract'
import type { Edition } from '../form/editions'
import { findHeadings, type Headings } from './chapters'
import { findItems } from './items'
import { findPeriods } from './period'
import { findPublication } from './published'
import type { Heading, Paragraph, Recognized, RecognizedChapter, RecognizedTable, TitleLine } from './recognized'
import { readTables, type Tables } from './tables'
import { organKindOf, organLevelOf, readTitle } from './title'
import { tokenize, type Line, type Token } from './tokens'

/** 2023年度 on a line of its own inside a title. */
const YEAR_ALONE = /^\d{4}年?度?$/
const TITLE_HINT = /[报報]\s*告|年\s*[报報]/
/** Lines from the top among which a title over two lines is looked for. */
const TOP = 15
/** More reports than anybody pastes at once. */
const MOST_TITLES = 50
/** A longer line holds more than a title. */
const LONGEST_LINE = 180

interface FoundTitles {
  readonly titles: TitleLine[]
  /** Lines that are titles as a whole. */
  readonly lines: Set<number>
}

/** A title that goes on over a line end, up to 年度报告; null where the next line is a title of its own or words of something else. */
function overTwoLines(text: string, lines: readonly Line[], index: number, headingLines: ReadonlySet<number>): { title: TitleLine; last: number } | null {
  const line = lines[index] as Line
  const raw = text.slice(line.start, line.end)
  if (raw.trim().length > 60 || /[。；]/.test(raw)) return null
  for (let ahead = index + 1; ahead <= index + 3 && ahead < lines.length; ahead++) {
    const next = lines[ahead] as Line
    const words = text.slice(next.start, next.end).trim()
    if (words === '' || YEAR_ALONE.test(words.replace(/\s/g, ''))) continue
    if (words.length > 60 || headingLines.has(ahead) || !TITLE_HINT.test(text.slice(line.start, next.end))) return null
    const title = readTitle(text, line.start, next.end)
    const alone = TITLE_HINT.test(words) ? readTitle(text, next.start, next.end) : null
    // The year alone in brackets on a line of its own belongs to the title above it.
    const yearBelow = /^[（(]\d{4}年?度?[）)]$/.test(words.replace(/\s+/g, ''))
    return title?.organ && (yearBelow || !alone?.organ) ? { title, last: ahead } : null
  }
  return null
}

/** A title at the beginning of a line that goes on: a whole report pasted as one line. */
function atLineStart(text: string, line: Line): TitleLine | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + 120))
  const end = /[报報]\s*告(?:\s*[（(][^（）()]{4,12}[）)])?(?=[\s|｜])/.exec(head)
  return end ? readTitle(text, line.start, line.start + end.index + end[0].length) : null
}

/** All lines that read as a report's title. Lines are joined, or cut, near the top only. */
function findTitles(text: string, lines: readonly Line[], headingLines: ReadonlySet<number>): FoundTitles {
  const titles: TitleLine[] = []
  const used = new Set<number>()
  let seen = 0
  lines.forEach((line, index) => {
    if (line.from === line.to || headingLines.has(index) || used.has(index)) return
    seen++
    if (line.end - line.start > LONGEST_LINE) {
      const title = seen <= TOP ? atLineStart(text, line) : null
      if (title?.organ) titles.push(title)
      return
    }
    const whole = TITLE_HINT.test(text.slice(line.start, line.end)) ? readTitle(text, line.start, line.end) : null
    const joined = seen <= TOP && (!whole?.organ || whole.years.length === 0) ? overTwoLines(text, lines, index, headingLines) : null
    const title = joined?.title ?? whole
    if (!title) return
    titles.push(title)
    for (let one = index; one <= (joined?.last ?? index); one++) used.add(one)
  })
  return { titles, lines: used }
}

/**
 * A page header repeats the title on each page; a second title is one that names another organ or year. Menus of a page name reports by their
 * year alone: the report's own title is the first above the chapters that names an organ.
 */
function distinctTitles(titles: readonly TitleLine[], headings: readonly Heading[]): TitleLine[] {
  const chapters = headings[0]?.at.start ?? Infinity
  const own = titles.findIndex((title) => title.organ !== null && title.at.start < chapters)
  const from = Math.max(own, 0)
  const first = titles[from]
  if (!first) return []
  const further = titles
    .slice(from + 1)
    // 附件：… behind chapter six only names another report; one that is there has chapters of its own.
    .filter((title) => !title.at.quote.startsWith('附件') || headings.some((heading) => heading.at.start > title.at.start))
    .filter((title) => title.organ !== null && title.years.length > 0 && (title.organ !== first.organ || title.years[0] !== first.years[0]))
  return [first, ...further.slice(0, MOST_TITLES)]
}

/** 发布机构 of an index card, else the organ that signs at the end. */
function signedBy(text: string, document: SourceDocument, lines: readonly Line[]): string | null {
  const card = document.card['发布机构'] ?? /(?:发布机构|发布单位|公开主体|發布機構)[\s:：|]{1,6}([^\s|]{3,30})/.exec(text.slice(0, 3000))?.[1]
  if (card && /(?:政府|[局委办厅处会院区]|中心)$/.test(card)) return card
  const last = lines
    .slice(-12)
    .map((line) => text.slice(line.start, line.end).replace(/\s+/g, ''))
    .filter((words) => words !== '')
  const dated = last.findIndex((words) => /^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/.test(words))
  const signature = dated > 0 ? last[dated - 1] : undefined
  return signature && signature.length <= 30 && /(?:人民政府|[局厅院]|委员会|办公室|办事处|管委会|中心)$/.test(signature) ? signature : null
}

interface Prose {
  readonly chapters: RecognizedChapter[]
  readonly paragraphs: Paragraph[]
}

/** Chapters with their prose: everything between two headings that no table holds. */
function readProse(
  text: string,
  lines: readonly Line[],
  headings: readonly Heading[],
  titles: readonly TitleLine[],
  titleLines: ReadonlySet<number>,
  headingLines: ReadonlySet<number>,
  tables: Tables['tables'],
  tokens: readonly Token[]
): Prose {
  const spans = Object.values(tables).map((table) => [table.at.start, table.end] as const)
  const paragraphs: Paragraph[] = []
  const texts = new Map<number, string[]>()
  let current = -1
  const add = (start: number, end: number): void => {
    let from = start
    let to = end
    while (from < to && text.charCodeAt(from) <= 32) from++
    while (to > from && text.charCodeAt(to - 1) <= 32) to--
    // What is left of a line of bars around a table.
    if (from === to || (to - from < 80 && /^[\s|｜│:+-]*$/.test(text.slice(from, to)))) return
    const heading = headings[current]
    paragraphs.push({ at: placeOf(text, from, to), chapter: heading?.id ?? 'preamble' })
    const own = texts.get(current)
    if (own) own.push(text.slice(from, to))
    else texts.set(current, [text.slice(from, to)])
  }
  /** Adds what tables leave of a stretch. */
  const addOutside = (start: number, end: number): void => {
    let from = start
    for (const [open, close] of spans) {
      if (close <= from || open >= end) continue
      if (open > from) add(from, open)
      from = close
    }
    if (from < end) add(from, end)
  }
  let nextTitle = 0
  lines.forEach((line, index) => {
    while (nextTitle < titles.length && (titles[nextTitle] as TitleLine).at.start < line.start) nextTitle++
    if (line.kind === 'furniture' || line.from === line.to || titleLines.has(index)) return
    // A title at the beginning of a line that goes on.
    const title = titles[nextTitle]
    let start = title && title.at.end < line.end ? title.at.end : line.start
    if (line.kind !== 'plain') {
      let filled = false
      for (let token = line.from; token < line.to && !filled; token++) filled = tokens[token]?.kind !== 'empty'
      if (!filled) return
    }
    // Headings inside a line cut it; each part belongs to its own chapter.
    while (current + 1 < headings.length && (headings[current + 1] as Heading).at.start < line.end) {
      const heading = headings[current + 1] as Heading
      if (!headingLines.has(index) && heading.at.start > start) addOutside(start, heading.at.start)
      current++
      start = heading.at.end
    }
    if (!headingLines.has(index)) addOutside(start, line.end)
  })
  const chapters: RecognizedChapter[] = []
  const before = texts.get(-1)
  const firstPreamble = paragraphs.find((paragraph) => paragraph.chapter === 'preamble')
  if (before && firstPreamble && headings.length > 0) chapters.push({ id: 'preamble', title: '', at: firstPreamble.at, text: before.join('\n') })
  headings.forEach((heading, index) => chapters.push({ id: heading.id, title: heading.title, at: heading.at, text: (texts.get(index) ?? []).join('\n') }))
  return { chapters, paragraphs }
}

function editionOf(tables: Tables['tables']): { edition: Edition | null; hybrid: boolean } {
  const two = tables.disclosure?.edition ?? null
  const three = tables.requests ? tables.requests.edition : null
  return { edition: two ?? three, hybrid: two !== null && three !== null && two !== three }
}

/** Titles after which chapters begin again: each opens another report in the same source, be it the same one pasted twice. */
function furtherReports(titles: readonly TitleLine[], headings: readonly Heading[]): TitleLine[] {
  const found: TitleLine[] = []
  titles.slice(1, MOST_TITLES).forEach((title, index) => {
    const start = title.at.start
    const end = titles[index + 2]?.at.start ?? Infinity
    const from = found[found.length - 1]?.at.start ?? 0
    const before = headings.filter((heading) => heading.at.start >= from && heading.at.start < start)
    const after = headings.filter((heading) => heading.at.start > start && heading.at.start < end)
    // A stray title among the chapters of one report begins no other, nor does a running head: there the chapters go on (S18).
    if (after.length >= 2 && before.length >= 2 && after.some((heading) => before.some((other) => other.id === heading.id))) found.push(title)
  })
  return found
}

function isBlankForm(tables: readonly RecognizedTable[], prose: Prose): boolean {
  if (tables.length < 2) return false
  const written = prose.paragraphs.reduce((sum, paragraph) => sum + paragraph.at.quote.length, 0)
  const figure = tables.some((table) => table.rows.some((row) => row.found > 0 && (row.values === null || row.values.some((value) => value.quote !== ''))))
  return !figure && written < 300
}

/** Pages of the file are pictures: rows that seem missing may stand there. */
function withRowsElsewhere(tables: Tables['tables']): Tables['tables'] {
  return Object.fromEntries(Object.entries(tables).map(([id, table]) => [id, { ...table, orphans: table.orphans + 1 }]))
}

/** Finds the form in a document. The context's corrections of kind and level win over what the name suggests. `name` is that of the file. */
export function recognize(document: SourceDocument, context: CheckContext, name?: string): Recognized {
  const { text } = document
  const tokenized = tokenize(document)
  const { lines, tokens } = tokenized
  const found: Headings = findHeadings(text, lines, tokens)
  const { titles: titleLines, lines: usedLines } = findTitles(text, lines, found.lines)
  const further = furtherReports(titleLines, found.headings)
  const distinct = distinctTitles(titleLines, found.headings)
  const titles = [...distinct, ...further.filter((title) => !distinct.includes(title))].sort((one, other) => one.at.start - other.at.start)
  const skipped = new Set([...found.lines, ...usedLines])
  const items = findItems(text, tokenized)
  const read = readTables(text, items, found.headings, skipped)
  const prose = readProse(text, lines, found.headings, titleLines, usedLines, found.lines, read.tables, tokens)
  const title = titles[0]
  const organ = title ? title.organ : signedBy(text, document, lines)
  const periods = findPeriods(text)
  const titleYear = title?.years[0]
  const periodYear = periods.find((period) => period.years.length > 0)?.years[0]
  const tables = Object.values(read.tables)
  const chapters = new Set(found.headings.filter((heading) => heading.id !== 'extra').map((heading) => heading.id)).size
  const isReport = document.partly !== true && (chapters >= 2 || (title !== undefined && chapters >= 1))
  const scope = isReport ? 'report' : tables.length > 0 || chapters >= 1 || context.isPart ? 'part' : 'none'
  const notes = [...document.notes]
  if (context.isPart && tables.length === 0 && chapters === 0) notes.push('没有看到年报的章节和表格，按年报的一部分核对文字。')
  const cut = Object.values(read.pieces).filter((pieces) => pieces > 1).length
  if (cut > 0) notes.push('表格在文中断开，已按行名拼接后读取。')
  const { edition, hybrid } = editionOf(read.tables)
  if (hybrid)
    notes.push(
      edition === '2021'
        ? '表样混用：表二是2021年表，表三的“（六）其他处理”是2019年试行表的一行。'
        : '表样混用：表二是2019年试行表，表三的“（六）其他处理”是2021年表的三行。'
    )
  const published = findPublication(text, document.card, context.publishedOn)
  if (published?.called) notes.push(`读到${published.called} ${published.on}，公布时限按它核对。`)
  const oldPlaces: Place[] = found.old.map(({ start, end }) => placeOf(text, start, end))
  return {
    scope,
    titles,
    organ,
    organKind: context.organKind ?? (organ ? organKindOf(organ) : null),
    organLevel: context.organLevel ?? (organ ? organLevelOf(organ) : null),
    year: titleYear ?? periodYear ?? null,
    yearFrom: titleYear !== undefined ? 'title' : periodYear !== undefined ? 'period' : null,
    periods,
    published,
    names: { file: name?.slice(name.lastIndexOf('/') + 1) ?? null, page: document.card['标题'] ?? document.card['网页标题'] ?? null },
    edition,
    hybrid,
    headings: found.headings,
    subheadings: found.subheadings,
    chapters: prose.chapters,
    paragraphs: prose.paragraphs,
    tables: document.partly === true ? withRowsElsewhere(read.tables) : read.tables,
    oldHeadings: oldPlaces,
    layout: document.kind === 'html' ? 'html' : (tables[0]?.layout ?? 'lines'),
    blankForm: isBlankForm(tables, prose),
    whole: tokenized.whole && !document.cut,
    furtherReports: further.map((title) => title.at.start),
    notes
  }
}
