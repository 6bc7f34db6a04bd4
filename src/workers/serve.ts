/** The worker's side: jobs one after the other, so that a job that overruns is known by its turn. */
import { checkReport, splitReports } from '../engine'
import { unpackMember, type Member, type Trouble } from '../engine/adapters/archive'
import type { CheckContext, CheckResult, Source } from '../engine/contract'
import { LARGEST_FILE } from '../engine/findings/input'
import { digest } from '../library/entry'
import { pack, packSource, unpackResult, unpackSource } from '../library/packing'
import type { Refusal } from '../library/schema'
import type { Answer, Job, Order, Packet, PackedYear, Reply, Unread } from './protocol'

/** The worker as its jobs see it. */
export interface Counter {
  postMessage(message: Reply, transfer: Transferable[]): void
  addEventListener(kind: 'message', heard: (event: MessageEvent<Order>) => void): void
}

/** A file is read ahead of its turn up to this size; in bytes. */
const READ_AHEAD = 2 * 1024 * 1024

class UnreadError extends Error {
  constructor(readonly why: Unread) {
    super(why)
  }
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.arrayBuffer())
  } catch {
    throw new UnreadError('unopened')
  }
}

function unpacked(record: Uint8Array, member: Member): Uint8Array {
  const whole: Uint8Array | Trouble = unpackMember(record, member, LARGEST_FILE)
  if (typeof whole === 'string') throw new UnreadError(whole)
  return whole
}

/** The source of a packet. Throws an `UnreadError` where its bytes cannot be had. */
async function open(packet: Packet): Promise<Source> {
  if ('source' in packet) return packet.source
  if ('stored' in packet) return unpackSource(packet.stored)
  if ('file' in packet) return { name: packet.name, bytes: await bytesOf(packet.file) }
  return { name: packet.name, bytes: unpacked(await bytesOf(packet.record), packet.member) }
}

/** Findings on the input itself say why it is no one report. */
function refusalOf(result: CheckResult): Refusal | null {
  const finding = result.findings.find((one) => /^I\d/.test(one.rule))
  if (!finding) return null
  const { rule, message, data } = finding
  if (rule === 'I03' && (data['kind'] === 'pdf' || data['kind'] === 'ofd')) return { rule, message, scan: true }
  if (rule !== 'I07') return { rule, message }
  return { rule, message, several: { of: data['kind'] === 'files' ? 'files' : 'reports', count: Number(data['count']), names: String(data['names']) } }
}

async function contextWith(context: CheckContext, lastYear: PackedYear | undefined): Promise<CheckContext> {
  if (!lastYear) return context
  const { organ, year } = lastYear
  const result = await unpackResult(lastYear.result)
  return { ...context, previous: { ...result, report: { ...result.report, organ, year } } }
}

async function judge(source: Source, job: Job & { kind: 'judge' }): Promise<Answer> {
  const result = await checkReport(source, await contextWith(job.context, job.lastYear))
  const refusal = refusalOf(result)
  if (refusal) return { kind: 'refused', refusal }
  const stored = 'stored' in job.packet ? job.packet.stored : await packSource(source)
  return { kind: 'judged', judged: { digest: digest(result), source: stored, result: await pack(JSON.stringify(result)) } }
}

async function answerTo(job: Job, opening: Promise<Source>): Promise<Answer> {
  try {
    const source = await opening
    switch (job.kind) {
      case 'check':
        return { kind: 'checked', result: await checkReport(source, job.context) }
      case 'judge':
        return await judge(source, job)
      case 'split':
        return { kind: 'split', sources: await splitReports(source) }
      case 'unpack':
        return { kind: 'unpacked', bytes: 'bytes' in source ? source.bytes : new Uint8Array() }
    }
  } catch (thrown) {
    if (thrown instanceof UnreadError) return { kind: 'unread', why: thrown.why }
    return { kind: 'fault', name: thrown instanceof Error ? thrown.name : 'unknown' }
  }
}

/** What of an answer moves to the page instead of being copied. */
function movedOf(answer: Answer): Transferable[] {
  if (answer.kind === 'unpacked') return [answer.bytes.buffer]
  if (answer.kind !== 'judged') return []
  const { source, result } = answer.judged
  const buffers = [source.content, result].flatMap((packed) => {
    const bytes = packed.packing === 'gzip' ? packed.bytes : packed.content
    return typeof bytes === 'string' ? [] : [bytes.buffer]
  })
  return [...new Set(buffers)]
}

function isSmall(packet: Packet): boolean {
  return ('file' in packet && packet.file.size <= READ_AHEAD) || ('record' in packet && packet.record.size <= READ_AHEAD)
}

/** Answers the jobs that come in at `counter`, in their order; the file of the next one is read while one is checked. */
export function serve(counter: Counter): void {
  let turn: Promise<void> = Promise.resolve()
  counter.addEventListener('message', ({ data: { id, job } }) => {
    const packet: Packet = job.kind === 'check' ? { source: job.source } : job.packet
    const ahead = isSmall(packet) ? open(packet) : null
    // Whether it failed is found out when its turn comes.
    ahead?.catch(() => undefined)
    turn = turn.then(async () => {
      const answer = await answerTo(job, ahead ?? open(packet))
      counter.postMessage({ id, answer }, movedOf(answer))
    })
  })
}
