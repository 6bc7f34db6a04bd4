/** Why a file of a batch gave no report where the engine did not say it: what happened, what it means, what to do. */
import { inputFinding, LARGEST_FILE, type InputRule } from '../engine/findings/input'
import type { FindingValues } from '../engine/contract'
import type { Refusal } from '../library/schema'
import type { Outcome } from '../workers/pool'
import type { Unread } from '../workers/protocol'

/** Reasons of the intake itself, beside the engine's I01 to I09. */
export type IntakeRule = 'late' | 'fault' | 'unopened' | 'nested'

const SAY: Readonly<Record<IntakeRule, (seconds: number) => string>> = {
  late: (seconds) => `这份文件读了 ${seconds} 秒还没完，已停下，其他文件继续。`,
  fault: () => '本工具在这份文件上出错了，没有核对。其他文件不受影响。',
  unopened: () => '文件打不开，可能已被移动或正被别的程序占用。请把文件复制到桌面再放一次。',
  nested: () => '压缩包套了三层以上，里面的没有打开。请先解压，再把文件放进来。'
}

const MEGABYTE = 1024 * 1024

/** A refusal of the intake itself. `seconds`: how long a late file was read. */
export function refusedBy(rule: IntakeRule, seconds = 0): Refusal {
  return { rule, message: SAY[rule](seconds) }
}

/** A refusal in the engine's own words. */
export function refusedAs(rule: InputRule, data: FindingValues = {}): Refusal {
  return { rule, message: inputFinding(rule, data).message }
}

/** A file beyond the limit, told by its size before anything of it is read. */
export function refusedForSize(size: number): Refusal {
  return refusedAs('I04', { measure: 'file', size: Math.ceil((size / MEGABYTE) * 10) / 10, limit: LARGEST_FILE / MEGABYTE })
}

/** A file that unpacks to more than `limit` bytes. */
export function refusedForSwelling(limit: number): Refusal {
  return refusedAs('I04', { measure: 'unpacked', size: null, limit: limit / MEGABYTE })
}

const UNREAD: Readonly<Record<Unread, () => Refusal>> = {
  unopened: () => refusedBy('unopened'),
  locked: () => refusedAs('I08'),
  large: () => refusedForSwelling(LARGEST_FILE),
  damaged: () => refusedAs('I09')
}

/** A file whose bytes could not be had. */
export function refusedUnread(why: Unread): Refusal {
  return UNREAD[why]()
}

/** Nothing of the form was seen in it; a person may say that it is a part of a report all the same. */
export function looksLikeNone({ rule }: Refusal): boolean {
  return rule === 'I05'
}

/** A file that a worker could not judge. */
export function refusalFor(outcome: Exclude<Outcome, { kind: 'judged' }>): Refusal {
  switch (outcome.kind) {
    case 'refused':
      return outcome.refusal
    case 'unread':
      return refusedUnread(outcome.why)
    case 'late':
      return refusedBy('late', outcome.seconds)
    default:
      return refusedBy('fault')
  }
}
