/** Last year's report of the same organ in the library: which one it is, and what the engine is told of it. */
import type { Beside, CheckContext, CheckResult } from '../engine/contract'
import { isSameName } from '../engine/facts/last-year'
import { isPublished, Years, type Subject } from '../intake/last-year'
import { zh } from '../wording/zh'
import { zhLastYear } from '../wording/zh/last-year'
import type { LibraryEntry, LibraryState } from './library.svelte'

export { isPublished, type Subject } from '../intake/last-year'

/** The row of last year's report, as the library has it; null where there is none, or where a person wants none. */
export function lastYearFor(entries: readonly LibraryEntry[], subject: Subject): LibraryEntry | null {
  return new Years(entries).before(subject)
}

/** Whether a result that was judged with `used` would be judged otherwise now. Where last year's report is gone it stays as it was judged. */
export function isOutdated(entries: readonly LibraryEntry[], subject: Subject, used: Beside | null | undefined): boolean {
  return new Years(entries).isOutdated(subject, used)
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
