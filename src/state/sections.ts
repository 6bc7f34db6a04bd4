/** The report laid out for reading: chapters in the order found, each with its table, its prose and the marks of findings in it. */
import type { CheckResult, Finding, Severity } from '../engine/contract'
import { formPlace } from '../engine/findings/where'
import { cellName, formCell, TABLE_NAMES, type TableId } from '../engine/form/cells'
import { CHAPTERS } from '../engine/form/chapters'
import { accusedPlaces } from './accused'
import { tablesFound } from './sums'
import { isCalm } from './verdict'

export interface Segment {
  readonly text: string
  /** Indices into `findings` of those whose place this is, the gravest first; none for plain words. */
  readonly findings: readonly number[]
  /** Of the gravest; null for plain words. */
  readonly severity: Severity | null
  /** Those of `findings` whose first stretch this is: where a reader is taken. */
  readonly anchors: readonly number[]
}

export interface Paragraph {
  readonly key: number
  readonly segments: readonly Segment[]
}

export interface Section {
  readonly key: string
  readonly title: string
  /** Words for the outline: `三、申请办理`. */
  readonly short: string
  readonly table: TableId | null
  readonly paragraphs: readonly Paragraph[]
  /** How many findings stand in it, by severity. */
  readonly marks: Readonly<Record<Severity, number>>
  /** Indices into `findings`. */
  readonly findings: readonly number[]
}

interface Stretch {
  readonly key: string
  readonly title: string
  readonly start: number
  readonly end: number
  readonly table: TableId | null
  readonly text: string
}

export interface Mark {
  readonly start: number
  readonly end: number
  readonly finding: number
  readonly severity: Severity
}

/** `第十一章 ` and the like. */
const MOST_ORDINAL = 6

export const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

function marksOf(findings: readonly Finding[]): Mark[] {
  const marks = findings.flatMap((finding, index) =>
    accusedPlaces(finding)
      .filter((place) => place.end > place.start)
      .map((place) => ({ start: place.start, end: place.end, finding: index, severity: finding.severity }))
  )
  return marks.sort((a, b) => a.start - b.start || RANK[a.severity] - RANK[b.severity])
}

const plain = (text: string): Segment => ({ text, findings: [], severity: null, anchors: [] })

/** Cuts `text[start, end)` at the marks in it; where marks overlap all of them are kept. `seen` holds findings that have their anchor. */
function segmentsOf(text: string, start: number, end: number, marks: readonly Mark[], seen: Set<number>): Segment[] {
  const here = marks.filter((mark) => mark.start < end && mark.end > start)
  const cuts = [...new Set([start, end, ...here.flatMap((mark) => [Math.max(mark.start, start), Math.min(mark.end, end)])])].sort((a, b) => a - b)
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start
    const covering = here.filter((mark) => mark.start <= from && mark.end >= to).sort((a, b) => RANK[a.severity] - RANK[b.severity])
    const findings = [...new Set(covering.map((mark) => mark.finding))]
    const anchors = findings.filter((finding) => !seen.has(finding))
    for (const finding of anchors) seen.add(finding)
    return { text: text.slice(from, to), findings, severity: covering[0]?.severity ?? null, anchors }
  })
}

/** The whole source as read, line by line, for 看原文. */
export function textLines(result: CheckResult): Paragraph[] {
  const marks = marksOf(result.findings)
  const lines: Paragraph[] = []
  const seen = new Set<number>()
  let start = 0
  let first = 0
  while (start <= result.text.length) {
    const newline = result.text.indexOf('\n', start)
    const end = newline < 0 ? result.text.length : newline
    while (first < marks.length && (marks[first]?.end ?? 0) <= start) first += 1
    const here: Mark[] = []
    for (let index = first; index < marks.length && (marks[index]?.start ?? 0) < end; index += 1) {
      const mark = marks[index]
      if (mark) here.push(mark)
    }
    lines.push({ key: start, segments: segmentsOf(result.text, start, end, here, seen) })
    start = end + 1
  }
  return lines
}

/** The heading as printed, with its ordinal, where the place holds no more than the heading. */
function headingOf(quote: string, title: string): string {
  // What stands before the first heading has none.
  if (title === '') return ''
  const printed = quote.split('#').join('').trim()
  return printed.includes(title) && printed.length <= title.length + MOST_ORDINAL ? printed : title
}

function stretches(result: CheckResult): Stretch[] {
  const chapters = result.report.chapters
  const tables = tablesFound(result)
  const placed = new Set<TableId>()
  const list = chapters.map((chapter, index): Stretch => {
    const table = tables.find((one) => one === chapter.id && !placed.has(one)) ?? null
    if (table) placed.add(table)
    const end = chapters[index + 1]?.at.start ?? result.text.length
    return { key: `${index}-${chapter.id}`, title: headingOf(chapter.at.quote, chapter.title), start: chapter.at.start, end, table, text: chapter.text }
  })
  const alone = tables
    .filter((table) => !placed.has(table))
    .map((table): Stretch => ({ key: `table-${table}`, title: CHAPTERS.find((one) => one.id === table)?.title ?? table, start: 0, end: 0, table, text: '' }))
  return [...list, ...alone]
}

/** Prose lines of a chapter at their places in the source; a line that the reader had to join stands without marks. */
function paragraphsOf(result: CheckResult, stretch: Stretch, marks: readonly Mark[], seen: Set<number>): Paragraph[] {
  let cursor = stretch.start
  return stretch.text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const at = result.text.indexOf(line, cursor)
      if (at < 0 || at + line.length > stretch.end) return { key: -1 - index, segments: [plain(line)] }
      cursor = at + line.length
      return { key: at, segments: segmentsOf(result.text, at, cursor, marks, seen) }
    })
}

/** Which section a finding belongs to: its cell's table, else the stretch of text its first place lies in; -1 for none. */
function sectionOf(finding: Finding, list: readonly Stretch[]): number {
  const cell = finding.facts[0] === undefined ? undefined : formCell(finding.facts[0])
  const byTable = cell ? list.findIndex((stretch) => stretch.table === cell.table) : -1
  if (byTable >= 0) return byTable
  const at = finding.at[0]
  return at ? list.findIndex((stretch) => at.start >= stretch.start && at.start < stretch.end) : -1
}

/** `三、收到和处理政府信息公开申请情况` with an ordinal where the chapter is one of the six. */
function numbered(stretch: Stretch, name: (id: string) => string): string {
  const id = stretch.key.slice(stretch.key.indexOf('-') + 1)
  return stretch.title === '' ? name(id) : stretch.title
}

/** `name` gives the words for a stretch without a title: 正文之前 and the like; `short` the words of the outline. */
export function sectionsOf(result: CheckResult, name: (id: string) => string, short: (id: string) => string | undefined): Section[] {
  const list = stretches(result)
  const marks = marksOf(result.findings)
  const seen = new Set<number>()
  const owners = result.findings.map((finding) => (isCalm(finding) ? -1 : sectionOf(finding, list)))
  return list.map((stretch, index) => {
    const id = stretch.key.slice(stretch.key.indexOf('-') + 1)
    const findings = owners.flatMap((owner, finding) => (owner === index ? [finding] : []))
    const count = (severity: Severity) => findings.filter((one) => result.findings[one]?.severity === severity).length
    return {
      key: stretch.key,
      title: numbered(stretch, name),
      short: short(id) ?? numbered(stretch, name),
      table: stretch.table,
      paragraphs: paragraphsOf(result, stretch, marks, seen),
      marks: { error: count('error'), warning: count('warning'), info: count('info') },
      findings
    }
  })
}

/** `一、总体情况` and `表三 一、本年新收… · 总计` of a finding that holds words against cells: both places are meant, and none before the other. */
function placesBeside(finding: Finding, sections: readonly Section[], index: number): string | null {
  if (finding.broken || finding.at.length <= finding.facts.length) return null
  const prose = sections.find((one) => one.paragraphs.some((paragraph) => paragraph.segments.some((segment) => segment.findings.includes(index))))
  if (!prose) return null
  const cells = finding.facts.flatMap((id) => formCell(id) ?? [])
  const [first] = cells
  if (!first) return null
  const rows = new Set(cells.map((cell) => cell.row))
  const where = rows.size > 1 ? TABLE_NAMES[first.table] : cells.length > 1 ? `${TABLE_NAMES[first.table]} ${first.rowName}` : cellName(first.id)
  return `${prose.title} ↔ ${where}`
}

/** Where a finding stands, as a clerk says it: the words and the cell, else the cell, else the row, else the chapter, else nothing. */
export function placeName(finding: Finding, sections: readonly Section[], index: number): string {
  const beside = placesBeside(finding, sections, index)
  if (beside !== null) return beside
  const form = formPlace(finding)
  if (form !== null) return form
  return sections.find((one) => one.findings.includes(index))?.title ?? ''
}
