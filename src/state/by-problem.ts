/** Rows of the library counted by problem, one row at a time. */
import type { OrganKind, Profile, RuleId } from '../engine/contract'
import { isProblem, ProblemCount, type Problem } from '../engine/findings/problems'
import type { Found, Unit } from '../library/schema'
import { sift, type Sifted } from './lens'
import { kindName } from './library-list.svelte'
import type { LibraryEntry } from './library.svelte'
import type { RosterState } from './roster.svelte'

/** A rule that people set aside for good, and how many units it was found at. */
export interface RuleOff {
  readonly rule: RuleId
  readonly organKind: OrganKind | undefined
  readonly reason: string
  readonly by: string
  readonly units: number
}

/** How many reports of a kind of organ are zero throughout. */
export interface ZeroOfKind {
  readonly kind: string
  readonly zero: number
  readonly all: number
}

export interface ByProblem {
  readonly problems: readonly Problem[]
  readonly units: number
  /** Reports that nobody has claimed: each is counted as a unit. */
  readonly unclaimed: number
  /** Rows whose findings are not known. */
  readonly unknown: number
  /** Reports with every cell 0: no problem, and no finding of them is counted for that. */
  readonly zeros: readonly LibraryEntry[]
  readonly zeroKinds: readonly ZeroOfKind[]
  readonly off: readonly RuleOff[]
  readonly waived: number
  readonly byMode: number
}

/** What tells the unit of a report: the one of the roster, else the name, else nothing but the report itself. */
export function unitOf({ id, organ, belongsTo }: Pick<LibraryEntry, 'id' | 'organ' | 'belongsTo'>): string {
  return belongsTo !== null ? `unit ${belongsTo}` : organ === null ? `report ${id}` : `organ ${organ}`
}

/** The unit of the roster that a report belongs to, where it is known. */
export function rosterUnit(roster: RosterState | null, { belongsTo }: Pick<LibraryEntry, 'belongsTo'>): Unit | undefined {
  return belongsTo === null ? undefined : roster?.unit(belongsTo)
}

const NOTHING: Sifted = { shown: [], waived: 0, byRule: [], byMode: 0 }

/** Findings of rows under one profile, each row sifted once. */
export class SiftedRows {
  #known = new WeakMap<LibraryEntry, Sifted>()

  constructor(readonly profile: Profile) {}

  of(entry: LibraryEntry): Sifted {
    const known = this.#known.get(entry)
    if (known) return known
    const sifted = sift(entry, this.profile) ?? NOTHING
    this.#known.set(entry, sifted)
    return sifted
  }
}

/** The findings of a row that count as problems; `errorsOnly`: those that are errors. */
export function problemsOf(rows: SiftedRows, entry: LibraryEntry, errorsOnly: boolean): Found[] {
  return rows.of(entry).shown.filter((found) => isProblem(found) && (!errorsOnly || found.severity === 'error'))
}

export class ByProblemCount {
  #count = new ProblemCount()
  #rows: SiftedRows
  #errorsOnly: boolean
  #kindOf: (entry: LibraryEntry) => string
  #unclaimed = 0
  #unknown = 0
  #zeros: LibraryEntry[] = []
  #kinds = new Map<string, { zero: number; all: number }>()
  #off = new Map<NonNullable<Profile['off']>[number], Set<string>>()
  #waived = 0
  #byMode = 0

  constructor(rows: SiftedRows, errorsOnly: boolean, kindOf: (entry: LibraryEntry) => string = kindName) {
    this.#kindOf = kindOf
    this.#rows = rows
    this.#errorsOnly = errorsOnly
  }

  add(entry: LibraryEntry): void {
    const unit = unitOf(entry)
    const { waived, byMode, byRule } = this.#rows.of(entry)
    this.#count.add(unit, problemsOf(this.#rows, entry, this.#errorsOnly))
    if (entry.draft === null) this.#unclaimed++
    if (entry.found === null) this.#unknown++
    if (entry.allZero) this.#zeros.push(entry)
    const name = this.#kindOf(entry)
    const kind = this.#kinds.get(name) ?? { zero: 0, all: 0 }
    this.#kinds.set(name, { zero: kind.zero + (entry.allZero ? 1 : 0), all: kind.all + 1 })
    this.#waived += waived
    this.#byMode += byMode
    for (const found of byRule) this.#keepOff(entry, unit, found)
  }

  result(): ByProblem {
    const { off = [] } = this.#rows.profile
    return {
      problems: this.#count.problems(),
      units: this.#count.units,
      unclaimed: this.#unclaimed,
      unknown: this.#unknown,
      zeros: this.#zeros,
      zeroKinds: [...this.#kinds].map(([kind, counts]) => ({ kind, ...counts })).filter(({ zero }) => zero > 0),
      off: off.map((line) => ({ ...line, organKind: line.organKind, units: this.#off.get(line)?.size ?? 0 })),
      waived: this.#waived,
      byMode: this.#byMode
    }
  }

  #keepOff({ organKind }: LibraryEntry, unit: string, { rule, broken = [] }: Found): void {
    const rules = new Set([rule, ...broken.map((one) => one.rule)])
    for (const line of this.#rows.profile.off ?? []) {
      if (!rules.has(line.rule) || (line.organKind !== undefined && line.organKind !== organKind)) continue
      const units = this.#off.get(line) ?? new Set<string>()
      this.#off.set(line, units.add(unit))
    }
  }
}
