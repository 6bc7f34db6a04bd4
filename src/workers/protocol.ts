/** What the page and its workers tell each other: some jobs a message, each answered by itself under its number, in the order given. */
import type { CheckContext, CheckResult, Source } from '../engine/contract'
import type { Member } from '../engine/adapters/archive'
import type { Judged } from '../library/entry'
import type { Packed } from '../library/packing'
import type { Refusal, StoredRecord } from '../library/schema'

/** A member of an archive, cut out and unpacked where it is checked. */
export interface MemberPacket {
  readonly name: string
  readonly archive: Blob
  /** Where its record stands in the archive, in bytes. */
  readonly start: number
  readonly end: number
  readonly member: Member
}

/** A source in the shape in which it costs the page least: a file is read where it is checked, and what the library keeps is unpacked there. */
export type Packet = { readonly source: Source } | { readonly name: string; readonly file: Blob } | MemberPacket | { readonly stored: StoredRecord['source'] }

/** A file up to this size is judged in some milliseconds, so that a worker with three of them would wait for the page. In bytes. */
export const LIGHT = 64 * 1024

/** Bytes of a packet that are yet to be read; `Infinity` where they are there. */
export function unreadIn(packet: Packet): number {
  if ('file' in packet) return packet.file.size
  return 'archive' in packet ? packet.end - packet.start : Infinity
}

/** What a packet weighs among those that are at work at a time. */
export function weightOf(packet: Packet): number {
  return unreadIn(packet) <= LIGHT ? 0.25 : 1
}

/** Last year's report as the library keeps it, and the organ and year that count. */
export interface PackedYear {
  readonly result: Packed
  readonly organ: string | null
  readonly year: number | null
}

/** `check`: one report for the screen. `judge`: one report for the library. `split`: several reports in one source. `unpack`: the bytes of a packet. */
export type Job =
  | { readonly kind: 'check'; readonly source: Source; readonly context: CheckContext }
  | { readonly kind: 'judge'; readonly packet: Packet; readonly context: CheckContext; readonly lastYear?: PackedYear }
  | { readonly kind: 'split'; readonly packet: Packet }
  | { readonly kind: 'unpack'; readonly packet: Packet }

/** Why a packet gave no bytes. `unopened`: the file is gone or in use; the others as `Trouble` of an archive. */
export type Unread = 'unopened' | 'locked' | 'large' | 'damaged'

/** What became of a job. `fault`: something failed on our side, by its name, without words of the report. */
export type Answer =
  | { readonly kind: 'checked'; readonly result: CheckResult }
  | { readonly kind: 'judged'; readonly judged: Judged }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'split'; readonly sources: readonly Source[] }
  | { readonly kind: 'unpacked'; readonly bytes: Uint8Array }
  | { readonly kind: 'unread'; readonly why: Unread }
  | { readonly kind: 'fault'; readonly name: string }

export interface Order {
  readonly id: number
  readonly job: Job
}

export interface Reply {
  readonly id: number
  readonly answer: Answer
}
