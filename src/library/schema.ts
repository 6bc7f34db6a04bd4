/** What the library keeps of a report: a small row for lists, the source with its result, and what people decided. */
import type { Beside, Edition, OrganKind, OrganLevel, RuleId, Severity, Tally } from '../engine/contract'
import type { Gap } from '../engine/findings/gaps'
import type { Grasp, Standing } from '../engine/findings/standing'
import type { Waiver } from '../engine/findings/waiver'
import type { Packed } from './packing'

export type { Waiver } from '../engine/findings/waiver'

/** 待处理 → 已退回 → 已收回 → 已定稿 → 已发布: set by a person, never by the program. */
export type Handling = 'pending' | 'returned' | 'received' | 'final' | 'published'
export const HANDLINGS: readonly Handling[] = ['pending', 'returned', 'received', 'final', 'published']

export interface HandlingStep {
  handling: Handling
  /** 第 n 次: counts the returns so far; 0 where nothing was returned yet. */
  round: number
  /** ISO date that the person gave. */
  on: string
}

/** Where a person corrected what the program read; what was read stays beside it. */
export interface Overrides {
  organ?: string
  organKind?: OrganKind
  organLevel?: OrganLevel
  year?: number
  /** ISO date of publication: what was put in seldom says it. */
  publishedOn?: string
  /** A part of a report, though nothing of the form is seen in it. No other correction takes it back. */
  isPart?: true
}

/** Which report of the year before a person wants a report held against. */
export interface LastYearChoice {
  /** Its id in the library; null: none at all; left out: the one that the library finds. */
  id?: string | null
  /** A person says that it is the version that was published. */
  published?: boolean
}

/** What people decided about one report. */
export interface Decision {
  id: string
  /** Id of the unit of the roster that a person gave the report to; null: it belongs to none of them; left out where nobody decided. */
  unit?: string | null
  /** Oldest first; empty means 待处理. */
  history: HandlingStep[]
  overrides: Overrides
  waivers: Waiver[]
  /** Left out where nobody chose. */
  lastYear?: LastYearChoice
}

/** A finding as far as lists need it: a mode, a profile or a waiver may hide it, and then it counts no more. */
export interface Found {
  rule: RuleId
  severity: Severity
  message: string
  /** What a waiver of it is tied to. */
  subject: string
  /** Rules of the identities that one cell breaks, each once; left out where it is `rule` alone. */
  broken?: { rule: RuleId }[]
}

/**
 * One report in the list: all that lists, filters and sums of many reports need. `standing`, `tally` and `problem` are those of the result as judged, before
 * anything was set aside.
 */
export interface Entry {
  id: string
  /** Order of arrival; drafts of one organ and year are counted by it. */
  sequence: number
  /** ISO time of arrival. */
  addedAt: string
  name: string | null
  hash: string
  kind: string
  bytes: number
  engine: string
  rules: string
  scope: 'report' | 'part' | 'none'
  title: string | null
  organ: string | null
  organKind: OrganKind | null
  organLevel: OrganLevel | null
  year: number | null
  edition: Edition | null
  standing: Standing
  grasp: Grasp
  tally: Tally
  /** In reading order; null for a row of an earlier program whose result can no longer be read. */
  found: Found[] | null
  gaps: Gap[]
  /** Tables that the source gave. */
  tables: string[]
  /** The first error, else the first warning; null where there are suggestions at most. */
  problem: { rule: RuleId; message: string } | null
  /** Every cell of every table was read and is 0. */
  allZero: boolean
  /** Last year's report that it was judged with; not there in rows of an earlier program. */
  previous?: Beside | null
  /** Who signs it, and pieces of its text in which it speaks of itself (Chinese characters only); not there in rows of an earlier program. */
  named?: { signature: string | null; words: string[] }
  /** Totals of table three; null where the cell was not read or holds no number. */
  figures: { received: number | null; carriedIn: number | null; processed: number | null; carriedOut: number | null }
}

/** The source as given and the result as reckoned. */
export interface StoredRecord {
  id: string
  source: { form: 'text' | 'html' | 'bytes'; name?: string; url?: string; fetchedAt?: string; content: Packed }
  result: Packed
  /** The last result by another engine or catalogue, where the same source was checked again. */
  earlier?: Packed
}

/** 已收盖章件: a scan without words came for a year; it is no report, and nothing of it is checked. */
export interface Stamp {
  /** The file as it was put in, with its folders. */
  name: string
  year: number
  /** ISO date on which a person registered it. */
  on: string
}

/** A unit that has to report, as the roster names it. */
export interface Unit {
  id: string
  /** Its line in the roster, from 0. */
  order: number
  /** 单位全称. */
  name: string
  /** 简称, as pasted. */
  shortNames: string[]
  /** Names that people have assigned reports under; they match from then on. */
  aliases: string[]
  /** 类型, as pasted; empty where the roster gives none. */
  kind: string
  /** 地区, as pasted; left out or empty where the roster gives none. */
  region?: string
  contact: string
  telephone: string
  /** 是否纳入汇总. */
  inSum: boolean
  /** In the order in which they were registered; left out where there is none. */
  stamped?: Stamp[]
}

/** A file of a batch as it is known again when the same files are put in once more. */
export interface BatchFile {
  /** Folders, archive and name, parted by `/`. Unique in its batch. */
  path: string
  /** In bytes. */
  size: number
}

/** One batch of files put in together; kept until every file of it is settled, so that it can be taken up again. */
export interface StoredIntake {
  id: string
  /** ISO time. */
  startedAt: string
  /** Every file of it, lock and temporary files left out. */
  files: BatchFile[]
  /** Lock and temporary files left out. */
  skipped: number
  /** Numbers in the order of arrival are set apart for it: that of its first file. */
  sequence: number
  /** The bytes of what was put in are kept beside it (up to 100 MB); otherwise the same files must be put in again. */
  kept: boolean
}

/** Why a file gave no report. */
export interface Refusal {
  /** I01 to I09; `late`, `fault`, `unopened` and `nested` of the intake itself. */
  rule: string
  /** Its sentence. */
  message: string
  /** It holds several (I07): reports in one text, or files of an archive; names as the sentence gives them. */
  several?: { of: 'reports' | 'files'; count: number; names: string }
  /** Pages without words (I03 of a PDF or OFD, not of a photo): the stamped copy of a report. */
  scan?: true
}

/** A file of a batch that is settled: written in the same transaction as its report, so that neither is there without the other. */
export interface StoredOutcome {
  intake: string
  path: string
  /** Id of its report in the library; null where it gave none. */
  report: string | null
  /** The same content was in the library already. */
  same: boolean
  /** null where it gave a report. */
  refusal: Refusal | null
}

/** Files of a batch that is over which gave no report. */
export interface PastReasons {
  intake: string
  /** ISO time. */
  startedAt: string
  files: { path: string; refusal: Refusal }[]
}

/** What was put in, as given (files, archives), while its intake is under way: all of it behind one another, since thousands of small files cost much. */
export interface StoredInput {
  intake: string
  files: BatchFile[]
  bytes: Blob
}
