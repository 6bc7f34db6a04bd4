/** What a claim is: a figure in prose that states what a table also states. */
import type { Place } from '../../document/place'

/** Rows of table three by their ids, and its groups; a group is the sum of its rows. */
export type OutcomeSubject =
  | 'granted'
  | 'partlyGranted'
  | 'refused'
  | 'unavailable'
  | 'unprocessed'
  | 'otherwise'
  | `refused.${string}`
  | `unavailable.${string}`
  | `unprocessed.${string}`
  | `otherwise.${string}`

/** Columns of the row of new applications; `organizations` is every column but the natural persons' and the total. */
export type ApplicantSubject = `received.${string}`

export type DisputeBlock = 'reconsideration' | 'litigation' | 'directLitigation' | 'litigationAfterReconsideration'
export type DisputeSubject = DisputeBlock | `${DisputeBlock}.${'upheld' | 'corrected' | 'other' | 'pending'}`

export type DocumentSubject = `${'regulations' | 'normativeDocuments'}.${'issued' | 'repealed' | 'inForce'}`

/**
 * What a figure counts. `handled` is 办理 N 件 that leaves open whether those received or those answered are meant. `fee` is in yuan;
 * `noFeeNotice` says that no notice of charges went out.
 */
export type ClaimSubject =
  | 'received'
  | 'carriedIn'
  | 'answered'
  | 'handled'
  | 'carriedOut'
  | OutcomeSubject
  | ApplicantSubject
  | DisputeSubject
  | DocumentSubject
  | 'licensing'
  | 'penalties'
  | 'coercion'
  | 'fee'
  | 'noFeeNotice'

/** Why a difference would be no contradiction. */
export type ClaimLimit =
  /** 网上收到, 书面申请 */
  | 'channel'
  /** 未收到法人的申请 */
  | 'applicant'
  /** 上半年, 截至11月底 */
  | 'period'
  /** 县政府办公室, 本级 */
  | 'office'
  /** 各乡镇, 县教育局 */
  | 'subordinates'
  /** 其中, 已答复的部分 */
  | 'part'
  /** 涉及征地的申请; 撤回; 复议机关受理的案件 */
  | 'kind'
  /** 累计 without a year */
  | 'cumulative'
  /** 制定并公开 */
  | 'published-items'
  /** A figure parted by a blank, or one that cannot be told from its neighbor. */
  | 'torn'

export interface Claim {
  /** One subject, or several whose sum is stated: 予以公开和部分公开共 51 件. */
  readonly about: readonly ClaimSubject[]
  /** What the writing allows, both ends included. */
  readonly from: number
  readonly to: number
  /** For `all`: false where the words leave room for what was not yet due (均按期答复). */
  readonly exact: boolean
  readonly unit: string
  /** A zero phrase, or the figure 0: 未收到, 无…, 0件. */
  readonly none: boolean
  /** Words in place of a figure. */
  readonly phrase: boolean
  /** 全部办结, 均维持, 均为自然人. `from` and `to` are what follows from it; 0 to Infinity where the whole is not stated. */
  readonly all: boolean
  /** Empty for a plain statement, whose difference from the table is a contradiction. */
  readonly limits: readonly ClaimLimit[]
  /** The figure with its unit, or the words of a zero phrase. */
  readonly at: Place
  /** The clause names what is counted itself, rather than carrying it over from before. */
  readonly named: boolean
  /** Offsets in `Narrative.text`. */
  readonly clause: { readonly start: number; readonly end: number }
}
