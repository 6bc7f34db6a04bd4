/** Last year's report of the same organ in the library: which one it is, and whether a result was judged with it. */
import type { Beside } from '../engine/contract'
import { organKey } from '../engine/facts/last-year'
import { handlingOf } from '../library/annotations'
import { claimOf } from '../library/drafts'
import type { Held } from '../library/reports'
import type { Entry, HandlingStep, LastYearChoice } from '../library/schema'

/** As much of a report as tells which other one is last year's. Organ and year are those that count. */
export interface Subject {
  readonly organ: string | null
  readonly year: number | null
  readonly lastYear: LastYearChoice
}

/** A report that may be another's last year. */
export interface YearRow extends Subject {
  readonly id: string
  readonly scope: Entry['scope']
  readonly hash: string
  readonly handling: HandlingStep | null
  /** What it was judged with itself. */
  readonly previous?: Beside | null
}

/** The row of a report as it stands in the library. */
export function yearRowOf(held: Held): YearRow {
  const { entry, decision } = held
  const { id, scope, hash, previous } = entry
  return { id, scope, hash, previous, ...claimOf(held), lastYear: decision.lastYear ?? {}, handling: handlingOf(decision) }
}

/** The reports of a library by organ and year, in order of arrival, so that thousands find their last year at once. */
export class Years<Row extends YearRow = YearRow> {
  readonly #byId = new Map<string, Row>()
  readonly #byYear = new Map<string, Row[]>()

  constructor(rows: readonly Row[]) {
    for (const row of rows) {
      this.#byId.set(row.id, row)
      if (row.scope !== 'report' || row.organ === null || row.year === null) continue
      const key = keyOf(row.organ, row.year)
      const own = this.#byYear.get(key)
      if (own) own.push(row)
      else this.#byYear.set(key, [row])
    }
  }

  row(id: string): Row | undefined {
    return this.#byId.get(id)
  }

  /**
   * The row of last year's report: the one that a person chose, else the published version of the same organ and the year before, else its last draft.
   * null where there is none, or where a person wants none.
   */
  before({ organ, year, lastYear }: Subject): Row | null {
    if (lastYear.id === null) return null
    const chosen = lastYear.id === undefined ? undefined : this.#byId.get(lastYear.id)
    if (chosen) return chosen
    if (organ === null || year === null) return null
    const own = this.#byYear.get(keyOf(organ, year - 1)) ?? []
    return own.find((one) => one.handling?.handling === 'published') ?? own[own.length - 1] ?? null
  }

  /** Whether a result that was judged with `used` would be judged otherwise now. Where last year's report is gone it stays as it was judged. */
  isOutdated(subject: Subject, used: Beside | null | undefined): boolean {
    const row = this.before(subject)
    if (!row) return subject.lastYear.id === null && Boolean(used)
    return row.hash !== used?.hash || row.organ !== used.organ || row.year !== used.year || isPublished(row, subject) !== used.published
  }
}

function keyOf(organ: string, year: number): string {
  return `${year} ${organKey(organ)}`
}

/** Whether the row is the version that was published: by its own state in the library, or by a person's word on this comparison. */
export function isPublished(row: Pick<YearRow, 'handling'>, { lastYear }: Pick<Subject, 'lastYear'>): boolean {
  return row.handling?.handling === 'published' || lastYear.published === true
}
