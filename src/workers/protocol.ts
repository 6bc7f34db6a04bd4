/** What the page and the worker tell each other: one report a message, answered under the same number. */
import type { CheckContext, CheckResult, Source } from '../engine/contract'

export interface CheckRequest {
  readonly id: number
  readonly source: Source
  readonly context: CheckContext
}

/** `fault` holds what was thrown, without words of the report. */
export type CheckReply = { readonly id: number; readonly result: CheckResult } | { readonly id: number; readonly fault: string }
