/** Two drafts of one report side by side: cells, findings and passages that differ. Pure; both results as they are shown. */
import type { CheckResult, FactId } from '../engine/contract'
import { compareFindings } from '../engine/findings/compare'
import { masked } from '../engine/findings/masking'
import { tablesGiven } from '../engine/findings/gaps'
import { partedWhereDifferent, passagesThatDiffer, type Parted } from '../engine/findings/passages'
import { cellName, TABLE_CELLS, TABLES, type TableId } from '../engine/form/cells'
import { zh } from '../wording/zh'
import { zhVersions } from '../wording/zh/versions'
import { listsOf, type Lists } from './last-check.svelte'

/** One cell that is not the same in both. */
export interface CellChange {
  readonly fact: FactId
  readonly name: string
  /** What is printed, or that nothing is. */
  readonly was: string
  readonly is: string
  /** The cell was not read in one of the two: no news of the report. */
  readonly unread: boolean
}

/** A paragraph that is new, gone or rewritten; null where the draft does not have it. */
export interface PassageChange {
  readonly was: Parted | null
  readonly is: Parted | null
}

export interface ChapterChanges {
  readonly title: string
  readonly passages: readonly PassageChange[]
}

export interface Versions {
  readonly cells: readonly CellChange[]
  readonly unread: readonly CellChange[]
  /** Cells that hold the same in both. */
  readonly same: number
  /** Every cell that either has was read in both and is the same. */
  readonly figuresEqual: boolean
  readonly problems: Lists
  readonly suggestions: Lists
  readonly chapters: readonly ChapterChanges[]
  /** Tables that the earlier draft does not give, and that the later one does not. */
  readonly tablesMissing: { readonly was: readonly TableId[]; readonly is: readonly TableId[] }
  /** One of the two is a part of a report: of the text only chapters that both give are compared. */
  readonly part: boolean
}

/** Cells by table, those of the edition in force first. */
const ORDER = new Map(
  [...new Set(TABLES.flatMap((table) => (['2021', '2019'] as const).flatMap((edition) => TABLE_CELLS[table][edition].map(({ id }) => id))))].map(
    (id, index) => [id, index]
  )
)

/** Tables that the one gives and the other does not: nothing is said of their cells. */
function tablesMissing(one: CheckResult, other: CheckResult): TableId[] {
  const given = tablesGiven(one)
  return tablesGiven(other).filter((table) => !given.includes(table))
}

/** Cells that either of the two has, of tables that both give, in the order of the form. */
function cellsOf(was: CheckResult, is: CheckResult): FactId[] {
  const missing = [...tablesMissing(was, is), ...tablesMissing(is, was)]
  const ids = new Set([...Object.keys(was.report.facts), ...Object.keys(is.report.facts)])
  const compared = [...ids].filter((id) => !missing.some((table) => id.startsWith(`${table}.`)))
  return compared.sort((one, other) => (ORDER.get(one) ?? ORDER.size) - (ORDER.get(other) ?? ORDER.size))
}

/** What stands in a cell. */
function printed(result: CheckResult, id: FactId): string {
  const fact = result.report.facts[id]
  if (!fact) return zhVersions.unread
  return fact.raw.trim() === '' ? zhVersions.blank : fact.raw.trim()
}

function cellChanges(was: CheckResult, is: CheckResult, shownWas: CheckResult, shownIs: CheckResult): { changes: CellChange[]; same: number } {
  const changes: CellChange[] = []
  let same = 0
  for (const fact of cellsOf(was, is)) {
    const [before, after] = [was.report.facts[fact], is.report.facts[fact]]
    // What is written otherwise and means the same number is the same figure: 1,204 and 1204.
    const equal = before && after && before.value === after.value && (before.value !== null || before.raw.trim() === after.raw.trim())
    if (equal) same++
    else changes.push({ fact, name: cellName(fact), was: printed(shownWas, fact), is: printed(shownIs, fact), unread: !before || !after })
  }
  return { changes, same }
}

interface Chapter {
  readonly title: string
  readonly raw: readonly string[]
  readonly shown: readonly string[]
}

/** The paragraphs of the chapters, as they are and as they may be shown; a chapter that stands twice goes on. */
function chaptersOf(result: CheckResult, shown: CheckResult): Map<string, Chapter> {
  const chapters = new Map<string, Chapter>()
  for (const [index, { id, title, text }] of result.report.chapters.entries()) {
    const lines = text.split('\n')
    const inWords = (shown.report.chapters[index]?.text ?? text).split('\n')
    const kept = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]))
    const before = chapters.get(id)
    chapters.set(id, {
      title: before?.title ?? title,
      raw: [...(before?.raw ?? []), ...kept.map((at) => lines[at] ?? '')],
      shown: [...(before?.shown ?? []), ...kept.map((at) => (inWords[at] ?? '').trim())]
    })
  }
  return chapters
}

const EMPTY: Chapter = { title: '', raw: [], shown: [] }
const whole = (words: string): Parted => ({ start: '', middle: words, end: '' })

function chapterChanges(before: Map<string, Chapter>, after: Map<string, Chapter>, part: boolean): ChapterChanges[] {
  const ids = [...new Set([...after.keys(), ...before.keys()])].filter((id) => !part || (before.has(id) && after.has(id)))
  return ids.flatMap((id) => {
    const [was, is] = [before.get(id) ?? EMPTY, after.get(id) ?? EMPTY]
    const passages = passagesThatDiffer(was.raw, is.raw).map((passage): PassageChange => {
      const earlier = passage.was === null ? null : (was.shown[passage.was] ?? '')
      const later = passage.is === null ? null : (is.shown[passage.is] ?? '')
      if (earlier === null || later === null) return { was: earlier === null ? null : whole(earlier), is: later === null ? null : whole(later) }
      return partedWhereDifferent(earlier, later)
    })
    const title = id === 'preamble' ? zh.result.preamble : is.title || was.title || zh.result.extraChapter
    return passages.length > 0 ? [{ title, passages }] : []
  })
}

/** Puts two results of one organ and year beside each other. Private words are masked in all that is given. */
export function compareVersions(was: CheckResult, is: CheckResult): Versions {
  const [shownWas, shownIs] = [masked(was), masked(is)]
  const { changes, same } = cellChanges(was, is, shownWas, shownIs)
  const comparison = compareFindings(was, is)
  const part = was.scope !== 'report' || is.scope !== 'report'
  const [now, last] = [
    { result: is, shown: shownIs },
    { result: was, shown: shownWas }
  ]
  return {
    cells: changes.filter((one) => !one.unread),
    unread: changes.filter((one) => one.unread),
    same,
    figuresEqual: changes.length === 0 && same > 0,
    problems: listsOf(comparison, now, last, true),
    suggestions: listsOf(comparison, now, last, false),
    chapters: chapterChanges(chaptersOf(was, shownWas), chaptersOf(is, shownIs), part),
    tablesMissing: { was: tablesMissing(was, is), is: tablesMissing(is, was) },
    part
  }
}
