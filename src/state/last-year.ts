/** Last year's report of the same organ in the library: which one it is, and what the engine is told of it. */
import type { Beside, CheckContext, CheckResult } from '../engine/contract'
import { isSameName } from '../engine/facts/last-year'
import { zh } from '../wording/zh'
import { zhLastYear } from '../wording/zh/last-year'
import type { LibraryEntry, LibraryState } from './library.svelte'

/** As much of a report as tells which other one is last year's. */
export type Subject = Pick<LibraryEntry, 'organ' | 'year' | 'lastYear'>

/**
 * The row of last year's report: the one that a person chose, else the published version of the same organ and the year before, else its last draft.
 * null where there is none, or where a person wants none.
 */
export function lastYearFor(entries: readonly LibraryEntry[], { organ, year, lastYear }: Subject): LibraryEntry | null {
  if (lastYear.id === null) return null
  const chosen = entries.find((one) => one.id === lastYear.id)
  if (chosen) return chosen
  if (organ === null || year === null) return null
  const own = entries.filter((one) => one.scope === 'report' && one.year === year - 1 && one.organ !== null && isSameName(one.organ, organ))
  return own.find((one) => one.handling?.handling === 'published') ?? own[own.length - 1] ?? null
}

/** Whether the row is the version that was published: by its own state in the library, or by a person's word on this comparison. */
export function isPublished(row: LibraryEntry, { lastYear }: Subject): boolean {
  return row.handling?.handling === 'published' || lastYear.published === true
}

/** Whether a result that was judged with `used` would be judged otherwise now. Where last year's report is gone it stays as it was judged. */
export function isOutdated(entries: readonly LibraryEntry[], subject: Subject, used: Beside | null | undefined): boolean {
  const row = lastYearFor(entries, subject)
  if (!row) return subject.lastYear.id === null && Boolean(used)
  return row.hash !== used?.hash || row.organ !== used.organ || row.year !== used.year || isPublished(row, subject) !== used.published
}

/** What the engine is told of last year's report: its result, under the organ and year that a person gave it. Empty where there is none. */
export async function lastYearContext(library: LibraryState, subject: Subject): Promise<Pick<CheckContext, 'previous' | 'previousIsPublished'>> {
  const row = lastYearFor(library.entries, subject)
  const opened = row && (await library.open(row.id))
  if (!opened) return {}
  const { result } = opened
  const previous = { ...result, report: { ...result.report, organ: row.organ, year: row.year } }
  return { previous, previousIsPublished: isPublished(row, subject) }
}

/** How a result on screen stands to last year: a sentence, whether something was compared, whether anything was given at all. */
export interface Comparison {
  readonly words: string
  readonly given: boolean
}

/** What is said above a result; null of a part that nothing was put beside. */
export function comparisonOf(result: CheckResult, entries: readonly LibraryEntry[], entry: LibraryEntry | undefined): Comparison | null {
  const { previous, scope, report, undetermined } = result
  if (!previous) {
    if (scope === 'part') return null
    const year = entry?.year ?? report.year
    const words = entry?.lastYear.id === null ? zhLastYear.declined : year === null ? zhLastYear.noneUnknown : zhLastYear.none(year - 1)
    return { words, given: false }
  }
  const unfit = undetermined.find((one) => one.rule === 'Y10')
  if (unfit || previous.year === null) return { words: unfit?.message ?? zhLastYear.declined, given: true }
  const row = entries.find((one) => one.hash === previous.hash)
  const chosen = row !== undefined && row.id === entry?.lastYear.id
  const from = !row ? zhLastYear.gone : chosen ? zhLastYear.chosen(row.name ?? nameWords(row)) : zhLastYear.fromLibrary
  return { words: `${zhLastYear.used(previous.year)}${from}${previous.published ? zhLastYear.published : ''}`, given: true }
}

/** `云溪县人民政府 2022 年度`. */
export function nameWords({ organ, year }: Pick<LibraryEntry, 'organ' | 'year'>): string {
  return `${organ ?? zh.words.unknownOrgan} ${year === null ? zh.words.unknownYear : zh.words.year(year)}`
}

/** Reports of the library that may be chosen as last year's: those of the year before, the same organ first. */
export function choicesFor(entries: readonly LibraryEntry[], { id, organ, year }: LibraryEntry): LibraryEntry[] {
  const isOwn = (one: LibraryEntry) => organ !== null && one.organ !== null && isSameName(one.organ, organ)
  const others = entries.filter((one) => one.id !== id && year !== null && one.year === year - 1)
  return [...others.filter(isOwn), ...others.filter((one) => !isOwn(one))]
}
