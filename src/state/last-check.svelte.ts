/** The report on screen beside its last check: the draft before it, else what an earlier catalogue found in the same draft. It comes late, with its strip. */
import type { CheckResult, Finding, Severity } from '../engine/contract'
import { compareFindings, type Comparison } from '../engine/findings/compare'
import { masked } from '../engine/findings/masking'
import type { LibraryEntry, LibraryState } from './library.svelte'
import type { ProfileState } from './profile.svelte'
import { isCalm } from './verdict'

/** What a finding became; the order in which the lists stand. */
export const CHANGES = ['mended', 'remaining', 'added', 'unjudged', 'firstJudged'] as const
export type Change = (typeof CHANGES)[number]

/** One finding in a list, in words that the screen may show. */
export interface Changed {
  readonly finding: Finding
  /** What the last check said of it, where that was something else; null otherwise. */
  readonly was: Finding | null
  /** Its place among the findings on screen; null for what is gone. */
  readonly index: number | null
}

export type Lists = Readonly<Record<Change, readonly Changed[]>>

interface Last {
  /** The report that it is the last check of. */
  readonly of: string
  readonly id: string
  /** Which draft it was; null where it was this one, judged by other rules. */
  readonly draft: number | null
  /** As it was judged. */
  readonly raw: CheckResult
}

export interface Since {
  readonly draft: number | null
  /** Version of the rules that the last check was made by. */
  readonly rules: string
  /** Errors and what is to be checked. */
  readonly problems: Lists
  readonly suggestions: Lists
}

/** A result, and the same with private words masked as the screen has them. */
export interface Pair {
  readonly result: CheckResult
  readonly shown: CheckResult
}

function isProblem(severity: Severity): boolean {
  return severity !== 'info'
}

/** Errors first; all zero is said elsewhere, in one calm line. */
function listed(changed: readonly Changed[], problems: boolean): Changed[] {
  const wanted = changed.filter(({ finding }) => !isCalm(finding) && isProblem(finding.severity) === problems)
  const errors = wanted.filter(({ finding }) => finding.severity === 'error')
  return [...errors, ...wanted.filter(({ finding }) => finding.severity !== 'error')]
}

/** The findings of a result in the words that may be shown; they stand in the same order. */
function wordsOf(result: CheckResult, shown: CheckResult): (finding: Finding) => Finding {
  const words = new Map<Finding, Finding>()
  const put = (findings: readonly Finding[], inWords: readonly Finding[]): void => findings.forEach((one, index) => words.set(one, inWords[index] ?? one))
  put(result.findings, shown.findings)
  put(result.hidden ?? [], shown.hidden ?? [])
  return (finding) => words.get(finding) ?? finding
}

/** Comparison of the findings of two results as lists: problems, or suggestions. */
export function listsOf(comparison: Comparison, now: Pair, last: Pair, problems: boolean): Lists {
  const places = new Map(now.result.findings.map((finding, index) => [finding, index]))
  const [isNow, wasThen] = [wordsOf(now.result, now.shown), wordsOf(last.result, last.shown)]
  const gone = (findings: readonly Finding[]): Changed[] => findings.map((one) => ({ finding: wasThen(one), was: null, index: null }))
  const here = (findings: readonly Finding[]): Changed[] => findings.map((one) => ({ finding: isNow(one), was: null, index: places.get(one) ?? null }))
  const remaining = comparison.remaining.map(({ was, is }): Changed => ({
    finding: isNow(is),
    was: was.fingerprint === is.fingerprint ? null : wasThen(was),
    index: places.get(is) ?? null
  }))
  return {
    mended: listed(gone(comparison.mended), problems),
    remaining: listed(remaining, problems),
    added: listed(here(comparison.added), problems),
    unjudged: listed(gone(comparison.unjudged), problems),
    firstJudged: listed(here(comparison.firstJudged), problems)
  }
}

export class LastCheckState {
  #library: LibraryState
  #profile: ProfileState
  #last = $state.raw<Last | null>(null)
  /** What was asked for last: answers to older questions are dropped. */
  #asked = ''

  constructor(library: LibraryState, profile: ProfileState) {
    this.#library = library
    this.#profile = profile
  }

  /** Looks for the last check of a report of the library; to be called again when the library has changed. */
  async look(id: string | null): Promise<void> {
    const entry = id === null ? undefined : this.#library.entry(id)
    const before = entry && this.#draftBefore(entry)
    const asked = before ? `draft ${before.id}` : entry ? `rules ${entry.id} ${entry.engine} ${entry.rules}` : ''
    if (asked === this.#asked) return
    this.#asked = asked
    this.#last = null
    const raw = before ? ((await this.#library.open(before.id))?.result ?? null) : entry ? await this.#library.earlier(entry.id) : null
    if (this.#asked === asked && raw && id !== null) this.#last = { of: id, id: before?.id ?? id, draft: before?.draft ?? null, raw }
  }

  /**
   * What became of the findings of report `id` since then; null where there was no last check, and where neither has any problem. `shown`: the same
   * result with private words masked, unless the reader asked to see them.
   */
  since(id: string | null, result: CheckResult, shown: CheckResult): Since | null {
    const last = this.#last
    if (last?.of !== id || !last) return null
    const before = this.#profile.seen(last.raw, this.#profile.waiversOf(last.id))
    const comparison = compareFindings(before, result)
    const open = shown === result && masked(result) !== result
    const [now, then] = [
      { result, shown },
      { result: before, shown: open ? before : masked(before) }
    ]
    const problems = listsOf(comparison, now, then, true)
    if (CHANGES.every((change) => problems[change].length === 0)) return null
    return { draft: last.draft, rules: last.raw.rules, problems, suggestions: listsOf(comparison, now, then, false) }
  }

  /** The draft of the same unit, or of the same organ where no unit is known, and year that came before this one. */
  #draftBefore({ organ, belongsTo, year, draft }: LibraryEntry): LibraryEntry | undefined {
    if (draft === null || draft < 2) return undefined
    const isOwn = (one: LibraryEntry) => one.belongsTo === belongsTo && (belongsTo !== null || one.organ === organ)
    return this.#library.entries.find((one) => isOwn(one) && one.year === year && one.draft === draft - 1)
  }
}
