/** The worker's side: jobs one after the other, so that a job that overruns is known by its turn. */
import { checkReport, splitReports } from '../engine'
import { unpackMember, type Member, type Trouble } from '../engine/adapters/archive'
import type { CheckContext, CheckResult, Source } from '../engine/contract'
import { LARGEST_FILE } from '../engine/findings/input'
import { digest } from '../library/entry'
import { packResult, unpackResult } from '../library/packed-result'
import { packSource, unpackSource } from '../library/packing'
import type { Refusal } from '../library/schema'
import { LIGHT, unreadIn, type Answer, type Job, type MemberPacket, type Order, type Packet, type PackedYear, type Reply, type Unread } from './protocol'

/** The worker as its jobs see it. */
export interface Counter {
  postMessage(message: Reply, transfer: Transferable[]): void
  addEventListener(kind: 'message', heard: (event: MessageEvent<readonly Order[]>) => void): void
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

/** The source of a packet. `cut` gives the record of a member. Throws an `UnreadError` where its bytes cannot be had. */
async function open(packet: Packet, cut: Cut = recordOf): Promise<Source> {
  if ('source' in packet) return packet.source
  if ('stored' in packet) return unpackSource(packet.stored)
  if ('file' in packet) return { name: packet.name, bytes: await bytesOf(packet.file) }
  return { name: packet.name, bytes: unpacked(await cut(packet), packet.member) }
}

type Cut = (packet: MemberPacket) => Promise<Uint8Array>

const recordOf: Cut = ({ archive, start, end }) => bytesOf(archive.slice(start, end))

/** Members that stand near each other in one archive are read in one go: each read goes through the browser's own process. */
function cutTogether(packets: readonly Packet[]): Cut {
  const spans = new Map<Blob, { start: number; end: number; reading?: Promise<Uint8Array> }>()
  for (const packet of packets) {
    if (!('archive' in packet)) continue
    const { archive, start, end } = packet
    const span = spans.get(archive)
    spans.set(archive, span ? { start: Math.min(start, span.start), end: Math.max(end, span.end) } : { start, end })
  }
  return async (packet) => {
    const span = spans.get(packet.archive)
    if (!span || span.end - span.start > READ_AHEAD) return recordOf(packet)
    span.reading ??= bytesOf(packet.archive.slice(span.start, span.end))
    return (await span.reading).slice(packet.start - span.start, packet.end - span.start)
  }
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
  return { kind: 'judged', judged: { digest: digest(result), source: stored, result: await packResult(result) } }
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

const packetOf = (job: Job): Packet => (job.kind === 'check' ? { source: job.source } : job.packet)

/** Answers the jobs that come in at `counter`, in their order; the files of those that wait are read while one is checked. */
export function serve(counter: Counter): void {
  let turn: Promise<void> = Promise.resolve()
  counter.addEventListener('message', ({ data: orders }) => {
    const cut = cutTogether(orders.map(({ job }) => packetOf(job)).filter((packet) => unreadIn(packet) <= LIGHT))
    for (const { id, job } of orders) {
      const packet = packetOf(job)
      const ahead = unreadIn(packet) <= READ_AHEAD ? open(packet, unreadIn(packet) <= LIGHT ? cut : recordOf) : null
      // Whether it failed is found out when its turn comes.
      ahead?.catch(() => undefined)
      turn = turn.then(async () => {
        const answer = await answerTo(job, ahead ?? open(packet))
        try {
          counter.postMessage({ id, answer }, movedOf(answer))
        } catch (thrown) {
          // There is no memory for it, or it cannot be cloned: those behind it must have their turn all the same.
          counter.postMessage({ id, answer: { kind: 'fault', name: thrown instanceof Error ? thrown.name : 'unknown' } }, [])
        }
      })
    }
  })
}
