/**
 * The types of the one JSON contract: what `checkReport` takes and gives. Everything outside the engine stands on these and on nothing else of it.
 * Ids and shapes are binding; see docs/contract.md.
 */
import type { Place } from './document/place'
import type { FactId, TableId } from './form/cells'
import type { ChapterId } from './form/chapters'
import type { Edition } from './form/editions'

export type { ChapterId, Edition, FactId, Place, TableId }

export type Source = { name?: string; url?: string; fetchedAt?: string } & ({ text: string } | { html: string } | { bytes: Uint8Array })

export type OrganKind = 'government' | 'office' | 'department' | 'subdistrict' | 'committee' | 'other'
/** 市 is a prefecture where it is one of the 设区的市, else it counts as a county. */
export type OrganLevel = 'national' | 'province' | 'prefecture' | 'county' | 'township'

export type Severity = 'error' | 'warning' | 'info'
/** Sure by sum, sure by the official form, or for a person to judge. */
export type Certainty = 'arithmetic' | 'form' | 'human'
export type RuleId = string

export interface CheckContext {
  /** The same organ's report of the year before, where known. */
  readonly previous?: CheckResult
  /** `previous` is the version that was published, by a person's word: a contradiction to it is an error, to any other file a question (Y01). */
  readonly previousIsPublished?: boolean
  readonly organKind?: OrganKind
  readonly organLevel?: OrganLevel
  readonly publishedOn?: string
  readonly today?: string
  readonly expectedYear?: number
  readonly profile?: Profile
  /** By a person's word a part of a report, though nothing of the form is seen in it: its words are judged as those of a part, and I05 is not said. */
  readonly isPart?: boolean
}

export interface Profile {
  id: string
  name: string
  mode: 'draft' | 'collect' | 'review' | 'research'
  /** By kind of organ: `01-20`, a day of the year after the one reported on; of a full date the year does not count. */
  deadlines?: Partial<Record<OrganKind, string>>
  phrases?: { rule: RuleId; text: string; severity: Severity }[]
  chapterOneLimit?: number
  extraRows?: { table: TableId; label: string }[]
  off?: { rule: RuleId; organKind?: OrganKind; reason: string; by: string }[]
  severity?: Partial<Record<RuleId, Severity>>
}

export interface Fact {
  /** null: the cell is blank, or holds something that is no number. Never 0 for want of a number. */
  value: number | null
  /** As printed: `4351.7195`, `／`, ``. */
  raw: string
  at: Place
}

export interface BrokenIdentity {
  rule: RuleId
  facts: FactId[]
  left: number
  right: number
}

export interface Assignment {
  set: FactId
  to: number
}

/** What a sentence says, flat, so that it can be said anew in other words. */
export type FindingValues = Record<string, string | number | null>

export interface Finding {
  rule: RuleId
  severity: Severity
  data: FindingValues
  certainty: Certainty
  facts: FactId[]
  at: Place[]
  message: string
  expected?: number | string
  found?: number | string | null
  fix?: Assignment
  broken?: BrokenIdentity[]
  others?: Assignment[][]
  fingerprint: string
}

export interface Undetermined {
  rule: RuleId
  facts: FactId[]
  reason: 'unread' | 'no-context' | 'ambiguous'
  message: string
}

export interface ResultChapter {
  id: ChapterId | 'preamble' | 'extra'
  title: string
  text: string
  at: Place
}

export interface ReportFacts {
  title: string | null
  organ: string | null
  organKind: OrganKind | null
  organLevel: OrganLevel | null
  year: number | null
  edition: Edition | null
  chapters: ResultChapter[]
  facts: Record<FactId, Fact>
}

export interface Tally {
  error: number
  warning: number
  info: number
  passed: number
  undetermined: number
}

/** Last year's report that a result was judged with, as far as it takes to know it again. */
export interface Beside {
  name: string | null
  organ: string | null
  year: number | null
  /** `source.hash` of last year's result. */
  hash: string
  /** By a person's word the version that was published. */
  published: boolean
}

export interface CheckResult {
  schema: 'gouji/check-result@1'
  engine: string
  rules: string
  source: { name: string | null; url: string | null; fetchedAt: string | null; kind: string; bytes: number; hash: string }
  text: string
  /** Left out where there was none. Y10 says where it was given and could not be compared. */
  previous?: Beside
  scope: 'report' | 'part' | 'none'
  report: ReportFacts
  findings: Finding[]
  hidden?: Finding[]
  undetermined: Undetermined[]
  coverage: { cells: number; read: number; protected: number }
  tally: Tally
  notes: string[]
}
